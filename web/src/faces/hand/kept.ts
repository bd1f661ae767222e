// What a phone keeps of its own: on the device, or for as long as the page lives where the browser keeps nothing.
// There is no service worker: a private page that lies on disk would be a trace on a borrowed phone. What is kept here is
// what its owner typed and has not sent; it goes once it is sent, with «Leave», and a day after it was last touched, whichever
// session's page comes by then.
import { wall } from "../../link/time.ts";

export const main = document.getElementById("page");
export const word = (name: string) => main?.dataset[name] ?? "";
/** Whose page this is: nothing of another person on this device is sent in their name. */
export const who = word("who");

/** The proof in the page's forms. */
export const keyOf = () => document.querySelector<HTMLInputElement>("[name=key]")?.value ?? "";

const memory = new Map<string, string>();

/** Where the browser keeps nothing, closing the page loses it. */
export const isFleeting = () => memory.size > 0;

/** Every text is kept behind the 13 digits of the time of day it was kept at. */
const STAMP = 13;
const AGE_MS_MAX = 86_400_000;

/** Nothing of anybody's lies here for longer than a day, whoever's page this is; what the other faces keep has no stamp. */
try {
  for (const [name, text] of Object.entries<string>(localStorage)) if (wall() - +text.slice(0, STAMP) > AGE_MS_MAX) localStorage.removeItem(name);
} catch {
  // The browser keeps nothing.
}

export function read(name: string): string {
  try {
    return (memory.get(name) ?? localStorage.getItem(name) ?? "").slice(STAMP);
  } catch {
    return "";
  }
}

/** Keeps a text; an empty one leaves nothing behind. */
export function keep(name: string, text: string): void {
  const stamped = wall() + text;
  try {
    if (text) localStorage.setItem(name, stamped);
    else localStorage.removeItem(name);
    memory.delete(name);
  } catch {
    memory.set(name, stamped);
  }
}

/** Keeps a list or a record; an empty one leaves nothing behind. */
export const keepAll = (name: string, all: object) => keep(name, Object.keys(all)[0] ? JSON.stringify(all) : "");

/** What was kept as JSON; anything else counts as nothing. */
export function recall<T>(name: string, none: T): T {
  try {
    return JSON.parse(read(name)) as T;
  } catch {
    return none;
  }
}
