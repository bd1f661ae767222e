// What a command will most likely make of the view, so that an act shows at once. A pure guess: the next real view
// replaces it, and on a view where it has happened already it changes nothing, so that nothing is doubled.
import type { Command, DeskHand, DeskPerson, DeskQuestion, DeskTurn, DeskView, Expected, Kind, PersonId, QuestionState, Role, Timer } from "../wire/wire.ts";
import { remaining } from "./timer.ts";

type Predicts = (view: DeskView, command: Command, now: number) => DeskView;
/** Commands whose buttons come later are predicted by what comes with them; until then they are awaited. */
let further: Predicts = (view) => view;
export const predictToo = (predicts: Predicts): void => void (further = predicts);

/** A command on its way, with what its sender saw. */
export interface Sent {
  readonly command: Command;
  readonly expected?: Expected | null;
  /** Takes the gavel along. */
  readonly takes_gavel?: boolean;
}
/** The id of a turn that is only guessed; no act may name it. */
export const GUESSED_TURN = -1;

/** What only the holder of the gavel does; without it, a guess would only come and go. */
const CHAIR: ReadonlySet<Command["do"]> = new Set(["call_next", "clear_next", "start_turn", "give_floor", "end_turn", "cut_turn", "pause_turn", "resume_turn", "extend_turn", "pause_session", "resume_session", "extend_segment", "skip_segment", "move_segment", "rebudget", "set_floor_limit"]);
/** What the server takes where a session's settings leave a time out. */
const USUAL = {
  floor_ms: 90_000, hub_ms: 120_000, panel_first_ms: 240_000, panel_ms: 120_000, reply_ms: 90_000, right_of_reply_ms: 45_000, point_of_order_ms: 60_000,
  interposed_question_ms: 30_000, short_intervention_ms: 60_000, direct_reply_ms: 45_000, extension_ms: 30_000,
} as const;
/** A time of the session's settings. */
export const setting = (view: DeskView, name: keyof typeof USUAL): number => view.settings[name] ?? USUAL[name];

/** The view as it will be once `sent` is taken at session time `now`; the same view when nothing can be said. */
export function predict(view: DeskView, sent: Sent, now: number, role?: Role): DeskView {
  if (!fits(view, sent.expected)) return view;
  const { command } = sent;
  const hat = role === "onsite_moderator" ? "onsite" : role === "online_moderator" ? "online" : undefined;
  if (hat !== undefined && hat !== view.gavel && CHAIR.has(command.do)) return sent.takes_gavel ? predict({ ...view, gavel: hat }, sent, now, role) : view;
  switch (command.do) {
    case "call_next": return call(view, command.hand ?? view.suggestion);
    case "clear_next": return view.next == null ? view : { ...view, next: null };
    case "start_turn": return startNext(view, command.limit_ms, command.voice ?? null, now);
    case "give_floor": return giveFloor(view, command, now);
    case "end_turn": case "cut_turn": return endTurn(view, command.turn, now);
    case "pause_turn": return onTurn(view, command.turn, (turn) => ({ ...turn, timer: paused(turn.timer, now) }));
    case "resume_turn": return resumeTurn(view, command.turn, now);
    case "extend_turn": return onTurn(view, command.turn, (turn) => (turn.is_extended ? turn : { ...turn, is_extended: true, timer: longer(turn.timer, setting(view, "extension_ms")) }));
    case "nudge_speaker": return onTurn(view, command.turn, (turn) => ({ ...turn, nudge: command.nudge }));
    case "pause_session": return pauseSession(view, now);
    case "resume_session": return resumeSession(view, now);
    case "lower_hand": return without(view, command.hand);
    case "park_hand": return park(view, command.hand);
    case "move_hand": return move(view, command.hand, command.before, command.after, role);
    case "forward_question": return sort(view, command.question, "forwarded");
    case "sort_question": return sort(view, command.question, command.to);
    case "decline_question": return sort(view, command.question, "declined", { reason: command.reason });
    case "answer_question": return sort(view, command.question, "answered", command.text == null ? {} : { answer: command.text });
    case "blank": return { ...view, is_blank: command.is_blank };
    case "mute_person": return changed(view, command.person, { is_muted: command.is_muted });
    case "set_extra_time": return changed(view, command.person, { extra_ms: command.ms });
    default: return further(view, command, now);
  }
}

