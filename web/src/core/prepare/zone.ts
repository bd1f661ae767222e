// A day and a time of a place, and RFC 3339 with its zone. Reckoned on the calendar; no clock is read.
import { ARABIC_DIGITS, type Tag } from "../speech.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface LocalTime {
  /** `2026-11-27` */
  readonly day: string;
  /** `10:00` */
  readonly time: string;
}

const two = (n: number) => String(n).padStart(2, "0");

/** Days since 1970 of a date of the Gregorian calendar. */
function days(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** Whether this program knows the zone. */
export function isZone(zone: string): boolean {
  try {
    return zone !== "" && new Intl.DateTimeFormat("en", { timeZone: zone }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** What a wall clock of `zone` shows at `utcMs`. */
export function local(utcMs: number, zone: string): LocalTime {
  const format = new Intl.DateTimeFormat("en-u-nu-latn-ca-gregory", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const of = Object.fromEntries(format.formatToParts(utcMs).map(({ type, value }) => [type, value]));
  return { day: `${(of["year"] ?? "").padStart(4, "0")}-${of["month"] ?? ""}-${of["day"] ?? ""}`, time: `${of["hour"] ?? ""}:${of["minute"] ?? ""}` };
}

/** A local time as if it were UTC, in milliseconds. */
function wall({ day, time }: LocalTime): number | undefined {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const hour = /^(\d{2}):(\d{2})/.exec(time);
  if (!date || !hour) return undefined;
  return days(Number(date[1]), Number(date[2]), Number(date[3])) * DAY_MS + (Number(hour[1]) * 60 + Number(hour[2])) * MINUTE_MS;
}

/** How far `zone` is ahead of UTC at `utcMs`, in minutes. */
function aheadMin(utcMs: number, zone: string): number {
  const shown = wall(local(utcMs, zone)) ?? utcMs;
  return Math.round((shown - Math.floor(utcMs / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
}

/** RFC 3339 with the zone's offset at that moment: `2026-11-27T10:00:00+01:00`. None while day or time is incomplete. */
export function stamp(at: LocalTime, zone: string): string | undefined {
  const shown = wall(at);
  if (shown === undefined || !isZone(zone)) return undefined;
  // Twice, since the offset may change between the guess and the moment itself.
  let ahead = aheadMin(shown, zone);
  ahead = aheadMin(shown - ahead * MINUTE_MS, zone);
  const size = Math.abs(ahead);
  return `${at.day}T${at.time.slice(0, 5)}:00${ahead < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Milliseconds of UTC of an RFC 3339 time. */
export function utc(text: string): number | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?(?:([Zz])|([+-])(\d{2}):?(\d{2}))$/.exec(text);
  if (!found) return undefined;
  const shown = wall({ day: found[1] ?? "", time: found[2] ?? "" });
  const ahead = found[4] ? 0 : (found[5] === "-" ? -1 : 1) * (Number(found[6]) * 60 + Number(found[7]));
  return shown === undefined ? undefined : shown + Number(found[3] ?? 0) * 1_000 - ahead * MINUTE_MS;
}

/** What the wall clock of the place shows at an RFC 3339 time, as if it were UTC: the zone's if it is known, else the text's own. */
export function wallClock(text: string, zone: string): number | undefined {
  const at = utc(text);
  if (at === undefined) return undefined;
  return isZone(zone) ? wall(local(at, zone)) : wall({ day: text.slice(0, 10), time: text.slice(11, 16) });
}

/** The day, the time and the zone in words of a language, with its digits; the calendar is Gregorian. */
export function spokenTime(utcMs: number, zone: string, tag: Tag): { readonly day: string; readonly time: string; readonly zone: string } {
  const locale = tag === ARABIC_DIGITS ? "ar-u-ca-gregory-nu-arab" : `${tag === "en" ? "en-GB" : tag}-u-ca-gregory-nu-latn`;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(utcMs);
  return { day: format({ dateStyle: "full" }), time: format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }), zone: zone.replaceAll("_", " ") };
}
