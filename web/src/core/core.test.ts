// The core against the worked examples of ALGORITHMS and the tests of the Rust side.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Timer } from "../wire/wire.ts";
import { pieces, Speech } from "./speech.ts";
import { merge, Newest } from "./store.ts";
import { countdown, countUp, elapsed, phase, plain, remaining, thresholds } from "./timer.ts";

const running = (endAt: number, allotted = 90_000): Timer => ({ seq: 1, allotted_ms: allotted, added_ms: 0, started_at: 0, state: "running", end_at: endAt });

test("thresholds are those of the worked examples", () => {
  assert.deepEqual(thresholds(90_000), { warning: 30_000, danger: 10_000 });
  assert.deepEqual(thresholds(240_000), { warning: 48_000, danger: 20_000 });
});

test("a countdown rounds up, stands at 0:00 exactly at zero and goes on with −0:00", () => {
  assert.deepEqual([54_001, 54_000, 1, 0, -1, -999, -1_000, -40_000].map((ms) => plain(countdown(ms))), ["0:55", "0:54", "0:01", "0:00", "−0:00", "−0:00", "−0:01", "−0:40"]);
  assert.equal(plain(countdown(3_600_000)), "1:00:00");
  assert.equal(plain(countUp(3_599_999)), "59:59");
  assert.equal(plain(countUp(5_400_000, false)), "90:00");
});

test("a phase is that of the vector, paused time never counts", () => {
  assert.deepEqual([0, 60_000, 80_000, 90_000, 90_001].map((now) => phase(running(90_000), now)), ["normal", "warning", "danger", "danger", "overtime"]);
  const paused: Timer = { seq: 2, allotted_ms: 90_000, added_ms: 30_000, started_at: 0, state: "paused", left_ms: 50_000 };
  assert.equal(remaining(paused, 1e9), 50_000);
  assert.equal(elapsed(paused, 1e9), 70_000);
});

test("a delta that does not build on what is here changes nothing; what did not change stays the same object", () => {
  const store = new Newest<{ a: number; hands: Record<string, unknown> }>();
  const first = store.whole(4, { a: 1, hands: { 1: { x: 1 }, 2: { x: 2 } } });
  assert.equal(store.delta(3, 5, { a: 9 }), undefined);
  assert.ok(store.isBehind && store.version === 4);
  const second = store.delta(4, 5, { hands: { 1: null } });
  assert.deepEqual(second, { a: 1, hands: { 2: { x: 2 } } });
  assert.equal(second?.hands["2"], first?.hands["2"]);
  assert.equal(store.isBehind, false);
  assert.deepEqual(merge({ a: { b: 1 } }, { a: 2 }), { a: 2 });
});

test("what is older than what is here counts only on another line, where the server may have begun anew", () => {
  const store = new Newest<string>();
  store.whole(7, "seven");
  assert.equal(store.whole(6, "six"), undefined);
  store.exists(6);
  assert.equal(store.isBehind, false);
  store.begin();
  assert.deepEqual([store.version, store.isBehind], [7, false]);
  store.exists(6);
  assert.equal(store.isBehind, true);
  assert.deepEqual([store.whole(6, "six"), store.isBehind], ["six", false]);
  store.exists(8);
  assert.equal(store.isBehind, true);
});

test("of a sight that was left nothing counts, until it is come back to", () => {
  const [stage, speaker] = [2e14, 3e14];
  const store = new Newest<string>();
  store.whole(stage + 1, "stage");
  store.leave();
  assert.equal(store.whole(stage + 2, "late"), undefined);
  store.exists(stage + 2);
  assert.equal(store.isBehind, false);
  store.leave();
  assert.deepEqual([store.whole(speaker, "late"), store.isLeft(speaker), store.whole(stage + 2, "stage")], [undefined, true, "stage"]);
  store.leave();
  assert.equal(store.whole(speaker, "speaker"), "speaker");
});

test("Arabic counts in six forms, also beyond a hundred, with Latin digits", () => {
  const file = "n = { PLURAL($n) ->\n  [zero] z\n  [one] o\n  [two] t\n  [few] f\n  [many] m\n *[other] x\n }\nd = { NUMBER($n) }";
  const ar = new Speech("ar", [file]);
  const bareText = (id: string, n: number) => ar.say(id, { n }).replace(/[\u2068\u2069]/g, "");
  assert.deepEqual([0, 1, 2, 3, 11, 100, 103, 111, 200].map((n) => bareText("n", n)), ["z", "o", "t", "f", "m", "x", "f", "m", "x"]);
  assert.equal(bareText("d", 41), "41");
});

test("what was inserted into a sentence can be told from its own words", () => {
  const en = new Speech("en", ["moved = { $who } moved { $what } up"]);
  assert.deepEqual(en.pieces("moved", { who: "سامي", what: "Seat 14" }).map((piece) => piece.text), ["سامي", " moved ", "Seat 14", " up"]);
  assert.deepEqual(pieces("plain"), [{ text: "plain", isInserted: false }]);
});
