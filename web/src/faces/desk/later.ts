// What comes a moment after strip, floor and queue, which cannot wait: one piece, asked for as soon as the desk is drawn.
import words from "words:cards";
import { spoken } from "../../parts/speech.svelte.ts";
import type { Session } from "./session.svelte.ts";

/** Fetches it, once. */
export const beside = () => import("./beside.ts");

/** The inbox, with the sentences that only it needs: a piece of its own. */
export const inbox = () => Promise.all([import("./Inbox.svelte"), spoken.learnToo(words)]).then(([piece]) => piece.default);

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
