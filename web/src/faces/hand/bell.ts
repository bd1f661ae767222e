// What the page does when line or outbox have something to tell; `main` hangs itself in.
import type { Unsent } from "./outbox.ts";

interface Bell {
  /** Something was heard, or the line is gone. */
  news: () => void;
  /** Pieces are new. */
  pieces: () => void;
  /** The line is up again. */
  up: () => void;
  /** There is no more line; `isForGood`: this person is not known here any more. */
  end: (words: string, isForGood: boolean) => void;
  /** The server has said yes or no. */
  settle: (one: Unsent, said: string, isTaken: boolean) => void;
  /** It could not be sent now. */
  stuck: () => void;
}

export const on = {} as Bell;
