// What was asked of screens and not done yet: an order is done only when the screen itself reports it.
import type { Screen, ScreenOrder, ScreenView } from "../../wire/wire.ts";
import type { Company } from "./company.svelte.ts";

/** A screen that has not followed by then is said to lag. */
const FOLLOWS_MS = 5_000;

export interface Wish {
  readonly view?: ScreenView;
  readonly isBlank?: boolean;
  /** It has had its time and has not followed. */
  readonly isLate?: boolean;
}
const isMet = (screen: Screen, { view, isBlank }: Wish) => (view === undefined || (screen.view === view && !screen.is_blank)) && (isBlank === undefined || screen.is_blank === isBlank);

/** The orders of one open pane. */
export class Wishes {
  readonly #company: Company;
  #all = $state.raw<ReadonlyMap<number, Wish>>(new Map());

  constructor(company: Company) {
    this.#company = company;
    // Followed or gone: forgotten, so that a later change at the screen is no broken promise.
    $effect(() => {
      const left = [...this.#all].filter(([id, wish]) => company.screens.some((screen) => screen.id === id && !isMet(screen, wish)));
      if (left.length < this.#all.size) this.#all = new Map(left);
    });
  }

  /** Wants a screen to do something. To say its number leaves nothing to wait for. */
  order(screen: number, order: ScreenOrder): void {
    this.#company.order(screen, order);
    if (order.is === "identify") return;
    const wish: Wish = order.is === "show" ? { view: order.view } : { isBlank: order.is_blank };
    this.#all = new Map([...this.#all, [screen, wish]]);
    setTimeout(() => this.#all.get(screen) === wish && (this.#all = new Map([...this.#all, [screen, { ...wish, isLate: true }]])), FOLLOWS_MS);
  }
  of(screen: number): Wish | undefined {
    return this.#all.get(screen);
  }
}
