// Which key does what on this device: places on the keyboard, changed by whoever wishes, and what is printed on them.
import { keep, kept } from "../../parts/kept.ts";

const SIGNS: Readonly<Record<string, string>> = { Equal: "+", Minus: "−", Slash: "/", Space: "␣", Comma: ",", Period: ".", Semicolon: ";", Quote: "'", BracketLeft: "[", BracketRight: "]", Backquote: "`", Backslash: "\\" };
const isMap = (value: unknown): value is Record<string, string> => typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");

/** What is printed on a place of a Latin keyboard. */
export function keyLabel(code: string): string {
  if (code === "Shift+Slash") return "?";
  const place = code.replace("Shift+", "");
  return (code.startsWith("Shift+") ? "⇧" : "") + (SIGNS[place] ?? place.replace(/^(Key|Digit)/, "").replace("Arrow", ""));
}

/** The keys of this device. A deed names its usual place; another may have been chosen for it. */
class KeyMap {
  #on = $state(kept("keys") !== "off");
  #chosen = $state.raw<Readonly<Record<string, string>>>(read());
  /** What the person's own layout writes at a place, as far as it was seen. */
  #layout = $state.raw<Readonly<Record<string, string>>>({});

  /** Whether single keys work (WCAG 2.1.4). */
  get isOn(): boolean {
    return this.#on;
  }
  switch(isOn: boolean): void {
    this.#on = isOn;
    keep("keys", isOn ? "on" : "off");
  }
  get isChanged(): boolean {
    return Object.keys(this.#chosen).length > 0;
  }

  /** The place that does what is usually at `usual`. */
  place(usual: string): string {
    return this.#chosen[usual] ?? usual;
  }
  /** What is done at `place`, by its usual place; nothing when its deed was moved away. */
  usual(place: string): string | undefined {
    const moved = Object.entries(this.#chosen).find(([, to]) => to === place)?.[0];
    return moved ?? (this.#chosen[place] === undefined ? place : undefined);
  }
  /** Moves a deed to another place; whatever was there comes to the place that got free. */
  choose(usual: string, to: string): void {
    const from = this.place(usual);
    const other = this.usual(to);
    const next = { ...this.#chosen, [usual]: to, ...(other !== undefined && other !== usual ? { [other]: from } : {}) };
    this.#chosen = Object.fromEntries(Object.entries(next).filter(([one, at]) => one !== at));
    keep("key-places", this.#chosen);
  }
  reset(): void {
    this.#chosen = {};
    keep("key-places", {});
  }

  /** Remembers what the own layout writes there. */
  learn(code: string, key: string): void {
    if ([...key].length === 1 && /^\p{L}$/u.test(key) && this.#layout[code] !== key) this.#layout = { ...this.#layout, [code]: key };
  }
  /** What is printed on the place of a deed, in Latin and, where it is known to differ, in the own layout. */
  label(usual: string): string {
    return keyLabel(this.place(usual));
  }
  own(usual: string): string | undefined {
    const place = this.place(usual).replace("Shift+", "");
    const key = this.#layout[place]?.toLocaleUpperCase();
    return key === undefined || key === keyLabel(place) ? undefined : key;
  }
}

function read(): Readonly<Record<string, string>> {
  const value = kept("key-places");
  return isMap(value) ? value : {};
}

export const keymap = new KeyMap();
