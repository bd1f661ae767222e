// The one table of deeds: it drives buttons, menus, keys and the words on all of them.
import type { Intent } from "../../link/line.ts";
import { sayBare } from "../../parts/speech.svelte.ts";
import type { IconName } from "../../parts/icons.ts";
import type { Card, Command, DeskView, Expected, Hat, Nudge, PersonId, SeatId } from "../../wire/wire.ts";
import { GUESSED_TURN } from "../../core/prediction.ts";
import { handOf, questionOf, reader, segmentOf, top, waitingKinds } from "./facts.ts";
import { segmentAfter } from "../../core/due.ts";

/** What must be said or picked before a deed can be done. */
export type Ask =
  | { readonly for: "text"; readonly title: string; readonly isOptional?: boolean; readonly stock?: readonly string[]; readonly initial?: string; readonly charsMax: number }
  | { readonly for: "hand" | "question" | "person"; readonly title: string; readonly among: readonly (number | PersonId)[] }
  | { readonly for: "kind" | "group" | "rank"; readonly title: string; readonly among: readonly string[] }
  | { readonly for: "yes"; readonly title: string; readonly shows?: { readonly text: string; readonly lang: string } }
  /** A length, answered in milliseconds; 0 is none. */
  | { readonly for: "length"; readonly title: string; readonly stock: readonly number[]; readonly maxMs: number }
  /** A time of day, answered as session time. */
  | { readonly for: "clock"; readonly title: string; readonly initial: number };

/** Something a moderator can do. `Of` is what it is done to. */
export interface Deed<Of = void> {
  /** Also names its label, `deed-…`. */
  readonly id: string;
  /** The physical key (`event.code`), with `Shift+` before it where shift is held. */
  readonly key?: string;
  readonly icon?: IconName;
  readonly isGrave?: boolean;
  readonly when: (view: DeskView, of: Of) => boolean;
  readonly asks?: (view: DeskView, of: Of) => Ask | undefined;
  readonly build: (view: DeskView, of: Of, answer: string) => Command;
  /** It must still find the turn and the `next` that were seen. */
  readonly expects?: boolean;
}

/** Longest reason, in characters (the server's limit). */
export const REASON_CHARS_MAX = 280;
const SILENCE_MS = 20_000;
const BACKDATE_MS = 30_000;

const live = (view: DeskView) => view.life === "live";
/** The session is live and not paused. */
export const going = (view: DeskView) => live(view) && view.paused_since == null;
/** Asks for a reason; the stock ones are picked by digits. */
export const reason = (title: string, stock: readonly string[] = [], isOptional = false): Ask => ({ for: "text", title, stock, isOptional, charsMax: REASON_CHARS_MAX });

/** Why another than the suggested hand is called. */
export const whyOther = (): Ask => reason("ask-override", ["stock-direct", "stock-region", "stock-leaves", "stock-topic-fits"]);

const expected = (view: DeskView): Expected => ({ turn: top(view)?.id ?? null, next: view.next ?? null });

/** The deed as an intent. */
export function intent<Of>(deed: Deed<Of>, view: DeskView, of: Of, answer: string): Intent {
  const command = deed.build(view, of, answer);
  return deed.expects ? { command, expected: expected(view) } : { command };
}

const canShow = (view: DeskView, card: Card) => view.life !== "ended" && view.card !== card;
const card = (card: Card): Deed => ({ id: `show-${card}`, icon: "form", when: (view) => canShow(view, card), build: () => ({ do: "show_card", card }) });

