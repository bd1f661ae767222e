// What the room and the stream see: screens set up by address, keys and the desk, messages for whom they are meant, and a way back from everything.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openDesk } from "./desk.mjs";
import { ARTIFACTS, HOST_KEY, openBrowser, openHouse, openWindow } from "./house.mjs";
import { openOrders, openOverlay, openStage, WIDE, withQuery } from "./screen.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

const PQ1 = "To what extent do surveillance tools affect the physical security of targeted human rights defenders?";
const ASKED = "ما الذي يمكن أن تفعله الشركات المصدّرة؟";
let house, browser, session, room, speaker, overlay, orders;

const act = (command, more) => session.act("onsite_moderator", command, more);
const text = ({ page }) => page.locator("body").innerText();
const stands = ({ page }, selector, hasText) => page.locator(selector, hasText === undefined ? {} : { hasText }).first().waitFor();
const isGone = ({ page }, selector) => page.locator(selector).first().waitFor({ state: "detached" });

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const file = plainFile();
  Object.assign(file.session, { time_zone: "Asia/Tokyo", policy_questions: [{ id: "PQ1", text: PQ1 }] });
  file.segments[1].policy_question = "PQ1";
  session = await Session.create(house, fenced(file));
  room = await openStage(browser, session);
  speaker = await openStage(browser, session, "view=speaker&lang=en");
  overlay = await openOverlay(browser, session);
  const desk = await openDesk(browser, session, "onsite_moderator");
  orders = await openOrders(desk, session);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

