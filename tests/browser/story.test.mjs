// The first round of WS #430 at two desks: one chairs by keys alone, the other works the room by pointer; both see every act.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openDesk } from "./desk.mjs";
import { openBrowser, openHouse } from "./house.mjs";
import { fenced, Session, ws430 } from "./session.mjs";
import { words } from "./words.mjs";

const WIDE = { viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" };
const LOBBY_S = 600;
/** The panel in the order of its inputs in round 1: Shift and that digit is the floor for them. */
const PANEL = ["khalid", "nardine", "wafa"];
let house, browser, session, keys, pointer, script;
const label = (key) => script.people.find(({ id }) => id === key)?.label ?? merged;
let merged;

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  script = await ws430();
  session = await Session.create(house, fenced(script.file));
  // Who has a device joins in the lobby.
  for (const { id, label: name, via, channel } of script.people) if (via === "phone" && channel === "onsite" && id.startsWith("o")) await session.join(name);
  [keys, pointer] = await Promise.all(["onsite_moderator", "online_moderator"].map((role) => openDesk(browser, session, role, WIDE)));
});

after(async () => {
  await browser?.close();
  await house?.close();
});

const both = (what) => Promise.all([keys, pointer].map(what));
const onFloor = (name) => both(({ page }) => page.locator("#floor .turn .name", { hasText: name }).first().waitFor());
const isFree = () => both(({ page }) => page.locator("#floor .turn [role=timer]").waitFor({ state: "detached" }));
/** By keys alone: find and do. */
async function find(text) {
  await keys.press("Control+KeyK");
  await keys.page.locator("dialog.palette[open]").waitFor();
  await keys.page.keyboard.type(text);
  await keys.page.keyboard.press("Enter");
  await keys.page.locator("dialog.palette[open]").waitFor({ state: "detached" });
}
/** By pointer: a press on what opens a menu, then on the entry. Then the pointer leaves, so that lists move again. */
async function tap(opener, entry) {
  await pointer.page.locator(opener).first().click();
  await pointer.page.locator("[role=menu]:popover-open [role=menuitem]", { hasText: entry }).first().click();
  await pointer.page.mouse.move(2, 2);
}
const SESSION_MENU = "header [aria-haspopup=menu]";

