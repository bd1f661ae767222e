// The inbox by keys alone: there and back, what is in hand after a dialog, a merge and a typed question, and the one way back for all that one press made.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { cardOf, idOf as questionNo, item, roundFile } from "./cards.mjs";
import { openDesk } from "./desk.mjs";
import { ARTIFACTS, openBrowser, openHouse } from "./house.mjs";
import { Session } from "./session.mjs";
import { words } from "./words.mjs";

const LAPTOP = { viewport: { width: 1280, height: 800 }, locale: "en-US", reducedMotion: "reduce" };
let house, browser, session, desk;

const TEXTS = [
  "Is there evidence that links spyware to arrests?", "Is there any evidence that links spyware to arrests?", "Who audits the exporters?", "Do export licenses list the end user?",
  "How long may data be kept?", "Which courts have heard such cases?", "What may exporting companies do?", "Why are the lists secret?",
];
const idOf = (text) => questionNo(session, text);
const card = (id) => cardOf(desk, id);
const until = (id, is) => session.viewWhen("online_moderator", (view) => is(view.questions[id] ?? {}, view));
const inHand = (item) => desk.page.waitForFunction((wanted) => document.activeElement?.dataset.item === wanted, item);
const dialog = () => desk.page.locator("dialog.ask");

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  session = await Session.create(house, roundFile(["PQ1", "PQ2"]));
  await session.act("onsite_moderator", { do: "start_session" });
  await session.act("onsite_moderator", { do: "advance", to: "C" });
  await session.act("online_moderator", { do: "take_in", items: TEXTS.map((text, n) => item(n + 1, text)) });
  desk = await openDesk(browser, session, "online_moderator", LAPTOP);
  await card(await idOf(TEXTS[0])).waitFor();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("Z goes to the inbox and back while somebody waits; J and K stay in their column; Tab stops once in each list", async () => {
  const hand = await session.hand("Amal", "onsite");
  await desk.row("Amal").waitFor();
  await desk.press("KeyJ", "KeyJ", "KeyJ");
  await inHand(`hand:${hand}`);
  await desk.press("KeyZ");
  const first = await desk.focused();
  assert.match(first, /^question:/);
  await desk.press("KeyJ", "KeyJ", "KeyK");
  const second = await desk.focused();
  assert.match(second, /^question:/);
  assert.notEqual(second, first);
  await desk.press("KeyZ");
  await inHand(`hand:${hand}`);
  await desk.press("KeyZ");
  await inHand(second);
  const stops = [];
  await desk.page.locator(".inbox .head button").first().focus();
  for (let n = 0; n < 30; n += 1) {
    await desk.press("Tab");
    stops.push(...(await desk.page.evaluate(() => (document.activeElement.matches(".inbox [data-item]") ? [document.activeElement.dataset.item] : []))));
  }
  assert.deepEqual(stops, [second], "one card, the one that was left");
  await desk.press("Shift+Slash");
  await desk.page.locator("dialog.keys", { hasText: words("key-inbox") }).waitFor();
  await desk.press("Escape");
  await session.act("onsite_moderator", { do: "lower_hand", hand });
});

test("the line follows its end also when it grows before it is told that it was scrolled", async () => {
  const id = await idOf(TEXTS[7]);
  const sort = async (to) => session.act("onsite_moderator", { do: "sort_question", question: id, to });
  for (let n = 0; n < 6; n += 1) for (const to of ["held", "new"]) await sort(to);
  const isAtEnd = () => desk.page.waitForFunction(() => {
    const ol = document.querySelector("ol.talk");
    return ol.scrollHeight > ol.clientHeight + 40 && ol.scrollHeight - ol.scrollTop - ol.clientHeight < 2;
  });
  await isAtEnd();
  const frames = () => desk.page.evaluate(() => new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))));
  await desk.page.evaluate(() => void (document.querySelector("ol.talk").scrollTop -= 10));
  await frames();
  await desk.page.evaluate(() => {
    const ol = document.querySelector("ol.talk");
    ol.scrollTop = ol.scrollHeight;
    ol.style.paddingBlockEnd = "80px";
  });
  await frames();
  await sort("held");
  await isAtEnd();
  await sort("new");
});

test("a merged card goes on as the one that stands for both, and the toast says with what", async () => {
  const [first, second] = [await idOf(TEXTS[0]), await idOf(TEXTS[1])];
  const { questions, people } = await session.viewWhen("online_moderator", (view) => view.questions[second].like != null || view.questions[first].like != null);
  const [one, other] = questions[second].like ? [second, first] : [first, second];
  await card(one).locator(".twin").waitFor();
  await card(one).focus();
  await desk.press("KeyM");
  await card(one).locator(".diff strong").waitFor();
  await desk.press("KeyM");
  await until(one, (question) => question.merged_into === other);
  await inHand(`question:${other}`);
  await desk.page.locator(".toast", { hasText: people[questions[one].asker].label }).filter({ hasText: people[questions[other].asker].label }).waitFor();
});

