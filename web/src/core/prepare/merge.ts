// Two people prepare at once: what each changed is kept; what both changed is named and nobody's is lost unasked.
import { at, isObject, isSame, listAt, put, textsAt, type Json, type JsonObject, type Path } from "./json.ts";

export interface Merged {
  readonly file: JsonObject;
  /** Places that both changed, in different ways. */
  readonly clashes: readonly string[];
}

/** The places that are taken as a whole: every key of the session, and the lists beside it. */
function places(...files: readonly JsonObject[]): Path[] {
  const keys = (value: Json | undefined) => (isObject(value) ? Object.keys(value) : []);
  const session = new Set(files.flatMap((file) => keys(file["session"])));
  const beside = new Set(files.flatMap((file) => keys(file)).filter((key) => key !== "session"));
  return [...[...session].map((key): Path => ["session", key]), ...[...beside].map((key): Path => [key])];
}

const holdsRole = (person: Json): boolean => textsAt(person, ["roles"]).some((role) => role !== "participant");

/** The file without those who merely take part: they come and go by themselves. */
export const withoutPublic = (file: JsonObject): JsonObject => (at(file, ["people"]) === undefined ? file : { ...file, people: listAt(file, ["people"]).filter(holdsRole) });

/** The people of `mine` who hold a role, with those of `theirs` who merely take part: they come and go by themselves. */
function withTheirPublic(mine: JsonObject, theirs: JsonObject): JsonObject {
  if (at(mine, ["people"]) === undefined && at(theirs, ["people"]) === undefined) return mine;
  return { ...mine, people: [...listAt(mine, ["people"]).filter(holdsRole), ...listAt(theirs, ["people"]).filter((one) => !holdsRole(one))] };
}

/** `mine` with what they changed since `base`. */
export function merge(base: JsonObject, mine: JsonObject, theirs: JsonObject): Merged {
  const [from, own] = [withTheirPublic(base, theirs), withTheirPublic(mine, theirs)];
  return places(from, own, theirs).reduce<Merged>(
    ({ file, clashes }, path) => {
      const [was, here, there] = [at(from, path), at(own, path), at(theirs, path)];
      if (isSame(was, there) || isSame(here, there)) return { file, clashes };
      if (isSame(was, here)) return { file: put(file, path, there), clashes };
      return { file, clashes: [...clashes, path.join(".")] };
    },
    { file: own, clashes: [] },
  );
}
