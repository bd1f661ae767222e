// The part of the one table of deeds that is about the run of show: what is done to a segment, to the session's end, to the time of the floor.
import { hardEnd, isToCome } from "../../core/due.ts";
import { elapsed } from "../../core/timer.ts";
import type { DeskSegment, DeskView, Moment, PersonId, SegmentLength, Span } from "../../wire/wire.ts";
import type { Deed } from "./commands.ts";

const MINUTE_MS = 60_000;
const HALF_MS = 30_000;
/** Nothing is set earlier by more than this at once. */
const EARLIER_MAX_MS = 30 * MINUTE_MS;
/** Nobody gets more extra time than this (the server's limit). */
const EXTRA_MAX_MS = 10 * MINUTE_MS;

const live = (view: DeskView) => view.life === "live";
const going = (view: DeskView) => live(view) && view.paused_since == null;
const segmentOf = (view: DeskView, key: string) => view.segments.find((one) => one.key === key);
const running = (view: DeskView): DeskSegment | undefined => (view.current == null ? undefined : view.segments[view.current]);
const isOpen = (view: DeskView, key: string) => view.life !== "ended" && segmentOf(view, key)?.ended_at == null && segmentOf(view, key)?.is_skipped !== true;
const hasBegun = (view: DeskView, key: string) => segmentOf(view, key)?.started_at != null;
const isRunning = (view: DeskView, key: string) => live(view) && running(view)?.key === key;
/** What time it had until the last view; more cannot be taken away. */
const used = (view: DeskView, key: string, now: Moment) => {
  const timer = segmentOf(view, key)?.timer;
  return timer ? Math.max(0, elapsed(timer, now)) : 0;
};
/** Those to come, skipped ones too: only they change places. */
const movable = (view: DeskView) => (view.life === "ended" ? [] : view.segments.filter((one) => one.started_at == null).map((one) => one.key));
const beside = (view: DeskView, key: string, step: number) => (movable(view).includes(key) ? movable(view)[movable(view).indexOf(key) + step] : undefined);

const by = (id: string, ms: Span): Deed<string> => ({ id, icon: ms > 0 ? "plus" : "minus", when: (view, key) => isOpen(view, key) && (ms > 0 || (segmentOf(view, key)?.length_ms ?? 0) + ms >= used(view, key, view.acts.at(-1)?.at ?? 0)), build: (_, segment) => ({ do: "extend_segment", segment, ms }) });

/** What is done to a segment, named by its key. */
export const segments = {
  begin: { id: "segment-begin", icon: "next", when: (view, key) => going(view) && segmentOf(view, key) !== undefined && !hasBegun(view, key), build: (_, to) => ({ do: "advance", to }) },
  end: { id: "segment-end", icon: "stop", when: isRunning, build: () => ({ do: "end_segment" }) },
  take_1: by("segment-less-1", -MINUTE_MS),
  give_1: by("segment-more-1", MINUTE_MS),
  give_2: by("segment-more-2", 2 * MINUTE_MS),
  give_5: by("segment-more-5", 5 * MINUTE_MS),
  up: { id: "segment-up", icon: "up", when: (view, key) => beside(view, key, -1) !== undefined, build: (view, segment) => ({ do: "move_segment", segment, before: beside(view, segment, -1) ?? null }) },
  down: { id: "segment-down", icon: "down", when: (view, key) => beside(view, key, 1) !== undefined, build: (view, segment) => ({ do: "move_segment", segment, before: beside(view, segment, 2) ?? null }) },
  skip: { id: "segment-skip", icon: "cut", when: (view, key) => isOpen(view, key) && !hasBegun(view, key) && segmentOf(view, key)?.is_fixed === false, build: (_, segment) => ({ do: "skip_segment", segment, is_skipped: true }) },
  take_in: { id: "segment-take-in", icon: "undo", when: (view, key) => view.life !== "ended" && segmentOf(view, key)?.is_skipped === true, build: (_, segment) => ({ do: "skip_segment", segment, is_skipped: false }) },
  began: {
    id: "segment-began", icon: "clock", when: (view, key) => isRunning(view, key) && running(view)?.started_at != null,
    asks: () => ({ for: "length", title: "ask-segment-began", stock: [HALF_MS, MINUTE_MS, 2 * MINUTE_MS], maxMs: EARLIER_MAX_MS }),
    build: (_, __, ms) => ({ do: "backdate_segment", ms: Number(ms) }),
  },
} satisfies Record<string, Deed<string>>;