test("a screen is set up by its address, and stays so when the address has lost it", async () => {
  const stage = await openStage(browser, session, "view=clock&lang=ar&size=120&mirror=1&theme=light");
  const isSo = async () => {
    await stands(stage, "main.view.clocks");
    const found = await stage.page.evaluate(() => {
      const { lang, dir, dataset, style } = document.documentElement;
      return [lang, dir, dataset.theme, style.getPropertyValue("--size"), document.querySelector(".glass").classList.contains("mirrored")];
    });
    assert.deepEqual(found, ["ar", "rtl", "light", "1.2", true]);
  };
  await isSo();
  assert.doesNotMatch(stage.page.url(), /[?#]/);
  await stage.page.reload();
  await isSo();
  await stands(stage, ".zone", /اليابان/);
  assert.deepEqual(stage.faults, []);
  await stage.page.context().close();
});

test("keys and the panel change a screen; the panel is hidden otherwise", async () => {
  const { page } = room;
  assert.equal(await page.locator("dialog[open]").count(), 0);
  await page.keyboard.press("KeyO");
  await stands(room, "dialog[open]");
  await page.getByRole("button", { name: words("stage-view-next") }).click();
  await stands(room, "main.view.turn-list");
  await page.keyboard.press("Digit4");
  await stands(room, "main.view.question");
  await page.keyboard.press("Equal");
  assert.equal(await page.evaluate(() => document.documentElement.style.getPropertyValue("--size")), "1.1");
  await page.keyboard.press("Digit0");
  await page.keyboard.press("Escape");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
  await page.keyboard.press("Digit1");
  await stands(room, "main.view.room");
  assert.equal(await page.evaluate(() => document.documentElement.style.getPropertyValue("--size")), "1");
});

test("the desk knows every screen, also in two windows of one machine, and sends it elsewhere", async () => {
  const twin = await room.page.context().newPage();
  await twin.goto(withQuery(session.links.stage, "view=next"));
  await twin.locator("main.view.turn-list").waitFor();
  const second = await orders.screen({ view: "next" });
  const first = await orders.screen({ view: "room", role: "stage" });
  assert.notEqual(first.number, second.number);
  assert.deepEqual([first.width, first.height, first.lang], [1920, 1080, "en"]);
  await orders.order(second.id, { is: "show", view: "clock" });
  await twin.locator("main.view.clocks").waitFor();
  await orders.screen({ id: second.id, view: "clock" });
  await stands(room, "main.view.room");
  await twin.close();
});

test("a screen says which one it is, for some seconds", async () => {
  const { id, number } = await orders.screen({ view: "speaker" });
  await orders.order(id, { is: "identify" });
  await stands(speaker, ".identify b", String(number));
  assert.equal(await room.page.locator(".identify").count(), 0);
  await isGone(speaker, ".identify");
});

test("a screen that the desk empties stays empty over a reload, and the desk sees it", async () => {
  const { id } = await orders.screen({ view: "room", role: "stage" });
  await orders.order(id, { is: "blank", is_blank: true });
  await stands(room, "main.view.blank");
  await orders.screen({ id, is_blank: true });
  await room.page.reload();
  await stands(room, "main.view.blank");
  const back = await orders.screen({ view: "room", role: "stage", is_blank: true }, id);
  await orders.order(back.id, { is: "blank", is_blank: false });
  await stands(room, "main.view.room");
});

test("who speaks and how long, on both screens and by role alone; the clock goes on behind an empty screen", async () => {
  await act({ do: "start_session" });
  await act({ do: "advance", to: "C" });
  for (const [at, name] of ["Amal Haddad", "Basim Rahal", "Celine Aoun"].entries()) await session.hand(name, at === 1 ? "online" : "onsite");
  await act({ do: "call_next" });
  await act({ do: "start_turn" });
  await act({ do: "call_next" });
  await session.stand(30);
  for (const screen of [room, speaker]) await stands(screen, ".large .digits", /^1:00$/);
  await stands(speaker, ".foot", words("who-online"));
  await act({ do: "blank", is_blank: true });
  await stands(room, "main.view.blank");
  await session.stand(65);
  await act({ do: "blank", is_blank: false });
  await stands(room, ".large .digits", /^0:25$/);
  await stands(room, ".phase", words("phase-warning"));
  for (const screen of [room, speaker]) assert.doesNotMatch(await text(screen), /Amal|Basim|Celine/);
});

test("a message reaches the screens it is for, and nobody else gets it", async () => {
  await act({ do: "show_message", to: ["stage"], text: "Lunch is at one" });
  await stands(room, ".band", "Lunch is at one");
  await act({ do: "show_message", to: ["public"], text: "Slides are on the site" });
  const phone = await session.viewWhen("Amal Haddad", ({ messages }) => messages?.length > 0);
  assert.deepEqual(phone.messages.map((one) => one.text), ["Slides are on the site"]);
  assert.doesNotMatch(await text(room), /Slides/);
  assert.doesNotMatch(await text(speaker), /Slides|Lunch/);
});

test("what the moderators tell the speaker stands on the speaker's screen alone", async () => {
  await act({ do: "show_message", to: ["speaker"], preset: "slower" });
  await stands(speaker, ".message", words("message-slower"));
  assert.doesNotMatch(await text(room), new RegExp(words("message-slower")));
  assert.equal((await session.view("stage")).messages.some((one) => one.preset === "slower"), false);
  const { messages } = await session.view("stage");
  await act({ do: "clear_message", message: messages.at(-1).no });
  await isGone(room, ".band p");
});

test("nothing is on the stream until it is put on air, and nothing while the screens are empty", async () => {
  const isNothing = () => overlay.page.waitForFunction(() => document.querySelector("main.over").children.length === 1);
  await isNothing();
  assert.doesNotMatch(JSON.stringify(await session.view("overlay")), /"now"/);
  await act({ do: "air", overlay: { is_on_air: true, naming: "roles", has_question: true, has_address: true } });
  await stands(overlay, ".third .name", words("who-onsite"));
  await stands(overlay, ".asks", session.joinCode.slice(0, 4));
  await stands(overlay, ".card", "Slides are on the site");
  await stands(overlay, ".rehearsed");
  assert.doesNotMatch(await text(overlay), /Amal|Basim|Celine/);
  const { scrolls, ground } = await overlay.page.evaluate(() => ({ scrolls: document.documentElement.scrollHeight > innerHeight, ground: getComputedStyle(document.body).backgroundColor }));
  assert.deepEqual({ scrolls, ground }, { scrolls: false, ground: "rgba(0, 0, 0, 0)" });
  await overlay.page.screenshot({ path: `${ARTIFACTS}overlay.png`, omitBackground: true });
  await act({ do: "blank", is_blank: true });
  await isNothing();
  await act({ do: "blank", is_blank: false });
  await stands(overlay, ".third");
  const { id } = await orders.screen({ role: "overlay" });
  await orders.order(id, { is: "blank", is_blank: true });
  await isNothing();
  await orders.order(id, { is: "blank", is_blank: false });
  await stands(overlay, ".third");
  assert.deepEqual(overlay.faults, []);
});

test("a question stands in its own language and direction, with whoever speaks beside it", async () => {
  const question = (await act({ do: "add_remote", who: { is: "new", label: "Y.", channel: "online", via: "zoom_chat", lang: "ar" }, via: "zoom_chat", text: ASKED, lang: "ar" })).question;
  await act({ do: "show_card", card: "question" });
  await stands(room, "main.view.question blockquote", PQ1);
  await stands(room, ".beside .digits", /^0:25$/);
  await act({ do: "forward_question", question });
  await act({ do: "publish_question", question, is_public: true });
  await act({ do: "end_turn", turn: (await session.view()).stack.at(-1).id });
  const { order, hands } = await session.view();
  const hand = order.find((one) => hands[one].question === question);
  await act({ do: "call_next", hand, reason: "It is read now" });
  await act({ do: "start_turn" });
  await stands(room, "blockquote", ASKED);
  const found = await room.page.locator("blockquote").evaluate((node) => [node.lang, getComputedStyle(node).direction, document.documentElement.dir]);
  assert.deepEqual(found, ["ar", "rtl", "ltr"]);
  await stands(overlay, ".card.asked", ASKED);
  await room.page.screenshot({ path: `${ARTIFACTS}stage-question.png` });
  await act({ do: "show_card", card: "join" });
  await stands(room, "main.view.entrance .way .code", `${session.joinCode.slice(0, 4)}-`);
  await act({ do: "show_card", card: null });
  await stands(room, "main.view.speaking");
});

test("an Arabic screen: right to left, presets in Arabic, digits from left to right", async () => {
  const stage = await openStage(browser, session, "lang=ar&theme=light");
  await act({ do: "show_message", to: ["stage"], preset: "back_soon" });
  await stands(stage, ".band", words("message-back-soon", "ar"));
  await stands(room, ".band", words("message-back-soon"));
  const [page, digits] = await stage.page.locator(".large .digits").evaluate((node) => [document.documentElement.dir, getComputedStyle(node).direction]);
  assert.deepEqual([page, digits], ["rtl", "ltr"]);
  assert.deepEqual(stage.faults, []);
  await stage.page.context().close();
});

test("a restart of the server is survived, also by a page that is loaded while nobody answers", async () => {
  // A device of its own, whose faults are the network's.
  const stage = await openStage(browser, session);
  await stage.page.waitForFunction(async () => (await (await caches.open("horseshoe-screens")).keys()).length > 2);
  await stage.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await house.end();
  for (const screen of [room, stage]) await stands(screen, ".chip.off");
  await stands(room, ".large .digits");
  await overlay.page.locator("main.over.is-lost").waitFor({ timeout: 40_000 });
  await stage.page.reload();
  await stands(stage, "main.view.alone", words("stage-connecting"));
  await house.begin();
  for (const screen of [room, stage, speaker]) await screen.page.locator(screen === speaker ? "main.view.monitor" : "main.view.room").waitFor({ timeout: 60_000 });
  for (const screen of [room, speaker]) await screen.page.locator(".chip.off").waitFor({ state: "detached", timeout: 60_000 });
  await overlay.page.locator("main.over:not(.is-lost) .third").waitFor({ timeout: 60_000 });
  await stage.page.context().close();
});

test("a fault of the page itself is said in words, and the page begins anew by itself", async () => {
  await speaker.page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new Error("drawing") })));
  await stands(speaker, "main.view.alone", words("stage-fault"));
  await stands(speaker, "main.view.monitor");
});

