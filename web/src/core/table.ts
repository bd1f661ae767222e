// The table drawn: where each seat lies along the U, in units of which the box has 340 in its width, or less where there is less room:
// then a unit is a pixel, so that a seat stays a target. Physical, never mirrored.

export type Side = "left" | "head" | "right";

/** Where a seat belongs: its side and its row, 1 at the table. */
export interface Chair {
  readonly side: Side;
  readonly row: number;
}
/** The middle of a seat, and the way that leads from it away from the table. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Plan {
  readonly width: number;
  readonly height: number;
  /** One for each chair, in the order given. */
  readonly spots: readonly Spot[];
  /** The middle line of the board, to be stroked `BOARD` wide. */
  readonly board: string;
  /** The board's outer edges. */
  readonly table: Box;
  /** What the U surrounds. */
  readonly hollow: Box;
}

/** Radius of a seat. Seats lie at least `PITCH` apart, so that each is a target of that size. */
export const SEAT = 11;
export const PITCH = 24;
export const BOARD = 27;
/** The width of the box, and the least that a table can be drawn in. */
const WIDTH = 340;
const WIDTH_MIN = 240;
/** From a seat's middle to the edge of the box: the raised arm and the ring round a speaker fit in. */
const EDGE = 19;
/** From a seat's middle to the board: the dot of who was heard fits in. */
const TO_BOARD = 20;
const ROW_GAP = 34;
const PITCH_MAX = 34;
const CORNER = 36;
const COLUMNS_MAX = 4;
/** The least width of what the U surrounds. */
const HOLLOW_MIN = 40;
const SIDE_MIN = 4 * PITCH;
/** Seats of a side from which its line is folded into a zigzag. */
const SIDE_SEATS = 10;
/** Into how many lines the seats of a side may be folded in a box of that width. */
const columnsMax = (width: number) => Math.min(COLUMNS_MAX, 2 + Math.floor(((width - HOLLOW_MIN - 2 * (EDGE + TO_BOARD + BOARD)) / 2 - ROW_GAP) / PITCH));

/** A row of a side: which chairs, and into how many lines it is folded. */
interface Rank {
  readonly chairs: readonly number[];
  lines: number;
}
const spanOf = (rank: Rank) => (Math.max(0, rank.chairs.length - 1) * PITCH) / rank.lines;
const depthOf = (ranks: readonly Rank[]) => ranks.reduce((sum, rank, at) => sum + (at > 0 ? ROW_GAP : 0) + (rank.lines - 1) * PITCH, 0);

function ranksOf(chairs: readonly Chair[], side: Side, spanMax: number, linesMax: number): Rank[] {
  const ranks = [1, 2].map((row): Rank => ({ chairs: chairs.flatMap((one, at) => (one.side === side && (one.row === 2 ? 2 : 1) === row ? [at] : [])), lines: 1 })).filter((rank) => rank.chairs.length > 0);
  const lines = () => ranks.reduce((sum, rank) => sum + rank.lines, 0);
  for (;;) {
    const longest = ranks.toSorted((a, b) => spanOf(b) - spanOf(a))[0];
    if (!longest || spanOf(longest) <= spanMax || lines() >= linesMax) return ranks;
    longest.lines += 1;
  }
}

/** How far apart the seats of a row follow each other when they may use `span`. */
function stepOf(rank: Rank, span: number): number {
  const gaps = rank.chairs.length - 1;
  return gaps > 0 ? Math.max(PITCH / rank.lines, Math.min(PITCH_MAX / rank.lines, span / gaps)) : 0;
}

/** Calls `put` for each chair: how far along the row, and how far from its first line. */
function walk(ranks: readonly Rank[], from: number, span: number, put: (chair: number, along: number, away: number) => void): void {
  let away = 0;
  for (const [at, rank] of ranks.entries()) {
    if (at > 0) away += ROW_GAP;
    const step = stepOf(rank, span);
    const start = from + (span - step * (rank.chairs.length - 1)) / 2;
    for (const [n, chair] of rank.chairs.entries()) put(chair, start + n * step, away + (n % rank.lines) * PITCH);
    away += (rank.lines - 1) * PITCH;
  }
}

