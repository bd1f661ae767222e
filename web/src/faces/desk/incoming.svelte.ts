// What is being brought in on this desk: pasted, dropped or picked, one input after another; read by the server, looked at here, taken in by portions.
import { agreed, chosen, drafts, edited, INPUT_BYTES_MAX, joined, needsEyes, portions, type Draft, type Portion, type Reading, type Told } from "../../core/incoming.ts";
import { freshId, jitter } from "../../link/dice.ts";
import { clockSeconds, InboxDoors, type No } from "../../link/inbox.ts";
import { keep, kept } from "../../parts/kept.ts";
import type { Item, Print } from "../../wire/wire.ts";
import type { Session } from "./session.svelte.ts";

const TOAST_MS = 12_000;
const RETRY_MS = 2_000;

/** One input, as it was given. */
export interface Source {
  readonly bytes: Blob;
  readonly name?: string | undefined;
  /** By which a file can be read again without being picked again. */
  readonly handle?: FileSystemFileHandle | undefined;
}
/** How far the input in hand has come. */
export type Stage =
  | { readonly is: "reading" }
  | { readonly is: "refused"; readonly why: No }
  | { readonly is: "shown" }
  /** So many of so many messages are in; `isWaiting`: there is no line just now. */
  | { readonly is: "taking"; readonly done: number; readonly of: number; readonly isWaiting: boolean }
  | { readonly is: "halted"; readonly done: number; readonly of: number; readonly why: No | undefined };
/** What came in a moment ago. */
export interface Came {
  readonly count: number;
  readonly changed: number;
  readonly acts: readonly number[];
  /** The first of the messages, with which one goes on. */
  readonly first: Item | undefined;
}
interface Step extends Portion {
  readonly id: string;
}
/** What one input has brought so far. */
interface Haul {
  steps: readonly Step[];
  next: number;
  done: number;
  readonly of: number;
  came: Came;
}

const NOTHING: Came = { count: 0, changed: 0, acts: [], first: undefined };
/** Pictures and sounds hold no words. */
const isWordless = ({ type }: Blob) => /^(image|audio|video|font)\//.test(type);

class Incoming {
  #session: Session | undefined;
  #haul: Haul | undefined;
  #isHalting = false;
  #asked = 0;
  #last: Source | undefined;
  #waiting = $state.raw<readonly Source[]>([]);

  /** The input in hand; the sheet is open as long as there is one. */
  source = $state.raw<Source | undefined>();
  stage = $state.raw<Stage>({ is: "reading" });
  told = $state.raw<Told>({});
  reading = $state.raw<Reading | undefined>();
  cards = $state.raw<readonly Draft[]>([]);
  leftOut = $state.raw<ReadonlySet<Print>>(new Set());
  came = $state.raw<Came | undefined>();
  /** Something is held over the page that could be dropped. */
  isOver = $state(false);
  /** The sheet was needed at all: with «accept on paste» most inputs never show one. */
  isSeen = $state(false);
  #isQuestionsOnly = $state(kept("incoming-questions-only") === true);
  #isAtOnce = $state(kept("incoming-at-once") === true);

