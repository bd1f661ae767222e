// What this desk shows of the cards of the inbox: which one is opened for what, which are looked for, what was copied.
import { ALL, isEverything, type Wanted } from "../../core/cards.ts";
import { copy } from "../../parts/copy.ts";
import { keep, kept } from "../../parts/kept.ts";

/** What a card is opened for. */
export type Opened = { readonly id: number; readonly for: "merge" | "translate" };
/** What was copied from a card, or beside all of them. */
export interface Copied {
  readonly from: number | "invitation";
  readonly text: string;
  readonly lang: string;
  /** The clipboard was refused: it is shown to be copied by hand. */
  readonly isByHand: boolean;
}

const AWAY_MAX = 200;
const SHOWN_MS = 8_000;
const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === "string");

class Cards {
  opened = $state.raw<Opened | undefined>();
  /** The question that is read aloud. */
  reading = $state<number | undefined>();
  wanted = $state.raw<Wanted>(ALL);
  /** The field for words is open. */
  isFinding = $state(false);
  copied = $state.raw<Copied | undefined>();
  /** Cards whose merged ones are shown. */
  unfolded = $state.raw<ReadonlySet<number>>(new Set());
  /** Hints that were looked at and put away on this desk. */
  #away = $state.raw<readonly string[]>(away());
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Opens a card for something; once more, and it is shut. */
  toggle(id: number, what: Opened["for"]): void {
    this.opened = this.isOpened(id, what) ? undefined : { id, for: what };
  }
  isOpened(id: number, what: Opened["for"]): boolean {
    return this.opened?.id === id && this.opened.for === what;
  }

  /** Opens the field for words. */
  find(): true {
    this.isFinding = true;
    return true;
  }
  /** Changes what is looked for. */
  want(change: Partial<Wanted>): void {
    this.wanted = { ...this.wanted, ...change };
  }
  get isFiltered(): boolean {
    return !isEverything(this.wanted);
  }

  unfold(id: number): void {
    const next = new Set(this.unfolded);
    if (!next.delete(id)) next.add(id);
    this.unfolded = next;
  }

  /** «Not the same»: this hint is not shown here again. */
  putAway(session: string, id: number, other: number): void {
    this.#away = [...this.#away, `${session}:${id}:${other}`].slice(-AWAY_MAX);
    keep("likes-away", this.#away);
  }
  isAway(session: string, id: number, other: number): boolean {
    return this.#away.includes(`${session}:${id}:${other}`);
  }

  /** Copies it and shows what was copied; where that is refused, shows it to be taken by hand. */
  async copy(from: Copied["from"], text: string, lang: string): Promise<void> {
    const isByHand = !(await copy(text));
    clearTimeout(this.#timer);
    this.copied = { from, text, lang, isByHand };
    if (!isByHand) this.#timer = setTimeout(() => (this.copied = undefined), SHOWN_MS);
  }
}

function away(): readonly string[] {
  const value = kept("likes-away");
  return isList(value) ? value : [];
}

export const cards = new Cards();
