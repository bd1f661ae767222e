// The desk sends the screens about: messages to those who are meant, orders that count once the screen has followed, and nothing on the stream that no moderator has seen.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { openDesk } from "./desk.mjs";
import { openBrowser, openHouse } from "./house.mjs";
import { only, open, pane, rowOf, shut, tick } from "./pane.mjs";
import { playScreen } from "./played.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

const LAPTOP = { viewport: { width: 1280, height: 800 }, locale: "en-US", reducedMotion: "reduce" };
const WAFA = { id: "wafa", label: "Wafa Ben-Hassine", identity: "named", channel: "panel", via: "mic", lang: "ar", roles: ["panelist"] };
let house, browser, session, khalid, nardine, stage, monitor, overlay, wafa, questions;

function fileWithPanel() {
  const file = fenced(plainFile());
  const [, round] = file.segments;
  file.session.panelists.push({ who: "wafa", name: WAFA.label });
  file.session.policy_questions = [{ id: "PQ1", text: "What do surveillance tools do?", segment: "C" }];
  file.people.push(WAFA);
  Object.assign(round, { policy_question: "PQ1", panel: [{ who: "khalid", limit_s: 240 }, { who: "wafa", limit_s: 120 }] });
  return file;
}

const act = (command, more) => session.act("onsite_moderator", command, more);
const you = async (panelist) => {
  const token = session.links.panelists[panelist].split("#")[1].split(".").pop();
  const answer = await fetch(`${house.url}/api/sessions/${session.id}/you`, { headers: { authorization: `Bearer ${token}` } });
  return answer.json();
};
const personOf = async (label) => Object.entries((await session.view()).people).find(([, person]) => person.label === label)[0];
const ask = async (text, lang) => (await session.act("online_moderator", { do: "add_remote", who: { is: "new", label: "Basma", channel: "online", via: "zoom_chat", lang }, via: "zoom_chat", text, lang })).question;

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  session = await Session.create(house, fileWithPanel());
  questions = [await ask("Which companies have published what they sold?", "en"), await ask("كيف نحمي من يقدّم الأدلة؟", "ar")];
  await session.join("Amal Nasser", "onsite", { identity: "named" });
  await session.act("Amal Nasser", { do: "set_consent", consent: { stream: true } });
  await session.act("Amal Nasser", { do: "raise_hand" });
  await act({ do: "start_session" });
  await act({ do: "advance", to: "C" });
  await act({ do: "call_next", hand: null });
  await act({ do: "start_turn", voice: null });
  wafa = await personOf(WAFA.label);
  khalid = await openDesk(browser, session, "onsite_moderator", LAPTOP);
  nardine = await openDesk(browser, session, "online_moderator", { ...LAPTOP, locale: "ar" });
  stage = await playScreen(browser, house, session, "stage", { key: "projector", lang: "ar" });
  monitor = await playScreen(browser, house, session, "stage", { key: "monitor", view: "speaker", width: 1280, height: 720 });
  overlay = await playScreen(browser, house, session, "overlay", { key: "stream" });
});

after(async () => {
  await browser?.close();
  await house?.close();
});

const texts = (view) => (view.messages ?? []).map(({ text, preset }) => preset ?? text);

test("the desk lists the screens as they report themselves, and one says which it is", async () => {
  await khalid.page.locator(".badges").getByRole("button", { name: words("screens-connected") }).or(khalid.page.locator(".badges button", { hasText: "3" })).first().click();
  const first = rowOf(khalid, 1);
  await first.getByText(/1920\D+1080/).waitFor();
  assert.match(await first.innerText(), /Arabic/);
  await rowOf(khalid, 2).locator(".switch [aria-pressed=true]", { hasText: words("view-speaker") }).waitFor();
  assert.equal(await rowOf(khalid, 3).locator(".switch").count(), 0, "an overlay shows one thing only");
  await first.getByRole("button", { name: words("screen-identify") }).click();
  const [order] = await stage.orders(1);
  assert.deepEqual(order, { t: "screen", order: { is: "identify" }, number: 1 });
  assert.equal((await monitor.page.evaluate(() => window.played.orders)).length, 0, "the other one is left alone");
});

