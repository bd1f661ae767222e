// Doors of a program that is not there: enough of the host's contract to work on `/host` and `/check`. Not in the bundle.
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";
import { durationS, tidy } from "../src/core/prepare/file.ts";
import { isObject, listAt, parse, textAt, textsAt, type Json, type JsonObject } from "../src/core/prepare/json.ts";

const KEY = "key";
const SCENARIO = new URL("../../server/app/scenarios/ws430.json", import.meta.url);
const ROLES = ["organizer", "onsite_moderator", "online_moderator", "rapporteur", "stage", "overlay", "interpreter"];
const TITLE_CHARS_MAX = 200;

interface Kept {
  file: JsonObject;
  life: string;
  code: string;
  rehearsal?: string;
  readonly revoked: Set<string>;
}

const kept = new Map<string, Kept>();
let count = 0;
const template = (): JsonObject => {
  const file = parse(readFileSync(SCENARIO, "utf8"));
  return isObject(file) ? tidy(file) : {};
};
const panelists = (file: Json): string[] => [...new Set([...listAt(file, ["session", "panelists"]).map((one) => textAt(one, ["who"])), ...listAt(file, ["people"]).filter((one) => textsAt(one, ["roles"]).includes("panelist")).map((one) => textAt(one, ["id"]))])];

/** What the program would refuse, as far as it is needed to see refusals drawn. */
function wrong(file: Json): { path: string; reason: string } | undefined {
  const title = textAt(file, ["session", "title"]);
  if (title.trim() === "") return { path: "session.title", reason: "is empty" };
  if (title.length > TITLE_CHARS_MAX) return { path: "session.title", reason: `is longer than ${TITLE_CHARS_MAX}` };
  for (const [index, segment] of listAt(file, ["segments"]).entries()) {
    if (textAt(segment, ["title"]).trim() === "") return { path: `segments[${index}].title`, reason: "is empty" };
    if (textAt(segment, ["id"]).includes(" ")) return { path: `segments[${index}].id`, reason: "must be letters, digits, hyphens" };
  }
  const question = listAt(file, ["session", "policy_questions"]).findIndex((one) => textAt(one, ["text"]).trim() === "");
  return question < 0 ? undefined : { path: `session.policy_questions[${question}].text`, reason: "is empty" };
}

function create(file: JsonObject, extra: Partial<Kept> = {}): Json {
  const id = String((count += 1)).padStart(32, "0");
  const one: Kept = { file, life: "lobby", code: `K7QF2M${String(count).padStart(2, "0")}`, revoked: new Set(), ...extra };
  kept.set(id, one);
  const page = (role: string) => ({ onsite_moderator: "desk", online_moderator: "desk", interpreter: "read" })[role] ?? role;
  const links = Object.fromEntries(ROLES.map((role) => [role, `https://table.example.org/${page(role)}#${id}.secret-of-${role}`]));
  const own = Object.fromEntries(panelists(file).map((who) => [who, `https://table.example.org/panel#${id}.secret-of-${who}`]));
  return { id, join_code: one.code, links: { ...links, panelists: own, join: `https://table.example.org/j/${one.code}` }, unknown_keys: [] };
}

function listed(): Json {
  const sessions = [...kept].map(([id, one], index): JsonObject => ({ id, title: textAt(one.file, ["session", "title"]), number: textAt(one.file, ["session", "number"]), join_code: one.code, life: one.life, starts_at: textAt(one.file, ["session", "starts_at"]) || null, desks: one.life === "live" ? 2 : 0, phones: one.life === "live" ? 37 : index % 3, ...(one.rehearsal === "self" ? { rehearsal: 4 } : {}) }));
  return { sessions };
}

type Told = readonly [number, Json?];

