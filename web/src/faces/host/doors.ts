// The host's doors of the program: typed answers, a typed no, or no line at all.
import type { Args } from "../../core/speech.ts";
import { at, isObject, listAt, numberAt, parse, textAt, type Json, type JsonObject } from "../../core/prepare/json.ts";
import type { RoleLinks } from "../../core/prepare/invite.ts";

const ANSWER_MS_MAX = 20_000;

export interface No {
  /** The refusal's code; `unreachable` when there was no answer. */
  readonly code: string;
  readonly status: number;
  /** Where a file is wrong, and why. */
  readonly path: string;
  readonly reason: string;
  readonly figures: Args;
}
export type Reply<T> = { readonly is: "ok"; readonly value: T } | { readonly is: "no"; readonly no: No };

export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly code: string;
  readonly life: string;
  readonly startsAt: string;
  readonly zone: string;
  /** The rate of a rehearsal. */
  readonly rehearsal: number | undefined;
  readonly desks: number;
  readonly phones: number;
}

/** What making a session tells, once. */
export interface Made {
  readonly id: string;
  readonly code: string;
  readonly join: string;
  readonly links: RoleLinks;
  readonly unknownKeys: readonly string[];
}

/** A session file and the name of its version, empty where the server names none. */
export interface Filed {
  readonly file: JsonObject;
  readonly version: string;
}
/** What came of a file that was saved. */
export interface Saved {
  readonly unknownKeys: readonly string[];
  /** Links of new panelists by their ids, told this once. */
  readonly panelists: Readonly<Record<string, string>>;
}

export interface LinkState {
  readonly role: string;
  readonly panelist: string;
  readonly isRevoked: boolean;
  /** Devices on which it was used. */
  readonly uses: number;
}
export interface Links {
  readonly links: readonly LinkState[];
  readonly join: string;
  readonly code: string;
  /** The four words that the join page shows, by language. */
  readonly check: Readonly<Record<string, string>>;
}

const texts = (value: Json | undefined): Record<string, string> => {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
};
const strings = (value: Json | undefined, key: string) => listAt(value, [key]).map(String);
const many = (value: Json | undefined): number => (typeof value === "number" ? value : Array.isArray(value) ? value.length : 0);

function listed(value: Json): Listed {
  const rate = at(value, ["rehearsal"]);
  return {
    id: textAt(value, ["id"]),
    title: textAt(value, ["title"]),
    number: textAt(value, ["number"]),
    code: textAt(value, ["join_code"]),
    life: textAt(value, ["life"]),
    startsAt: textAt(value, ["starts_at"]),
    zone: textAt(value, ["time_zone"]),
    rehearsal: typeof rate === "number" ? rate : rate === true ? 1 : undefined,
    desks: numberAt(value, ["desks"]) ?? 0,
    phones: numberAt(value, ["phones"]) ?? 0,
  };
}

function made(value: Json | undefined): Made {
  const { join = "", ...roles } = texts(at(value, ["links"]));
  return { id: textAt(value, ["id"]), code: textAt(value, ["join_code"]), join, links: { roles, panelists: texts(at(value, ["links", "panelists"])) }, unknownKeys: strings(value, "unknown_keys") };
}

function refusal(status: number, said: Json | undefined): No {
  const figures = isObject(said) ? Object.fromEntries(Object.entries(said).filter((entry): entry is [string, number] => typeof entry[1] === "number")) : {};
  return { code: textAt(said, ["code"]) || `status_${status}`, status, path: textAt(said, ["path"]), reason: textAt(said, ["reason"]), figures };
}

/** All doors; the host key goes along while there is one, the browser's cookies always. */
export class Doors {
  readonly #key: () => string | undefined;
  constructor(key: () => string | undefined) {
    this.#key = key;
  }

  async #ask<T>(method: string, path: string, body: Json | undefined, read: (said: Json | undefined, version: string) => T, seen = ""): Promise<Reply<T>> {
    const key = this.#key();
    const headers: Record<string, string> = { ...(key === undefined ? {} : { authorization: `Bearer ${key}` }), ...(body === undefined ? {} : { "content-type": "application/json" }), ...(seen === "" ? {} : { "if-match": seen }) };
    try {
      const answer = await fetch(path, { method, headers, cache: "no-store", credentials: "same-origin", signal: AbortSignal.timeout(ANSWER_MS_MAX), ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      const said = parse((await answer.text()) || "null");
      return answer.ok ? { is: "ok", value: read(said, answer.headers.get("etag") ?? "") } : { is: "no", no: refusal(answer.status, said) };
    } catch {
      return { is: "no", no: { code: "unreachable", status: 0, path: "", reason: "", figures: {} } };
    }
  }
  #session = (id: string, rest = "") => `/api/sessions/${encodeURIComponent(id)}${rest}`;

  list = () => this.#ask("GET", "/api/sessions", undefined, (said) => listAt(said, ["sessions"]).map(listed));
  templates = () => this.#ask("GET", "/api/templates", undefined, (said) => (Array.isArray(said) ? said : listAt(said, ["templates"])).map((one: Json) => ({ id: textAt(one, ["id"]), file: at(one, ["file"]) })).flatMap(({ id, file }) => (isObject(file) ? [{ id, file }] : [])));
  create = (file: JsonObject) => this.#ask("POST", "/api/sessions", file, made);
  remove = (id: string) => this.#ask("DELETE", this.#session(id), undefined, () => undefined);
  file = (id: string) => this.#ask("GET", this.#session(id, "/file"), undefined, (said, version): Filed => ({ file: isObject(said) ? said : {}, version }));
  /** Writes the file, if the one there is still the one of that version. */
  save = (id: string, { file, version }: Filed) => this.#ask("PUT", this.#session(id, "/file"), file, (said): Saved => ({ unknownKeys: strings(said, "unknown_keys"), panelists: texts(at(said, ["links", "panelists"])) }), version);
  /** The life of a session, for whoever holds no host key but a role in it. */
  life = (id: string) => this.#ask("GET", this.#session(id, "/view"), undefined, (said) => textAt(said, ["life"]) || textAt(said, ["view", "life"]));
  links = (id: string) => this.#ask("GET", this.#session(id, "/links"), undefined, (said): Links => ({
    links: listAt(said, ["links"]).map((one) => ({ role: textAt(one, ["role"]), panelist: textAt(one, ["panelist"]), isRevoked: at(one, ["is_revoked"]) === true, uses: many(at(one, ["first_uses"])) })),
    join: textAt(said, ["join"]),
    code: textAt(said, ["join_code"]),
    check: texts(at(said, ["check_phrase"])),
  }));
  renew = (id: string, role: string, panelist: string) => this.#ask("POST", this.#session(id, `/links/${role}`), panelist === "" ? {} : { panelist }, (said) => textAt(said, ["link"]));
  revoke = (id: string, role: string, panelist: string) => this.#ask("DELETE", this.#session(id, `/links/${role}`), panelist === "" ? {} : { panelist }, () => undefined);
  rehearse = (id: string, speed: number, youChair: boolean) => this.#ask("POST", this.#session(id, "/rehearsal"), { speed, you_chair: youChair }, made);
  endRehearsal = (id: string) => this.#ask("DELETE", this.#session(id, "/rehearsal"), undefined, () => undefined);
}
