// A layout in the making: how many seats each side and row have, how they are numbered, and who keeps their seat.
import type { Side } from "./table.ts";

export type RowNo = 1 | 2;

/** A seat as it will be sent: with the id it has, or none when it is new. */
export interface DraftSeat {
  readonly id?: number;
  readonly side: Side;
  readonly row: RowNo;
  readonly number: number;
}
/** Seats per side and row, as `left1`, `head2`. */
export type Counts = Readonly<Record<`${Side}${RowNo}`, number>>;

/** How seats are numbered. */
export interface Numbering {
  readonly start: number;
  /** From the right side's open end to the left one's. */
  readonly isReverse: boolean;
  /** Each side has a hundred of its own, 1xx, 2xx, 3xx; no number stands twice at one table. */
  readonly isPerSide: boolean;
}

/** Most seats of one side's row. */
export const ROW_SEATS_MAX = 40;
export const SEATS_MAX = 240;
export const NUMBER_MAX = 999;
export const SIDES: readonly Side[] = ["left", "head", "right"];
export const ROWS: readonly RowNo[] = [1, 2];
export const NONE: Counts = { left1: 0, left2: 0, head1: 0, head2: 0, right1: 0, right2: 0 };

/** Tables that many rooms have. */
export const presets = {
  u24: { ...NONE, left1: 8, head1: 8, right1: 8 },
  u36: { ...NONE, left1: 8, left2: 6, head1: 8, right1: 8, right2: 6 },
  u60: { ...NONE, left1: 10, left2: 10, head1: 10, head2: 10, right1: 10, right2: 10 },
  square: { ...NONE, left1: 10, head1: 10, right1: 10 },
  classroom: { ...NONE, left1: 9, left2: 9, head1: 4, right1: 9, right2: 9 },
} satisfies Record<string, Counts>;
export type Preset = keyof typeof presets;

const within = (n: number, low: number, high: number) => Math.min(high, Math.max(low, Math.round(Number.isFinite(n) ? n : low)));
const of = (seats: readonly DraftSeat[], side: Side, row: RowNo) => seats.filter((seat) => seat.side === side && seat.row === row);

/** How many seats each side and row have. */
export function countsOf(seats: readonly DraftSeat[]): Counts {
  const count = (side: Side, row: RowNo) => of(seats, side, row).length;
  return { left1: count("left", 1), left2: count("left", 2), head1: count("head", 1), head2: count("head", 2), right1: count("right", 1), right2: count("right", 2) };
}

/** The seats with other counts: new ones come last in their row, free ones go before taken ones. In order along the U, the first row before the second. */
export function resize(seats: readonly DraftSeat[], counts: Counts, isTaken: (seat: DraftSeat) => boolean): DraftSeat[] {
  return ROWS.flatMap((row) => SIDES.flatMap((side) => {
    const wanted = within(counts[`${side}${row}`], 0, ROW_SEATS_MAX);
    const kept = shrink(of(seats, side, row), wanted, isTaken);
    return [...kept, ...Array.from({ length: wanted - kept.length }, (): DraftSeat => ({ side, row, number: 0 }))];
  }));
}

function shrink(seats: readonly DraftSeat[], wanted: number, isTaken: (seat: DraftSeat) => boolean): DraftSeat[] {
  const kept = [...seats];
  while (kept.length > wanted) {
    const free = kept.findLastIndex((seat) => !isTaken(seat));
    kept.splice(free < 0 ? kept.length - 1 : free, 1);
  }
  return kept;
}

/** The seats numbered anew; their order stays. Along the U, the first row before the second. */
export function renumber(seats: readonly DraftSeat[], { start, isReverse, isPerSide }: Numbering): DraftSeat[] {
  const sides = isReverse ? SIDES.toReversed() : SIDES;
  const line = (side: Side, row: RowNo) => (isReverse ? of(seats, side, row).toReversed() : of(seats, side, row));
  const first = within(start, 1, NUMBER_MAX - seats.length);
  const order = isPerSide
    ? sides.map((side) => ROWS.flatMap((row) => line(side, row)))
    : [ROWS.flatMap((row) => sides.flatMap((side) => line(side, row)))];
  const numbers = new Map(order.flatMap((part, at) => part.map((seat, n) => [seat, isPerSide ? (at + 1) * 100 + n + 1 : first + n] as const)));
  return seats.map((seat) => ({ ...seat, number: numbers.get(seat) ?? seat.number }));
}

/** Numbers that stand more than once. */
export function doubled(seats: readonly DraftSeat[]): ReadonlySet<number> {
  const all = seats.map((seat) => seat.number);
  return new Set(all.filter((number, at) => all.indexOf(number) !== at));
}

/** The seat at `at` changes its place with its neighbor in the same row, `step` along it; the numbers stay where they are. */
export function shift(seats: readonly DraftSeat[], at: number, step: 1 | -1): { readonly seats: readonly DraftSeat[]; readonly at: number } {
  const seat = seats[at];
  const line = seats.flatMap((one, n) => (one.side === seat?.side && one.row === seat.row ? [n] : []));
  const to = line[line.indexOf(at) + step];
  const other = to === undefined ? undefined : seats[to];
  if (!seat || !other || to === undefined) return { seats, at };
  const moved = seats.map((one, n) => (n === at ? { ...other, number: seat.number } : n === to ? { ...seat, number: other.number } : one));
  return { seats: moved, at: to };
}

/** The same layout for another version of the table: a seat that is gone there becomes a new one. */
export const onto = (seats: readonly DraftSeat[], known: ReadonlySet<number>): DraftSeat[] =>
  seats.map(({ id, ...seat }) => (id !== undefined && known.has(id) ? { id, ...seat } : seat));
