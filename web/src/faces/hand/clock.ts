// Digits for the phone: half a kilobyte of what core/timer does for the larger faces.
import type { Timer } from "../../wire/wire.ts";
import { main } from "./kept.ts";

const ARABIC_ZERO = 0x660;

/** Milliseconds of session time until the digits of `timer` change; never, while it stands. */
export function untilEdge(timer: Timer, now: number): number {
  const left = remaining(timer, now);
  return timer.state === "running" ? ((left % 1_000) + 1_000) % 1_000 || 1_000 : Infinity;
}

/** What is left, in milliseconds; negative is over the limit. */
export const remaining = (timer: Timer, now: number): number => (timer.state === "running" ? timer.end_at - now : timer.left_ms);

/** The limit with what was added, in milliseconds. */
export const limit = (timer: Timer): number => timer.allotted_ms + timer.added_ms;

/** Warning and danger, in milliseconds, rounded up to a second. */
export function thresholds(of: number): [number, number] {
  const part = (perCent: number) => Math.ceil((Math.max(of, 0) * perCent) / 100_000) * 1_000;
  return [Math.max(30_000, part(20)), Math.max(10_000, part(8))];
}

/** How near the end. */
export function phase(timer: Timer, now: number): "normal" | "warning" | "danger" | "overtime" {
  const [warning, danger] = thresholds(limit(timer));
  const left = remaining(timer, now);
  return left < 0 ? "overtime" : left <= danger ? "danger" : left <= warning ? "warning" : "normal";
}

/** m:ss in the reader's digits, rounded up; the first second over reads −0:00. */
export function digits(ms: number): string {
  const seconds = Math.abs(Math.ceil(ms / 1_000));
  const text = `${ms < 0 ? "\u2212" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return main?.dataset["digits"] ? text.replace(/\d/g, (one) => String.fromCharCode(ARABIC_ZERO + +one)) : text;
}
