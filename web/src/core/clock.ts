// Session time on this page: clock synchronization with a bound (ALGORITHMS, section 10). No clock is read in here.
import type { Clock } from "../wire/wire.ts";
import { DRIFT, intersect, sample, type Sample } from "./sample.ts";

const SAMPLES_MAX = 16;
const SILENT_MS = 20;
const SLEW_MS_MAX = 500;
const SLEW_RATE = 0.05;
/** Wall and page clock that part by more than this tell of a sleep or of a wall clock that was set. */
const PARTED_MS = 250;
/** A wall clock is itself corrected after a sleep, by up to so much. */
const WALL_MS = 1_000;
/** A drift is told from noise after so long, and looked at afresh after so long. */
const DRIFT_MS_MIN = 60_000;
const DRIFT_MS_MAX = 600_000;
const BURST = 5;
const BURST_MS = 200;
const FRESH_MS = 60_000;
const GRAIN_READS_MAX = 50_000;
/** The coarsest that a browser is known to count. */
const GRAIN_MS_MAX = 100;

/** How right this page's clock is, for those who want to know. Milliseconds; page times where not said otherwise. */
export interface Vitals {
  readonly offset: number;
  /** The true offset is no further from it than this. */
  readonly bound: number;
  readonly samples: number;
  /** The age of the newest and of the oldest sample. */
  readonly age: readonly [number, number];
  /** How long the last question and its answer were under way. */
  readonly trip: number | undefined;
  readonly session: number | undefined;
  readonly rate: number;
}

/** Milliseconds from one sample to the next: `done` came after the first, which was taken `since` milliseconds ago. A heartbeat is a sample too. */
export function sampleAfter(done: number, since: number, heartbeatMs: number): number {
  return done < BURST ? BURST_MS : Math.min(heartbeatMs, since < FRESH_MS ? 10_000 : 30_000);
}

/** In which steps a clock counts, in milliseconds: browsers round theirs, most to a tenth or one, some to much more. */
export function grain(clock: () => number): number {
  let step = Infinity;
  let last = clock();
  for (let reads = 0, steps = 0; reads < GRAIN_READS_MAX && steps < 3; reads += 1) {
    const now = clock();
    if (now <= last) continue;
    step = Math.min(step, now - last);
    steps += 1;
    last = now;
  }
  return Math.min(step, GRAIN_MS_MAX);
}

/** Maps page time to the server's monotonic time and that to session time. */
export class SessionClock {
  readonly #grain: number;
  #samples: Sample[] = [];
  /** The best lower bound that came without an upper one. */
  #floor: Sample | undefined;
  /** The middle at the last sample. */
  #middle: { offset: number; at: number } | undefined;
  /** Where a drift is measured from, and how fast it is. */
  #anchor: { offset: number; half: number; at: number } | undefined;
  #drift = 0;
  /** Wall less page time at the last look. */
  #apart: number | undefined;
  /** What was sent before is not told from a sleep on its way. */
  #parted = -Infinity;
  #isDoubted = false;
  #shown: { offset: number; at: number; server: number; isSlow: boolean } | undefined;
  #trip: number | undefined;
  #map: Clock | undefined;

  constructor(grainMs = 0) {
    this.#grain = grainMs;
  }