/** The hard end, set by somebody or the usual one again. */
export const ends = {
  set: { id: "end-set", icon: "clock", when: live, asks: (view) => ({ for: "clock", title: "ask-end", initial: hardEnd(view) }), build: (_, __, at) => ({ do: "set_end", at: Number(at) }) },
  usual: { id: "end-usual", icon: "undo", when: (view) => live(view) && view.started_at != null && hardEnd(view) !== view.started_at + view.duration_ms, build: () => ({ do: "set_end", at: null }) },
} satisfies Record<string, Deed>;

/** The hard end at a moment that is known, such as the one of the plan. */
export const endAt: Deed<Moment> = { id: "end-as-planned", icon: "clock", when: (view, at) => live(view) && hardEnd(view) !== at, build: (_, at) => ({ do: "set_end", at }) };

/** Other lengths, exactly as they were shown. */
export const rebudget: Deed<readonly SegmentLength[]> = { id: "rebudget", icon: "check", when: (view, lengths) => live(view) && lengths.length > 0, build: (_, lengths) => ({ do: "rebudget", lengths: [...lengths] }) };

/** More time, or less, for one segment, to the millisecond. */
export const stretch: Deed<{ readonly segment: string; readonly ms: Span }> = { id: "segment-stretch", icon: "plus", when: (view, { segment, ms }) => isOpen(view, segment) && ms !== 0, build: (_, { segment, ms }) => ({ do: "extend_segment", segment, ms }) };

const openSegments = (view: DeskView) => view.segments.filter((one, at) => at === view.current || isToCome(one));
export const limits = {
  /** The slot as the limit of the running segment. */
  slot: { id: "set-slot", icon: "clock", when: (view, ms) => live(view) && running(view)?.floor_limit_ms != null && running(view)?.floor_limit_ms !== ms, build: (view, ms) => ({ do: "set_floor_limit", segment: running(view)?.key ?? null, ms }) },
  floor: { id: "lever-floor", icon: "clock", when: (view, ms) => live(view) && openSegments(view).some((one) => (one.floor_limit_ms ?? 0) > ms), build: (_, ms) => ({ do: "set_floor_limit", segment: null, ms }) },
  panel: { id: "lever-panel", icon: "panel", when: (view, ms) => live(view) && openSegments(view).some((one) => one.panel.slice(1).some((slot) => slot.limit_ms > ms)), build: (_, ms) => ({ do: "set_panel_limit", segment: null, ms }) },
} satisfies Record<string, Deed<Span>>;

/** Who will not be reached is asked to write. */
export const writeInstead: Deed = { id: "write-instead", icon: "form", when: (view) => view.life !== "ended", build: () => ({ do: "show_message", to: ["public"], preset: "write_instead" }) };

/** Private: more time for somebody who needs it; only desks know. */
export const extraTime: Deed<PersonId> = {
  id: "extra-time", icon: "clock", when: (view, person) => view.life !== "ended" && view.people[person] !== undefined,
  asks: (view, person) => ({ for: "length", title: "ask-extra-time", stock: [HALF_MS, MINUTE_MS, 2 * MINUTE_MS, ...(view.people[person]?.extra_ms ? [0] : [])], maxMs: EXTRA_MAX_MS }),
  build: (_, person, ms) => ({ do: "set_extra_time", person, ms: Number(ms) }),
};