/** Who plays an event, and how. What is not here is played elsewhere: tallies, broken lines. */
const play = {
  start: () => keys.press("Space"),
  advance: async ({ to }) => {
    await find(words("deed-advance"));
    await both(({ page }) => page.locator(".show li.now", { hasText: to }).waitFor());
  },
  show_rules: () => find(words("deed-show-rules")),
  remote_ready: () => tap(SESSION_MENU, words("deed-remote-ready")),
  async gavel_pass({ by }) {
    if (by === "khalid") await keys.press("Shift+KeyX");
    else await tap(SESSION_MENU, "Pass the gavel to");
    const name = by === "khalid" ? "Nardine" : "Khalid";
    await both(({ page }) => page.locator("header .person", { hasText: name }).filter({ hasText: words("has-gavel") }).waitFor());
  },
  async turn_start({ by, who, kind }) {
    if (kind === "floor") await keys.press("Space");
    else if (by === "khalid") await keys.press(`Shift+Digit${PANEL.indexOf(who) + 1}`);
    else await tap(`[data-seat][aria-label*="${label(who)}"]`, words("give-panel-input"));
    await onFloor(label(who));
  },
  async turn_end({ by, who, spoken_s, overrun_s }) {
    if (by === "khalid") await keys.press("KeyE");
    else await pointer.page.locator("#floor .turn").getByRole("button", { name: words("deed-end-turn") }).click();
    await isFree();
    const { timer } = (await session.view()).spoken.at(-1);
    const spoken = timer.allotted_ms + timer.added_ms - timer.left_ms;
    assert.equal(spoken, spoken_s * 1_000, `${who} spoke`);
    assert.equal(Math.max(0, -timer.left_ms), overrun_s * 1_000, `${who} was over`);
  },
  raise_hand: ({ by, topic }) => session.act(label(by), { do: "raise_hand", policy_question: topic }),
  async add_remote({ by, for: who, text }) {
    const isKeys = by === "khalid";
    if (isKeys) await keys.press("KeyQ");
    else await pointer.page.locator(".inbox .head button[aria-expanded]:not([aria-haspopup])").click();
    const { page } = isKeys ? keys : pointer;
    await page.locator("form.add textarea:focus").waitFor();
    if (isKeys) {
      await page.keyboard.type(text);
      await keys.press("Tab");
      await page.keyboard.type(label(who));
      await keys.press("Tab", "Tab", "Tab", "Space");
      // Whoever has asked before is known; of the others only those have a name here who agreed to it.
      if (await page.locator("form.add .named").count()) await keys.press("Tab", "Space");
      await keys.press("Control+Enter");
    } else {
      await page.locator("form.add textarea").fill(text);
      await page.locator("form.add input.field").fill(label(who));
      await page.locator("form.add input[type=checkbox]").first().check();
      if (await page.locator("form.add .named").count()) await page.locator("form.add .named input").check();
      await page.locator("form.add .group button").first().click();
    }
    await page.locator("form.add").waitFor({ state: "detached" });
    if (isKeys) await page.evaluate(() => document.activeElement.blur());
    await both((desk) => desk.row(label(who)).waitFor());
  },
  reflect: () => find(words("deed-reflect")),
  async merge({ items: [one, other] }) {
    merged = label(one);
    await tap(`[data-list=queue] [data-item]:has-text("${label(one)}") [aria-haspopup=menu]`, words("deed-merge-hands"));
    await pointer.page.locator("dialog[open] .choose button", { hasText: label(other) }).click();
    await pointer.page.mouse.move(2, 2);
    await both((desk) => desk.row(label(other)).waitFor({ state: "detached" }));
    await both((desk) => desk.row(`${merged} + 1`).waitFor());
  },
  async seat_tap() {
    await tap('[data-seat][aria-label*="14"]', words("deed-raise-for"));
    await both((desk) => desk.row("Seat 14").waitFor());
  },
  async call_next({ waiting, suggest }) {
    const view = await session.view();
    assert.equal(view.order.length, waiting.length, `${waiting} wait`);
    await keys.press("Space");
    await both(({ page }) => page.locator('[data-list="queue"] .is-next', { hasText: label(suggest.who) }).waitFor());
  },
  async point_of_order({ by, reason }) {
    await session.act(label(by), { do: "raise_hand", kind: "point_of_order", topic: reason });
    await both(({ page }) => page.locator(".points-of-order", { hasText: label(by) }).waitFor());
    await both(({ page }) => page.locator("#floor .turn.is-paused").waitFor());
  },
  async point_of_order_accept() {
    await find(words("deed-accept-point"));
    await keys.page.locator("dialog.ask[open] textarea:focus").waitFor();
    await keys.press("Tab", "Enter");
    await both(({ page }) => page.locator(".points-of-order").waitFor({ state: "detached" }));
  },
  async resume() {
    await keys.press("KeyP");
    await both(({ page }) => page.locator("#floor .turn:not(.is-paused)").waitFor());
  },
  nudge: ({ kind }) => keys.press(kind === "wrap_up" ? "KeyG" : "Shift+KeyG"),
  async close_list() {
    await find(words("deed-close-list-now"));
    await both(({ page }) => page.locator(".queue", { hasText: words("list-closed") }).waitFor());
  },
};

/** Both desks show the queue as the server has it, and the same newest line of the log. */
async function isSame() {
  const { order, hands, people } = await session.view();
  const names = order.map((hand) => hands[hand].who).map(([first, ...others]) => people[first].label + (others.length > 0 ? ` + ${others.length}` : ""));
  await both((desk) => desk.hasOrder(names));
}

async function playUntil(from, to) {
  for (const event of script.events.filter(({ n }) => n >= from && n <= to)) {
    const deed = play[event.type];
    if (!deed) continue;
    await session.stand(LOBBY_S + event.t);
    try {
      await deed(event);
      await isSame();
    } catch (error) {
      throw new Error(`event ${event.n}, ${event.type} at ${event.t} s`, { cause: error });
    }
  }
}

test("opening: begun by a key, remote ready by a press, seen on both", () => playUntil(5, 11));
test("the panel: the gavel goes over and back, hands rise meanwhile", () => playUntil(12, 25));
test("silence, a merge, a seat that is tapped", () => playUntil(26, 28));
test("the floor: each time the one whom the rule suggests, with a point of order in between", () => playUntil(29, 46));
test("the last turn of the round, and the list is closed", () => playUntil(47, 53));
test("no page reported a fault", () => {
  for (const { faults } of [keys, pointer]) assert.deepEqual(faults, []);
});
