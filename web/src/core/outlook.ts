// What a desk makes of the server's outlook (ALGORITHMS, sections 3 to 6): how late it is, how the run of show looks to scale, what a lever gains. No clock is read.
import type { DeskSegment, DeskView, FloorTime, Moment, Outlook, Span } from "../wire/wire.ts";
import { isToCome } from "./due.ts";
import { limit, remaining } from "./timer.ts";

/** A smaller deviation changes nothing. */
export const DEVIATION_MS = 15_000;
/** So long before the last call it is told that it comes. */
export const LAST_CALL_MS = 60_000;
/** A proposal that was put away comes back when it moved by this. */
export const NEWS_MS = 15_000;

/** Time that has passed since the outlook was told, if it is time that nobody gave out. */
export const slid = (outlook: Outlook, now: Moment): Span => (outlook.slides_since == null ? 0 : Math.max(0, now - outlook.slides_since));

/** How late the session would end by its plan, in milliseconds; negative is early, 0 is on time. */
export function over(outlook: Outlook, now: Moment): Span {
  const ms = outlook.over_ms + slid(outlook, now);
  return Math.abs(ms) < DEVIATION_MS ? 0 : ms;
}

/** The three ends, as session time: everything takes the time it has; the proposal is taken; the pace so far goes on. */
export function ends(outlook: Outlook, now: Moment): Readonly<Record<"plan" | "adapted" | "pace", Moment>> {
  const later = slid(outlook, now);
  return { plan: outlook.plan_at + later, adapted: outlook.adapted_at, pace: outlook.pace_at + later };
}

// ---- the run of show ----

/** The running segment and those to come. */
const open = (view: DeskView): DeskSegment[] => view.segments.filter((segment, at) => at === view.current || isToCome(segment));

/** A part of the bar over the whole session. */
export interface Stretch {
  readonly segment: DeskSegment;
  readonly is: "done" | "now" | "coming" | "skipped";
  /** What it took, or takes as things stand, in milliseconds. */
  readonly ms: Span;
  /** The share of it that is over, 0 to 1. */
  readonly done: number;
}

/** The run of show to scale: what was takes what it took, what comes the time it has. */
export function stretches(view: DeskView, now: Moment): Stretch[] {
  return view.segments.map((segment, at): Stretch => {
    if (segment.is_skipped) return { segment, is: "skipped", ms: 0, done: 0 };
    if (segment.started_at == null) return { segment, is: "coming", ms: segment.length_ms, done: 0 };
    if (at !== view.current) return { segment, is: "done", ms: Math.max(0, (segment.ended_at ?? segment.started_at) - segment.started_at), done: 1 };
    const left = segment.timer ? remaining(segment.timer, now) : 0;
    const whole = segment.timer ? limit(segment.timer) : segment.length_ms;
    return { segment, is: "now", ms: whole + Math.max(0, -left), done: whole > 0 ? Math.min(1, Math.max(0, 1 - left / whole)) : 1 };
  });
}

// ---- the two levers ----

/** What a shorter limit would save of the time that is planned. */
export interface Lever {
  readonly ms: Span;
  /** The limit as it is; the longest, where they differ. */
  readonly before: Span;
  readonly gain: Span;
}
export const PANEL_LEVER_MS = 90_000;
export const FLOOR_LEVER_MS = 60_000;
const CHANGEOVER_MS = 10_000;

/** Shorter panel inputs but the first: what those that are still to be held would take less. */
export function panelLever(view: DeskView, ms: Span = PANEL_LEVER_MS): Lever | undefined {
  const had = (segment: DeskSegment, person: string) => segment.started_at != null && view.spoken.some((turn) => turn.kind === "panel" && turn.who[0] === person && turn.started_at >= (segment.started_at ?? 0));
  const slots = open(view).flatMap((segment) => segment.panel.slice(1).filter((slot) => !had(segment, slot.person)));
  const gain = slots.reduce((sum, slot) => sum + slot.limit_ms - ms, 0);
  return gain > 0 ? { ms, before: Math.max(...slots.map((slot) => slot.limit_ms)), gain } : undefined;
}

/** A shorter limit of the floor: what the voices that the plan has room for would take less. */
export function floorLever(view: DeskView, ms: Span = FLOOR_LEVER_MS): Lever | undefined {
  const changeover = view.settings.changeover_ms ?? CHANGEOVER_MS;
  let gain = 0;
  let before = 0;
  for (const segment of open(view)) {
    const now = segment.floor_limit_ms ?? 0;
    if (now <= ms) continue;
    const isRunning = segment.started_at != null;
    const time = isRunning ? (view.outlook?.floor?.left_ms ?? 0) : segment.length_ms - segment.silence_ms - segment.panel.reduce((sum, slot) => sum + slot.limit_ms, 0);
    gain += Math.max(0, Math.floor(time / (now + changeover))) * (now - ms);
    before = Math.max(before, now);
  }
  return gain > 0 ? { ms, before, gain } : undefined;
}

// ---- the floor of the running segment ----

/** How near the last call is: after it one more hand would not be reached. */
export function lastCall(floor: FloorTime, now: Moment): { readonly is: "soon"; readonly in_ms: Span } | { readonly is: "now" } | undefined {
  if (floor.waiting === 0 || now >= floor.ends_at) return undefined;
  if (now >= floor.last_call_at) return { is: "now" };
  return floor.last_call_at - now <= LAST_CALL_MS ? { is: "soon", in_ms: floor.last_call_at - now } : undefined;
}

/** Whether the slot is worth a proposal: it differs from the limit, and from what was put away. */
export const isNews = (floor: FloorTime, putAway: Span | undefined): boolean =>
  floor.is_news && floor.slots.served > 0 && (putAway === undefined || Math.abs(floor.slots.slot_ms - putAway) >= NEWS_MS);