export const desk = {
  start_session: { id: "start-session", icon: "play", when: (view) => view.life === "lobby", build: () => ({ do: "start_session" }) },
  advance: { id: "advance", icon: "next", when: (view) => going(view) && segmentAfter(view) !== undefined, build: (view) => ({ do: "advance", to: segmentAfter(view)?.key ?? "" }) },
  end_session: { id: "end-session", icon: "stop", isGrave: true, when: live, asks: () => ({ for: "yes", title: "ask-end-session" }), build: () => ({ do: "end_session" }) },
  purge: { id: "purge", icon: "cut", isGrave: true, when: (view) => view.purged_at == null, asks: () => ({ for: "yes", title: "ask-purge" }), build: () => ({ do: "purge" }) },
  pause_session: { id: "pause-session", icon: "pause", when: going, build: () => ({ do: "pause_session" }) },
  resume_session: { id: "resume-session", icon: "play", when: (view) => live(view) && view.paused_since != null, build: () => ({ do: "resume_session" }) },
  reflect: { id: "reflect", icon: "clock", when: (view) => going(view) && !view.silence, build: (view) => ({ do: "reflect", ms: segmentOf(view)?.silence_ms || SILENCE_MS }) },
  end_silence: { id: "end-silence", icon: "play", when: (view) => live(view) && view.silence != null, build: () => ({ do: "end_silence" }) },
  show_rules: card("rules"),
  show_question: { ...card("question"), when: (view) => canShow(view, "question") && segmentOf(view)?.policy_question != null },
  show_join: card("join"),
  hide_card: { id: "hide-card", icon: "cut", when: (view) => view.card != null, build: () => ({ do: "show_card", card: null }) },
  remote_ready: { id: "remote-ready", icon: "check", when: (view) => view.life !== "ended", build: () => ({ do: "remote_ready" }) },
  close_list: { id: "close-list", icon: "lock", when: (view) => view.life !== "ended" && (view.list.state === "open" || view.list.state === "open_until"), build: () => ({ do: "close_list", closing: { when: "warned" } }) },
  close_list_now: { id: "close-list-now", icon: "lock", when: (view) => view.life !== "ended" && view.list.state !== "closed", build: () => ({ do: "close_list", closing: { when: "now" } }) },
  open_list: { id: "open-list", icon: "play", when: (view) => view.life !== "ended" && view.list.state !== "open", build: () => ({ do: "open_list" }) },
  call: { id: "call", icon: "up", expects: true, when: (view) => going(view) && view.next == null && view.suggestion != null, build: () => ({ do: "call_next", hand: null }) },
  clear_next: { id: "clear-next", icon: "cut", expects: true, when: (view) => live(view) && view.next != null, build: () => ({ do: "clear_next" }) },
  start_turn: { id: "start-turn", icon: "play", expects: true, when: (view) => going(view) && view.next != null, build: (view) => ({ do: "start_turn", voice: reader(view) }) },
  start_own: { id: "start-own", icon: "mic", expects: true, when: (view) => going(view) && view.next != null && reader(view) != null, build: () => ({ do: "start_turn", voice: null }) },
  give_break: { id: "give-break", icon: "pause", expects: true, when: going, build: () => ({ do: "give_floor", kind: "break" }) },
  put_back: { id: "put-back", icon: "undo", expects: true, when: (view) => live(view) && (view.stack.length > 0 || view.spoken.length > 0), build: () => ({ do: "put_back" }) },
  blank: { id: "blank", key: "KeyB", icon: "blank", when: (view) => view.is_blank !== true, build: () => ({ do: "blank", is_blank: true }) },
  unblank: { id: "unblank", key: "KeyB", icon: "blank", when: (view) => view.is_blank === true, build: () => ({ do: "blank", is_blank: false }) },
} satisfies Record<string, Deed>;

export const gavel: Deed<Hat> = { id: "pass-gavel", key: "Shift+KeyX", icon: "gavel", when: (view, to) => view.gavel !== to, build: (_, to) => ({ do: "pass_gavel", to }) };

/** An open turn; the one that is only guessed becomes the one on top. */
const open = (view: DeskView, turn: number) => view.stack.find((one) => one.id === turn) ?? (turn === GUESSED_TURN ? top(view) : undefined);
const real = (view: DeskView, turn: number) => open(view, turn)?.id ?? turn;
const onTop = (view: DeskView, turn: number) => live(view) && open(view, turn) !== undefined;
const timerOf = (view: DeskView, turn: number) => open(view, turn)?.timer.state;
const nudge = (id: string, sign: Nudge): Deed<number> => ({ id, icon: "bell", key: sign === "wrap_up" ? "KeyG" : "Shift+KeyG", when: onTop, build: (view, turn) => ({ do: "nudge_speaker", turn: real(view, turn), nudge: sign }) });

