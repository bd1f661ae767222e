// What is announced, and how seldom.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Announcer, GAP_MS, passed } from "./announcer.ts";

test("at most one message in five seconds, whatever comes in", () => {
  const announcer = new Announcer();
  const said: number[] = [];
  for (let now = 0; now < 60_000; now += 100) {
    if (now % 700 === 0) announcer.add({ topic: `t${now % 3}`, text: String(now), isUrgent: now % 2_100 === 0 }, now);
    if (announcer.take(now)) said.push(now);
  }
  assert.ok(said.length > 8, "it does speak");
  for (const [index, at] of said.entries()) assert.ok(index === 0 || at - (said[index - 1] ?? 0) >= GAP_MS, `two within ${GAP_MS} ms at ${at}`);
});

test("of one topic only the newest is said; topics are joined", () => {
  const announcer = new Announcer();
  announcer.add({ topic: "speaker", text: "Amal has the floor" }, 0);
  assert.deepEqual(announcer.take(0), { node: "polite", text: "Amal has the floor" });
  announcer.add({ topic: "done", text: "Sami called" }, 100);
  announcer.add({ topic: "done", text: "Sami parked" }, 200);
  announcer.add({ topic: "line", text: "Nardine: thanks" }, 300);
  assert.equal(announcer.take(300), undefined);
  assert.equal(announcer.wait(300), 4_700);
  assert.deepEqual(announcer.take(5_000), { node: "polite", text: "Sami parked. Nardine: thanks" });
  assert.equal(announcer.wait(5_000), undefined);
});

test("what is urgent goes first and interrupts; the polite wait for their own turn", () => {
  const announcer = new Announcer();
  announcer.add({ topic: "done", text: "Sami called" }, 0);
  announcer.add({ topic: "refusal", text: "Nardine has the gavel", isUrgent: true }, 10);
  assert.deepEqual(announcer.take(10), { node: "assertive", text: "Nardine has the gavel" });
  assert.deepEqual(announcer.take(5_010), { node: "polite", text: "Sami called" });
});

test("what is stale is not said", () => {
  const announcer = new Announcer();
  announcer.add({ topic: "a", text: "a" }, 0);
  announcer.take(0);
  announcer.add({ topic: "timer", text: "10 seconds left", staleMs: 2_000 }, 100);
  assert.equal(announcer.take(5_000), undefined);
  assert.equal(announcer.wait(5_000), undefined);
});

test("a timer speaks at 30 s, at 10 s and at its end, also when the page slept over one of them", () => {
  const marks = (...left: number[]) => left.slice(1).map((after, index) => passed(left[index] ?? 0, after));
  assert.deepEqual(marks(31_000, 30_000, 29_000, 10_001, 9_999, 500, 0, -1_000), [30, undefined, undefined, 10, undefined, 0, undefined]);
  assert.equal(passed(40_000, 5_000), 10);
  assert.equal(passed(5_000, 35_000), undefined);
});
