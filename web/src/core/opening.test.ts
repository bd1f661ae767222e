// When a silence is offered, and when a first voice is reminded of.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeskView } from "../wire/wire.ts";
import { isSilenceDue, passedOver } from "./opening.ts";

const spoken = (kind: string, who: string, started_at: number) => ({ kind, who: [who], started_at });
const view = (more: object): DeskView =>
  ({ life: "live", current: 0, stack: [], acts: [], spoken: [], order: [], hands: {}, segments: [{ started_at: 1_000, floor_limit_ms: 90_000, silence_ms: 20_000, panel: [{ person: "k" }, { person: "w" }] }], ...more }) as unknown as DeskView;

test("a silence is offered once the whole panel has spoken, before the first floor turn, and once", () => {
  const panel = [spoken("panel", "k", 2_000), spoken("panel", "w", 3_000)];
  assert.equal(isSilenceDue(view({ spoken: panel.slice(0, 1) })), false);
  assert.equal(isSilenceDue(view({ spoken: panel })), true);
  assert.equal(isSilenceDue(view({ spoken: panel, stack: [{}] })), false);
  assert.equal(isSilenceDue(view({ spoken: [...panel, spoken("floor", "a", 4_000)] })), false);
  assert.equal(isSilenceDue(view({ spoken: panel, acts: [{ verb: "reflect", at: 3_500 }] })), false);
  assert.equal(isSilenceDue(view({ spoken: panel, acts: [{ verb: "reflect", at: 3_500, is_undone: true }] })), true);
});

test("a first voice is reminded of only when somebody heard before comes next", () => {
  const hands = { 1: { kind: "floor", turns: 2 }, 2: { kind: "point_of_order", turns: 0 }, 3: { kind: "floor", turns: 0 } };
  assert.equal(passedOver(view({ hands, order: [2, 1, 3], next: 1 })), 3);
  assert.equal(passedOver(view({ hands, order: [2, 1, 3], suggestion: 3 })), undefined);
  assert.equal(passedOver(view({ hands, order: [1, 2], suggestion: 1 })), undefined);
});
