// The keys of this page, by their place, so that they work on an Arabic keyboard. They can be switched off.
import { after } from "../../core/tongues.ts";
import { spoken } from "../../parts/speech.svelte.ts";
import { device } from "./device.svelte.ts";

/** What is printed on a key, and the sentence that says what it does. */
export const KEYS: readonly (readonly [key: string, id: string])[] = [
  ["+", "read-larger"],
  ["−", "read-smaller"],
  ["0", "read-usual"],
  ["W", "read-key-words"],
  ["T", "read-key-ground"],
  ["L", "language"],
  ["F", "read-full"],
  ["?", "read-help"],
];

function press(code: string): boolean {
  if (code === "Equal" || code === "NumpadAdd") device.resize(1);
  else if (code === "Minus" || code === "NumpadSubtract") device.resize(-1);
  else if (code === "Digit0" || code === "Numpad0") device.resize(0);
  else if (code === "KeyW") device.turn();
  else if (code === "KeyT") device.relight();
  else if (code === "KeyL") void spoken.choose(after(spoken.lang, spoken.offered));
  else if (code === "KeyF") device.fill();
  else return false;
  return true;
}

/** Listens until the returned function is called; `help` shows what the keys do. */
export function listen(help: () => void): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || !device.hasKeys) return;
    if (document.querySelector("dialog[open], :popover-open")) return;
    // By its letter: where it lies differs too much between keyboards.
    if (event.key === "?" || event.key === "؟" || event.key === "？") help();
    else if (!press(event.code)) return;
    event.preventDefault();
  };
  addEventListener("keydown", pressed);
  return () => removeEventListener("keydown", pressed);
}
