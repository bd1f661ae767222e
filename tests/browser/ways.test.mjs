// The other ways in: files dropped and picked, text dragged, questions typed with marks, a script's token, Zoom and Mastodon.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, afterEach, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { openDesk } from "./desk.mjs";
import { freePort, openBrowser, openHouse } from "./house.mjs";
import { chat, Incoming } from "./incoming.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

const SAMPLES = new URL("../../server/intake/tests/golden/samples/", import.meta.url);
const WIDE = { viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" };
let house, browser, session, online, its;

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  session = await Session.create(house, fenced(plainFile(), 1));
  online = await openDesk(browser, session, "online_moderator", WIDE);
  its = new Incoming(online);
});
afterEach(() => its.closeAll());
after(async () => {
  await browser?.close();
  await house?.close();
});

test("dropped files are read one after another: posts wait as held, what is too large or no text is refused in words", async () => {
  const before = await its.cards.count();
  await its.dropped({ name: "mastodon.json", text: await readFile(new URL("mastodon.json", SAMPLES), "utf8") }, { name: "large.txt", bytes: 5 * 1024 * 1024 + 1 });
  assert.equal(await its.drafts.count(), 4);
  assert.equal(await its.drafts.getByText(words("incoming-held"), { exact: true }).count(), 4);
  assert.ok(!(await online.page.content()).includes("PRIVATE"));
  await online.press("Enter");
  await its.sheet.getByText("large.txt").waitFor();
  await its.sheet.locator(".found").getByText(/at most 5 MB/).waitFor();
  await its.sheet.getByText(words("incoming-nothing-taken")).waitFor();
  await its.shut();
  await its.holds(before + 4);
  const held = Object.values((await session.view("online_moderator")).questions).filter(({ state }) => state === "held");
  assert.equal(held.length, 4);
  await its.dropped({ name: "empty.txt", text: "" });
  assert.match(await its.found(), /^0 new/);
  await its.shut();
});

test("a text that is dragged here is as good as pasted; a picture holds no words; what this page itself lets fall is here already", async () => {
  await its.dropped(chat(["Was this dragged?"]));
  assert.equal(await its.found(), "1 new");
  await its.shut();
  await its.dropped({ name: "picture.png", text: "no words", type: "image/png" });
  await its.sheet.getByText(words("incoming-no-words")).waitFor();
  await its.shut();
  await online.page.dispatchEvent("main.table", "dragstart");
  const own = await online.page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", "A word of the page itself");
    return transfer;
  });
  await online.page.dispatchEvent("main.table", "drop", { dataTransfer: own });
  await online.page.dispatchEvent("main.table", "dragend");
  assert.equal(await its.sheet.count(), 0);
});

test("a file that was picked is read again with one key where the browser lets it, else it is picked again", async () => {
  const before = await its.cards.count();
  // A file of the browser's own store stands for one of the disk: the same handle, the same reading.
  await online.page.evaluate(async (text) => {
    const folder = await navigator.storage.getDirectory();
    globalThis.chatFile = await folder.getFileHandle("chat.txt", { create: true });
    globalThis.write = async (words) => {
      const out = await globalThis.chatFile.createWritable();
      await out.write(words);
      await out.close();
    };
    await globalThis.write(text);
    globalThis.showOpenFilePicker = () => Promise.resolve([globalThis.chatFile]);
  }, chat(["Is this in the file?"]));
  await online.button(words("bring")).click();
  await its.isRead();
  await its.sheet.getByText("chat.txt").waitFor();
  await online.press("Enter");
  await its.holds(before + 1);
  await online.page.evaluate((text) => globalThis.write(text), chat(["Is this in the file?", "And what came later?"]));
  await its.blur();
  await online.press("KeyR");
  await its.isRead();
  assert.equal(await its.found(), "1 new, 1 known");
  await online.press("Enter");
  await its.holds(before + 2);

  await online.page.evaluate(() => {
    delete globalThis.showOpenFilePicker;
    globalThis.showOpenFilePicker = undefined;
  });
  const chooser = online.page.waitForEvent("filechooser");
  await online.button(words("bring")).click();
  await (await chooser).setFiles([{ name: "one.txt", mimeType: "text/plain", buffer: Buffer.from(chat(["Picked by hand?"])) }, { name: "two.txt", mimeType: "text/plain", buffer: Buffer.from(chat(["And this one?"])) }]);
  await its.isRead();
  await its.sheet.getByText("one.txt").waitFor();
  await its.sheet.getByRole("button", { name: words("incoming-skip") }).click();
  await its.sheet.getByText("two.txt").waitFor();
  await its.isRead();
  await online.press("Enter");
  await its.holds(before + 3);
  const again = online.page.waitForEvent("filechooser");
  await its.blur();
  await online.press("KeyR");
  await again;
});

test("what is typed may say whom it is for, about what and in which language; who gave no name gets a codename", async () => {
  await its.blur();
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

test("a source whose host does not answer says in words that it cannot be reached and when it is tried again", async () => {
  const host = `127.0.0.1:${await freePort()}`;
  const own = await openHouse(["--feed-host", host]);
  try {
    const desk = await openDesk(browser, await Session.create(own, fenced(plainFile(), 1)), "online_moderator", WIDE);
    await desk.page.getByRole("button", { name: words("bring-menu") }).click();
    await desk.page.getByRole("menuitem", { name: words("ways-in") }).click();
    const mastodon = desk.page.locator("dialog.pane .way", { hasText: words("ways-mastodon-tag") });
    await mastodon.getByLabel(words("ways-mastodon-server")).fill(`http://${host}`);
    await mastodon.getByLabel(words("ways-mastodon-tag")).fill("WS430");
    await mastodon.getByRole("button", { name: words("ways-listen") }).click();
    const fares = mastodon.locator(".fares");
    await fares.getByText(`${words("ways-fare-unreachable")} Again in`).waitFor();
    assert.doesNotMatch(await fares.innerText(), /[{}]/);
    await desk.page.context().close();
  } finally {
    await own.close();
  }
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
  assert.deepEqual(own(online.faults), []);
});
