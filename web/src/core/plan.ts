// Proposals from the run of show: slots, expected minutes, projected end (ALGORITHMS, sections 4 to 6).
import type { DeskView, Kind } from "../wire/wire.ts";
import { limit, remaining } from "./timer.ts";

const CHANGEOVER_MS = 10_000;
const SLOT_MIN_MS = 60_000;
const SLOT_MAX_MS = 180_000;
const SLOT_STEP_MS = 5_000;
const REPLY_MS = 90_000;
const REPLY_EVERY = 3;
const MOVED_MS_MIN = 15_000;

/** A proposal for everybody who waits. */
export interface Slots {
  readonly slotMs: number;
  readonly served: number;
  readonly missed: number;
}

/** Shares `timeMs` of floor time among `waiting` people. */
export function slots(timeMs: number, waiting: number): Slots {
  if (waiting === 0) return { slotMs: SLOT_MAX_MS, served: 0, missed: 0 };
  const raw = timeMs / waiting - CHANGEOVER_MS;
  if (raw >= SLOT_MIN_MS) {
    return { slotMs: Math.min(SLOT_MAX_MS, Math.floor(raw / SLOT_STEP_MS) * SLOT_STEP_MS), served: waiting, missed: 0 };
  }
  const served = Math.max(0, Math.floor(timeMs / (SLOT_MIN_MS + CHANGEOVER_MS)));
  return { slotMs: SLOT_MIN_MS, served, missed: waiting - served };
}

/** What is left for the floor in the running segment at `now`, in milliseconds; none without floor time. */
export function floorTime(view: DeskView, now: number): number | undefined {
  const segment = view.segments[view.current ?? -1];
  if (!segment?.timer || !segment.floor_limit_ms) return undefined;
  const turn = view.stack.at(-1);
  const busy = turn ? Math.max(0, remaining(turn.timer, now)) : 0;
  return Math.max(0, remaining(segment.timer, now) - busy);
}

/** When each waiting hand may begin, as session time; hands beyond the last floor time are left out. */
export function expected(view: DeskView, now: number): Map<number, number> {
  const out = new Map<number, number>();
  const turn = view.stack.at(-1);
  let at = now + (turn ? Math.max(0, remaining(turn.timer, now)) : 0) + CHANGEOVER_MS;
  let segmentAt = view.current ?? -1;
  let end = segmentEnd(view, segmentAt, now);
  for (const [index, hand] of view.order.entries()) {
    const kind = view.hands[String(hand)]?.kind ?? "floor";
    const slot = slotOf(view, segmentAt, kind);
    const isAtOnce = kind !== "floor" || hand === view.next;
    if (!isAtOnce && (end === undefined || at + slot > end)) {
      const jump = nextFloor(view, segmentAt, now);
      if (jump === undefined) break;
      ({ segmentAt, at, end } = jump);
    }
    out.set(hand, at);
    at += slot + CHANGEOVER_MS + ((index + 1) % REPLY_EVERY === 0 && kind === "floor" ? REPLY_MS : 0);
  }
  return out;
}

function slotOf(view: DeskView, segmentAt: number, kind: Kind): number {
  const short: Partial<Record<Kind, number>> = { interposed_question: 30_000, short_intervention: 60_000, point_of_order: 60_000, direct_reply: 45_000, right_of_reply: 45_000 };
  return short[kind] ?? view.segments[segmentAt]?.floor_limit_ms ?? REPLY_MS;
}

function segmentEnd(view: DeskView, at: number, now: number): number | undefined {
  const segment = view.segments[at];
  if (!segment?.timer || !segment.floor_limit_ms) return undefined;
  return now + remaining(segment.timer, now);
}

function nextFloor(view: DeskView, from: number, now: number): { segmentAt: number; at: number; end: number } | undefined {
  const late = Math.max(0, overrun(view, now));
  for (let index = from + 1; index < view.segments.length; index += 1) {
    const segment = view.segments[index];
    if (!segment?.floor_limit_ms) continue;
    const start = (view.started_at ?? now) + late;
    const panel = segment.panel.reduce((sum, slot) => sum + slot.limit_ms + CHANGEOVER_MS, 0);
    return { segmentAt: index, at: start + segment.start_ms + panel + segment.silence_ms, end: start + segment.end_ms };
  }
  return undefined;
}

/** How late the session would end if the rest goes as planned, in milliseconds; negative is early, gaps absorb delay. */
export function overrun(view: DeskView, now: number): number {
  if (view.started_at == null || view.current == null) return 0;
  const running = view.segments[view.current];
  if (!running?.timer) return 0;
  let at = now + Math.max(0, remaining(running.timer, now)) - view.started_at;
  for (const segment of view.segments.slice(view.current + 1)) {
    at = Math.max(segment.start_ms, at) + (segment.end_ms - segment.start_ms);
  }
  const over = at - view.duration_ms;
  return Math.abs(over) < MOVED_MS_MIN ? 0 : over;
}

/** The share of a segment that is over at `now`, 0 to 1. */
export function done(view: DeskView, index: number, now: number): number {
  const segment = view.segments[index];
  if (!segment?.timer) return 0;
  if (segment.ended_at != null || index < (view.current ?? 0)) return 1;
  const whole = limit(segment.timer);
  return whole > 0 ? Math.min(1, Math.max(0, 1 - remaining(segment.timer, now) / whole)) : 1;
}
