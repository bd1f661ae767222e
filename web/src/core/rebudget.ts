// Other lengths for what is still to come, as somebody looks at them before they are sent: each within its bounds, with what remains.
import type { DeskView, Moment, Proposal, SegmentLength, Span } from "../wire/wire.ts";
import { over } from "./outlook.ts";

/** One segment that may stretch or shrink. */
export interface Part {
  readonly key: string;
  readonly title: string;
  readonly before: Span;
  readonly proposed: Span;
  readonly min: Span;
  readonly max: Span;
}
/** Lengths by segment, in milliseconds. */
export type Lengths = Readonly<Record<string, Span>>;

/** The parts of a proposal, in the order of show. */
export function partsOf(view: DeskView, proposal: Proposal): Part[] {
  return proposal.lengths.flatMap((given) => {
    const segment = view.segments.find((one) => one.at === given.segment);
    return segment ? [{ key: segment.key, title: segment.title, before: given.before_ms, proposed: given.after_ms, min: given.min_ms, max: Math.max(given.min_ms, given.max_ms) }] : [];
  });
}

/** The proposal as it came. */
export const proposed = (parts: readonly Part[]): Lengths => Object.fromEntries(parts.map((part) => [part.key, part.proposed]));

/** Held within its bounds. */
export const held = (part: Part, ms: Span): Span => Math.min(part.max, Math.max(part.min, ms));

/** All of it from one segment, as far as its bounds allow; the others stay. */
export const fromOne = (parts: readonly Part[], key: string, overMs: Span): Lengths => Object.fromEntries(parts.map((part) => [part.key, part.key === key ? held(part, part.before - overMs) : part.before]));

/** What all of them change together; negative is shorter. */
export const total = (parts: readonly Part[], lengths: Lengths): Span => parts.reduce((sum, part) => sum + (lengths[part.key] ?? part.before) - part.before, 0);

/** What would still be late, or early if negative; nothing below a second. */
export function rest(view: DeskView, parts: readonly Part[], lengths: Lengths, now: Moment): Span {
  const ms = (view.outlook ? over(view.outlook, now) : 0) + total(parts, lengths);
  return Math.abs(ms) < 1_000 ? 0 : ms;
}

/** What is sent: only what changes, with what was seen. */
export const changes = (parts: readonly Part[], lengths: Lengths): SegmentLength[] =>
  parts.flatMap((part) => {
    const ms = lengths[part.key] ?? part.before;
    return ms === part.before ? [] : [{ segment: part.key, before_ms: part.before, ms }];
  });

/** Whether a segment has another length by now than the one that is looked at. */
export const isStale = (view: DeskView, parts: readonly Part[]): boolean => parts.some((part) => view.segments.find((one) => one.key === part.key)?.length_ms !== part.before);
