// The stage's session: the room as the stage may see it. It sends nothing but its heartbeat.
import { anchor } from "../../core/edge.ts";
import { RoomSession } from "../../link/room.svelte.ts";

export class Session extends RoomSession {
  protected override anchors(): readonly (number | null | undefined)[] {
    return [this.view?.ends_at, anchor(this.view?.now?.timer), anchor(this.view?.silence)];
  }
  protected override told(): void {
    // nothing besides the room
  }
}
