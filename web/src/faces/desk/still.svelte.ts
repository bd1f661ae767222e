// Lists that hold still: frozen by a key, or for a moment while the pointer is over them.
import { heldLists, isStirred, waiting } from "../../core/stillness.ts";
import { predict, type Sent } from "../../core/prediction.ts";
import type { DeskView, Role } from "../../wire/wire.ts";

/** Longest time that a list waits for the pointer to leave. */
const HOLD_MS = 2_000;

export class Still {
  #held = $state.raw<DeskView | undefined>();
  #release: ReturnType<typeof setTimeout> | undefined;
  #over = 0;
  #isGrabbed = false;
  /** Held until it is let go, not only for a moment. */
  isFrozen = $state(false);

  /** The view with its lists as they are held; what is done here and on its way shows in them too. */
  shown(view: DeskView, guess: (held: DeskView) => DeskView): DeskView {
    return this.#held ? heldLists(guess(this.#held), view) : view;
  }

  /** How many changes wait behind what is held. */
  waiting(view: DeskView): number {
    return this.#held ? waiting(this.#held, view) : 0;
  }

  /** Freezes the lists as they are, or lets all changes come. */
  toggle(view: DeskView): void {
    if (this.isFrozen) return this.letGo();
    this.isFrozen = true;
    clearTimeout(this.#release);
    this.#held ??= view;
  }

  letGo(): void {
    this.isFrozen = false;
    this.#held = undefined;
    clearTimeout(this.#release);
  }

  /** The pointer came over a list, or left it. Fingers do not hover. */
  readonly enter = (event: PointerEvent): void => {
    if (event.pointerType === "mouse") this.#over += 1;
  };
  readonly leave = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse") return;
    this.#over = Math.max(0, this.#over - 1);
    if (this.#over === 0 && !this.isFrozen && !this.#isGrabbed) this.letGo();
  };

  /** A row is dragged: the list stays under it until it is dropped. */
  grab(view: DeskView): void {
    this.#isGrabbed = true;
    clearTimeout(this.#release);
    this.#held ??= view;
  }
  drop(): void {
    if (!this.#isGrabbed) return;
    this.#isGrabbed = false;
    if (!this.isFrozen) this.letGo();
  }

  /** A new view comes in: when it would move rows under the pointer, they wait for a moment; what was done here never waits. */
  came(before: DeskView | undefined, now: DeskView, role: Role | undefined): void {
    const isOwn = now.acts.at(-1)?.by?.role === role && now.acts.at(-1)?.no !== before?.acts.at(-1)?.no;
    if (isOwn && !this.isFrozen && !this.#isGrabbed) return this.letGo();
    if (!before || this.#held || this.#over === 0 || !isStirred(before, now)) return;
    this.#held = before;
    this.#release = setTimeout(() => this.letGo(), HOLD_MS);
  }

  /** What was done here stays done, also in a list that is held. */
  did(sent: Sent, at: number, role: Role | undefined): void {
    if (this.#held) this.#held = predict(this.#held, { command: sent.command }, at, role);
  }
}
