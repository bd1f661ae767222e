// The plain stage for old televisions: a page that needs no module and no socket, and the way that old browsers are led there.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { ARTIFACTS, openBrowser, openHouse, openWindow } from "./house.mjs";
import { WIDE } from "./screen.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

const WEB = new URL("../../web/", import.meta.url);
// The linter of the web brings a parser that can be told how old a language it may read.
const { parse } = createRequire(createRequire(new URL("package.json", WEB)).resolve("eslint/package.json"))("acorn");
let house, browser, session, old;

const act = (command) => session.act("onsite_moderator", command);
const reads = (id, text) => old.page.waitForFunction(([place, wanted]) => document.getElementById(place).textContent === wanted, [id, text]);

/** A browser from before modules' time, as far as a script can tell. */
async function openOld(options = WIDE) {
  const window = await openWindow(browser, options);
  await window.page.addInitScript(() => Reflect.deleteProperty(Object, "hasOwn"));
  return window;
}

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const file = plainFile();
  session = await Session.create(house, fenced(file));
  old = await openOld();
});

after(async () => {
  await browser?.close();
  await house?.close();
});

for (const name of ["plain.js", "old.js"]) {
  test(`${name} can be read by browsers of 2013`, async () => {
    const source = await readFile(new URL(`public/${name}`, WEB), "utf8");
    parse(source, { ecmaVersion: 5 });
    assert.throws(() => parse(`${source}\nconst late = 1;`, { ecmaVersion: 5 }), "the parser knows its age");
    assert.ok(source.length < 12_000, `${source.length} bytes`);
  });
}

test("an old browser is led from the stage's link to the plain page, others are not", async () => {
  await old.page.goto(session.links.stage.replace("#", "?lang=en#"));
  await old.page.waitForURL(/\/plain\?lang=en$/);
  await reads("who", "A round table in a browser");
  const { page } = await openWindow(browser, WIDE);
  await page.goto(session.links.stage);
  await page.locator("main.view").waitFor();
  assert.doesNotMatch(page.url(), /plain/);
  await page.context().close();
});

test("it shows who, how long, in which phase and who is next, with digits of its own", async () => {
  await act({ do: "start_session" });
  await act({ do: "advance", to: "C" });
  for (const [at, name] of ["Amal Haddad", "Basim Rahal"].entries()) await session.hand(name, at === 1 ? "online" : "onsite");
  await act({ do: "call_next" });
  await act({ do: "start_turn" });
  await act({ do: "call_next" });
  await session.stand(65);
  await reads("who", words("who-onsite"));
  await reads("digits", "0:25");
  await reads("phase", words("phase-warning"));
  await reads("next", words("who-online"));
  await session.stand(98);
  await reads("digits", "\u22120:08");
  await reads("left", "1:28:22");
  assert.match(await old.page.locator(".foot").last().innerText(), new RegExp(session.joinCode.slice(0, 4)));
  assert.doesNotMatch(await old.page.locator("body").innerText(), /Amal|Basim/);
  await old.page.screenshot({ path: `${ARTIFACTS}stage-plain.png` });
});

test("a message and an empty screen reach it; what did not change costs nothing", async () => {
  await act({ do: "show_message", to: ["stage"], preset: "short_break" });
  await reads("message", words("message-short-break"));
  await act({ do: "blank", is_blank: true });
  await old.page.locator("#stage").waitFor({ state: "hidden" });
  await act({ do: "blank", is_blank: false });
  await old.page.locator("#who").waitFor();
  const same = await old.page.waitForResponse((answer) => answer.url().includes("/view") && answer.status() === 304);
  assert.equal((await same.body().catch(() => Buffer.alloc(0))).length, 0);
});

test("in Arabic it stands from right to left, its digits from left to right", async () => {
  const { page } = old;
  await page.goto(page.url().replace("lang=en", "lang=ar"));
  await reads("who", words("who-onsite", "ar"));
  const found = await page.evaluate(() => [document.documentElement.dir, getComputedStyle(document.getElementById("digits")).direction]);
  assert.deepEqual(found, ["rtl", "ltr"]);
  await page.screenshot({ path: `${ARTIFACTS}stage-plain-ar.png` });
});

test("without any script it tells how things stand, and how to look again", async () => {
  const { page } = await openWindow(browser, { ...WIDE, javaScriptEnabled: false, storageState: await old.page.context().storageState() });
  await page.goto(old.page.url());
  await page.getByRole("link", { name: words("hand-refresh", "ar") }).waitFor();
  assert.equal(await page.locator("meta[http-equiv=refresh]").count(), 0);
  await page.context().close();
});

test("without the link of the stage there is nothing to see", async () => {
  const answer = await fetch(`${house.url}/stage/${session.id}/plain`);
  assert.equal(answer.status, 403);
  assert.deepEqual(old.faults.filter((fault) => !fault.includes("favicon")), []);
});
