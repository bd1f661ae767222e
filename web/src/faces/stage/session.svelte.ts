// The stage's session: the newest view of the room, the clock and the line. It sends its heartbeat and what it shows.
import { SessionClock } from "../../core/clock.ts";
import { nextRoomEdge } from "../../core/edge.ts";
import { Newest } from "../../core/store.ts";
import type { Seat } from "../../link/enter.ts";
import { Line, type Standing } from "../../link/line.ts";
import type { RoomView, ScreenInfo, ScreenOrder, ServerMessage } from "../../wire/wire.ts";

const IDLE_MS = 1_000;
const EDGE_SLACK_MS = 4;
const WAKE_MS_MIN = 50;

export class Session {
  readonly #clock = new SessionClock();
  readonly #store = new Newest<RoomView>();
  #line: Line | undefined;
  #wake: ReturnType<typeof setTimeout> | undefined;
  #obey: ((order: ScreenOrder, number: number) => void) | undefined;

  view = $state.raw<RoomView | undefined>();
  /** Session time, in milliseconds; moves at the edges of the seconds that are shown. */
  now = $state(0);
  standing = $state.raw<Standing>({ is: "connecting", since: 0 });
  /** The page's own time, for how long the line has been down. */
  page = $state(0);

  /** Takes the seat and keeps the line open; `screen` is what this screen is, `obey` what it does when a moderator wants it to. */
  open(seat: Seat, screen: () => ScreenInfo, obey: (order: ScreenOrder, number: number) => void): void {
    this.#obey = obey;
    this.#line = new Line(seat, {
      now: () => performance.now(),
      have: () => this.#store.version,
      heard: (message, at) => this.hear(message, at),
      stands: (standing) => (this.standing = standing),
      screen,
    });
    this.tick();
  }

  /** Says that this screen shows something else. */
  shows(): void {
    this.#line?.shows();
  }

  /** Knocks again after the server closed the line. */
  knock(): void {
    this.#line?.knock();
  }

  /** Time of day, in milliseconds of UTC, for labels only. */
  get utc(): number | undefined {
    return this.#clock.utc(this.now);
  }

  /** Takes one message of the server, received at page time `at`. */
  hear(message: ServerMessage, at: number): void {
    switch (message.t) {
      case "welcome":
        this.#clock.remap(message.clock, at);
        break;
      case "clock":
        this.#clock.remap(message, at);
        break;
      case "pong":
        // What contradicts is forgotten; the samples of the next heartbeats build it anew.
        this.#clock.exchange(message.c0, message.s1, message.s2, at);
        return;
      case "whole":
        this.#store.whole(message.version, message.view as unknown as RoomView);
        this.view = this.#store.view;
        break;
      case "delta":
        if (!this.#store.delta(message.from, message.version, message.patch)) return this.#line?.whole();
        this.view = this.#store.view;
        break;
      case "screen":
        this.#obey?.(message.order, message.number);
        return;
      case "accepted":
      case "refused":
      case "fault":
      case "you":
      case "fragments":
      case "presence":
      case "place":
      case "journal":
      case "link_used":
      case "link_changed":
      case "bye":
        return;
      default:
        message satisfies never;
    }
    this.tick();
  }

  /** Sleeps to the next edge of a second that is shown, then paints once. */
  tick(): void {
    clearTimeout(this.#wake);
    this.page = performance.now();
    const at = this.#clock.session(this.page);
    if (at !== undefined) this.now = at;
    const wait = at === undefined ? IDLE_MS : nextRoomEdge(this.view, at, this.utc) / this.#clock.rate;
    this.#wake = setTimeout(() => requestAnimationFrame(() => this.tick()), Math.max(WAKE_MS_MIN, wait + EDGE_SLACK_MS));
  }
}