/** A chair command tells which turn and which next its sender saw: on another floor it will be refused. */
function fits(view: DeskView, expected: Expected | null | undefined): boolean {
  return expected == null || ((expected.turn ?? null) === (view.stack.at(-1)?.id ?? null) && (expected.next ?? null) === (view.next ?? null));
}

const handOf = (view: DeskView, id: number): DeskHand | undefined => view.hands[String(id)];
const isOnline = (hand: DeskHand) => hand.channel === "online";

function changed(view: DeskView, id: string, more: Partial<DeskPerson>): DeskView {
  const person = view.people[id];
  return person ? { ...view, people: { ...view.people, [id]: { ...person, ...more } } } : view;
}

function call(view: DeskView, hand: number | null | undefined): DeskView {
  return hand == null || !view.order.includes(hand) ? view : { ...view, next: hand };
}

function counted(view: DeskView, hand: DeskHand, by: number): Pick<DeskView, "waiting_onsite" | "waiting_online"> {
  return { waiting_onsite: view.waiting_onsite + (isOnline(hand) ? 0 : by), waiting_online: view.waiting_online + (isOnline(hand) ? by : 0) };
}

/** The list without that hand; the rule's next choice is the first that is left. */
function outOfOrder(view: DeskView, id: number): DeskView {
  const hand = handOf(view, id);
  if (!hand || !view.order.includes(id)) return view;
  const order = view.order.filter((one) => one !== id);
  const suggestion = view.suggestion === id ? (order.find((one) => handOf(view, one)?.kind !== "point_of_order") ?? null) : (view.suggestion ?? null);
  return { ...view, ...counted(view, hand, -1), order, suggestion, next: view.next === id ? null : (view.next ?? null) };
}

function without(view: DeskView, id: number): DeskView {
  if (!handOf(view, id)) return view;
  const left = outOfOrder(view, id);
  const hands = Object.fromEntries(Object.entries(left.hands).filter(([key]) => key !== String(id)));
  return { ...left, hands, parked: left.parked.filter((one) => one !== id) };
}

function park(view: DeskView, id: number): DeskView {
  const hand = handOf(view, id);
  if (!hand || !view.order.includes(id)) return view;
  const left = outOfOrder(view, id);
  return { ...left, parked: [...left.parked, id], hands: { ...left.hands, [id]: { ...hand, state: { state: "parked" } } } };
}

/** Beside its neighbor, as the server does it: before the one, else after the other. */
function move(view: DeskView, id: number, before: number | null | undefined, after: number | null | undefined, role: Role | undefined): DeskView {
  const hand = handOf(view, id);
  const rest = view.order.filter((one) => one !== id);
  if (!hand || rest.length === view.order.length) return view;
  const behind = after == null ? -1 : rest.indexOf(after);
  const ahead = before == null ? -1 : rest.indexOf(before);
  if (behind < 0 && ahead < 0) return view;
  rest.splice(ahead >= 0 ? ahead : behind + 1, 0, id);
  return { ...view, order: rest, hands: role ? { ...view.hands, [id]: { ...hand, placed_by: role } } : view.hands };
}

function sort(view: DeskView, id: number, state: QuestionState, more: Partial<DeskQuestion> = {}): DeskView {
  const question = view.questions[String(id)];
  return !question || question.state === state ? view : { ...view, questions: { ...view.questions, [id]: { ...question, ...more, state } } };
}

// ---- clocks ----

