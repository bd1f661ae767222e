// What this device does for its panelist and keeps for itself: signs to the hand, a screen that stays on, single keys, messages put away.
import { keep, kept } from "../../parts/kept.ts";

const AWAY_MAX = 200;
const isOff = (name: string) => kept(name) === "off";
const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.filter((one) => typeof one === "number") : []);

export class Device {
  #away = "panel-away";
  #lock: WakeLockSentinel | undefined;
  #vibrates = $state(!isOff("panel-vibration"));
  #staysOn = $state(!isOff("panel-screen"));
  #hasKeys = $state(!isOff("keys"));
  #put = $state.raw<ReadonlySet<number>>(new Set());

  readonly canVibrate = "vibrate" in navigator && matchMedia("(any-pointer: coarse)").matches;
  /** Only where the address is safe. */
  readonly canStayOn = "wakeLock" in navigator;

  /** Reads what was kept for that session. */
  open(session: string): void {
    this.#away = `panel-away.${session}`;
    this.#put = new Set(numbers(kept(this.#away)));
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void this.#hold());
    void this.#hold();
  }

  get vibrates(): boolean {
    return this.#vibrates;
  }
  set vibrates(isOn: boolean) {
    this.#vibrates = isOn;
    keep("panel-vibration", isOn ? "on" : "off");
    if (isOn) this.shake([200]);
  }
  get staysOn(): boolean {
    return this.#staysOn;
  }
  set staysOn(isOn: boolean) {
    this.#staysOn = isOn;
    keep("panel-screen", isOn ? "on" : "off");
    void this.#hold();
  }
  /** Whether single keys work (WCAG 2.1.4). */
  get hasKeys(): boolean {
    return this.#hasKeys;
  }
  set hasKeys(isOn: boolean) {
    this.#hasKeys = isOn;
    keep("keys", isOn ? "on" : "off");
  }

  shake(pattern: number[]): void {
    if (this.canVibrate && this.#vibrates) navigator.vibrate(pattern);
  }

  /** Whether a message was put away here. */
  isAway(no: number): boolean {
    return this.#put.has(no);
  }
  /** Puts a message away on this device, or takes it back. */
  put(no: number, isAway: boolean): void {
    this.#put = new Set([...this.#put].filter((one) => one !== no).concat(isAway ? [no] : []).slice(-AWAY_MAX));
    keep(this.#away, [...this.#put]);
  }

  /** A screen that goes dark in the middle of a turn shows no time. */
  async #hold(): Promise<void> {
    if (!this.canStayOn) return;
    try {
      if (!this.#staysOn) await this.#lock?.release();
      else if (document.visibilityState === "visible") this.#lock = await navigator.wakeLock.request("screen");
    } catch {
      // the device saves its battery: its own business
    }
  }
}
