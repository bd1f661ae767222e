// One desk's session: the newest view, the clock, the line, and how a deed is done and answered.
import { createContext, untrack } from "svelte";
import { deskEdge } from "../../core/edge.ts";
import { dues, type Due } from "../../core/due.ts";
import { Beat, type Reading } from "../../link/beat.ts";
import type { Seat } from "../../link/enter.ts";
import { Line, type Answer, type Intent, type Standing } from "../../link/line.ts";
import { page } from "../../link/time.ts";
import { say } from "../../parts/speech.svelte.ts";
import type { DeskView, Doing, Hat, Refused, Role, ServerMessage } from "../../wire/wire.ts";
import { aboutOf, GUESSED_TURN } from "../../core/prediction.ts";
import { intent, whyOther, type Ask, type Deed } from "./commands.ts";
import { hatOf, top } from "./facts.ts";
import { Company, doingOf } from "./company.svelte.ts";
import { Memory } from "./names.svelte.ts";
import { Notes } from "./notes.svelte.ts";
import { Still } from "./still.svelte.ts";
import { Underway } from "./underway.svelte.ts";
import { Voice } from "../../parts/voice.svelte.ts";

const TOAST_MS = 8_000;
const SLACK_MS = 4;

/** What can be laid over the whole desk. */
export type Sheet = "palette" | "keys" | "notepad";
/** A question to this moderator, answered in a dialog. */
export interface Asking {
  readonly ask: Ask;
  readonly deed: string;
  /** What it is about (`question:2`). */
  readonly item?: string | undefined;
  readonly settle: (answer: string | undefined) => void;
}
/** A refusal with its one-tap ways out. */
export interface Refusing {
  readonly why: Refused;
  /** What was wanted, in words. */
  readonly label: string;
  /** What it was about (`hand:4`). */
  readonly item: string | undefined;
  /** Whether it can still be wanted. */
  readonly isPossible: (view: DeskView) => boolean;
  /** Does it again on what is true now, with more said. */
  readonly again: (more?: Partial<Intent>) => void;
  /** Takes back what builds on it too. */
  readonly withDependents: () => void;
  /** Asks for the reason first. */
  readonly withReason: () => Promise<void>;
}
/** An own deed that can be taken back. */
export interface Done {
  readonly act: number;
  readonly until: number;
  /** The neighbor was gone: it stands beside the nearest one that is left. */
  readonly isNear: boolean;
}

const all = (intent: Intent): Intent => (intent.command.do === "undo" ? { ...intent, command: { ...intent.command, with_dependents: true } } : intent);
const because = (intent: Intent, reason: string): Intent => (intent.command.do === "call_next" || intent.command.do === "put_next" ? { ...intent, command: { ...intent.command, reason } } : intent);

export class Session {
  readonly memory = new Memory();
  readonly voice = new Voice();
  readonly #beat = new Beat({ paint: (now, at) => this.#paint(now, at), edge: (now) => deskEdge(this.view, this.#isAged, now) });
  #line: Line<DeskView> | undefined;
  #doing: Doing | undefined;
  #due: ReadonlyMap<number, Due> = new Map();

