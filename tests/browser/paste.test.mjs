// A chat is pasted on the desk: ten questions are in after five actions, and one of them stands on stage after seven, counted.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { openDesk } from "./desk.mjs";
import { openBrowser, openHouse, openWindow } from "./house.mjs";
import { chat, Incoming } from "./incoming.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

const WIDE = { viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" };
/** Select all and copy in the chat's own window, then come here: what no page of ours sees. */
const IN_THE_CHAT = 3;
const PRIVATE = "PRIVATE please do not read my name aloud";
const ASKED = Array.from({ length: 10 }, (_, n) => `What about licenses of part ${n + 1}?`);
const PASTE = `${chat(ASKED)}15:59:00 From Lina H. to Nardine(Direct Message):\n\t${PRIVATE}\n`;
let house, browser, session, online, onsite, stage, its;

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  session = await Session.create(house, fenced(plainFile(), 1));
  await session.act("onsite_moderator", { do: "start_session" });
  await session.act("onsite_moderator", { do: "advance", to: "C" });
  [online, onsite] = await Promise.all(["online_moderator", "onsite_moderator"].map((role) => openDesk(browser, session, role, WIDE)));
  its = new Incoming(online);
  await online.page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: house.url });
  stage = await openWindow(browser, WIDE);
  await stage.page.goto(session.links.stage);
  await stage.page.locator("main.view").waitFor();
});
afterEach(() => its.closeAll());
after(async () => {
  await browser?.close();
  await house?.close();
});

test("ten questions of a chat are in after five actions, and one of them is on stage after two more", async () => {
  let actions = IN_THE_CHAT;
  const press = async (desk, code) => {
    actions += 1;
    await desk.press(code);
  };
  await its.copied(PASTE);
  await its.blur();
  await press(online, "Control+KeyV");
  await its.drafts.nth(9).waitFor();
  assert.equal(await its.found(), "10 new, 1 private message left out");
  assert.ok(!(await online.page.content()).includes("PRIVATE"), "what was private is nowhere on the page");
  await press(online, "Enter");
  await its.sheet.waitFor({ state: "detached" });
  await its.holds(10);
  assert.equal(actions, 5);
  await its.toast("10").waitFor();
  assert.ok(!(await online.page.content()).includes("PRIVATE"));
  // Whoever brought them in goes on with the first of them.
  await online.page.waitForFunction(() => document.activeElement?.textContent?.includes("part 1?"));
  assert.equal(await stage.page.locator("[role=timer]").count(), 0, "nobody has the floor");
  await press(online, "KeyN");
  // The other moderator reads who is next, and has one key for it.
  await onsite.page.locator(".next .quote", { hasText: "part 1?" }).waitFor();
  await press(onsite, "Space");
  await stage.page.locator("h1 .two-lines").waitFor();
  await stage.page.locator("[role=timer]").waitFor();
  const { stack, questions } = await session.viewWhen("onsite_moderator", (view) => view.stack.length === 1);
  assert.equal(questions[stack[0].question].text, ASKED[0]);
  assert.equal(actions, 7, "from the chat to the stage");
  await press(onsite, "Space");
  await session.viewWhen("onsite_moderator", (view) => view.stack.length === 0);
});

test("the same again adds nothing, and one undo takes back what came in", async () => {
  const before = await its.cards.count();
  await its.pasted(PASTE);
  assert.match(await its.found(), /^0 new, 10 known$/);
  assert.match(await its.sheet.locator("footer .button.main").innerText(), new RegExp(`^${words("close")}`), "there is nothing to take in");
  await online.press("Enter");
  await its.sheet.waitFor({ state: "detached" });
  await its.toast(words("incoming-nothing-new")).waitFor();
  assert.equal(await its.cards.count(), before);

  await its.pasted(chat(["A question that is taken back?", "And another one?"]));
  await online.press("Enter");
  await its.holds(before + 2);
  await online.page.locator(".toast").getByRole("button", { name: words("deed-undo") }).click();
  await its.holds(before);
});

test("by keys alone a message is left out, joined with the one before and mended; Esc takes nothing", async () => {
  const before = await its.cards.count();
  await its.pasted(chat(["Who decides", "about exports?", "Leave me out?", "Who pays for is?"]));
  await online.press("KeyJ", "KeyM");
  await online.page.waitForFunction(() => document.querySelectorAll(".draft").length === 3);
  await online.press("KeyJ", "KeyX");
  assert.equal(await its.drafts.nth(1).locator("input[type=checkbox]").isChecked(), false);
  await online.press("KeyE");
  await its.sheet.locator("textarea").fill("Who pays for it?");
  await its.sheet.locator("select.short").selectOption("fr");
  await online.press("Control+Enter");
  await its.drafts.nth(2).getByText("Who pays for it?").waitFor();
  // Space is the box's own key.
  await online.press("Space", "Space");
  await its.shut();
  assert.equal(await its.cards.count(), before, "nothing came of it");

  await its.pasted(chat(["Who decides", "about exports?", "Leave me out?"]));
  await online.press("KeyJ", "KeyM", "KeyJ", "KeyX");
  await online.press("Enter");
  await its.holds(before + 1);
  const view = await session.view("online_moderator");
  assert.ok(Object.values(view.questions).some(({ text }) => text === "Who decides\nabout exports?"));
});

