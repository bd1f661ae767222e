// The time on the wall where the reader is, as a label beside session time.
import { spoken } from "./speech.svelte.ts";

/** «14:47» for milliseconds of UTC, in Latin digits. */
export function timeOfDay(utcMs: number): string {
  return new Intl.DateTimeFormat(`${spoken.lang}-u-nu-latn`, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(utcMs);
}
