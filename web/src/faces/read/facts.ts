// What reading along makes of its view: who is heard, which words stand large, how many give a sign. Pure.
import { edge, endOf } from "../../core/edge.ts";
import { next, who, type Named } from "../../core/room.ts";
import type { Channel, ReadNext, ReadQuestion, ReadTurn, ReadView, SignalCount } from "../../wire/wire.ts";

/** Which words of a question stand there. */
export const SHOWN = ["both", "original", "translation"] as const;
export type Shown = (typeof SHOWN)[number];
export const isShown = (value: unknown): value is Shown => SHOWN.some((one) => one === value);

/** Words in one language. */
export interface Words {
  readonly text: string;
  readonly lang: string;
  readonly isTranslation: boolean;
}

/** The words of a question as chosen; without a translation the original stands, whatever was chosen. */
export function wordsOf(question: ReadQuestion, shown: Shown): Words[] {
  const original = { text: question.text, lang: question.lang, isTranslation: false };
  if (!question.translation) return [original];
  const translation = { ...question.translation, isTranslation: true };
  return shown === "both" ? [original, translation] : [shown === "original" ? original : translation];
}

/** What fills the place of the words while nobody has the floor. */
export type Still = "blank" | "lobby" | "ended" | "silence" | "nobody";

export function still(view: ReadView): Still | undefined {
  if (view.is_blank) return "blank";
  if (view.life !== "live") return view.life;
  if (view.now) return undefined;
  return view.silence ? "silence" : "nobody";
}

/** Who is heard, or will be. */
export const named = (one: ReadTurn | ReadNext): Named => ("timer" in one ? who(one) : one.questions?.[0] && !one.name ? { id: one.channel === "online" ? "who-read-online" : "who-read" } : next(one));

/** Who asks, beside who reads it: named only where that may be. */
export function asker(one: ReadTurn | ReadNext): Named | undefined {
  const question = one.questions?.[0];
  if (!question || ("timer" in one && !one.is_read_aloud && one.kind !== "reply")) return undefined;
  if ("timer" in one || !one.name) return question.name ? { name: question.name } : { id: `who-${question.channel}` };
  return undefined;
}

/** Tells whether two moments show the same thing to read. */
export const mark = (one: ReadTurn | ReadNext | null | undefined): string => (one ? [one.kind, one.channel, one.name, one.topic, ...(one.questions ?? []).map(({ text }) => text)].join("\n") : "");

/** Long words stand a little smaller, so that fewer lines are lost below the edge. */
export const lengthOf = (text: string): "short" | "middle" | "long" => (text.length <= 140 ? "short" : text.length <= 360 ? "middle" : "long");

export const heads = (sign: SignalCount): number => sign.online + sign.onsite;
export const sidesOf = (sign: SignalCount): ("online" | "onsite")[] => (["online", "onsite"] as const).filter((side) => sign[side] > 0);
/** «Slower» first: that is what an interpreter can act on at once. */
export const signs = (view: ReadView): SignalCount[] => [...(view.signals ?? [])].sort((a, b) => Number(b.signal === "slower") - Number(a.signal === "slower"));

/** Where something comes through a tool, it is told which. */
export const hasSource = (one: { readonly channel: Channel; readonly questions?: readonly ReadQuestion[] }): boolean => one.questions?.[0] != null || one.channel === "online";

/** Milliseconds of session time from `now` to the next edge of a second that is shown. */
export function readEdge(view: ReadView | undefined, now: number): number {
  return view?.life === "live" ? edge([view.ends_at, endOf(view.now?.timer), endOf(view.silence)], now) : Infinity;
}