export const turns = {
  end: { id: "end-turn", key: "KeyE", expects: true, when: onTop, build: (view, turn) => ({ do: "end_turn", turn: real(view, turn) }) },
  pause: { id: "pause-turn", key: "KeyP", icon: "pause", expects: true, when: (view, turn) => onTop(view, turn) && timerOf(view, turn) === "running", build: (view, turn) => ({ do: "pause_turn", turn: real(view, turn) }) },
  resume: { id: "resume-turn", key: "KeyP", icon: "play", expects: true, when: (view, turn) => onTop(view, turn) && timerOf(view, turn) === "paused", build: (view, turn) => ({ do: "resume_turn", turn: real(view, turn) }) },
  extend: { id: "extend-turn", key: "Equal", when: (view, turn) => onTop(view, turn) && open(view, turn)?.is_extended !== true, build: (view, turn) => ({ do: "extend_turn", turn: real(view, turn) }) },
  wrap_up: nudge("wrap-up", "wrap_up"),
  time_is_up: nudge("time-is-up", "time_is_up"),
  cut: { id: "cut-turn", icon: "cut", isGrave: true, expects: true, when: onTop, asks: () => reason("ask-cut", ["stock-time", "stock-topic", "stock-conduct"]), build: (view, turn, text) => ({ do: "cut_turn", turn: real(view, turn), reason: text }) },
  correct: {
    id: "correct-speaker", icon: "swap", when: onTop,
    asks: (view) => ({ for: "person", title: "ask-correct", among: Object.keys(view.people) }),
    build: (view, turn, to) => ({ do: "correct_speaker", turn: real(view, turn), to }),
  },
  backdate: { id: "backdate-turn", icon: "clock", when: onTop, build: (view, turn) => ({ do: "backdate_turn", turn: real(view, turn), ms: BACKDATE_MS }) },
} satisfies Record<string, Deed<number>>;

const waits = (view: DeskView, hand: number) => handOf(view, hand)?.state.state === "waiting" && view.life !== "ended";
const parked = (view: DeskView, hand: number) => handOf(view, hand)?.state.state === "parked" && view.life !== "ended";
const beside = (view: DeskView, hand: number, step: number) => view.order[view.order.indexOf(hand) + step];
const peers = (view: DeskView, hand: number) => view.order.filter((other) => other !== hand && handOf(view, other)?.kind === handOf(view, hand)?.kind);
const isPoint = (view: DeskView, hand: number) => waits(view, hand) && handOf(view, hand)?.kind === "point_of_order";
const author = (view: DeskView, hand: number) => handOf(view, hand)?.who[0] ?? "";

/** How urgent a point of order is, where the session ranks them; 1 is the most urgent. */
const ranks = (view: DeskView): string[] => Array.from({ length: view.settings.point_ranks ?? 0 }, (_, at) => String(at + 1));
const askRank = (view: DeskView, but?: number | null): Ask | undefined => (ranks(view).length > 0 ? { for: "rank", title: "ask-rank", among: ranks(view).filter((rank) => rank !== String(but)) } : undefined);

/** Instead of a hand: behind all of them. */
export const LAST = 0;
function beforeWhich(view: DeskView, hand: number, other: number): Command {
  const rest = view.order.filter((one) => one !== hand);
  const at = other === LAST ? rest.length : rest.indexOf(other);
  return { do: "move_hand", hand, before: rest[at] ?? null, after: rest[at - 1] ?? null };
}