function links(id: string, one: Kept, method: string, role: string | undefined, body: Json | undefined): Told {
  const who = textAt(body, ["panelist"]);
  const name = who === "" ? (role ?? "") : `panelist:${who}`;
  if (method === "GET") {
    const of = (code: string): Json => ({ role: code, is_revoked: one.revoked.has(code), first_uses: code.endsWith("moderator") ? 2 : 0 });
    const own = panelists(one.file).map((key): Json => ({ role: "panelist", panelist: key, is_revoked: one.revoked.has(`panelist:${key}`), first_uses: 1 }));
    return [200, { links: [...ROLES.map(of), ...own], join: `https://table.example.org/j/${one.code}`, join_code: one.code }];
  }
  if (method === "DELETE") return one.revoked.add(name), [204];
  one.revoked.delete(name);
  if (role === "join") return (one.code = `P4XN8R${String((count += 1)).padStart(2, "0")}`), [200, { link: `https://table.example.org/j/${one.code}` }];
  return [200, { link: `https://table.example.org/${role ?? ""}#${id}.fresh-secret-${String((count += 1))}` }];
}

function session(id: string, rest: readonly string[], method: string, body: Json | undefined): Told {
  const one = kept.get(id);
  if (!one) return [404, { code: "no_such_session" }];
  const [what, role] = rest;
  if (what === undefined && method === "DELETE") return kept.delete(id), [204];
  if (what === "links") return links(id, one, method, role, body);
  if (what === "file" && method === "GET") return [200, one.file];
  if (what === "file" && isObject(body)) {
    const no = wrong(body);
    if (no) return [422, { code: "bad_file", ...no }];
    one.file = body;
    return [200, { unknown_keys: [] }];
  }
  if (what === "rehearsal" && method === "POST") return [201, create({ ...one.file, clock: { rate: 1 } }, { life: "live", rehearsal: "self" })];
  if (what === "rehearsal") return kept.forEach((other, key) => other.rehearsal === "self" && kept.delete(key)), [204];
  return [404, { code: "nothing_here" }];
}

function answer(path: readonly string[], method: string, key: string | undefined, body: Json | undefined): Told {
  const [, door, id, ...rest] = path;
  if (door === "check") return [200, { now_utc_ms: performance.timeOrigin + performance.now(), public_url: "https://table.example.org", addresses: ["127.0.0.1", "192.168.1.20"], is_secure: false, build: "mock", socket: "/ws" }];
  if (key !== `Bearer ${KEY}`) return [401, { code: "not_signed_in" }];
  if (door === "templates") return [200, [{ id: "ws430", file: template() }]];
  if (id !== undefined) return session(id, rest, method, body);
  if (method === "GET") return [200, listed()];
  if (!isObject(body)) return [422, { code: "bad_file", path: "line 1 column 1", reason: "is not JSON" }];
  const no = wrong(body);
  return no ? [422, { code: "bad_file", ...no }] : [201, create(body)];
}

async function read(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of request) text += String(piece);
  return text;
}

/** Answers `/api/…` by itself: `HORSESHOE_AT=mock npm run dev`; the host key is «key». */
export const mock: Plugin = {
  name: "doors",
  configureServer({ middlewares }) {
    create({ ...template(), session: { ...(isObject(template()["session"]) ? template()["session"] as JsonObject : {}), starts_at: "2026-11-27T10:00:00+01:00", time_zone: "Europe/Berlin", place: "Room 5" } });
    create({ format: "round-table-session/1", session: { title: "Shutdowns and the right to assemble", number: "OF #12", duration_s: durationS({}), starts_at: "2026-11-23T14:30:00+01:00", time_zone: "Europe/Berlin" }, segments: [{ id: "A", title: "Discussion", start_s: 0, end_s: 5400, floor_limit_s: 90 }] }, { life: "live" });
    create({ format: "round-table-session/1", session: { title: "حماية الصحفيين في بيئة رقمية", number: "WS #77" }, segments: [] }, { life: "ended" });
    middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
      const path = (request.url ?? "").split("?")[0]?.split("/").filter(Boolean) ?? [];
      if (path[0] !== "api") return next();
      void read(request).then((text) => {
        const [status, said] = answer(path, request.method ?? "GET", request.headers.authorization, parse(text));
        response.writeHead(status, { "content-type": "application/json" }).end(said === undefined ? "" : JSON.stringify(said));
      });
    });
  },
};
