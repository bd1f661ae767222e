// The overlay's session: the stream's view of the room, and what moderators want of this screen.
import { roomEdge } from "../../core/edge.ts";
import type { Seat } from "../../link/enter.ts";
import { RoomSession } from "../../link/room.svelte.ts";
import type { ScreenOrder, ServerMessage } from "../../wire/wire.ts";
import { empty, info, isEmptied, type Options } from "./options.ts";

const IDENTIFY_MS = 8_000;

export class Session extends RoomSession {
  readonly #options: Options;
  #identified: ReturnType<typeof setTimeout> | undefined;

  /** A moderator emptied this overlay. */
  isEmptied = $state(isEmptied());
  /** Its number, while the desk asks which one it is. */
  number = $state<number | undefined>();

  constructor(options: Options) {
    super();
    this.#options = options;
  }

  /** Takes the seat and keeps the line open. */
  override open(seat: Seat): void {
    super.open(seat, () => info(this.#options.lang, this.isEmptied));
    addEventListener("resize", () => this.line?.shows());
  }

  /** Knocks again after the server closed the line. */
  knock(): void {
    this.line?.knock();
  }

  protected override edge(now: number): number {
    return roomEdge(this.view, now);
  }

  protected override told(message: ServerMessage): void {
    if (message.t === "screen") this.#obey(message.order, message.number);
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
    this.line?.shows();
  }
}
