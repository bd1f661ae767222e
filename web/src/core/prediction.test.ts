// What a guess makes of a view: at once, once, and never against what the server says.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command, DeskHand, DeskPerson, DeskTurn, DeskView, Kind } from "../wire/wire.ts";
import { GUESSED_TURN, predict } from "./prediction.ts";
import { elapsed, remaining } from "./timer.ts";

const hand = (who: string, more: Partial<DeskHand> = {}): DeskHand => ({ who: [who], channel: "onsite", via: "phone", since: 0, kind: "floor", state: { state: "waiting" }, turns: 0, reasons: [], version: 1, ...more });
const turn = (id: number, who: string): DeskTurn => ({ id, who: [who], kind: "floor", channel: "onsite", via: "phone", started_at: 0, is_extended: false, timer: { seq: 1, allotted_ms: 90_000, added_ms: 0, started_at: 0, state: "running", end_at: 90_000 } });

/** Three hands, the second online with a question, one turn running. Only what the guesses look at is filled. */
function table(more: Partial<DeskView> = {}): DeskView {
  const view: Partial<DeskView> = {
    life: "live", gavel: "onsite", current: 0, next: null, suggestion: 1, order: [1, 2, 3], parked: [], waiting_onsite: 2, waiting_online: 1, people: {}, settings: {}, stack: [turn(7, "k")], spoken: [],
    hands: { 1: hand("a"), 2: hand("b", { channel: "online", question: 5 }), 3: hand("c") },
    questions: { 5: { asker: "b", channel: "online", via: "zoom_chat", lang: "", asked_at: 0, state: "forwarded", text: "?" } },
    segments: [{ at: 0, key: "C", title: "", lead: [], length_ms: 600_000, min_ms: 0, max_ms: 900_000, start_ms: 0, end_ms: 600_000, is_fixed: false, silence_ms: 0, panel: [], floor_limit_ms: 60_000, timer: { seq: 1, allotted_ms: 600_000, added_ms: 0, started_at: 0, state: "running", end_at: 600_000 } }],
  };
  return { ...view, ...more } as DeskView;
}
const doing = (view: DeskView, command: Command, now = 10_000) => predict(view, { command }, now, "onsite_moderator");

test("a call names the suggestion, or the picked hand, and takes nobody out of the list", () => {
  assert.equal(doing(table(), { do: "call_next", hand: null }).next, 1);
  const picked = doing(table(), { do: "call_next", hand: 3, reason: "must leave" });
  assert.deepEqual([picked.next, picked.order], [3, [1, 2, 3]]);
});

test("giving the floor ends who speaks, takes the hand out and begins a turn of the segment's limit", () => {
  const view = doing(table({ next: 2 }), { do: "start_turn", voice: "n" });
  assert.deepEqual([view.order, view.next, view.waiting_online], [[1, 3], null, 0]);
  assert.deepEqual(view.spoken.map((one) => [one.id, one.cause]), [[7, "ended"]]);
  const begun = view.stack[0];
  assert.ok(begun && view.stack.length === 1);
  assert.deepEqual([begun.id, begun.who, begun.voice, remaining(begun.timer, 10_000)], [GUESSED_TURN, ["b"], "n", 60_000]);
  assert.equal(view.questions["5"]?.state, "voiced");
});

test("what has happened already is not done again", () => {
  const commands: readonly [DeskView, Command][] = [
    [table({ next: 1 }), { do: "start_turn" }], [table(), { do: "end_turn", turn: 7 }], [table(), { do: "lower_hand", hand: 2 }],
    [table(), { do: "park_hand", hand: 2 }], [table(), { do: "move_hand", hand: 3, before: 1 }], [table(), { do: "extend_turn", turn: 7 }],
    [table(), { do: "pause_turn", turn: 7 }], [table(), { do: "pause_session" }], [table(), { do: "decline_question", question: 5, reason: "asked" }],
  ];
  for (const [view, command] of commands) {
    const once = doing(view, command);
    assert.notDeepEqual(once, view, `${command.do} shows`);
    const twice = doing(once, command);
    // A new turn is the one thing that may not be begun twice; it needs a `next`, which is gone.
    assert.deepEqual(twice, once, `${command.do} counts once`);
  }
});

test("two guesses on one list neither lose nor double a hand, in whatever order the server takes them", () => {
  const move: Command = { do: "move_hand", hand: 3, before: 1, after: null };
  const park: Command = { do: "park_hand", hand: 1 };
  const both = doing(doing(table(), move), park);
  assert.deepEqual([both.order, both.parked], [[3, 2], [1]]);
  // The server took the second first: the anchor is gone, so the first guess says nothing.
  const other = doing(doing(table(), park), move);
  assert.deepEqual([...other.order].sort(), [2, 3]);
  assert.deepEqual(other.parked, [1]);
});

