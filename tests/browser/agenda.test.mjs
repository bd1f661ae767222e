// The desk's clocks and agenda: WS #430 made late, what is proposed against it, and everything that can be done to the run of show; long because it is one session from its start to its end, each part standing on the one before.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { openDesk } from "./desk.mjs";
import { openBrowser, openHouse } from "./house.mjs";
import { fenced, Session, ws430 } from "./session.mjs";
import { words } from "./words.mjs";

const LAPTOP = { width: 1280, height: 800 };
const LOOKS = {
  light: { viewport: LAPTOP, locale: "en-US", colorScheme: "light" },
  dark: { viewport: LAPTOP, locale: "en-US", colorScheme: "dark" },
  arabic: { viewport: LAPTOP, locale: "ar", colorScheme: "light" },
  // 400 % of 1280 × 800.
  zoomed: { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4, locale: "en-US" },
};
let house, browser, session, khalid, nardine, start, startsAt;
const looks = new Map();

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const { file } = await ws430();
  // It should have begun three minutes before it does.
  startsAt = Math.floor(Date.now() / 60_000) * 60_000 - 180_000;
  file.session.starts_at = new Date(startsAt).toISOString().replace(".000Z", "+00:00");
  file.session.time_zone = "Asia/Beirut";
  // At the usual speed, so that times of day are those of a real session.
  session = await Session.create(house, fenced(file, 1));
  for (const [at, name] of ["Amal", "Basim", "Celine", "Dana", "Elias", "Farah"].entries()) await session.hand(name, at % 2 === 0 ? "onsite" : "online");
  await act({ do: "start_session" });
  start = (await session.view()).started_at / 1_000;
  [khalid, nardine] = await Promise.all(["onsite_moderator", "online_moderator"].map((role) => openDesk(browser, session, role, { reducedMotion: "reduce", ...LOOKS.light })));
});

after(async () => {
  await browser?.close();
  await house?.close();
});

const act = (command, more) => session.act("onsite_moderator", command, more);
const minute = (m, s = 0) => session.stand(start + m * 60 + s);
const both = (what) => Promise.all([khalid, nardine].map(what));
const segmentOf = async (key) => (await session.view()).segments.find((one) => one.key === key);
const lengths = async (...keys) => Promise.all(keys.map(async (key) => Math.round((await segmentOf(key)).length_ms / 1_000)));
const state = ({ page }, text) => page.locator(".state .stands", { hasText: text }).waitFor();
const dialog = ({ page }) => page.locator("dialog.pane[open]");
const row = (desk, key) => dialog(desk).locator(`[data-item="segment:${key}"]`);
const openAgenda = async (desk) => {
  await desk.press("KeyO");
  await dialog(desk).locator("table.agenda").waitFor();
};
const shut = async (desk) => {
  await desk.press("Escape");
  await dialog(desk).waitFor({ state: "detached" });
};
/** What the foot of a dialog says of the own last act, once it does. */
const done = (desk, text) => dialog(desk).locator(".pane-foot", { hasText: text }).waitFor();
const due = (desk, name) => desk.row(name).locator(".due b .said").innerText();

test("on time the strip says so, with the end by the clock where one looks for it", async () => {
  await state(khalid, /^On time/);
  assert.match(await khalid.page.locator(".stands .tip").innerText(), /^Ends at 90:00, \d\d:\d\d by the clock/);
  assert.equal(await khalid.page.locator(".state.late, .beyond, .offer").count(), 0, "a calm session shows neither amber nor red");
});

test("made late, both desks see by how much, and the proposal of ALGORITHMS section 3", async () => {
  await minute(5);
  await act({ do: "advance", to: "B" });
  await minute(7);
  await act({ do: "advance", to: "C" });
  await minute(28);
  await both((desk) => state(desk, /^2:00 late/));
  await act({ do: "advance", to: "D" });
  await khalid.page.locator(".offer", { hasText: "Shorten D, E, F, G?" }).click();
  const fields = dialog(khalid).locator(".budget .field");
  await fields.first().waitFor();
  assert.deepEqual(await fields.evaluateAll((all) => all.map((field) => field.value)), ["18:21", "18:21", "6:46", "13:32"]);
  await dialog(khalid).locator(".sums", { hasText: words("rebudget-rest-none") }).waitFor();
});

