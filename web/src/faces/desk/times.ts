// Times of the session as the desk says them: minutes of the session, and the clock on the wall.
import type { Due } from "../../core/due.ts";
import { span } from "../../parts/figures.ts";
import { wallTime } from "../../core/wall.ts";
import { figures, sayBare, spoken } from "../../parts/speech.svelte.ts";
import type { DeskView, Moment } from "../../wire/wire.ts";
import type { Session } from "./session.svelte.ts";

/** The time of day of a session time at the session's place; empty before the first word of the server's clock. */
export const wall = (session: Session, view: DeskView, at: Moment): string => wallIn(session, view.about.time_zone, at);

function wallIn(session: Session, zone: string | null | undefined, at: Moment): string {
  const ms = session.utc(at);
  return ms === undefined ? "" : figures(wallTime(ms, zone));
}

/** Minutes and seconds since the session's start. */
export const since = (view: DeskView, at: Moment): string => span(at - (view.started_at ?? at), false);

const MINUTE_MS = 60_000;
/** Sentences that were made, as long as what they tell of is there: hundreds of rows ask for them with every view. */
const told = new WeakMap<Due, { readonly key: string; readonly text: string }>();

/** The whole of what is known about when a hand will be heard. */
export const dueWords = (session: Session, view: DeskView, due: Due): string => dueWordsIn(session, view.about.time_zone, due);

/** The same for a row of the queue, which takes no view. */
export function dueWordsIn(session: Session, zone: string | null | undefined, due: Due): string {
  if (due.is === "unreached") return sayBare("due-unreached");
  const key = `${spoken.tag} ${Math.floor((session.utc(due.at) ?? 0) / MINUTE_MS)}`;
  const known = told.get(due);
  if (known?.key === key) return known.text;
  const args = { minute: due.minute, time: wallIn(session, zone, due.at), from: wallIn(session, zone, due.from), to: wallIn(session, zone, due.to) };
  const text = sayBare(args.from === args.to ? "due-in-full" : "due-with-range", args);
  told.set(due, { key, text });
  return text;
}
