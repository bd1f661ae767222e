// What comes from elsewhere: chosen, cut, joined and sent in portions that the server takes; and what quick typing understands.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Item } from "../wire/wire.ts";
import { ABSORBED_MAX, agreed, chosen, drafts, edited, joined, marks, needsEyes, portions, shortened, votes, type Known, type Reading } from "./incoming.ts";

const item = (n: number, more: Partial<Item> = {}): Item => ({ print: n.toString(16).padStart(32, "0"), via: "zoom_chat", text: `Question ${n}?`, lang: "en", ...more });
const report: Reading["report"] = { format: "zoom_chat", known: 0, private_dropped: 0, skipped: 0, unread: [], unread_count: 0, has_bad_utf8: false, asks: [] };
const reading = (items: Item[], more: Partial<Reading> = {}): Reading => ({ items, unsure: [], changes: [], report, ...more });
const all = [item(1), item(2, { is_comment: true }), item(3)];

test("everything is taken unless it is left out; comments only while they are wanted", () => {
  const cards = drafts(reading(all, { unsure: [2] }));
  assert.deepEqual(cards.map((one) => one.isUnsure), [false, false, true]);
  assert.equal(chosen(cards, new Set(), false).length, 3);
  assert.deepEqual(chosen(cards, new Set([item(3).print]), true).map((one) => one.item.text), ["Question 1?"]);
});

test("an edit keeps the name by which a message is known, so that it does not come again; no words change nothing", () => {
  const cards = edited(drafts(reading(all)), item(1).print, "  Shorter?  ", "fr");
  assert.deepEqual([cards[0]?.item.print, cards[0]?.item.text, cards[0]?.item.lang, cards[0]?.isEdited], [item(1).print, "Shorter?", "fr", true]);
  assert.equal(edited(cards, item(2).print, "   ", "en")[1], cards[1]);
  assert.equal([...(edited(cards, item(2).print, "🎙".repeat(4_001), "en")[1]?.item.text ?? "")].length, 4_000);
});

test("what a line like a head has parted is joined again, with the votes of both; the first has none before it", () => {
  const parts = drafts(reading([item(1, { stated: 2, voters: ["a"] }), item(2, { is_comment: true, voters: ["a", "b"] }), item(3)]));
  const [first, second, ...rest] = joined(parts, item(2).print);
  assert.deepEqual([first?.item.text, first?.item.is_comment, second?.item.text, rest], ["Question 1?\nQuestion 2?", false, "Question 3?", []]);
  assert.equal(first && votes(first.item), 4);
  assert.deepEqual(first?.item.absorbed, [item(2).print], "the second half is known with the first");
  const whole = joined(joined(parts, item(3).print), item(2).print)[0];
  assert.deepEqual(whole?.item.absorbed, [item(2).print, item(3).print]);
  const many = Array.from({ length: ABSORBED_MAX + 2 }, () => 0).map((_, n) => item(n));
  const most = many.slice(1).reduce((cards, { print }) => joined(cards, print), drafts(reading(many)));
  assert.deepEqual([most.length, most[0]?.item.absorbed?.length], [2, ABSORBED_MAX]);
  assert.deepEqual(joined(parts, item(1).print), parts);
  assert.deepEqual(joined(parts, "nobody"), parts);
});

test("whoever agreed to be named has that name on all they wrote, and nobody else has", () => {
  const cards = drafts(reading([item(1, { sender: "a" }), item(2, { sender: "a" }), item(3), item(4)]));
  const labels = (all: readonly { readonly item: Item }[]) => all.map((one) => one.item.label ?? "");
  const told = agreed(agreed(cards, item(2).print, " Ana "), item(3).print, "Omar");
  assert.deepEqual(labels(told), ["Ana", "Ana", "Omar", ""]);
  assert.deepEqual(labels(agreed(told, item(1).print, "  ")), ["", "", "Omar", ""]);
});

