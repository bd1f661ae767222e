// What a change of the run of show will most likely make of the view. Like every guess it gives way to the next real view.
import type { Command, DeskSegment, DeskView, Span, Timer } from "../wire/wire.ts";
import { isToCome } from "./due.ts";

const longer = (timer: Timer, ms: Span): Timer => {
  const more = { seq: timer.seq + 1, added_ms: timer.added_ms + ms };
  return timer.state === "running" ? { ...timer, ...more, end_at: timer.end_at + ms } : { ...timer, ...more, left_ms: timer.left_ms + ms };
};
const given = (segment: DeskSegment, ms: Span): DeskSegment => ({ ...segment, length_ms: ms, ...(segment.timer ? { timer: longer(segment.timer, ms - segment.length_ms) } : {}) });

function on(view: DeskView, key: string, change: (segment: DeskSegment) => DeskSegment): DeskView {
  return view.segments.some((segment) => segment.key === key) ? { ...view, segments: view.segments.map((segment) => (segment.key === key ? change(segment) : segment)) } : view;
}

/** Only what is to come moves; its plan is laid out anew along the new order. */
function moved(view: DeskView, key: string, before: string | null | undefined): DeskView {
  const segment = view.segments.find((one) => one.key === key);
  if (!segment || segment.started_at != null || before === key) return view;
  const run = view.segments.filter((one) => one.key !== key);
  const to = before == null ? run.length : run.findIndex((one) => one.key === before);
  if (to < 0) return view;
  run.splice(to, 0, segment);
  let start = view.segments.find((one) => one.started_at == null)?.start_ms ?? 0;
  const segments = run.map((one) => {
    if (one.started_at != null) return one;
    const laid = { ...one, start_ms: start, end_ms: start + one.end_ms - one.start_ms };
    start = laid.end_ms;
    return laid;
  });
  const running = view.current == null ? undefined : view.segments[view.current]?.key;
  return { ...view, segments, current: running === undefined ? null : segments.findIndex((one) => one.key === running) };
}

/** The view once the command is taken; the same view when nothing can be said. */
export function predictAgenda(view: DeskView, command: Command): DeskView {
  switch (command.do) {
    case "extend_segment": return on(view, command.segment, (segment) => (segment.ended_at == null ? given(segment, Math.max(0, segment.length_ms + command.ms)) : segment));
    case "skip_segment": return on(view, command.segment, (segment) => (segment.started_at == null && !segment.is_fixed ? { ...segment, is_skipped: command.is_skipped } : segment));
    case "move_segment": return moved(view, command.segment, command.before);
    case "rebudget": return command.lengths.reduce((seen, length) => on(seen, length.segment, (segment) => (segment.length_ms === length.before_ms ? given(segment, length.ms) : segment)), view);
    case "set_floor_limit": {
      const isMeant = (segment: DeskSegment, at: number) => (command.segment == null ? at === view.current || isToCome(segment) : segment.key === command.segment) && segment.floor_limit_ms != null;
      return { ...view, segments: view.segments.map((segment, at) => (isMeant(segment, at) ? { ...segment, floor_limit_ms: command.ms } : segment)) };
    }
    default: return view;
  }
}
