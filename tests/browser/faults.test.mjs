// Two desks and a stage on lines that lose, delay, double and reorder messages: in ten seeds, what they show in the end is
// what a fresh page shows, and everything done on them counts once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Desk } from "./desk.mjs";
import { openBrowser, openHouse } from "./house.mjs";
import { faultyLink } from "./link.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { withQuery } from "./screen.mjs";

const SEEDS = 10;
const WINDOW = { viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" };
const NAMES = ["Amal", "Basim", "Celine", "Dana", "Elias", "Farah", "Ghada", "Hani"];
const total = { messages: 0, dropped: 0, delayed: 0, doubled: 0, reordered: 0 };
let house, browser;

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await house?.close();
});

async function open(link, seed) {
  const context = await browser.newContext(WINDOW);
  const faults = seed === undefined ? undefined : await faultyLink(context, seed);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(link);
  return { page, faults, errors };
}

async function openDesk(session, role, seed) {
  const window = await open(session.links[role], seed);
  const desk = Object.assign(new Desk({ page: window.page, faults: window.errors }), { link: window.faults });
  await desk.isThere();
  return desk;
}

async function openStage(session, seed) {
  const window = await open(withQuery(session.links.stage, "lang=en&view=next"), seed);
  await window.page.locator("main.turn-list").waitFor();
  return window;
}

/** What a stage shows of who waits. */
const waiting = ({ page }) => page.locator("main.turn-list .coming").innerText();
const parked = ({ page }) => page.locator(".parked [data-item]").evaluateAll((rows) => rows.map((row) => row.dataset.item).sort());

/** Waits until it is so; looks again at every frame. */
const same = (page, what, wanted) => page.waitForFunction(([selector, text]) => document.querySelector(selector)?.innerText === text, [what, wanted]);

for (let seed = 1; seed <= SEEDS; seed += 1) {
  test(`seed ${seed}: both desks and the stage end as a fresh page begins`, async () => {
    const session = await Session.create(house, fenced(plainFile()));
    for (const [at, name] of NAMES.entries()) await session.hand(name, at % 2 === 0 ? "onsite" : "online");
    await session.act("onsite_moderator", { do: "start_session" });
    await session.act("onsite_moderator", { do: "advance", to: "C" });
    const [khalid, nardine, stage] = await Promise.all([openDesk(session, "onsite_moderator", seed * 10), openDesk(session, "online_moderator", seed * 10 + 1), openStage(session, seed * 10 + 2)]);
    const actsBefore = (await session.view()).acts.length;
    // Each desk sets one aside and moves one, while others act by the doors.
    await khalid.row(NAMES[2]).focus();
    await khalid.press("KeyV");
    await nardine.row(NAMES[5]).focus();
    await nardine.press("KeyV");
    await session.hand("Iman", "online");
    await khalid.row(NAMES[7]).focus();
    await khalid.press("Shift+KeyK");
    await session.act("online_moderator", { do: "lower_hand", hand: (await session.view()).order[0] });
    await session.hand("Jalal");
    // Three keys and four acts by the doors (two who come and raise, one lowered): all are taken, each once.
    const view = await session.viewWhen("onsite_moderator", ({ acts }) => acts.length >= actsBefore + 8);
    assert.equal(view.acts.length, actsBefore + 8);
    assert.deepEqual(new Set(view.acts.map(({ no }) => no)).size, view.acts.length);
    const [fresh, freshStage] = await Promise.all([openDesk(session, "onsite_moderator"), openStage(session)]);
    const [order, aside, shown] = [await fresh.names(), await parked(fresh), await waiting(freshStage)];
    await Promise.all([khalid, nardine].map((desk) => desk.hasOrder(order)));
    await same(stage.page, "main.turn-list .coming", shown);
    for (const desk of [khalid, nardine]) {
      await desk.page.waitForFunction((wanted) => JSON.stringify([...document.querySelectorAll(".parked [data-item]")].map((row) => row.dataset.item).sort()) === wanted, JSON.stringify(aside));
      assert.deepEqual(desk.faults, []);
    }
    assert.equal((await session.view()).acts.length, view.acts.length, "nothing is done twice afterwards");
    for (const { harms } of [khalid.link, nardine.link, stage.faults]) for (const [harm, count] of Object.entries(harms)) total[harm] += count;
    await Promise.all([khalid, nardine, stage, fresh, freshStage].map(({ page }) => page.context().close()));
  });
}

test("the lines were as bad as they were meant to be", (t) => {
  t.diagnostic(JSON.stringify(total));
  for (const [harm, count] of Object.entries(total)) assert.ok(count > 0, harm);
});
