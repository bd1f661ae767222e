// Names on the table: cut to their room and pushed apart, so that no two lie on each other.
import { BOARD, type Plan, type Side, type Spot } from "./table.ts";

/** A name that wants to stand beside its seat. */
export interface Tag<Key> {
  readonly key: Key;
  readonly side: Side;
  readonly spot: Spot;
  readonly text: string;
}
/** A name in its place. */
export interface Placed<Key> {
  readonly key: Key;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
}

const LINE = 13;
const GAP = 8;
const HEAD_TAG_MAX = 76;
const BASELINE = 4;
/** What stands in the middle of the table keeps this much of it free. */
const MIDDLE = { width: 104, height: 56 };

/** About how wide a text of 11 units is; wide enough for the fonts of common systems. */
export function textWidth(text: string): number {
  let sum = 0;
  for (const sign of text) sum += /[\u1100-\uffdc]/.test(sign) && !/[\u2000-\u206f\ufb50-\ufeff]/.test(sign) ? 11.5 : /[A-ZMWmw@%]/.test(sign) ? 8 : /[iljtf.,:;'|! ]/.test(sign) ? 3.6 : 6.4;
  return sum;
}

/** A text that keeps its own direction in a drawing, which knows no `bdi`. Its first letter decides: marks of isolation inside hide the letters from U+2068. */
export function isolated(text: string): string {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return `${/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? "\u2067" : "\u2066"}${text}\u2069`;
}

/** As much of a text as fits into `width`, with an ellipsis where it was cut. */
export function fit(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join("").trimEnd()}…`) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** Pushes intervals apart: each wish is a middle with a length; the order of the wishes is kept and they stay within `low` and `high` while there is room. */
export function spread(wishes: readonly { readonly at: number; readonly length: number }[], low: number, high: number): number[] {
  // Neighbors that touch become one block whose middle is the mean of what they wish for (pool adjacent violators).
  const blocks: { from: number; to: number; mean: number; length: number }[] = [];
  for (const [n, wish] of wishes.entries()) {
    let block = { from: n, to: n, mean: wish.at, length: wish.length };
    for (let before = blocks.at(-1); before && before.mean + before.length / 2 > block.mean - block.length / 2; before = blocks.at(-1)) {
      blocks.pop();
      const weight = before.to - before.from + 1;
      const others = block.to - block.from + 1;
      block = { from: before.from, to: block.to, mean: (before.mean * weight + block.mean * others) / (weight + others), length: before.length + block.length };
    }
    const mean = Math.max(low + block.length / 2, Math.min(high - block.length / 2, block.mean));
    blocks.push({ ...block, mean });
  }
  return blocks.flatMap((block) => {
    let edge = block.mean - block.length / 2;
    return wishes.slice(block.from, block.to + 1).map(({ length }) => ((edge += length), edge - length / 2));
  });
}

/** Places names on the table; the first ones matter most and the last give way when the head is full. */
export function place<Key>(plan: Plan, tags: readonly Tag<Key>[]): Placed<Key>[] {
  const head = headTags(plan, tags.filter((tag) => tag.side === "head"));
  const sides = (["left", "right"] as const).flatMap((side) => sideTags(plan, side, tags.filter((tag) => tag.side === side), head.length > 0));
  return [...head, ...sides];
}

function headTags<Key>({ table }: Plan, tags: readonly Tag<Key>[]): Placed<Key>[] {
  const room = table.width - GAP;
  const kept: { tag: Tag<Key>; text: string; length: number }[] = [];
  for (const tag of tags) {
    const text = fit(tag.text, Math.min(HEAD_TAG_MAX, room));
    const length = textWidth(text) + GAP;
    if (kept.reduce((sum, one) => sum + one.length, length) <= room) kept.push({ tag, text, length });
  }
  kept.sort((a, b) => a.tag.spot.x - b.tag.spot.x);
  const places = spread(kept.map((one) => ({ at: one.tag.spot.x, length: one.length })), table.x + GAP / 2, table.x + table.width - GAP / 2);
  return kept.map((one, n) => ({ key: one.tag.key, x: places[n] ?? 0, y: table.y + BOARD / 2 + BASELINE, anchor: "middle", text: one.text }));
}

function sideTags<Key>({ table, hollow }: Plan, side: "left" | "right", tags: readonly Tag<Key>[], isHeadTaken: boolean): Placed<Key>[] {
  const low = table.y + (isHeadTaken ? BOARD : LINE);
  const high = table.y + table.height;
  const sorted = tags.slice(0, Math.floor((high - low) / LINE)).sort((a, b) => a.spot.y - b.spot.y);
  const middle = hollow.y + hollow.height / 2;
  return spread(sorted.map((tag) => ({ at: tag.spot.y, length: LINE })), low, high).map((y, n) => {
    const tag = sorted[n];
    const isBesideMiddle = Math.abs(y - middle) < MIDDLE.height / 2;
    const width = Math.max(BOARD, isBesideMiddle ? (table.width - MIDDLE.width) / 2 - GAP / 2 : table.width / 2 - GAP);
    return { key: tag?.key, x: side === "left" ? table.x + GAP / 2 : table.x + table.width - GAP / 2, y: y + BASELINE, anchor: side === "left" ? "start" as const : "end" as const, text: fit(tag?.text ?? "", width) };
  }).flatMap((one) => (one.key === undefined ? [] : [{ ...one, key: one.key }]));
}
