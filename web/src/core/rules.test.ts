// Rules in a form: only what changed is sent, and what was typed stays whatever happens elsewhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Settings } from "../wire/wire.ts";
import { changeOf, numberIn, shown } from "./rules.ts";

const settings: Settings = { policy: "equal_voice", floor_ms: 90_000, hub_ms: 120_000, hands_per_kind: 1, budgets: [{ group: "gov", initial_ms: 600_000, added_ms: 60_000 }] };

test("nothing is sent for a field that was typed back to what it was", () => {
  const { change, count } = changeOf(settings, { policy: "equal_voice", numbers: { floor_ms: " 90 ", hands_per_kind: "1" }, ends_at_zero: false, budgets: [{ group: "gov", seconds: "600" }] });
  assert.deepEqual([change, count], [{}, 0]);
});

test("seconds become milliseconds, counts stay, switches and the policy are sent when they differ", () => {
  const { change, count } = changeOf(settings, { policy: "least_time", numbers: { floor_ms: "60", hands_per_kind: "2" }, starts_at_once: true });
  assert.deepEqual(change, { policy: "least_time", starts_at_once: true, floor_ms: 60_000, hands_per_kind: 2 });
  assert.equal(count, 4);
});

test("a change at the other desk is followed where nothing was typed, and kept apart where something was", () => {
  const edits = { numbers: { floor_ms: "60" } };
  const theirs = { ...settings, hub_ms: 150_000, floor_ms: 75_000 };
  assert.equal(shown(theirs, edits, "hub_ms"), "150");
  assert.equal(shown(theirs, edits, "floor_ms"), "60");
  assert.deepEqual(changeOf(theirs, edits).change, { floor_ms: 60_000 });
});

test("what is no number is named and not sent; Arabic digits are numbers", () => {
  const { change, wrong } = changeOf(settings, { numbers: { floor_ms: "1:30", hub_ms: "٦٠" } });
  assert.deepEqual(wrong, ["floor_ms"]);
  assert.deepEqual(change, { hub_ms: 60_000 });
  assert.equal(numberIn(""), undefined);
});

test("a new budget sends the whole list, without what was added meanwhile", () => {
  const { change } = changeOf(settings, { budgets: [{ group: "gov", seconds: "600" }, { group: "csos", seconds: "300" }] });
  assert.deepEqual(change.budgets, [{ group: "gov", initial_ms: 600_000 }, { group: "csos", initial_ms: 300_000 }]);
});