test("it is changed within bounds before it is applied: what remains is told, and one segment may give it all", async () => {
  const pane = dialog(khalid);
  await pane.getByRole("button", { name: "D: 30 seconds more" }).click();
  await pane.locator(".sums", { hasText: "Still 0:30 late" }).waitFor();
  const field = pane.locator(".budget .field").nth(2);
  await field.fill("1:00");
  await field.press("Tab");
  assert.equal(await field.inputValue(), "5:00", "never under the least that makes sense");
  await pane.locator("select").selectOption("G");
  assert.deepEqual(await pane.locator(".budget .field").evaluateAll((all) => all.map((one) => one.value)), ["19:00", "19:00", "7:00", "12:00"]);
  await pane.locator("select").selectOption("");
  assert.equal(await field.inputValue(), "6:46");
});

test("applied it holds on both desks; the other desk takes it back, lengths and clocks", async () => {
  const clock = (await segmentOf("D")).timer;
  await dialog(khalid).getByRole("button", { name: words("deed-rebudget") }).click();
  await dialog(khalid).waitFor({ state: "detached" });
  await both((desk) => state(desk, /^On time/));
  assert.deepEqual(await lengths("D", "E", "F", "G", "H"), [1_101, 1_101, 406, 812, 300]);
  await nardine.page.locator(".talk li.log").last().getByRole("button", { name: /^Undo/ }).click();
  await both((desk) => state(desk, /^2:00 late/));
  assert.deepEqual(await lengths("D", "E", "F", "G"), [1_140, 1_140, 420, 840]);
  const { seq: _, ...now } = (await segmentOf("D")).timer;
  const { seq: __, ...was } = clock;
  assert.deepEqual(now, was);
});

test("a proposal under somebody's hands is told that lengths were changed meanwhile", async () => {
  await khalid.page.locator(".offer").click();
  await dialog(khalid).locator(".budget").waitFor();
  await session.act("onsite_moderator", { do: "extend_segment", segment: "E", ms: 60_000 });
  await dialog(khalid).locator("[role=status]", { hasText: words("rebudget-changed") }).waitFor();
  await session.act("onsite_moderator", { do: "extend_segment", segment: "E", ms: -60_000 });
  await shut(khalid);
});

test("left out and taken in again, moved by keys with the focus on it, one minute more, and back", async () => {
  await openAgenda(khalid);
  await row(khalid, "F").getByRole("button", { name: /^More/ }).click();
  await khalid.page.locator("[role=menu]:popover-open").getByRole("menuitem", { name: words("deed-segment-skip") }).click();
  await done(khalid, "left F out");
  await nardine.page.locator(".show li.is-skipped", { hasText: "F" }).waitFor();
  await row(khalid, "F").getByRole("button", { name: words("deed-segment-take-in") }).click();
  await done(khalid, "took F in again");
  assert.equal(await row(khalid, "H").getByRole("button", { name: /^More/ }).count(), 1);
  await row(khalid, "G").focus();
  await khalid.press("Shift+ArrowUp");
  await done(khalid, "moved G");
  await nardine.page.waitForFunction(() => [...document.querySelectorAll(".show li > [aria-hidden]")].map((one) => one.textContent).join("") === "ABCDEGFH");
  assert.equal(await khalid.focused(), "segment:G", "the focus stays with what was moved");
  await dialog(khalid).locator(".pane-foot").getByRole("button", { name: words("deed-undo") }).click();
  await nardine.page.waitForFunction(() => [...document.querySelectorAll(".show li > [aria-hidden]")].map((one) => one.textContent).join("") === "ABCDEFGH");
  await row(khalid, "F").getByRole("button", { name: "+1 min, F" }).click();
  await both((desk) => state(desk, /^3:00 late/));
  await row(khalid, "F").getByRole("button", { name: "−1 min, F" }).click();
  await both((desk) => state(desk, /^2:00 late/));
});

test("a start that was pressed late is set earlier, by a quick value or a typed one", async () => {
  await row(khalid, "D").getByRole("button", { name: /^More/ }).click();
  await khalid.page.locator("[role=menu]:popover-open").getByRole("menuitem", { name: words("deed-segment-began") }).click();
  await khalid.page.locator("dialog.ask[open]").getByRole("button", { name: "1:00" }).click();
  await both((desk) => state(desk, /^1:00 late/));
  await row(khalid, "D").getByRole("button", { name: /^More/ }).click();
  await khalid.page.locator("[role=menu]:popover-open").getByRole("menuitem", { name: words("deed-segment-began") }).click();
  const ask = khalid.page.locator("dialog.ask[open]");
  await ask.locator("input").fill("0:30");
  await ask.getByRole("button", { name: words("length-set") }).click();
  await both((desk) => state(desk, /^0:30 late/));
  assert.equal((await segmentOf("D")).started_at / 1_000 - start, 28 * 60 - 90);
});