  /** Takes one exchange. False: it contradicted the others, which are forgotten; sample again at once. */
  exchange(c0: number, s1: number, s2: number, c3: number): boolean {
    if (c0 < this.#parted) return this.#hint(s2, c3);
    if (this.#isDoubted) this.#forget();
    this.#trip = c3 - c0;
    const fresh = sample(c0, s1, s2, c3, this.#grain);
    this.#samples = [...this.#samples, fresh].slice(-SAMPLES_MAX);
    return this.#settle(fresh);
  }

  /** Takes the server's map from its time to session time, received at page time `now`. False as in `exchange`. */
  remap(map: Clock, now: number): boolean {
    this.#map = map;
    return this.#hint(map.server_ms, now);
  }

  /** By how much page and wall clock, both now, have parted since the last look: the machine slept, or its wall clock was set. Not 0: sample at once. */
  look(now: number, wall: number): number {
    const by = wall - now - (this.#apart ?? wall - now);
    this.#apart = wall - now;
    if (Math.abs(by) <= PARTED_MS) return 0;
    const agreed = this.#agreed(now);
    this.#parted = now;
    if (!agreed || by < 0) return by;
    // Most likely a page clock that stood while the machine slept. Until a sample tells, either may be true.
    const offset = this.#estimate(now) + by;
    this.#forget();
    this.#isDoubted = true;
    this.#samples = [{ low: agreed.low, high: agreed.high + by + WALL_MS, at: now }];
    this.#middle = { offset, at: now };
    return by;
  }

  /** The rate of session time: 1, or that of a rehearsal. */
  get rate(): number {
    return this.#map?.rate ?? 1;
  }

  /** How far from the truth what is shown at page time `now` can be, in milliseconds. */
  bound(now: number): number {
    const agreed = this.#agreed(now);
    if (!agreed) return Infinity;
    const offset = this.#server(now) - now;
    return Math.max(agreed.high - offset, offset - agreed.low) + this.#grain;
  }

  vitals(now: number): Vitals {
    const ages = this.#samples.map((one) => now - one.at);
    return { offset: this.#server(now) - now, bound: this.bound(now), samples: ages.length, age: [Math.min(...ages), Math.max(...ages)], trip: this.#trip, session: this.session(now), rate: this.rate };
  }

  /** Session time at page time `now`, in milliseconds; none before the first map. */
  session(now: number): number | undefined {
    const map = this.#map;
    return map && Math.min(map.fence_ms ?? Infinity, map.session_ms + map.rate * (this.#server(now) - map.server_ms));
  }

  /** Page time to wait from `now` until session time has gone on by `ms`; never, while it stands at a fence. */
  wait(ms: number, now: number): number {
    const map = this.#map;
    const at = this.session(now);
    if (!map || at === undefined || (map.fence_ms != null && at >= map.fence_ms)) return Infinity;
    // While it is behind, it runs faster.
    const isBehind = this.#shown?.isSlow === true && this.#estimate(now) > this.#shown.offset;
    return ms / map.rate / (isBehind ? 1 + SLEW_RATE : 1);
  }

  /** What was sent at `server` is heard at page time `now`, and not before: a lower bound for nothing. */
  #hint(server: number, now: number): boolean {
    const fresh = { low: server - now - this.#grain, high: Infinity, at: now };
    const best = this.#floor && this.#floor.low - (now - this.#floor.at) * DRIFT;
    if (best === undefined || fresh.low > best) this.#floor = fresh;
    return this.#settle(fresh);
  }

  #all(): readonly Sample[] {
    return this.#floor ? [...this.#samples, this.#floor] : this.#samples;
  }

  /** All that is known of the offset; none before the first exchange. */
  #agreed(now: number): { low: number; high: number } | undefined {
    return this.#samples.length > 0 ? intersect(this.#all(), now) : undefined;
  }

  #forget(): void {
    this.#samples = [];
    this.#floor = this.#anchor = undefined;
    this.#isDoubted = false;
  }

  /** Draws the middle of all samples; when the fresh one contradicts, of it alone. */
  #settle(fresh: Sample): boolean {
    const now = fresh.at;
    const agreed = intersect(this.#all(), now);
    if (!agreed) {
      this.#forget();
      if (fresh.high < Infinity) this.#samples = [fresh];
      else this.#floor = fresh;
    }
    const { low, high } = agreed ?? fresh;
    // In doubt, what was assumed stands until a sample tells.
    if (this.#isDoubted) return true;
    const offset = high < Infinity ? (low + high) / 2 : low;
    if (high < Infinity) this.#learn(offset, high - offset, now);
    this.#middle = { offset, at: now };
    return agreed !== undefined;
  }

  /** How fast the page clock drifts, as far as it can be told from the widths. */
  #learn(offset: number, half: number, at: number): void {
    const from = this.#anchor;
    const span = at - (from?.at ?? at);
    if (from && span >= DRIFT_MS_MIN && (half + from.half) / span <= DRIFT / 2) this.#drift = Math.max(-DRIFT, Math.min(DRIFT, (offset - from.offset) / span));
    if (!from || span > DRIFT_MS_MAX || (span < DRIFT_MS_MIN && half < from.half)) this.#anchor = { offset, half, at };
  }

  /** The offset at page time `now`: the middle, moved on by the drift, inside of what is known. */
  #estimate(now: number): number {
    if (!this.#middle) return 0;
    const offset = this.#middle.offset + (now - this.#middle.at) * this.#drift;
    const agreed = this.#agreed(now);
    return agreed ? Math.max(agreed.low, Math.min(agreed.high, offset)) : offset;
  }

  /** The server's time as it is shown: small errors vanish at once, larger ones slowly, and it never runs backwards but by a jump. */
  #server(now: number): number {
    const target = this.#estimate(now);
    const shown = this.#shown ?? { offset: target, at: now, server: -Infinity, isSlow: false };
    const error = target - shown.offset;
    const step = Math.max(0, now - shown.at) * SLEW_RATE;
    const isSlow = Math.abs(error) > (shown.isSlow ? 0 : SILENT_MS) && Math.abs(error) <= SLEW_MS_MAX;
    const offset = isSlow ? shown.offset + Math.sign(error) * Math.min(step, Math.abs(error)) : target;
    const isJump = Math.abs(error) > SLEW_MS_MAX;
    const server = isJump ? now + offset : Math.max(now + offset, shown.server);
    this.#shown = { offset, at: now, server, isSlow };
    return server;
  }
}
