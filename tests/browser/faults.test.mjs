// Two desks and a stage on lines that lose, delay, double and reorder messages: in ten seeds, what they show in the end is
// what the server has and what a fresh page shows on a good line, and everything done on them counts once.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Desk } from "./desk.mjs";
import { openBrowser, openHouse } from "./house.mjs";
import { faultyLink } from "./link.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { withQuery } from "./screen.mjs";

const SEEDS = 10;
const BESIDE = 5;
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

async function open(address, seed) {
  const context = await browser.newContext(WINDOW);
  const link = await faultyLink(context, seed);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000); // five at a time: they wait for each other too
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(address);
  return { page, faults, link };
}

async function openDesk(session, role, seed) {
  const window = await open(session.links[role], seed);
  const desk = Object.assign(new Desk(window), { link: window.link });
  await desk.isThere();
  return desk;
}

/** Waits until a desk shows these as set aside, and no others. */
async function hasParked({ page }, wanted) {
  for (const hand of wanted) await page.locator(`.parked [data-item="hand:${hand}"]`).waitFor();
  await page.waitForFunction((count) => document.querySelectorAll(".parked [data-item]").length === count, wanted.length);
}

/** Waits until a stage tells so many waiting on either side; all that it tells of them. */
async function waiting({ page }, { waiting_onsite: onsite, waiting_online: online }) {
  await page.waitForFunction((wanted) => [...document.querySelectorAll("main.turn-list .coming .num")].map((one) => one.textContent).join() === wanted, [onsite, online].join());
  return page.locator("main.turn-list .coming").innerText();
}

/** On a good line from now on, from the beginning. */
function afresh({ page, link }) {
  link.isHealed = true;
  return page.reload();
}

// Mostly waiting for what was lost to be noticed: several at a time.
describe(`${SEEDS} seeds`, { concurrency: BESIDE }, () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) test(`seed ${seed}: both desks and the stage end as a fresh page begins`, async () => {
    const session = await Session.create(house, fenced(plainFile()));
    for (const [at, name] of NAMES.entries()) await session.hand(name, at % 2 === 0 ? "onsite" : "online");
    await session.act("onsite_moderator", { do: "start_session" });
    await session.act("onsite_moderator", { do: "advance", to: "C" });
    const [khalid, nardine, stage] = await Promise.all([openDesk(session, "onsite_moderator", seed * 10), openDesk(session, "online_moderator", seed * 10 + 1), open(withQuery(session.links.stage, "lang=en&view=next"), seed * 10 + 2)]);
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
    const names = view.order.map((hand) => view.people[view.hands[hand].who[0]].label);
    const isSame = (desk) => Promise.all([desk.hasOrder(names), hasParked(desk, view.parked)]);
    await Promise.all([khalid, nardine].map(isSame));
    const told = await waiting(stage, view);
    assert.equal((await session.view()).version, view.version, "nothing is done twice afterwards");
    for (const { link, faults } of [khalid, nardine, stage]) {
      for (const [harm, count] of Object.entries(link.harms)) total[harm] += count;
      assert.deepEqual(faults, []);
    }
    await Promise.all([khalid, stage].map(afresh));
    await isSame(khalid);
    assert.equal(await waiting(stage, view), told);
    await Promise.all([khalid, nardine, stage].map(({ page }) => page.context().close()));
  });
});

test("the lines were as bad as they were meant to be", (t) => {
  t.diagnostic(JSON.stringify(total));
  for (const [harm, count] of Object.entries(total)) assert.ok(count > 0, harm);
});
