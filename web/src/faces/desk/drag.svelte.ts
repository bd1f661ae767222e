// Dragging a hand with the pointer: it goes beside a neighbor, never to a number. Keys and the menu do the same.

type Moved = (hand: number, before: number | null, after: number | null) => void;

/** One drag in the queue; nothing moves until it is dropped. */
export class Drag {
  hand = $state<number | undefined>();
  /** The line is drawn before this hand; at the end when none. */
  before = $state<number | undefined>();
  readonly #moved: Moved;

  constructor(moved: Moved) {
    this.#moved = moved;
  }

  /** Takes hold of a row by its handle. */
  readonly grip = (event: PointerEvent, hand: number): void => {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    const rows = event.currentTarget.closest("ol");
    if (!rows) return;
    event.preventDefault();
    const startY = event.clientY;
    const stop = new AbortController();
    const { signal } = stop;
    const move = (at: PointerEvent): void => {
      if (this.hand === undefined && Math.abs(at.clientY - startY) < 5) return;
      this.hand = hand;
      this.before = target(rows, at.clientY);
      edgeScroll(rows, at.clientY);
    };
    const end = (isDropped: boolean): void => {
      stop.abort();
      if (isDropped && this.hand !== undefined) this.#drop(rows);
      this.hand = undefined;
      this.before = undefined;
    };
    addEventListener("pointermove", move, { signal });
    addEventListener("pointerup", () => end(true), { signal });
    addEventListener("pointercancel", () => end(false), { signal });
    addEventListener("keydown", (key) => key.key === "Escape" && end(false), { signal });
  };

  #drop(rows: Element): void {
    const order = items(rows).map(idOf);
    const hand = this.hand;
    if (hand === undefined) return;
    const rest = order.filter((one) => one !== hand);
    const at = this.before === undefined ? rest.length : rest.indexOf(this.before);
    const isSame = order.indexOf(hand) === at || this.before === hand;
    if (!isSame) this.#moved(hand, rest[at] ?? null, rest[at - 1] ?? null);
  }
}

const items = (rows: Element) => [...rows.querySelectorAll<HTMLElement>("[data-item]")];
const idOf = (row: HTMLElement) => Number(row.dataset["item"]?.split(":")[1]);

function target(rows: Element, y: number): number | undefined {
  const under = items(rows).find((row) => {
    const box = row.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });
  return under && idOf(under);
}

function edgeScroll(rows: Element, y: number): void {
  const box = rows.getBoundingClientRect();
  if (y < box.top + 24) rows.scrollTop -= 12;
  if (y > box.bottom - 24) rows.scrollTop += 12;
}
