// The keys of a stage: by their place, so that they work on an Arabic keyboard.
import { after } from "../../core/tongues.ts";
import { spoken } from "../../parts/speech.svelte.ts";
import { options, VIEWS } from "./options.svelte.ts";
import { screen } from "./screen.svelte.ts";

/** What the key of that code does, `panel` apart; false: nothing of ours. */
export function press(code: string): boolean {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  const view = digit === undefined ? undefined : VIEWS[Number(digit) - 1];
  if (view) options.show(view);
  else if (code === "KeyB") options.empty(!options.isEmptied);
  else if (code === "KeyF") screen.fill();
  else if (code === "KeyL") void options.speak(after(spoken.lang, spoken.offered));
  else if (code === "KeyM") options.mirror();
  else if (code === "KeyT") options.relight();
  else if (code === "Equal" || code === "NumpadAdd") options.resize(1);
  else if (code === "Minus" || code === "NumpadSubtract") options.resize(-1);
  else if (code === "Digit0" || code === "Numpad0") options.resize(0);
  else return false;
  return true;
}
