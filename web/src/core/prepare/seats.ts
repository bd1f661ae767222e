// Seats in the form: how many on each side and row. The desk has the full editor.
import { isObject, listAt, numberAt, put, textAt, type Json, type JsonObject } from "./json.ts";

export const SIDES = ["left", "head", "right"] as const;
export type Side = (typeof SIDES)[number];
export const ROWS = [1, 2] as const;
/** Seats of one session, as the seat map draws them. */
export const SEATS_MAX = 200;

const PATH = ["session", "seats"];
const isOf = (seat: Json, side: Side, row: number) => textAt(seat, ["side"]) === side && (numberAt(seat, ["row"]) ?? 1) === row;

/** Seats on that side and row. */
export function seatCount(file: JsonObject, side: Side, row: number): number {
  return listAt(file, PATH).filter((seat) => isOf(seat, side, row)).length;
}

/** All seats. */
export const seatsIn = (file: JsonObject): number => listAt(file, PATH).length;

/** Seats that carry a person or a note of their own, so that taking them away loses something. */
export function seatsInUse(file: JsonObject): number {
  return listAt(file, PATH).filter((seat) => textAt(seat, ["person"]) !== "" || textAt(seat, ["note"]) !== "").length;
}

/** So many seats on that side and row: the first ones stay as they are, new ones are numbered on, the last ones go. */
export function layOut(file: JsonObject, side: Side, row: number, count: number): JsonObject {
  const all = listAt(file, PATH);
  const there = all.filter((seat) => isOf(seat, side, row)).slice(0, Math.max(0, count));
  const taken = new Set(all.map((seat) => textAt(seat, ["id"])));
  const fresh: Json[] = [];
  for (let n = 1; there.length + fresh.length < count; n += 1) {
    if (!taken.has(`s${n}`)) fresh.push({ id: `s${n}`, side, row });
  }
  // Along the U: left side from the open end to the head, along the head, right side to the open end; first rows first.
  const order = (seat: Json) => SIDES.findIndex((one) => one === textAt(seat, ["side"])) + 10 * (numberAt(seat, ["row"]) ?? 1);
  const kept = all.filter((seat) => !isOf(seat, side, row));
  const wasPlain = isPlain(all);
  const seats = [...kept, ...there, ...fresh].map((seat, at) => ({ seat, at })).sort((a, b) => order(a.seat) - order(b.seat) || a.at - b.at).map(({ seat }) => seat);
  return put(file, PATH, seats.length === 0 ? undefined : wasPlain ? numbered(seats) : named(seats));
}

/** Whether the labels are plain numbers in order, so that they may be dealt anew. */
function isPlain(seats: readonly Json[]): boolean {
  return seats.every((seat, index) => textAt(seat, ["label"]) === String(index + 1));
}

/** Labels every seat by its number along the table. */
function numbered(seats: readonly Json[]): Json[] {
  return seats.map((seat, index) => (isObject(seat) ? { ...seat, label: String(index + 1) } : seat));
}

/** Gives a number that nobody has to the seats without a label. */
function named(seats: readonly Json[]): Json[] {
  const taken = new Set(seats.map((seat) => textAt(seat, ["label"])));
  let n = 1;
  return seats.map((seat) => {
    if (!isObject(seat) || textAt(seat, ["label"]) !== "") return seat;
    while (taken.has(String(n))) n += 1;
    taken.add(String(n));
    return { ...seat, label: String(n) };
  });
}

/** Every seat numbered anew along the table. */
export function renumber(file: JsonObject): JsonObject {
  return put(file, PATH, numbered(listAt(file, PATH)));
}
