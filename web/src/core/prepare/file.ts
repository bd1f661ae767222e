// The session file as it comes: read from a text, a scenario made into one, a copy for another day.
import { at, isObject, listAt, parse, put, textAt, textsAt, without, type Json, type JsonObject } from "./json.ts";

export const FORMAT = "round-table-session/1";
const SCENARIO = "round-table-scenario/1";
/** The server takes no longer file, in bytes. */
export const FILE_BYTES_MAX = 1024 * 1024;

export type Opened = { readonly is: "file"; readonly file: JsonObject } | { readonly is: "not_json" } | { readonly is: "not_a_file" } | { readonly is: "other_format"; readonly format: string };

/** Reads a file that somebody chose. */
export function open(text: string): Opened {
  const value = parse(text);
  if (value === undefined) return { is: "not_json" };
  if (!isObject(value)) return { is: "not_a_file" };
  const format = textAt(value, ["format"]);
  if (format === "") return { is: "not_a_file" };
  if (format !== FORMAT && format !== SCENARIO) return { is: "other_format", format };
  return { is: "file", file: tidy(value) };
}

const takesPart = (person: Json): boolean => {
  const roles = textsAt(person, ["roles"]);
  return roles.every((role) => role === "participant");
};

/** A scenario without what a session file ignores; a session file as it is. */
export function tidy(file: JsonObject): JsonObject {
  if (textAt(file, ["format"]) !== SCENARIO) return file;
  const people = listAt(file, ["people"]).filter((person) => !takesPart(person));
  return { ...without(without(file, "events"), "totals"), format: FORMAT, people };
}

/** A file for another session: it has no day yet, and nobody but those with a role; others leave their seats. */
export function again(file: JsonObject): JsonObject {
  const gone = new Set(listAt(file, ["people"]).filter(takesPart).map((person) => textAt(person, ["id"])));
  const people = listAt(file, ["people"]).filter((person) => !takesPart(person));
  const seats = listAt(file, ["session", "seats"]).map((seat) => (isObject(seat) && gone.has(textAt(seat, ["person"])) ? without(seat, "person") : seat));
  const undated = put(put(file, ["session", "starts_at"], undefined), ["clock"], undefined);
  const free = at(file, ["session", "seats"]) === undefined ? undated : put(undated, ["session", "seats"], seats);
  return at(file, ["people"]) === undefined ? free : { ...free, people };
}

/** How many seconds the session lasts; 90 minutes unless the file says otherwise, as on the server. */
export function durationS(file: JsonObject): number {
  const value = at(file, ["session", "duration_s"]);
  return typeof value === "number" ? value : 5400;
}

/** A name for the file when it is kept: plain letters only, so that every system takes it. */
export function fileName(file: JsonObject): string {
  const words = `${textAt(file, ["session", "number"])} ${textAt(file, ["session", "title"])}`;
  const plain = words.normalize("NFKD").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return `${plain.slice(0, 60).replace(/-+$/, "") || "session"}.session.json`;
}
