// The ways in on the desk, as they are used: ten questions of a chat are pasted and one of them stands on stage after seven actions, counted.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { openDesk } from "./desk.mjs";
import { openBrowser, openHouse, openWindow } from "./house.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

const SAMPLES = new URL("../../server/intake/tests/samples/", import.meta.url);
const DESK = new URL("../../web/src/faces/desk/", import.meta.url);
const WIDE = { viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" };
/** Select all and copy in the chat's own window, then come here: what no page of ours sees. */
const IN_THE_CHAT = 3;
const PRIVATE = "PRIVATE please do not read my name aloud";
const ASKED = Array.from({ length: 10 }, (_, n) => `What about licenses of part ${n + 1}?`);
const chat = (texts) => texts.map((text, n) => `15:0${Math.floor(n / 10)}:${String(n % 60).padStart(2, "0")} From Guest ${n + 1} to Everyone:\n\t${text}\n`).join("");
const PASTE = `${chat(ASKED)}15:09:00 From Lina H. to Nardine(Direct Message):\n\t${PRIVATE}\n`;
let house, browser, session, online, onsite, stage;

const sheet = () => online.page.locator("dialog.incoming");
const cards = () => online.page.locator('.inbox [data-item^="question:"]');
const drafts = () => sheet().locator(".draft");
const foundText = async () => (await sheet().locator(".found").innerText()).replaceAll(/[\u2066-\u2069]/g, "").replaceAll(/\s+/g, " ");
/** What lies on the clipboard, as another window put it there. */
const copied = (text) => online.page.evaluate((what) => navigator.clipboard.writeText(what), text);
const blur = () => online.page.evaluate(() => document.activeElement?.blur());
async function pasted(text) {
  await copied(text);
  await blur();
  await online.press("Control+KeyV");
  await sheet().waitFor();
  await sheet().locator('.body[aria-busy="false"]').waitFor();
}
const shut = async () => {
  await online.press("Escape");
  await sheet().waitFor({ state: "detached" });
};
/** Files let fall on the page. */
async function dropped(...files) {
  const data = await online.page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text, bytes } of all) transfer.items.add(new File([bytes ? new Uint8Array(bytes).fill(97) : text], name));
    return transfer;
  }, files);
  for (const event of ["dragenter", "dragover"]) await online.page.dispatchEvent("main.table", event, { dataTransfer: data });
  await online.page.locator(".drop-here").waitFor();
  await online.page.dispatchEvent("main.table", "drop", { dataTransfer: data });
  await sheet().locator('.body[aria-busy="false"]').waitFor();
  await online.page.locator(".drop-here").waitFor({ state: "detached" });
}
const taken = async (n) => {
  await online.page.waitForFunction((count) => document.querySelectorAll('.inbox [data-item^="question:"]').length === count, n);
};

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  session = await Session.create(house, fenced(plainFile(), 1));
  await session.act("onsite_moderator", { do: "start_session" });
  await session.act("onsite_moderator", { do: "advance", to: "C" });
  [online, onsite] = await Promise.all(["online_moderator", "onsite_moderator"].map((role) => openDesk(browser, session, role, WIDE)));
  await online.page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: house.url });
  stage = await openWindow(browser, WIDE);
  await stage.page.goto(session.links.stage);
  await stage.page.locator("main.view").waitFor();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

/** The key that makes a card next stands in the table of deeds. */
const hasNext = readdirSync(DESK).some((file) => file.endsWith(".ts") && /do: "put_next"/.test(readFileSync(new URL(file, DESK), "utf8")));

