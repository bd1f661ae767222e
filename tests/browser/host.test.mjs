// A session is made, prepared, handed out, rehearsed and deleted in the browser, by keyboard wherever one would; and a device is checked.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { HOST_KEY, openBrowser, openHouse, openWindow } from "./house.mjs";
import { words } from "./words.mjs";

const LAPTOP = { viewport: { width: 1280, height: 800 }, locale: "en-US", reducedMotion: "reduce", acceptDownloads: true };
const PHONE = { viewport: { width: 320, height: 640 }, locale: "ar", reducedMotion: "reduce", colorScheme: "dark" };
let house, browser, host, axe;

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  host = await openWindow(browser, LAPTOP);
  await host.page.goto(`${house.url}/host`);
  await host.page.locator("#host-key").waitFor();
  axe = await axeFor(host);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

const key = { authorization: `Bearer ${HOST_KEY}`, "content-type": "application/json" };
const ask = (door, options = {}) => fetch(`${house.url}/api/${door}`, { headers: key, ...options });
const idOf = () => new URL(host.page.url()).pathname.split("/")[2];
const field = (name) => host.page.getByLabel(words(name), { exact: true });
const press = (id) => host.page.getByRole("button", { name: words(id), exact: true }).click();
const part = async (name) => {
  await host.page.locator(".part", { hasText: words(`part-${name}`) }).click();
  await host.page.locator("main h1", { hasText: words(`part-${name}`) }).waitFor();
};
const isSaved = () => host.page.locator(".savestate", { hasText: words("state-saved") }).waitFor();
const focused = () => host.page.evaluate(() => document.activeElement?.closest("[data-item]")?.dataset.item);
const titles = () => host.page.locator(".segments input[data-path$='.title']").evaluateAll((all) => all.map((one) => one.value));

test("a wrong key is told and leaves the door shut; the right one opens an empty list", async () => {
  const { page } = host;
  await page.keyboard.type("not the key");
  await page.keyboard.press("Enter");
  assert.match(await page.getByRole("alert").innerText(), /host key/);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "host-key", "the field is ready for another try");
  assert.deepEqual(await axe(), []);
  await page.keyboard.type(HOST_KEY);
  await page.keyboard.press("Enter");
  await page.locator(".empty", { hasText: words("list-empty") }).waitFor();
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((name) => localStorage.getItem(name)?.includes("key")).length), 0, "the key is kept in this tab alone");
  assert.deepEqual(await axe(), []);
});

test("what the server refuses is shown at its field, and then the session is made", async () => {
  const { page } = host;
  await press("list-new");
  await page.locator(".template", { hasText: words("template-panel") }).first().waitFor();
  assert.deepEqual(await axe(), []);
  await page.locator(".template", { hasText: words("template-panel") }).first().press("Enter");
  await press("create");
  await page.locator("#main [aria-invalid=true]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement === document.querySelector("#main [aria-invalid=true]")), true);
  assert.deepEqual(await axe(), []);
  await page.keyboard.type("A panel made in a browser");
  await field("field-number").fill("WS #1");
  await page.keyboard.press("Control+s");
  await page.locator(".link").first().waitFor();
  await isSaved();
  assert.deepEqual(await axe(), []);
  const file = await (await ask(`sessions/${idOf()}/file`)).json();
  assert.equal(file.session.title, "A panel made in a browser");
  assert.equal(file.segments.length, 4);
});

test("a part moves by keys, its times follow, the focus goes along, and undo brings it back", async () => {
  const { page } = host;
  await part("show");
  const before = await titles();
  await page.locator('[data-item="segment-1"] [data-tool="down"]').press("Enter");
  assert.deepEqual(await titles(), [before[0], before[2], before[1], before[3]]);
  assert.equal(await focused(), "segment-2");
  await page.keyboard.press("Alt+ArrowUp");
  assert.deepEqual(await titles(), before);
  assert.equal(await focused(), "segment-1");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  assert.deepEqual(await titles(), before);
  await page.locator(".savestate", { hasText: words("state-saved") }).waitFor();
  await page.locator('[data-item="segment-2"] input[data-path$=".end_s"]').fill("30");
  assert.match(await page.locator(".sum").innerText(), /5 minutes too long/);
  assert.deepEqual(await axe(), []);
  await page.keyboard.press("Control+s");
  await isSaved();
  const { segments } = await (await ask(`sessions/${idOf()}/file`)).json();
  assert.deepEqual(segments.map(({ start_s, end_s }) => [start_s, end_s]), [[0, 300], [300, 1800], [1800, 3600], [3600, 3900]]);
});

test("every part can be read and worked without a complaint from axe", async () => {
  for (const name of ["details", "questions", "people", "rules", "seats"]) {
    await part(name);
    if (name === "people") await host.page.locator(".unfold").first().click();
    assert.deepEqual(await axe(), [], name);
  }
});

test("what somebody else changed meanwhile is kept beside one's own change", async () => {
  const { page } = host;
  const file = await (await ask(`sessions/${idOf()}/file`)).json();
  const theirs = { ...file, session: { ...file.session, place: "Room 7" } };
  assert.equal((await ask(`sessions/${idOf()}/file`, { method: "PUT", body: JSON.stringify(theirs) })).status, 200);
  await part("details");
  await field("field-recording").fill("Nobody records");
  await page.keyboard.press("Control+s");
  await isSaved();
  const { session } = await (await ask(`sessions/${idOf()}/file`)).json();
  assert.deepEqual([session.place, session.recording], ["Room 7", "Nobody records"]);
  assert.equal(await field("field-place").inputValue(), "Room 7");
});

test("a renewed link opens the desk, the old one does not, and a message holds the new one", async () => {
  const { page } = host;
  await part("links");
  const { check_phrase: check } = await (await ask(`sessions/${idOf()}/links`)).json();
  const shownWords = await page.locator(".checkwords li").allInnerTexts();
  assert.equal(shownWords[0], check.en, "the words of the real page, for flyers and for whoever asks");
  assert.ok(shownWords.every((one) => Object.values(check).includes(one)), `${shownWords}`);
  assert.ok((await page.locator(".paper").textContent()).includes(check.en), "on paper too");
  const row = page.locator(".link", { hasText: "onsite moderator" }).or(page.locator(".link", { hasText: "Onsite moderator" })).first();
  const shown = () => page.evaluate((id) => JSON.parse(sessionStorage.getItem(`horseshoe.made.${id}`)).roles.onsite_moderator, idOf());
  const old = await shown();
  await row.locator("button[aria-haspopup=menu]").click();
  await page.getByRole("menuitem", { name: words("new-link") }).click();
  await page.waitForFunction(([id, was]) => JSON.parse(sessionStorage.getItem(`horseshoe.made.${id}`)).roles.onsite_moderator !== was, [idOf(), old]);
  const link = await shown();
  const enter = async (address) => (await fetch(`${house.url}/api/enter`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ session: idOf(), secret: address.split(".").pop() }) })).status;
  assert.notEqual(await enter(old), 200, "the old link is dead");
  assert.equal(await enter(link), 200);
});