test("the hard end is set by the clock and is the usual one again", async () => {
  await dialog(khalid).getByRole("button", { name: words("deed-end-set") }).click();
  const ask = khalid.page.locator("dialog.ask[open]");
  const [hours, minutes] = (await ask.locator("input").inputValue()).split(":").map(Number);
  const later = (hours * 60 + minutes + 5) % (24 * 60);
  await ask.locator("input").fill(`${String(Math.floor(later / 60)).padStart(2, "0")}:${String(later % 60).padStart(2, "0")}`);
  await ask.getByRole("button", { name: words("length-set") }).click();
  await both((desk) => state(desk, /early/));
  const { ends_at } = await session.view();
  assert.ok(Math.abs(ends_at / 1_000 - start - 95 * 60) < 60, `${ends_at / 1_000 - start} s`);
  await dialog(khalid).getByRole("button", { name: words("deed-end-usual") }).click();
  await both((desk) => state(desk, /^0:30 late/));
  await shut(khalid);
});

test("the end of the file is one tap away, where another one holds", async () => {
  await openAgenda(khalid);
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Beirut", hour: "2-digit", minute: "2-digit" }).format(startsAt + 90 * 60_000);
  const planned = dialog(khalid).getByRole("button", { name: `End at ${clock} as planned` });
  await planned.click();
  await planned.waitFor({ state: "detached" });
  await dialog(khalid).locator(".hard", { hasText: `${clock} by the clock` }).waitFor();
  await dialog(khalid).getByRole("button", { name: words("deed-end-usual") }).click();
  await planned.waitFor();
  await shut(khalid);
});

test("extra time is private: seen on desks in the person's row, never on the stage", async () => {
  const { people } = await session.view();
  const [person] = Object.entries(people).find(([, one]) => one.label === "Celine");
  await khalid.press("Control+KeyK");
  // What is typed goes where the focus is: the palette must be there first.
  await khalid.page.locator("dialog.palette[open] input:focus").waitFor();
  await khalid.page.keyboard.type("Extra time for Celine");
  await khalid.page.locator("dialog.palette [role=option]", { hasText: "Celine" }).first().waitFor();
  await khalid.press("Enter");
  await khalid.page.locator("dialog.ask[open]").getByRole("button", { name: "1:00" }).click();
  await both((desk) => desk.row("Celine").locator(".mark", { hasText: "extra 1:00" }).waitFor());
  assert.equal((await session.view()).people[person].extra_ms, 60_000);
});

test("slots: what each can have, as the limit by one tap; put away it stays away", async () => {
  // The panel is over, as far as D is concerned.
  await minute(29);
  const { people } = await session.view();
  for (const [person] of Object.entries(people).filter(([, one]) => one.channel === "panel")) {
    const { turn } = await act({ do: "give_floor", kind: "panel", who: { is: "known", person }, limit_ms: 120_000 });
    await act({ do: "end_turn", turn });
  }
  await minute(30);
  await both(({ page }) => page.locator(".queue .head .mark", { hasText: /left · \d:\d\d each/ }).waitFor());
  const { outlook } = await session.view();
  const slot = `${Math.floor(outlook.floor.slots.slot_ms / 60_000)}:${String((outlook.floor.slots.slot_ms / 1_000) % 60).padStart(2, "0")}`;
  assert.ok(outlook.floor.is_news, JSON.stringify(outlook.floor));
  const offer = nardine.page.locator(".more.slots").getByRole("button", { name: `Limit ${slot}` });
  await offer.waitFor();
  await nardine.page.locator(".more.slots").getByRole("button", { name: words("put-away") }).click();
  await offer.waitFor({ state: "detached" });
  await khalid.page.locator(".more.slots").getByRole("button", { name: `Limit ${slot}` }).click();
  await khalid.page.locator(".talk li.log", { hasText: "limit for the floor" }).waitFor();
  assert.equal((await segmentOf("D")).floor_limit_ms, outlook.floor.slots.slot_ms);
});

test("the last call comes a minute ahead; the list closes with a warning", async () => {
  const { outlook } = await session.view();
  await session.stand(outlook.floor.last_call_at / 1_000 - 40);
  await both(({ page }) => page.locator(".call", { hasText: /Last call in 0:40/ }).waitFor());
  await session.stand(outlook.floor.last_call_at / 1_000 + 1);
  await khalid.page.locator(".call.now", { hasText: words("last-call") }).waitFor();
  await khalid.page.locator(".call.now").getByRole("button", { name: words("close-warned") }).click();
  await both(({ page }) => page.locator(".call").waitFor({ state: "detached" }));
  assert.equal((await session.view()).list.state, "closing");
});

