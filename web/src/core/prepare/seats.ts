// Seats of a session file in the form: how many on each side and row. The desk has the full editor.
import { NONE, ROWS, SIDES, type Counts, type RowNo } from "../layout.ts";
import type { Chair, Side } from "../table.ts";
import { isObject, listAt, numberAt, put, textAt, type Json, type JsonObject } from "./json.ts";

const PATH = ["session", "seats"];
const rowOf = (seat: Json): RowNo => (numberAt(seat, ["row"]) === 2 ? 2 : 1);
const sideOf = (seat: Json): Side => SIDES.find((side) => side === textAt(seat, ["side"])) ?? "head";
const isOf = (seat: Json, side: Side, row: RowNo) => sideOf(seat) === side && rowOf(seat) === row;
/** Whether taking the seat away loses something. */
const isTaken = (seat: Json) => textAt(seat, ["person"]) !== "" || textAt(seat, ["note"]) !== "";

const NUMBER_MAX = 999;

/** A label that is nothing but a number is the number on the seat, as the server reads it. */
function writtenOn(seat: Json): number | undefined {
  const label = textAt(seat, ["label"]);
  const number = /^[1-9]\d{0,2}$/.test(label) ? Number(label) : numberAt(seat, ["number"]);
  return number !== undefined && number >= 1 && number <= NUMBER_MAX ? number : undefined;
}

/** What is written on every seat: its number, and what it is called besides. */
export function signs(file: JsonObject): { readonly number: number; readonly label: string }[] {
  const all = listAt(file, PATH);
  const taken = new Set(all.map(writtenOn));
  let free = 0;
  const next = (): number => {
    do free += 1;
    while (taken.has(free));
    return free;
  };
  return all.map((seat) => {
    const label = textAt(seat, ["label"]);
    return { number: writtenOn(seat) ?? next(), label: /^[1-9]\d{0,2}$/.test(label) ? "" : label };
  });
}

/** Seats by side and row. */
export function countsIn(file: JsonObject): Counts {
  const all = listAt(file, PATH);
  const count = (side: Side, row: RowNo) => all.filter((seat) => isOf(seat, side, row)).length;
  return { ...NONE, left1: count("left", 1), left2: count("left", 2), head1: count("head", 1), head2: count("head", 2), right1: count("right", 1), right2: count("right", 2) };
}

/** What the drawing needs of each seat. */
export function chairs(file: JsonObject): (Chair & { readonly label: string })[] {
  return listAt(file, PATH).map((seat) => ({ side: sideOf(seat), row: rowOf(seat), label: textAt(seat, ["label"]) || textAt(seat, ["number"]) }));
}

/** All seats. */
export const seatsIn = (file: JsonObject): number => listAt(file, PATH).length;

/** The seats of a line that stay when `count` are wanted: free ones go before taken ones, from the end. */
function kept(line: readonly Json[], count: number): Json[] {
  const out = [...line];
  while (out.length > count) {
    const free = out.findLastIndex((seat) => !isTaken(seat));
    out.splice(free < 0 ? out.length - 1 : free, 1);
  }
  return out;
}

/** The seats with these counts, in order along the U, the first row before the second; new ones are numbered on. */
export function layOut(file: JsonObject, counts: Counts): JsonObject {
  const all = listAt(file, PATH);
  const ids = new Set(all.map((seat) => textAt(seat, ["id"])));
  let made = 0;
  const fresh = (side: Side, row: RowNo): Json => {
    do made += 1;
    while (ids.has(`s${made}`));
    return { id: `s${made}`, side, row };
  };
  const seats = ROWS.flatMap((row) => SIDES.flatMap((side) => {
    const wanted = counts[`${side}${row}`];
    const stay = kept(all.filter((seat) => isOf(seat, side, row)), wanted);
    return [...stay, ...Array.from({ length: wanted - stay.length }, () => fresh(side, row))];
  }));
  return put(file, PATH, seats.length === 0 ? undefined : isPlain(all) ? numbered(seats) : named(seats));
}

/** Whether the labels are plain numbers in order, so that they may be dealt anew. */
function isPlain(seats: readonly Json[]): boolean {
  return seats.every((seat, index) => textAt(seat, ["label"]) === String(index + 1));
}

const withNumber = (seat: Json, number: number): Json => (isObject(seat) ? { ...seat, number, label: String(number) } : seat);

/** Labels every seat by its number along the table. */
function numbered(seats: readonly Json[]): Json[] {
  return seats.map((seat, index) => withNumber(seat, index + 1));
}

/** Gives a number that nobody has to the seats without a label. */
function named(seats: readonly Json[]): Json[] {
  const taken = new Set(seats.flatMap((seat) => [textAt(seat, ["label"]), textAt(seat, ["number"])]));
  let n = 1;
  return seats.map((seat) => {
    if (!isObject(seat) || textAt(seat, ["label"]) !== "") return seat;
    while (taken.has(String(n))) n += 1;
    taken.add(String(n));
    return withNumber(seat, n);
  });
}

/** Every seat numbered anew along the table. */
export function renumber(file: JsonObject): JsonObject {
  return put(file, PATH, numbered(listAt(file, PATH)));
}
