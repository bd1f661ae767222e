// What a screen keeps on its device: per window, so that two windows of one machine stay two screens; the last choice for a new one.
import { freshId } from "./dice.ts";

const KEY = "horseshoe.screen";

function read(store: () => Storage, name: string): string | undefined {
  try {
    return store().getItem(name) ?? undefined;
  } catch {
    return undefined; // storage is refused: nothing is kept
  }
}

function write(store: () => Storage, name: string, value: string | undefined): void {
  try {
    if (value === undefined) store().removeItem(name);
    else store().setItem(name, value);
  } catch {
    // not kept, no harm
  }
}

const ofWindow = (): Storage => sessionStorage;
const ofDevice = (): Storage => localStorage;

/** What this window kept under that name, else what the device did. */
export function kept(name: string): string | undefined {
  return read(ofWindow, name) ?? read(ofDevice, name);
}

/** Keeps it for this window, and for those that are opened next. */
export function keep(name: string, value: string): void {
  write(ofWindow, name, value);
  write(ofDevice, name, value);
}

/** Keeps it for this window alone; `undefined` forgets it. */
export function keepHere(name: string, value: string | undefined): void {
  write(ofWindow, name, value);
}

/** What this window alone kept. */
export function keptHere(name: string): string | undefined {
  return read(ofWindow, name);
}

/** The key by which the moderators know this screen again; a second window of the same machine gets its own. */
export function screenKey(): string {
  const own = read(ofWindow, KEY);
  const free = read(ofDevice, KEY);
  const key = own ?? free ?? freshId();
  write(ofWindow, KEY, key);
  // In use as long as this window is there; a window that crashed leaves none behind.
  write(ofDevice, KEY, undefined);
  addEventListener("pagehide", () => write(ofDevice, KEY, key));
  addEventListener("pageshow", (event) => event.persisted && write(ofDevice, KEY, undefined));
  return key;
}
