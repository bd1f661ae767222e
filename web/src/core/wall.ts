// The time of day at the session's place, for labels. Formats are kept, since making one is slow.

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat("en-GB-u-nu-latn", zone === "" ? options : { ...options, timeZone: zone });
  } catch {
    made = new Intl.DateTimeFormat("en-GB-u-nu-latn", options); // a zone this device does not know: its own
  }
  formats.set(zone, made);
  return made;
}

/** What a wall clock there shows, such as «15:30»; without a zone, the clock of this device. */
export const wallTime = (utcMs: number, zone: string | null | undefined): string => format(zone ?? "").format(utcMs);