test("once the session has begun only its details can be changed, and the page says so", async () => {
  const { page } = host;
  const { roles } = await page.evaluate((id) => JSON.parse(sessionStorage.getItem(`horseshoe.made.${id}`)), idOf());
  const started = await fetch(`${house.url}/api/sessions/${idOf()}/do`, { method: "POST", headers: { authorization: `Bearer ${roles.onsite_moderator.split(".").pop()}`, "content-type": "application/json" }, body: JSON.stringify({ id: "0".repeat(31) + "1", command: { do: "start_session" } }) });
  assert.equal(started.status, 200, await started.text());
  await page.reload();
  await page.locator(".notice", { hasText: words("under-way-details") }).waitFor();
  axe = await axeFor(host);
  await field("field-place").fill("Room 8");
  assert.equal(await field("field-recording").isDisabled(), true);
  await page.keyboard.press("Control+s");
  await isSaved();
  assert.equal((await (await ask(`sessions/${idOf()}/file`)).json()).session.place, "Room 8");
  await part("show");
  assert.equal(await page.locator(".segments input").first().isDisabled(), true);
});

test("a file goes to the downloads and is what the server has", async () => {
  const { page } = host;
  await page.locator(".savebar button[aria-haspopup=menu]").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: words("row-keep") }).click()]);
  assert.equal(download.suggestedFilename(), "ws-1-a-panel-made-in-a-browser.session.json");
  const kept = JSON.parse(await readFile(await download.path(), "utf8"));
  assert.deepEqual(kept, await (await ask(`sessions/${idOf()}/file`)).json());
});

test("a rehearsal begins, its stage can be opened, and it ends", async () => {
  const { page } = host;
  await part("rehearsal");
  await press("rehearsal-begin");
  const stage = page.getByRole("link", { name: words("open-stage") });
  await stage.waitFor();
  assert.deepEqual(await axe(), []);
  const [window] = await Promise.all([page.context().waitForEvent("page"), stage.click()]);
  await window.locator("main.view").waitFor();
  await window.close();
  await press("rehearsal-end");
  await page.getByRole("button", { name: words("rehearsal-begin") }).waitFor();
});

test("a session is deleted after one has read what is lost", async () => {
  const { page } = host;
  await page.locator(".masthead .brand").click();
  await page.locator(".session", { hasText: "A panel made in a browser" }).locator("button[aria-haspopup=menu]").click();
  await page.getByRole("menuitem", { name: words("row-delete") }).click();
  await page.locator("dialog", { hasText: words("delete-loses-live") }).waitFor();
  assert.deepEqual(await axe(), []);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), words("keep-it"), "the safe answer has the focus");
  await press("delete-deed");
  await page.locator(".empty", { hasText: words("list-empty") }).waitFor();
  assert.deepEqual(host.faults.filter((fault) => !/422|401|favicon/.test(fault)), []);
});

test("a phone is checked without being signed in, in Arabic, at 320 px", async () => {
  const phone = await openWindow(browser, PHONE);
  const { page } = phone;
  await page.goto(`${house.url}/check`);
  await page.locator(".outcome:not(.is-running)").waitFor();
  assert.equal(await page.locator(".finding.is-bad, .finding.is-open").count(), 0, await page.locator(".findings").innerText());
  assert.equal(await page.locator(".finding").count(), 6);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  assert.deepEqual(await (await axeFor(phone))(), []);
  assert.deepEqual((await page.context().cookies()).length, 0, "nothing is left behind");
  await page.evaluate(() => document.execCommand === undefined || (document.addEventListener("copy", () => (window.copied = String(document.getSelection()) || document.activeElement.value))));
  await page.evaluate(() => Object.defineProperty(window, "isSecureContext", { value: false }));
  await page.getByRole("button", { name: words("check-copy", "ar") }).click();
  const copied = await page.waitForFunction(() => window.copied).then((value) => value.jsonValue());
  assert.ok(copied.includes(words("check-clock", "ar")) && !copied.includes("127.0.0.1"), copied);
  assert.deepEqual(phone.faults.filter((fault) => !/favicon/.test(fault)), []);
});
