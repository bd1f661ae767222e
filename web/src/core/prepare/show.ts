// The run of show in the form: parts with a length; starts and ends follow, gaps stay with the part behind them.
import { at, isObject, listAt, moved, numberAt, put, textAt, textsAt, without, type Json, type JsonObject } from "./json.ts";
import { durationS } from "./file.ts";

/** The server takes no more segments. */
export const SEGMENTS_MAX = 64;
export const SEGMENT_LENGTH_S = 600;

export interface Input {
  readonly who: string;
  readonly limitS: number;
}

export interface Part {
  readonly key: string;
  readonly title: string;
  readonly startS: number;
  readonly endS: number;
  readonly lead: readonly string[];
  readonly question: string;
  readonly panel: readonly Input[];
  readonly silenceS: number | undefined;
  readonly floorLimitS: number | undefined;
  readonly isFixed: boolean;
  readonly minS: number | undefined;
  readonly maxS: number | undefined;
}

const startOf = (segment: Json | undefined) => numberAt(segment, ["start_s"]) ?? 0;
const endOf = (segment: Json | undefined) => numberAt(segment, ["end_s"]) ?? startOf(segment);
/** The length of a segment of the file, in seconds. */
const lengthOf = (segment: Json | undefined) => Math.max(0, endOf(segment) - startOf(segment));

/** The segments as the form shows them. */
export function parts(file: JsonObject): Part[] {
  return listAt(file, ["segments"]).map((segment) => ({
    key: textAt(segment, ["id"]),
    title: textAt(segment, ["title"]),
    startS: startOf(segment),
    endS: endOf(segment),
    lead: textsAt(segment, ["lead"]),
    question: textAt(segment, ["policy_question"]),
    panel: listAt(segment, ["panel"]).map((slot) => ({ who: textAt(slot, ["who"]), limitS: numberAt(slot, ["limit_s"]) ?? 0 })),
    silenceS: numberAt(segment, ["silence_s"]),
    floorLimitS: numberAt(segment, ["floor_limit_s"]),
    isFixed: at(segment, ["fixed"]) === true,
    minS: numberAt(segment, ["min_s"]),
    maxS: numberAt(segment, ["max_s"]),
  }));
}

/** What a run of show comes to, against the session's length. */
export interface Sum {
  readonly endS: number;
  readonly durationS: number;
  /** What the segments leave free; negative: they are too long. */
  readonly freeS: number;
  readonly panelS: number;
  /** What is left for the floor in segments that have it. */
  readonly floorS: number;
}

/** Adds up. */
export function sum(file: JsonObject): Sum {
  const all = parts(file);
  const lasts = durationS(file);
  const endS = all.reduce((end, part) => Math.max(end, part.endS), 0);
  const panelS = all.reduce((time, part) => time + inputS(part), 0);
  const floorS = all.reduce((time, part) => time + (part.floorLimitS === undefined ? 0 : Math.max(0, part.endS - part.startS - inputS(part) - (part.silenceS ?? 0))), 0);
  return { endS, durationS: lasts, freeS: lasts - endS, panelS, floorS };
}

/** What the panel's inputs of a segment take, in seconds. */
export const inputS = (part: Part): number => part.panel.reduce((time, slot) => time + slot.limitS, 0);

/** Puts the segments one after the other; a gap before one goes with it, an overlap ends. */
function laid(before: readonly Json[], after: readonly { readonly segment: Json; readonly lengthS: number }[]): Json[] {
  const gaps = new Map(before.map((segment, index) => [segment, Math.max(0, startOf(segment) - (index === 0 ? 0 : endOf(before[index - 1])))]));
  let end = 0;
  return after.map(({ segment, lengthS }) => {
    const start = end + (gaps.get(segment) ?? 0);
    end = start + lengthS;
    return isObject(segment) ? { ...segment, start_s: start, end_s: end } : segment;
  });
}

const asIs = (segment: Json) => ({ segment, lengthS: lengthOf(segment) });

/** Gives a segment another length; what follows moves along. */
export function resize(file: JsonObject, index: number, lengthS: number): JsonObject {
  const before = listAt(file, ["segments"]);
  const after = before.map((segment, at) => ({ segment, lengthS: at === index ? Math.max(0, lengthS) : lengthOf(segment) }));
  return { ...file, segments: laid(before, after) };
}

/** Moves a segment. */
export function moveSegment(file: JsonObject, from: number, to: number): JsonObject {
  const before = listAt(file, ["segments"]);
  if (to < 0 || to >= before.length) return file;
  return { ...file, segments: laid(before, moved(before, from, to).map(asIs)) };
}

/** Removes a segment; what follows moves up, and no policy question points to it any more. */
export function removeSegment(file: JsonObject, index: number): JsonObject {
  const before = listAt(file, ["segments"]);
  const key = textAt(before[index], ["id"]);
  return repoint({ ...file, segments: laid(before, before.filter((_, at) => at !== index).map(asIs)) }, key, undefined);
}

/** Adds a segment of ten minutes at the end, or of what is free before the end if that is less. */
export function addSegment(file: JsonObject, title: string): JsonObject {
  const before = listAt(file, ["segments"]);
  const { endS, freeS } = sum(file);
  const lengthS = freeS >= 60 ? Math.min(SEGMENT_LENGTH_S, freeS) : SEGMENT_LENGTH_S;
  return { ...file, segments: [...before, { id: freshKey(file), title, start_s: endS, end_s: endS + lengthS, fixed: false }] };
}

/** The next free letter; after Z, numbers. */
export function freshKey(file: JsonObject): string {
  const taken = new Set(parts(file).map((part) => part.key));
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters.find((letter) => !taken.has(letter)) ?? `S${taken.size + 1}`;
}

/** Renames a segment's key and what points to it. */
export function renameKey(file: JsonObject, index: number, key: string): JsonObject {
  const old = textAt(file, ["segments", index, "id"]);
  return repoint(put(file, ["segments", index, "id"], key), old, key);
}

function repoint(file: JsonObject, old: string, key: string | undefined): JsonObject {
  const questions = listAt(file, ["session", "policy_questions"]).map((question) => {
    if (!isObject(question) || old === "" || textAt(question, ["segment"]) !== old) return question;
    return key === undefined ? without(question, "segment") : { ...question, segment: key };
  });
  return at(file, ["session", "policy_questions"]) === undefined ? file : put(file, ["session", "policy_questions"], questions);
}

/** Seconds as minutes for a field: 19, 10.5. */
export function minutes(seconds: number): string {
  return String(Math.round((seconds / 60) * 100) / 100);
}

/** What was typed as minutes, in whole seconds; none when it is no length. */
export function seconds(typed: string): number | undefined {
  const value = Number(typed.trim().replace(",", "."));
  return typed.trim() === "" || !Number.isFinite(value) || value < 0 ? undefined : Math.round(value * 60);
}
