// Two desks and a stage on a network that loses, delays, doubles and reorders messages, in virtual time: 200 seeds, and
// each ends with the server's view on every page, every command answered and counted once, and nothing left to guess.
import assert from "node:assert/strict";
import { test } from "node:test";
import { guessed, unseen, type OnItsWay } from "../core/prediction.ts";
import type { Command, DeskView, RoomView } from "../wire/wire.ts";
import { Beat } from "./beat.ts";
import { Line, type Answer } from "./line.ts";
import { Net, type Harm } from "./model/net.ts";
import { print, Room, Server } from "./model/server.ts";
import { SeededDice, VirtualTime } from "./model/time.ts";

const SEEDS = 200;
const EVENTS = 60;
const BASE = 1_700_000_000_000;
/** Both ends of a line that went dead have noticed by then, and what was lost was asked for again. */
const CALM_MS = 60_000;

/** What a page takes from its browser, made of the world of one seed. */
function inWorld(time: VirtualTime, dice: SeededDice, net: Net): () => void {
  const fill = <Words extends Uint8Array | Uint32Array>(words: Words): Words => {
    for (const at of words.keys()) words[at] = dice.below(2 ** (8 * words.BYTES_PER_ELEMENT));
    return words;
  };
  const found = {
    WebSocket: net.socketOf(), setTimeout: time.after, clearTimeout: time.cancel, requestAnimationFrame: (paint: () => void) => time.after(paint, 16),
    performance: { now: () => time.now }, crypto: { getRandomValues: fill }, location: { href: "http://localhost/desk", protocol: "http:" },
    document: { querySelector: () => null, addEventListener: () => undefined, visibilityState: "visible" }, addEventListener: () => undefined, Date: { now: () => BASE + time.now },
  };
  const before = Object.keys(found).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(found)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, was] of before) if (was) Object.defineProperty(globalThis, name, was); else Reflect.deleteProperty(globalThis, name);
  };
}

/** Views that the server never had are none. */
type Look = (view: object) => void;

/** What a desk's session does, without its faces. */
class Desk {
  readonly #line: Line<DeskView>;
  readonly #beat = new Beat({ paint: () => undefined, edge: () => Infinity });
  readonly answers = new Map<Answer, number>();
  truth: DeskView | undefined;
  underway: readonly OnItsWay[] = [];
  asked = 0;

  constructor(look: Look) {
    this.#line = new Line<DeskView>({ session: "s", role: "onsite_moderator" }, {
      seen: (view) => {
        look(view);
        this.truth = view;
        this.underway = unseen(this.underway, view);
      },
      heard: (message, at, helloAt) => this.#beat.hear(message, at, helloAt),
      stands: (standing) => this.#beat.stands(standing),
    });
    this.#beat.follow(this.#line);
  }

  get shown(): DeskView | undefined {
    return this.truth && guessed(this.truth, this.underway, "onsite_moderator");
  }

  async act(command: Command): Promise<void> {
    const no = (this.asked += 1);
    this.underway = [...this.underway, { command, no, name: command.do, at: 0 }];
    const answer = await this.#line.act({ command });
    this.answers.set(answer, no);
    this.underway = answer.is === "refused" ? this.underway.filter((one) => one.no !== no) : unseen(this.underway.map((one) => (one.no === no ? { ...one, act: answer.receipt.act } : one)), this.truth);
  }

  clock(): { readonly off: number; readonly bound: number } {
    const { offset, bound } = this.#beat.read();
    return { off: Math.abs(offset), bound };
  }
}

/** A stage that becomes the speaker's monitor and a stage again. */
class Stage {
  readonly #line: Line<RoomView>;
  view: RoomView | undefined;
  sight: "stage" | "speaker" = "stage";

  constructor(look: Look) {
    this.#line = new Line<RoomView>({ session: "s", role: "stage" }, {
      seen: (view) => {
        look(view);
        // What is for the speaker alone stands on no other screen, however late it comes.
        assert.equal("nudge" in view, this.sight === "speaker", "the view of another sight");
        this.view = view;
      },
      heard: () => undefined,
      stands: () => undefined,
      screen: () => ({ id: "screen", view: this.sight === "speaker" ? "speaker" : "stage" }) as never,
    });
  }

  turn(): void {
    if (!this.view) return;
    this.sight = this.sight === "stage" ? "speaker" : "stage";
    this.#line.leave();
    this.#line.shows();
  }
}

