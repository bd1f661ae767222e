// A page that sees the room: the newest view, the clock and the line, painted at the edges of the seconds that it shows.
import { SessionClock } from "../core/clock.ts";
import { untilEdge } from "../core/edge.ts";
import { Newest } from "../core/store.ts";
import type { RoomView, ServerMessage } from "../wire/wire.ts";
import type { Seat } from "./enter.ts";
import { Line, type Standing } from "./line.ts";

const IDLE_MS = 1_000;
const EDGE_SLACK_MS = 4;
const WAKE_MS_MIN = 50;

/** What every face with the room's view has in common; a face adds what it is told besides and what it does. */
export abstract class RoomSession {
  readonly #clock = new SessionClock();
  readonly #store = new Newest<RoomView>();
  #wake: ReturnType<typeof setTimeout> | undefined;
  protected line: Line | undefined;

  view = $state.raw<RoomView | undefined>();
  /** Session time, in milliseconds; moves at the edges of the seconds that are shown. */
  now = $state(0);
  standing = $state.raw<Standing>({ is: "connecting", since: 0 });
  /** The page's own time, for how long the line has been down. */
  page = $state(0);

  /** Moments whose seconds are shown. */
  protected abstract anchors(): readonly (number | null | undefined)[];
  /** Takes what only this face is told. */
  protected abstract told(message: ServerMessage): void;

  /** Takes the seat and keeps the line open. */
  open(seat: Seat): void {
    this.line = new Line(seat, {
      now: () => performance.now(),
      have: () => this.#store.version,
      heard: (message, at) => this.hear(message, at),
      stands: (standing) => (this.standing = standing),
    });
    this.tick();
  }

  /** Takes one message of the server, received at page time `at`. */
  hear(message: ServerMessage, at: number): void {
    switch (message.t) {
      case "welcome":
        this.#clock.remap(message.clock, at);
        this.told(message);
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
        if (!this.#store.delta(message.from, message.version, message.patch)) return this.line?.whole();
        this.view = this.#store.view;
        break;
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
      case "screen":
      case "bye":
        this.told(message);
        break;
      default:
        message satisfies never;
    }
    this.tick();
  }

  /** Time of day of a session time, in milliseconds of UTC. */
  utc(session: number): number | undefined {
    return this.#clock.utc(session);
  }

  /** Sleeps to the next edge of a second that is shown, then paints once. */
  tick(): void {
    clearTimeout(this.#wake);
    this.page = performance.now();
    const at = this.#clock.session(this.page);
    if (at !== undefined) this.now = at;
    const wait = at === undefined ? IDLE_MS : untilEdge(this.anchors(), at) / this.#clock.rate;
    this.#wake = setTimeout(() => requestAnimationFrame(() => this.tick()), Math.max(WAKE_MS_MIN, wait + EDGE_SLACK_MS));
  }
}
