// What a screen makes of the room's view.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { RoomTurn, RoomView } from "../wire/wire.ts";
import { asked, fit, langOf, message, next, readable, said, shown, who } from "./room.ts";

const turn: RoomTurn = { kind: "floor", channel: "onsite", is_read_aloud: false, timer: { seq: 1, state: "running", allotted_ms: 90_000, added_ms: 0, started_at: 0, paused_total_ms: 0, end_at: 90_000 } as RoomTurn["timer"] };
const about = { title: "T", join_code: "7KQM3F2B", join_url: "https://t.example/7KQM", policy_questions: [{ id: "PQ1", text: "How?" }], languages: ["en"], retention_h: 24 };
const view = { about, segment: { key: "C", title: "Round 1", policy_question: "PQ1", has_floor: true } } as unknown as RoomView;

test("somebody is called by side, by how they speak, or by a name that was published", () => {
  assert.deepEqual(who(turn), { id: "who-onsite" });
  assert.deepEqual(who({ ...turn, is_read_aloud: true, channel: "online", name: "Amal" }), { id: "who-read-online" });
  assert.deepEqual(who({ ...turn, name: "Amal" }), { name: "Amal" });
  assert.deepEqual(who({ ...turn, headcount: 12 }), { id: "who-group", args: { people: 12 } });
  assert.deepEqual(who({ ...turn, kind: "break" }), { id: "who-break" });
  assert.deepEqual(next({ kind: "floor", channel: "online" }), { id: "who-online" });
});

test("a question that somebody asked goes before that of the segment", () => {
  assert.deepEqual(asked(view), { text: "How?", id: "PQ1", isNext: false });
  const question = { text: "\u0643\u064a\u0641\u061f", lang: "ar", channel: "online" as const, is_next: true };
  assert.deepEqual(asked({ ...view, question }), { text: question.text, lang: "ar", channel: "online", isNext: true });
  assert.equal(asked({ ...view, segment: null }), undefined);
});

test("the newest message stands, as a preset or in its own words", () => {
  assert.equal(message(view), undefined);
  const newest = message({ ...view, messages: [{ no: 1, text: "Old" }, { no: 2, preset: "closer_to_mic" }] });
  assert.deepEqual(newest && said(newest), { id: "message-closer-to-mic" });
  assert.deepEqual(said({ no: 3, text: "Lunch at one" }), { name: "Lunch at one" });
});

test("addresses and codes are shown as one types them; letters tell a language", () => {
  assert.equal(readable("https://t.example/j/7KQM/"), "t.example/j/7KQM");
  assert.equal(shown("7KQM3F2B"), "7KQM-3F2B");
  assert.equal(langOf("\u00ab\u0645\u0627\u00bb"), "ar");
  assert.equal(langOf("12. What?"), undefined);
});

test("a longer text is smaller and never leaves its bounds", () => {
  assert.equal(fit("short", 100, 30, 2, 6), 6);
  const [middle, long] = [fit("x".repeat(300), 100, 30, 2, 6), fit("x".repeat(5_000), 100, 30, 2, 6)];
  assert.ok(middle < 6 && middle > long && long === 2, `${middle} ${long}`);
});
