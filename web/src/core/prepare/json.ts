// JSON with a path in hand: read, put and name a place, as the server names it in a refusal. What nobody here knows stays.

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
export type Step = string | number;
export type Path = readonly Step[];

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const isObject = (value: Json | undefined): value is JsonObject => typeof value === "object" && value !== null && !isList(value);

/** The JSON in `text`; none when it is not JSON. */
export function parse(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** What stands at `path`; null counts as missing, as on the server. */
export function at(root: Json | undefined, path: Path): Json | undefined {
  let here: Json | undefined = root;
  for (const step of path) {
    if (typeof step === "number") here = isList(here) ? here[step] : undefined;
    else here = isObject(here) ? here[step] : undefined;
  }
  return here ?? undefined;
}

/** A text at `path`, or an empty one. */
export function textAt(root: Json | undefined, path: Path): string {
  const value = at(root, path);
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** A number at `path`. */
export function numberAt(root: Json | undefined, path: Path): number | undefined {
  const value = at(root, path);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The list at `path`, or an empty one. */
export function listAt(root: Json | undefined, path: Path): readonly Json[] {
  const value = at(root, path);
  return isList(value) ? value : [];
}

/** The texts of the list at `path`. */
export function textsAt(root: Json | undefined, path: Path): string[] {
  return listAt(root, path).filter((one): one is string => typeof one === "string");
}

/** `object` without `key`. */
export function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== key));
}

function putIn(here: Json | undefined, path: Path, value: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list = isList(here) ? [...here] : [];
    const next = putIn(list[step], rest, value);
    if (next === undefined) list.splice(step, 1);
    else list[step] = next;
    return list;
  }
  const object: JsonObject = isObject(here) ? here : {};
  const next = putIn(object[step], rest, value);
  return next === undefined ? without(object, step) : { ...object, [step]: next };
}

/** `root` with `value` at `path`; without one, the key (or the item of a list) goes. Nothing else changes. */
export function put(root: JsonObject, path: Path, value: Json | undefined): JsonObject {
  const out = putIn(root, path, value);
  return isObject(out) ? out : {};
}

/** The path as the server writes it: `segments[2].end_s`. */
export function showPath(path: Path): string {
  return path.reduce<string>((shown, step) => (typeof step === "number" ? `${shown}[${step}]` : shown === "" ? step : `${shown}.${step}`), "");
}

/** Whether two values say the same; the order of keys says nothing. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
}

/** `list` with the item at `from` moved to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const out = [...list];
  out.splice(to, 0, ...out.splice(from, 1));
  return out;
}
