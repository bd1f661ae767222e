// A page's two status nodes: what they say now. The rule of how often lives in the core.
import { Announcer, type Message } from "../core/announcer.ts";

const SHOWN_MS = 4_000;

/** Speaks to screen readers. */
export class Voice {
  readonly #announcer = new Announcer();
  #wake: ReturnType<typeof setTimeout> | undefined;
  polite = $state("");
  assertive = $state("");

  /** Says it as soon as the rule allows. */
  say(message: Message): void {
    this.#announcer.add(message, performance.now());
    this.#speak();
  }

  #speak(): void {
    const said = this.#announcer.take(performance.now());
    if (said) {
      this[said.node] = said.text;
      // Emptied, so that the same words are heard again when they come again.
      setTimeout(() => this[said.node] === said.text && (this[said.node] = ""), SHOWN_MS);
    }
    clearTimeout(this.#wake);
    const wait = this.#announcer.wait(performance.now());
    if (wait !== undefined) this.#wake = setTimeout(() => this.#speak(), wait + 1);
  }
}
