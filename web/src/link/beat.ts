// The clock of a page and when it is painted: at the edges of the seconds that it shows, asleep between them, still when nothing runs.
import { grain, SessionClock, type Vitals } from "../core/clock.ts";
import { edge } from "../core/edge.ts";
import type { Clock, ServerMessage } from "../wire/wire.ts";
import type { Line, Standing } from "./line.ts";
import { page, wall } from "./time.ts";

type Asked = Pick<Line<unknown>, "sample" | "slept">;

/** A little more than what timers come early. */
const SLACK_MS = 1;
/** A rehearsal's seconds may be shorter than a frame. */
const FAST_MS_MIN = 50;

/** What the page shows. */
export interface Face {
  /** Draws session time `now`, none before it is known, at page time `at`. */
  paint(now: number | undefined, at: number): void;
  /** Milliseconds of session time from `now` to the next edge of a second that is shown; never, when nothing runs. */
  edge(now: number): number;
}

/** What is known of clock and line. */
export interface Reading extends Vitals {
  readonly standing: Standing;
  /** For how long the line stands so, in milliseconds. */
  readonly standsFor: number;
  readonly build: string;
}

export class Beat {
  readonly #clock = new SessionClock(grain(page));
  readonly #face: Face;
  #map: Clock | undefined;
  #line: Asked | undefined;
  #standing: Standing = { is: "connecting", since: page() };
  #wake: ReturnType<typeof setTimeout> | undefined;
  #build = "";

  constructor(face: Face) {
    this.#face = face;
  }

  /** From now on, samples are asked for on this line. */
  follow(line: Asked): void {
    this.#line = line;
  }

  /** The line stands otherwise. */
  stands(standing: Standing): void {
    this.#standing = standing;
    this.tick();
  }

  /** Takes what a message says of the time; the hello of its line left at page time `helloAt`. */
  hear(message: ServerMessage, at: number, helloAt: number): void {
    this.#look(at);
    if (message.t === "welcome") {
      this.#build = message.build;
      // The hello and its welcome are the first exchange, and a server that has started anew is known by it.
      this.#map = message.clock;
      this.#clock.remap(message.clock, at);
      this.#clock.exchange(helloAt, message.clock.server_ms, message.clock.server_ms, at);
      this.tick();
    } else if (message.t === "clock") {
      this.#map = message;
      if (!this.#clock.remap(message, at)) this.#line?.sample();
      this.tick();
    } else if (message.t === "pong") {
      const fits = this.#clock.exchange(message.c0, message.s1, message.s2, at);
      if (fits) return this.#arm(at);
      this.#line?.sample();
      this.tick();
    }
  }

  /** Paints now, and sleeps to the next edge. */
  tick(): void {
    const at = page();
    this.#look(at);
    this.#face.paint(this.#clock.session(at), at);
    this.#arm(at);
  }

  /** The rate of session time: 1, or that of a rehearsal. */
  get rate(): number {
    return this.#clock.rate;
  }

  /** Time of day of a session time, in milliseconds of UTC, for labels only. A phone has no use for it. */
  utc(session: number): number | undefined {
    const map = this.#map;
    return map && map.utc_ms + (session - map.session_ms) / map.rate;
  }

  read(): Reading {
    const at = page();
    return { ...this.#clock.vitals(at), standing: this.#standing, standsFor: at - this.#standing.since, build: this.#build };
  }

  #look(at: number): void {
    const apart = this.#clock.look(at, wall());
    if (apart !== 0) this.#line?.slept(Math.max(0, apart));
  }

  #arm(at: number): void {
    clearTimeout(this.#wake);
    const now = this.#clock.session(at);
    const shown = now === undefined ? Infinity : this.#clock.wait(this.#face.edge(now), at);
    // How long the line has been down is shown too.
    const down = this.#standing.is === "live" ? Infinity : edge([this.#standing.since], at);
    const wait = Math.min(this.#clock.rate > 1 ? Math.max(FAST_MS_MIN, shown) : shown, down);
    if (wait < Infinity) this.#wake = setTimeout(() => requestAnimationFrame(() => this.tick()), Math.ceil(wait) + SLACK_MS);
  }
}
