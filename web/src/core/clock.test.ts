// The clock against simulated links: what it states about itself holds in every run, and its digits never run backwards.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Clock } from "../wire/wire.ts";
import { grain, sampleAfter, SessionClock } from "./clock.ts";

/** Draws the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draw = () => number;
const late = (draw: Draw, mean: number) => -Math.log(1 - draw()) * mean;
const stall = (draw: Draw) => (draw() < 0.1 ? 400 + draw() * 1_200 : 0);

/** A path: how long a message takes to the server and back, in milliseconds; beside it the table of section 10: p95 error and median bound. */
interface Path {
  readonly up: (draw: Draw) => number;
  readonly down: (draw: Draw) => number;
  readonly table: readonly [number, number];
}
const PATHS: Readonly<Record<string, Path>> = {
  "LAN": { up: (draw) => 0.4 + late(draw, 2.2), down: (draw) => 0.4 + late(draw, 2.2), table: [0.1, 1.7] },
  "busy Wi-Fi": { up: (draw) => 1.5 + late(draw, 27), down: (draw) => 1.5 + late(draw, 27), table: [1.2, 4.5] },
  "4G, upload 15 ms slower": { up: (draw) => 40 + late(draw, 12), down: (draw) => 25 + late(draw, 12), table: [8.8, 34] },
  "600 ms, stalls": { up: (draw) => 290 + late(draw, 40) + stall(draw), down: (draw) => 290 + late(draw, 40) + stall(draw), table: [15.6, 297] },
  "upload saturated, +120 ms": { up: (draw) => 130 + late(draw, 20), down: (draw) => 20 + late(draw, 10), table: [67, 95] },
};

/** A page and a server, each with a clock of its own, and true time, which neither knows. */
class World {
  readonly draw: Draw;
  readonly clock: SessionClock;
  true = 0;
  #served = 0;
  #back = 0;
  readonly #drift: number;
  readonly #step: number;
  readonly #from: number;
  #last = -Infinity;
  /** How long the page's clock stood, since the machine slept. */
  asleep = 0;
  /** By how much the wall clock was set. */
  set = 0;

