// Policy questions in the form; segments that name one follow it.
import { at, isObject, listAt, moved, put, textAt, without, type JsonObject } from "./json.ts";

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly clarified: string;
}

const PATH = ["session", "policy_questions"];

/** The session's policy questions, in order. */
export function questions(file: JsonObject): Question[] {
  return listAt(file, PATH).map((one) => ({ id: textAt(one, ["id"]), text: textAt(one, ["text"]), clarified: textAt(one, ["clarified"]) }));
}

/** Adds an empty one, named after its place. */
export function addQuestion(file: JsonObject): JsonObject {
  const taken = new Set(questions(file).map((one) => one.id));
  let n = taken.size + 1;
  while (taken.has(`PQ${n}`)) n += 1;
  return put(file, [...PATH, taken.size === listAt(file, PATH).length ? taken.size : listAt(file, PATH).length], { id: `PQ${n}`, text: "" });
}

/** Another id for it; segments go along. */
export function renameQuestion(file: JsonObject, index: number, id: string): JsonObject {
  const old = textAt(file, [...PATH, index, "id"]);
  return followed(put(file, [...PATH, index, "id"], id), old, id);
}

/** Takes it away; no segment names it any more. */
export function removeQuestion(file: JsonObject, index: number): JsonObject {
  const old = textAt(file, [...PATH, index, "id"]);
  return followed(put(file, [...PATH, index], undefined), old, undefined);
}

/** Moves it. */
export function moveQuestion(file: JsonObject, from: number, to: number): JsonObject {
  const all = listAt(file, PATH);
  return to < 0 || to >= all.length ? file : put(file, PATH, moved(all, from, to));
}

function followed(file: JsonObject, old: string, id: string | undefined): JsonObject {
  if (at(file, ["segments"]) === undefined || old === "") return file;
  const segments = listAt(file, ["segments"]).map((segment) => {
    if (!isObject(segment) || textAt(segment, ["policy_question"]) !== old) return segment;
    return id === undefined ? without(segment, "policy_question") : { ...segment, policy_question: id };
  });
  return { ...file, segments };
}
