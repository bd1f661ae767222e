// A layout in the making: counts, numbers, and who keeps their seat.
import assert from "node:assert/strict";
import { test } from "node:test";
import { countsOf, doubled, NONE, onto, presets, renumber, resize, shift, type DraftSeat, type Numbering } from "./layout.ts";

const free = () => false;
const usual: Numbering = { start: 1, isReverse: false, isPerSide: false };
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

test("the second row goes on after the first; or each side has its own hundred", () => {
  const seats = resize([], { ...NONE, left1: 2, left2: 1, head1: 1, right1: 2, right2: 2 }, free);
  assert.deepEqual(numbers(renumber(seats, { ...usual, start: 5 }), "right", 2), [11, 12]);
  const sided = renumber(seats, { ...usual, isPerSide: true });
  assert.deepEqual([numbers(sided, "left"), numbers(sided, "left", 2), numbers(sided, "head"), numbers(sided, "right", 2)], [[101, 102], [103], [201], [303, 304]]);
});

test("no number stands twice, however a full table is numbered", () => {
  const full = resize([], { left1: 40, left2: 40, head1: 40, head2: 40, right1: 40, right2: 40 }, free);
  for (const isReverse of [false, true]) for (const isPerSide of [false, true]) for (const start of [1, 700, 999]) {
    const seats = renumber(full, { start, isReverse, isPerSide });
    assert.equal(doubled(seats).size, 0);
    assert.ok(seats.every((seat) => seat.number >= 1 && seat.number <= 999));
  }
  assert.deepEqual([...doubled([...renumber(full, usual), { side: "left", row: 1, number: 7 }])], [7]);
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

test("a seat that is moved takes its person along; the numbers stay in their places", () => {
  const seats = renumber(resize([], { ...NONE, left1: 3, head1: 1 }, free), usual).map((seat, at) => ({ ...seat, id: at + 10 }));
  const moved = shift(seats, 0, 1);
  assert.deepEqual(moved.seats.map(({ id, number }) => [id, number]), [[11, 1], [10, 2], [12, 3], [13, 4]]);
  assert.equal(moved.at, 1);
  assert.equal(shift(seats, 2, 1).seats, seats, "the end of a row is an end");
});

test("a layout saved over a newer one names only seats that are still there", () => {
  const seats = renumber(resize([], { ...NONE, left1: 2 }, free), usual).map((seat, at) => ({ ...seat, id: at + 10 }));
  assert.deepEqual(onto(seats, new Set([11])).map((seat) => seat.id), [undefined, 11]);
});
