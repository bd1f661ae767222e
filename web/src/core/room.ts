// What a screen makes of the room's view: who is called how, which question stands, what a message says. Pure.
import type { Channel, RoomMessage, RoomNext, RoomTurn, RoomView } from "../wire/wire.ts";
import type { Args } from "./speech.ts";

/** A sentence by its id, or words of people: a name that may be published, a message. */
export type Named = { readonly id: string; readonly args?: Args } | { readonly name: string };

/** A question on a screen. */
export interface Asked {
  readonly text: string;
  /** Such as «PQ1»; none of a question that somebody asked. */
  readonly id?: string;
  /** Its language, where it is known. */
  readonly lang?: string;
  /** The side it came from. */
  readonly channel?: Channel;
  /** It is called next; nobody reads it yet. */
  readonly isNext: boolean;
}

const SIDES: Record<Channel, string> = { onsite: "who-onsite", online: "who-online", panel: "who-panel" };

/** Who has the floor, as far as the view tells. */
export function who(turn: RoomTurn): Named {
  if (turn.kind === "break") return { id: "who-break" };
  if (turn.is_read_aloud) return { id: turn.channel === "online" ? "who-read-online" : "who-read" };
  if (turn.name) return { name: turn.name };
  if (turn.headcount) return { id: "who-group", args: { people: turn.headcount } };
  return { id: SIDES[turn.channel] };
}

/** Who is next, as far as the view tells. */
export function next(hand: RoomNext): Named {
  return hand.name ? { name: hand.name } : { id: SIDES[hand.channel] };
}

/** The running policy question. */
export function policyQuestion(view: RoomView): Asked | undefined {
  const found = view.about.policy_questions.find((one) => one.id === view.segment?.policy_question);
  return found && { text: found.text, id: found.id, isNext: false };
}

/** The question of this moment: the one that somebody asked, where it is published, else that of the segment. */
export function asked(view: RoomView): Asked | undefined {
  const { question } = view;
  if (!question) return policyQuestion(view);
  return { text: question.text, lang: question.lang, channel: question.channel, isNext: question.is_next === true };
}

/** The newest message for whoever sees this view. */
export function message(view: RoomView): RoomMessage | undefined {
  return view.messages?.at(-1);
}

/** What a message says. */
export function said(one: RoomMessage): Named {
  return one.preset ? { id: `message-${one.preset.replaceAll("_", "-")}` } : { name: one.text ?? "" };
}

/** The language of words that came without one, as far as their letters tell: for line height and fonts. */
export function langOf(text: string): string | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && /\p{Script=Arabic}/u.test(letter) ? "ar" : undefined;
}

/** An address without what nobody types. */
export function readable(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** A join code as it is shown, 4-4. */
export function shown(code: string): string {
  const bare = code.replaceAll("-", "");
  return `${bare.slice(0, 4)}-${bare.slice(4)}`;
}

/** A letter's usual width and a line's height, in units of the type size. */
const LETTER = 0.54;
const LINE = 1.5;

/** The type size at which `text` fills a box of so many units, between `least` and `most`. */
export function fit(text: string, width: number, height: number, least: number, most: number): number {
  const letters = Math.max(1, text.length);
  const size = Math.sqrt((width * height) / (letters * LETTER * LINE));
  // A last line is seldom full.
  return Math.min(most, Math.max(least, size * 0.94));
}
