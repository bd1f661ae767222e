// What people, hands and acts are called on this desk. Remembers hands that have left the view, for the log.
import type { By, DeskAct, DeskView, Hat, PersonId } from "../../wire/wire.ts";
import { madeOf, type Made } from "../../core/acts.ts";
import type { Args } from "../../core/speech.ts";
import { span } from "../../parts/figures.ts";
import { languageName, say, sayBare } from "../../parts/speech.svelte.ts";
import { hatOf } from "./facts.ts";

/** The name of one person; who gave none, or whose name is erased, is a guest on their side. */
export function personName(view: DeskView, id: PersonId | null | undefined): string {
  if (id == null) return say("nobody");
  const person = view.people[id];
  if (person?.is_erased) return say("erased");
  return person?.label ?? say(`unnamed-${person?.channel ?? "onsite"}`);
}

/** The name of those behind a hand or turn. */
export function whoName(view: DeskView, who: readonly PersonId[]): string {
  const [first, ...others] = who;
  if (first === undefined) return say("a-break");
  return others.length > 0 ? `${personName(view, first)} + ${others.length}` : personName(view, first);
}

/** What a moderator is called: the first word of the name, else the hat. */
export function hatName(view: DeskView, hat: Hat): string {
  const label = view.people[view.moderators[hat] ?? ""]?.label;
  return label?.split(/\s+/)[0] ?? say(`hat-${hat}`);
}

/** Two letters for the round mark. */
export function initials(view: DeskView, hat: Hat): string {
  const label = view.people[view.moderators[hat] ?? ""]?.label ?? say(`hat-${hat}-short`);
  const words = label.split(/\s+/).slice(0, /\p{Script=Arabic}/u.test(label) ? 1 : 2);
  return words.map((word) => [...word][0] ?? "").join("").toLocaleUpperCase();
}

/** Who acted. */
export function byName(view: DeskView, by: By | null | undefined): string {
  const hat = hatOf(by?.role);
  if (hat) return hatName(view, hat);
  if (by?.person != null) return personName(view, by.person);
  return by ? say(`role-${by.role.replaceAll("_", "-")}`) : say("the-clock");
}

const NESTED_MAX = 3;
/** What acts on questions made of them, as far as it was seen here. */
const made = new Map<number, Made>();

/** Names by hand and turn, kept while the page lives, since the view lets finished hands go. */
export class Memory {
  readonly #hands = new Map<number, readonly PersonId[]>();
  readonly #turns = new Map<number, readonly PersonId[]>();
  readonly #questions = new Map<number, PersonId>();
  readonly #acts = new Map<number, DeskAct>();
  #before: DeskView["questions"] | undefined;

  learn(view: DeskView): void {
    for (const [id, hand] of Object.entries(view.hands)) this.#hands.set(Number(id), hand.who);
    for (const turn of [...view.spoken, ...view.stack]) this.#turns.set(turn.id, turn.who);
    for (const [id, question] of Object.entries(view.questions)) this.#questions.set(Number(id), question.asker);
    for (const act of view.acts) {
      const one = this.#acts.has(act.no) ? undefined : madeOf(this.#before, view, act);
      if (one) made.set(act.no, one);
      this.#acts.set(act.no, act);
    }
    this.#before = view.questions;
  }

  hand(view: DeskView, id: number): string {
    const who = this.#hands.get(id);
    return who ? whoName(view, who) : say("a-hand");
  }

  /** An act of the log, also when the view has let it go. */
  act(no: number | null | undefined): DeskAct | undefined {
    return no == null ? undefined : this.#acts.get(no);
  }

  /** An act as a sentence: who did what. */
  line(view: DeskView, act: DeskAct): string {
    return sayBare(`act-${verbId(act)}`, this.args(view, act));
  }

  /** What is put into the sentence of an act. */
  args(view: DeskView, act: DeskAct, depth = NESTED_MAX): Args {
    const { from, to } = made.get(act.no) ?? {};
    return { who: byName(view, act.by), what: this.thing(view, act, depth), time: span(act.about.away_ms ?? 0), n: act.about.count ?? 0, from: from ? languageName(from) : "–", to: from && to ? languageName(to) : (to ?? "") };
  }

  /** What an act was about; an undo of an undo is named down to `depth`. */
  thing(view: DeskView, act: DeskAct, depth = NESTED_MAX): string {
    const { person, hand, turn, question, segment, act: other } = act.about;
    const who = (turn == null ? undefined : this.#turns.get(turn)) ?? (hand == null ? undefined : this.#hands.get(hand));
    if (who) return whoName(view, who);
    if (person != null) return personName(view, person);
    const asker = question == null ? undefined : this.#questions.get(question);
    if (asker !== undefined) return personName(view, asker);
    const part = segment == null ? undefined : view.segments.find((one) => one.at === segment);
    if (part) return part.key;
    const about = this.act(other);
    if (about && depth > 0) return sayBare(`act-${verbId(about)}`, this.args(view, about, depth - 1));
    return say("something");
  }
}

/** The part of a message's name that an act's verb gives, and what it made; the server's own absences have sentences of their own. */
export function verbId(act: DeskAct): string {
  if (act.about.away_ms != null) return act.verb === "clock" ? "away" : "away-long";
  const one = made.get(act.no);
  return act.verb.replaceAll("_", "-") + (one ? `-${one.as}` : "");
}
