// When a page is painted: at the nearest edge of a second that it shows, and never while nothing runs.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeskView, RoomView } from "../wire/wire.ts";
import { deskEdge, edge, roomEdge } from "./edge.ts";

const desk = (more: object): DeskView => ({ life: "live", current: 0, stack: [], spoken: [], order: [], parked: [], questions: {}, list: { state: "open" }, segments: [], ...more }) as unknown as DeskView;
const running = { state: "running", end_at: 10_400 };
const stopped = { state: "paused", left_ms: 7_300 };

test("an edge is whole seconds from a moment, before it and after it", () => {
  assert.deepEqual([edge([10_400], 5_000), edge([10_400], 10_400), edge([10_400], 12_100), edge([900, 10_400], 5_000), edge([null, undefined], 5_000)], [400, 1_000, 300, 400, Infinity]);
  assert.equal(edge([250], 5_000), 250);
});

test("the desk wakes at the nearest edge of what runs", () => {
  assert.equal(deskEdge(desk({ started_at: 0, stack: [{ timer: running }] }), false, 5_000), 400);
  assert.equal(deskEdge(desk({ started_at: 250, stack: [{ timer: running }] }), false, 5_000), 250);
  assert.equal(deskEdge(desk({ started_at: 0, list: { state: "closing", room_at: 5_100, online_at: 9_050 } }), false, 5_000), 50);
});

test("a desk on which nothing runs and nothing ages sleeps; a waiting hand has an age", () => {
  assert.equal(deskEdge(undefined, false, 5_000), Infinity);
  assert.equal(deskEdge(desk({ life: "lobby", stack: [{ timer: stopped }] }), false, 5_200), Infinity);
  assert.equal(deskEdge(desk({ life: "ended", started_at: 0, paused_since: 70 }), false, 5_200), Infinity);
  assert.equal(deskEdge(desk({ life: "lobby", order: [4] }), false, 5_200), 800);
  assert.equal(deskEdge(desk({ life: "lobby" }), true, 5_200), 800, "so has the toast");
});

test("the stage wakes for what it shows, and sleeps in the lobby and after the end", () => {
  const stage = (more: object): RoomView => ({ life: "live", ends_at: 90_100, ...more }) as unknown as RoomView;
  assert.equal(roomEdge(stage({ now: { timer: running } }), 5_000), 100);
  assert.equal(roomEdge(stage({ ends_at: null, now: { timer: stopped }, silence: running }), 5_000), 400);
  assert.deepEqual([roomEdge(stage({ life: "lobby" }), 5_000), roomEdge(undefined, 5_000)], [Infinity, Infinity]);
});
