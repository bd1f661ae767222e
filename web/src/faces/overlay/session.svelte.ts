// The overlay's session: the newest view of the stream, the clock and the line, and how old what it knows is.
import { SessionClock } from "../../core/clock.ts";
import { nextRoomEdge } from "../../core/edge.ts";
import { Newest } from "../../core/store.ts";
import type { Seat } from "../../link/enter.ts";
import { Line, type Standing } from "../../link/line.ts";
import type { RoomView, ScreenInfo, ScreenOrder, ServerMessage } from "../../wire/wire.ts";
import { empty, info, isEmptied, type Options } from "./options.ts";

const IDLE_MS = 1_000;
const EDGE_SLACK_MS = 4;
const WAKE_MS_MIN = 50;
const IDENTIFY_MS = 8_000;

export class Session {
  readonly #clock = new SessionClock();
  readonly #store = new Newest<RoomView>();
  readonly #options: Options;
  #line: Line | undefined;
  #wake: ReturnType<typeof setTimeout> | undefined;
  #identified: ReturnType<typeof setTimeout> | undefined;

  view = $state.raw<RoomView | undefined>();
  /** Session time, in milliseconds. */
  now = $state(0);
  standing = $state.raw<Standing>({ is: "connecting", since: 0 });
  /** The page's own time, for how long the line has been down. */
  page = $state(0);
  /** A moderator emptied this overlay. */
  isEmptied = $state(isEmptied());
  /** Its number, while the desk asks which one it is. */
  number = $state<number | undefined>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Takes the seat and keeps the line open. */
  open(seat: Seat): void {
    this.#line = new Line(seat, {
      now: () => performance.now(),
      have: () => this.#store.version,
      heard: (message, at) => this.hear(message, at),
      stands: (standing) => (this.standing = standing),
      screen: (): ScreenInfo => info(this.#options.lang, this.isEmptied),
    });
    addEventListener("resize", () => this.#line?.shows());
    this.tick();
  }

  /** Knocks again after the server closed the line. */
  knock(): void {
    this.#line?.knock();
  }

  /** Takes one message of the server, received at page time `at`. */
  hear(message: ServerMessage, at: number): void {
    if (message.t === "welcome") this.#clock.remap(message.clock, at);
    else if (message.t === "clock") this.#clock.remap(message, at);
    else if (message.t === "pong") return void this.#clock.exchange(message.c0, message.s1, message.s2, at);
    else if (message.t === "screen") return this.#obey(message.order, message.number);
    else if (message.t === "whole") this.#store.whole(message.version, message.view as unknown as RoomView);
    else if (message.t === "delta" && !this.#store.delta(message.from, message.version, message.patch)) return this.#line?.whole();
    this.view = this.#store.view;
    this.tick();
  }

  /** Sleeps to the next edge of a second that is shown, then paints once. */
  tick(): void {
    clearTimeout(this.#wake);
    this.page = performance.now();
    const at = this.#clock.session(this.page);
    if (at !== undefined) this.now = at;
    const wait = at === undefined ? IDLE_MS : nextRoomEdge(this.view, at) / this.#clock.rate;
    this.#wake = setTimeout(() => requestAnimationFrame(() => this.tick()), Math.max(WAKE_MS_MIN, wait + EDGE_SLACK_MS));
  }

  #obey(order: ScreenOrder, number: number): void {
    if (order.is === "identify") {
      this.number = number;
      clearTimeout(this.#identified);
      this.#identified = setTimeout(() => (this.number = undefined), IDENTIFY_MS);
      return;
    }
    this.isEmptied = order.is === "blank" ? order.is_blank : order.view === "blank";
    empty(this.isEmptied);
    this.#line?.shows();
  }
}
