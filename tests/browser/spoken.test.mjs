// What a screen reader is told at the desk in two minutes of a rehearsal: little, in time, and nothing of what others re-order.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Desk } from "./desk.mjs";
import { openBrowser, openRehearsal, openWindow } from "./house.mjs";

const LAPTOP = { viewport: { width: 1280, height: 800 }, locale: "en-US" };
const SPEED = 6;
/** DOMAIN, section 14: at most one message in five seconds; the observer hears of it a little later or sooner. */
const PAUSE_MS = 5_000;
const SLACK_MS = 150;
/** The third minute after the beginning, when the page says «18:» or later. */
const END = 18;
let rehearsal, browser, listener, other, heard;

/** In the page, from its first moment: keeps every text of the two status nodes with its time. */
function listen() {
  window.heard = [];
  new MutationObserver(() => {
    for (const node of document.querySelectorAll("[aria-live=polite], [aria-live=assertive]")) {
      const how = node.getAttribute("aria-live");
      const text = node.textContent.trim();
      if (text !== window.heard.findLast((one) => one.how === how)?.text) window.heard.push({ how, text, at: performance.now() });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

before(async () => {
  rehearsal = await openRehearsal("15:55", SPEED);
  browser = await openBrowser();
  const [first, second] = rehearsal.desks;
  listener = new Desk(await openWindow(browser, LAPTOP));
  await listener.page.addInitScript(listen);
  await listener.page.goto(second);
  await listener.isThere();
  other = new Desk(await openWindow(browser, LAPTOP));
  await other.page.goto(first);
  await other.isThere();
});

after(async () => {
  await browser?.close();
  await rehearsal?.close();
});

test("both nodes are there from the beginning and say nothing yet", async () => {
  assert.equal(await listener.page.locator("[aria-live=polite]").count(), 1);
  assert.equal(await listener.page.locator("[aria-live=assertive]").count(), 1);
  assert.deepEqual(await listener.page.locator("[role=timer]:not([aria-live=off])").count(), 0, "timers are silent");
});

test("two minutes pass; the other moderator moves hands meanwhile", async () => {
  await other.rows.first().waitFor();
  await other.rows.last().focus();
  await other.press("Shift+KeyK");
  await other.page.evaluate(() => document.activeElement?.blur());
  await listener.page.waitForFunction((end) => Number.parseInt(document.querySelector("header .clock .digits")?.textContent ?? "", 10) >= end, END, { timeout: 50_000 });
  heard = await listener.page.evaluate(() => window.heard.filter(({ text }) => text !== ""));
});

test("polite messages come at least five seconds apart", () => {
  const polite = heard.filter(({ how }) => how === "polite");
  assert.ok(polite.length > 0, "nothing was said in two minutes");
  for (const [at, message] of polite.entries()) {
    if (at > 0) assert.ok(message.at - polite[at - 1].at >= PAUSE_MS - SLACK_MS, JSON.stringify(polite.slice(at - 1, at + 1)));
  }
});

test("who has the floor is said, and nothing is urgent", () => {
  assert.ok(heard.some(({ text }) => /has the floor/.test(text)), JSON.stringify(heard));
  assert.deepEqual(heard.filter(({ how }) => how === "assertive"), []);
});

test("who waits where is not: others' re-orders are silent", () => {
  const told = heard.map(({ text }) => text).filter((text) => !/has the floor|seconds left|Time is up|^Last call|^\d+:\d\d (late|early)/.test(text));
  assert.deepEqual(told, []);
});
