// Time of day in the zone of a session. Labels only: nothing is computed with it.
import { figures, spoken } from "../../parts/speech.svelte.ts";

/** Time of day at `utc` (milliseconds), and the name of the zone; an unknown zone is that of this device. */
export function timeOfDay(utc: number, zone: string | undefined): { time: string; zone: string } {
  const format = (timeZone: string | undefined) =>
    new Intl.DateTimeFormat(`${spoken.lang}-u-nu-latn`, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23", timeZoneName: "long", ...(timeZone === undefined ? {} : { timeZone }) });
  const parts = (() => {
    try {
      return format(zone).formatToParts(utc);
    } catch {
      return format(undefined).formatToParts(utc); // a zone that this browser does not know
    }
  })();
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return { time: figures(`${part("hour")}:${part("minute")}:${part("second")}`), zone: part("timeZoneName") };
}
