// When the next shown second changes, so that a page paints at the edges and sleeps between them.
import type { DeskView, Timer } from "../wire/wire.ts";

const SECOND_MS = 1_000;

/** The moment from which the seconds of a clock count; none while it stands. */
export const anchor = (timer: Timer | null | undefined): number | undefined => (timer?.state === "running" ? timer.end_at : undefined);

/** Milliseconds of session time from `now` to the next edge of a second of any of those moments, at most one second. */
export function untilEdge(anchors: readonly (number | null | undefined)[], now: number): number {
  const waits = anchors.map((at) => (at == null ? SECOND_MS : (((at - now) % SECOND_MS) + SECOND_MS) % SECOND_MS || SECOND_MS));
  return Math.min(SECOND_MS, ...waits);
}

/** Milliseconds of session time from `now` to the next edge of a second that the desk shows. */
export function nextEdge(view: DeskView | undefined, now: number): number {
  const timers = [view?.stack.at(-1)?.timer, view?.silence, view?.segments[view.current ?? -1]?.timer];
  return untilEdge([view?.started_at, ...timers.map(anchor)], now);
}