test("a view that comes between is shown with the guess on it, and is the guess's base", () => {
  const late = { ...table(), order: [1, 2, 3, 4], hands: { ...table().hands, 4: hand("d") }, waiting_onsite: 3 };
  const shown = doing(late, { do: "lower_hand", hand: 1 });
  assert.deepEqual([shown.order, shown.waiting_onsite, shown.suggestion], [[2, 3, 4], 2, 2]);
});

test("a chair command that saw another floor will be refused, so nothing is guessed", () => {
  const seen = predict(table({ next: 1 }), { command: { do: "start_turn" }, expected: { turn: 7, next: 2 } }, 10_000);
  assert.deepEqual(seen, table({ next: 1 }));
  const same = predict(table({ next: 1 }), { command: { do: "start_turn" }, expected: { turn: 7, next: 1 } }, 10_000);
  assert.equal(same.stack[0]?.id, GUESSED_TURN);
});

test("a chair command without the gavel is not guessed, unless it takes the gavel along", () => {
  const command: Command = { do: "call_next", hand: null };
  assert.equal(predict(table(), { command }, 10_000, "online_moderator").next, null);
  const taken = predict(table(), { command, takes_gavel: true }, 10_000, "online_moderator");
  assert.deepEqual([taken.next, taken.gavel], [1, "online"]);
  assert.deepEqual(predict(table(), { command: { do: "park_hand", hand: 1 } }, 10_000, "online_moderator").parked, [1], "what needs no gavel");
});

test("a pause keeps what was left, and resuming goes on with it", () => {
  const paused = doing(table(), { do: "pause_session" }, 30_000);
  assert.equal(paused.paused_since, 30_000);
  assert.deepEqual([paused.stack[0]?.timer.state, paused.segments[0]?.timer?.state], ["paused", "paused"]);
  const resumed = doing(paused, { do: "resume_session" }, 50_000);
  const timer = resumed.stack[0]?.timer;
  assert.ok(timer);
  assert.equal(elapsed(timer, 50_000), 30_000);
});

test("an interposed question pauses the speaker instead of ending the turn", () => {
  const view = doing(table({ next: 1, hands: { ...table().hands, 1: hand("a", { kind: "interposed_question" }) } }), { do: "start_turn" });
  assert.deepEqual(view.stack.map((one) => [one.id, one.timer.state]), [[7, "paused"], [GUESSED_TURN, "running"]]);
});

test("limits are the session's own: of the settings, of a hub, of the first panel input and of a round", () => {
  const person = (headcount: number): DeskPerson => ({ channel: "onsite", via: "phone", headcount } as DeskPerson);
  const settings = { floor_ms: 75_000, hub_ms: 150_000, reply_ms: 40_000, panel_first_ms: 200_000, panel_ms: 100_000, extension_ms: 45_000 };
  const people = { a: person(1), b: person(12), p: { ...person(1), channel: "panel" as const } };
  const segments = table().segments.map((segment) => ({ ...segment, floor_limit_ms: null, started_at: 1_000 }));
  const view = table({ settings, people, segments });
  const given = (on: DeskView, who: string, kind: Kind) => {
    const begun = doing(on, { do: "give_floor", kind, who: { is: "known", person: who } }).stack.at(-1);
    return begun && remaining(begun.timer, 10_000);
  };
  assert.deepEqual([given(view, "a", "floor"), given(view, "b", "floor"), given(view, "p", "reply"), given(view, "a", "direct_reply")], [75_000, 150_000, 40_000, 45_000]);
  // A hub's time goes before the segment's, which goes before the session's.
  const shorter = { ...view, segments: segments.map((segment) => ({ ...segment, floor_limit_ms: 60_000 })) };
  assert.deepEqual([given(shorter, "a", "floor"), given(shorter, "b", "floor")], [60_000, 150_000]);
  const input = (started_at: number): DeskTurn => ({ ...turn(6, "p"), kind: "panel", started_at });
  assert.deepEqual([given(view, "p", "panel"), given({ ...view, spoken: [input(500)] }, "p", "panel"), given({ ...view, spoken: [input(2_000)] }, "p", "panel")], [200_000, 200_000, 100_000]);
  const round = { ...view, hands: { ...view.hands, 1: hand("a", { is_of_round: true }) }, round: { is_reverse: false, limit_ms: 20_000, left: 1, people: 1 } };
  assert.deepEqual([given(round, "a", "floor"), given(round, "b", "floor"), given({ ...round, round: null }, "a", "floor")], [20_000, 150_000, 75_000]);
  assert.equal(doing(view, { do: "extend_turn", turn: 7 }).stack[0]?.timer.added_ms, 45_000);
});
