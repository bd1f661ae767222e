// Where the seats lie: inside their box, apart, in the order of the U, and all within reach of the arrow keys.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lay, PITCH, SEAT, toward, type Arrow, type Chair, type Side } from "./table.ts";
import { fit, isolated, place, spread, textWidth } from "./tags.ts";

type Counts = readonly [left: number, left2: number, head: number, head2: number, right: number, right2: number];
const rows: readonly (readonly [Side, number])[] = [["left", 1], ["left", 2], ["head", 1], ["head", 2], ["right", 1], ["right", 2]];
const chairs = (counts: Counts): Chair[] => rows.flatMap(([side, row], at) => Array.from({ length: counts[at] ?? 0 }, () => ({ side, row })));
const sizes = [0, 1, 2, 8, 11, 14, 40];
/** Full width, a narrow column, 400 % zoom, and the least. */
const widths = [340, 300, 280, 240];

/** Tables of many shapes: every size on every side, with and without second rows. */
function* tables(): Generator<Counts> {
  for (const a of sizes) for (const b of sizes) for (const c of [0, 1, 7, 40]) {
    yield [a, c, b, 0, a, c];
    yield [a, 0, c, b, b, a];
    yield [b, a, a, a, c, b];
  }
}

test("no seat leaves the box, with its arm up and the speaker's ring", () => {
  for (const counts of tables()) for (const width of widths) {
    const plan = lay(chairs(counts), undefined, width);
    assert.equal(plan.width, width);
    for (const spot of plan.spots) {
      const reach = 18.6;
      const inside = spot.x - SEAT >= 0 && spot.x + SEAT <= plan.width && spot.y - SEAT >= 0 && spot.y + SEAT <= plan.height;
      const arm = spot.x + spot.dx * reach >= 0 && spot.x + spot.dx * reach <= plan.width && spot.y + spot.dy * reach >= 0;
      assert.ok(inside && arm, `${counts}: ${JSON.stringify(spot)} of ${plan.width} × ${plan.height}`);
    }
  }
});

test("two seats are never nearer than one target", () => {
  for (const counts of tables()) for (const width of [340, 280]) {
    const { spots } = lay(chairs(counts), undefined, width);
    for (const [n, a] of spots.entries()) for (const b of spots.slice(n + 1)) {
      assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > PITCH - 0.001, `${counts}: ${JSON.stringify([a, b])}`);
    }
  }
});

test("no seat lies on the board, and the board keeps a hollow", () => {
  for (const counts of tables()) for (const width of widths) {
    const { spots, table, hollow } = lay(chairs(counts), undefined, width);
    assert.ok(hollow.width >= 40 && hollow.height >= 60, `${counts}: ${JSON.stringify(hollow)}`);
    for (const { x, y } of spots) assert.ok(x + SEAT <= table.x || x - SEAT >= table.x + table.width || y + SEAT <= table.y, `${counts}: ${x} ${y}`);
  }
});

test("an everyday table is wider than high, so that the column has room for the rest", () => {
  const plan = lay(chairs([8, 6, 8, 0, 8, 6]));
  assert.ok(plan.height < 300, String(plan.height));
});

test("the left side runs up, the head to the right, the right side down", () => {
  const all = chairs([5, 0, 4, 0, 6, 0]);
  const { spots } = lay(all);
  const of = (side: Side) => spots.filter((_, at) => all[at]?.side === side);
  const isRising = (numbers: readonly number[]) => numbers.every((n, at) => at === 0 || n > (numbers[at - 1] ?? Infinity));
  assert.ok(isRising(of("left").map((spot) => -spot.y)) && isRising(of("head").map((spot) => spot.x)) && isRising(of("right").map((spot) => spot.y)));
});

test("arrow keys reach every seat of a table, whatever its shape", () => {
  for (const counts of [[8, 6, 8, 0, 8, 6], [3, 0, 0, 0, 3, 0], [0, 0, 9, 4, 0, 0], [40, 40, 40, 40, 40, 40], [12, 3, 5, 0, 0, 0], [0, 4, 5, 0, 0, 2]] satisfies Counts[]) {
    const all = chairs(counts);
    const { spots } = lay(all);
    const reached = new Set([0]);
    for (const at of reached) for (const arrow of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] satisfies Arrow[]) {
      const to = toward(all, spots, at, arrow);
      if (to !== undefined) reached.add(to);
    }
    assert.equal(reached.size, all.length, `${counts}`);
  }
});

test("an arrow leads the way it points, round the corner as well", () => {
  const all = chairs([3, 1, 3, 0, 3, 0]);
  const { spots } = lay(all);
  assert.equal(toward(all, spots, 0, "ArrowUp"), 1);
  assert.equal(toward(all, spots, 2, "ArrowUp"), 4, "from the top of the left side to the head");
  assert.equal(toward(all, spots, 6, "ArrowRight"), 7, "from the head to the right side");
  assert.equal(toward(all, spots, 7, "ArrowDown"), 8);
  assert.equal(toward(all, spots, 1, "ArrowLeft"), 3, "out to the second row");
  assert.equal(toward(all, spots, 3, "ArrowRight"), 1, "and back");
  assert.equal(toward(all, spots, 1, "ArrowRight"), 8, "across the table");
  assert.equal(toward(all, spots, 0, "ArrowDown"), undefined, "the open end is an end");
});

test("names are pushed apart, keep their order and stay on the table", () => {
  const wishes = [{ at: 50, length: 40 }, { at: 60, length: 30 }, { at: 62, length: 30 }, { at: 200, length: 20 }];
  const places = spread(wishes, 0, 220);
  for (const [n, at] of places.entries()) {
    const length = wishes[n]?.length ?? 0;
    assert.ok(at - length / 2 >= -0.001 && at + length / 2 <= 220.001);
    if (n > 0) assert.ok(at - length / 2 >= (places[n - 1] ?? 0) + (wishes[n - 1]?.length ?? 0) / 2 - 0.001);
  }
  assert.equal(places[3], 200, "who has room stays");
});

test("no two names at the head overlap, and the first ones win", () => {
  const all = chairs([0, 0, 13, 0, 0, 0]);
  const plan = lay(all);
  const tags = plan.spots.map((spot, key) => ({ key, side: "head" as const, spot, text: "Abdulrahman Al-Mutawakkil" }));
  const placed = place(plan, tags);
  assert.ok(placed.length > 0 && placed.length < tags.length);
  assert.deepEqual(placed.map((one) => one.key).sort((a, b) => a - b), placed.map((_, n) => n));
  for (const [n, one] of placed.entries()) {
    const next = placed[n + 1];
    if (next) assert.ok(one.x + textWidth(one.text) / 2 <= next.x - textWidth(next.text) / 2);
  }
});

test("a long name is cut to its room, a short one is left alone", () => {
  assert.equal(fit("Wafa", 60), "Wafa");
  assert.match(fit("Abdulrahman Al-Mutawakkil", 60), /^Abdul.*…$/);
  assert.ok(textWidth(fit("Abdulrahman Al-Mutawakkil", 60)) <= 60);
});

test("a text in a drawing goes the way of its first letter, also when all of it is isolated already", () => {
  assert.equal(isolated("Wafa"), "\u2066Wafa\u2069");
  assert.equal(isolated("\u2068\u20687\u2069 عن بُعد\u2069، \u2068مجموعة\u2069").codePointAt(0), 0x2067);
});
