// What the host's page knows: the key, where one is, the sessions, and links that were told once.
import { getContext, setContext } from "svelte";
import { isObject, parse, textAt, type JsonObject } from "../../core/prepare/json.ts";
import { Doors, type Listed, type Made, type No } from "./doors.ts";

const KEY = "horseshoe.host-key";
const MADE = "horseshoe.made.";
const REHEARSALS = "horseshoe.rehearsals";
const HOUSE = Symbol("house");

export type Place = { readonly is: "list" } | { readonly is: "new" } | { readonly is: "draft"; readonly file: JsonObject } | { readonly is: "session"; readonly id: string };

/** The links that can be shown, since they were told in this tab. */
export interface Told {
  readonly roles: Readonly<Record<string, string>>;
  readonly panelists: Readonly<Record<string, string>>;
}

/** This tab's store, where the browser allows one: it ends with the tab. */
function store(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

function placeOf(path: string): Place {
  const [, id] = path.split("/").filter(Boolean);
  if (id === undefined) return { is: "list" };
  return id === "new" ? { is: "new" } : { is: "session", id: decodeURIComponent(id) };
}

const stringsOf = (value: unknown): Record<string, string> => (typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string")) : {});

export class House {
  key = $state(store()?.getItem(KEY) ?? undefined);
  place = $state.raw<Place>(placeOf(location.pathname));
  sessions = $state.raw<readonly Listed[] | undefined>(undefined);
  /** Why the list cannot be shown. */
  no = $state.raw<No | undefined>(undefined);
  /** What one sentence says of the last deed, for the page and for screen readers. */
  said = $state.raw<{ readonly id: string; readonly args?: Record<string, string | number> } | undefined>(undefined);
  /** Links of rehearsals that run, by the session they are a copy of. */
  rehearsals = $state.raw<Readonly<Record<string, Readonly<Record<string, string>>>>>({});
  #told = $state.raw<Readonly<Record<string, Told>>>({});
  readonly doors = new Doors(() => this.key);
  /** Asked before the place is left; false keeps it. */
  mayLeave: () => boolean = () => true;

  constructor() {
    const kept = parse(store()?.getItem(REHEARSALS) ?? "null");
    if (isObject(kept)) this.rehearsals = Object.fromEntries(Object.entries(kept).map(([id, links]) => [id, stringsOf(links)]));
    addEventListener("popstate", () => {
      const next = placeOf(location.pathname);
      if (this.mayLeave()) this.place = next;
      else history.pushState(null, "", this.#path(this.place));
    });
  }

  /** Tries a key; the list is its proof. The door stays shut, and where it is, until it is proven. */
  async enter(key: string): Promise<No | undefined> {
    const reply = await new Doors(() => key).list();
    if (reply.is === "no") return reply.no;
    this.sessions = reply.value;
    this.no = undefined;
    this.key = key;
    store()?.setItem(KEY, key);
    return undefined;
  }
  /** Forgets the key and all that was told. */
  leave(): void {
    if (!this.mayLeave()) return;
    const kept = store();
    if (kept) for (const name of Object.keys(kept)) if (name === KEY || name === REHEARSALS || name.startsWith(MADE)) kept.removeItem(name);
    this.rehearsals = {};
    this.#told = {};
    this.sessions = undefined;
    this.key = undefined;
    this.go({ is: "list" });
  }
  async refresh(): Promise<void> {
    const reply = await this.doors.list();
    if (reply.is === "ok") this.sessions = reply.value;
    this.no = reply.is === "no" ? reply.no : undefined;
    if (this.no?.code === "not_signed_in") store()?.removeItem(KEY);
  }
  #path(place: Place): string {
    return place.is === "list" ? "/host" : place.is === "session" ? `/host/${encodeURIComponent(place.id)}` : "/host/new";
  }
  go(place: Place): void {
    if (!this.mayLeave()) return;
    this.mayLeave = () => true;
    this.said = undefined;
    history.pushState(null, "", this.#path(place));
    this.place = place;
    scrollTo(0, 0);
  }
  /** Keeps links for as long as this tab is open. */
  tell(id: string, told: Told): void {
    this.#told = { ...this.#told, [id]: told };
    store()?.setItem(MADE + id, JSON.stringify(told));
  }
  /** Remembers the links of a rehearsal, or that it has ended. */
  rehearse(id: string, links: Readonly<Record<string, string>> | undefined): void {
    const others = Object.entries(this.rehearsals).filter(([other]) => other !== id);
    this.rehearsals = Object.fromEntries(links === undefined ? others : [...others, [id, links]]);
    store()?.setItem(REHEARSALS, JSON.stringify(this.rehearsals));
  }
  made(one: Made): void {
    this.tell(one.id, one.links);
  }
  told(id: string): Told {
    const known = this.#told[id];
    if (known) return known;
    const kept = parse(store()?.getItem(MADE + id) ?? "null");
    if (!isObject(kept)) return { roles: {}, panelists: {} };
    return { roles: stringsOf(kept["roles"]), panelists: stringsOf(kept["panelists"]) };
  }
}

export const giveHouse = (house: House): House => setContext(HOUSE, house);
export const useHouse = (): House => getContext<House>(HOUSE);
export const nameOf = (file: JsonObject): string => textAt(file, ["session", "title"]);
