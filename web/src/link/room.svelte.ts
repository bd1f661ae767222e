// A page that sees the room or reads along: the newest view, the clock and the line, painted at the edges of the seconds that it shows.
import type { RoomView, ScreenInfo, ServerMessage } from "../wire/wire.ts";
import { Beat, type Reading } from "./beat.ts";
import type { Seat } from "./enter.ts";
import { Line, type Standing } from "./line.ts";

/** What every face with one view has in common; a face adds what it is told besides and what it does. */
export abstract class ViewSession<View> {
  readonly #beat = new Beat({ paint: (now, at) => this.#paint(now, at), edge: (now) => this.edge(now) });
  protected line: Line<View> | undefined;

  view = $state.raw<View | undefined>();
  /** Session time, in milliseconds; moves at the edges of the seconds that are shown. */
  now = $state(0);
  standing = $state.raw<Standing>({ is: "connecting", since: 0 });
  /** Clock and line are shown for whoever set this page up. */
  isTold = $state(false);
  /** The page's own time, for how long the line has been down. */
  page = $state(0);

  /** Milliseconds of session time from `now` to the next edge of a second that is shown; never, when nothing runs. */
  protected abstract edge(now: number): number;
  /** Takes what only this face is told. */
  protected abstract told(message: ServerMessage): void;
  /** The line stands otherwise; most faces only show it. */
  protected stood?(standing: Standing): void;

  /** Takes the seat and keeps the line open; `screen` is what a stage or overlay is. */
  open(seat: Seat, screen?: () => ScreenInfo): void {
    this.line = new Line<View>(seat, {
      seen: (view) => {
        this.view = view;
        this.tick();
      },
      heard: (message, at, helloAt) => this.hear(message, at, helloAt),
      stands: (standing) => {
        this.standing = standing;
        this.#beat.stands(standing);
        this.stood?.(standing);
      },
      ...(screen && { screen }),
    });
    this.#beat.follow(this.line);
  }

  /** Takes one message of the server, received at page time `at`; the hello of its line left at `helloAt`. */
  hear(message: ServerMessage, at: number, helloAt: number): void {
    this.#beat.hear(message, at, helloAt);
    switch (message.t) {
      case "whole":
      case "delta":
      case "clock":
      case "pong":
        return;
      case "welcome":
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

  /** Paints now; for what changes the moments that are shown. */
  tick(): void {
    this.#beat.tick();
  }

  /** Time of day of a session time, in milliseconds of UTC, for labels only. */
  utc(session: number): number | undefined {
    return this.#beat.utc(session);
  }

  /** What is known of this page's clock and line, anew with every paint. */
  read(): Reading {
    void this.page;
    return this.#beat.read();
  }

  #paint(now: number | undefined, at: number): void {
    if (now !== undefined) this.now = now;
    this.page = at;
  }
}

/** A face with the room's view. */
export abstract class RoomSession extends ViewSession<RoomView> {
  /** What this page sees is another thing from now on: what was for its old sight alone goes at once, all else stays until the whole comes. */
  protected resight(): void {
    this.line?.leave();
    const { view } = this;
    if (view) this.view = { ...view, messages: [], now: view.now && { ...view.now, nudge: null } };
  }
}
