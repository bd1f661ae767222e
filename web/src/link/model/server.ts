// A small honest server: a room of hands, views by version with differences as merge patches, commands that count once by their ids.
import type { Host, Wire } from "./net.ts";
import type { SeededDice, VirtualTime } from "./time.ts";

const APART = 100_000_000_000_000;
const UTC_MS = 1_700_000_000_000;
const HEARTBEAT_MS = 5_000;
const SILENCE_MS = 12_000;
const JOURNAL_MS_MAX = 30;
const SEND_MS_MAX = 60;

type Sight = "desk" | "stage" | "speaker";
const SIGHTS: readonly Sight[] = ["desk", "stage", "speaker"];

interface Hand {
  readonly who: readonly string[];
  readonly channel: string;
  readonly via: string;
  readonly since: number;
  readonly kind: string;
  readonly state: { readonly state: string };
  readonly turns: number;
  readonly reasons: readonly string[];
  readonly version: number;
}
type Verdict = { readonly t: "accepted"; readonly receipt: { readonly act: number } } | { readonly t: "refused"; readonly why: { readonly code: string } };
/** A command as the wire carries it. */
interface Do {
  readonly id: string;
  readonly command: { readonly do: string; readonly hand?: number; readonly before?: number | null; readonly after?: number | null; readonly is_blank?: boolean };
}

/** The difference between two views, as RFC 7386 wants it; none when they are the same. */
export function diff(before: unknown, after: unknown): unknown {
  const isPlain = (one: unknown): one is Record<string, unknown> => typeof one === "object" && one !== null && !Array.isArray(one);
  if (!isPlain(before) || !isPlain(after)) return JSON.stringify(before) === JSON.stringify(after) ? undefined : after;
  const patch: Record<string, unknown> = {};
  for (const key of Object.keys(before)) if (!(key in after)) patch[key] = null;
  for (const [key, value] of Object.entries(after)) {
    const change = key in before ? diff(before[key], value) : value;
    if (change !== undefined) patch[key] = change;
  }
  return Object.keys(patch).length === 0 ? undefined : patch;
}

/** A view in words that do not depend on the order of its keys. */
export function print(view: unknown): string {
  return JSON.stringify(view, (_, value: unknown) => (typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value));
}

interface Published {
  readonly version: number;
  readonly from: number;
  readonly view: object;
  readonly patch: unknown;
}

/** What a server keeps over a restart. */
export class Room {
  readonly hands = new Map<number, Hand>();
  order: number[] = [];
  parked: number[] = [];
  isBlank = false;
  acts = 0;
  /** The first answer to each command. */
  readonly answers = new Map<string, Verdict>();
  /** How often each command changed something. */
  readonly counts = new Map<string, number>();

  /** Somebody raises a hand at a door of their own. */
  raise(now: number): void {
    this.acts += 1;
    const id = this.acts;
    this.hands.set(id, { who: [`p${id}`], channel: id % 2 === 0 ? "onsite" : "online", via: "phone", since: now, kind: "floor", state: { state: "waiting" }, turns: 0, reasons: [], version: 1 });
    this.order.push(id);
  }

  do({ id, command }: Do): Verdict {
    const known = this.answers.get(id);
    if (known) return known;
    const code = this.#decide(command);
    if (code === undefined) {
      this.acts += 1;
      this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
    }
    const verdict: Verdict = code === undefined ? { t: "accepted", receipt: { act: this.acts } } : { t: "refused", why: { code } };
    this.answers.set(id, verdict);
    return verdict;
  }

  /** Changes the room, or says why not. */
  #decide(command: Do["command"]): string | undefined {
    if (command.do === "blank") {
      if (this.isBlank === command.is_blank) return "already_so";
      this.isBlank = command.is_blank === true;
      return undefined;
    }
    const { hand: id = 0 } = command;
    const hand = this.hands.get(id);
    if (!hand || (command.do !== "lower_hand" && !this.order.includes(id))) return "no_such_hand";
    const rest = this.order.filter((one) => one !== id);
    if (command.do === "move_hand") {
      const ahead = rest.indexOf(command.before ?? -1);
      const behind = rest.indexOf(command.after ?? -1);
      if (ahead < 0 && behind < 0) return "no_such_hand";
      rest.splice(ahead >= 0 ? ahead : behind + 1, 0, id);
    } else if (command.do === "park_hand") {
      this.parked.push(id);
      this.hands.set(id, { ...hand, state: { state: "parked" } });
    } else {
      this.parked = this.parked.filter((one) => one !== id);
      this.hands.delete(id);
    }
    this.order = rest;
    return undefined;
  }

  view(sight: Sight): object {
    const waiting = this.order.map((id) => this.hands.get(id)?.channel);
    const counted = { waiting_onsite: waiting.filter((one) => one === "onsite").length, waiting_online: waiting.filter((one) => one === "online").length };
    if (sight !== "desk") return { life: "live", messages: [], order: this.order.slice(0, 5), is_blank: this.isBlank, ...counted, ...(sight === "speaker" && { nudge: `after ${this.acts}` }) };
    const lists = { people: {}, questions: {}, settings: {}, stack: [], spoken: [], segments: [], list: { state: "open" } };
    return { ...lists, life: "live", gavel: "onsite", order: [...this.order], parked: [...this.parked], hands: Object.fromEntries(this.hands), is_blank: this.isBlank, acts: [{ no: this.acts }], ...counted };
  }
}

