// The outlook as a desk tells it: sliding, minutes, the scale of the run of show, the levers, and a proposal under somebody's hands.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeskHand, DeskSegment, DeskView, Outlook, Proposal } from "../wire/wire.ts";
import { predictAgenda } from "./agenda.ts";
import { lengthIn, utcAt } from "./length.ts";
import { dues, segmentAfter } from "./due.ts";
import { ends, floorLever, isNews, lastCall, over, panelLever, slid, stretches } from "./outlook.ts";
import { utc } from "./prepare/zone.ts";
import { changes, fromOne, isStale, partsOf, proposed, rest, total } from "./rebudget.ts";
import { wallTime } from "./wall.ts";

const at = (m: number, s = 0) => (m * 60 + s) * 1_000;
const slot = (person: string, seconds: number) => ({ person, limit_ms: seconds * 1_000 });
const plan: readonly (readonly [key: string, from: number, to: number, isFixed: boolean, min: number, max: number])[] = [
  ["A", 0, 5, true, 5, 5], ["B", 5, 7, true, 2, 2], ["C", 7, 26, false, 14, 22], ["D", 26, 45, false, 14, 22], ["E", 45, 64, false, 14, 22], ["F", 64, 71, false, 5, 8], ["G", 71, 85, false, 10, 15], ["H", 85, 90, true, 5, 5],
];
const rounds = ["C", "D", "E"];
const segment = ([key, from, to, is_fixed, min, max]: (typeof plan)[number], index: number): DeskSegment => ({
  at: index, key, title: key, lead: [], start_ms: at(from), end_ms: at(to), length_ms: at(to - from), min_ms: at(min), max_ms: at(max), is_fixed,
  panel: rounds.includes(key) ? [slot("k", 240), slot("n", 120), slot("w", 120)] : key === "F" ? [slot("k", 120), slot("n", 120), slot("w", 120)] : [],
  silence_ms: rounds.includes(key) ? 20_000 : 0, floor_limit_ms: rounds.includes(key) ? 90_000 : key === "G" ? 60_000 : null,
});
const outlook = (more: Partial<Outlook> = {}): Outlook => ({ ends_at: at(90), plan_at: at(92), adapted_at: at(90), pace_at: at(93), pace_pm: 1_050, over_ms: at(2), starts: [], ...more });
/** WS #430 when D begins two minutes late. */
function late(more: Partial<DeskView> = {}): DeskView {
  const began = [0, 5, 7, 28];
  const segments = plan.map(segment).map((one, index): DeskSegment => (index > 3 ? one : { ...one, started_at: at(began[index] ?? 0), ended_at: index < 3 ? at(began[index + 1] ?? 0) : null, ...(index === 3 ? { timer: { seq: 1, allotted_ms: at(19), added_ms: 0, started_at: at(28), state: "running", end_at: at(47) } } : {}) }));
  const view: Partial<DeskView> = { life: "live", gavel: "onsite", started_at: 0, duration_ms: at(90), current: 3, segments, order: [], hands: {}, spoken: [], settings: {}, outlook: outlook() };
  return { ...view, ...more } as DeskView;
}
const hand = (expected: DeskHand["expected"]): DeskHand => ({ who: ["a"], channel: "onsite", via: "phone", since: 0, kind: "floor", state: { state: "waiting" }, turns: 0, reasons: [], version: 1, expected: expected ?? null });

test("what slides grows with the time that nobody gave out; what holds, holds", () => {
  assert.equal(slid(outlook(), at(50)), 0);
  const sliding = outlook({ slides_since: at(40) });
  assert.deepEqual([at(39), at(40), at(40, 20)].map((now) => over(sliding, now)), [at(2), at(2), at(2, 20)]);
  assert.deepEqual(ends(sliding, at(41)), { plan: at(93), adapted: at(90), pace: at(94) });
  assert.deepEqual([14_999, -14_999, 15_000, -15_000].map((over_ms) => over(outlook({ over_ms }), 0)), [0, 0, 15_000, -15_000], "under a quarter of a minute is on time");
});

test("a hand is told its minute of the session, not of the clock", () => {
  const view = late({ started_at: at(10), order: [1, 2, 3], hands: { 1: hand({ is: "heard", from: at(55), at: at(57, 59), to: at(60) }), 2: hand({ is: "unreached" }), 3: hand(null) } });
  const first = dues(view, new Map());
  assert.deepEqual([...first], [[1, { is: "heard", from: at(55), at: at(57, 59), to: at(60), minute: 47 }], [2, { is: "unreached" }]]);
  assert.equal(dues({ ...view }, first).get(1), first.get(1), "what did not change stays the same object");
  assert.notEqual(dues({ ...view, started_at: at(11) }, first).get(1), first.get(1));
});

test("the scale: what was takes what it took, what runs over its time grows, what is left out takes nothing", () => {
  const view = late();
  const skipped = { ...view, segments: view.segments.map((one) => (one.key === "F" ? { ...one, is_skipped: true } : one)) };
  assert.deepEqual(stretches(skipped, at(48)).map(({ is, ms }) => [is, ms / 60_000]), [["done", 5], ["done", 2], ["done", 21], ["now", 20], ["coming", 19], ["skipped", 0], ["coming", 14], ["coming", 5]]);
  assert.equal(stretches(view, at(37, 30))[3]?.done, 0.5);
  assert.equal(segmentAfter(skipped)?.key, "E");
  const between = { ...skipped, current: null, segments: skipped.segments.map((one) => (one.key === "E" ? { ...one, is_skipped: true } : one)) };
  assert.equal(segmentAfter(between)?.key, "G", "what is left out is passed over, also between two segments");
});