export const hands = {
  make_next: {
    id: "make-next", key: "KeyN", icon: "up", expects: true,
    when: (view, hand) => going(view) && waits(view, hand) && view.next !== hand,
    asks: (view, hand) => (view.suggestion == null || view.suggestion === hand ? undefined : whyOther()),
    build: (view, hand, text) => (view.suggestion === hand ? { do: "call_next", hand: null } : { do: "call_next", hand, reason: text || null }),
  },
  accept_point: { id: "accept-point", icon: "check", when: isPoint, asks: () => reason("ask-point", [], true), build: (_, hand, text) => ({ do: "rule_point", hand, accept: true, reason: text || null }) },
  decline_point: { id: "decline-point", icon: "cut", when: isPoint, asks: () => reason("ask-point", [], true), build: (_, hand, text) => ({ do: "rule_point", hand, accept: false, reason: text || null }) },
  move_up: { id: "move-up", key: "Shift+KeyK", icon: "up", when: (view, hand) => waits(view, hand) && view.order.indexOf(hand) > 0, build: (view, hand) => ({ do: "move_hand", hand, before: beside(view, hand, -1) ?? null, after: beside(view, hand, -2) ?? null }) },
  move_down: { id: "move-down", key: "Shift+KeyJ", icon: "down", when: (view, hand) => waits(view, hand) && view.order.indexOf(hand) < view.order.length - 1, build: (view, hand) => ({ do: "move_hand", hand, after: beside(view, hand, 1) ?? null, before: beside(view, hand, 2) ?? null }) },
  move_to: {
    id: "move-to", icon: "swap", when: (view, hand) => waits(view, hand) && view.order.length > 1,
    asks: (view, hand) => ({ for: "hand", title: "ask-move-to", among: [...view.order.filter((other) => other !== hand), LAST] }),
    build: (view, hand, other) => beforeWhich(view, hand, Number(other)),
  },
  release: { id: "release-hand", icon: "swap", when: (view, hand) => waits(view, hand) && handOf(view, hand)?.placed_by != null, build: (_, hand) => ({ do: "release_hand", hand }) },
  park: { id: "park-hand", key: "KeyV", icon: "park", when: waits, build: (_, hand) => ({ do: "park_hand", hand }) },
  unpark: { id: "unpark-hand", key: "KeyV", icon: "undo", when: parked, build: (_, hand) => ({ do: "unpark_hand", hand }) },
  last_word: { id: "last-word", icon: "lock", expects: true, when: (view, hand) => going(view) && waits(view, hand), build: (_, hand) => ({ do: "last_word", hand }) },
  merge: { id: "merge-hands", key: "KeyM", icon: "twin", when: (view, hand) => waits(view, hand) && peers(view, hand).length > 0, asks: (view, hand) => ({ for: "hand", title: "ask-merge", among: peers(view, hand) }), build: (_, hand, other) => ({ do: "merge_hands", hands: [hand, Number(other)] }) },
  unmerge: { id: "unmerge-hand", key: "Shift+KeyM", icon: "twin", when: (view, hand) => waits(view, hand) && handOf(view, hand)?.is_merged === true, build: (_, hand) => ({ do: "unmerge_hand", hand }) },
  same: {
    id: "same-person", icon: "swap", when: (view, hand) => handOf(view, hand) !== undefined && Object.keys(view.people).length > 1,
    asks: (view, hand) => ({ for: "person", title: "ask-same", among: Object.keys(view.people).filter((id) => id !== author(view, hand)) }),
    build: (view, hand, other) => ({ do: "same_person", a: other, b: author(view, hand) }),
  },
  part: {
    id: "part-person", icon: "twin", when: (view, hand) => persons.part.when(view, author(view, hand)),
    asks: (view, hand) => persons.part.asks(view, author(view, hand)), build: (view, hand, entry) => persons.part.build(view, author(view, hand), entry),
  },
  kind: {
    id: "change-kind", icon: "point", when: waits,
    asks: (view, hand) => ({ for: "kind", title: "ask-kind", among: waitingKinds.filter((kind) => kind !== handOf(view, hand)?.kind) }),
    build: (view, hand, kind) => ({ do: "change_hand", hand, version: handOf(view, hand)?.version ?? 0, kind: waitingKinds.find((one) => one === kind) ?? null }),
  },
  rank: {
    id: "change-rank", icon: "point", when: (view, hand) => isPoint(view, hand) && ranks(view).some((rank) => rank !== String(handOf(view, hand)?.rank)),
    asks: (view, hand) => askRank(view, handOf(view, hand)?.rank),
    build: (view, hand, rank) => ({ do: "change_hand", hand, version: handOf(view, hand)?.version ?? 0, rank: Number(rank) }),
  },
  reply_now: {
    id: "right-of-reply", icon: "play", expects: true, when: (view, hand) => going(view) && parked(view, hand) && handOf(view, hand)?.kind === "right_of_reply",
    build: (view, hand) => ({ do: "give_floor", kind: "right_of_reply", who: { is: "known", person: author(view, hand) } }),
  },
  lower: { id: "lower-hand", key: "KeyX", icon: "down", isGrave: true, when: (view, hand) => waits(view, hand) || parked(view, hand), build: (_, hand) => ({ do: "lower_hand", hand }) },
} satisfies Record<string, Deed<number>>;

