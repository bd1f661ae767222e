// What a guess makes of the inbox, and which cards are shown where.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command, DeskQuestion, DeskView } from "../wire/wire.ts";
import { ALL, beginning, cards, fate, GROUPS, inGroup, isWanted, langAfter } from "./cards.ts";
import { predictInbox } from "./inbox.ts";

const question = (more: Partial<DeskQuestion> = {}): DeskQuestion => ({ asker: "a", channel: "online", via: "zoom_chat", lang: "en", asked_at: 0, state: "new", text: "Who checks?", ...more });
function inbox(questions: Record<string, DeskQuestion>, more: Partial<DeskView> = {}): DeskView {
  const view: Partial<DeskView> = { questions, order: [], next: null, inbox: { states: {}, funnel: { asked: 0, forwarded: 0, voiced: 0, voiced_turns: 0, answered: 0, other: 0, declined: 0, comments: 0, not_reached: 0, unanswered: 0 }, by_source: [], duties: [{ duty: "greet", is_due: true }, { duty: "say_next", is_due: true, done_at: 5 }] } };
  return { ...view, ...more } as DeskView;
}
const doing = (view: DeskView, command: Command) => predictInbox(view, command, 9_000);

test("a correction changes what it names and nothing else; an empty policy question is none", () => {
  const view = inbox({ 1: question({ policy_question: "PQ1" }) });
  const spoken = doing(view, { do: "correct_question", question: 1, lang: "ar" }).questions["1"];
  assert.deepEqual([spoken?.lang, spoken?.policy_question, spoken?.text], ["ar", "PQ1", "Who checks?"]);
  assert.equal(doing(view, { do: "correct_question", question: 1, policy_question: "" }).questions["1"]?.policy_question, null);
  assert.equal(doing(view, { do: "correct_question", question: 1, is_comment: true }).questions["1"]?.is_comment, true);
});

test("a translation stands beside the words, and goes without any", () => {
  const there = doing(inbox({ 1: question() }), { do: "translate_question", question: 1, lang: "fr", text: "Qui contrôle ?" });
  assert.deepEqual(there.questions["1"]?.translation, { lang: "fr", text: "Qui contrôle ?" });
  assert.equal(doing(there, { do: "translate_question", question: 1, text: null }).questions["1"]?.translation, null);
});

test("a merge takes along those that stood behind; with one in the queue the other follows it there", () => {
  const view = inbox({ 1: question({ state: "forwarded" }), 2: question(), 3: question({ merged_into: 2 }), 4: question() });
  const merged = doing(view, { do: "merge_question", question: 2, into: 1 });
  assert.deepEqual([2, 3].map((id) => [merged.questions[id]?.merged_into, merged.questions[id]?.state]), [[1, "forwarded"], [1, "forwarded"]]);
  const pulled = doing(view, { do: "merge_question", question: 1, into: 4 });
  assert.equal(pulled.questions["4"]?.state, "forwarded");
  // Into a part is into the one that stands for it; into itself is nothing.
  assert.equal(doing(view, { do: "merge_question", question: 4, into: 3 }).questions["4"]?.merged_into, 2);
  assert.equal(doing(view, { do: "merge_question", question: 2, into: 3 }), view);
  assert.deepEqual(doing(merged, { do: "merge_question", question: 2, into: 1 }), merged, "once is enough");
  assert.equal(doing(merged, { do: "part_question", question: 2 }).questions["2"]?.merged_into, null);
});

test("what goes takes along what it stands for, and only out of the inbox", () => {
  const view = inbox({ 1: question({ state: "held" }), 2: question({ merged_into: 1 }), 3: question({ state: "voiced" }) });
  const dropped = doing(view, { do: "drop_question", question: 1 });
  assert.deepEqual([1, 2, 3].map((id) => dropped.questions[id]?.state), ["dropped", "dropped", "voiced"]);
  assert.equal(doing(view, { do: "drop_question", question: 3 }), view);
});

test("put next: from the inbox into the queue, from the queue to its head", () => {
  const view = inbox({ 1: question(), 2: question({ state: "forwarded", hand: 7 }), 3: question({ merged_into: 1 }) }, { order: [4, 7] });
  const queued = doing(view, { do: "put_next", question: 3 });
  assert.deepEqual([queued.questions["1"]?.state, queued.questions["3"]?.state, queued.next], ["forwarded", "forwarded", null]);
  assert.equal(doing(view, { do: "put_next", question: 2 }).next, 7);
});

