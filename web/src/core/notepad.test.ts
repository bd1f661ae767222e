// What is written down while the line is down is entered later, whole and once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { commandOf, named } from "./entering.ts";
import { begin, end, note, readNotes, running, without, type Noted } from "./notepad.ts";

const NONE: readonly Noted[] = [];

test("who begins ends who spoke, so that no two turns overlap", () => {
  const list = end(begin(begin(NONE, { label: "Amal", person: "a" }, "floor", 10_000), { label: " Seat 9 " }, "reply", 40_000), 70_000);
  assert.deepEqual(list.map((one) => one.is === "turn" && [one.label, one.from, one.to]), [["Amal", 10_000, 40_000], ["Seat 9", 40_000, 70_000]]);
  assert.equal(running(list), undefined);
  assert.deepEqual(list.map((one) => commandOf(one, "")), [
    { do: "record_turn", who: { is: "known", person: "a" }, kind: "floor", started_at: 10_000, ended_at: 40_000 },
    { do: "record_turn", who: { is: "new", label: "Seat 9", channel: "onsite", via: "seat_tap", lang: "" }, kind: "reply", started_at: 40_000, ended_at: 70_000 },
  ]);
});

test("a turn that goes on is not entered, and a turn of no length has a second", () => {
  const list = begin(NONE, { label: "Amal" }, "floor", 10_000);
  assert.equal(list[0] && commandOf(list[0], ""), undefined);
  const ended = end(list, 10_000)[0];
  assert.ok(ended?.is === "turn");
  assert.equal(ended.to, 11_000);
});

test("the floor is told whole milliseconds", () => {
  const one = end(begin(NONE, { label: "Amal" }, "floor", 10_000.4), 12_000.7)[0];
  const command = one && commandOf(one, "");
  assert.ok(command?.do === "record_turn");
  assert.deepEqual([command.started_at, command.ended_at], [10_000, 12_001]);
});

test("nothing is lost on a reload, and what cannot be read harms nothing", () => {
  const list = note(begin(NONE, { label: "أمل", person: "a" }, "panel", 1), "Ask about end use", 2);
  assert.deepEqual(readNotes(JSON.parse(JSON.stringify(list))), list);
  assert.deepEqual(readNotes([{ is: "turn" }, 5, null, { is: "note", no: 1, at: 3, text: "x" }]), [{ is: "note", no: 1, at: 3, text: "x" }]);
  assert.deepEqual(readNotes({}), []);
});

test("numbers are not used twice, and an empty note is none", () => {
  const list = note(note(NONE, "a", 1), "b", 2);
  const left = without(list, 1);
  assert.deepEqual(note(left, "c", 3).map((one) => one.no), [2, 3]);
  assert.equal(note(left, "  ", 3), left);
  assert.deepEqual(left[0] && commandOf(left[0], "34:20"), { do: "tell", text: "34:20 b" });
});

test("a newcomer with two turns becomes one person: the second finds whom the first made", () => {
  const list = end(begin(begin(begin(NONE, { label: "Seat 9" }, "floor", 1_000), { label: "Amal" }, "floor", 5_000), { label: "seat 9 " }, "reply", 9_000), 12_000);
  const [first, , second] = list;
  assert.ok(first && second);
  const whoOf = (noted: Noted, people: Parameters<typeof commandOf>[2]) => {
    const command = commandOf(noted, "", people);
    return command?.do === "record_turn" ? command.who : undefined;
  };
  const before = [{ id: "a", label: "Amal" }];
  assert.equal(whoOf(first, before)?.is, "new");
  assert.deepEqual(whoOf(second, [...before, { id: "n", label: "Seat 9" }]), { is: "known", person: "n" });
  assert.equal(named(before, "Ama"), undefined);
});
