// What those who listen let the moderators know: signs, support, needs; and names that look like a moderator's.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { openDesk } from "./desk.mjs";
import { HOST_KEY, openBrowser, openHouse, openWindow } from "./house.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

let house, browser, session, desk;
const CYRILLIC = "Kh\u0430lid Ibrahim";
const give = (who, signal, isOn = true) => session.act(who, { do: "give_signal", signal, is_on: isOn });
const sign = (signal, at = desk) => at.page.locator(`.signs [data-sign="${signal}"]`);
const card = () => desk.page.locator(".person-card");
const shut = async () => {
  await desk.press("Escape");
  await desk.page.locator("dialog.pane").waitFor({ state: "detached" });
};

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  const seats = [1, 2, 3].map((number) => ({ id: `s${number}`, side: "left", row: 1, number }));
  const file = plainFile();
  session = await Session.create(house, fenced({ ...file, session: { ...file.session, seats } }, 1));
  for (const who of ["Amal", "Basma", "Claire", CYRILLIC, "The host", "Khaled Ibrahimi"]) await session.join(who, "online");
  await session.join("Dana", "onsite");
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("what people need is counted before the start, is read by whoever opens it, and goes when it is taken back", async () => {
  await session.act("Dana", { do: "sit", number: 3 });
  await session.act("Dana", { do: "set_need", text: "I read lips: please face the room." });
  desk = await openDesk(browser, session, "onsite_moderator");
  await desk.button(words("needs-look")).click();
  const needs = desk.page.locator(".needs");
  await needs.getByText("I read lips: please face the room.").waitFor();
  await needs.getByRole("button", { name: words("person-open") }).click();
  await card().getByRole("heading", { name: "Dana" }).waitFor();
  await session.act("Dana", { do: "set_need", text: null });
  await card().getByText("I read lips").waitFor({ state: "detached" });
  await shut();
  assert.equal(await desk.button(words("needs-look")).count(), 0, "nobody needs anything: no room is taken");
});

test("signs are counted by side, seen to with one press or one key, and fade by themselves", async () => {
  await session.act("onsite_moderator", { do: "start_session" });
  await session.act("onsite_moderator", { do: "advance", to: "C" });
  assert.equal(await desk.page.locator(".signs").count(), 0, "no sign takes no room");
  for (const who of ["Amal", "Basma", "Claire"]) await give(who, "cannot_hear");
  await sign("cannot_hear").getByText("3 online").waitFor();
  await sign("cannot_hear").getByText(words("sign-the-line")).waitFor();
  await desk.page.locator("[role=status]", { hasText: /cannot hear/ }).waitFor({ state: "attached" });
  await give("Dana", "cannot_hear");
  await sign("cannot_hear").getByText("3 online, 1 in the room").waitFor();
  await sign("cannot_hear").getByText(words("sign-the-line")).waitFor({ state: "detached" });

  const other = await openDesk(browser, session, "online_moderator");
  await sign("cannot_hear", other).getByRole("button", { name: new RegExp(words("deed-clear-signal")) }).click();
  await Promise.all([desk, other].map((one) => sign("cannot_hear", one).waitFor({ state: "detached" })));
  assert.deepEqual(other.faults, []);
  await other.page.context().close();

  await give("Amal", "interpretation");
  await sign("interpretation").waitFor();
  await desk.page.evaluate(() => document.activeElement?.blur());
  await desk.press("Shift+KeyC");
  await sign("interpretation").waitFor({ state: "detached" });

  await give("Amal", "slower");
  await sign("slower").waitFor();
  assert.deepEqual(await (await axeFor(desk))(), []);
  await session.stand(125);
  await sign("slower").waitFor({ state: "detached" });
});

test("whoever speaks is told to slow down from the sign itself", async () => {
  await session.act("Amal", { do: "raise_hand" });
  await session.act("onsite_moderator", { do: "call_next", hand: null });
  await session.act("onsite_moderator", { do: "start_turn", voice: null });
  await give("Basma", "slower");
  await sign("slower").getByRole("button", { name: words("deed-tell-slower") }).click();
  await sign("slower").getByText(words("sign-told")).waitFor();
  const { notices } = await session.view();
  assert.deepEqual(notices.map(({ to, preset }) => [to, preset]), [[["speaker"], "slower"]]);
});

