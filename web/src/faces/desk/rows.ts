// What each row of the queue shows, reckoned once for all of them: a row about which nothing changed keeps the very same
// facts and is left alone, so that a move among 300 hands touches the few rows that look different.
import type { Due } from "../../core/due.ts";
import { span } from "../../parts/figures.ts";
import type { Channel, DeskView, Kind, PersonId, Via } from "../../wire/wire.ts";
import type { Drag } from "./drag.svelte.ts";
import { flagsOf, handOf, questionOf, rankName } from "./facts.ts";
import { hatName, whoName } from "./names.svelte.ts";
import type { Session } from "./session.svelte.ts";

const FRESH_MS = 8_000;
const NEWCOMER_MS = 120_000;

type Lane = "room" | "online";

/** One row, in plain values only: compared one by one. */
export interface RowFacts {
  readonly id: number;
  readonly name: string;
  readonly lane: Lane;
  /** The lane of the row above. */
  readonly before: Lane | undefined;
  readonly isLast: boolean;
  readonly isNext: boolean;
  /** Held in a frozen list, but not up any more. */
  readonly isGone: boolean;
  readonly isPending: boolean;
  readonly isFresh: boolean;
  readonly isAsleep: boolean;
  /** Extra time, as digits. */
  readonly extra: string | undefined;
  /** Whose hand it is, and what a moderator should know of them. */
  readonly person: PersonId;
  readonly flags: string;
  readonly isMuted: boolean;
  readonly isMoved: boolean;
  readonly isForLater: boolean;
  readonly kind: Kind;
  readonly rank: string | undefined;
  readonly turns: number;
  readonly lang: string | undefined;
  readonly policyQuestion: string | undefined;
  readonly via: Via;
  readonly channel: Channel;
  readonly words: string | undefined;
  readonly isNewcomer: boolean;
  readonly since: number;
  /** The other moderator who has it in hand, and what is about to be done to it. */
  readonly other: string | undefined;
  readonly doing: string | undefined;
  /** Where a drag has it: it is dragged itself, or the line is drawn above or below it. */
  readonly aim: "lifted" | "above" | "below" | undefined;
}

const isSame = (a: RowFacts, b: RowFacts): boolean => (Object.keys(a) as (keyof RowFacts)[]).every((key) => a[key] === b[key]);
const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((one, at) => one === b[at]);

/** The rows as they were shown last, so that what stayed the same stays the same object. */
export class Rows {
  #rows: readonly RowFacts[] = [];
  #order: readonly number[] = [];
  #dues: ReadonlyMap<number, Due> = new Map();
  #kept: ReadonlyMap<number, RowFacts> = new Map();

  /** The rows of a view: the same list when nothing in it changed. */
  of(session: Session, shown: DeskView, drag: Drag): readonly RowFacts[] {
    const rows = facts(session, shown, drag).map((row) => {
      const was = this.#kept.get(row.id);
      return was && isSame(was, row) ? was : row;
    });
    if (isSameList(rows, this.#rows)) return this.#rows;
    this.#kept = new Map(rows.map((row) => [row.id, row]));
    return (this.#rows = rows);
  }

  /** When each will probably be heard: apart, since it may change while nothing else does; the same for whom it stays. */
  dues(session: Session): ReadonlyMap<number, Due> {
    const dues = session.due;
    const isSameAll = dues.size === this.#dues.size && [...dues].every(([id, due]) => this.#dues.get(id) === due);
    return isSameAll ? this.#dues : (this.#dues = dues);
  }

  /** Their order: the same list while nobody comes, goes or moves. */
  order(rows: readonly RowFacts[]): readonly number[] {
    const order = rows.map((row) => row.id);
    return isSameList(order, this.#order) ? this.#order : (this.#order = order);
  }
}

function facts(session: Session, view: DeskView, drag: Drag): RowFacts[] {
  const { second, waits, hat } = session;
  const { items } = session.underway;
  const inHand = new Map(session.presence?.desks.flatMap((desk) => (desk.hat !== hat && desk.at != null ? [[desk.at, desk]] : [])));
  const away = session.presence?.away;
  const { hand: dragged, before: aim } = drag;
  const order = view.order.filter((id) => handOf(view, id) !== undefined);
  let before: Lane | undefined;
  return order.flatMap((id, index): RowFacts[] => {
    const hand = handOf(view, id);
    if (!hand) return [];
    const first = hand.who[0] ?? "";
    const person = view.people[first];
    const question = questionOf(view, hand.question);
    const item = `hand:${id}`;
    const other = inHand.get(item);
    const isLast = index === order.length - 1;
    const above = before;
    before = hand.channel === "online" ? "online" : "room";
    const row: RowFacts = {
      id, name: whoName(view, hand.who), lane: before, before: above, isLast,
      isNext: view.next === id,
      isGone: !waits.has(id),
      isPending: items.has(item),
      isFresh: hand.since > 0 && second - hand.since < FRESH_MS,
      isAsleep: before === "online" && hand.via === "phone" && away?.[first] !== undefined,
      extra: person?.extra_ms ? span(person.extra_ms) : undefined,
      person: first, flags: flagsOf(person),
      isMuted: person?.is_muted === true,
      isMoved: hand.placed_by != null,
      isForLater: hand.is_for_later === true,
      kind: hand.kind,
      rank: hand.rank ? rankName(view, hand.rank) : undefined,
      turns: hand.turns,
      lang: question?.lang || person?.lang || undefined,
      policyQuestion: hand.policy_question ?? undefined,
      via: hand.via,
      channel: hand.channel,
      words: question?.text ?? hand.topic ?? undefined,
      isNewcomer: person?.turns === 0 && second - person.joined_at < NEWCOMER_MS && view.life === "live",
      since: hand.since,
      other: other && hatName(view, other.hat),
      doing: other?.doing ?? undefined,
      aim: dragged === undefined ? undefined : dragged === id ? "lifted" : aim === id ? "above" : aim === undefined && isLast ? "below" : undefined,
    };
    return [row];
  });
}
