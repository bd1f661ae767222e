// Session time and digits for the phone: a kilobyte of what core/clock and core/timer do for the larger faces.
import type { Clock, Timer } from "../../wire/wire.ts";

const SAMPLES_MAX = 8;

let map: Clock | undefined;
let low: number[] = [];
let high: number[] = [];
let guess = 0;

/** The page's own monotonic time in milliseconds. */
export const page = (): number => performance.now();

/** Takes the server's map; a message cannot arrive before it was sent, which bounds the offset until the first pong. */
export function remap(clock: Clock): void {
  if (!map) guess = clock.server_ms - page();
  map = clock;
}

/** Takes one exchange; the offset lies between its bounds (`ALGORITHMS`, section 10). */
export function exchange(c0: number, s1: number, s2: number): void {
  low = [...low, s2 - page()].slice(-SAMPLES_MAX);
  high = [...high, s1 - c0].slice(-SAMPLES_MAX);
  let [from, to] = [Math.max(...low), Math.min(...high)];
  if (from > to) {
    // The samples contradict each other: the newest alone is believed.
    low = low.slice(-1);
    high = high.slice(-1);
    [from, to] = [low[0] ?? 0, high[0] ?? 0];
  }
  guess = (from + to) / 2;
}

/** Session time now, in milliseconds; none before the first map. */
export function session(): number | undefined {
  return map && Math.min(map.fence_ms ?? Infinity, map.session_ms + map.rate * (page() + guess - map.server_ms));
}

/** Milliseconds until the digits of `timer` change. */
export function untilEdge(timer: Timer, now: number): number {
  const left = remaining(timer, now);
  return timer.state === "running" ? (((left % 1_000) + 1_000) % 1_000 || 1_000) / (map?.rate ?? 1) : Infinity;
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

/** m:ss, rounded up; the first second over reads −0:00. */
export function digits(ms: number): string {
  const seconds = Math.abs(Math.ceil(ms / 1_000));
  return `${ms < 0 ? "\u2212" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
