// The seat editor's draft: what was laid out here, beside what the table is now.
import { countsOf, doubled, onto, renumber, resize, shift, type Counts, type DraftSeat, type Numbering } from "../../core/layout.ts";
import type { DeskSeat, DeskView, SeatPlan } from "../../wire/wire.ts";
import type { Session } from "./session.svelte.ts";

/** A seat of the draft with the label that it shall have. */
interface Laid extends DraftSeat {
  readonly label: string;
}
const WAIT_MS = 40;
const WAITS_MAX = 75;

const laid = (view: DeskView): Laid[] => view.seats.map(({ id, side, row, number, label }) => ({ id, side, row: row === 2 ? 2 : 1, number, label: label ?? "" }));
const plans = (seats: readonly DraftSeat[]): SeatPlan[] => seats.map(({ id, side, row, number }) => ({ ...(id === undefined ? {} : { id }), side, row, number }));

export class Draft {
  #base: readonly Laid[];
  seats = $state.raw<readonly Laid[]>([]);
  /** The version of the table that the draft began with. */
  version = $state(0);
  /** The seat in work, by its place in the list. */
  chosen = $state<number | undefined>();

  constructor(view: DeskView) {
    this.#base = laid(view);
    this.take(view);
  }

  /** Begins anew with the table as it is. */
  take(view: DeskView): void {
    this.#base = laid(view);
    this.seats = this.#base;
    this.version = view.seats_version;
    this.chosen = undefined;
  }
  /** Follows the table while nothing is laid out here. */
  follow(view: DeskView): void {
    if (!this.isChanged) this.take(view);
  }
  get isChanged(): boolean {
    return JSON.stringify(this.seats) !== JSON.stringify(this.#base);
  }
  get counts(): Counts {
    return countsOf(this.seats);
  }
  get doubled(): ReadonlySet<number> {
    return doubled(this.seats);
  }

  resize(counts: Counts, numbering: Numbering, view: DeskView): void {
    const person = new Map(view.seats.map((seat) => [seat.id, seat.person]));
    const before = this.seats;
    const wasNumbered = JSON.stringify(renumber(before, numbering).map((seat) => seat.number)) === JSON.stringify(before.map((seat) => seat.number));
    const sized = this.#labeled(resize(before, counts, (seat) => seat.id !== undefined && person.get(seat.id) != null));
    // Numbers that somebody chose stay; new seats then go on after the highest one.
    let next = Math.max(0, ...sized.map((seat) => seat.number));
    this.seats = wasNumbered ? this.#labeled(renumber(sized, numbering)) : sized.map((seat) => (seat.number > 0 ? seat : { ...seat, number: (next += 1) }));
    this.chosen = undefined;
  }
  renumber(numbering: Numbering): void {
    this.seats = this.#labeled(renumber(this.seats, numbering));
  }
  set(at: number, change: Partial<Pick<Laid, "number" | "label">>): void {
    this.seats = this.seats.map((seat, n) => (n === at ? { ...seat, ...change } : seat));
  }
  shift(at: number, step: 1 | -1): void {
    const moved = shift(this.seats, at, step);
    this.seats = this.#labeled(moved.seats);
    this.chosen = moved.at;
  }
  #labeled(seats: readonly DraftSeat[]): Laid[] {
    return seats.map((seat) => ({ label: "", ...seat }));
  }

  /** Who loses the seat when this is saved. */
  lost(seats: readonly DeskSeat[]): number {
    const kept = new Set(this.seats.flatMap((seat) => (seat.id === undefined ? [] : [seat.id])));
    return seats.filter((seat) => seat.person != null && !kept.has(seat.id)).length;
  }

  /** Sends the layout, then the labels that changed. True when all was taken. */
  async save(session: Session, isOver: boolean): Promise<boolean> {
    const { view } = session;
    if (!view) return false;
    const known = new Set(view.seats.map((seat) => seat.id));
    const wanted = plans(isOver ? onto(this.seats, known) : this.seats);
    if (JSON.stringify(wanted) !== JSON.stringify(plans(laid(view)))) {
      const version = isOver ? view.seats_version : this.version;
      if (!(await session.send("lay-table", () => ({ command: { do: "lay_table", version, seats: wanted } })))) return false;
      await this.#shown(session, version);
    }
    return this.#label(session);
  }

  /** New seats get their ids from the server: waits until they are here. */
  async #shown(session: Session, version: number): Promise<void> {
    for (let n = 0; n < WAITS_MAX && (session.truth?.seats_version ?? 0) <= version; n += 1) await new Promise((wake) => setTimeout(wake, WAIT_MS));
  }
  async #label(session: Session): Promise<boolean> {
    for (const { number, label } of this.seats) {
      const seat = session.truth?.seats.find((one) => one.number === number);
      if (!seat || (seat.label ?? "") === label.trim()) continue;
      if (!(await session.send("label-seat", () => ({ command: { do: "label_seat", seat: seat.id, label: label.trim() || null } })))) return false;
    }
    return true;
  }
}
