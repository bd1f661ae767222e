// Everything that can be done now, as sentences to be found by typing: made from the one table of deeds.
import { span } from "../../parts/figures.ts";
import { keep, kept } from "../../parts/kept.ts";
import { keymap } from "./keymap.svelte.ts";
import type { IconName } from "../../parts/icons.ts";
import { sayBare, spoken } from "../../parts/speech.svelte.ts";
import type { DeskView, PersonId, SeatId } from "../../wire/wire.ts";
import { hardEnd } from "../../core/due.ts";
import { FLOOR_LEVER_MS, PANEL_LEVER_MS } from "../../core/outlook.ts";
import { endAt, ends, extraTime, limits, segments, writeInstead } from "./agenda.ts";
import { acts, budget, desk, gavel, hands, handWords, people, persons, rounds, seats, turns, turnWords, type Deed } from "./commands.ts";
import { otherHat, top } from "./facts.ts";
import { locals } from "./locals.ts";
import { personLocals } from "./person-locals.ts";
import { cardLocals } from "./card-locals.ts";
import { questions } from "./questions.ts";
import { hatName, personName, whoName } from "./names.svelte.ts";
import { noticeText } from "./notices.ts";
import { notices, offTheAir } from "./screens.ts";
import { seatName } from "./seats.ts";
import { signId, signs, standing } from "./signs.ts";
import { tell } from "./tells.ts";
import type { Session } from "./session.svelte.ts";
import { plannedEnd } from "./planned.ts";
import { wall } from "./times.ts";

/** One sentence of the palette. */
export interface Entry {
  /** The deed and what it is done to. */
  readonly id: string;
  readonly deed: string;
  readonly label: string;
  readonly icon: IconName | undefined;
  readonly key: string | undefined;
  readonly isGrave: boolean;
  readonly run: () => void;
}

const RECENT_MAX = 12;
const RECENT_BONUS = 4;
/** Ways back name other deeds, so they stand behind the deeds themselves. */
const BACK_BONUS = -20;
const UNDO_SHOWN = 20;
const WORDS_MAX = 60;

const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === "string");
const recent = (): readonly string[] => {
  const value = kept("recent-deeds");
  return isList(value) ? value : [];
};

/** Remembers what was used, newest first. */
export function used(entry: Entry): void {
  keep("recent-deeds", [entry.deed, ...recent().filter((one) => one !== entry.deed)].slice(0, RECENT_MAX));
}

/** How much earlier than its match alone an entry stands because it was used before. */
export function bonus(): (entry: Entry) => number {
  const list = recent();
  return ({ deed }) => {
    if (deed === acts.undo.id || deed === acts.redo.id) return BACK_BONUS;
    const at = list.indexOf(deed);
    return at < 0 ? 0 : RECENT_BONUS * (1 - at / (RECENT_MAX * 2));
  };
}

/** The deed as a sentence: «Call Sami». */
export const sentence = (deed: string, what: string): string => (spoken.has(`to-${deed}`) ? sayBare(`to-${deed}`, { what }) : `${sayBare(`deed-${deed}`)}: ${what}`);

const short = (text: string) => ([...text].length > WORDS_MAX ? `${[...text].slice(0, WORDS_MAX).join("")}…` : text);

/** All that can be done now. Items in focus come first, then what is about the whole table. */
export function entries(session: Session, focused: string | undefined): Entry[] {
  const { view } = session;
  if (!view) return [];
  const of = <Of>(deed: Deed<Of>, to: Of, label: string, item = ""): Entry[] =>
    deed.when(view, to) ? [{ id: `${deed.id} ${item}`, deed: deed.id, label, icon: deed.icon, key: deed.key && keymap.label(deed.key), isGrave: deed.isGrave === true, run: () => void session.do(deed, to) }] : [];
  const all = <Of>(deeds: Record<string, Deed<Of>>, to: Of, what: string, item: string) => Object.values(deeds).flatMap((deed) => of(deed, to, sentence(deed.id, what), item));
  const turn = top(view);
  const items = [...inHands(view, all), ...inQuestions(session, view, all), ...inPeople(view, all), ...inSeats(view, all)];
  const to = view.gavel === session.hat ? otherHat(session.hat) : session.hat;
  const whole = [
    ...(turn ? all<number>({ ...turns, ...tell, ...turnWords }, turn.id, whoName(view, turn.who), "") : []),
    ...Object.values(desk).flatMap((deed: Deed) => of(deed, undefined, sayBare(`deed-${deed.id}`))),
    ...of(offTheAir, undefined, sayBare(`deed-${offTheAir.id}`)),
    ...view.notices.flatMap((notice) => of(notices.clear, notice.no, sentence(notices.clear.id, short(noticeText(notice))), `notice:${notice.no}`)),
    ...standing(view).flatMap(({ signal }) => of(signs.clear, signal, sentence(signs.clear.id, sayBare(`signal-${signId(signal)}`)), `signal:${signal}`)),
    ...of(budget, undefined, sayBare(`deed-${budget.id}`)),
    ...of(rounds.end, 0, sayBare(`deed-${rounds.end.id}`)),
    ...inAgenda(session, view, of, all),
    ...of(gavel, to, sayBare(to === session.hat ? "take-gavel" : "give-gavel", { who: hatName(view, to) })),
    ...here(session),
    ...view.acts.slice(-UNDO_SHOWN).reverse().flatMap((act) => [...of(acts.undo, act.no, sayBare("undo-this", { what: session.memory.line(view, act) }), String(act.no)), ...of(acts.redo, act.no, sayBare("redo-this", { what: session.memory.line(view, act) }), String(act.no))]),
  ];
  const mine = focused === undefined ? [] : items.filter((one) => one.id.endsWith(` ${focused}`));
  return [...mine, ...whole, ...items.filter((one) => !mine.includes(one))];
}