/** Whether a question is in one of these states. */
export const isIn = (view: DeskView, question: number, ...states: string[]) => states.includes(questionOf(view, question)?.state ?? "");

/** Whether the words of a question may stand on stage and stream, once somebody has seen how they look there. */
const mayStand = (view: DeskView, id: number | null | undefined) => questionOf(view, id)?.text != null && questionOf(view, id)?.is_public !== true && !isIn(view, id ?? 0, "declined");
const stands = (view: DeskView, id: number | null | undefined) => questionOf(view, id)?.is_public === true;
/** The same two deeds on whatever carries a question. */
export const publishing = (question: (view: DeskView, of: number) => number | null | undefined) => ({
  publish: {
    id: "publish-question", icon: "online", when: (view, of) => mayStand(view, question(view, of)),
    asks: (view, of) => { const one = questionOf(view, question(view, of)); return { for: "yes", title: "ask-publish", shows: { text: one?.text ?? "", lang: one?.lang ?? "" } }; },
    build: (view, of) => ({ do: "publish_question", question: question(view, of) ?? 0, is_public: true }),
  },
  unpublish: { id: "unpublish-question", icon: "blank", when: (view, of) => stands(view, question(view, of)), build: (view, of) => ({ do: "publish_question", question: question(view, of) ?? 0, is_public: false }) },
}) satisfies Record<string, Deed<number>>;
/** On the question that a hand carries, and on the one that a turn voices. */
export const handWords = publishing((view, hand) => handOf(view, hand)?.question);
export const turnWords = publishing((view, turn) => open(view, turn)?.question);

const planned = (view: DeskView, person: PersonId) => segmentOf(view)?.panel.find((slot) => slot.person === person)?.limit_ms ?? null;
/** The panel and the moderators are neither muted nor sent away. */
const isGuest = (view: DeskView, person: PersonId) => view.people[person] !== undefined && view.people[person]?.channel !== "panel" && !Object.values(view.moderators).includes(person);
const known = (person: PersonId) => ({ is: "known", person }) as const;

