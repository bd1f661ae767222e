// How a screen without hands comes back by itself: it never loads onto an error page and never loads in a loop.
import { keepHere, keptHere } from "./device.ts";

const RENEWED = "horseshoe.renewed";
/** Between two reloads, in milliseconds. */
const RELOAD_MS_MIN = 60_000;
const RETRY_MS = 3_000;
/** How long a fault is shown before the page begins anew. */
const FAULT_MS = 5_000;

/** Milliseconds of the device's own calendar; for the distance of two reloads only. */
const wall = (): number => performance.timeOrigin + performance.now();

let isRenewing = false;

/** Loads the page anew after `afterMs`, once the server answers, at most every minute. */
export function renew(afterMs = 0): void {
  if (isRenewing) return;
  isRenewing = true;
  const since = wall() - Number(keptHere(RENEWED) ?? 0);
  const wait = since < 0 ? 0 : RELOAD_MS_MIN - since;
  setTimeout(() => void attempt(), Math.max(afterMs, wait));
}

async function attempt(): Promise<void> {
  try {
    const { ok } = await fetch(location.pathname, { cache: "no-store", credentials: "same-origin" });
    if (ok) {
      keepHere(RENEWED, String(wall()));
      return location.reload();
    }
  } catch {
    // no line: what is shown stays
  }
  setTimeout(() => void attempt(), RETRY_MS);
}

/** Any fault of this page's own: it says so by `tell`, then begins anew. Nothing of it is written down. */
export function recover(tell: () => void): void {
  const begin = (isFault: boolean) => {
    if (!isFault) return;
    tell();
    renew(FAULT_MS);
  };
  addEventListener("error", ({ error }) => begin(error != null));
  addEventListener("unhandledrejection", ({ reason }) => begin(reason instanceof Error));
}
