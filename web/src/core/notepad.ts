// What is written down while the line is down: turns that were held and notes, one by one, until they are entered.
import type { Kind, PersonId } from "../wire/wire.ts";

/** A turn written down; without an end it goes on. Times are session time in milliseconds. */
export interface NotedTurn {
  readonly is: "turn";
  readonly no: number;
  readonly label: string;
  readonly person?: PersonId | undefined;
  readonly kind: Kind;
  readonly from: number;
  readonly to?: number | undefined;
}
export interface Note {
  readonly is: "note";
  readonly no: number;
  readonly at: number;
  readonly text: string;
}
export type Noted = NotedTurn | Note;

const LABEL_CHARS_MAX = 64;
const TEXT_CHARS_MAX = 480;

const next = (list: readonly Noted[]) => Math.max(0, ...list.map((one) => one.no)) + 1;
const cut = (text: string, max: number) => [...text.trim()].slice(0, max).join("");

/** Somebody begins to speak at `now`; whoever spoke stops. */
export function begin(list: readonly Noted[], who: { readonly label: string; readonly person?: PersonId | undefined }, kind: Kind, now: number): readonly Noted[] {
  const label = cut(who.label, LABEL_CHARS_MAX);
  return label ? [...end(list, now), { is: "turn", no: next(list), label, person: who.person, kind, from: now }] : list;
}

/** Whoever speaks stops at `now`. */
export function end(list: readonly Noted[], now: number): readonly Noted[] {
  return list.map((one) => (one.is === "turn" && one.to === undefined ? { ...one, to: Math.max(one.from + 1_000, now) } : one));
}

export function note(list: readonly Noted[], text: string, now: number): readonly Noted[] {
  const words = cut(text, TEXT_CHARS_MAX);
  return words ? [...list, { is: "note", no: next(list), at: now, text: words }] : list;
}

export const without = (list: readonly Noted[], no: number): readonly Noted[] => list.filter((one) => one.no !== no);

/** The turn that goes on. */
export const running = (list: readonly Noted[]): NotedTurn | undefined => list.find((one): one is NotedTurn => one.is === "turn" && one.to === undefined);

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const KINDS: readonly Kind[] = ["floor", "panel", "reply", "direct_reply", "right_of_reply", "break"];

/** What a device kept, as far as it can be read. */
export function readNotes(kept: unknown): readonly Noted[] {
  return Array.isArray(kept) ? kept.flatMap((one: unknown) => readOne(one) ?? []) : [];
}

function readOne(one: unknown): Noted | undefined {
  if (typeof one !== "object" || one === null || !("is" in one) || !("no" in one) || !isNumber(one.no)) return undefined;
  if (one.is === "note" && "text" in one && typeof one.text === "string" && "at" in one && isNumber(one.at)) return { is: "note", no: one.no, at: one.at, text: one.text };
  if (one.is !== "turn" || !("label" in one) || typeof one.label !== "string" || !("from" in one) || !isNumber(one.from)) return undefined;
  const kind = "kind" in one ? KINDS.find((known) => known === one.kind) : undefined;
  const person = "person" in one && typeof one.person === "string" ? one.person : undefined;
  const to = "to" in one && isNumber(one.to) ? one.to : undefined;
  return { is: "turn", no: one.no, label: one.label, kind: kind ?? "floor", from: one.from, ...(person === undefined ? {} : { person }), ...(to === undefined ? {} : { to }) };
}
