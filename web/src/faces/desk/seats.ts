// Who sits where and how it stands with them: what the map draws and says.
import { textWidth } from "../../core/tags.ts";
import { sayBare } from "../../parts/speech.svelte.ts";
import type { DeskPerson, DeskSeat, DeskView, PersonId } from "../../wire/wire.ts";
import { handOf, top } from "./facts.ts";
import { personName } from "./names.svelte.ts";

/** Nearer to the floor comes later. */
export type SeatState = "free" | "taken" | "named" | "hand" | "next" | "speaks";

/** How it stands with somebody: at the table or at its open end. */
export interface Standing {
  readonly person: PersonId;
  readonly name: string;
  readonly state: SeatState;
  readonly hand: number | undefined;
  readonly isFirst: boolean;
  readonly isHeard: boolean;
  readonly isMuted: boolean;
}
/** A seat with whoever sits there. */
export interface SeatFace {
  readonly seat: DeskSeat;
  readonly who: Standing | undefined;
}

const JOINED_MAX = 8;

/** The entry that counts for a person of whom there are several. */
export function canonical(view: DeskView, id: PersonId): PersonId {
  let at = id;
  for (let step = 0; step < JOINED_MAX; step += 1) {
    const to = view.people[at]?.same_as;
    if (to == null) return at;
    at = to;
  }
  return at;
}

/** Tells for everybody how it stands with them; walks the view once. */
export class Standings {
  readonly #view: DeskView;
  readonly #hands = new Map<PersonId, number>();
  readonly #speaks: ReadonlySet<PersonId>;
  readonly #heard = new Set<PersonId>();

  constructor(view: DeskView) {
    this.#view = view;
    for (const id of view.order) for (const who of handOf(view, id)?.who ?? []) {
      const person = canonical(view, who);
      if (!this.#hands.has(person)) this.#hands.set(person, id);
    }
    this.#speaks = new Set((top(view)?.who ?? []).map((who) => canonical(view, who)));
    for (const turn of view.spoken) for (const who of turn.who) this.#heard.add(canonical(view, who));
  }

  of(id: PersonId): Standing {
    const person = canonical(this.#view, id);
    const card = this.#view.people[person];
    const hand = this.#hands.get(person);
    const isNext = hand !== undefined && this.#view.next === hand;
    const isNamed = card?.channel === "panel" || card?.identity === "named";
    const state = this.#speaks.has(person) ? "speaks" : isNext ? "next" : hand !== undefined ? "hand" : isNamed ? "named" : "taken";
    return { person, name: personName(this.#view, person), state, hand, isFirst: hand !== undefined && card?.turns === 0, isHeard: (card?.turns ?? 0) > 0 || this.#heard.has(person), isMuted: card?.is_muted === true };
  }
}

/** All seats, in the order of the layout. */
export function seatFaces(view: DeskView, standings: Standings): SeatFace[] {
  return view.seats.map((seat) => ({ seat, who: seat.person == null ? undefined : standings.of(seat.person) }));
}

const isSame = (a: Standing | undefined, b: Standing | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.person === b.person && a.name === b.name && a.state === b.state && a.hand === b.hand && a.isFirst === b.isFirst && a.isHeard === b.isHeard && a.isMuted === b.isMuted);

/** The newer faces, but what did not change stays the same object, so that only seats that changed are drawn anew. */
export function steady(before: readonly SeatFace[], after: readonly SeatFace[]): readonly SeatFace[] {
  const known = new Map(before.map((face) => [face.seat.id, face]));
  const faces = after.map((face) => {
    const old = known.get(face.seat.id);
    return old?.seat === face.seat && isSame(old.who, face.who) ? old : face;
  });
  return faces.length === before.length && faces.every((face, at) => face === before[at]) ? before : faces;
}

/** Seats of the same number on other sides do not exist, so the number says it all; the second row is said for whoever looks. */
export function seatName(seat: DeskSeat): string {
  return seat.label ?? sayBare("seat-number", { n: seat.number });
}

/** What a screen reader says about a seat: «Seat 9, Amal, hand up, first time». */
export function seatWords({ seat, who }: SeatFace): string {
  const parts = [seatName(seat), seat.row === 2 && sayBare("second-row"), who?.name === seatName(seat) ? undefined : who?.name, ...standingWords(who), seat.note];
  return parts.filter(Boolean).join(sayBare("comma"));
}

/** The same of somebody without a seat. */
export const tileWords = (who: Standing): string => [who.name, ...standingWords(who)].filter(Boolean).join(sayBare("comma"));

const standingWords = (who: Standing | undefined): readonly (string | false | undefined)[] =>
  who === undefined ? [sayBare("seat-free")] : [who.state !== "taken" && sayBare(`seat-${who.state}`), who.isFirst && sayBare("first-time"), who.isHeard && who.state !== "speaks" && sayBare("seat-heard"), who.isMuted && sayBare("seat-muted")];

/** Somebody at the open end of the table. */
export interface Tile extends Standing {
  readonly isOnline: boolean;
  readonly headcount: number;
}
/** Who is drawn at the open end, and how many are not. */
export interface OpenEnd {
  readonly tiles: readonly Tile[];
  readonly more: number;
  readonly moreHands: number;
}

const TILE_PADDING = 20;
const TILE_GAP = 6;
const TILE_NAME_MAX = 84;
const MORE_WIDTH = 66;

const isHere = (person: DeskPerson | undefined): person is DeskPerson => person !== undefined && person.is_gone !== true && person.same_as == null;

/** The panel is known by first names. */
export const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

/** Everybody here who has no seat: who speaks, then hands as they wait, the panel, hubs; the rest is counted. */
export function openEnd(view: DeskView, standings: Standings, width: number): OpenEnd {
  const seated = new Set(view.seats.flatMap((seat) => (seat.person == null ? [] : [canonical(view, seat.person)])));
  const folk = Object.entries(view.people).flatMap(([id, person]): Tile[] => (isHere(person) && !seated.has(id) ? [{ ...standings.of(id), ...(person.channel === "panel" ? { name: firstName(personName(view, id)) } : {}), isOnline: person.channel === "online", headcount: person.headcount }] : []));
  const places = new Map(view.order.map((hand, at) => [hand, at]));
  const rank = (tile: Tile) => {
    if (tile.state === "speaks") return -1;
    if (tile.hand !== undefined) return places.get(tile.hand) ?? 0;
    return view.order.length + (view.people[tile.person]?.channel === "panel" ? 0 : tile.headcount > 1 ? 1 : 2);
  };
  const wanted = folk.filter((tile) => rank(tile) < view.order.length + 2).sort((a, b) => rank(a) - rank(b));
  const tiles: Tile[] = [];
  let used = 0;
  for (const tile of wanted) {
    const size = Math.min(TILE_NAME_MAX, textWidth(tile.name)) + TILE_PADDING + TILE_GAP;
    const isLast = tiles.length + 1 === folk.length;
    if (used + size > width - (isLast ? 0 : MORE_WIDTH)) break;
    used += size;
    tiles.push(tile);
  }
  const rest = folk.filter((tile) => !tiles.includes(tile));
  return { tiles, more: rest.length, moreHands: rest.filter((tile) => tile.hand !== undefined).length };
}

/** What a group is called. */
export const groupName = (view: DeskView, group: string): string => view.about.groups?.find((one) => one.id === group)?.label ?? group;
