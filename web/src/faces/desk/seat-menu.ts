// What a tap on a seat or a tile offers: first what is urgent, then who they are, then the seat itself.
import type { Choice } from "../../parts/Menu.svelte";
import { extraTime } from "./agenda.ts";
import { choices } from "./choices.ts";
import { sayBare } from "../../parts/speech.svelte.ts";
import type { DeskView, PersonId, SeatId } from "../../wire/wire.ts";
import { hands, people, persons, rounds, seats, type Deed } from "./commands.ts";
import { Standings } from "./seats.ts";
import { personLocals } from "./person-locals.ts";
import type { Session } from "./session.svelte.ts";

const offer = <Of>(session: Session, deed: Deed<Of>, of: Of, label?: string): Choice[] => choices(session, [deed], of).map((one) => ({ ...one, label: label ?? one.label }));

const isPanel = (view: DeskView, person: PersonId) => view.people[person]?.channel === "panel";

function floorChoices(session: Session, view: DeskView, person: PersonId): Choice[] {
  const { hand, state } = new Standings(view).of(person);
  if (state === "speaks") return [];
  return [
    ...(hand === undefined ? [] : offer(session, hands.make_next, hand, sayBare("deed-call-hand"))),
    ...(isPanel(view, person) ? [...offer(session, people.panel, person, sayBare("give-panel-input")), ...offer(session, people.reply, person, sayBare("give-panel-reply"))] : offer(session, persons.floor, person)),
    ...(hand === undefined ? [] : [...offer(session, rounds.pass, hand), ...offer(session, hands.lower, hand)]),
  ];
}

/** Two entries of one person, and whoever disturbs. */
const conduct = (session: Session, person: PersonId): Choice[] => [people.same, persons.part, people.mute, people.unmute, people.ban, people.unban].flatMap((deed) => offer(session, deed, person));

/** Who disturbs is not heard for a while, or sent away; and back. */
const manners = (session: Session, person: PersonId): Choice[] => choices(session, [people.mute, people.unmute, people.ban, people.unban], person);

/** Words for their own page. */
const words = (view: DeskView, person: PersonId): Choice[] => personLocals.filter((one) => one.when(view, person)).map((one) => ({ id: one.id, icon: one.icon, label: one.label(view, person), choose: () => void one.run(person) }));

/** What can be done to somebody at the open end of the table. */
export function personChoices(session: Session, view: DeskView, person: PersonId): Choice[] {
  const { hand } = new Standings(view).of(person);
  return [
    ...(hand === undefined ? offer(session, people.raise, person) : []),
    ...floorChoices(session, view, person),
    ...offer(session, people.point, person),
    ...offer(session, people.right, person),
    ...words(view, person),
    ...offer(session, persons.rename, person),
    ...offer(session, persons.group, person),
    ...offer(session, extraTime, person),
    ...conduct(session, person),
  ];
}

/** What can be done at a seat. */
export function seatChoices(session: Session, view: DeskView, seat: SeatId): Choice[] {
  const person = view.seats.find((one) => one.id === seat)?.person ?? undefined;
  const own = [...offer(session, seats.note, seat), ...offer(session, seats.label, seat)];
  if (person === undefined) return [...offer(session, seats.raise, seat), ...offer(session, seats.name, seat), ...offer(session, seats.sit, seat), ...own];
  const { hand } = new Standings(view).of(person);
  return [
    ...(hand === undefined ? offer(session, seats.raise, seat) : []),
    ...floorChoices(session, view, person),
    ...offer(session, people.point, person),
    ...words(view, person),
    ...offer(session, persons.rename, person),
    ...offer(session, persons.group, person),
    ...offer(session, extraTime, person),
    ...own,
    ...manners(session, person),
    ...offer(session, seats.free, seat),
    ...conduct(session, person),
  ];
}