test("a name that looks like a moderator's is marked and says whose; an honest one is not; another name ends it", async () => {
  for (const who of [CYRILLIC, "The host", "Khaled Ibrahimi"]) await session.act(who, { do: "raise_hand" });
  const row = (name) => desk.row(name).first();
  await row("The host").getByRole("button", { name: words("flag-official-more") }).waitFor();
  assert.equal(await row("Khaled Ibrahimi").locator(".flag").count(), 0);
  await row(CYRILLIC).getByRole("button", { name: words("flag-like-more") }).click();
  await card().getByText("looks like that of Khalid Ibrahim").waitFor();
  assert.deepEqual(await (await axeFor(desk))(), []);
  await card().getByRole("button", { name: words("person-rename") }).click();
  await desk.page.locator("dialog.ask textarea").fill("Guest 7");
  await desk.page.locator("dialog.ask button.main").click();
  await card().getByRole("heading", { name: "Guest 7" }).waitFor();
  await card().locator(".looks").waitFor({ state: "detached" });
  await shut();
});

test("a name is not to be said or shown where its owner did not agree to it", async () => {
  const naming = desk.page.locator("#floor .turn .naming");
  await naming.getByText(words("not-named-anywhere")).waitFor();
  await session.act("Amal", { do: "set_consent", consent: { room: true } });
  await naming.getByText(words("not-named-stream")).waitFor();
  await session.act("Amal", { do: "set_consent", consent: { room: true, stream: true } });
  await naming.waitFor({ state: "detached" });
});

test("support is counted on its question and may put it first", async () => {
  const asked = [];
  for (const text of ["The first question", "The second question"]) asked.push((await session.act("Claire", { do: "ask_in_writing", text, lang: "en" })).question);
  for (const question of asked) await session.act("online_moderator", { do: "publish_question", question, is_public: true });
  const order = () => desk.page.locator(".inbox .item .text").allInnerTexts();
  await desk.page.locator(".inbox .item").nth(1).waitFor();
  assert.equal(await desk.button(words("inbox-by-votes")).count(), 0, "without support there is nothing to sort by");
  for (const who of ["Amal", "Basma"]) await session.act(who, { do: "support", question: asked[0], is_on: true });
  await desk.page.locator(`[data-item="question:${asked[0]}"] .votes`, { hasText: "2" }).waitFor();
  await desk.button(words("inbox-by-votes")).click();
  assert.deepEqual(await order(), ["The first question", "The second question"]);
  await desk.button(words("inbox-by-votes")).click();
  assert.deepEqual(await order(), ["The second question", "The first question"], "what is in the queue stands newest first");
  await session.act("Claire", { do: "delete_mine" });
  await desk.page.locator(".inbox .item", { hasText: words("erased") }).first().waitFor();
  await desk.page.locator(".inbox .item", { hasText: words("deleted-by-asker") }).first().waitFor();
});

test("a sheet to print has a code per seat that knows its number, and leads back to the desk", async () => {
  await desk.press("Control+KeyK");
  await desk.page.locator("dialog.palette input").fill(words("edit-seats"));
  await desk.page.locator(".finds li").first().click();
  await desk.button(words("codes-open")).click();
  const codes = desk.page.locator(".codes .cut li");
  await codes.nth(2).waitFor();
  assert.deepEqual(await (await axeFor(desk))(), []);
  const { about } = await session.view();
  assert.deepEqual(await codes.locator("svg.qr").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label"))), [1, 2, 3].map((seat) => `${about.join_url}?seat=${seat}`));
  await desk.press("KeyE", "Escape");
  await desk.page.locator(".codes").waitFor({ state: "detached" });
  assert.equal((await session.view()).stack.length, 1, "the desk's keys rested meanwhile");
  assert.deepEqual(desk.faults, []);
});

test("the host prints the same sheet from what is saved", async () => {
  const { page, faults } = await openWindow(browser, { locale: "ar", viewport: { width: 1280, height: 900 } });
  await page.goto(`${house.url}/host`);
  await page.locator("#host-key").fill(HOST_KEY);
  await page.locator("form button.main").click();
  await page.locator("#main h1").waitFor();
  await page.goto(`${house.url}/host/${session.id}`);
  await page.getByRole("button", { name: words("part-seats", "ar"), exact: true }).click();
  await page.getByRole("button", { name: words("codes-open", "ar") }).click();
  await page.locator(".codes .cut li").nth(2).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
  assert.match(await page.locator(".codes svg.qr").last().getAttribute("aria-label"), /\/j\/.+\?seat=3$/);
  assert.deepEqual(faults, []);
});