/** Something that a moderator does on what the desk shows. */
function deed(desk: Desk, dice: SeededDice): Command | undefined {
  const { order, parked, is_blank } = desk.shown ?? { order: [], parked: [], is_blank: false };
  const hand = dice.one(order);
  const other = dice.one(order);
  const set = dice.one(parked);
  switch (dice.below(4)) {
    case 0: return { do: "blank", is_blank: !is_blank };
    case 1: return hand === undefined ? undefined : { do: "park_hand", hand };
    case 2: return hand === undefined || other === undefined || other === hand ? undefined : { do: "move_hand", hand, before: other, after: null };
    default: return set === undefined ? undefined : { do: "lower_hand", hand: set };
  }
}

interface Tally {
  readonly harms: Record<Harm, number>;
  readonly commands: number;
  readonly restarts: number;
}

async function play(seed: number): Promise<Tally> {
  const [time, dice, room] = [new VirtualTime(), new SeededDice(seed), new Room()];
  const net = new Net(time, new SeededDice(seed + 10_000));
  const leave = inWorld(time, dice, net);
  try {
    const past = new Set<string>();
    let server = new Server(room, time, dice, BASE, past);
    let restarts = 0;
    net.host = server;
    const look: Look = (view) => assert.ok(past.has(print(view)), "a view that the server never had");
    const desks = [new Desk(look), new Desk(look)];
    const stage = new Stage(look);
    const restart = () => {
      restarts += 1;
      server.isStopped = true;
      net.host = undefined;
      for (const wire of [...net.wires]) wire.cut();
      // Its wall clock may have been set back meanwhile: then it counts lower than before.
      server = new Server(room, time, dice, BASE + (dice.below(2) === 0 ? -50_000 : 50_000) * restarts, past);
      time.after(() => (net.host = server), dice.below(3_000));
    };
    for (let event = 0; event < EVENTS; event += 1) {
      await time.pass(dice.below(1_200));
      const chance = dice.below(100);
      const desk = dice.one(desks);
      const command = desk && deed(desk, dice);
      if (chance < 25) { room.raise(time.now); server.publish(); }
      else if (chance < 85) { if (desk && command) void desk.act(command); }
      else if (chance < 92) stage.turn();
      else if (chance < 95) net.hurt("cut");
      else if (chance < 98) net.hurt("dead");
      else restart();
    }
    net.isFaulty = false;
    await time.pass(CALM_MS);
    for (const desk of desks) {
      assert.equal(print(desk.truth), print(server.newest("desk").view), "a desk has another view");
      assert.equal(desk.answers.size, desk.asked, "a command has no answer");
      assert.deepEqual(desk.underway, [], "something is still guessed");
      assert.equal(print(desk.shown), print(desk.truth), "the desk shows another thing");
      const { off, bound } = desk.clock();
      assert.ok(off <= bound && bound < Infinity, `the clock is ${off} ms off, and says ${bound}`);
    }
    assert.equal(print(stage.view), print(server.newest(stage.sight).view), "the stage has another view");
    const accepted = desks.flatMap((desk) => [...desk.answers.keys()]).filter((one) => one.is === "accepted");
    assert.deepEqual(accepted.map((one) => one.receipt.act).sort((a, b) => a - b), [...room.answers.values()].flatMap((one) => (one.t === "accepted" ? [one.receipt.act] : [])).sort((a, b) => a - b), "another answer than the first");
    assert.ok([...room.counts.values()].every((count) => count === 1), "a command counted twice");
    return { harms: net.harms, commands: desks.reduce((sum, desk) => sum + desk.asked, 0), restarts };
  } finally {
    leave();
  }
}

test(`${SEEDS} seeds of a bad network end as a good one does`, async (t) => {
  const all: Tally[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) all.push(await play(seed).catch((error: unknown) => { throw new Error(`seed ${seed}: ${String(error)}`, { cause: error }); }));
  const sum = (count: (one: Tally) => number) => all.reduce((before, one) => before + count(one), 0);
  const harms = (["dropped", "delayed", "doubled", "reordered", "cut", "dead"] as const).map((harm) => `${harm} ${sum((one) => one.harms[harm])}`);
  t.diagnostic(`${SEEDS} seeds of ${EVENTS} events, ${sum((one) => one.commands)} commands, ${harms.join(", ")}, restarts ${sum((one) => one.restarts)}`);
});