export const people = {
  panel: { id: "give-panel", expects: true, when: going, build: (view, person) => ({ do: "give_floor", kind: "panel", who: known(person), limit_ms: planned(view, person) }) },
  reply: { id: "give-reply", expects: true, when: going, build: (_, person) => ({ do: "give_floor", kind: "reply", who: known(person) }) },
  raise: { id: "raise-for", icon: "up", when: (view) => view.life !== "ended", build: (_, person) => ({ do: "raise_hand", who: known(person) }) },
  point: { id: "raise-point", icon: "point", when: live, asks: (view) => askRank(view), build: (_, person, rank) => ({ do: "raise_hand", who: known(person), kind: "point_of_order", rank: rank ? Number(rank) : null }) },
  same: {
    id: "same-as", icon: "swap", when: (view, person) => view.people[person] !== undefined && Object.keys(view.people).length > 1,
    asks: (view, person) => ({ for: "person", title: "ask-same", among: Object.keys(view.people).filter((id) => id !== person && !view.people[id]?.is_gone && view.people[id]?.same_as == null) }),
    build: (_, person, other) => ({ do: "same_person", a: other, b: person }),
  },
  mute: { id: "mute-person", icon: "mute", when: (view, person) => isGuest(view, person) && view.people[person]?.is_muted !== true, build: (_, person) => ({ do: "mute_person", person, is_muted: true }) },
  unmute: { id: "unmute-person", icon: "voice", when: (view, person) => view.people[person]?.is_muted === true, build: (_, person) => ({ do: "mute_person", person, is_muted: false }) },
  ban: { id: "ban-person", icon: "cut", isGrave: true, when: (view, person) => isGuest(view, person) && view.people[person]?.is_banned !== true, asks: () => reason("ask-ban", ["stock-conduct", "stock-twice", "stock-hostile"]), build: (_, person, text) => ({ do: "ban_person", person, reason: text || null }) },
  unban: { id: "unban-person", icon: "undo", when: (view, person) => view.people[person]?.is_banned === true, build: (_, person) => ({ do: "unban_person", person }) },
  right: { id: "raise-right", icon: "redo", when: live, build: (_, person) => ({ do: "raise_hand", who: known(person), kind: "right_of_reply" }) },
} satisfies Record<string, Deed<PersonId>>;

const act = (view: DeskView, no: number) => view.acts.find((one) => one.no === no);
export const acts = {
  undo: { id: "undo", key: "KeyU", icon: "undo", when: (view, no) => act(view, no)?.can_undo === true, build: (_, no) => ({ do: "undo", act: no }) },
  redo: { id: "redo", key: "Shift+KeyU", icon: "redo", when: (view, no) => act(view, no)?.is_undone === true, build: (_, no) => ({ do: "redo", act: no }) },
} satisfies Record<string, Deed<number>>;

// The table: what is done at a seat, to whoever sits there or to the seat itself.
const LABEL_CHARS_MAX = 64;
const seatOf = (view: DeskView, seat: SeatId) => view.seats.find((one) => one.id === seat);
const sitter = (view: DeskView, seat: SeatId) => seatOf(view, seat)?.person ?? undefined;
/** The session is not over. */
export const lasts = (view: DeskView) => view.life !== "ended";
const newcomer = (label: string) => ({ is: "new", label, channel: "onsite", via: "seat_tap", lang: "" }) as const;
/** Somebody who was raised by this seat's name before there was a table. */
const namesake = (view: DeskView, seat: SeatId) => {
  const name = sayBare("seat-number", { n: seatOf(view, seat)?.number ?? seat });
  return unseated(view).find((id) => view.people[id]?.label === name || view.people[id]?.label === String(seatOf(view, seat)?.number));
};
/** A hand for an empty seat: of its namesake, who sits down there; whose hand is up already only sits down. */
function raiseAt(view: DeskView, seat: SeatId): Command {
  const person = namesake(view, seat);
  if (person !== undefined && view.order.some((hand) => handOf(view, hand)?.who.includes(person))) return { do: "seat_person", seat, who: known(person) };
  return { do: "raise_hand", seat, who: person === undefined ? newcomer(sayBare("seat-number", { n: seatOf(view, seat)?.number ?? seat })) : known(person) };
}
const unseated = (view: DeskView) => Object.entries(view.people).flatMap(([id, person]) => (person && !person.is_gone && person.same_as == null && person.channel !== "online" && !view.seats.some((seat) => seat.person === id) ? [id] : []));

