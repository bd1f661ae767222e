// What a phone keeps of its own: on the device, or for as long as the page lives where the browser keeps nothing.
// There is no service worker: a private page that lies on disk would be a trace on a borrowed phone. What is kept here is
// what its owner typed and has not sent; it goes once it is sent, and with «Leave».

export const main = document.getElementById("page");
export const word = (name: string) => main?.dataset[name] ?? "";
/** Whose page this is: nothing of another person on this device is sent in their name. */
export const who = word("who");

/** The proof in the page's forms. */
export const keyOf = () => document.querySelector<HTMLInputElement>("[name=key]")?.value ?? "";

const memory = new Map<string, string>();

/** Where the browser keeps nothing, closing the page loses it. */
export const isFleeting = () => memory.size > 0;

export function read(name: string): string {
  try {
    return memory.get(name) ?? localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a text; an empty one leaves nothing behind. */
export function keep(name: string, text: string): void {
  try {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
    memory.delete(name);
  } catch {
    memory.set(name, text);
  }
}

/** What was kept as JSON; anything else counts as nothing. */
export function recall<T>(name: string, none: T): T {
  try {
    return JSON.parse(read(name)) as T;
  } catch {
    return none;
  }
}
