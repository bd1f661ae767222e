// How what stands on the notepad is entered once the line is back: each line as a command.
import type { Command, PersonId } from "../wire/wire.ts";
import type { Noted } from "./notepad.ts";

/** Who is at the table under a name now, with how they are called. */
export interface Named {
  readonly id: PersonId;
  readonly label: string;
}
/** The person of that name, however it was typed. */
export function named(people: readonly Named[], label: string): PersonId | undefined {
  const plain = (text: string) => text.trim().normalize().toLocaleLowerCase();
  return people.find((one) => plain(one.label) === plain(label))?.id;
}

/**
 * The command that enters it; `time` is the words that tell when a note was written. None for a turn that goes on.
 * Names are looked up among the `people` of now: a newcomer whose first turn was entered just before is one of them.
 */
export function commandOf(noted: Noted, time: string, people: readonly Named[] = []): Command | undefined {
  if (noted.is === "note") return { do: "tell", text: `${time} ${noted.text}` };
  if (noted.to === undefined) return undefined;
  const person = noted.person ?? named(people, noted.label);
  const who = person === undefined ? ({ is: "new", label: noted.label, channel: "onsite", via: "seat_tap", lang: "" } as const) : ({ is: "known", person } as const);
  // The clock of a page has fractions, the floor counts whole milliseconds.
  return { do: "record_turn", who, kind: noted.kind, started_at: Math.round(noted.from), ended_at: Math.round(noted.to) };
}
