// Lengths and times of day as people type them.
import { wallTime } from "./wall.ts";

const LATIN = (text: string) => text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** «2:30» as milliseconds; a plain number is minutes. */
export function lengthIn(text: string): number | undefined {
  const [, minutes, seconds = "0"] = /^(\d{1,3})(?:[:.]([0-5]\d))?$/.exec(LATIN(text)) ?? [];
  return minutes === undefined ? undefined : (Number(minutes) * 60 + Number(seconds)) * 1_000;
}

/** «15:30» as milliseconds of the day. */
function dayTimeIn(text: string): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(LATIN(text)) ?? [];
  return hours === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** How long from one time of day to the next such time of day, in milliseconds; half a day back is past. */
function until(nowOfDay: number, thenOfDay: number): number {
  const ahead = (((thenOfDay - nowOfDay) % DAY_MS) + DAY_MS) % DAY_MS;
  return ahead > DAY_MS / 2 ? ahead - DAY_MS : ahead;
}

/** The next moment, in milliseconds of UTC, at which the clock there shows what was typed; up to half a day back is past. */
export function utcAt(text: string, nowUtcMs: number, zone: string | null | undefined): number | undefined {
  const wanted = dayTimeIn(text);
  const now = dayTimeIn(wallTime(nowUtcMs, zone));
  if (wanted === undefined || now === undefined) return undefined;
  const minute = Math.floor(nowUtcMs / 60_000) * 60_000;
  return minute + until(now, wanted);
}
