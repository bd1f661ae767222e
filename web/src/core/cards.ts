// Which cards the inbox shows, in which group and order: of the view alone, so that every desk finds them in the same places.
import type { DeskQuestion, DeskView, QuestionState, Via } from "../wire/wire.ts";
import { upTo } from "./up-to.ts";
import { isInInbox } from "./inbox.ts";

/** A question with its id. */
export interface Card {
  readonly id: number;
  readonly question: DeskQuestion;
  /** Those it stands for. */
  readonly behind: readonly Card[];
}

/** What a moderator wants to see of the inbox. */
export interface Wanted {
  /** Comments are left out. */
  readonly isAsked: boolean;
  readonly via: Via | undefined;
  readonly lang: string | undefined;
  /** Words that the text, its translation or the name of its asker holds. */
  readonly words: string;
}
export const ALL: Wanted = { isAsked: false, via: undefined, lang: undefined, words: "" };
export const isEverything = (wanted: Wanted): boolean => !wanted.isAsked && wanted.via === undefined && wanted.lang === undefined && wanted.words.trim() === "";

/** One part of the inbox; what is open stands full, the rest lean and newest first. */
export interface Group {
  readonly id: string;
  readonly states: readonly QuestionState[];
  readonly isLean: boolean;
  /** Shut until somebody opens it. */
  readonly isShut?: boolean;
}
export const GROUPS: readonly Group[] = [
  { id: "inbox-shortlisted", states: ["shortlisted"], isLean: false },
  { id: "inbox-new", states: ["new"], isLean: false },
  { id: "inbox-held", states: ["held"], isLean: false },
  { id: "inbox-queue", states: ["forwarded"], isLean: true },
  { id: "inbox-voiced", states: ["voiced"], isLean: true },
  { id: "inbox-written", states: ["written"], isLean: true },
  { id: "inbox-answered", states: ["answered"], isLean: true },
  { id: "inbox-declined", states: ["declined"], isLean: true },
  { id: "inbox-dropped", states: ["dropped"], isLean: true, isShut: true },
];

/** The language of a tag such as «fr-CH». */
export const langOfTag = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

/** Whether a card is one of those wanted. `name`: what its asker is called here. */
export function isWanted(question: DeskQuestion, name: string, wanted: Wanted): boolean {
  if (wanted.isAsked && question.is_comment === true && isInInbox(question.state)) return false;
  if (wanted.via !== undefined && question.via !== wanted.via) return false;
  if (wanted.lang !== undefined && langOfTag(question.lang) !== wanted.lang) return false;
  const words = wanted.words.trim().toLocaleLowerCase();
  return words === "" || [name, question.text, question.translation?.text].some((text) => text?.toLocaleLowerCase().includes(words) === true);
}

/** All cards of a view. One that another stands for lies behind that one, as long as that one is in the view. */
export function cards(questions: DeskView["questions"]): Card[] {
  const all = Object.entries(questions).flatMap(([id, question]) => (question ? [{ id: Number(id), question }] : []));
  const hidden = new Map<number, Card[]>();
  const roots = all.filter(({ id, question }) => {
    const root = question.merged_into;
    if (root == null || questions[String(root)] === undefined) return true;
    hidden.set(root, [...(hidden.get(root) ?? []), { id, question, behind: [] }]);
    return false;
  });
  return roots.map(({ id, question }) => ({ id, question, behind: hidden.get(id) ?? [] }));
}

/** Everybody who supports it, here and elsewhere, with those it stands for. */
export const support = ({ question, behind }: Card): number => [question, ...behind.map((one) => one.question)].reduce((sum, one) => sum + (one.votes ?? 0) + (one.votes_elsewhere ?? 0), 0);

/** The cards of a group in their order: those with most support first, or as they came. */
export function inGroup(all: readonly Card[], group: Group, isByVotes: boolean): Card[] {
  const here = all.filter(({ question }) => group.states.includes(question.state)).sort((a, b) => a.id - b.id);
  if (isByVotes) return here.sort((a, b) => support(b) - support(a));
  return group.isLean ? here.reverse() : here;
}

/** What a desk shows of a text; more is a tap away. */
export const SHOWN_CHARS_MAX = 500;
/** The beginning of a text, when it is longer than is shown. */
export function beginning(text: string, chars = SHOWN_CHARS_MAX): string | undefined {
  const { text: shown, isCut } = upTo(text, chars);
  return isCut ? `${shown}…` : undefined;
}

/** What can be told to an asker about a question: a message of `asker.ftl`; nothing about what is not for them. */
export type Fate = "put-answered" | "put" | "answered" | "answered-in-writing" | "declined" | "queued" | "queued-about" | "arrived" | "written-list";
export function fate(question: DeskQuestion, facts: { readonly isPut: boolean; readonly hasSpeakers: boolean; readonly isDue: boolean }): Fate | undefined {
  switch (question.state) {
    case "dropped": return undefined;
    case "declined": return "declined";
    case "written": return "written-list";
    case "forwarded": return facts.isDue ? "queued-about" : "queued";
    case "voiced": case "answered":
      if (question.answer != null) return "answered-in-writing";
      if (facts.isPut) return facts.hasSpeakers ? "put-answered" : "put";
      return question.state === "answered" ? "answered" : "put";
    default: return "arrived";
  }
}

/** The language after this one, of those that are offered; one that is not offered goes to the first. */
export const langAfter = (lang: string, offered: readonly string[]): string => offered[(offered.indexOf(langOfTag(lang)) + 1) % offered.length] ?? lang;
/** Languages that a card may be in: those of the session first, then those of the United Nations. */
export const langsOf = (view: DeskView): string[] => [...new Set([...view.about.languages.map(langOfTag), "ar", "en", "fr", "es", "ru", "zh"])];
