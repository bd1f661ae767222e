// When the next shown second changes, so that a page paints at the edges and sleeps between them; while nothing runs, it sleeps.
import type { DeskView, RoomView, Timer } from "../wire/wire.ts";

const SECOND_MS = 1_000;
/** Whole seconds of session time, for the ages of what waits. */
const WHOLE = 0;

/** The moment from which the seconds of a clock count; none while it stands. */
export const endOf = (timer: Timer | null | undefined): number | undefined => (timer?.state === "running" ? timer.end_at : undefined);

/** Milliseconds from `now` to the next whole second from any of these moments; never, when there is none. */
export function edge(moments: readonly (number | null | undefined)[], now: number): number {
  const waits = moments.map((moment) => (moment == null ? Infinity : (((moment - now) % SECOND_MS) + SECOND_MS) % SECOND_MS || SECOND_MS));
  return Math.min(Infinity, ...waits);
}

/** Milliseconds of session time from `now` to the next edge of a second that the desk shows. `isAged`: something of this desk's own shows its age. */
export function deskEdge(view: DeskView | undefined, isAged: boolean, now: number): number {
  if (!view) return Infinity;
  const waits = isAged || view.order.length + view.parked.length + Object.keys(view.questions).length > 0;
  const isLive = view.life === "live";
  const closing = view.list.state === "closing" ? [view.list.room_at, view.list.online_at] : [];
  const timers = [view.stack.at(-1)?.timer, view.silence, view.segments[view.current ?? -1]?.timer];
  const rest = isLive ? [view.started_at, view.paused_since, view.stack.length === 0 ? view.spoken.at(-1)?.ended_at : undefined] : [];
  return edge([waits ? WHOLE : undefined, ...rest, ...closing, ...timers.map(endOf)], now);
}

/** The same for a page of the room; `utc`: time of day, where it is shown. */
export function roomEdge(view: RoomView | undefined, now: number, utc?: number): number {
  const timers = view?.life === "live" ? [view.now?.timer, view.silence, view.segment?.timer].map(endOf) : [];
  return Math.min(edge([view?.life === "live" ? view.ends_at : undefined, ...timers], now), utc === undefined ? Infinity : edge([0], utc));
}