test("the toast covers no control", async () => {
  for (const [width, key, done] of [[1280, "KeyH", "held the question"], [1000, "KeyS", "shortlisted the question"]]) {
    await desk.page.setViewportSize({ width, height: 800 });
    await card(await idOf(TEXTS[4])).focus();
    await desk.press(key);
    await desk.page.locator(".toast", { hasText: done }).waitFor();
    const covered = await desk.page.evaluate(() => {
      const box = document.querySelector(".toast").getBoundingClientRect();
      const isUnder = (one) => one.right > box.left && one.left < box.right && one.bottom > box.top && one.top < box.bottom;
      return [...document.querySelectorAll("main.table :is(button, input, [data-item])")].filter((one) => isUnder(one.getBoundingClientRect())).map((one) => one.outerHTML.slice(0, 80));
    });
    assert.deepEqual(covered, []);
  }
  await desk.page.setViewportSize(LAPTOP.viewport);
});

test("the dialogs say which question they are about; Ctrl+Enter saves an answer; a digit fills a reason, Enter sends it; the next card is in hand", async () => {
  const [audits, licenses, kept] = [await idOf(TEXTS[2]), await idOf(TEXTS[3]), await idOf(TEXTS[5])];
  await card(audits).focus();
  await desk.press("KeyW");
  await dialog().locator(".about-it", { hasText: TEXTS[2] }).waitFor();
  await desk.page.keyboard.type("The national authority does.");
  await desk.press("Control+Enter");
  await until(audits, (question) => question.answer === "The national authority does.");
  await inHand(`question:${licenses}`);
  await desk.press("KeyD");
  await dialog().locator(".about-it", { hasText: TEXTS[3] }).waitFor();
  await desk.press("Digit2");
  assert.equal(await dialog().locator("textarea").inputValue(), words("stock-off-topic"));
  await desk.press("Digit1");
  assert.equal(await dialog().locator("textarea").inputValue(), words("stock-asked"), "another digit, another reason");
  assert.equal((await session.view()).questions[licenses].state, "new", "a digit alone sends nothing");
  assert.deepEqual(await (await axeFor(desk))(), []);
  await desk.page.screenshot({ path: `${ARTIFACTS}inbox-decline.png` });
  await desk.press("Enter");
  await until(licenses, (question) => question.state === "declined" && question.reason === words("stock-asked"));
  await desk.page.waitForFunction(() => document.activeElement?.matches('.inbox [data-item^="question:"]'));
  assert.notEqual(await desk.focused(), `question:${licenses}`);
  await card(kept).focus();
  await desk.press("KeyD");
  await dialog().waitFor();
  await desk.press("Escape");
  await dialog().waitFor({ state: "detached" });
  await inHand(`question:${kept}`);
});

test("a question typed with its marks is in hand and told as added; one U takes all of it back", async () => {
  await desk.press("KeyQ");
  await desk.page.locator("form.add textarea").fill("Undo me please? @khalid #2");
  await desk.press("Control+Enter");
  const isMarked = ({ questions }) => Object.values(questions).some(({ text, to, policy_question: about }) => text === "Undo me please?" && to != null && about === "PQ2");
  await session.viewWhen("online_moderator", isMarked);
  const id = await idOf("Undo me please?");
  await inHand(`question:${id}`);
  const label = (await session.view()).people[(await session.view()).questions[id].asker].label;
  await desk.page.locator(".toast", { hasText: `added a question of ${label}` }).waitFor();
  await desk.press("KeyU");
  await session.viewWhen("online_moderator", ({ questions }) => !Object.values(questions).some(({ text }) => text === "Undo me please?"));
  await card(id).waitFor({ state: "detached" });
  assert.deepEqual(desk.faults, []);
});

test("what somebody has done since with a typed question is not taken back along with it unasked", async () => {
  await desk.press("KeyQ");
  await desk.page.locator("form.add textarea").fill("Keep me? #1");
  await desk.press("Control+Enter");
  await session.viewWhen("online_moderator", ({ questions }) => Object.values(questions).some(({ text, policy_question: about }) => text === "Keep me?" && about === "PQ1"));
  const id = await idOf("Keep me?");
  await inHand(`question:${id}`);
  await session.act("onsite_moderator", { do: "sort_question", question: id, to: "shortlisted" });
  await desk.page.locator(".inbox li", { hasText: "Keep me?" }).waitFor();
  await desk.page.waitForFunction((text) => document.querySelector('.inbox [data-list="inbox"] > ul')?.textContent.includes(text), "Keep me?");
  await desk.press("KeyU");
  await desk.page.locator(".refused .notice").waitFor();
  assert.equal((await session.view()).questions[id].state, "shortlisted");
});