test("no portion is more than the server takes, nothing is lost or doubled, and private messages are counted once", () => {
  const many = Array.from({ length: 1_001 }, (_, n) => item(n, { text: "ي".repeat(n % 500), voters: n % 7 === 0 ? ["a", "b"] : [] }));
  const changes = [{ print: item(9).print, text: "other words" }];
  const parts = portions(many, changes, { private_dropped: 3, private_slip: "slip" });
  assert.deepEqual(parts.flatMap((one) => one.items), many);
  assert.deepEqual(parts.flatMap((one) => one.changes), changes);
  assert.deepEqual(parts.map((one) => one.private_dropped).reduce((sum, one) => sum + one, 0), 3);
  for (const { items, changes: own } of parts) {
    assert.ok(items.length + own.length <= 200 && (items.length === 0 || own.length === 0));
    assert.ok(items.reduce((sum, one) => sum + new TextEncoder().encode(one.text).length + (one.voters?.length ?? 0) * 40, 0) <= 256 * 1024);
  }
  assert.deepEqual(parts.map((one) => one.private_slip).filter((one) => one !== undefined), ["slip"]);
  assert.deepEqual(portions([], [], { private_dropped: 2, private_slip: "slip" }), [{ items: [], changes: [], private_dropped: 2, private_slip: "slip" }], "nothing but private ones");
  assert.deepEqual(portions([], [], { private_dropped: 0 }), []);
  const long = portions(Array.from({ length: 60 }, (_, n) => item(n, { text: "我".repeat(4_000) })), [], { private_dropped: 0 });
  assert.ok(long.length > 1 && long.every(({ items }) => items.length > 0));
});

test("a text is shown as far as five hundred letters, and never through the middle of one", () => {
  assert.deepEqual(shortened("a".repeat(500)), { text: "a".repeat(500), isCut: false });
  assert.deepEqual(shortened("🎙".repeat(500)), { text: "🎙".repeat(500), isCut: false });
  assert.deepEqual(shortened("🎙".repeat(501)), { text: "🎙".repeat(500), isCut: true });
});

test("what was guessed is looked at by a person before it comes in", () => {
  assert.equal(needsEyes(reading(all)), false);
  assert.equal(needsEyes(reading(all, { unsure: [0] })), true);
  assert.equal(needsEyes(reading(all, { report: { ...report, format: "plain" } })), true);
  assert.equal(needsEyes(reading([], { report: { ...report, asks: [{ ask: "is_group" }] } })), true);
});

const known: Known = {
  panel: [{ id: "wafa", name: "Wafa Ben-Hassine" }, { id: "p2", name: "Óscar Noé" }, { id: "p3", name: "نادين" }, { id: "p4", name: "Omar Ali" }, { id: "p5", name: "Omar Said" }],
  policies: ["PQ1", "PQ2"], languages: ["en", "ar", "fr"],
};
const marked = (text: string) => marks(text, known);

test("quick typing understands whom, about what and in which language, wherever the marks stand", () => {
  assert.deepEqual(marked("Who pays? @wafa #2 ar"), { text: "Who pays?", to: "wafa", policy: "PQ2", lang: "ar" });
  assert.deepEqual(marked("@oscar Who  pays?"), { text: "Who pays?", to: "p2", policy: undefined, lang: undefined });
  assert.deepEqual(marked("من يدفع؟ @نادين #pq1"), { text: "من يدفع؟", to: "p3", policy: "PQ1", lang: undefined });
  assert.deepEqual(marked("One\ntwo @ben-hassine, fr"), { text: "One\ntwo", to: "wafa", policy: undefined, lang: "fr" });
});

test("what is not understood stays a word: unknown names, names of two, other numbers, a tag that ends a sentence", () => {
  for (const text of ["Ask @nobody?", "Ask @omar", "Number #9 of #WS430", "Comment dit-on fr", "mail me@example.org", "@ and # alone"]) assert.deepEqual(marked(text), { text, to: undefined, policy: undefined, lang: undefined });
  assert.equal(marked("@wafa why do you speak in ar").lang, undefined);
  assert.deepEqual(marked("@wafa @oscar both?"), { text: "@oscar both?", to: "wafa", policy: undefined, lang: undefined });
});