test("ten questions of a chat are in after five actions, and one of them is on stage after two more", async () => {
  let actions = IN_THE_CHAT;
  const press = async (desk, code) => {
    actions += 1;
    await desk.press(code);
  };
  await copied(PASTE);
  await blur();
  await press(online, "Control+KeyV");
  await drafts().nth(9).waitFor();
  assert.equal(await foundText(), "10 new 1 private message left out");
  assert.ok(!(await online.page.content()).includes("PRIVATE"), "what was private is nowhere on the page");
  await press(online, "Enter");
  await sheet().waitFor({ state: "detached" });
  await taken(10);
  assert.equal(actions, 5);
  await online.page.locator(".toast", { hasText: "10" }).waitFor();
  assert.ok(!(await online.page.content()).includes("PRIVATE"));
  // Whoever brought them in goes on with the first of them.
  await online.page.waitForFunction(() => document.activeElement?.textContent?.includes("part 1?"));
  if (!hasNext) return;
  await press(online, "KeyN");
  await onsite.page.locator('[data-list="queue"] [data-item]').first().waitFor();
  await session.viewWhen("onsite_moderator", (view) => view.next != null);
  await onsite.page.locator("#floor, .next-up").first().waitFor();
  await press(onsite, "Space");
  await stage.page.locator("h1").filter({ hasText: /Zoom|Online|online/ }).first().waitFor();
  await session.viewWhen("onsite_moderator", (view) => view.stack.length === 1);
  assert.equal(actions, 7, "from the chat to the stage");
  await press(onsite, "Space");
  await session.viewWhen("onsite_moderator", (view) => view.stack.length === 0);
});

test("the same again adds nothing, and one undo takes back what came in", async () => {
  const before = await cards().count();
  await pasted(PASTE);
  assert.match(await foundText(), /^0 new 10 known 1 private message left out$/);
  await online.press("Enter");
  await sheet().waitFor({ state: "detached" });
  await online.page.locator(".toast", { hasText: words("incoming-nothing-new") }).waitFor();
  assert.equal(await cards().count(), before);

  await pasted(chat(["A question that is taken back?", "And another one?"]));
  await online.press("Enter");
  await taken(before + 2);
  await online.page.locator(".toast").getByRole("button", { name: words("deed-undo") }).click();
  await taken(before);
});

test("by keys alone a message is left out, joined with the one before and mended; Esc takes nothing", async () => {
  const before = await cards().count();
  await pasted(chat(["Who decides", "about exports?", "Leave me out?", "Who pays for is?"]));
  await online.press("KeyJ", "KeyM");
  await online.page.waitForFunction(() => document.querySelectorAll(".draft").length === 3);
  await online.press("KeyJ", "KeyX");
  assert.equal(await drafts().nth(1).locator("input[type=checkbox]").isChecked(), false);
  await online.press("KeyE");
  await sheet().locator("textarea").fill("Who pays for it?");
  await sheet().locator("select.short").selectOption("fr");
  await online.press("Control+Enter");
  await drafts().nth(2).getByText("Who pays for it?").waitFor();
  // Space is the box's own key.
  await online.press("Space", "Space");
  await shut();
  assert.equal(await cards().count(), before, "nothing came of it");

  await pasted(chat(["Who decides", "about exports?", "Leave me out?"]));
  await online.press("KeyJ", "KeyM", "KeyJ", "KeyX");
  await online.press("Enter");
  await taken(before + 1);
  const view = await session.view("online_moderator");
  assert.ok(Object.values(view.questions).some(({ text }) => text === "Who decides\nabout exports?"));
});

test("comments can be left out of everything, and what is certain can come in without a look", async () => {
  const before = await cards().count();
  const talk = chat(["I agree with that.", "Is there a deadline for it?"]);
  await pasted(talk);
  await sheet().getByLabel(words("incoming-questions-only")).check();
  await drafts().nth(1).waitFor({ state: "detached" });
  await sheet().getByLabel(words("incoming-at-once")).check();
  await shut();
  await copied(talk);
  await blur();
  await online.press("Control+KeyV");
  await online.page.locator(".toast", { hasText: /1\W* question came in/ }).waitFor();
  assert.equal(await sheet().count(), 0, "no sheet was needed");
  await taken(before + 1);
  // What was only guessed is looked at all the same.
  await pasted("Some words that no chat has written.\n\nAnd some more?");
  assert.match(await sheet().locator("select").first().inputValue(), /^plain$/);
  await sheet().getByLabel(words("incoming-at-once")).uncheck();
  await sheet().getByLabel(words("incoming-questions-only")).uncheck();
  assert.equal(await drafts().count(), 2, "garbage is plain cards");
  await shut();
});

