// A layout in the making: counts, numbers, and who keeps their seat.
import assert from "node:assert/strict";
import { test } from "node:test";
import { countsOf, NONE, presets, renumber, resize, type DraftSeat, type Numbering } from "./layout.ts";

const free = () => false;
const usual: Numbering = { start: 1, isReverse: false, restarts: "never" };
const numbers = (seats: readonly DraftSeat[], side: string, row = 1) => seats.filter((seat) => seat.side === side && seat.row === row).map((seat) => seat.number);

test("a U of 24 is numbered from the open end on the left round to the right", () => {
  const seats = renumber(resize([], presets.u24, free), usual);
  assert.deepEqual(numbers(seats, "left"), [1, 2, 3, 4, 5, 6, 7, 8]);
  assert.deepEqual(numbers(seats, "head"), [9, 10, 11, 12, 13, 14, 15, 16]);
  assert.deepEqual(numbers(seats, "right"), [17, 18, 19, 20, 21, 22, 23, 24]);
});

test("the other way round, the first number is at the open end on the right", () => {
  const seats = renumber(resize([], { ...NONE, left1: 2, head1: 2, right1: 2 }, free), { ...usual, isReverse: true });
  assert.deepEqual([numbers(seats, "right"), numbers(seats, "head"), numbers(seats, "left")], [[2, 1], [4, 3], [6, 5]]);
});

test("numbers go on, or begin again with each row or side", () => {
  const seats = resize([], { ...NONE, left1: 2, left2: 1, head1: 1, right1: 2, right2: 2 }, free);
  const second = (restarts: Numbering["restarts"]) => renumber(seats, { ...usual, start: 5, restarts });
  assert.deepEqual(numbers(second("never"), "right", 2), [11, 12]);
  assert.deepEqual(numbers(second("row"), "right", 2), [6, 7]);
  assert.deepEqual(numbers(second("side"), "right", 2), [5, 6]);
  assert.deepEqual(numbers(second("side"), "head"), [5]);
});

test("who has a seat keeps it when the side shrinks; free seats go first", () => {
  const seats = renumber(resize([], { ...NONE, left1: 4 }, free), usual).map((seat, at) => ({ ...seat, id: at + 10 }));
  const taken = (seat: DraftSeat) => seat.id === 13;
  assert.deepEqual(resize(seats, { ...NONE, left1: 2 }, taken).map((seat) => seat.id), [10, 13]);
  assert.deepEqual(resize(seats, { ...NONE, left1: 5 }, taken).map((seat) => seat.id), [10, 11, 12, 13, undefined]);
});

test("counts that make no sense are brought back into their range", () => {
  assert.deepEqual(countsOf(resize([], { ...NONE, left1: -3, head1: 400, right1: NaN }, free)), { ...NONE, head1: 40 });
});
