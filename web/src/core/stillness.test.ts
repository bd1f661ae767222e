// What waits behind a frozen list.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeskView } from "../wire/wire.ts";
import { changes, heldLists, isStirred, waiting } from "./stillness.ts";

test("comings, goings and moves are counted as a person would", () => {
  assert.equal(changes([1, 2, 3], [1, 2, 3]), 0);
  assert.equal(changes([1, 2, 3], [1, 2, 3, 4]), 1);
  assert.equal(changes([1, 2, 3], [2, 3]), 1);
  assert.equal(changes([1, 2, 3, 4], [4, 1, 2, 3]), 1, "one hand moved to the top");
  assert.equal(changes([1, 2, 3, 4], [2, 4, 5]), 3, "two went, one came");
  assert.equal(changes([1, 2, 3], [3, 2, 1]), 2);
});

const view = (order: number[], parked: number[], states: Record<string, string>): DeskView =>
  ({ order, parked, hands: Object.fromEntries([...order, ...parked].map((id) => [id, { version: 1 }])), questions: Object.fromEntries(Object.entries(states).map(([id, state]) => [id, { state, text: id }])), waiting_onsite: order.length, waiting_online: 0 }) as unknown as DeskView;

test("a held view keeps its lists, also those who left, and takes all else from now", () => {
  const held = view([1, 2, 3], [], { 5: "new" });
  const now = { ...view([2, 4], [3], { 5: "forwarded", 6: "new" }), next: 2 };
  assert.equal(waiting(held, now), 3 + 2, "one came, one went, one was parked; one was sorted, one asked");
  const shown = heldLists(held, now);
  assert.deepEqual([shown.order, shown.parked, shown.next], [[1, 2, 3], [], 2]);
  assert.deepEqual(Object.keys(shown.questions), ["5"]);
  assert.equal(shown.questions["5"]?.state, "new");
  assert.ok(shown.hands["1"] && shown.hands["4"]);
});

test("what changes nothing in the lists stirs nothing", () => {
  const before = view([1, 2], [], { 5: "new" });
  assert.equal(isStirred(before, { ...before, next: 1 }), false);
  assert.equal(isStirred(before, { ...before, order: [1, 2] }), false);
  assert.equal(isStirred(before, { ...before, order: [2, 1] }), true);
});
