// Lengths and times of day as people type them.

const LATIN = (text: string) => text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** «2:30» as milliseconds; a plain number is minutes. */
export function lengthIn(text: string): number | undefined {
  const [, minutes, seconds = "0"] = /^(\d{1,3})(?:[:.]([0-5]\d))?$/.exec(LATIN(text)) ?? [];
  return minutes === undefined ? undefined : (Number(minutes) * 60 + Number(seconds)) * 1_000;
}

/** «15:30» as milliseconds of the day. */
export function dayTimeIn(text: string): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(LATIN(text)) ?? [];
  return hours === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** How long from one time of day to the next such time of day, in milliseconds; half a day back is past. */
export function until(nowOfDay: number, thenOfDay: number): number {
  const ahead = (((thenOfDay - nowOfDay) % DAY_MS) + DAY_MS) % DAY_MS;
  return ahead > DAY_MS / 2 ? ahead - DAY_MS : ahead;
}
