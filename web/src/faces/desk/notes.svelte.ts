// The notepad of this device: kept across reloads, until each line is entered or struck out.
import { begin, end, note, readNotes, without, type Noted } from "../../core/notepad.ts";
import type { Kind, PersonId } from "../../wire/wire.ts";
import { drop, keep, kept } from "../../parts/kept.ts";

export class Notes {
  #name = "";
  #isOver = false;
  list = $state.raw<readonly Noted[]>([]);

  /** Opens the pad of a session. */
  open(session: string): void {
    this.#name = `notes.${session}`;
    this.list = readNotes(kept(this.#name));
  }
  begin(who: { readonly label: string; readonly person?: PersonId | undefined }, kind: Kind, now: number): void {
    this.#set(begin(this.list, who, kind, now));
  }
  end(now: number): void {
    this.#set(end(this.list, now));
  }
  note(text: string, now: number): void {
    this.#set(note(this.list, text, now));
  }
  strike(no: number): void {
    this.#set(without(this.list, no));
  }
  /** Once the session has ended, what is still on the pad stays for this page, and the device forgets it. */
  settle(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#set(this.list);
  }
  #set(list: readonly Noted[]): void {
    this.list = list;
    if (list.length > 0 && !this.#isOver) keep(this.#name, list);
    else drop(this.#name);
  }
}