test("a duty that is done is not owed, and one that is ticked off again is", () => {
  const done = doing(inbox({}), { do: "check_duty", duty: "say_next", is_done: true });
  assert.deepEqual(done.inbox.duties[1], { duty: "say_next", is_due: false, done_at: 9_000 });
  assert.deepEqual(doing(done, { do: "check_duty", duty: "say_next", is_done: false }).inbox.duties[1], { duty: "say_next", is_due: true, done_at: null });
  assert.deepEqual(done.inbox.duties[0], { duty: "greet", is_due: true });
});

test("a part lies behind the one that stands for it, unless that one is not in the view", () => {
  const all = cards({ 1: question(), 2: question({ merged_into: 1 }), 3: question({ merged_into: 99 }) });
  assert.deepEqual(all.map((card) => [card.id, card.behind.map((one) => one.id)]), [[1, [2]], [3, []]]);
});

test("every state has one group; open ones stand as they came, the rest newest first, or by all support", () => {
  const states = GROUPS.flatMap((group) => group.states);
  assert.deepEqual([...states].sort(), ["answered", "declined", "dropped", "forwarded", "held", "new", "shortlisted", "voiced", "written"]);
  const all = cards({ 1: question(), 2: question({ votes: 1, votes_elsewhere: 4 }), 3: question({ merged_into: 1, votes: 9 }), 4: question({ state: "answered" }), 5: question({ state: "answered" }) });
  const of = (id: string, isByVotes: boolean) => inGroup(all, GROUPS.find((group) => group.id === id) ?? GROUPS[0] ?? assert.fail(), isByVotes).map((card) => card.id);
  assert.deepEqual([of("inbox-new", false), of("inbox-new", true), of("inbox-answered", false)], [[1, 2], [1, 2], [5, 4]]);
});

test("a filter asks for kind, source, language and words, in the translation and the name too", () => {
  const one = question({ lang: "fr-CH", text: "Qui contrôle ?", translation: { lang: "en", text: "Who checks?" } });
  assert.ok(isWanted(one, "Zoom 3", { ...ALL, lang: "fr", via: "zoom_chat", words: " who CHECKS" }));
  assert.ok(isWanted(one, "Zoom 3", { ...ALL, words: "zoom" }));
  assert.ok(!isWanted(one, "Zoom 3", { ...ALL, via: "mastodon" }));
  assert.ok(!isWanted(question({ is_comment: true }), "Z", { ...ALL, isAsked: true }));
  assert.ok(isWanted(question({ is_comment: true, state: "forwarded" }), "Z", { ...ALL, isAsked: true }), "what was let into the queue is shown");
});

test("a long text is cut between characters, a short one is not", () => {
  assert.equal(beginning("كيف", 3), undefined);
  assert.equal(beginning("👍👍👍", 2), "👍👍…");
});

test("what an asker is told is what became of the question, and nothing of what was dropped", () => {
  const told = (state: DeskQuestion["state"], more: Partial<DeskQuestion> = {}, facts = { isPut: false, hasSpeakers: false, isDue: false }) => fate(question({ state, ...more }), facts);
  assert.deepEqual(["new", "held", "shortlisted", "written", "declined", "dropped", "forwarded", "answered"].map((state) => told(state as DeskQuestion["state"])), ["arrived", "arrived", "arrived", "written-list", "declined", undefined, "queued", "answered"]);
  assert.equal(told("answered", {}, { isPut: true, hasSpeakers: true, isDue: false }), "put-answered");
  assert.equal(told("answered", { answer: "Yes" }, { isPut: true, hasSpeakers: true, isDue: false }), "answered-in-writing");
  assert.equal(told("voiced", {}, { isPut: true, hasSpeakers: false, isDue: false }), "put");
  assert.equal(told("forwarded", {}, { isPut: false, hasSpeakers: false, isDue: true }), "queued-about");
});

test("languages go round, and one that is not offered goes to the first", () => {
  assert.deepEqual(["ar", "ru", "de", ""].map((lang) => langAfter(lang, ["en", "ar", "ru"])), ["ru", "en", "en", "en"]);
});
