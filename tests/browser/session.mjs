// One session at a house: its file, its links, what is done by its doors, and where its clock stands.
import { readFile } from "node:fs/promises";
import { HOST_KEY } from "./house.mjs";

/** So long is waited for a view: a test that waits in vain says for what. */
const WAITED_MS_MAX = 30_000;
const SCENARIO = new URL("../../server/app/scenarios/ws430.json", import.meta.url);

const person = (id, label, role) => ({ id, label, identity: "named", channel: "panel", via: "mic", lang: "en", roles: [role, "panelist"] });

/** A session file: A without floor time, C with it. */
export function plainFile() {
  return {
    format: "round-table-session/1",
    session: {
      id: "browser", number: "WS #430", title: "A round table in a browser", duration_s: 5400, languages: ["en", "ar"],
      onsite_moderator: "khalid", online_moderator: "nardine", policy: "equal_voice",
      panelists: [{ who: "khalid", name: "Khalid Ibrahim" }, { who: "nardine", name: "Nardine Alnemr" }],
    },
    segments: [
      { id: "A", title: "Opening", start_s: 0, end_s: 300, lead: ["khalid"], fixed: true },
      { id: "C", title: "Round 1", start_s: 300, end_s: 5400, lead: ["khalid"], floor_limit_s: 90, fixed: false },
    ],
    people: [person("khalid", "Khalid Ibrahim", "onsite_moderator"), person("nardine", "Nardine Alnemr", "online_moderator")],
  };
}

/** The scenario of the seed as a session file, and what happens in it. */
export async function ws430() {
  const { session, segments, people, events } = JSON.parse(await readFile(SCENARIO, "utf8"));
  return { file: { format: "round-table-session/1", session, segments, people }, people, events };
}

/** The same session on a clock that stands until it is moved. */
export const fenced = (file, rate = 1_000) => ({ ...file, clock: { rate } });

const freshId = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

async function post(url, bearer, body) {
  const headers = { "content-type": "application/json", ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: answer.status, body: await answer.json() };
}

function taken(answer, status, what) {
  if (answer.status !== status) throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** What its creator knows of a session. */
export class Session {
  #house;
  #tokens = new Map();

  constructor(house, { id, links, join_code }) {
    Object.assign(this, { id, links, joinCode: join_code });
    this.#house = house;
    for (const [role, link] of Object.entries(links)) if (typeof link === "string") this.#tokens.set(role, link.split("#")[1]?.split(".").pop());
  }

  static async create(house, file = plainFile()) {
    return new Session(house, taken(await post(`${house.url}/api/sessions`, HOST_KEY, file), 201, "no session"));
  }

  #at(door) {
    return `${this.#house.url}/api/sessions/${this.id}/${door}`;
  }

  /** Does it as somebody, a role or who joined under that name; the receipt, or an error with the refusal. */
  async act(who, command, more = {}) {
    return taken(await this.ask(who, command, more), 200, `${who} ${command.do}`).receipt;
  }

  /** The same, with the answer as it is. */
  ask(who, command, more = {}) {
    return post(this.#at("do"), this.#tokens.get(who), { id: freshId(), command, ...more });
  }

  /** Somebody joins under a name; their person's id. */
  async join(label, channel = "onsite", more = {}) {
    const wish = { action: freshId(), label, channel, via: "phone", lang: "en", ...more };
    const { person, token } = taken(await post(`${this.#house.url}/api/join/${this.joinCode}`, undefined, wish), 201, `${label} cannot join`);
    this.#tokens.set(label, token);
    return person;
  }

  /** Joins and raises a hand; its id. */
  async hand(label, channel = "onsite", more = {}) {
    await this.join(label, channel);
    return (await this.act(label, { do: "raise_hand", ...more })).hand;
  }

  /** The clock stands at a second of session time; what was due has happened by then. `isAtOnce`: the time between is left out. */
  async stand(seconds, isAtOnce = true) {
    taken(await post(this.#at("clock"), HOST_KEY, { fence_ms: Math.round(seconds * 1_000), at_once: isAtOnce }), 200, "the clock");
  }

  /** The view of somebody once it is as `is` says; views of the room come a moment after what they tell. */
  async viewWhen(role, is) {
    const until = Date.now() + WAITED_MS_MAX;
    for (;;) {
      const view = await this.view(role);
      if (is(view)) return view;
      if (Date.now() > until) throw new Error(`not within ${WAITED_MS_MAX} ms: ${is}`);
    }
  }

  /** A moderator's view as the server has it now. */
  async view(role = "onsite_moderator") {
    for (;;) {
      const answer = await fetch(this.#at("view"), { headers: { authorization: `Bearer ${this.#tokens.get(role)}` } });
      const { view, version } = await answer.json();
      // Whoever waits for something to become true may be told to ask less often, and asks again.
      if (answer.status !== 429) return Object.assign(view, { version });
    }
  }
}
