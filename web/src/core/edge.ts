// When the next shown second changes, so that a page paints at the edges and sleeps between them.
import type { DeskView, RoomView } from "../wire/wire.ts";

const SECOND_MS = 1_000;

/** Milliseconds of session time from `now` to the next edge of a second that the desk shows. */
export function nextEdge(view: DeskView | undefined, now: number): number {
  const timers = [view?.stack.at(-1)?.timer, view?.silence, view?.segments[view.current ?? -1]?.timer];
  const anchors = [view?.started_at, ...timers.map((timer) => (timer?.state === "running" ? timer.end_at : undefined))];
  const waits = anchors.map((anchor) => (anchor == null ? SECOND_MS : (((anchor - now) % SECOND_MS) + SECOND_MS) % SECOND_MS || SECOND_MS));
  return Math.min(SECOND_MS, ...waits);
}

/** The same for a screen of the room; `utc`: time of day, where it is shown. */
export function nextRoomEdge(view: RoomView | undefined, now: number, utc?: number): number {
  const timers = [view?.now?.timer, view?.silence, view?.segment?.timer];
  const anchors = [view?.ends_at, view?.started_at, ...timers.map((timer) => (timer?.state === "running" ? timer.end_at : undefined))];
  const waits = anchors.map((anchor) => (anchor == null ? SECOND_MS : to(anchor - now)));
  return Math.min(SECOND_MS, utc === undefined ? SECOND_MS : to(-utc), ...waits);
}

const to = (ms: number): number => ((ms % SECOND_MS) + SECOND_MS) % SECOND_MS || SECOND_MS;
