// Questions typed on this desk: which acts one press of «Add» took, so that they are told and taken back as the one thing that they are to whoever pressed it.
import type { DeskView, PersonId } from "../../wire/wire.ts";

/** One question that was typed in. */
export interface Added {
  /** The first brought it in, the others said more of it. */
  readonly acts: readonly number[];
  /** The person that a message of nobody made. */
  readonly asker: PersonId | undefined;
}

const KEPT_MAX = 50;

class TypedIn {
  #all = $state.raw<readonly Added[]>([]);

  /** What the act was a part of. */
  of(act: number): Added | undefined {
    return this.#all.find((one) => one.acts.includes(act));
  }
  /** An act brought a question in. */
  begin(act: number, asker: PersonId | undefined): void {
    this.#all = [...this.#all, { acts: [act], asker }].slice(-KEPT_MAX);
  }
  /** Another one says more of it. */
  more(first: number, act: number): void {
    this.#all = this.#all.map((one) => (one.acts[0] === first ? { ...one, acts: [...one.acts, act] } : one));
  }
  /** The question that an act brought in, once the desk sees it. */
  question(view: DeskView, act: number): number | undefined {
    const asker = this.of(act)?.asker;
    const own = view.acts.find((one) => one.no === act)?.about.question ?? Object.entries(view.questions).find(([, one]) => asker !== undefined && one?.asker === asker)?.[0];
    return own == null ? undefined : Number(own);
  }
}

export const typedIn = new TypedIn();
