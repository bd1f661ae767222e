// Session time on this page: clock synchronization with a bound (ALGORITHMS, section 10). No clock is read in here.
import type { Clock } from "../wire/wire.ts";

const SAMPLES_MAX = 16;
const DRIFT_PER_MS = 100e-6;
const SILENT_MS = 20;
const SLEW_MS_MAX = 500;
const SLEW_RATE = 0.05;

/** The offset (server − client) lies between `low` and `high`; measured at page time `at`. All in milliseconds. */
export interface Sample {
  readonly low: number;
  readonly high: number;
  readonly at: number;
}

/** One exchange: sent at page time `c0`, received by the server at `s1`, answered at `s2`, back at page time `c3`. */
export function sample(c0: number, s1: number, s2: number, c3: number): Sample {
  return { low: s2 - c3, high: s1 - c0, at: c3 };
}

/** Where all samples agree at page time `now`, each widened by the drift of its age; none when they contradict. */
export function intersect(samples: readonly Sample[], now: number): { low: number; high: number } | undefined {
  let low = -Infinity;
  let high = Infinity;
  for (const one of samples) {
    const slack = Math.max(0, now - one.at) * DRIFT_PER_MS;
    low = Math.max(low, one.low - slack);
    high = Math.min(high, one.high + slack);
  }
  return low <= high ? { low, high } : undefined;
}

/** Maps page time to the server's monotonic time and that to session time. */
export class SessionClock {
  #samples: Sample[] = [];
  #offset: number | undefined;
  #shown: { offset: number; at: number } | undefined;
  #map: Clock | undefined;

  /** Takes one exchange. False: it contradicted the others, which are forgotten; sample again at once. */
  exchange(c0: number, s1: number, s2: number, c3: number): boolean {
    const fresh = sample(c0, s1, s2, c3);
    this.#samples = [...this.#samples, fresh].slice(-SAMPLES_MAX);
    const agreed = intersect(this.#samples, c3);
    if (!agreed) this.#samples = [fresh];
    const { low, high } = agreed ?? fresh;
    this.#offset = (low + high) / 2;
    return agreed !== undefined;
  }

  /** Takes the server's map from its time to session time, received at page time `now`. */
  remap(map: Clock, now: number): void {
    this.#map = map;
    // A message sent at `server_ms` cannot arrive before: a lower bound until the first exchange.
    this.#offset ??= map.server_ms - now;
  }

  /** Half the width of what is known at page time `now`, in milliseconds. */
  bound(now: number): number {
    const agreed = intersect(this.#samples, now);
    return agreed ? (agreed.high - agreed.low) / 2 : Infinity;
  }

  /** The rate of session time: 1, or that of a rehearsal. */
  get rate(): number {
    return this.#map?.rate ?? 1;
  }

  /** Session time at page time `now`, in milliseconds; none before the first map. */
  session(now: number): number | undefined {
    const map = this.#map;
    if (!map) return undefined;
    const session = map.session_ms + map.rate * (now + this.#steady(now) - map.server_ms);
    return Math.min(map.fence_ms ?? Infinity, session);
  }

  /** Time of day at session time `session`, in milliseconds of UTC, for labels only. */
  utc(session: number): number | undefined {
    const map = this.#map;
    return map && map.utc_ms + (session - map.session_ms) / map.rate;
  }

  /** The offset in use: small errors vanish at once, larger ones slowly, so that digits do not run backwards. */
  #steady(now: number): number {
    const target = this.#offset ?? 0;
    const shown = this.#shown ?? { offset: target, at: now };
    const error = target - shown.offset;
    const step = Math.max(0, now - shown.at) * SLEW_RATE;
    const isSlow = Math.abs(error) > SILENT_MS && Math.abs(error) <= SLEW_MS_MAX;
    const offset = isSlow ? shown.offset + Math.sign(error) * Math.min(step, Math.abs(error)) : target;
    this.#shown = { offset, at: now };
    return offset;
  }
}