  /** What the server said last. */
  truth = $state.raw<DeskView | undefined>();
  readonly underway = new Underway();
  readonly still = new Still();
  readonly notes = new Notes();
  /** Session time, in milliseconds; moves at the edges of the seconds that are shown. */
  now = $state(0);
  /** The page's own time as it was painted last, for what has nothing to do with the session's. */
  page = $state(0);
  standing = $state.raw<Standing>({ is: "connecting", since: 0 });
  readonly company = new Company((screen, order) => this.#line?.order(screen, order));
  isWritable = $state(true);
  /** The session's id, for the doors beside the line. */
  id = "";
  role = $state<Role | undefined>();
  asking = $state.raw<Asking | undefined>();
  refusing = $state.raw<Refusing | undefined>();
  done = $state.raw<Done | undefined>();
  /** What lies over the desk. */
  sheet = $state<Sheet | undefined>();
  /** The form for a new question is open. */
  isAdding = $state(false);
  /** The form for a turn held without the tool is open. */
  isRecording = $state(false);
  /** What is in hand here: `hand:4`, `question:2` or nothing. */
  held = $state<string | undefined>();

  readonly isLive = $derived(this.standing.is === "live");
  /** What this desk shows: the truth, and on it what is done here and on its way. While not live, nothing is guessed. */
  readonly view: DeskView | undefined = $derived(this.truth && (this.isLive ? this.underway.shown(this.truth, this.role) : this.truth));
  /** The same with its lists as they are held still. */
  readonly list: DeskView | undefined = $derived(this.view && this.still.shown(this.view, (held) => this.underway.shown(held, this.role)));
  /** The hands that wait, to be asked by hundreds of rows. */
  readonly waits: ReadonlySet<number> = $derived(new Set(this.view?.order));
  readonly hat: Hat = $derived(hatOf(this.role) ?? "onsite");
  /** Session time in whole seconds, for what hundreds of rows show: they are painted once a second, not at every edge. */
  second = $state(0);
  /** When each waiting hand will probably be heard. */
  readonly due: ReadonlyMap<number, Due> = $derived((this.#due = this.view ? dues(this.view, this.#due) : new Map()));
  readonly canAct = $derived(this.isLive && this.isWritable);
  /** Something of this desk's own shows its age. */
  readonly #isAged: boolean = $derived(this.done !== undefined || this.refusing !== undefined || this.sheet !== undefined);

  constructor() {
    // What begins to show its age is painted from then on.
    $effect.root(() => {
      $effect(() => {
        if (this.#isAged) untrack(() => this.#beat.tick());
      });
    });
  }

  /** Takes the seat and keeps the line open. */
  open(seat: Seat): void {
    this.role = seat.role;
    this.id = seat.session;
    this.notes.open(seat.session);
    this.#line = new Line<DeskView>(seat, {
      seen: (view) => this.#show(view),
      heard: (message, at, helloAt) => this.hear(message, at, helloAt),
      stands: (standing) => ((this.standing = standing), this.#beat.stands(standing)),
    });
    this.#beat.follow(this.#line);
  }

  /** Takes one message of the server, received at page time `at`; the hello of its line left at `helloAt`. */
  hear(message: ServerMessage, at: number, helloAt: number): void {
    this.#beat.hear(message, at, helloAt);
    switch (message.t) {
      case "welcome":
        this.role = message.role;
        break;
      case "journal":
        this.isWritable = message.is_writable;
        break;
      case "presence":
      case "place":
      case "link_used":
      case "link_changed":
        this.company.hear(message);
        break;
      case "clock":
      case "pong":
      case "whole":
      case "delta":
      case "accepted":
      case "refused":
      case "fault":
      case "you":
      case "fragments":
      case "screen":
      case "bye":
        break;
      default:
        message satisfies never;
    }
  }

  /** Does a deed: asks what must be asked, sends it, and shows the refusal or the way back. */
  async do<Of>(deed: Deed<Of>, of: Of, more: Partial<Intent> = {}): Promise<void> {
    // What must name a turn waits for its true number.
    if (of === GUESSED_TURN || (deed.expects && this.view && top(this.view)?.id === GUESSED_TURN)) await this.underway.settled();
    const { view } = this;
    if (!view || !this.canAct || !deed.when(view, of)) return;
    const ask = deed.asks?.(view, of);
    const item = ask && this.item(deed, of);
    const drop = ask ? this.intend(deed.id, item) : undefined;
    const answer = ask ? await this.ask(ask, deed.id, item) : "";
    drop?.();
    if (answer === undefined) return;
    await this.#send(deed.id, (now) => ({ ...intent(deed, now, of, answer), ...more }), (now) => deed.when(now, of));
  }

  /** Sends what no table row describes, such as a form. True when it was taken. */
  async send(name: string, build: (view: DeskView) => Intent): Promise<boolean> {
    return this.#send(name, build);
  }

  async #send(name: string, build: (view: DeskView) => Intent, isPossible: (view: DeskView) => boolean = () => true): Promise<boolean> {
    const { view } = this;
    if (!view || !this.#line) return false;
    this.refusing = undefined;
    const what = build(view);
    const no = this.underway.begin(name, what, this.now);
    const answer = await this.#line.act(what);
    if (answer.is === "accepted") {
      this.still.did(what, this.now, this.role);
      this.underway.accepted(no, answer.receipt.act, this.truth);
    } else this.underway.refused(no);
    this.#answered(name, answer, what, build, isPossible);
    return answer.is === "accepted";
  }

  #answered(name: string, answer: Answer, what: Intent, build: (view: DeskView) => Intent, isPossible: (view: DeskView) => boolean): void {
    if (answer.is === "accepted") {
      this.done = { act: answer.receipt.act, until: page() + TOAST_MS, isNear: answer.receipt.is_near === true };
      setTimeout(() => this.done && this.done.until <= page() && (this.done = undefined), TOAST_MS + SLACK_MS);
      return;
    }
    const again = (more: Partial<Intent> = {}) => void this.#send(name, (view) => ({ ...build(view), ...more }), isPossible);
    const withDependents = () => void this.#send(name, (view) => all(build(view)), isPossible);
    const withReason = async () => {
      const reason = await this.ask(whyOther(), name);
      if (reason !== undefined) void this.#send(name, (view) => because(build(view), reason), isPossible);
    };
    this.refusing = { why: answer.why, label: say(`deed-${name}`), item: aboutOf(what.command), isPossible, again, withDependents, withReason };
    // Only the server knows whether the rule would pick it: what the moderator wants is clear, so the reason is asked for at once.
    if (answer.why.code === "reason_needed" && what.command.do === "put_next") void withReason();
  }

  /** Asks this moderator; nothing when they think better of it. */
  ask(ask: Ask, deed: string, item?: string): Promise<string | undefined> {
    return new Promise((settle) => {
      this.asking = { ask, deed, item, settle: (answer) => ((this.asking = undefined), settle(answer)) };
    });
  }

  /** Says which item is in hand here, and what is about to be done to it, so that the other desk sees it. */
  hold(item: string | undefined, doing?: Doing): void {
    if (item === this.held && doing === this.#doing) return;
    this.held = item;
    // While a deed is about to be done, the focus may wander to its dialog; the other desk still sees the deed.
    if (this.#doing !== undefined && doing === undefined) return;
    this.#doing = doing;
    this.#line?.at(item, doing);
  }

  /** A deed is about to be done: shown to the other desk until it is done or dropped. */
  intend(deed: string, item: string | undefined): () => void {
    const doing = doingOf(deed);
    const before = this.held;
    if (doing === undefined || item === undefined) return () => undefined;
    this.hold(item, doing);
    return () => {
      const now = this.held === item ? before : this.held;
      this.#doing = undefined;
      this.held = now;
      this.#line?.at(now);
    };
  }

  /** The item that a deed is about. */
  item<Of>(deed: Deed<Of>, of: Of): string | undefined {
    return this.view && aboutOf(deed.build(this.view, of, ""));
  }

  get presence(): Company["presence"] {
    return this.company.presence;
  }

  /** Time of day of a session time, in milliseconds of UTC. */
  readonly utc = (session: number): number | undefined => this.#beat.utc(session);
  /** And back. */
  readonly moment = (utc: number): number => this.now + (utc - (this.#beat.utc(this.now) ?? NaN)) * this.#beat.rate;

  #show(view: DeskView): void {
    this.memory.learn(view);
    this.still.came(this.truth, view, this.role);
    this.truth = view;
    this.notes.settle(view.life === "ended");
    this.underway.seen(view);
    this.#beat.tick();
  }

  #paint(now: number | undefined, at: number): void {
    if (now !== undefined) [this.now, this.second] = [now, Math.floor(now / 1_000) * 1_000]; // not derived: what reads it would be asked at each message
    this.page = at;
  }

  /** What is known of this page's clock and line, anew with every paint. */
  read(): Reading {
    void this.page;
    return this.#beat.read();
  }
}

export const [useSession, provideSession] = createContext<Session>();
