// One sample of another clock, and what several of them agree on (ALGORITHMS, section 10).

/** The fastest that two clocks of ordinary machines drift apart, in milliseconds a millisecond. */
export const DRIFT = 100e-6;
/** The server's stamps are whole milliseconds, rounded down: what it did happened up to so much later. */
const SERVER_GRAIN_MS = 1;

/** The offset (server − page) lay between `low` and `high` at page time `at`. All in milliseconds. */
export interface Sample {
  readonly low: number;
  readonly high: number;
  readonly at: number;
}

/**
 * One exchange: sent at page time `c0`, received by the server at `s1`, answered at `s2`, back at page time `c3`.
 * A page clock that counts in steps of `grain` is up to that much wrong in either direction; the server's stamps are up to `stamp` early.
 */
export function sample(c0: number, s1: number, s2: number, c3: number, grain = 0, stamp = SERVER_GRAIN_MS): Sample {
  return { low: s2 - c3 - grain, high: s1 + stamp - c0 + grain, at: c3 };
}

/** Where all samples agree at page time `now`, each widened by the drift of its age; none when they contradict. */
export function intersect(samples: readonly Sample[], now: number): { low: number; high: number } | undefined {
  let low = -Infinity;
  let high = Infinity;
  for (const one of samples) {
    const slack = Math.max(0, now - one.at) * DRIFT;
    low = Math.max(low, one.low - slack);
    high = Math.min(high, one.high + slack);
  }
  return low <= high ? { low, high } : undefined;
}
