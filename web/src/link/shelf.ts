// Keeps the empty shell of a screen on its device, so that a reload without a network shows a page of ours. No word of a session is kept.
const SHELF = "horseshoe-screens";

/** Whether this page may keep anything: plain addresses of a local network may not. */
export const hasShelf = (): boolean => isSecureContext && "serviceWorker" in navigator && "caches" in globalThis;

/** Puts the page of `face` and the files it was drawn from onto the shelf, and takes those of older builds away. */
export async function keepShell(face: string): Promise<void> {
  if (!hasShelf()) return;
  try {
    await navigator.serviceWorker.register("/shelf.js", { scope: `/${face}` });
    const shelf = await caches.open(SHELF);
    const here = performance.getEntriesByType("resource").map(({ name }) => new URL(name)).filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"));
    const wanted = [`/${face}`, ...new Set(here.map(({ pathname }) => pathname))];
    await shelf.addAll(wanted);
    const others = (await shelf.keys()).filter(({ url }) => new URL(url).pathname.startsWith("/assets/") && !wanted.includes(new URL(url).pathname));
    // Another face's files lie here as well; they are few, and those of its own old builds go when it is opened.
    await Promise.all(others.slice(0, -FILES_MAX).map((old) => shelf.delete(old)));
  } catch {
    // A full disk, a private window: the screen works, only not after a reload without a network.
  }
}

/** Files of other faces and builds that may stay. */
const FILES_MAX = 24;
