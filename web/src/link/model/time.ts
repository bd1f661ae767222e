// Time that only a test moves on, and chance that is the same for the same seed.

interface Alarm {
  readonly at: number;
  readonly no: number;
  readonly ring: () => void;
}

/** A clock with its alarms. */
export class VirtualTime {
  now = 1_000;
  #no = 0;
  readonly #alarms = new Map<number, Alarm>();

  /** Rings in `ms` milliseconds; its number. */
  readonly after = (ring: () => void, ms = 0): number => {
    this.#no += 1;
    this.#alarms.set(this.#no, { at: this.now + Math.max(0, ms), no: this.#no, ring });
    return this.#no;
  };

  readonly cancel = (no: number | undefined): void => void (no !== undefined && this.#alarms.delete(no));

  /** Lets `ms` milliseconds pass; what was promised is kept between two alarms. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      const next = [...this.#alarms.values()].reduce<Alarm | undefined>((first, one) => (first && (first.at < one.at || (first.at === one.at && first.no < one.no)) ? first : one), undefined);
      if (!next || next.at > end) break;
      this.#alarms.delete(next.no);
      this.now = Math.max(this.now, next.at);
      next.ring();
      // A promise that waits for a promise that waits for this one.
      for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    }
    this.now = end;
  }
}

/** The same throws for the same seed (mulberry32). */
export class SeededDice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed * 0x9e37_79b9;
  }

  /** At least 0, less than 1. */
  throw(): number {
    this.#state = (this.#state + 0x6d2b_79f5) | 0;
    let word = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number, at least 0, less than `count`. */
  below(count: number): number {
    return Math.floor(this.throw() * count);
  }

  /** One of them. */
  one<Of>(all: readonly Of[]): Of | undefined {
    return all[this.below(all.length)];
  }
}
