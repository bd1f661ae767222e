// What a screen reader is told: at most one message in five seconds, the newest of each topic, urgent ones first.

/** Between two messages, polite or assertive, in milliseconds. */
export const GAP_MS = 5_000;
const JOINED_MAX = 3;

/** Something to be said. A later message on the same topic takes its place. */
export interface Message {
  readonly topic: string;
  readonly text: string;
  /** Errors and what cannot wait: interrupts, and goes before the others. */
  readonly isUrgent?: boolean;
  /** Not worth saying any more after so many milliseconds. */
  readonly staleMs?: number;
}
/** One message for one of the two status nodes. */
export interface Announcement {
  readonly node: "polite" | "assertive";
  readonly text: string;
}

/** Collects messages and lets them out one by one. Times are of the page's own clock. */
export class Announcer {
  readonly #waiting = new Map<string, { readonly message: Message; readonly since: number }>();
  #last = -Infinity;

  /** Takes a message; an earlier one on its topic is forgotten. */
  add(message: Message, now: number): void {
    this.#waiting.delete(message.topic);
    if (message.text) this.#waiting.set(message.topic, { message, since: now });
  }

  /** The message that is due at `now`, if any; it counts as said. */
  take(now: number): Announcement | undefined {
    for (const [topic, { message, since }] of this.#waiting) {
      if (now - since > (message.staleMs ?? Infinity)) this.#waiting.delete(topic);
    }
    if (this.#waiting.size === 0 || now - this.#last < GAP_MS) return undefined;
    const all = [...this.#waiting.values()].map((one) => one.message);
    const urgent = all.filter((one) => one.isUrgent);
    const said = (urgent.length > 0 ? urgent : all).slice(-JOINED_MAX);
    // What was crowded out is old by the time that it could be said.
    for (const one of urgent.length > 0 ? urgent : all) this.#waiting.delete(one.topic);
    this.#last = now;
    return { node: urgent.length > 0 ? "assertive" : "polite", text: said.map((one) => one.text).join(". ") };
  }

  /** How long until `take` may answer, in milliseconds; nothing when nobody waits. */
  wait(now: number): number | undefined {
    return this.#waiting.size === 0 ? undefined : Math.max(0, this.#last + GAP_MS - now);
  }
}

/** Seconds left at which a timer is announced. */
const MARKS_S = [0, 10, 30] as const;
export type Mark = (typeof MARKS_S)[number];

/** The mark that was passed between two looks at what is left, in milliseconds; the nearest to the end of several. */
export function passed(before: number, after: number): Mark | undefined {
  return MARKS_S.find((mark) => before > mark * 1_000 && after <= mark * 1_000);
}
