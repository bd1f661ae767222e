// The stage's session: the room as the stage may see it. It sends nothing but its heartbeat.
import { roomEdge } from "../../core/edge.ts";
import { RoomSession } from "../../link/room.svelte.ts";
import type { Standing } from "../../link/line.ts";

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

export class Session extends RoomSession {
  protected override edge(now: number): number {
    return roomEdge(this.view, now);
  }
  protected override told(): void {
    // nothing besides the room
  }
  protected override stood(standing: Standing): void {
    if (standing.is === "closed" && standing.why === "reload") renew();
  }
}