test("an order counts once the screen has followed, and the desk says when it has not", async () => {
  const first = rowOf(khalid, 1);
  const clock = first.locator(".switch button", { hasText: words("view-clock") });
  await clock.click();
  await stage.orders(2);
  assert.equal(await clock.getAttribute("aria-pressed"), "false", "what was wished is not what is shown");
  await first.locator(".wish", { hasText: words("view-clock") }).waitFor();
  await first.locator(".wish .icon").waitFor();
  await stage.reports({ view: "clock" });
  await first.locator(".switch [aria-pressed=true]", { hasText: words("view-clock") }).waitFor();
  await first.locator(".wish:empty").waitFor({ state: "attached" });
  await first.getByRole("button", { name: words("screen-blank") }).click();
  assert.deepEqual((await stage.orders(3)).at(-1).order, { is: "blank", is_blank: true });
  await stage.reports({ is_blank: true });
  await first.getByText(words("screen-shows-nothing")).waitFor();
  await first.getByRole("button", { name: words("screen-unblank") }).click();
  await stage.orders(4);
  await stage.reports({ is_blank: false, view: "room" });
  await first.locator(".switch [aria-pressed=true]", { hasText: words("view-room") }).waitFor();
  await shut(khalid);
});

test("one key opens the message; a preset travels as a code and each desk reads it in its own language", async () => {
  await khalid.press("KeyI");
  assert.ok(await tick(khalid, "speaker").isChecked(), "to the speaker unless somebody says otherwise");
  await only(khalid, "stage");
  await pane(khalid).getByRole("button", { name: words("message-short-break") }).click();
  assert.deepEqual((await stage.view((view) => view.messages?.length === 1)).messages.map(({ text, preset }) => ({ text, preset })), [{ text: undefined, preset: "short_break" }]);
  await pane(khalid).locator(".standing", { hasText: words("message-short-break") }).waitFor();
  await open(nardine, "messages", "ar");
  await pane(nardine).locator(".standing .words", { hasText: words("message-short-break", "ar") }).waitFor();
  await pane(nardine).locator(".standing").getByRole("button").first().click();
  await stage.view((view) => (view.messages?.length ?? 0) === 0);
  await shut(nardine);
});

test("audiences are kept apart: whoever is not meant never gets it", async () => {
  await only(khalid, "speaker");
  await pane(khalid).getByRole("button", { name: words("message-slower") }).click();
  await monitor.view((view) => view.messages?.some(({ preset }) => preset === "slower"));
  await only(khalid, "public");
  await pane(khalid).locator(".own .field").fill("Ask at the address below");
  await khalid.page.keyboard.press("Enter");
  const streamed = await overlay.view((view) => view.messages?.some(({ text }) => text?.startsWith("Ask at")));
  await only(khalid, "panel");
  await pane(khalid).getByRole("button", { name: words("message-answer-please") }).click();
  await pane(khalid).locator(".standing li").nth(2).waitFor();
  await only(khalid);
  await pane(khalid).locator(".one-person select").selectOption(wafa);
  await pane(khalid).locator(".own .field").fill("Two minutes, then Amal");
  await khalid.page.keyboard.press("Enter");
  await pane(khalid).locator(".standing li").nth(3).waitFor();
  assert.deepEqual(texts(streamed), ["Ask at the address below"]);
  assert.deepEqual(texts(await monitor.view()), ["slower"]);
  assert.deepEqual(texts(await stage.view()), []);
  assert.deepEqual(texts(await you("wafa")), ["answer_please", "Two minutes, then Amal"]);
  assert.deepEqual(texts(await you("khalid")), ["answer_please"]);
  await shut(khalid);
});

test("too many characters are counted, and nothing is sent to nobody", async () => {
  await open(khalid, "messages");
  const show = pane(khalid).locator(".own .button");
  await pane(khalid).locator(".own .field").fill("a".repeat(141));
  assert.ok(await show.isDisabled());
  await pane(khalid).locator(".own .field").fill("a".repeat(140));
  assert.ok(await show.isEnabled());
  await only(khalid);
  assert.ok(await show.isDisabled());
  await pane(khalid).getByText(words("message-nobody")).waitFor();
  await shut(khalid);
});

