// What a moderator should know of people: who needs something, where they are not named, and what their questions say.
import { say } from "../../parts/speech.svelte.ts";
import type { DeskPerson, DeskQuestion, DeskView, PersonId } from "../../wire/wire.ts";

/** Those who wrote what they need and are here. */
export const needs = (view: DeskView): [PersonId, DeskPerson][] => Object.entries(view.people).flatMap(([id, person]) => (person?.need != null && !person.is_gone ? [[id, person] satisfies [PersonId, DeskPerson]] : []));

/** Where those with the floor are not to be named: in the room, on the stream, anywhere; a seat's number names nobody. */
export function unnamedAt(view: DeskView, who: readonly PersonId[]): "anywhere" | "room" | "stream" | undefined {
  const people = who.map((id) => view.people[id]).filter((person) => person?.label != null && person.via !== "seat_tap");
  if (people.length === 0) return undefined;
  const may = (place: "room" | "stream") => view.settings.is_chatham_house !== true && people.every((person) => person?.consent?.[place] === true);
  if (may("room")) return may("stream") ? undefined : "stream";
  return may("stream") ? "room" : "anywhere";
}

/** What a question says; where its words are gone, who took them away. */
export function questionWords(view: DeskView, question: DeskQuestion): string {
  if (question.text != null) return question.text;
  return say(question.is_forgotten ? "forgotten" : view.people[question.asker]?.is_erased ? "deleted-by-asker" : "redacted");
}