test("the levers count what is planned and still to come", () => {
  const view = late();
  assert.equal(panelLever(view)?.gain, 6 * 30_000, "two second inputs in each of D, E and F");
  assert.equal(floorLever(view)?.gain, 6 * 30_000, "E has 10:40 for the floor: six voices of 90 seconds and a change; G has 60 already");
  const had = late({ spoken: [{ id: 1, who: ["n"], kind: "panel", channel: "panel", via: "mic", started_at: at(30), is_extended: false, timer: { seq: 1, allotted_ms: 0, added_ms: 0, started_at: 0, state: "stopped", left_ms: 0 } }] });
  assert.equal(panelLever(had)?.gain, 5 * 30_000, "who has spoken saves nothing");
  assert.equal(panelLever(view, 120_000), undefined);
});

test("the last call is told a minute ahead, and a limit that was put away comes back when it moved", () => {
  const floor = { ends_at: at(45), last_call_at: at(40), left_ms: at(6), limit_ms: 90_000, waiting: 3, is_news: true, slots: { slot_ms: 105_000, served: 3, unreached: 0, spare_ms: 0 } };
  assert.deepEqual([at(38, 59), at(39, 20), at(40), at(45)].map((now) => lastCall(floor, now)), [undefined, { is: "soon", in_ms: 40_000 }, { is: "now" }, undefined]);
  assert.deepEqual([undefined, 105_000, 95_000, 90_000].map((away) => isNews(floor, away)), [true, false, false, true]);
});

const proposal: Proposal = {
  lengths: [[3, 19, at(18, 21), 14, 22], [4, 19, at(18, 21), 14, 22], [5, 7, at(6, 46), 5, 8], [6, 14, at(13, 32), 10, 15]].map(([where = 0, before = 0, after_ms = 0, min = 0, max = 0]) => ({ segment: where, before_ms: at(before), after_ms, min_ms: at(min), max_ms: at(max) })),
  shortfall_ms: 0, slack_ms: 0, droppable: [], is_too_far: false,
};

test("a proposal is looked at, changed within bounds, and sent exactly as shown", () => {
  const view = late();
  const parts = partsOf(view, proposal);
  assert.equal(total(parts, proposed(parts)), -at(2));
  assert.equal(rest(view, parts, proposed(parts), at(28)), 0);
  const edited = { ...proposed(parts), D: at(19) };
  assert.equal(rest(view, parts, edited, at(28)), 39_000);
  assert.deepEqual(changes(parts, edited).map(({ segment: key, ms }) => [key, ms]), [["E", at(18, 21)], ["F", at(6, 46)], ["G", at(13, 32)]], "D stays and is not sent");
  assert.deepEqual(fromOne(parts, "F", at(3)), { D: at(19), E: at(19), F: at(5), G: at(14) }, "no further than its bounds");
  assert.equal(isStale(view, parts), false);
  assert.equal(isStale(predictAgenda(view, { do: "extend_segment", segment: "E", ms: at(1) }), parts), true);
});

test("guesses of the run of show: lengths with their clock, order with its plan, what runs stays what runs", () => {
  const view = late();
  const longer = predictAgenda(view, { do: "extend_segment", segment: "D", ms: at(2) }).segments[3];
  assert.deepEqual([longer?.length_ms, longer?.timer?.state === "running" && longer.timer.end_at], [at(21), at(49)]);
  const moved = predictAgenda(view, { do: "move_segment", segment: "G", before: "E" });
  assert.deepEqual(moved.segments.slice(3).map((one) => [one.key, one.start_ms / 60_000]), [["D", 26], ["G", 45], ["E", 59], ["F", 78], ["H", 85]]);
  assert.equal(moved.current, 3);
  assert.equal(predictAgenda(view, { do: "move_segment", segment: "D", before: "G" }), view, "what has begun does not move");
  assert.equal(predictAgenda(view, { do: "skip_segment", segment: "H", is_skipped: true }).segments[7]?.is_skipped, undefined, "the close is never left out");
  assert.deepEqual(predictAgenda(view, { do: "set_floor_limit", segment: null, ms: 60_000 }).segments.map((one) => one.floor_limit_ms), [null, null, 90_000, 60_000, 60_000, null, 60_000, null]);
});

test("lengths and times of day as they are typed, in Arabic digits too", () => {
  assert.deepEqual(["2:30", "2", "٢:٣٠", "0:05", "2:75", "x", ""].map(lengthIn), [at(2, 30), at(2), at(2, 30), 5_000, undefined, undefined, undefined]);
  const utcOf = (text: string) => utc(`2026-11-27T${text}Z`) ?? 0;
  const noon = utcOf("12:00:30");
  assert.equal(wallTime(noon, "Europe/Berlin"), "13:00");
  assert.equal(utcAt("15:30", noon, "Europe/Berlin"), utcOf("14:30:00"));
  assert.equal(utcAt("00:15", utcOf("22:50:00"), "Europe/Berlin"), utcOf("23:15:00"), "past midnight");
  assert.equal(utcAt("25:00", noon, "UTC"), undefined);
});
