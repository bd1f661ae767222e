// What a screen derives from a timer's vector (ALGORITHMS, sections 1 and 2); mirrors server/floor/src/timer.rs.
import type { Timer } from "../wire/wire.ts";

export type Phase = "normal" | "warning" | "danger" | "overtime";

/** Digits of a clock: the sign apart, since it is drawn smaller. */
export interface Digits {
  readonly isMinus: boolean;
  readonly text: string;
}

/** What is left at session time `now`, in milliseconds; negative is overrun. */
export function remaining(timer: Timer, now: number): number {
  return timer.state === "running" ? timer.end_at - now : timer.left_ms;
}

/** The limit with what was added, in milliseconds. */
export function limit(timer: Timer): number {
  return timer.allotted_ms + timer.added_ms;
}

/** What was used at `now`, in milliseconds; paused time never counts. */
export function elapsed(timer: Timer, now: number): number {
  return limit(timer) - remaining(timer, now);
}

/** Warning and danger of a limit, in milliseconds, rounded up to a second. */
export function thresholds(limitMs: number): { warning: number; danger: number } {
  const part = (perCent: number) => Math.ceil((Math.max(limitMs, 0) * perCent) / 100_000) * 1_000;
  return { warning: Math.max(30_000, part(20)), danger: Math.max(10_000, part(8)) };
}

/** How near the end a timer is. */
export function phase(timer: Timer, now: number): Phase {
  const { warning, danger } = thresholds(limit(timer));
  const left = remaining(timer, now);
  if (left < 0) return "overtime";
  if (left <= danger) return "danger";
  return left <= warning ? "warning" : "normal";
}

/** Whole seconds as m:ss; with `hours`, h:mm:ss from one hour. */
export function clockText(seconds: number, hours: boolean): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const s = seconds % 60;
  const m = Math.floor(seconds / 60);
  if (hours && m >= 60) return `${Math.floor(m / 60)}:${two(m % 60)}:${two(s)}`;
  return `${m}:${two(s)}`;
}

/** A countdown rounds up: 0:00 stands exactly at zero, and the first second over reads −0:00. */
export function countdown(ms: number, hours = true): Digits {
  return { isMinus: ms < 0, text: clockText(Math.abs(Math.ceil(ms / 1_000)), hours) };
}

/** A count upwards rounds down; before zero it counts towards it. */
export function countUp(ms: number, hours = true): Digits {
  return { isMinus: ms < 0, text: clockText(ms < 0 ? Math.ceil(-ms / 1_000) : Math.floor(ms / 1_000), hours) };
}

/** Digits as one text, with a true minus. */
export function plain(digits: Digits): string {
  return digits.isMinus ? `\u2212${digits.text}` : digits.text;
}

/** A length of time as digits, never negative. */
export function span(ms: number, hours = true): string {
  return countUp(Math.max(0, ms), hours).text;
}

/** The same, to the nearest second: for lengths that are shared out to the millisecond. */
export function rounded(ms: number): string {
  return span(Math.round(ms / 1_000) * 1_000, false);
}

/** The share of the limit that is left, 0 to 1; beyond the limit, how far over it, for the bar. */
export function share(timer: Timer, now: number): number {
  const whole = limit(timer);
  if (whole <= 0) return 0;
  const left = remaining(timer, now) / whole;
  return Math.min(1, Math.abs(left));
}
