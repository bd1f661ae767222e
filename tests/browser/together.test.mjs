// Two moderators at once (DOMAIN, section 7): one wins and the other is told who, nothing is lost or doubled, and either takes back what the other did.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Desk, openDesk } from "./desk.mjs";
import { openBrowser, openHouse } from "./house.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

const LAPTOP = { viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" };
const NAMES = ["Amal", "Basim", "Celine", "Dana", "Elias", "Farah", "Ghada", "Hani"];
let house, browser, session, khalid, nardine, far, news;

/** A desk whose news can be held back, as on a slow line: it acts on what it saw. */
async function openFarDesk(role) {
  const context = await browser.newContext(LAPTOP);
  let held;
  await context.routeWebSocket(/\/ws$/, (line) => {
    const server = line.connectToServer();
    server.onMessage((message) => (held ? held.push(() => line.send(message)) : line.send(message)));
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(session.links[role]);
  const desk = new Desk({ page, faults: [] });
  await desk.isThere();
  news = { hold: () => (held = []), release: () => { const all = held ?? []; held = undefined; for (const one of all) one(); } };
  return desk;
}

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  session = await Session.create(house, fenced(plainFile()));
  for (const [at, name] of NAMES.entries()) await session.hand(name, at % 2 === 0 ? "onsite" : "online");
  await act({ do: "start_session" });
  await act({ do: "advance", to: "C" });
  khalid = await openDesk(browser, session, "onsite_moderator", LAPTOP);
  nardine = await openDesk(browser, session, "online_moderator", LAPTOP);
  far = await openFarDesk("onsite_moderator");
});

after(async () => {
  await browser?.close();
  await house?.close();
});

const act = (command, more) => session.act("onsite_moderator", command, more);
const all = (what) => Promise.all([khalid, nardine, far].map(what));
const serverNames = async () => {
  const { order, hands, people } = await session.view();
  return order.map((hand) => people[hands[hand].who[0]].label);
};
const handOf = async (name) => {
  const { order, hands, people } = await session.view();
  return order.find((hand) => people[hands[hand].who[0]].label === name);
};
const allSame = async () => {
  const names = await serverNames();
  await all((desk) => desk.hasOrder(names));
  return names;
};
const notice = ({ page }) => page.locator(".queue .notice").filter({ has: page.locator("button") });
const dismiss = (desk) => notice(desk).getByRole("button", { name: words("dismiss") }).first().click();
const blur = ({ page }) => page.evaluate(() => document.activeElement?.blur());
const callsOf = async () => (await session.view()).acts.filter(({ verb }) => ["call_next", "override_next"].includes(verb)).length;

test("both press «next»: one is taken, the other desk is told who did it, and nothing happens twice", async () => {
  news.hold();
  await khalid.press("Space");
  await nardine.page.locator('[data-list="queue"] .is-next', { hasText: NAMES[0] }).waitFor();
  await far.press("Space");
  news.release();
  await notice(far).filter({ hasText: /Khalid/ }).waitFor();
  assert.equal(await callsOf(), 1);
  await all(({ page }) => page.locator('[data-list="queue"] .is-next', { hasText: NAMES[0] }).waitFor());
  await dismiss(far);
});

test("who has not the gavel is told who has, and takes it with one tap that also does it", async () => {
  await nardine.press("Space");
  const told = notice(nardine).filter({ hasText: /Khalid/ });
  await told.getByRole("button", { name: /^Take the gavel/ }).click();
  await all(({ page }) => page.locator("#floor .turn .name", { hasText: NAMES[0] }).first().waitFor());
  assert.equal((await session.view()).gavel, "online");
  await all(({ page }) => page.locator("header .person", { hasText: "Nardine" }).filter({ hasText: words("has-gavel") }).waitFor());
  await act({ do: "pass_gavel", to: "onsite" }, { takes_gavel: true });
});

test("a turn ended by mistake goes on when the other moderator takes that back: its clock is the one it was", async () => {
  await session.stand(20);
  const before = (await session.view()).stack[0].timer;
  await khalid.press("KeyE");
  await all(({ page }) => page.locator("#floor .turn [role=timer]").waitFor({ state: "detached" }));
  await session.stand(27);
  await nardine.page.locator(".talk li.log").last().getByRole("button", { name: /^Undo/ }).click();
  await all(({ page }) => page.locator("#floor .turn .name", { hasText: NAMES[0] }).first().waitFor());
  const { seq: _, ...timer } = (await session.view()).stack[0].timer;
  const { seq: __, ...was } = before;
  assert.deepEqual(timer, was, "it has gone on meanwhile");
  // 90 seconds less the 27 that went by, on every screen; the clock and the view come as two messages.
  await all(({ page }) => page.locator("#floor .turn [role=timer] .digits", { hasText: /^1:03$/ }).waitFor());
  await khalid.page.locator(".talk li.log", { hasText: /Nardine took back/ }).last().waitFor();
  await khalid.press("KeyE");
  await all(({ page }) => page.locator("#floor .turn [role=timer]").waitFor({ state: "detached" }));
});

test("moved by the other while it is dragged: the list holds still and says so, nothing is lost or doubled", async () => {
  const was = await allSame();
  const [, dragged] = was;
  const grip = khalid.row(dragged).locator(".grip");
  const box = await grip.boundingBox();
  const target = await khalid.row(was[4]).boundingBox();
  await khalid.page.mouse.move(box.x + 8, box.y + box.height / 2);
  await khalid.page.mouse.down();
  await khalid.page.mouse.move(box.x + 8, target.y + target.height - 4, { steps: 4 });
  await session.act("online_moderator", { do: "move_hand", hand: await handOf(dragged), before: null, after: await handOf(was.at(-1)) });
  await nardine.hasOrder(await serverNames());
  await khalid.page.locator(".queue .head .held").waitFor();
  assert.deepEqual(await khalid.names(), was, "nothing moves under the hand");
  await khalid.page.mouse.up();
  await khalid.page.mouse.move(2, 2);
  await blur(khalid);
  await nardine.page.waitForFunction(([name, last]) => [...document.querySelectorAll('[data-list="queue"] .label')].at(-1)?.textContent.trim() !== name && last !== undefined, [dragged, was.at(-1)]);
  const now = await allSame();
  assert.equal(now.indexOf(dragged), now.indexOf(was[5]) - 1, "it stands before the one it was dropped at, wherever the rule puts the others");
  assert.deepEqual([...now].sort(), [...was].sort(), "nothing is lost or doubled");
});

test("a neighbor that is gone: the hand stands beside the nearest one left, and the desk says so", async () => {
  const was = await allSame();
  const [first, second] = was;
  await far.row(second).focus();
  news.hold();
  await act({ do: "lower_hand", hand: await handOf(first) });
  await khalid.row(first).waitFor({ state: "detached" });
  await far.press("Shift+KeyK");
  // Both have happened before the far desk hears of either.
  await khalid.page.locator(".talk li.log", { hasText: second }).last().waitFor();
  news.release();
  await far.page.locator(".toast", { hasText: words("stands-near") }).waitFor();
  await blur(far);
  const now = await allSame();
  assert.deepEqual([...now].sort(), was.filter((name) => name !== first).sort(), "nothing is lost or doubled");
});

test("the focus follows the item when the other moderator moves it", async () => {
  const names = await allSame();
  const name = names.at(-1);
  const item = `hand:${await handOf(name)}`;
  await khalid.row(name).focus();
  await nardine.row(name).focus();
  await nardine.press("Shift+KeyK", "Shift+KeyK");
  await blur(nardine);
  await nardine.page.waitForFunction(([one, at]) => [...document.querySelectorAll('[data-list="queue"] .label')].findIndex((label) => label.textContent.trim() === one) < at, [name, names.length - 1]);
  await khalid.hasOrder(await serverNames());
  assert.equal(await khalid.focused(), item);
  await blur(khalid);
  assert.ok((await allSame()).indexOf(name) < names.length - 1);
});

test("one role in two tabs: both are the same moderator, each sees what the other did", async () => {
  const [name] = await allSame();
  const hand = await handOf(name);
  await far.row(name).focus();
  await far.press("KeyV");
  await all((desk) => desk.page.locator(".parked", { hasText: name }).waitFor());
  await khalid.press("KeyU");
  await all((desk) => desk.row(name).waitFor());
  assert.equal(await handOf(name), hand);
});

test("two entries that were one person after all two: parted where they are listed, and both desks see it", async () => {
  await session.join("Iman");
  await session.join("Iman from Beirut");
  const { people } = await session.view();
  const [a, b] = ["Iman", "Iman from Beirut"].map((label) => Object.keys(people).find((id) => people[id].label === label));
  await act({ do: "same_person", a, b });
  const entry = (desk) => desk.page.locator('[data-list="people"] li', { hasText: "Iman from Beirut" });
  await entry(nardine).waitFor({ state: "detached" });
  await nardine.page.getByRole("textbox", { name: words("seat-or-name") }).fill("Iman");
  await nardine.page.locator('[data-list="people"] li', { hasText: "Iman" }).locator("[aria-haspopup]").click();
  await nardine.page.getByRole("menuitem", { name: words("deed-part-person") }).click();
  await entry(nardine).waitFor();
  assert.equal((await session.view()).people[b].same_as, undefined);
});