export const seats = {
  raise: { id: "raise-for", icon: "tap", when: lasts, build: (view, seat) => (sitter(view, seat) === undefined ? raiseAt(view, seat) : { do: "raise_hand", seat }) },
  name: { id: "name-seat", icon: "form", when: (view, seat) => lasts(view) && sitter(view, seat) === undefined, asks: () => ({ for: "text", title: "ask-name-seat", charsMax: LABEL_CHARS_MAX }), build: (_, seat, label) => ({ do: "seat_person", seat, who: newcomer(label) }) },
  sit: { id: "seat-person", icon: "down", when: (view, seat) => lasts(view) && sitter(view, seat) === undefined && unseated(view).length > 0, asks: (view) => ({ for: "person", title: "ask-seat-person", among: unseated(view) }), build: (_, seat, person) => ({ do: "seat_person", seat, who: known(person) }) },
  note: { id: "note-seat", icon: "form", when: lasts, asks: (view, seat) => ({ for: "text", title: "ask-note-seat", isOptional: true, initial: seatOf(view, seat)?.note ?? "", charsMax: REASON_CHARS_MAX }), build: (_, seat, note) => ({ do: "note_seat", seat, note: note || null }) },
  label: { id: "label-seat", icon: "at", when: lasts, asks: (view, seat) => ({ for: "text", title: "ask-label-seat", isOptional: true, initial: seatOf(view, seat)?.label ?? "", charsMax: LABEL_CHARS_MAX }), build: (_, seat, label) => ({ do: "label_seat", seat, label: label || null }) },
  free: { id: "free-seat", icon: "cut", when: (view, seat) => sitter(view, seat) !== undefined, build: (_, seat) => ({ do: "seat_person", seat, who: null }) },
} satisfies Record<string, Deed<SeatId>>;

/** Groups whose time may be counted, and none. */
const groups = (view: DeskView): string[] => [...new Set([...(view.about.groups ?? []).map((one) => one.id), ...(view.settings.budgets ?? []).map((one) => one.group)])];

/** The entries that were joined to a person, the newest first. */
export const entriesOf = (view: DeskView, person: PersonId): PersonId[] => Object.keys(view.people).filter((id) => view.people[id]?.same_as === person).sort((a, b) => (view.people[b]?.joined_at ?? 0) - (view.people[a]?.joined_at ?? 0));
const entryOf = (view: DeskView, person: PersonId): PersonId => (view.people[person]?.same_as == null ? (entriesOf(view, person)[0] ?? person) : person);

/** What is done to somebody, wherever they sit. */
export const persons = {
  floor: { id: "give-floor", icon: "mic", expects: true, when: (view, person) => going(view) && view.people[person]?.channel !== "panel", build: (_, person) => ({ do: "give_floor", kind: "floor", who: known(person) }) },
  rename: { id: "rename-person", icon: "form", when: lasts, asks: (view, person) => ({ for: "text", title: "ask-rename", initial: view.people[person]?.label ?? "", charsMax: LABEL_CHARS_MAX }), build: (_, person, label) => ({ do: "rename_person", person, label }) },
  part: {
    id: "part-person", icon: "twin", when: (view, person): boolean => lasts(view) && (view.people[person]?.same_as != null || entriesOf(view, person).length > 0),
    asks: (view, person): Ask | undefined => (view.people[person]?.same_as == null && entriesOf(view, person).length > 1 ? { for: "person", title: "ask-part", among: entriesOf(view, person) } : undefined),
    build: (view, person, entry): Command => ({ do: "part_person", b: entry || entryOf(view, person) }),
  },
  group: { id: "set-group", icon: "hub", when: (view) => lasts(view) && groups(view).length > 0, asks: (view, person) => ({ for: "group", title: "ask-group", among: ["", ...groups(view)].filter((one) => one !== (view.people[person]?.group ?? "")) }), build: (_, person, group) => ({ do: "set_group", person, group: group || null }) },
} satisfies Record<string, Deed<PersonId>>;

const ofRound = (view: DeskView, hand: number) => view.round != null && waits(view, hand);
export const rounds = {
  pass: { id: "pass-round", icon: "next", when: (view, hand) => ofRound(view, hand) && view.order.length > 1, build: (_, hand) => ({ do: "pass_round", hand }) },
  end: { id: "end-round", icon: "stop", when: (view) => view.round != null, build: () => ({ do: "end_round" }) },
} satisfies Record<string, Deed<number>>;

const BUDGET_STEP_MS = 60_000;
/** The same time more for every group. */
export const budget: Deed = { id: "add-budget", icon: "plus", when: (view) => lasts(view) && view.budgets.length > 0, build: () => ({ do: "add_budget", group: null, ms: BUDGET_STEP_MS }) };
