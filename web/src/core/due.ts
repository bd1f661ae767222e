// What every part of a desk asks of the run of show: its hard end, what comes next, which minute a hand may expect.
import type { DeskSegment, DeskView, HandId, Moment } from "../wire/wire.ts";

const MINUTE_MS = 60_000;

/** The hard end, as session time. */
export const hardEnd = (view: DeskView): Moment => view.outlook?.ends_at ?? view.ends_at ?? (view.started_at ?? 0) + view.duration_ms;

/** Which minute of the session that is, from 0. */
export const minuteOf = (view: DeskView, at: Moment): number => Math.max(0, Math.floor((at - (view.started_at ?? at)) / MINUTE_MS));

/** When a hand will probably be heard, as session time; or that it may not be. */
export type Due = { readonly is: "heard"; readonly minute: number; readonly from: Moment; readonly at: Moment; readonly to: Moment } | { readonly is: "unreached" };

const UNREACHED: Due = { is: "unreached" };

/** The same for every hand that waits; nothing while nothing is live. What did not change since `before` stays the same object, so that only rows that changed are drawn anew. */
export function dues(view: DeskView, before: ReadonlyMap<HandId, Due>): Map<HandId, Due> {
  const out = new Map<HandId, Due>();
  for (const id of view.order) {
    const expected = view.hands[String(id)]?.expected;
    if (expected?.is === "unreached") out.set(id, UNREACHED);
    if (expected?.is !== "heard") continue;
    const old = before.get(id);
    const minute = minuteOf(view, expected.at);
    const isSame = old?.is === "heard" && old.minute === minute && old.from === expected.from && old.at === expected.at && old.to === expected.to;
    out.set(id, isSame ? old : { ...expected, minute });
  }
  return out;
}

/** Whether a segment is still to come. */
export const isToCome = (segment: DeskSegment): boolean => segment.started_at == null && segment.is_skipped !== true;

/** The segment that comes next, if any: the first to come behind what has begun. */
export function segmentAfter(view: DeskView): DeskSegment | undefined {
  const from = view.current ?? view.segments.findLastIndex((segment) => segment.started_at != null);
  return view.segments.slice(from + 1).find(isToCome);
}
