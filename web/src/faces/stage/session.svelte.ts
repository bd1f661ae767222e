// The stage's session: the room as this screen may see it. It sends its heartbeat and what it shows.
import { roomEdge } from "../../core/edge.ts";
import type { Seat } from "../../link/enter.ts";
import { RoomSession } from "../../link/room.svelte.ts";
import type { ScreenInfo, ScreenOrder, ServerMessage } from "../../wire/wire.ts";
import { options } from "./options.svelte.ts";

export class Session extends RoomSession {
  /** The speaker's monitor is told what no other screen may show. */
  #isForSpeaker = false;
  #obey: ((order: ScreenOrder, number: number) => void) | undefined;

  /** Takes the seat and keeps the line open; `screen` is what this screen is, `obey` what it does when a moderator wants it to. */
  override open(seat: Seat, screen?: () => ScreenInfo, obey?: (order: ScreenOrder, number: number) => void): void {
    this.#obey = obey;
    this.#isForSpeaker = options.view === "speaker";
    super.open(seat, screen);
  }

  /** Says that this screen shows something else. */
  shows(): void {
    const isForSpeaker = options.view === "speaker";
    if (isForSpeaker !== this.#isForSpeaker) this.resight();
    this.#isForSpeaker = isForSpeaker;
    this.line?.shows();
    this.tick();
  }

  /** Knocks again after the server closed the line. */
  knock(): void {
    this.line?.knock();
  }

  /** Time of day now, in milliseconds of UTC, for labels only. */
  get timeOfDay(): number | undefined {
    return this.utc(this.now);
  }

  protected override edge(now: number): number {
    // Only the studio's clock shows the time of day; every other view sleeps while nothing runs.
    return roomEdge(this.view, now, options.view === "clock" ? this.utc(now) : undefined);
  }

  protected override told(message: ServerMessage): void {
    if (message.t === "screen") this.#obey?.(message.order, message.number);
  }
}