/** The run of show, its end and its limits. */
function inAgenda(session: Session, view: DeskView, of: One, all: All): Entry[] {
  const planned = plannedEnd(session, view, hardEnd(view));
  const slot = view.outlook?.floor?.slots.slot_ms;
  const hasLevers = view.outlook?.has_levers === true;
  return [
    ...Object.values(ends).flatMap((deed: Deed) => of(deed, undefined, sayBare(`deed-${deed.id}`))),
    ...(planned === undefined ? [] : of(endAt, planned, sayBare("end-as-planned", { time: wall(session, view, planned) }))),
    ...(slot === undefined || view.outlook?.floor?.waiting === 0 ? [] : of(limits.slot, slot, sayBare("set-slot", { time: span(slot) }))),
    ...(hasLevers ? [...of(limits.panel, PANEL_LEVER_MS, sayBare(`deed-${limits.panel.id}`)), ...of(limits.floor, FLOOR_LEVER_MS, sayBare(`deed-${limits.floor.id}`))] : []),
    ...of(writeInstead, undefined, sayBare(`deed-${writeInstead.id}`)),
    ...view.segments.flatMap((one) => all<string>(segments, one.key, one.key, `segment:${one.key}`)),
  ];
}

type One = <Of>(deed: Deed<Of>, to: Of, label: string, item?: string) => Entry[];
type All = <Of>(deeds: Record<string, Deed<Of>>, to: Of, what: string, item: string) => Entry[];

const inHands = (view: DeskView, all: All): Entry[] => [...view.order, ...view.parked].flatMap((id) => all<number>({ ...hands, ...handWords, pass: rounds.pass }, id, whoName(view, view.hands[String(id)]?.who ?? []), `hand:${id}`));

function inQuestions(session: Session, view: DeskView, all: All): Entry[] {
  return Object.entries(view.questions).flatMap(([key, question]) => {
    if (!question) return [];
    const [id, what] = [Number(key), `${personName(view, question.asker)} · ${short(question.text ?? "")}`];
    const shown = cardLocals.filter((one) => one.when(view, id)).map((one): Entry => ({ id: `${one.id} question:${key}`, deed: one.id, label: sentence(one.id, what), icon: one.icon, key: keymap.label(one.key), isGrave: false, run: () => one.run(session, id) }));
    return [...all<number>(questions, id, what, `question:${key}`), ...shown];
  });
}

function inPeople(view: DeskView, all: All): Entry[] {
  return Object.entries(view.people).flatMap(([id, person]) => (person && !person.is_gone && person.same_as == null ? [...all({ ...(person.channel === "panel" ? people : guests), ...persons, extraTime }, id, personName(view, id), `person:${id}`), ...alone(view, id)] : []));
}

const alone = (view: DeskView, person: PersonId): Entry[] => personLocals.filter((one) => one.when(view, person)).map((one) => ({ id: `${one.id} person:${person}`, deed: one.id, label: one.label(view, person), icon: one.icon, key: undefined, isGrave: false, run: () => one.run(person) }));

const inSeats = (view: DeskView, all: All): Entry[] => view.seats.flatMap((seat) => all<SeatId>(seats, seat.id, seatName(seat), `seat:${seat.id}`));

/** A panel input is for panelists. */
const guests: Record<string, Deed<PersonId>> = Object.fromEntries(Object.entries(people).filter(([, deed]) => deed.id !== people.panel.id));

/** What is done on this device alone. */
function here(session: Session): Entry[] {
  return locals.filter((one) => one.when(session)).map((one) => ({ id: one.id, deed: one.id, label: [sayBare(typeof one.label === "string" ? one.label : one.label(session)), ...(one.what === undefined ? [] : [one.what])].join(": "), icon: one.icon, key: one.key && keymap.label(one.key), isGrave: false, run: () => one.run(session) }));
}