const seq = (timer: Timer) => timer.seq + 1;
const parts = ({ allotted_ms, added_ms, started_at }: Timer) => ({ allotted_ms, added_ms, started_at });
const paused = (timer: Timer, now: number): Timer => (timer.state === "running" ? { ...parts(timer), seq: seq(timer), state: "paused", left_ms: remaining(timer, now) } : timer);
const resumed = (timer: Timer, now: number): Timer => (timer.state === "paused" ? { ...parts(timer), seq: seq(timer), state: "running", end_at: now + timer.left_ms } : timer);
const stopped = (timer: Timer, now: number): Timer => ({ ...parts(timer), seq: seq(timer), state: "stopped", left_ms: remaining(timer, now) });
const longer = (timer: Timer, ms: number): Timer => {
  const more = { added_ms: timer.added_ms + ms, seq: seq(timer) };
  return timer.state === "running" ? { ...timer, ...more, end_at: timer.end_at + ms } : { ...timer, ...more, left_ms: timer.left_ms + ms };
};

// ---- turns ----

function onTurn(view: DeskView, id: number, change: (turn: DeskTurn) => DeskTurn): DeskView {
  return view.stack.some((turn) => turn.id === id) ? { ...view, stack: view.stack.map((turn) => (turn.id === id ? change(turn) : turn)) } : view;
}

/** Resuming the main turn pauses the question to it. */
function resumeTurn(view: DeskView, id: number, now: number): DeskView {
  if (view.paused_since != null || !view.stack.some((turn) => turn.id === id)) return view;
  return { ...view, stack: view.stack.map((turn) => ({ ...turn, timer: turn.id === id ? resumed(turn.timer, now) : paused(turn.timer, now) })) };
}

/** Ends that turn and all above it. */
function endTurn(view: DeskView, id: number, now: number): DeskView {
  const depth = view.stack.findIndex((turn) => turn.id === id);
  if (depth < 0) return view;
  const ended = view.stack.slice(depth).map((turn, index): DeskTurn => ({ ...turn, timer: stopped(turn.timer, now), ended_at: now, cause: index === 0 ? "ended" : "superseded" }));
  return { ...view, stack: view.stack.slice(0, depth), spoken: [...view.spoken, ...ended] };
}

type Beginning = Pick<DeskTurn, "who" | "kind" | "channel" | "via" | "question" | "topic" | "voice">;

/** A turn begins: an interposed question pauses who speaks, everything else ends them. */
function begin(view: DeskView, turn: Beginning, limitMs: number, now: number): DeskView {
  if (view.life !== "live" || view.paused_since != null) return view;
  const main = view.stack[0];
  const cleared = turn.kind === "interposed_question" ? { ...view, stack: view.stack.map((one) => ({ ...one, timer: paused(one.timer, now) })) } : main ? endTurn(view, main.id, now) : view;
  const timer: Timer = { seq: 1, allotted_ms: limitMs, added_ms: 0, started_at: now, state: "running", end_at: now + limitMs };
  return { ...cleared, silence: null, stack: [...cleared.stack, { ...turn, id: GUESSED_TURN, started_at: now, is_extended: false, timer }] };
}

/** How long that kind lasts for them when nobody names another limit, as the server reckons it. */
function usualLimit(view: DeskView, kind: Kind, who: readonly PersonId[]): number {
  const segment = view.segments[view.current ?? -1];
  if (kind === "floor") return who.some((id) => (view.people[id]?.headcount ?? 1) > 1) ? setting(view, "hub_ms") : (segment?.floor_limit_ms ?? setting(view, "floor_ms"));
  if (kind === "break") return setting(view, "panel_first_ms");
  if (kind !== "panel") return setting(view, `${kind}_ms`);
  // The first input of a segment is the long one, where the plan says nothing else.
  const began = segment?.started_at ?? 0;
  const isInput = (turn: DeskTurn) => turn.kind === "panel" && turn.started_at >= began;
  return segment?.panel.find((slot) => who.includes(slot.person))?.limit_ms ?? setting(view, [...view.stack, ...view.spoken].some(isInput) ? "panel_ms" : "panel_first_ms");
}