/** Lays out a table. No two seats are nearer than `PITCH`, none leaves the box; more seats than a side holds are folded, and the box grows downwards. */
export function lay(chairs: readonly Chair[], sideSeats = SIDE_SEATS, room = WIDTH): Plan {
  const width = Math.max(WIDTH_MIN, Math.min(WIDTH, Math.floor(room)));
  const columns = columnsMax(width);
  const headSpan = width - 2 * EDGE;
  const sides = { left: ranksOf(chairs, "left", (sideSeats - 1) * PITCH, columns), right: ranksOf(chairs, "right", (sideSeats - 1) * PITCH, columns) };
  const head = ranksOf(chairs, "head", headSpan, Infinity);
  const aside = (ranks: readonly Rank[]) => (ranks.length > 0 ? EDGE + depthOf(ranks) + TO_BOARD : 0);
  const margin = Math.max(aside(sides.left), aside(sides.right), EDGE + TO_BOARD);
  const top = head.length > 0 ? EDGE + depthOf(head) + TO_BOARD : SEAT;
  const length = Math.max(SIDE_MIN, ...[...sides.left, ...sides.right].map(spanOf));
  const first = top + PITCH;
  const last = first + length;
  const spots: Spot[] = chairs.map(() => ({ x: 0, y: 0, dx: 0, dy: 0 }));
  // The left side runs from the open end up to the head.
  walk(sides.left, 0, length, (chair, along, away) => (spots[chair] = { x: margin - TO_BOARD - away, y: last - along, dx: -1, dy: 0 }));
  walk(sides.right, first, length, (chair, along, away) => (spots[chair] = { x: width - margin + TO_BOARD + away, y: along, dx: 1, dy: 0 }));
  // A head longer than the table goes on over its corners, above the sides.
  const wish = Math.max(width - 2 * margin - BOARD, ...head.map(spanOf));
  const span = Math.min(headSpan, wish);
  walk(head, (width - span) / 2, span, (chair, along, away) => (spots[chair] = { x: along, y: top - TO_BOARD - away, dx: 0, dy: -1 }));
  const table = { x: margin, y: top, width: width - 2 * margin, height: last + BOARD / 2 - top };
  const hollow = { x: margin + BOARD, y: top + BOARD, width: table.width - 2 * BOARD, height: table.height - BOARD };
  return { width, height: last + EDGE, spots, board: boardOf(table, last), table, hollow };
}

function boardOf(table: Box, end: number): string {
  const half = BOARD / 2;
  const corner = Math.min(CORNER, (table.width - BOARD) / 2);
  const across = table.width - BOARD - 2 * corner;
  return `M${table.x + half} ${end}V${table.y + half + corner}a${corner} ${corner} 0 0 1 ${corner} ${-corner}h${across}a${corner} ${corner} 0 0 1 ${corner} ${corner}V${end}`;
}

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";
const outward: Record<Side, Arrow> = { left: "ArrowLeft", head: "ArrowUp", right: "ArrowRight" };
const inward: Record<Side, Arrow> = { left: "ArrowRight", head: "ArrowDown", right: "ArrowLeft" };
const onward: Record<Side, Arrow> = { left: "ArrowUp", head: "ArrowRight", right: "ArrowDown" };
const order: Record<Side, number> = { left: 0, head: 1, right: 2 };

/** A second row stands in for a first one that its side does not have. */
const rowOf = (chairs: readonly Chair[], { side, row }: Chair) => (chairs.some((one) => one.side === side && one.row === 1) ? row : 1);

/** The chairs of one row along the whole U. */
const along = (chairs: readonly Chair[], row: number) => inRow(chairs, row).sort((a, b) => order[chairs[a]?.side ?? "left"] - order[chairs[b]?.side ?? "left"] || a - b);
const inRow = (chairs: readonly Chair[], row: number) => chairs.flatMap((chair, at) => (rowOf(chairs, chair) === row ? [at] : []));

/** Where an arrow key leads from chair `at`: along the U and round its corners, out to the second row, and back; none when nothing lies there. */
export function toward(chairs: readonly Chair[], spots: readonly Spot[], at: number, arrow: Arrow): number | undefined {
  const here = chairs[at];
  if (!here) return undefined;
  const row = rowOf(chairs, here);
  if (arrow === outward[here.side]) return row === 1 ? nearest(chairs, spots, at, 2, here.side) : undefined;
  if (arrow === inward[here.side]) return row === 2 ? nearest(chairs, spots, at, 1, here.side) : across(chairs, spots, at);
  const line = along(chairs, row);
  return line[line.indexOf(at) + (arrow === onward[here.side] ? 1 : -1)];
}

const across = (chairs: readonly Chair[], spots: readonly Spot[], at: number): number | undefined => {
  const side = chairs[at]?.side;
  return side === "head" || side === undefined ? undefined : nearest(chairs, spots, at, 1, side === "left" ? "right" : "left");
};

function nearest(chairs: readonly Chair[], spots: readonly Spot[], from: number, row: number, side: Side): number | undefined {
  const here = spots[from];
  const far = (at: number) => Math.hypot((spots[at]?.x ?? 0) - (here?.x ?? 0), (spots[at]?.y ?? 0) - (here?.y ?? 0));
  return inRow(chairs, row).filter((at) => chairs[at]?.side === side).sort((a, b) => far(a) - far(b))[0];
}
