// Deeds on their way to the server: what they will make of the view shows at once and gives way to what is true.
import { aboutOf, guessed, unseen, type OnItsWay, type Sent } from "../../core/prediction.ts";
import type { DeskView, Role } from "../../wire/wire.ts";

const KEPT_MS = 3_000;

/** What this desk did and the view does not show yet, oldest first. */
export class Underway {
  #no = 0;
  #list = $state.raw<readonly OnItsWay[]>([]);
  #waiting: (() => void)[] = [];
  /** What was guessed last, and on what. */
  #shown: { readonly view: DeskView; readonly role: Role | undefined; readonly list: string; readonly seen: DeskView } | undefined;

  /** The names of deeds not answered yet. */
  readonly names: readonly string[] = $derived(this.#list.filter((one) => one.act === undefined).map((one) => one.name));
  /** The items they are about (`hand:4`). */
  readonly items: ReadonlySet<string | undefined> = $derived(new Set(this.#list.filter((one) => one.act === undefined).map((one) => aboutOf(one.command))));
  get count(): number {
    return this.names.length;
  }

  /** Puts a deed on its way; the answer is handed to `accepted` or `refused` with the returned number. */
  begin(name: string, sent: Sent, at: number): number {
    this.#no += 1;
    this.#list = [...this.#list, { ...sent, no: this.#no, name, at }];
    return this.#no;
  }

  /** It is taken as act `act`; the guess stands until a view shows that act. */
  accepted(no: number, act: number, view: DeskView | undefined): void {
    this.#list = this.#list.map((one) => (one.no === no ? { ...one, act } : one));
    this.seen(view);
    setTimeout(() => this.refused(no), KEPT_MS);
  }

  /** It changed nothing: the view goes back. */
  refused(no: number): void {
    this.#keep(this.#list.filter((one) => one.no !== no));
  }

  /** A real view came: what it shows need not be guessed any more. */
  seen(view: DeskView | undefined): void {
    this.#keep(unseen(this.#list, view));
  }

  /** The view with everything on it that is under way; the same one while what is under way stays the same. */
  shown(view: DeskView, role: Role | undefined): DeskView {
    const list = this.#list.map((one) => one.no).join();
    const was = this.#shown;
    if (was?.view === view && was.role === role && was.list === list) return was.seen;
    const seen = guessed(view, this.#list, role);
    this.#shown = { view, role, list, seen };
    return seen;
  }

  /** Waits until nothing is guessed any more. */
  settled(): Promise<void> {
    return this.#list.length === 0 ? Promise.resolve() : new Promise((settle) => this.#waiting.push(settle));
  }

  #keep(list: readonly OnItsWay[]): void {
    if (list === this.#list) return;
    this.#list = list;
    if (list.length > 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const settle of waiting) settle();
  }
}
