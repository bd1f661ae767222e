// The stage's session: the newest view of the room, the clock and the line. It sends nothing but its heartbeat.
import { stageEdge } from "../../core/edge.ts";
import { Newest } from "../../core/store.ts";
import { Beat, type Reading } from "../../link/beat.ts";
import type { Seat } from "../../link/enter.ts";
import { Line, type Standing } from "../../link/line.ts";
import type { RoomView, ServerMessage } from "../../wire/wire.ts";

const RENEWED = "horseshoe.renewed";

/** Nobody sits at a screen: it fetches the new page by itself, once for each build. */
function renew(): void {
  const build = document.querySelector<HTMLMetaElement>('meta[name="horseshoe-build"]')?.content ?? "";
  try {
    if (sessionStorage.getItem(RENEWED) === build) return;
    sessionStorage.setItem(RENEWED, build);
    location.reload();
  } catch {
    // Storage is refused, so nothing would end the trying: the screen says that it is old.
  }
}

export class Session {
  readonly #beat = new Beat({ paint: (now, at) => this.#paint(now, at), edge: (now) => stageEdge(this.view, now) });
  readonly #store = new Newest<RoomView>();
  #line: Line | undefined;

  view = $state.raw<RoomView | undefined>();
  /** Session time, in milliseconds; moves at the edges of the seconds that are shown. */
  now = $state(0);
  standing = $state.raw<Standing>({ is: "connecting", since: 0 });
  /** Clock and line are shown for whoever set this screen up. */
  isTold = $state(false);
  /** The page's own time, for how long the line has been down. */
  page = $state(0);

  /** Takes the seat and keeps the line open. */
  open(seat: Seat): void {
    this.#line = new Line(seat, {
      have: () => this.#store.version,
      heard: (message, at, helloAt) => this.hear(message, at, helloAt),
      stands: (standing) => {
        this.standing = standing;
        this.#beat.stands(standing);
        if (standing.is === "closed" && standing.why === "reload") renew();
      },
    });
    this.#beat.follow(this.#line);
  }

  /** Takes one message of the server, received at page time `at`; the hello of its line left at `helloAt`. */
  hear(message: ServerMessage, at: number, helloAt: number): void {
    this.#beat.hear(message, at, helloAt);
    switch (message.t) {
      case "whole":
        this.#store.whole(message.version, message.view as unknown as RoomView);
        this.view = this.#store.view;
        break;
      case "delta":
        if (!this.#store.delta(message.from, message.version, message.patch)) return this.#line?.whole();
        this.view = this.#store.view;
        break;
      case "welcome":
      case "clock":
      case "pong":
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
        return;
      default:
        message satisfies never;
    }
    this.#beat.tick();
  }

  #paint(now: number | undefined, at: number): void {
    if (now !== undefined) this.now = now;
    this.page = at;
  }

  /** What is known of this page's clock and line, anew with every paint. */
  read(): Reading {
    void this.page;
    return this.#beat.read();
  }
}
