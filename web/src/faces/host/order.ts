// Moving items by keys: the focus follows the item, never the place.
import { tick } from "svelte";

/** Alt with an arrow moves the item that has the focus. */
export function itemKeys(event: KeyboardEvent, move: (by: number) => void): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!event.altKey || event.ctrlKey || event.metaKey || by === undefined) return;
  event.preventDefault();
  move(by);
}

/** Puts the focus into the item at its new place, on the like of what had it before. */
export async function focusItem(kind: string, index: number, wanted?: string): Promise<void> {
  const before = document.activeElement;
  const role = before instanceof HTMLElement ? before.dataset["tool"] : undefined;
  await tick();
  const item = document.querySelector(`[data-item="${kind}-${index}"]`);
  const like = wanted ?? (role === undefined ? "input, textarea, button" : `[data-tool="${role}"]:not([disabled])`);
  const target = item?.querySelector<HTMLElement>(like) ?? item?.querySelector<HTMLElement>("input, textarea, button:not([disabled])");
  target?.focus();
}