test("a field that is being typed in keeps what is pasted into it", async () => {
  await copied("Typed by hand");
  await online.press("KeyQ");
  await online.page.locator("form.add textarea").waitFor();
  await online.press("Control+KeyV");
  assert.equal(await online.page.locator("form.add textarea").inputValue(), "Typed by hand");
  assert.equal(await sheet().count(), 0);
  await online.press("Escape");
});

test("dropped files are read one after another: posts wait as held, what is too large or no text is refused in words", async () => {
  const before = await cards().count();
  await dropped({ name: "mastodon.json", text: await readFile(new URL("mastodon.json", SAMPLES), "utf8") }, { name: "large.txt", bytes: 5 * 1024 * 1024 + 1 });
  assert.equal(await drafts().count(), 4);
  assert.equal(await drafts().getByText(words("incoming-held"), { exact: true }).count(), 4);
  assert.ok(!(await online.page.content()).includes("PRIVATE"));
  await online.press("Enter");
  await sheet().getByText("large.txt").waitFor();
  await sheet().locator(".found").getByText(/at most 5 MB/).waitFor();
  await sheet().getByText(words("incoming-nothing-taken")).waitFor();
  await shut();
  await taken(before + 4);
  const held = Object.values((await session.view("online_moderator")).questions).filter(({ state }) => state === "held");
  assert.equal(held.length, 4);
  await dropped({ name: "empty.txt", text: "" });
  assert.match(await foundText(), /^0 new/);
  await shut();
});

test("thousands of messages are there within a second or so, the first of them drawn, and all go in by portions with one way back", async () => {
  const before = (await session.view("online_moderator")).inbox.states;
  const count = (states) => Object.values(states).reduce((sum, one) => sum + one, 0);
  const many = chat(Array.from({ length: 600 }, (_, n) => `Question number ${n} of a long chat?`));
  await dropped({ name: "chat.txt", text: many });
  assert.equal(await drafts().count(), 200);
  await sheet().getByRole("button", { name: words("incoming-show-more") }).click();
  await drafts().nth(399).waitFor();
  await online.press("Enter");
  await sheet().waitFor({ state: "detached" });
  await online.page.locator(".toast", { hasText: "600" }).waitFor();
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
  await pasted(chat(["Does it go on by itself?", "And only once?"]));
  await online.press("Enter");
  await sheet().locator("footer").getByText(/No line/).waitFor();
  await sheet().waitFor({ state: "detached" });
  await online.page.unroute("**/inbox/take");
  assert.equal(await count(), before + 2);
  await online.page.locator(".toast", { hasText: "2" }).waitFor();
});

test("what is typed may say whom it is for, about what and in which language; who gave no name gets a codename", async () => {
  await blur();
  await online.press("KeyQ");
  await online.page.locator("form.add textarea").fill("Who checks the end user? @khalid ar");
  await online.page.locator("form.add .chips", { hasText: "Khalid Ibrahim" }).waitFor();
  await online.press("Control+Enter");
  await online.page.locator("form.add").waitFor({ state: "detached" });
  const view = await session.viewWhen("online_moderator", ({ questions }) => Object.values(questions).some(({ text, to }) => text === "Who checks the end user?" && to != null));
  const [question] = Object.values(view.questions).filter(({ text }) => text === "Who checks the end user?");
  assert.equal(question.lang, "ar");
  assert.equal(view.people[question.to].label, "Khalid Ibrahim");
  assert.match(view.people[question.asker].label, /\d+$/);
});

