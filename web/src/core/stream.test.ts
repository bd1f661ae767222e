// What the preview of the stream lets through is what the server would: roles unless people chose otherwise, published words only.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeskView, Naming, Overlay } from "../wire/wire.ts";
import { isOnAir, isSame, offAir, streamed } from "./stream.ts";

const timer = { seq: 1, allotted_ms: 90_000, added_ms: 0, started_at: 0, state: "running", end_at: 90_000 };
const people = {
  a: { identity: "named", label: "Amal Nasser", headcount: 1, consent: { stream: true } },
  b: { identity: "codename", label: "Blue Heron", headcount: 1, consent: { stream: true } },
  c: { identity: "read_by_moderator", label: "Nobody may know", headcount: 1 },
  e: { identity: "named", label: "Only in the room", headcount: 1, consent: { room: true } },
  d: { identity: "named", label: "A hub", headcount: 12 },
};
const viewOf = (who: readonly string[], more: object = {}): DeskView => ({ stack: [{ id: 1, who, kind: "floor", channel: "onsite", via: "phone", timer }], people, hands: {}, questions: {}, notices: [], settings: {}, ...more }) as unknown as DeskView;
const overlay = (naming: Naming, more: Overlay = {}): Overlay => ({ is_on_air: true, naming, has_question: true, has_address: true, ...more });
const nameOf = (who: string, naming: Naming) => streamed(viewOf([who]), overlay(naming)).now?.name;

test("people are called as they chose, and never more than the stream allows", () => {
  assert.deepEqual(["a", "b", "c"].map((who) => nameOf(who, "roles")), [undefined, undefined, undefined]);
  assert.deepEqual(["a", "b", "c"].map((who) => nameOf(who, "codenames")), [undefined, "Blue Heron", undefined]);
  assert.deepEqual(["a", "b", "c"].map((who) => nameOf(who, "names")), ["Amal Nasser", "Blue Heron", undefined]);
  assert.equal(streamed(viewOf(["a"], { settings: { is_chatham_house: true } }), overlay("names")).now?.name, undefined, "the Chatham House Rule goes before");
  assert.equal(streamed(viewOf(["a", "b"]), overlay("names")).now?.name, undefined, "of several people none is named");
  assert.equal(nameOf("e", "names"), undefined, "a name for the room is none for the stream");
  assert.equal(streamed(viewOf(["d"]), overlay("roles")).now?.headcount, 12);
});

test("nothing that is off, and nothing at all while the screens are blank", () => {
  assert.equal(streamed(viewOf(["a"]), overlay("names", { is_on_air: false })).now, undefined);
  assert.deepEqual(streamed(viewOf(["a"], { is_blank: true }), overlay("names")), { hasAddress: false });
  assert.deepEqual(streamed(viewOf([], { stack: [] }), overlay("roles")), { hasAddress: true });
});

test("a question stands once it is published: the one that is read, else the one called next", () => {
  const question = (more: object) => ({ text: "Words", lang: "en", channel: "online", is_public: true, ...more });
  const read = (more: object) => viewOf(["c"], { stack: [{ id: 1, who: ["c"], kind: "floor", channel: "online", via: "phone", timer, question: 7, voice: "m" }], questions: { 7: question(more) } });
  assert.deepEqual(streamed(read({}), overlay("roles")).question, { text: "Words", lang: "en", channel: "online", is_next: false });
  assert.equal(streamed(read({}), overlay("roles")).now?.is_read_aloud, true);
  assert.equal(streamed(read({ is_public: false }), overlay("roles")).question, undefined);
  assert.equal(streamed(read({ text: undefined }), overlay("roles")).question, undefined, "redacted");
  assert.equal(streamed(read({}), overlay("roles", { has_question: false })).question, undefined);
  const next = viewOf(["a"], { next: 4, hands: { 4: { question: 7 } }, questions: { 7: question({}) } });
  assert.equal(streamed(next, overlay("roles")).question?.is_next, true);
});

test("the newest message for the public comes with what is on air, and none of the others", () => {
  const notices = [{ no: 1, to: ["public"], preset: "last_questions" }, { no: 2, to: ["stage", "public"], text: "Two more minutes" }, { no: 3, to: ["speaker"], preset: "slower" }];
  assert.equal(streamed(viewOf(["a"], { notices }), overlay("roles")).message?.no, 2);
  assert.equal(streamed(viewOf(["a"], { notices }), offAir(overlay("roles"))).message, undefined);
});

test("off the air is nothing at all, and how people are called is remembered", () => {
  assert.ok(isOnAir({ has_address: true }) && !isOnAir({ naming: "names" }));
  assert.ok(!isOnAir(offAir(overlay("codenames"))));
  assert.equal(offAir(overlay("codenames")).naming, "codenames");
  assert.ok(isSame({ is_on_air: true }, { is_on_air: true, naming: "roles", has_question: false, has_address: false }));
  assert.ok(!isSame({ is_on_air: true }, { is_on_air: true, has_question: true }));
});
