// This screen as a device: its number, the orders of the desk, full screen, and staying awake.
import type { ScreenOrder } from "../../wire/wire.ts";
import { options } from "./options.svelte.ts";

const IDENTIFY_MS = 8_000;
const RESIZE_MS = 400;

/** How the device keeps its screen from going dark. */
export type Wakeful = "awake" | "asleep" | "cannot";

class Screen {
  /** What people call it, once the desk asked. */
  number = $state<number | undefined>();
  isIdentified = $state(false);
  isFull = $state(false);
  wakeful = $state<Wakeful>("asleep");
  #until: ReturnType<typeof setTimeout> | undefined;
  #resized: ReturnType<typeof setTimeout> | undefined;

  /** Follows the window from now on. */
  watch(): void {
    addEventListener("resize", () => {
      clearTimeout(this.#resized);
      this.#resized = setTimeout(() => options.changed(), RESIZE_MS);
    });
    document.addEventListener("fullscreenchange", () => (this.isFull = document.fullscreenElement !== null));
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void this.#stayAwake());
    void this.#stayAwake();
  }

  /** Does what a moderator wants. */
  obey(order: ScreenOrder, number: number): void {
    this.number = number;
    if (order.is === "show") {
      options.show(order.view);
      if (options.isEmptied) options.empty(false);
    } else if (order.is === "blank") options.empty(order.is_blank);
    else this.#identify();
  }

  /** Fills the screen, or gives it back. */
  fill(): void {
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // A browser may refuse when no hand asked for it: the window stays as it is.
    done.catch(() => undefined);
  }

  #identify(): void {
    this.isIdentified = true;
    clearTimeout(this.#until);
    this.#until = setTimeout(() => (this.isIdentified = false), IDENTIFY_MS);
  }

  async #stayAwake(): Promise<void> {
    if (!("wakeLock" in navigator)) {
      this.wakeful = "cannot"; // plain addresses of a local network may not
      return;
    }
    try {
      const lock = await navigator.wakeLock.request("screen");
      this.wakeful = "awake";
      lock.addEventListener("release", () => (this.wakeful = "asleep"));
    } catch {
      this.wakeful = "cannot"; // a battery that runs low, or a policy of the device
    }
  }
}

export const screen = new Screen();
