// A short sound for new hands: off until somebody switches it on, on this device only, and never often.
import { keep, kept } from "../../parts/kept.ts";

const GAP_MS = 3_000;
const NOTES_HZ = [659, 880] as const;
const NOTE_S = 0.16;
const LOUDNESS = 0.12;

class Chime {
  #on = $state(kept("chime") === "on");
  #audio: AudioContext | undefined;
  #last = -Infinity;

  get isOn(): boolean {
    return this.#on;
  }
  /** Switches it, and lets it be heard once. */
  toggle(): void {
    this.#on = !this.#on;
    keep("chime", this.#on ? "on" : "off");
    if (this.#on) this.ring();
  }
  /** Sounds, unless it is off or sounded a moment ago. A browser that was not touched yet stays silent. */
  ring(): void {
    const now = performance.now();
    if (!this.#on || now - this.#last < GAP_MS) return;
    this.#last = now;
    this.#audio ??= new AudioContext();
    const audio = this.#audio;
    void audio.resume().then(() => NOTES_HZ.forEach((hz, at) => tone(audio, hz, audio.currentTime + at * NOTE_S))).catch(() => undefined);
  }
}

function tone(audio: AudioContext, hz: number, at: number): void {
  const wave = audio.createOscillator();
  const gain = audio.createGain();
  wave.frequency.value = hz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, at + NOTE_S * 2);
  wave.connect(gain).connect(audio.destination);
  wave.start(at);
  wave.stop(at + NOTE_S * 2);
}

export const chime = new Chime();
