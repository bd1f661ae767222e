// Walking by keys: from item to item in a list, between the queue and the inbox, and where Tab stops.
import { tick } from "svelte";
import { panes } from "./panes.svelte.ts";

/** Where the focus is: an item, a control or nothing. */
export function focused(): { item: string | undefined; isControl: boolean } {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === document.body) return { item: undefined, isControl: false };
  const item = at.closest<HTMLElement | SVGElement>("[data-item]");
  // A part that only takes the focus by a link to it, such as the floor, is no control: keys go on from there.
  const isPart = at.tabIndex < 0 && at.tagName === "SECTION";
  return { item: item?.dataset["item"], isControl: at !== item && !isPart };
}

const listOf = (name: string) => document.querySelector<HTMLElement>(`[data-list="${name}"]`);
const itemsOf = (list: Element | null | undefined) => [...(list?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
/** The item that each list was left at. */
const leftAt = new Map<string, string>();

/** The item of a list that is in hand, else the one it was left at, else its first. */
function stop(list: HTMLElement): HTMLElement | undefined {
  const items = itemsOf(list);
  const name = leftAt.get(list.dataset["list"] ?? "");
  return items.find((one) => one.contains(document.activeElement)) ?? items.find((one) => one.dataset["item"] === name) ?? items[0];
}

/** Walks to the item before or after the focused one: in its own list, or that of the part in which the focus is; else in the queue. */
export function walk(step: number): void {
  const active = document.activeElement;
  const at = active?.closest<HTMLElement>("[data-item]");
  const list = active?.closest("[data-list]") ?? active?.closest(".part")?.querySelector("[data-list]") ?? listOf("queue") ?? listOf("inbox");
  const items = itemsOf(list);
  const index = at ? items.indexOf(at) + step : step > 0 ? 0 : items.length - 1;
  items[Math.min(Math.max(0, index), items.length - 1)]?.focus();
}

/** Goes to the inbox, to the card it was left at; from there, to the queue. An empty one gives the focus to what stands in its place. */
export function cross(): void {
  const isToInbox = document.activeElement?.closest(".part.inbox") == null;
  if (isToInbox) panes.tab = "inbox";
  void tick().then(() => {
    const list = listOf(isToInbox ? "inbox" : "queue");
    const to = (list && stop(list)) ?? document.querySelector<HTMLElement>(isToInbox ? ".part.inbox .head button" : "#floor");
    to?.focus();
  });
}

/** Controls that Tab passes over for now. */
const passed = new WeakSet<Element>();
function passOver(item: HTMLElement, isPassed: boolean): void {
  for (const one of item.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea")) {
    if (isPassed && one.tabIndex >= 0) {
      passed.add(one);
      one.tabIndex = -1;
    } else if (!isPassed && passed.delete(one)) one.removeAttribute("tabindex");
  }
}

/** Tab stops at one item of each list. It is set as Tab is pressed, not with every change of the view: lists change often and are long. */
function rove(event: KeyboardEvent): void {
  if (event.key !== "Tab") return;
  for (const list of document.querySelectorAll<HTMLElement>("[data-list]")) {
    const one = stop(list);
    for (const item of itemsOf(list)) {
      item.tabIndex = item === one ? 0 : -1;
      // A card opens when the focus comes to a chip on it: all of its buttons would stand between Tab and the card in hand.
      if (list.dataset["list"] === "inbox") passOver(item, item !== one);
    }
  }
}

/** Remembers where each list was left, and sets where Tab stops. */
export function watchWalking(): void {
  addEventListener("focusin", ({ target }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>("[data-list] [data-item]") : null;
    const list = item?.closest<HTMLElement>("[data-list]")?.dataset["list"];
    if (list !== undefined && item?.dataset["item"] !== undefined) leftAt.set(list, item.dataset["item"]);
  });
  addEventListener("keydown", rove, { capture: true });
}
