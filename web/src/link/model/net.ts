// A network that loses, delays, doubles and reorders messages, cuts lines and lets others go dead, all by its seed.
import type { SeededDice, VirtualTime } from "./time.ts";

const LATENCY_MS = 20;
const JITTER_MS = 60;
const LATE_MS_MAX = 3_000;
/** Of a hundred messages, this many suffer from each. */
const OF_100 = { dropped: 8, delayed: 8, doubled: 8, reordered: 8 };

export type Harm = keyof typeof OF_100 | "cut" | "dead";

/** What the server does with a line. */
export interface Host {
  /** A line came up; what is returned takes what is said on it. */
  accept(wire: Wire): (text: string) => void;
}

type Listener = (event: { data?: string }) => void;

/** One connection: messages either way, each with its fate. Nothing comes in order of itself but what suffers nothing. */
export class Wire {
  isOpen = true;
  isDead = false;
  readonly #net: Net;
  readonly #page: (kind: string, data?: string) => void;
  #toServer: ((text: string) => void) | undefined;
  readonly #last = { up: 0, down: 0 };

  constructor(net: Net, page: (kind: string, data?: string) => void) {
    this.#net = net;
    this.#page = page;
    net.time.after(() => this.#open(), LATENCY_MS);
  }

  /** To the server; the first message of a line arrives. */
  up(text: string): void {
    this.#carry("up", text, (message) => this.#toServer?.(message));
  }

  /** To the page. */
  down(text: string): void {
    this.#carry("down", text, (message) => this.#page("message", message));
  }

  /** Ends it at both ends. */
  cut(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#toServer = undefined;
    this.#net.wires.delete(this);
    this.#net.time.after(() => this.#page("close"), LATENCY_MS);
  }

  /** The page has closed it: what is under way to it is never heard. */
  hangUp(): void {
    this.isOpen = false;
    this.#net.wires.delete(this);
  }

  #open(): void {
    if (!this.isOpen) return;
    if (!this.#net.host) return this.cut();
    this.#toServer = this.#net.host.accept(this);
    this.#page("open");
  }

  #carry(way: "up" | "down", text: string, arrive: (text: string) => void): void {
    const { time, dice } = this.#net;
    const land = (at: number) => time.after(() => this.isOpen && !this.isDead && arrive(text), at - time.now);
    const due = Math.max(this.#last[way], time.now + LATENCY_MS + dice.below(JITTER_MS));
    // Hello and welcome are the handshake: without them there is no line. A welcome may come twice.
    const harm = /^\{"t":"hello"/.test(text) ? undefined : this.#net.harm(/^\{"t":"welcome"/.test(text));
    if (harm === "dropped") return;
    if (harm === "delayed") return void land(due + dice.below(LATE_MS_MAX));
    // What is sent next overtakes it.
    if (harm === "reordered") return void land(due + JITTER_MS + LATENCY_MS);
    this.#last[way] = due;
    land(due);
    if (harm === "doubled") land(due + dice.below(LATE_MS_MAX));
  }
}

/** All lines to one server. */
export class Net {
  readonly time: VirtualTime;
  readonly dice: SeededDice;
  readonly wires = new Set<Wire>();
  /** None while the server is down. */
  host: Host | undefined;
  isFaulty = true;
  readonly harms: Record<Harm, number> = { dropped: 0, delayed: 0, doubled: 0, reordered: 0, cut: 0, dead: 0 };

  constructor(time: VirtualTime, dice: SeededDice) {
    this.time = time;
    this.dice = dice;
  }

  /** What happens to the next message. */
  harm(isWelcome: boolean): keyof typeof OF_100 | undefined {
    if (!this.isFaulty) return undefined;
    let chance = this.dice.below(100);
    for (const harm of ["dropped", "delayed", "doubled", "reordered"] as const) {
      chance -= OF_100[harm];
      if (chance >= 0 || (isWelcome && harm !== "doubled")) continue;
      this.harms[harm] += 1;
      return harm;
    }
    return undefined;
  }

  /** One of the lines ends, or goes dead without a word. */
  hurt(harm: "cut" | "dead"): void {
    const wire = this.dice.one([...this.wires]);
    if (!wire) return;
    this.harms[harm] += 1;
    if (harm === "cut") wire.cut();
    else wire.isDead = true;
  }

  /** What pages take for `WebSocket`. */
  socketOf(): new () => object {
    return socketOf(this);
  }
}

/** The part of a browser's WebSocket that a line uses. */
function socketOf(net: Net): new () => object {
  return class {
    readonly #listeners = new Map<string, Listener>();
    readonly #wire = new Wire(net, (kind, data) => this.#listeners.get(kind)?.(data === undefined ? {} : { data }));

    constructor() {
      net.wires.add(this.#wire);
    }

    addEventListener(kind: string, listener: Listener): void {
      this.#listeners.set(kind, listener);
    }

    send(text: string): void {
      this.#wire.up(text);
    }

    close(): void {
      this.#wire.hangUp();
    }
  };
}
