// What comes a moment after strip, floor and queue, which cannot wait: one piece, asked for as soon as the desk is drawn.
import type { Session } from "./session.svelte.ts";

/** Fetches it, once. */
export const beside = () => import("./beside.ts");

/** Listens to the keys of this desk until the returned function is called. They come a moment later; what is pressed meanwhile counts. */
export function listening(session: Session): () => void {
  const early: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent): void => void early.push(event);
  let stop = (): void => removeEventListener("keydown", keep);
  let isOver = false;
  addEventListener("keydown", keep);
  void import("./keys.ts").then(({ listen }) => {
    stop();
    if (!isOver) stop = listen(session, early);
  });
  return () => {
    isOver = true;
    stop();
  };
}