  readonly chosen: readonly Draft[] = $derived(chosen(this.cards, this.leftOut, this.#isQuestionsOnly));
  /** Inputs that wait behind the one in hand. */
  get waiting(): number {
    return this.#waiting.length;
  }
  get isQuestionsOnly(): boolean {
    return this.#isQuestionsOnly;
  }
  set isQuestionsOnly(is: boolean) {
    this.#isQuestionsOnly = is;
    keep("incoming-questions-only", is);
  }
  /** What is pasted comes in without a look, unless it needs one. */
  get isAtOnce(): boolean {
    return this.#isAtOnce;
  }
  set isAtOnce(is: boolean) {
    this.#isAtOnce = is;
    keep("incoming-at-once", is);
  }
  get canReread(): boolean {
    return this.#last?.handle !== undefined && isSecureContext;
  }

  /** Brings inputs in, one after another. */
  bring(session: Session, sources: readonly Source[]): void {
    this.#session = session;
    this.#waiting = [...this.#waiting, ...sources];
    if (this.source === undefined) this.#next();
  }

  /** Reads the last file again; false: it has to be picked again. */
  async reread(session: Session): Promise<boolean> {
    const last = this.#last;
    if (!last?.handle || !isSecureContext || this.source !== undefined) return false;
    try {
      const file = await last.handle.getFile();
      this.bring(session, [{ bytes: file, name: file.name, handle: last.handle }]);
      return true;
    } catch {
      return false; // moved, or no longer allowed
    }
  }

  #next(): void {
    const [source, ...rest] = this.#waiting;
    this.#waiting = rest;
    this.source = source;
    if (!source) return;
    if (source.name !== undefined) this.#last = source;
    [this.told, this.isSeen, this.came] = [{}, !this.#isAtOnce, undefined];
    void this.#read();
  }

  /** Reads it again, now that more is known of it. */
  tell(more: Told): void {
    this.told = { ...this.told, ...more };
    void this.#read();
  }

  async #read(): Promise<void> {
    const { source } = this;
    if (!source) return;
    const asked = ++this.#asked;
    [this.stage, this.leftOut, this.#haul] = [{ is: "reading" }, new Set(), undefined];
    const answer = await this.#ask(source);
    if (asked !== this.#asked || this.source !== source) return; // closed, or told more meanwhile
    if (answer.is === "no") {
      [this.reading, this.cards, this.stage, this.isSeen] = [undefined, [], { is: "refused", why: answer.why }, true];
      return;
    }
    [this.reading, this.cards, this.stage] = [answer.value, drafts(answer.value), { is: "shown" }];
    if (!this.isSeen && !needsEyes(answer.value)) void this.accept();
    else this.isSeen = true;
  }

  #ask({ bytes, name }: Source): ReturnType<InboxDoors["preview"]> {
    const no = (code: string, figures = {}) => Promise.resolve({ is: "no", why: { code, figures } } as const);
    if (bytes.size > INPUT_BYTES_MAX) return no("too_large", { bytes_max: INPUT_BYTES_MAX });
    if (isWordless(bytes)) return no("no_words");
    const file = name === undefined ? {} : { file: name };
    return this.#doors.preview(bytes, { ...file, clock_s: clockSeconds(), ...this.told });
  }

  get #doors(): InboxDoors {
    return new InboxDoors(this.#session?.id ?? "");
  }

  /** Leaves one out, or takes it back in. */
  toggle(print: Print): void {
    const next = new Set(this.leftOut);
    if (!next.delete(print)) next.add(print);
    this.leftOut = next;
  }
  toggleAll(): void {
    this.leftOut = this.chosen.length > 0 ? new Set(this.cards.map(({ item }) => item.print)) : new Set();
  }
  edit(print: Print, text: string, lang: string): void {
    this.cards = edited(this.cards, print, text, lang);
  }
  name(print: Print, name: string): void {
    this.cards = agreed(this.cards, print, name);
  }
  join(print: Print): void {
    this.cards = joined(this.cards, print);
  }

  /** Takes in what is chosen, or goes on where it was halted. */
  async accept(): Promise<void> {
    const { reading, stage } = this;
    if (!reading || stage.is === "taking" || stage.is === "reading") return;
    if (this.cards.length === 0 && reading.report.asks.length > 0) return; // an answer first
    this.#haul ??= this.#plan(reading);
    const haul = this.#haul;
    this.#isHalting = false;
    while (haul.next < haul.steps.length && !this.#isHalting) {
      this.stage = { is: "taking", done: haul.done, of: haul.of, isWaiting: false };
      const why = await this.#take(haul);
      if (why) {
        [this.stage, this.isSeen] = [{ is: "halted", done: haul.done, of: haul.of, why }, true];
        return;
      }
    }
    if (haul.next < haul.steps.length) this.stage = { is: "halted", done: haul.done, of: haul.of, why: undefined };
    else this.#finish(haul.came);
  }

  #plan({ changes, report }: Reading): Haul {
    const items = this.chosen.map((one) => one.item);
    const steps = portions(items, changes, report).map((portion) => ({ ...portion, id: freshId() }));
    return { steps, next: 0, done: 0, of: items.length, came: NOTHING };
  }

  /** One portion, again and again under its id until there is an answer. */
  async #take(haul: Haul): Promise<No | undefined> {
    const step = haul.steps[haul.next];
    if (!step) return undefined;
    const { id, ...portion } = step;
    for (;;) {
      const answer = await this.#doors.take(id, portion);
      const isSo = answer.is === "no" && answer.why.code === "already_so";
      if (answer.is === "ok" || isSo) {
        const receipt = answer.is === "ok" ? answer.value.receipt : undefined;
        const { count, changed, acts, first } = haul.came;
        haul.came = { count: count + (receipt?.count ?? 0), changed: changed + (receipt ? step.changes.length : 0), acts: receipt && step.items.length > 0 ? [...acts, receipt.act] : acts, first: first ?? (receipt ? step.items[0] : undefined) };
        haul.next += 1;
        haul.done += step.items.length;
        return undefined;
      }
      const { code, figures } = answer.why;
      if (!["unreachable", "too_fast", "stopping", "not_stored"].includes(code) || this.#isHalting) return this.#isHalting ? undefined : answer.why;
      this.stage = { is: "taking", done: haul.done, of: haul.of, isWaiting: true };
      await new Promise((again) => setTimeout(again, figures["retry_ms"] ?? jitter(RETRY_MS)));
    }
  }

  /** No further portion goes; what is in stays in. */
  halt(): void {
    this.#isHalting = true;
  }

  #finish(came: Came): void {
    this.#tell(came);
    this.#forget();
    this.#next();
  }
  #tell(came: Came): void {
    this.came = came;
    if (this.#session) this.#session.done = undefined;
    setTimeout(() => this.came === came && (this.came = undefined), TOAST_MS);
  }
  #forget(): void {
    this.#asked += 1;
    [this.reading, this.cards, this.leftOut, this.#haul, this.told] = [undefined, [], new Set(), undefined, {}];
  }

  /** Lets this input go; the next one comes. */
  skip(): void {
    if (this.stage.is === "taking") return this.halt();
    const came = this.#haul?.came;
    if (came && came.count > 0) this.#tell(came);
    this.#forget();
    this.#next();
  }
  /** Closes the sheet; inputs that wait are let go too. */
  close(): void {
    if (this.stage.is !== "taking") this.#waiting = [];
    this.skip();
  }
  /** Takes back what came in a moment ago, the last act first. */
  async undo(): Promise<void> {
    const { came } = this;
    this.came = undefined;
    for (const act of [...(came?.acts ?? [])].reverse()) if (!(await this.#session?.send("undo", () => ({ command: { do: "undo", act } })))) return;
  }
}

export const incoming = new Incoming();