test("what the moderators are told stands on both desks until each has put it away", async () => {
  await act({ do: "show_message", to: ["moderators"], text: "The hall asks for light" });
  const told = ({ page }) => page.locator(".told", { hasText: "The hall asks for light" });
  await Promise.all([told(khalid).waitFor(), told(nardine).waitFor()]);
  await nardine.page.locator("[aria-live=polite]", { hasText: "The hall asks for light" }).waitFor({ state: "attached" });
  await told(khalid).getByRole("button", { name: words("dismiss") }).click();
  await told(khalid).waitFor({ state: "detached" });
  assert.equal(await told(nardine).count(), 1);
  await khalid.page.reload();
  await khalid.isThere();
  await khalid.page.locator(".inbox .item").first().waitFor();
  assert.equal(await told(khalid).count(), 0, "put away on this device, also after a reload");
  await told(nardine).getByRole("button", { name: words("deed-clear-message", "ar") }).or(told(nardine).locator(".button.plain")).first().click();
  await told(nardine).waitFor({ state: "detached" });
});

test("nothing is on air before «Show»; the preview is what the stream then gets, and undo takes it off", async () => {
  assert.equal((await overlay.view()).now, undefined);
  await open(khalid, "stream");
  const third = pane(khalid).locator(".picture .third .name");
  assert.equal((await third.innerText()).trim(), words("who-onsite"), "by role unless somebody says otherwise");
  assert.equal((await overlay.view()).now, undefined, "a preview shows nothing to anybody");
  assert.equal(await khalid.page.locator(".badges .on-air").count(), 0);
  await pane(khalid).locator("input[name=naming]").nth(2).check();
  assert.equal((await third.innerText()).trim(), "Amal Nasser");
  await pane(khalid).getByRole("button", { name: words("deed-air"), exact: true }).click();
  const shown = await overlay.view((view) => view.overlay?.is_on_air === true && view.now !== undefined);
  assert.equal(shown.now.name, (await third.innerText()).trim());
  assert.equal((await pane(khalid).locator(".picture .third .below").innerText()).trim(), shown.segment.title);
  assert.ok((await pane(khalid).locator(".picture .asks").innerText()).includes(shown.about.join_url.replace(/^https?:\/\//, "")));
  assert.equal(await pane(khalid).locator(".picture .card").innerText(), shown.messages.at(-1).text);
  await pane(khalid).getByText(words("stream-as-is")).waitFor();
  await nardine.page.locator(".badges .on-air", { hasText: words("on-air", "ar") }).waitFor();
  await shut(khalid);
  await khalid.press("KeyU");
  await overlay.view((view) => view.overlay?.is_on_air !== true && view.now === undefined);
  await nardine.page.locator(".badges .on-air").waitFor({ state: "detached" });
});

test("under the Chatham House Rule nobody can be named on the stream, and the desk says why", async () => {
  const file = fenced(plainFile());
  file.session.attribution = "chatham_house";
  const held = await Session.create(house, file);
  const desk = await openDesk(browser, held, "onsite_moderator", LAPTOP);
  await open(desk, "stream");
  await pane(desk).getByText(words("stream-chatham")).waitFor();
  assert.equal(await pane(desk).locator("input[name=naming]").count(), 1);
  const named = await held.ask("onsite_moderator", { do: "air", overlay: { is_on_air: true, naming: "names", has_question: false, has_address: false } });
  assert.equal(named.body.code ?? named.body.why?.code, "not_publishable", JSON.stringify(named.body));
  await desk.page.context().close();
});

test("a question stands on screens once somebody saw how, and is taken back in one tap", async () => {
  const [english] = questions;
  const item = khalid.page.locator(`[data-item="question:${english}"]`);
  await item.focus();
  await item.locator(".acts > [aria-haspopup]").click();
  await khalid.page.getByRole("menuitem", { name: words("deed-publish-question") }).click();
  await khalid.page.locator("dialog .as-stage", { hasText: "Which companies" }).waitFor();
  assert.equal((await session.view()).questions[english].is_public, undefined);
  await khalid.page.locator("dialog.ask .button.main").click();
  await item.getByText(words("on-screens"), { exact: true }).waitFor();
  await act({ do: "forward_question", question: english });
  await act({ do: "end_turn", turn: (await session.view()).stack[0].id });
  await act({ do: "call_next", hand: null });
  assert.match((await stage.view((view) => view.question !== undefined)).question.text, /^Which companies/);
  await khalid.page.locator(`[data-item="question:${english}"]`).focus();
  await khalid.page.locator(`[data-item="question:${english}"]`).getByRole("button", { name: words("deed-unpublish-question") }).click();
  await stage.view((view) => view.question === undefined);
});

test("Shift and a digit address a question by the panel's order; once more, and it is for everyone", async () => {
  const [, arabic] = questions;
  const item = khalid.page.locator(`[data-item="question:${arabic}"]`);
  await item.focus();
  await khalid.press("Shift+Digit2");
  await item.getByText(/^for Wafa/).waitFor();
  const { panel } = await you("wafa");
  assert.deepEqual(panel.questions.map(({ id }) => id), [arabic]);
  assert.equal((await session.view()).stack.length, 0, "nobody was given the floor by it");
  await khalid.press("Shift+Digit2");
  await item.getByText(/^for Wafa/).waitFor({ state: "detached" });
  assert.deepEqual((await you("wafa")).panel.questions ?? [], []);
});

test("cards: each has its deed, and the one that stands is taken off from the desk", async () => {
  await open(khalid, "screens");
  for (const card of ["rules", "question", "join"]) {
    await pane(khalid).getByRole("button", { name: words(`deed-show-${card}`) }).click();
    await stage.view((view, wanted) => view.card === wanted, card);
    await pane(khalid).locator(".whole .now", { hasText: words(`card-${card}`) }).waitFor();
  }
  await pane(khalid).getByRole("button", { name: words("deed-hide-card") }).click();
  await stage.view((view) => view.card === undefined);
  await shut(khalid);
});

test("blank empties everything, the pane says so, and no clock stops", async () => {
  await act({ do: "give_floor", kind: "panel", who: { is: "known", person: wafa } });
  const before = (await session.view()).stack[0].timer;
  await khalid.press("KeyB");
  await open(khalid, "screens");
  await pane(khalid).getByText(words("blank-is-on")).waitFor();
  assert.deepEqual((await session.view()).stack[0].timer, before);
  await pane(khalid).locator(".parts").getByRole("button", { name: words("part-stream") }).click();
  await pane(khalid).getByText(words("stream-blank")).waitFor();
  assert.equal(await pane(khalid).locator(".picture .third").count(), 0);
  await shut(khalid);
  await khalid.press("KeyB");
  await stage.view((view) => view.is_blank !== true && view.now !== undefined);
});

test("a screen that leaves leaves the list; without any, the desk says how one is connected", async () => {
  await Promise.all([stage.close(), monitor.close(), overlay.close()]);
  await open(khalid, "screens");
  await pane(khalid).getByText(words("screens-none"), { exact: true }).waitFor();
  assert.match(await pane(khalid).getByRole("link", { name: words("screens-links") }).getAttribute("href"), new RegExp(`^/host/${session.id}$`));
  await shut(khalid);
});

const LOOKS = {
  light: { ...LAPTOP, colorScheme: "light" },
  dark: { ...LAPTOP, colorScheme: "dark" },
  arabic: { ...LAPTOP, locale: "ar" },
  // 400 % of 1280 × 800.
  zoomed: { ...LAPTOP, viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 },
};
for (const [look, options] of Object.entries(LOOKS)) {
  test(`axe has nothing to say of the pane, ${look}`, async () => {
    const played = await playScreen(browser, house, session, "stage", { key: "projector" });
    const desk = await openDesk(browser, session, "onsite_moderator", options);
    const axe = await axeFor(desk);
    const found = [];
    await desk.page.evaluate(() => document.activeElement?.blur());
    await desk.press("KeyI");
    for (const [at, sign] of [".compose", ".screen", ".picture"].entries()) {
      await pane(desk).locator(".parts button").nth(at).click();
      await pane(desk).locator(sign).first().waitFor();
      found.push(...(await axe()).map((complaint) => `${sign}: ${complaint}`));
      const tooWide = await pane(desk).locator(".body").evaluate((body) => body.scrollWidth - body.clientWidth);
      if (tooWide > 0) found.push(`${sign}: ${tooWide} px wider than its place`);
    }
    assert.deepEqual(found, []);
    assert.deepEqual(desk.faults, []);
    await desk.page.context().close();
    await played.close();
  });
}
