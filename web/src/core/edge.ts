// When the next shown second changes, so that a page paints at the edges and sleeps between them.
import type { DeskView } from "../wire/wire.ts";

const SECOND_MS = 1_000;

/** Milliseconds of session time from `now` to the next edge of a second that the desk shows. */
export function nextEdge(view: DeskView | undefined, now: number): number {
  const timers = [view?.stack.at(-1)?.timer, view?.silence, view?.segments[view.current ?? -1]?.timer];
  const anchors = [view?.started_at, ...timers.map((timer) => (timer?.state === "running" ? timer.end_at : undefined))];
  const waits = anchors.map((anchor) => (anchor == null ? SECOND_MS : (((anchor - now) % SECOND_MS) + SECOND_MS) % SECOND_MS || SECOND_MS));
  return Math.min(SECOND_MS, ...waits);
}
