// Unsaved edits with a way back: whole files, since unchanged parts are shared.
import { isSame, type JsonObject } from "./json.ts";

const STEPS_MAX = 200;
/** Edits of one field in a row, no further apart than this, are one step. */
const BURST_MS = 1_000;

interface Step {
  readonly file: JsonObject;
  readonly what: string;
}

export interface History {
  readonly file: JsonObject;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The last edit: its field and when. */
  readonly last: { readonly what: string; readonly atMs: number } | undefined;
}

/** A file nobody has changed yet. */
export const begin = (file: JsonObject): History => ({ file, past: [], future: [], last: undefined });

/** `file` from now on; `what` names what was changed. Only typing comes in bursts: an act is a step of its own. */
export function edit(history: History, file: JsonObject, what: string, atMs: number, isTyped = true): History {
  if (isSame(file, history.file)) return history;
  const isBurst = isTyped && history.last?.what === what && atMs - history.last.atMs <= BURST_MS && history.past.length > 0;
  const past = isBurst ? history.past : [...history.past, { file: history.file, what }].slice(-STEPS_MAX);
  return { file, past, future: [], last: isTyped ? { what, atMs } : undefined };
}

/** One step back. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  return { file: step.file, past: history.past.slice(0, -1), future: [...history.future, { file: history.file, what: step.what }], last: undefined };
}

/** And forth again. */
export function redo(history: History): History {
  const step = history.future.at(-1);
  if (!step) return history;
  return { file: step.file, past: [...history.past, { file: history.file, what: step.what }], future: history.future.slice(0, -1), last: undefined };
}