/** One run of the server on that room. */
export class Server implements Host {
  readonly #room: Room;
  readonly #time: VirtualTime;
  readonly #dice: SeededDice;
  readonly #newest = new Map<Sight, Published>();
  readonly #lines = new Set<ServerLine>();
  isStopped = false;
  /** Every view that was ever published, in words. */
  readonly past: Set<string>;

  /** Versions begin at `base`; `past` goes on. */
  constructor(room: Room, time: VirtualTime, dice: SeededDice, base: number, past: Set<string>) {
    [this.#room, this.#time, this.#dice, this.past] = [room, time, dice, past];
    for (const [apart, sight] of SIGHTS.entries()) this.#take(sight, { version: base + apart * APART, from: 0, view: room.view(sight), patch: undefined });
  }

  accept(wire: Wire): (text: string) => void {
    const line = new ServerLine(this, wire, this.#time, this.#dice);
    this.#lines.add(line);
    return (text) => line.hear(JSON.parse(text));
  }

  newest(sight: Sight): Published {
    const newest = this.#newest.get(sight);
    if (!newest) throw new Error(`no view of ${sight}`);
    return newest;
  }

  /** The room may have changed: who sees it is told. */
  publish(): void {
    for (const sight of SIGHTS) {
      const { version, view: before } = this.newest(sight);
      const view = this.#room.view(sight);
      const patch = diff(before, view);
      if (patch !== undefined) this.#take(sight, { version: version + 1, from: version, view, patch });
    }
    for (const line of this.#lines) line.flushSoon();
  }

  do(wish: Do): Verdict {
    const verdict = this.#room.do(wish);
    this.publish();
    return verdict;
  }

  #take(sight: Sight, published: Published): void {
    this.#newest.set(sight, published);
    this.past.add(print(published.view));
  }
}

/** A line as the server has it: what it sent last, and the commands one after the other. */
class ServerLine {
  readonly #server: Server;
  readonly #wire: Wire;
  readonly #time: VirtualTime;
  readonly #dice: SeededDice;
  #sight: Sight | undefined;
  #sent: number | undefined;
  #isDue = false;
  #freeAt = 0;

  constructor(server: Server, wire: Wire, time: VirtualTime, dice: SeededDice) {
    [this.#server, this.#wire, this.#time, this.#dice] = [server, wire, time, dice];
  }

  hear(message: { t: string; have?: number | null; role?: string; screen?: { view: string } | null; c0?: number } & Partial<Do>): void {
    const sight = message.screen?.view === "speaker" ? "speaker" : message.role === "stage" || message.screen ? "stage" : "desk";
    if (message.t === "hello") {
      [this.#sight, this.#sent] = [sight, message.have ?? undefined];
      const clock = { server_ms: this.#time.now, session_ms: this.#time.now, utc_ms: UTC_MS + this.#time.now, rate: 1 };
      this.#say({ t: "welcome", session: "s", role: message.role, build: "", heartbeat_ms: HEARTBEAT_MS, silence_max_ms: SILENCE_MS, clock });
    } else if (message.t === "ping") this.#say({ t: "pong", c0: message.c0, s1: Math.floor(this.#time.now), s2: Math.floor(this.#time.now), ...(this.#sent !== undefined && { at: this.#sent }) });
    else if (message.t === "do") return this.#do(message as Do);
    else if (message.t === "whole") this.#sent = undefined;
    else if (message.t === "shows" && sight !== this.#sight) [this.#sight, this.#sent] = [sight, undefined];
    this.#flush();
  }

  /** Not at once: a slow line skips versions and is sent the newest. */
  flushSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#time.after(() => this.#flush(), this.#dice.below(SEND_MS_MAX));
  }

  #do(wish: Do): void {
    this.#freeAt = Math.max(this.#freeAt, this.#time.now) + this.#dice.below(JOURNAL_MS_MAX);
    // Decided also when the line has gone meanwhile: the answer is lost, the act is not.
    this.#time.after(() => this.#server.isStopped || this.#say({ ...this.#server.do(wish), id: wish.id }), this.#freeAt - this.#time.now);
  }

  #flush(): void {
    this.#isDue = false;
    if (!this.#sight) return;
    const { version, from, view, patch } = this.#server.newest(this.#sight);
    if (this.#sent === version) return;
    this.#say(this.#sent === from && patch !== undefined ? { t: "delta", from, version, hash: "", patch } : { t: "whole", version, hash: "", view });
    this.#sent = version;
  }

  #say(message: object): void {
    if (this.#wire.isOpen) this.#wire.down(JSON.stringify(message));
  }
}
