// What comes a moment after strip, floor and queue, which cannot wait: one piece, asked for as soon as the desk is drawn.
import type { Session } from "./session.svelte.ts";

/** Fetches it, once. */
export const beside = () => import("./beside.ts");

/** Listens to the keys of this desk, as long as the page is there. They come a moment later; what is pressed meanwhile counts. */
export function listening(session: Session): void {
  const early: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent): void => void early.push(event);
  addEventListener("keydown", keep);
  void import("./keys.ts").then(({ listen }) => {
    removeEventListener("keydown", keep);
    listen(session, early);
  });
}
