// The session of whoever reads along: the view alone. Nothing can be done from here.
import type { Seat } from "../../link/enter.ts";
import { ViewSession } from "../../link/room.svelte.ts";
import { Voice } from "../../parts/voice.svelte.ts";
import type { ReadView } from "../../wire/wire.ts";
import { readEdge } from "./facts.ts";

export class Session extends ViewSession<ReadView> {
  readonly voice = new Voice();

  /** Takes the seat. Also in a browser that holds more, this page is the interpreter's. */
  override open(seat: Seat): void {
    super.open({ ...seat, role: "interpreter" });
  }

  /** Knocks again after the server closed the line. */
  knock(): void {
    this.line?.knock();
  }

  protected override edge(now: number): number {
    return readEdge(this.view, now);
  }

  protected override told(): void {
    // the view and the clock are all
  }
}
