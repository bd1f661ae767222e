// How this device shows the words: size, ground, which language of them, single keys. Kept here and nowhere else.
import { keep, kept } from "../../parts/kept.ts";
import { isShown, SHOWN, type Shown } from "./facts.ts";

export const SIZE_MIN = 60;
export const SIZE_MAX = 240;
const SIZE_STEP = 20;
const bounded = (percent: number): number => Math.min(SIZE_MAX, Math.max(SIZE_MIN, percent));

class Device {
  /** Of the usual type size, in percent. */
  size = $state(100);
  shown = $state<Shown>("both");
  isDark = $state(false);
  /** Whether single keys work (WCAG 2.1.4). */
  hasKeys = $state(true);

  /** Reads what was kept, and keeps the screen from going dark. */
  open(): void {
    const [size, shown, ground] = [kept("read-size"), kept("read-words"), kept("read-ground")];
    if (typeof size === "number" && Number.isFinite(size)) this.size = bounded(size);
    if (isShown(shown)) this.shown = shown;
    this.hasKeys = kept("keys") !== "off";
    const night = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => (this.isDark = night.matches);
    if (ground === "dark" || ground === "light") this.#ground(ground === "dark");
    else {
      follow();
      // The device's own day and night, until somebody chooses here.
      night.addEventListener("change", () => document.documentElement.dataset["theme"] === undefined && follow());
    }
    this.#draw();
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void stayAwake());
    void stayAwake();
  }

  /** One step larger or smaller; 0: as usual. */
  resize(steps: -1 | 0 | 1): void {
    this.size = steps === 0 ? 100 : bounded(this.size + steps * SIZE_STEP);
    keep("read-size", this.size);
    this.#draw();
  }
  show(shown: Shown): void {
    this.shown = shown;
    keep("read-words", shown);
  }
  /** The next choice of words after this one. */
  turn(): void {
    this.show(SHOWN[(SHOWN.indexOf(this.shown) + 1) % SHOWN.length] ?? "both");
  }
  relight(): void {
    this.#ground(!this.isDark);
    keep("read-ground", this.isDark ? "dark" : "light");
  }
  switchKeys(isOn: boolean): void {
    this.hasKeys = isOn;
    keep("keys", isOn ? "on" : "off");
  }
  /** Fills the screen, or gives it back. */
  fill(): void {
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // A browser may refuse: the window stays as it is.
    done.catch(() => undefined);
  }

  #ground(isDark: boolean): void {
    this.isDark = isDark;
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  }
  #draw(): void {
    document.documentElement.style.setProperty("--size", String(this.size / 100));
  }
}

/** Words that go dark in the middle of a sentence are lost. */
async function stayAwake(): Promise<void> {
  if (!("wakeLock" in navigator)) return;
  try {
    await navigator.wakeLock.request("screen");
  } catch {
    // the device saves its battery: its own business
  }
}

export const device = new Device();