test("expected minutes stand in every row, in words too, and move when somebody speaks too long", async () => {
  await act({ do: "call_next" });
  await act({ do: "start_turn" });
  await both((desk) => desk.rows.nth(1).locator(".due", { hasText: /^min \d+/ }).waitFor());
  const { order, hands, people, outlook } = await session.view();
  assert.ok(outlook.floor);
  const name = people[hands[order[0]].who[0]].label;
  const before = await due(khalid, name);
  assert.match(before, /^About minute \d+, \d\d:\d\d by the clock/);
  const { stack, started_at } = await session.view();
  await session.stand(stack[0].timer.end_at / 1_000 + 150);
  const later = (await session.view()).hands[order[0]].expected;
  assert.equal(later.is, "heard");
  const minuteOf = Math.floor((later.at - started_at) / 60_000);
  await both((desk) => desk.row(name).locator(".due", { hasText: `min ${minuteOf}` }).waitFor());
  assert.notEqual(await due(khalid, name), before);
});

test("the two clocks that go on stand beside the turn's", async () => {
  const text = await khalid.page.locator("#floor .clocks").innerText();
  assert.match(text.replaceAll("\n", " "), /D\s+−?\d+:\d\d.*Session\s+\d+:\d\d/);
});

test("the levers are offered with what they gain; one tap, and back", async () => {
  await act({ do: "end_turn", turn: (await session.view()).stack[0].id });
  await minute(49);
  await both((desk) => state(desk, /late/));
  await openAgenda(khalid);
  const lever = dialog(khalid).locator(".lever", { hasText: "Second inputs 90 s instead of 120" });
  assert.match(await lever.innerText(), /frees 2:00/);
  await lever.getByRole("button").click();
  await lever.waitFor({ state: "detached" });
  assert.deepEqual((await segmentOf("E")).panel.map((slot) => slot.limit_ms / 1_000), [240, 90, 90]);
  await dialog(khalid).locator(".pane-foot").getByRole("button", { name: words("deed-undo") }).click();
  await lever.waitFor();
  await shut(khalid);
});

const STATES = {
  "the run of show": async (desk) => {
    await desk.press("KeyO");
    await dialog(desk).locator("table.agenda").waitFor();
  },
  "other lengths": async (desk) => {
    await desk.page.locator(".offer").click();
    await dialog(desk).locator(".budget").waitFor();
  },
  "how much earlier": async (desk) => {
    await desk.press("KeyO");
    await row(desk, "D").locator("[aria-haspopup]").click();
    const lang = await desk.page.evaluate(() => document.documentElement.lang);
    await desk.page.locator("[role=menu]:popover-open").getByRole("menuitem", { name: words("deed-segment-began", lang) }).click();
    await desk.page.locator("dialog.ask[open]").waitFor();
  },
};
for (const [name, open] of Object.entries(STATES)) {
  test(`axe has nothing to complain of: ${name}`, async () => {
    if (looks.size === 0) {
      for (const [look, options] of Object.entries(LOOKS)) {
        const desk = await openDesk(browser, session, "onsite_moderator", { reducedMotion: "reduce", ...options });
        looks.set(look, Object.assign(desk, { axe: await axeFor(desk) }));
      }
    }
    const found = await Promise.all([...looks].map(async ([look, desk]) => {
      await desk.page.locator(".stands").waitFor();
      await open(desk);
      const complaints = await desk.axe();
      const tooWide = await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) complaints.push(`${tooWide} px wider than its window`);
      for (let left = await desk.page.locator("dialog[open]").count(); left > 0; left -= 1) {
        await desk.press("Escape");
        await desk.page.waitForFunction((n) => document.querySelectorAll("dialog[open]").length < n, left);
      }
      return complaints.map((complaint) => `${look}: ${complaint}`);
    }));
    assert.deepEqual(found.flat(), []);
  });
}

test("too far gone, nothing is proposed but what could be left out; the close never is", async () => {
  await minute(75);
  await state(khalid, /late/);
  await khalid.page.locator(".offer", { hasText: words("offer-too-late") }).click();
  await dialog(khalid).locator(".drops").waitFor();
  assert.equal(await dialog(khalid).getByRole("button", { name: words("deed-rebudget") }).count(), 0);
  assert.deepEqual(await dialog(khalid).locator(".drops .key-of").allInnerTexts(), ["E", "G", "F"]);
  await dialog(khalid).getByRole("button", { name: "Leave E out" }).click();
  await nardine.page.locator(".show li.is-skipped", { hasText: "E" }).waitFor();
  await shut(khalid);
});

test("no page reported a fault", () => {
  for (const { faults } of [khalid, nardine]) assert.deepEqual(faults, []);
});
