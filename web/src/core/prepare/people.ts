// Those with a role: one person in the form, though a session file names them in several places.
import { at, isObject, listAt, put, textAt, textsAt, without, type Json, type JsonObject, type Path } from "./json.ts";

/** The roles that a session file gives to people. */
export const ROLES = ["onsite_moderator", "online_moderator", "rapporteur", "organizer", "panelist"] as const;
export type GivenRole = (typeof ROLES)[number];
/** The roles that one person holds at a time. */
const SINGLE = ["onsite_moderator", "online_moderator", "rapporteur"] as const;
export const STAKEHOLDERS = ["government", "igo", "civil_society", "technical_community", "private_sector"] as const;
export const REGIONS = ["african", "asia_pacific", "eastern_european", "grulac", "weog", "igo"] as const;

export interface Speaker {
  readonly who: string;
  readonly name: string;
  readonly affiliation: string;
  readonly stakeholder: string;
  readonly region: string;
  readonly lang: string;
  readonly group: string;
  readonly roles: readonly GivenRole[];
}

const PEOPLE: Path = ["people"];
const PANELISTS: Path = ["session", "panelists"];
const ORGANIZERS: Path = ["session", "organizers"];

const isGiven = (role: string): role is GivenRole => ROLES.some((one) => one === role);
const holder = (entry: Json) => textAt(entry, ["who"]);
const indexIn = (file: JsonObject, path: Path, key: string, who: string): number => listAt(file, path).findIndex((one) => textAt(one, [key]) === who);
const entryIn = (file: JsonObject, path: Path, key: string, who: string): Json | undefined => listAt(file, path)[indexIn(file, path, key, who)];

function rolesOf(file: JsonObject, who: string): GivenRole[] {
  const own = textsAt(entryIn(file, PEOPLE, "id", who), ["roles"]);
  return ROLES.filter((role) => {
    if (role === "panelist") return own.includes(role) || indexIn(file, PANELISTS, "who", who) >= 0;
    if (role === "organizer") return own.includes(role) || indexIn(file, ORGANIZERS, "who", who) >= 0;
    const named = textAt(file, ["session", role]);
    return named === "" ? own.includes(role) : named === who;
  });
}

function speaker(file: JsonObject, who: string): Speaker {
  const places = [entryIn(file, PEOPLE, "id", who), entryIn(file, PANELISTS, "who", who), entryIn(file, ORGANIZERS, "who", who)];
  const first = (...keys: string[]) => places.flatMap((place) => keys.map((key) => textAt(place, [key]))).find((text) => text !== "") ?? "";
  return {
    who,
    name: first("label", "name"),
    affiliation: first("affiliation"),
    stakeholder: first("stakeholder"),
    region: first("region"),
    lang: first("lang"),
    group: first("group"),
    roles: rolesOf(file, who),
  };
}

/** Everybody with a role, in the file's order; those who merely take part are left in peace. */
export function speakers(file: JsonObject): Speaker[] {
  const people = listAt(file, PEOPLE).filter((one) => textsAt(one, ["roles"]).some((role) => role !== "participant"));
  const ids = [...people.map((one) => textAt(one, ["id"])), ...listAt(file, PANELISTS).map(holder), ...listAt(file, ORGANIZERS).map(holder)];
  return [...new Set(ids)].filter((who) => who !== "").map((who) => speaker(file, who));
}

/** How many others the file names: people who merely take part. */
export function othersIn(file: JsonObject): number {
  return listAt(file, PEOPLE).length - listAt(file, PEOPLE).filter((one) => textsAt(one, ["roles"]).some((role) => role !== "participant")).length;
}

const some = (text: string): Json | undefined => (text === "" ? undefined : text);

/** `entry` with these fields; an empty one goes. */
function written(entry: Json | undefined, fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  const kept: JsonObject = isObject(entry) ? entry : {};
  return Object.entries(fields).reduce((out, [key, value]) => put(out, [key], value), kept);
}

/** Replaces the entry of `who`, appends it, or takes it away. */
function placed(file: JsonObject, path: Path, key: string, who: string, entry: JsonObject | undefined): JsonObject {
  const index = indexIn(file, path, key, who);
  if (entry === undefined) return index < 0 ? file : put(file, [...path, index], undefined);
  return put(file, [...path, index < 0 ? listAt(file, path).length : index], entry);
}