test("the ways in say how, hand a token out once, and tell what the operator has not allowed", async () => {
  await online.page.getByRole("button", { name: words("bring-menu") }).click();
  await online.page.getByRole("menuitem", { name: words("ways-in") }).click();
  const pane = online.page.locator("dialog.pane");
  const script = pane.locator(".way", { hasText: words("ways-script") });
  await script.getByText(words("ways-script-none")).waitFor();
  await script.getByRole("button", { name: words("ways-script-make") }).click();
  const line = await script.locator("code").innerText();
  const [, address, token] = /'(http[^']+)'[^]*Bearer ([^']+)'/.exec(line);
  const push = (key) => fetch(address, { method: "POST", headers: { authorization: `Bearer ${key}` }, body: chat(["Brought by a program?"]) });
  const answer = await push(token);
  assert.deepEqual([answer.status, (await answer.json()).new], [200, 1]);
  await script.getByRole("button", { name: words("ways-script-revoke") }).click();
  await script.getByText(words("ways-script-none")).waitFor();
  assert.equal(await script.locator("code").count(), 0);
  assert.notEqual((await push(token)).status, 200);

  const zoom = pane.locator(".way", { hasText: words("ways-zoom-secret") });
  await zoom.getByText(words("ways-zoom-none")).waitFor();
  await zoom.getByLabel(words("ways-zoom-secret")).fill("a secret with blanks");
  await zoom.getByRole("button", { name: words("ways-set") }).click();
  await zoom.getByText(words("ways-key-wrong")).waitFor();
  await zoom.getByLabel(words("ways-zoom-secret")).fill("s3cret-of-the-app");
  await zoom.getByRole("button", { name: words("ways-set") }).click();
  await zoom.getByText(words("ways-zoom-is")).waitFor();
  assert.equal(await zoom.getByLabel(words("ways-zoom-secret")).inputValue(), "");

  const mastodon = pane.locator(".way", { hasText: words("ways-mastodon-tag") });
  await mastodon.getByText("--feed-host").waitFor();
  await mastodon.getByLabel(words("ways-mastodon-server")).fill("mastodon.example");
  await mastodon.getByLabel(words("ways-mastodon-tag")).fill("WS430");
  await mastodon.getByRole("button", { name: words("ways-listen") }).click();
  await mastodon.locator(".no", { hasText: "--feed-host" }).waitFor();
  await online.press("Escape");
  await pane.waitFor({ state: "detached" });
});

test("axe has nothing to complain of in the sheet, the ways in and the form, also in Arabic and on 390 pixels", async () => {
  const looks = { wide: { ...WIDE, colorScheme: "dark" }, arabic: { ...WIDE, locale: "ar" }, narrow: { ...WIDE, viewport: { width: 390, height: 844 } } };
  for (const [look, options] of Object.entries(looks)) {
    const desk = await openDesk(browser, session, "onsite_moderator", options);
    const axe = await axeFor(desk);
    const { page } = desk;
    const fine = async (what) => {
      assert.deepEqual(await axe(), [], `${look}: ${what}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, `${look}: ${what} is too wide`);
    };
    await page.locator(".inbox").waitFor();
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, `"name","question","note"\n"A","What is a rather long question about exports?","x"\n"B","And what is another rather long question?","y"\n`);
    await page.locator("dialog.incoming .draft").first().waitFor();
    await fine("the sheet");
    await desk.press("KeyE");
    await page.locator("dialog.incoming textarea").waitFor();
    await fine("a message that is mended");
    await desk.press("Escape", "Escape");
    await page.locator("dialog.incoming").waitFor({ state: "detached" });
    await page.locator(".inbox .head button[aria-haspopup=menu]").click();
    await page.getByRole("menuitem", { name: words("ways-in", look === "arabic" ? "ar" : "en") }).click();
    await page.locator("dialog .way").nth(3).waitFor();
    await fine("the ways in");
    await desk.press("Escape");
    await page.locator("dialog.pane").waitFor({ state: "detached" });
    await page.evaluate(() => document.activeElement?.blur());
    await desk.press("KeyQ");
    await page.locator("form.add textarea").waitFor();
    await fine("the form");
    assert.deepEqual(desk.faults.filter((fault) => !fault.includes("favicon")), []);
    await page.context().close();
  }
});

test("no page reported a fault of its own", () => {
  const own = (faults) => faults.filter((fault) => !/favicon|ERR_FAILED|status of (400|403|409|413)/.test(fault));
  assert.deepEqual([own(online.faults), own(onsite.faults), own(stage.faults)], [[], [], []]);
});