  constructor(seed: number, drift?: number, steps: readonly number[] = [0.1]) {
    this.draw = dice(seed);
    this.#drift = drift ?? (this.draw() * 2 - 1) * 90e-6;
    this.#step = steps[Math.floor(this.draw() * steps.length)] ?? 0;
    this.#from = this.draw() * 1e7;
    this.clock = new SessionClock(this.#step);
  }

  /** What the page's clock says at a moment: in steps, which browsers round up or down at random. */
  page(at = this.true): number {
    const now = (at - this.asleep) * (1 + this.#drift);
    const said = this.#step === 0 ? now : Math.floor(now / this.#step + this.draw() * 0.999) * this.#step;
    return (this.#last = Math.max(this.#last, said));
  }
  wall(at = this.true): number {
    return at + this.set;
  }
  server(at = this.true): number {
    return this.#from + at;
  }
  stamp(at = this.true): number {
    return Math.floor(this.server(at));
  }

  /** Session time is the server's own here. */
  map(at: number): Clock {
    return { server_ms: this.stamp(at), session_ms: this.stamp(at), rate: 1, utc_ms: 0 };
  }

  /** One message there and one back, in their order; true time goes on until the answer is there. */
  exchange({ up, down }: Path, isHello = false): boolean {
    const c0 = this.page();
    this.#served = Math.max(this.#served, this.true + up(this.draw));
    const [s1, s2] = [this.stamp(this.#served), this.stamp(this.#served + this.draw())];
    this.#back = Math.max(this.#back, this.#served + 1 + down(this.draw));
    this.true = this.#back;
    const c3 = this.page();
    if (!isHello) return this.clock.exchange(Math.floor(c0), s1, s2, c3);
    this.clock.remap(this.map(this.#served), c3);
    return this.clock.exchange(c0, s1, s1, c3);
  }

  /** How wrong what is shown is, which must be within the bound. */
  error(): number {
    const now = this.page();
    const error = Math.abs((this.clock.session(now) ?? NaN) - this.server());
    const bound = this.clock.bound(now);
    assert.ok(error <= bound, `wrong by ${error} ms, and the bound is ${bound}`);
    return error;
  }

  /** Lets time pass and samples as a desk or a phone does. */
  run(path: Path, until: number, heartbeat: number, look: () => void): void {
    const from = this.true;
    for (let done = 0; this.true < until; done += 1) {
      this.exchange(path);
      look();
      const next = this.true + sampleAfter(done, this.true - from, heartbeat);
      while (this.true < next) {
        this.true = Math.min(next, this.true + 50 + this.draw() * 900);
        look();
      }
    }
  }
}

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
const LAN = PATHS["LAN"] as Path;

test("the bound holds in every run, at every moment, and digits never run backwards", (t) => {
  const RUNS = 800;
  for (const [name, path] of Object.entries(PATHS)) {
    const errors: number[] = [];
    const bounds: number[] = [];
    let back = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const world = new World(seed, undefined, [0, 0.1, 1]);
      world.exchange(path, true);
      let shown = { session: -Infinity, page: 0 };
      const heartbeat = seed % 2 === 0 ? 5_000 : 20_000;
      world.run(path, 80_000, heartbeat, () => {
        world.error();
        const page = world.page();
        const session = world.clock.session(page) ?? NaN;
        const by = session - shown.session;
        if (by < 0) {
          back += 1;
          assert.ok(-by > 400, `back by ${by} ms, which is no jump`);
        }
        shown = { session, page };
      });
      errors.push(world.error());
      bounds.push(world.clock.bound(world.page()));
    }
    errors.sort((a, b) => a - b);
    bounds.sort((a, b) => a - b);
    t.diagnostic(`${name}: p95 error ${at(errors, 0.95).toFixed(1)} ms (table ${path.table[0]}), median bound ${at(bounds, 0.5).toFixed(1)} ms (table ${path.table[1]}), ${RUNS} runs, ${back} jumps back`);
    assert.equal(name === "600 ms, stalls" ? 0 : back, 0, "only a stall of more than half a second makes a jump");
  }
});

test("a page clock of any steps and any phase of stamps leaves the bound true, also without any delay", () => {
  const none: Path = { up: () => 0, down: () => 0, table: [0, 0] };
  for (let seed = 1; seed <= 2_000; seed += 1) {
    const world = new World(seed, undefined, [0, 0.1, 1, 16.7, 100]);
    world.true = world.draw() * 10;
    world.exchange(none, true);
    world.error();
    for (let n = 0; n < 20; n += 1) {
      world.true += world.draw() * 300;
      world.exchange(none);
      world.error();
    }
  }
});

test("while nothing is heard the bound grows with age, and the drift of the page's clock is followed", () => {
  for (const drift of [80e-6, -80e-6]) {
    const world = new World(4, drift, [0.1]);
    world.exchange(LAN, true);
    world.run(LAN, 300_000, 5_000, () => world.error());
    const before = world.clock.bound(world.page());
    world.true += 600_000;
    assert.ok(world.clock.bound(world.page()) > before + 55, "ten minutes of silence are told");
    const error = world.error();
    assert.ok(error < 25, `frozen, it would be wrong by 48 ms; it is by ${error}`);
  }
});

test("after a sleep of three minutes the digits are right at once, the bound tells of the doubt, and a sample ends it", () => {
  const world = new World(8);
  world.exchange(LAN, true);
  world.clock.look(world.page(), world.wall());
  world.run(LAN, 30_000, 5_000, () => world.clock.look(world.page(), world.wall()));
  world.true += 180_000;
  world.asleep += 180_000;
  assert.ok(world.clock.look(world.page(), world.wall()) > 179_000);
  assert.ok(world.error() < 100, "three minutes are not missing");
  assert.ok(world.clock.bound(world.page()) > 150_000, "it may as well be that the wall clock was set");
  world.true += 2;
  world.exchange(LAN);
  assert.ok(world.error() < 30 && world.clock.bound(world.page()) < 60);
});

test("an answer that was on its way during a sleep proves nothing about the time since", () => {
  const clock = new SessionClock();
  clock.remap({ server_ms: 1_000, session_ms: 0, rate: 1, utc_ms: 0 }, 0);
  clock.look(0, 500_000);
  assert.ok(clock.exchange(0, 1_001, 1_001, 2));
  assert.ok(clock.look(10, 600_010) > 99_000);
  // Sent before the sleep and answered before it.
  clock.exchange(5, 1_006, 1_006, 12);
  assert.ok(clock.bound(12) > 99_000);
  assert.ok(clock.exchange(20, 101_021, 101_021, 22));
  assert.ok(clock.bound(22) < 3 && Math.abs((clock.session(22) ?? 0) - 100_022) < 3);
});

test("a wall clock that is set, by an hour or over midnight, moves no digit", () => {
  for (const by of [-3_600_000, -500]) {
    const world = new World(5);
    world.exchange(LAN, true);
    world.clock.look(world.page(), world.wall());
    world.run(LAN, 20_000, 5_000, () => world.clock.look(world.page(), world.wall()));
    const before = world.error();
    world.set = by;
    assert.equal(Math.round(world.clock.look(world.page(), world.wall()) / 100), by / 100, "a sample is wanted at once");
    assert.ok(world.error() < before + 40);
    world.true += 2;
    world.exchange(LAN);
    world.error();
  }
  // Set forward it looks like a sleep until the first sample.
  const world = new World(5);
  world.exchange(LAN, true);
  world.clock.look(world.page(), world.wall());
  world.set = 3_600_000;
  assert.ok(world.clock.look(world.page(), world.wall()) > 0);
  assert.ok(world.error() > 3_500_000, "and the bound says so");
  world.true += 2;
  world.exchange(LAN);
  assert.ok(world.error() < 40);
});

test("a server that has started anew on another machine is known by its first answer", () => {
  const clock = new SessionClock();
  clock.remap({ server_ms: 9e6, session_ms: 60_000, rate: 1, utc_ms: 0 }, 100);
  assert.ok(clock.exchange(98, 9e6, 9e6, 100));
  for (const server of [5_000, 9e9]) {
    clock.remap({ server_ms: server, session_ms: 70_000, rate: 1, utc_ms: 0 }, 10_100);
    clock.exchange(10_098, server, server, 10_100);
    assert.ok(Math.abs((clock.session(10_100) ?? 0) - 70_001) < 3 && clock.bound(10_100) < 5);
  }
});

test("every message with a stamp is a lower bound, and one that contradicts is believed", () => {
  const clock = new SessionClock();
  const map = (server: number): Clock => ({ server_ms: server, session_ms: server, rate: 1, utc_ms: 0 });
  assert.ok(clock.remap(map(700), 0));
  assert.equal(clock.bound(0), Infinity, "one side alone is no bound");
  assert.ok(clock.exchange(0, 1_300, 1_300, 600));
  const wide = clock.bound(600);
  assert.ok(clock.remap(map(1_450), 500 + 250));
  assert.ok(clock.bound(750) >= wide, "worse than what is known");
  assert.ok(clock.remap(map(2_900), 2_000), "900 is better than 700");
  const between = clock.bound(2_000);
  assert.ok(clock.bound(5_000) < wide - 90);
  assert.ok(clock.bound(5_000) < between - 20, "what was shown was only on its way to the new middle");
  assert.equal(clock.remap(map(9_000), 5_100), false);
  assert.equal(clock.bound(5_100), Infinity);
  assert.equal(clock.session(5_100), 9_000);
});

test("an error of up to half a second is worked off at 5 %, never by a jump, and the bound counts it", () => {
  const clock = new SessionClock();
  clock.remap({ server_ms: 0, session_ms: 0, rate: 1, utc_ms: 0 }, 0);
  assert.equal(clock.session(1_000), 1_000);
  clock.exchange(1_000, 1_199, 1_200, 1_000);
  assert.equal(clock.session(2_000), 2_050);
  assert.ok(clock.bound(2_000) >= 150);
  assert.equal(Math.round(clock.wait(1_050, 2_000)), 1_000, "the next edge comes sooner");
  assert.equal(clock.session(9_000), 9_200);
});

test("session time stands at the fence and runs at its rate, and whoever waits at the fence is not woken", () => {
  const clock = new SessionClock();
  clock.remap({ server_ms: 1_000, session_ms: 0, rate: 60, utc_ms: 0, fence_ms: 50_000 }, 500);
  assert.equal(clock.session(600), 6_000);
  assert.equal(clock.wait(600, 600), 10);
  assert.equal(clock.session(5_000), 50_000);
  assert.equal(clock.wait(1_000, 5_000), Infinity);
});

test("samples: at once, five more 200 ms apart, then every 10 s, after a minute every 30 s; a heartbeat is one", () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5].map((done) => sampleAfter(done, done * 200, 60_000)), [200, 200, 200, 200, 200, 10_000]);
  assert.equal(sampleAfter(11, 61_000, 60_000), 30_000);
  assert.deepEqual([sampleAfter(5, 1_000, 5_000), sampleAfter(5, 1_000, 20_000), sampleAfter(99, 99_000, 20_000)], [5_000, 10_000, 20_000]);
});

test("the steps of a page clock are found, and one that stands is taken for the coarsest", () => {
  let reads = 0;
  assert.equal(grain(() => Math.floor((reads += 1) / 7)), 1);
  assert.ok(Math.abs(grain(() => Math.floor((reads += 1) / 7) / 10) - 0.1) < 1e-6);
  assert.equal(grain(() => 5), 100);
});