/** What a round around the table gives each of its hands. */
const roundLimit = (view: DeskView, hand: DeskHand): number | undefined => (hand.is_of_round ? (view.round?.limit_ms ?? undefined) : undefined);

function startHand(view: DeskView, id: number, limitMs: number | null | undefined, voice: string | null, now: number): DeskView {
  const hand = handOf(view, id);
  if (!hand || hand.kind === "point_of_order") return view;
  const { who, kind, channel, via, question, topic } = hand;
  const begun = begin(view, { who, kind, channel, via, question: question ?? null, topic: topic ?? null, voice }, limitMs ?? roundLimit(view, hand) ?? usualLimit(view, kind, who), now);
  if (begun === view) return view;
  const taken = without(begun, id);
  return question == null ? taken : sort(taken, question, "voiced");
}

function startNext(view: DeskView, limitMs: number | null | undefined, voice: string | null, now: number): DeskView {
  return view.next == null ? view : startHand(view, view.next, limitMs, voice, now);
}

function giveFloor(view: DeskView, command: Extract<Command, { do: "give_floor" }>, now: number): DeskView {
  const { who, kind, limit_ms: limitMs } = command;
  if (who == null) return kind === "break" ? begin(view, { who: [], kind, channel: "panel", via: "mic", voice: null }, limitMs ?? usualLimit(view, kind, []), now) : view;
  const person = who.is === "known" ? view.people[who.person] : undefined;
  if (who.is !== "known" || !person) return view;
  const hand = [...view.order, ...view.parked].find((id) => handOf(view, id)?.kind === kind && handOf(view, id)?.who.includes(who.person));
  if (hand !== undefined) return startHand(view, hand, limitMs, command.voice ?? null, now);
  return begin(view, { who: [who.person], kind, channel: person.channel, via: person.via, voice: command.voice ?? null }, limitMs ?? usualLimit(view, kind, [who.person]), now);
}

// ---- the session ----

const clocks = (view: DeskView, change: (timer: Timer) => Timer): DeskView => ({
  ...view,
  stack: view.stack.map((turn, at) => (at === view.stack.length - 1 ? { ...turn, timer: change(turn.timer) } : turn)),
  segments: view.segments.map((segment, at) => (at === view.current && segment.timer ? { ...segment, timer: change(segment.timer) } : segment)),
});

function pauseSession(view: DeskView, now: number): DeskView {
  return view.paused_since != null || view.life !== "live" ? view : { ...clocks(view, (timer) => paused(timer, now)), paused_since: now };
}

function resumeSession(view: DeskView, now: number): DeskView {
  return view.paused_since == null ? view : { ...clocks(view, (timer) => resumed(timer, now)), paused_since: null };
}

// ---- what is on its way ----

/** A deed on its way to the server. */
export interface OnItsWay extends Sent {
  readonly no: number;
  readonly name: string;
  /** Session time at which it was done. */
  readonly at: number;
  /** Its number in the log, once it is taken. */
  readonly act?: number;
}

/** The view with everything on it that is under way. */
export const guessed = (view: DeskView, list: readonly OnItsWay[], role: Role | undefined): DeskView => list.reduce((before, one) => predict(before, one, one.at, role), view);

/** What is still to be guessed once that view is here: what it shows is not. */
export function unseen(list: readonly OnItsWay[], view: DeskView | undefined): readonly OnItsWay[] {
  const newest = view?.acts.at(-1)?.no ?? 0;
  return list.some((one) => one.act !== undefined && one.act <= newest) ? list.filter((one) => one.act === undefined || one.act > newest) : list;
}

/** What a command is about, as the desk names it (`hand:4`), to mark it as pending. */
export function aboutOf(command: Command): string | undefined {
  if ("hand" in command && command.hand != null) return `hand:${command.hand}`;
  if ("question" in command) return `question:${command.question}`;
  if ("turn" in command) return `turn:${command.turn}`;
  if ("segment" in command && command.segment != null) return `segment:${command.segment}`;
  return "person" in command ? `person:${command.person}` : undefined;
}
