// The screen stays on while one is next or has the floor, where a browser can do that (not on a plain LAN address).

let lock: Promise<WakeLockSentinel | undefined> | undefined;
let isWanted = false;

/** Asks for it, or lets go. Browsers let go by themselves when the page is hidden: it is asked for again when it is seen. */
export function stayAwake(wants = isWanted): void {
  isWanted = wants;
  if (wants && document.visibilityState === "visible") {
    // Refused, or not there: the person was told to keep the page open.
    lock ??= navigator.wakeLock?.request("screen").catch(() => undefined);
  } else {
    void lock?.then((held) => held?.release());
    lock = undefined;
  }
}
