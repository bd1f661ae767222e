// One WebSocket that comes back by itself, the view that comes over it, and the commands that wait until they are answered: whatever is lost, late, doubled or out of order on the way, both ends come to the same.
import { sampleAfter } from "../core/clock.ts";
import { Newest } from "../core/store.ts";
import type { ClientMessage, Doing, Farewell, Receipt, Refused, ScreenInfo, ScreenOrder, ServerMessage } from "../wire/wire.ts";
import { freshId, jitter } from "./dice.ts";
import type { Seat } from "./enter.ts";
import { page } from "./time.ts";

const PROTOCOL = "horseshoe.v1";
const RETRY_MS_MIN = 1_000;
const RETRY_MS_MAX = 30_000;
const HANDSHAKE_MS_MAX = 10_000;
const WAKING_MS = 2;
/** What the server has sent may come so much later than what tells of it. */
const LATE_MS = 1_000;
/** What was asked and has no answer after so long is asked again: the question or the answer may be lost. */
const AGAIN_MS = 5_000;

export type Do = Extract<ClientMessage, { t: "do" }>;
/** A command without what the line adds. */
export type Intent = Omit<Do, "t" | "id">;

/** How the line stands. Times are of the page's own clock. */
export type Standing =
  | { readonly is: "connecting"; readonly since: number }
  | { readonly is: "live"; readonly since: number }
  | { readonly is: "down"; readonly since: number }
  | { readonly is: "closed"; readonly since: number; readonly why: Farewell | "not_signed_in" };

export type Answer = { readonly is: "accepted"; readonly receipt: Receipt } | { readonly is: "refused"; readonly why: Refused };

/** What the page does with what comes in. */
export interface Hooks<View> {
  /** There is a newer view. */
  seen(view: View): void;
  /** A message that was received at page time `at`; the hello of this line left at `helloAt`. */
  heard(message: ServerMessage, at: number, helloAt: number): void;
  stands(standing: Standing): void;
  /** Of stages and overlays: what this screen is now. */
  screen?(): ScreenInfo;
}

type Alarm = "watch" | "sample" | "retry" | "whole" | "repeat";

interface Waiting {
  readonly message: Do;
  readonly settle: (answer: Answer) => void;
}

/** The build that drew this page, so that an old page can be told to reload. */
const build = (): string | null => document.querySelector<HTMLMetaElement>('meta[name="horseshoe-build"]')?.content ?? null;

/** The line of one seat to the server. */
export class Line<View> {
  readonly #seat: Seat;
  readonly #hooks: Hooks<View>;
  readonly #newest = new Newest<View>();
  readonly #waiting = new Map<string, Waiting>();
  #socket: WebSocket | undefined;
  #standing: Standing;
  #attempt = 0;
  /** The server took the seat away; the next hello tells whether there is another. */
  #isSignedOut = false;
  #heardAt = 0;
  #helloAt = 0;
  #heartbeatMs = 0;
  #silenceMs = HANDSHAKE_MS_MAX;
  readonly #timers = new Map<Alarm, ReturnType<typeof setTimeout>>();

