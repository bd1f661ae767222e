// Keys by their place on the keyboard, so that an Arabic layout works; ignored while typing and in dialogs.
import { back } from "./back.ts";
import { bringing } from "./bringing.ts";
import { cardLocals } from "./card-locals.ts";
import { cards } from "./cards.svelte.ts";
import { acts, desk, gavel, hands, people, turns, type Deed } from "./commands.ts";
import { due, handOf, otherHat, panelOrder, questionOf, segmentOf, top } from "./facts.ts";
import { keymap } from "./keymap.svelte.ts";
import { locals } from "./locals.ts";
import { aboutPolicy, addressed, questions } from "./questions.ts";
import { signs, standing } from "./signs.ts";
import type { Session } from "./session.svelte.ts";
import { focused, walk, watchWalking } from "./walking.ts";

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

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

/** 1–3: the policy question that a hand or a question is about. Shift and a digit: a question in hand is for that panelist; else the floor is. */
function digit(session: Session, code: string, item: string | undefined): boolean {
  const { view } = session;
  const [, shift, text] = /^(Shift\+)?Digit([1-9])$/.exec(code) ?? [];
  const at = Number(text) - 1;
  if (!view || text === undefined) return false;
  const [kind, id] = item?.split(":") ?? [];
  if (shift) return kind === "question" ? address(session, Number(id), at) : panelist(session, at);
  const asked = view.about.policy_questions[at]?.id;
  const hand = handOf(view, Number(id));
  if (kind === "question" && asked !== undefined && questionOf(view, Number(id))?.text != null && session.canAct) {
    void session.send("correct-question", (now) => ({ command: aboutPolicy(now, Number(id), asked) }));
    return true;
  }
  if (kind !== "hand" || asked === undefined || !hand) return false;
  void session.send("policy-question", () => ({ command: { do: "change_hand", hand: Number(id), version: hand.version, policy_question: asked } }));
  return true;
}

/** The panelist of that place: the input that is planned and not held yet, else a reply. */
function panelist(session: Session, at: number): boolean {
  const { view } = session;
  const person = view && panelOrder(view)[at];
  if (!view || person === undefined) return false;
  const began = segmentOf(view)?.started_at ?? 0;
  const had = view.spoken.some((turn) => turn.kind === "panel" && turn.who[0] === person && turn.started_at >= began);
  const isPlanned = segmentOf(view)?.panel.some((slot) => slot.person === person) === true;
  void session.do(isPlanned && !had ? people.panel : people.reply, person);
  return true;
}

/** A question is for the panelist of that place; once more, and it is for everyone again. */
function address(session: Session, question: number, at: number): boolean {
  const { view } = session;
  const person = view && panelOrder(view)[at];
  const asked = view && questionOf(view, question);
  if (person === undefined || asked?.text == null || !session.canAct) return false;
  void session.send(questions.address.id, (now) => ({ command: addressed(now, question, person) }));
  return true;
}

/** What a card itself can show comes before what is done with it. */
function ofCard(session: Session, code: string, id: number): boolean {
  const { view } = session;
  const local = view && cardLocals.find((one) => one.key === code && one.when(view, id));
  if (local) return local.run(session, id), true;
  return first(session, code, Object.values(questions), id);
}

function onItem(session: Session, code: string, item: string | undefined): boolean {
  const [kind, id] = item?.split(":") ?? [];
  if (kind === "hand" && first(session, code, Object.values(hands), Number(id))) return true;
  if (kind === "question" && ofCard(session, code, Number(id))) return true;
  if (code === hands.make_next.key && item === undefined && session.view) return first(session, code, [hands.make_next], session.view.suggestion ?? 0);
  return false;
}

/** Listens to the desk's keys, and to what is pasted and dropped; `early` was pressed before. */
export function listen(session: Session, early: readonly KeyboardEvent[]): void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    // The palette may still be on its way: what is typed for it is no key of the desk.
    const isFree = session.sheet !== "palette" && document.querySelector("dialog[open], [popover]:popover-open") === null;
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyK" && !event.shiftKey) {
      event.preventDefault();
      if (isFree) session.sheet = "palette";
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    if (!event.shiftKey) keymap.learn(event.code, event.key);
    if (isTyping(event.target) || !isFree) return;
    const { item, isControl } = focused();
    if (act(session, event, item, isControl)) event.preventDefault();
  };
  early.forEach(pressed);
  addEventListener("keydown", pressed);
  watchWalking();
  bringing(session);
}

/** The single keys that can be switched off (WCAG 2.1.4): arrows, Escape, Enter and the way to the map stay. */
const isSingle = ({ code, key }: KeyboardEvent) => key !== "?" && /^(Key|Digit|Numpad|Space|Equal|Minus|Slash|Period|Comma|Semicolon|Quote|Bracket|Backslash|Backquote|Intl)/.test(code);

function act(session: Session, event: KeyboardEvent, item: string | undefined, isControl: boolean): boolean {
  const place = (event.shiftKey ? "Shift+" : "") + event.code;
  if (event.code === "Enter" && !isControl && cardLocals.some((one) => item !== undefined && one.enter?.(session, item))) return true;
  if ((place === "ArrowDown" || place === "ArrowUp") && item && !isControl) return walk(place === "ArrowDown" ? 1 : -1), true;
  // A question mark is a question mark, wherever a layout has it.
  const code = event.key === "?" ? "Shift+Slash" : keymap.usual(place);
  if (code === undefined || (!keymap.isOn && isSingle(event))) return false;
  if (code === "KeyJ") return walk(1), true;
  if (code === "KeyK") return walk(-1), true;
  if (code === "Space") return !isControl && (doDue(session), true);
  if (code === acts.undo.key) return void back(session, "undo"), true;
  if (code === acts.redo.key) return void back(session, "redo"), true;
  if (code === gavel.key) return void session.do(gavel, session.view?.gavel === session.hat ? otherHat(session.hat) : session.hat), true;
  // In the inbox, finding is finding a card.
  if (code === "Slash" && item?.startsWith("question:") && cards.find()) return true;
  const local = locals.find((one) => one.key === code && one.when(session));
  if (local) return local.run(session), true;
  if (onItem(session, code, item) || digit(session, code, item)) return true;
  if (session.view && first(session, code, Object.values(signs), standing(session.view)[0]?.signal ?? "slower")) return true;
  const turn = session.view && top(session.view);
  if (turn !== undefined && first(session, code, Object.values(turns), turn.id)) return true;
  return first(session, code, Object.values(desk), undefined);
}
