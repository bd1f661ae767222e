// The inbox between two desks: a card merged, parted, translated, corrected, dropped, brought back and put next by the one, started by the other with Space.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { cardOf as card, idOf as questionNo, item, roundFile } from "./cards.mjs";
import { openDesk } from "./desk.mjs";
import { ARTIFACTS, openBrowser, openHouse } from "./house.mjs";
import { Session } from "./session.mjs";
import { words } from "./words.mjs";

const LAPTOP = { viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" };
let house, browser, session, khalid, nardine;

const takeIn = (items, more = {}) => session.act("online_moderator", { do: "take_in", items, ...more });
/** The question that says so, as the server has it. */
const idOf = (text) => questionNo(session, text);
const questionOf = async (id) => (await session.view()).questions[id];
const onCard = async (desk, id, ...codes) => {
  await card(desk, id).focus();
  await desk.press(...codes);
};
/** The view of the server once the question is as `is` says. */
const until = (id, is) => session.viewWhen("onsite_moderator", (view) => is(view.questions[id] ?? {}, view));

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  session = await Session.create(house, roundFile(["PQ1", "PQ2"]));
  await session.act("onsite_moderator", { do: "start_session" });
  await session.act("onsite_moderator", { do: "advance", to: "C" });
  khalid = await openDesk(browser, session, "onsite_moderator", LAPTOP);
  nardine = await openDesk(browser, session, "online_moderator", LAPTOP);
  await nardine.page.locator(".inbox .gauge").waitFor();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("what is taken in stands on both desks with its source, its codename and its votes apart", async () => {
  await takeIn([
    item(1, "Is there evidence that links spyware to arrests?"),
    item(2, "Is there any evidence that links spyware to arrests?", { via: "mastodon", stated: 5 }),
    item(3, "ما الذي يمكن أن تفعله الشركات المصدّرة؟", { lang: "ar" }),
    item(4, "Thank you for this session", { is_comment: true }),
    item(5, "Buy cheap watches"),
  ], { private_dropped: 3 });
  const second = await idOf("Is there any evidence that links spyware to arrests?");
  for (const desk of [khalid, nardine]) {
    await card(desk, second).locator(".votes", { hasText: "0 here · 5 elsewhere" }).waitFor();
    await card(desk, second).locator("b", { hasText: "Mastodon" }).waitFor();
    await desk.page.locator(".inbox .item.lean", { hasText: "Thank you" }).waitFor();
  }
});

test("M opens the hint word by word, M merges; on the other desk the one stands for both, Shift+M parts them", async () => {
  const [first, second] = [await idOf("Is there evidence that links spyware to arrests?"), await idOf("Is there any evidence that links spyware to arrests?")];
  const view = await session.viewWhen("online_moderator", ({ questions }) => questions[second].like != null || questions[first].like != null);
  const [one, other] = view.questions[second].like ? [second, first] : [first, second];
  await card(nardine, one).locator(".twin").waitFor();
  await onCard(nardine, one, "KeyM");
  await card(nardine, one).locator(".diff strong", { hasText: "any" }).waitFor();
  assert.equal((await questionOf(one)).merged_into, undefined, "looking merges nothing");
  await nardine.press("KeyM");
  await until(one, (question) => question.merged_into === other);
  await card(khalid, one).waitFor({ state: "detached" });
  await card(khalid, other).getByRole("button", { expanded: false }).filter({ hasText: "1 merged" }).click();
  await card(khalid, one).waitFor();
  await onCard(khalid, one, "Shift+KeyM");
  await until(one, (question) => question.merged_into == null);
  await card(nardine, one).waitFor();
});

test("«not the same» puts the hint away on this desk alone", async () => {
  const id = Number((await nardine.page.locator(".inbox .item:has(.twin)").first().getAttribute("data-item")).split(":")[1]);
  await onCard(nardine, id, "KeyM");
  await card(nardine, id).getByRole("button", { name: words("not-the-same") }).click();
  await card(nardine, id).locator(".twin").waitFor({ state: "detached" });
  assert.equal(await card(khalid, id).locator(".twin").count(), 1);
});

test("T types a translation in its own direction; saved without words it goes", async () => {
  const id = await idOf("ما الذي يمكن أن تفعله الشركات المصدّرة؟");
  await onCard(nardine, id, "KeyT");
  await card(nardine, id).getByRole("textbox", { name: words("translation-text") }).fill("What can exporting companies do?");
  await nardine.press("Control+Enter");
  await card(khalid, id).locator(".trans", { hasText: "What can exporting companies do?" }).waitFor();
  assert.deepEqual((await questionOf(id)).translation, { lang: "en", text: "What can exporting companies do?" });
  await onCard(nardine, id, "KeyT");
  await card(nardine, id).getByRole("textbox", { name: words("translation-text") }).fill("");
  await nardine.press("Control+Enter");
  await card(khalid, id).locator(".trans").waitFor({ state: "detached" });
  await nardine.press("KeyU");
  await until(id, (question) => question.translation?.text === "What can exporting companies do?");
});

test("digits say what it is about and once more nothing, L corrects its language, a comment becomes a question", async () => {
  const id = await idOf("Is there evidence that links spyware to arrests?");
  await onCard(nardine, id, "Digit2");
  await until(id, (question) => question.policy_question === "PQ2");
  await nardine.press("Digit2");
  await until(id, (question) => question.policy_question == null);
  await nardine.press("KeyL");
  await nardine.page.locator(".toast", { hasText: /English\W+to\W+Arabic/ }).waitFor();
  await nardine.press("KeyU");
  await until(id, (question) => question.lang === "en");
  const { no: before } = (await session.view()).acts.at(-1);
  await nardine.press("KeyL", "KeyU");
  const { acts } = await session.viewWhen("online_moderator", (view) => view.acts.some(({ no, verb }) => no > before && verb === "undo"));
  const [corrected, undone] = acts.filter(({ no }) => no > before);
  assert.deepEqual([corrected.verb, undone.about.act], ["correct_question", corrected.no], "what is on its way is the last act too");
  await nardine.press("Shift+Digit1");
  await until(id, (question) => question.to != null);
  const comment = await idOf("Thank you for this session");
  await card(nardine, comment).focus();
  await card(nardine, comment).getByRole("button", { name: words("deed-mark-question") }).click();
  await until(comment, (question) => question.is_comment !== true);
});

test("X drops, the next card is in hand; dropped ones are folded, and brought back", async () => {
  const id = await idOf("Buy cheap watches");
  await onCard(nardine, id, "KeyX");
  await until(id, (question) => question.state === "dropped");
  await card(nardine, id).waitFor({ state: "detached" });
  assert.match(await nardine.focused(), /^question:/, "keys go on from a card");
  await nardine.page.locator(".inbox .fold", { hasText: words("inbox-dropped") }).click();
  await onCard(nardine, id, "KeyX");
  await until(id, (question) => question.state === "new");
  await card(khalid, id).waitFor();
  await onCard(nardine, id, "KeyX");
  await until(id, (question) => question.state === "dropped");
});

test("cards are found by words, by source and by language", async () => {
  await nardine.page.locator(".inbox [data-item]").first().focus();
  await nardine.press("Slash");
  await nardine.page.keyboard.type("exporting");
  await nardine.page.waitForFunction(() => document.querySelectorAll(".inbox [data-item]").length === 1);
  await nardine.press("Escape");
  await nardine.page.waitForFunction(() => document.querySelectorAll(".inbox [data-item]").length > 1);
  await nardine.page.locator(".filter").getByRole("button", { name: words("source") }).click();
  await nardine.page.getByRole("menuitemradio", { name: words("via-mastodon") }).or(nardine.page.getByRole("menuitem", { name: words("via-mastodon") })).click();
  await nardine.page.waitForFunction(() => document.querySelectorAll(".inbox [data-item]").length === 1);
  await nardine.page.locator(".filter").getByRole("button", { name: words("show-all-cards") }).click();
});

test("a note for the asker is copied in the asker's language, an invitation in the one that was chosen", async () => {
  const id = await idOf("ما الذي يمكن أن تفعله الشركات المصدّرة؟");
  await onCard(nardine, id, "KeyY");
  const note = card(nardine, id).locator(".copied [lang=ar]");
  await note.waitFor();
  assert.match(await note.evaluate((node) => node.value ?? node.textContent), /ما الذي يمكن .*وصل سؤالك/);
  await nardine.press("KeyC");
  const invitation = nardine.page.locator(".gauge .copied");
  await invitation.getByRole("button", { name: "Arabic" }).click();
  await invitation.locator("[lang=ar]").filter({ visible: true }).first().waitFor();
  const { about } = await session.view();
  assert.ok((await invitation.locator("p.words, textarea").evaluate((node) => node.value ?? node.textContent)).includes(about.join_url));
  await invitation.getByRole("button", { name: words("dismiss") }).click();
});

test("N puts it next on both desks, with a reason where the rule had another; Space of the other desk starts it", async () => {
  const id = await idOf("Is there evidence that links spyware to arrests?");
  const amal = await session.hand("Amal", "onsite");
  await session.viewWhen("online_moderator", ({ suggestion }) => suggestion === amal);
  await nardine.row("Amal").waitFor();
  await onCard(nardine, id, "KeyN");
  await nardine.page.locator("dialog.ask .stock").waitFor();
  await nardine.press("Digit1", "Enter");
  const { next } = await until(id, (question, view) => question.state === "forwarded" && view.next != null);
  assert.notEqual(next, amal);
  await khalid.page.locator(`[data-list="queue"] [data-item="hand:${next}"].is-next`).waitFor();
  await khalid.page.evaluate(() => document.activeElement?.blur());
  await khalid.press("Space");
  await until(id, (question, view) => question.state === "voiced" && view.stack.length === 1);
  await onCard(nardine, id, "Shift+KeyR");
  await nardine.page.locator("dialog.aloud .words", { hasText: "Is there evidence" }).waitFor();
  assert.deepEqual(await (await axeFor(nardine))(), []);
  await nardine.press("Escape");
  await nardine.page.locator("dialog.aloud").waitFor({ state: "detached" });
});

test("the station: figures of the server, what is owed, what was dropped before it was kept", async () => {
  await nardine.page.evaluate(() => document.activeElement?.blur());
  await nardine.press("Shift+KeyI");
  const pane = nardine.page.locator("dialog.pane .station");
  await pane.getByText("3 private messages").waitFor();
  const { inbox } = await session.view();
  assert.deepEqual((await pane.locator("tr.all td").allInnerTexts()).map(Number), [inbox.funnel.asked, inbox.funnel.forwarded, inbox.funnel.voiced, inbox.funnel.answered, inbox.funnel.declined, inbox.funnel.other]);
  await pane.getByRole("checkbox", { name: words("duty-say-next") }).check();
  await session.viewWhen("online_moderator", (view) => view.inbox.duties.find((one) => one.duty === "say_next").is_due === false);
  assert.deepEqual(await (await axeFor(nardine))(), []);
  await nardine.page.screenshot({ path: `${ARTIFACTS}inbox-station.png` });
  await nardine.press("Escape");
  assert.deepEqual([...khalid.faults, ...nardine.faults], []);
});