  constructor(seat: Seat, hooks: Hooks<View>) {
    this.#seat = seat;
    this.#hooks = hooks;
    this.#standing = { is: "connecting", since: page() };
    // A sleeping laptop or a changed network: look at once instead of waiting for the silence to be noticed.
    addEventListener("online", () => this.#nudge());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.#nudge());
    this.#open();
  }

  /** Sends a command; settles once it is answered, also across reconnects, where it is sent again under the same id. */
  act(intent: Intent): Promise<Answer> {
    const message: Do = { t: "do", id: freshId(), ...intent };
    return new Promise((settle) => {
      this.#waiting.set(message.id, { message, settle });
      this.#send(message);
      if (this.#waiting.size === 1) this.#repeat();
    });
  }

  /** Says which item is in hand, and what is about to be done to it. */
  at(item: string | undefined, doing?: Doing): void {
    this.#send({ t: "at", item: item ?? null, doing: doing ?? null });
  }

  /** Wants a connected screen to do something; it is told at once or not at all. */
  order(screen: number, order: ScreenOrder): void {
    this.#send({ t: "screen", screen, order });
  }

  /** Says what this screen shows from now on. */
  shows(): void {
    const screen = this.#hooks.screen?.();
    if (screen) this.#send({ t: "shows", screen });
  }

  /** Knocks again after the server closed the line. */
  knock(): void {
    if (this.#standing.is === "closed") this.#open();
  }

  /** What this page sees is another thing from now on: the whole of it comes, and nothing more of the old. */
  leave(): void {
    this.#newest.leave();
  }

  #send(message: ClientMessage): void {
    if (this.#standing.is === "live") this.#socket?.send(JSON.stringify(message));
  }

  #stand(standing: Standing): void {
    this.#standing = standing;
    this.#hooks.stands(standing);
  }

  #open(): void {
    const address = new URL("/ws", location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(address, PROTOCOL);
    this.#socket = socket;
    this.#heardAt = page();
    this.#silenceMs = HANDSHAKE_MS_MAX;
    socket.addEventListener("open", () => {
      const hello: ClientMessage = { t: "hello", protocol: PROTOCOL, session: this.#seat.session, role: this.#seat.role ?? null, build: build(), form: "view", have: this.#newest.version ?? null, screen: this.#hooks.screen?.() ?? null };
      this.#helloAt = page();
      socket.send(JSON.stringify(hello));
    });
    socket.addEventListener("message", (event) => {
      if (socket === this.#socket && typeof event.data === "string") this.#hear(JSON.parse(event.data) as ServerMessage);
    });
    socket.addEventListener("close", () => socket === this.#socket && this.#lose());
    this.#watch();
  }

  #hear(message: ServerMessage): void {
    const at = page();
    this.#heardAt = at;
    if (message.t === "welcome" && this.#standing.is === "live") return; // doubled on the way
    if (message.t === "welcome") this.#welcome(message.heartbeat_ms, message.silence_max_ms);
    if (message.t === "bye") return this.#farewell(message.why, message.retry_ms);
    if (message.t === "fault") {
      const { code } = message.why;
      if (code === "not_signed_in" || (this.#isSignedOut && code === "no_such_session")) return this.#close(this.#isSignedOut ? "signed_out" : "not_signed_in");
      if (code === "hello_first") return this.#close("reload");
    }
    if (message.t === "accepted") this.#settle(message.id, { is: "accepted", receipt: message.receipt });
    if (message.t === "refused") this.#settle(message.id, { is: "refused", why: message.why });
    this.#hooks.heard(message, at, this.#helloAt);
    this.#look(message);
  }

  /** Takes what a message says of the view, and asks for the whole when it tells of one that is not here. */
  #look(message: ServerMessage): void {
    const newest = this.#newest;
    let view: View | undefined;
    if (message.t === "whole") view = newest.whole(message.version, message.view as View);
    else if (message.t === "delta") view = newest.delta(message.from, message.version, message.patch);
    else if (message.t === "pong" && message.at != null) {
      newest.exists(message.at);
      // The server still sends what this screen does not show any more: it has not heard so.
      if (newest.isLeft(message.at)) this.shows();
    } else return;
    if (view !== undefined) this.#hooks.seen(view);
    if (!newest.isBehind) this.#cancel("whole");
    // A pong may have overtaken the view that it speaks of. What is asked for already is not asked for twice.
    else if (!this.#timers.has("whole")) this.#later("whole", message.t === "pong" ? LATE_MS : 0, () => this.#whole());
  }

  /** Asks for the whole view until what the server has sent is here. */
  #whole(): void {
    this.#send({ t: "whole" });
    this.#later("whole", AGAIN_MS, () => this.#whole());
  }

  /** Sends every command that has no answer; what is still waiting after a while, once more: under its id it counts once, and gets the first answer. */
  #tell(): void {
    for (const { message } of this.#waiting.values()) this.#send(message);
    this.#repeat();
  }

  #repeat(): void {
    if (this.#waiting.size > 0) this.#later("repeat", AGAIN_MS, () => this.#tell());
  }

  #settle(id: string, answer: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.settle(answer);
  }

  #welcome(heartbeatMs: number, silenceMs: number): void {
    this.#attempt = 0;
    this.#isSignedOut = false;
    this.#silenceMs = silenceMs;
    this.#heartbeatMs = heartbeatMs;
    this.#stand({ is: "live", since: page() });
    this.#newest.begin();
    this.#tell();
    this.sample();
  }

  /** Asks for the server's time at once and as often as section 10 of ALGORITHMS wants from then on; the heartbeat is among it. */
  sample(): void {
    if (this.#standing.is === "live") this.#sample(0, page());
  }

  /** This machine slept so long, by a page clock that stood meanwhile: the silence was longer than it seems. */
  slept(ms: number): void {
    this.#heardAt -= ms;
    if (this.#standing.is !== "live") return this.#stand({ ...this.#standing, since: this.#standing.since - ms });
    this.#watch();
    // Not in the very millisecond of the waking: what was sent before the sleep must be told apart.
    if (this.#standing.is === "live") this.#later("sample", WAKING_MS, () => this.sample());
  }

  #sample(done: number, from: number): void {
    // Rounded down: sent earlier than it was is a wider bound, later would be a false one.
    this.#send({ t: "ping", c0: Math.floor(page()) });
    this.#later("sample", sampleAfter(done, page() - from, this.#heartbeatMs), () => this.#sample(done + 1, from));
  }

  /** Silence is not life: a dead network never closes a socket by itself. */
  #watch(): void {
    const left = this.#heardAt + this.#silenceMs - page();
    if (left <= 0) this.#lose();
    else this.#later("watch", left + 1, () => this.#watch());
  }

  #later(alarm: Alarm, ms: number, then: () => void): void {
    this.#cancel(alarm);
    this.#timers.set(alarm, setTimeout(() => (this.#timers.delete(alarm), then()), ms));
  }

  #cancel(alarm: Alarm): void {
    clearTimeout(this.#timers.get(alarm));
    this.#timers.delete(alarm);
  }

  #quiet(): void {
    for (const alarm of this.#timers.keys()) this.#cancel(alarm);
  }

  #nudge(): void {
    if (this.#standing.is === "live") this.sample();
    else if (this.#standing.is === "down") this.#again(0);
  }

  #farewell(why: Farewell, retryMs: number): void {
    if (why === "reload") return this.#close(why);
    // Who renewed the link of the own role was given a new cookie: one knock tells whether this browser was.
    this.#isSignedOut = why === "signed_out";
    this.#lose(jitter(retryMs));
  }

  #drop(): void {
    this.#quiet();
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }

  #close(why: Farewell | "not_signed_in"): void {
    const since = this.#since();
    this.#drop();
    this.#stand({ is: "closed", since, why });
  }

  /** Since when what is shown has not been confirmed. */
  #since(): number {
    return this.#standing.is === "live" ? this.#heardAt : this.#standing.since;
  }

  #lose(retryMs?: number): void {
    const since = this.#since();
    this.#drop();
    this.#stand({ is: "down", since });
    this.#again(retryMs ?? jitter(Math.min(RETRY_MS_MAX, RETRY_MS_MIN * 2 ** this.#attempt)));
    this.#attempt += 1;
  }

  #again(ms: number): void {
    this.#quiet();
    this.#later("retry", ms, () => this.#open());
  }
}