test("an old page loads the new one by itself", async () => {
  const stage = await openWindow(browser, WIDE);
  let loads = 0;
  stage.page.on("domcontentloaded", () => (loads += 1));
  // As if the first page had lain in a window since before the update.
  await stage.page.addInitScript(() => {
    if (sessionStorage.getItem("aged")) return;
    sessionStorage.setItem("aged", "yes");
    const age = () => document.querySelector('meta[name="horseshoe-build"]:not([content="older"])')?.setAttribute("content", "older");
    new MutationObserver(age).observe(document, { childList: true, subtree: true });
  });
  await stage.page.goto(session.links.stage);
  await stands(stage, "main.view.room");
  assert.ok(loads >= 2, `${loads} loads`);
  await stage.page.context().close();
});

test("a renewed link: the screen says so in words and shows nothing of the session any more", async () => {
  const answer = await fetch(`${house.url}/api/sessions/${session.id}/links/stage`, { method: "POST", headers: { authorization: `Bearer ${HOST_KEY}`, "content-type": "application/json" }, body: "{}" });
  assert.equal(answer.status, 200);
  for (const screen of [room, speaker]) {
    await stands(screen, "main.view.alone", words("stage-link-refused"));
    assert.doesNotMatch(await text(screen), /WS #430/);
  }
  assert.deepEqual((await orders.screen({ role: "overlay" })).role, "overlay");
});
