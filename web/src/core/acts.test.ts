// What the log says of acts on questions: held or shortlisted, from which language to which; never what another act did.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { DeskAct, DeskQuestion, DeskView } from "../wire/wire.ts";
import { madeOf } from "./acts.ts";

const question = (more: Partial<DeskQuestion> = {}): DeskQuestion => ({ asked_at: 0, asker: "p1", lang: "en", state: "new", via: "zoom_chat", ...more }) as DeskQuestion;
const act = (no: number, verb: DeskAct["verb"], more: Partial<DeskAct> = {}): DeskAct => ({ no, at: 0, verb, about: { question: 7 }, ...more });
const view = (now: DeskQuestion, ...acts: DeskAct[]) => ({ questions: { 7: now }, acts }) as unknown as DeskView;
const made = (before: DeskQuestion | undefined, now: DeskQuestion, ...acts: DeskAct[]) => madeOf(before && { 7: before }, view(now, ...acts), acts[0] ?? act(1, "sort_question"));

test("a question that was sorted says to where, also on a page that has just come", () => {
  for (const state of ["held", "shortlisted", "new"] as const) assert.deepEqual(made(undefined, question({ state }), act(1, "sort_question")), { as: state });
});

test("what was taken back, and what another act changed since, is not told as its doing", () => {
  assert.equal(made(question(), question({ state: "held" }), act(1, "sort_question", { is_undone: true })), undefined);
  assert.equal(made(question(), question({ state: "held" }), act(1, "sort_question"), act(2, "sort_question")), undefined);
  assert.equal(made(question(), question({ state: "forwarded" }), act(1, "sort_question")), undefined);
  assert.equal(made(question(), question({ lang: "ar" }), act(1, "drop_question")), undefined);
});

test("a correction says what it corrected, once the question before it is known", () => {
  const correct = act(1, "correct_question");
  assert.deepEqual(made(question(), question({ policy_question: "PQ2" }), correct), { as: "policy", to: "PQ2" });
  assert.deepEqual(made(question({ policy_question: "PQ2" }), question(), correct), { as: "no-policy" });
  assert.deepEqual(made(question(), question({ lang: "ar" }), correct), { as: "lang", from: "en", to: "ar" });
  assert.deepEqual(made(question(), question({ is_comment: true }), correct), { as: "comment" });
  assert.deepEqual(made(question({ is_comment: true }), question(), correct), { as: "asked" });
  assert.equal(made(undefined, question({ lang: "ar" }), correct), undefined);
});