test("comments can be left out of everything, and what is certain can come in without a look", async () => {
  const before = await its.cards.count();
  const talk = chat(["I agree with that.", "Is there a deadline for it?"]);
  await its.pasted(talk);
  await its.sheet.getByLabel(words("incoming-questions-only")).check();
  await its.drafts.nth(1).waitFor({ state: "detached" });
  await its.sheet.getByLabel(words("incoming-at-once")).check();
  await its.shut();
  await its.copied(talk);
  await its.blur();
  await online.press("Control+KeyV");
  await its.toast(/1\W* question came in/).waitFor();
  assert.equal(await its.sheet.count(), 0, "no sheet was needed");
  await its.holds(before + 1);
  // What was only guessed is looked at all the same.
  await its.pasted("Some words that no chat has written.\n\nAnd some more?");
  assert.match(await its.sheet.locator("select").first().inputValue(), /^plain$/);
  await its.sheet.getByLabel(words("incoming-at-once")).uncheck();
  await its.sheet.getByLabel(words("incoming-questions-only")).uncheck();
  assert.equal(await its.drafts.count(), 2, "garbage is plain cards");
  await its.shut();
});

test("a field that is being typed in keeps what is pasted into it", async () => {
  await its.copied("Typed by hand");
  await online.press("KeyQ");
  await online.page.locator("form.add textarea").waitFor();
  await online.press("Control+KeyV");
  assert.equal(await online.page.locator("form.add textarea").inputValue(), "Typed by hand");
  assert.equal(await its.sheet.count(), 0);
  await online.press("Escape");
});

test("of hundreds of messages the first are drawn, and all go in by portions with one way back", async () => {
  const before = (await session.view("online_moderator")).inbox.states;
  const count = (states) => Object.values(states).reduce((sum, one) => sum + one, 0);
  const many = chat(Array.from({ length: 600 }, (_, n) => `Question number ${n} of a long chat?`));
  await its.dropped({ name: "chat.txt", text: many });
  assert.equal(await its.drafts.count(), 200);
  await its.sheet.getByRole("button", { name: words("incoming-show-more") }).click();
  await its.drafts.nth(399).waitFor();
  await online.press("Enter");
  await its.sheet.waitFor({ state: "detached" });
  await its.toast("600").waitFor();
  await session.viewWhen("online_moderator", ({ inbox }) => count(inbox.states) === count(before) + 600);
  await online.page.locator(".toast").getByRole("button", { name: words("deed-undo") }).click();
  await session.viewWhen("online_moderator", ({ inbox }) => count(inbox.states) === count(before));
});

test("a line that breaks while messages go in goes on under the same names: nothing twice, nothing lost", async () => {
  const count = async () => Object.values((await session.view("online_moderator")).inbox.states).reduce((sum, one) => sum + one, 0);
  const before = await count();
  let cut = 0;
  // The first answer is lost after the server has taken the portion in, the second request never arrives.
  await online.page.route("**/inbox/take", async (route) => {
    cut += 1;
    if (cut === 1) await route.fetch();
    if (cut <= 2) return route.abort();
    return route.continue();
  });
  await its.pasted(chat(["Does it go on by itself?", "And only once?"]));
  await online.press("Enter");
  await its.sheet.locator("footer").getByText(/No line/).waitFor();
  await its.sheet.waitFor({ state: "detached" });
  await online.page.unroute("**/inbox/take");
  assert.equal(await count(), before + 2);
  await its.toast("2").waitFor();
});

test("what cannot be sent is kept until there is a line again, and read then with one press", async () => {
  const before = await its.cards.count();
  await online.page.route("**/inbox/preview*", (route) => route.abort());
  await its.pasted(chat(["Is this kept?"]));
  await its.sheet.getByText(words("incoming-unreachable")).waitFor();
  await online.page.unroute("**/inbox/preview*");
  await its.sheet.getByRole("button", { name: words("way-again") }).click();
  await its.drafts.first().waitFor();
  await its.sheet.getByRole("button", { name: /Take in/ }).click();
  await its.holds(before + 1);
});

test("no page reported a fault of its own", () => {
  const own = (faults) => faults.filter((fault) => !/favicon|ERR_FAILED|status of (400|403|409|413)/.test(fault));
  assert.deepEqual([own(online.faults), own(onsite.faults), own(stage.faults)], [[], [], []]);
});