/** Nobody but `who` holds `role` any more. */
function takeFromOthers(file: JsonObject, role: string, who: string): JsonObject {
  const people = listAt(file, PEOPLE).map((one) => {
    if (!isObject(one) || textAt(one, ["id"]) === who || !textsAt(one, ["roles"]).includes(role)) return one;
    const left = textsAt(one, ["roles"]).filter((other) => other !== role);
    return { ...one, roles: left };
  });
  return at(file, PEOPLE) === undefined ? file : put(file, PEOPLE, people);
}

/** Writes one person to every place that names them. */
export function putSpeaker(file: JsonObject, one: Speaker): JsonObject {
  const { who } = one;
  const person = entryIn(file, PEOPLE, "id", who);
  const foreign = textsAt(person, ["roles"]).filter((role) => !isGiven(role) && role !== "participant");
  const facts = { stakeholder: some(one.stakeholder), region: some(one.region), group: some(one.group) };
  const isOnCards = one.roles.includes("panelist") || one.roles.includes("organizer");
  const fresh: JsonObject = { id: who, label: "", identity: "named", channel: "panel", via: "mic" };
  let out = placed(file, PEOPLE, "id", who, written(person ?? fresh, { ...facts, label: one.name, lang: some(one.lang), affiliation: isOnCards ? undefined : some(one.affiliation), roles: [...one.roles, ...foreign] }));
  const panelist = written(entryIn(file, PANELISTS, "who", who), { who, name: one.name, affiliation: some(one.affiliation), stakeholder: some(one.stakeholder), region: some(one.region) });
  out = placed(out, PANELISTS, "who", who, one.roles.includes("panelist") ? panelist : undefined);
  const organizer = written(entryIn(file, ORGANIZERS, "who", who), { who, name: one.name, affiliation: some(one.affiliation) });
  out = placed(out, ORGANIZERS, "who", who, one.roles.includes("organizer") ? organizer : undefined);
  for (const role of SINGLE) {
    if (one.roles.includes(role)) out = put(takeFromOthers(out, role, who), ["session", role], who);
    else if (textAt(out, ["session", role]) === who) out = put(out, ["session", role], undefined);
  }
  return out;
}

/** Takes a person out of every place that names them. */
export function removeSpeaker(file: JsonObject, who: string): JsonObject {
  let out = placed(placed(placed(file, PEOPLE, "id", who, undefined), PANELISTS, "who", who, undefined), ORGANIZERS, "who", who, undefined);
  for (const role of SINGLE) if (textAt(out, ["session", role]) === who) out = put(out, ["session", role], undefined);
  const segments = listAt(out, ["segments"]).map((segment) => {
    if (!isObject(segment)) return segment;
    const lead = textsAt(segment, ["lead"]).filter((other) => other !== who);
    const panel = listAt(segment, ["panel"]).filter((slot) => holder(slot) !== who);
    const led: JsonObject = at(segment, ["lead"]) === undefined ? segment : { ...segment, lead };
    return at(led, ["panel"]) === undefined ? led : panel.length === 0 ? without(led, "panel") : { ...led, panel };
  });
  const seats = listAt(out, ["session", "seats"]).map((seat) => (isObject(seat) && textAt(seat, ["person"]) === who ? without(seat, "person") : seat));
  if (at(out, ["session", "seats"]) !== undefined) out = put(out, ["session", "seats"], seats);
  return at(out, ["segments"]) === undefined ? out : { ...out, segments };
}

/** An id for a newcomer: short, plain letters, nobody else's. */
export function freshWho(file: JsonObject): string {
  const taken = new Set([...speakers(file).map((one) => one.who), ...listAt(file, PEOPLE).map((one) => textAt(one, ["id"]))]);
  for (let n = 1; ; n += 1) if (!taken.has(`p${n}`)) return `p${n}`;
}

/** The paths under which a refusal may name a field of this person. */
export function speakerPaths(file: JsonObject, who: string): Path[] {
  const places: [Path, string][] = [[PEOPLE, "id"], [PANELISTS, "who"], [ORGANIZERS, "who"]];
  return places.map(([path, key]): Path => [...path, indexIn(file, path, key, who)]).filter((path) => path.at(-1) !== -1);
}
