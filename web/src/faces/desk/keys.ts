// Keys by their place on the keyboard, so that an Arabic layout works; ignored while typing and in dialogs.
import { acts, desk, gavel, hands, questions, turns, type Deed } from "./commands.ts";
import { due, otherHat, top } from "./facts.ts";
import type { Session } from "./session.svelte.ts";

/** What is written on a key. */
export function keyLabel(code: string): string {
  return code.replace("Shift+", "⇧").replace(/Key|Digit/, "").replace("Equal", "+").replace("Slash", "?");
}

const KEPT = "horseshoe.keys";

/** Whether single keys work on this device (WCAG 2.1.4). */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true; // storage is refused: the usual way
  }
}

/** Switches single keys on or off on this device. */
export function switchKeys(isOn: boolean): void {
  try {
    localStorage.setItem(KEPT, isOn ? "on" : "off");
  } catch {
    // not kept, no harm
  }
}

/** Where the focus is: an item, a control or nothing. */
function focused(): { item: string | undefined; isControl: boolean } {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return { item: undefined, isControl: false };
  const item = at.closest<HTMLElement>("[data-item]");
  return { item: item?.dataset["item"], isControl: at !== item };
}

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Moves the focus to the next or the former item of the list that has it, else into the queue. */
function walk(step: number): void {
  const at = document.activeElement?.closest<HTMLElement>("[data-item]");
  const list = at?.closest("[data-list]") ?? document.querySelector('[data-list="queue"]');
  const items = [...(list?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
  const index = at ? items.indexOf(at) + step : step > 0 ? 0 : items.length - 1;
  items[Math.min(Math.max(0, index), items.length - 1)]?.focus();
}

function first<Of>(session: Session, code: string, deeds: readonly Deed<Of>[], of: Of): boolean {
  const { view } = session;
  const deed = view && deeds.find((one) => one.key === code && one.when(view, of));
  if (deed) void session.do(deed, of);
  return deed !== undefined;
}

/** Does what is due: end the turn, else start `next`, else call. */
export function doDue(session: Session): void {
  const { view } = session;
  if (!view) return;
  const what = due(view);
  if (what === "end_turn") void session.do(turns.end, top(view)?.id ?? 0);
  else if (what) void session.do(desk[what], undefined);
}

function onItem(session: Session, code: string, item: string | undefined): boolean {
  const [kind, id] = item?.split(":") ?? [];
  if (kind === "hand") return first(session, code, Object.values(hands), Number(id));
  if (kind === "question") return first(session, code, Object.values(questions), Number(id));
  if (code === "KeyN" && session.view) return first(session, code, [hands.make_next], session.view.suggestion ?? 0);
  return false;
}

/** Listens to the desk's keys until the returned function is called. */
export function listen(session: Session, help: () => void): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector("dialog[open], [popover]:popover-open")) return;
    const { item, isControl } = focused();
    const code = (event.shiftKey ? "Shift+" : "") + event.code;
    if (act(session, code, item, isControl, event.key, help)) event.preventDefault();
  };
  addEventListener("keydown", pressed);
  return () => removeEventListener("keydown", pressed);
}

function act(session: Session, code: string, item: string | undefined, isControl: boolean, key: string, help: () => void): boolean {
  if (key === "?") return help(), true;
  if (!areKeysOn()) return false;
  if (code === "KeyQ") return (session.isAdding = true), true;
  if (code === "KeyJ" || (code === "ArrowDown" && item && !isControl)) return walk(1), true;
  if (code === "KeyK" || (code === "ArrowUp" && item && !isControl)) return walk(-1), true;
  if (code === "Space" && !isControl) return doDue(session), true;
  if (code === acts.undo.key) return void session.back("undo"), true;
  if (code === acts.redo.key) return void session.back("redo"), true;
  if (code === "Shift+KeyX") return void session.do(gavel, session.view?.gavel === session.hat ? otherHat(session.hat) : session.hat), true;
  if (onItem(session, code, item)) return true;
  const turn = session.view && top(session.view);
  return turn !== undefined && first(session, code, Object.values(turns), turn.id);
}
