// What a panelist's page makes of the room and of what is theirs: the state, how long it lasts, what was said to them. Pure.
import { elapsed, limit, remaining } from "../../core/timer.ts";
import type { Channel, PanelBudget, RoomMessage, RoomNext, RoomTurn, RoomView } from "../../wire/wire.ts";
import type { Args } from "../../core/speech.ts";
import type { You } from "./session.svelte.ts";

export type State = "lobby" | "idle" | "later" | "waiting" | "next" | "speaking" | "ended";

/** What comes first on the page. */
export function stateOf(view: RoomView, you: You): State {
  if (you.turn) return "speaking";
  if (view.life !== "live") return view.life;
  const before = you.panel?.inputs_before;
  if (you.hands.some((hand) => hand.is_next) || before === 0) return "next";
  if (before != null) return "waiting";
  return you.panel?.later ? "later" : "idle";
}

/** Whether the next turn is a hand's, not a planned input. */
export const isByHand = (you: You): boolean => you.hands.some((hand) => hand.is_next);

/** Whole minutes until their input may begin, 0 for a moment; nothing when none is planned. */
export function minutesUntil(view: RoomView, you: You, now: number): number | undefined {
  const before = you.panel?.before_ms;
  if (before == null && !isByHand(you)) return undefined;
  const running = view.now ? Math.max(0, remaining(view.now.timer, now)) : 0;
  const wait = running + (isByHand(you) ? 0 : (before ?? 0));
  return wait < MOMENT_MS ? 0 : Math.ceil(wait / 60_000);
}
const MOMENT_MS = 30_000;

/** Their time, with what runs at this moment. */
export function spent(budget: PanelBudget, turn: You["turn"], now: number): { used: number; left: number; share: number } {
  const counts = turn?.kind === "panel" || turn?.kind === "floor";
  const used = budget.used_ms + (turn && counts ? Math.max(0, elapsed(turn.timer, now)) : 0);
  return { used, left: budget.planned_ms - used, share: budget.planned_ms > 0 ? Math.min(1, used / budget.planned_ms) : 0 };
}

/** What they get when it is their turn, in milliseconds. */
export const given = (you: You): number | undefined => (you.turn ? limit(you.turn.timer) : isByHand(you) ? undefined : (you.panel?.input_ms ?? undefined));

/** A message, and whether everybody reads it. */
export interface Told extends RoomMessage {
  readonly isPublic: boolean;
}
/** All that was said to them or to all, newest first, each once. */
export function messages(view: RoomView | undefined, you: You | undefined): Told[] {
  const own = (you?.messages ?? []).map((message) => ({ ...message, isPublic: false }));
  const all = (view?.messages ?? []).filter(({ no }) => !own.some((message) => message.no === no));
  return [...own, ...all.map((message) => ({ ...message, isPublic: true }))].sort((a, b) => b.no - a.no);
}

/** A sentence by its name. */
export interface Sentence {
  readonly id: string;
  readonly args?: Args;
}
/** Who has the floor, as far as the room may know. */
export function speaker(turn: RoomTurn): Sentence {
  if (turn.kind === "break") return { id: "panel-now-break" };
  if (turn.is_read_aloud) return { id: "panel-now-read" };
  if (turn.name) return { id: "panel-now-named", args: { name: turn.name } };
  if (turn.headcount) return { id: "panel-now-group", args: { people: turn.headcount } };
  return { id: `panel-now-${turn.channel}` };
}

/** Who comes next, as far as the room may know. */
export const following = ({ name, channel }: RoomNext): Sentence => (name ? { id: "panel-after-named", args: { name } } : { id: `panel-after-${channel}` });

/** The minute of the session in which a moment lies, as its clock shows it. */
export const minuteOf = (view: RoomView, moment: number): number => Math.max(0, Math.floor((moment - (view.started_at ?? 0)) / 60_000));

/** The words of a policy question. */
export const asked = (view: RoomView, id: string | null | undefined): string | undefined => view.about.policy_questions.find((one) => one.id === id)?.text;

export const sideIcon = (channel: Channel) => (channel === "online" ? "online" : channel === "panel" ? "panel" : "room");
