// The screen stays on while one is next or has the floor, where a browser can do that (not on a plain LAN address).

let lock: WakeLockSentinel | undefined;
let isWanted = false;

/** Asks for it, or lets go; browsers let go by themselves when the page is hidden, so it is asked again when it is seen. */
export async function stayAwake(wants = isWanted): Promise<void> {
  isWanted = wants;
  if (!wants || document.visibilityState !== "visible") {
    void lock?.release();
    lock = undefined;
  } else if (!lock || lock.released) {
    try {
      lock = await navigator.wakeLock.request("screen");
      if (!isWanted) await stayAwake();
    } catch {
      // Refused, or not there: the person was told to keep the page open.
    }
  }
}
