// What the stream would be sent with these settings, reckoned from the desk's view: seen before anything is on air.
// Mirrors what server/wire/src/view/room.rs lets through to an overlay.
import type { DeskTurn, DeskView, Overlay, PersonId, RoomMessage, RoomQuestion, RoomTurn } from "../wire/wire.ts";

/** What an overlay gets. */
export interface Streamed {
  readonly now?: RoomTurn;
  readonly question?: RoomQuestion;
  /** The newest message for the public; it comes with whatever else is on air. */
  readonly message?: RoomMessage;
  readonly hasAddress: boolean;
}

/** Whether anything of it is on air. */
export const isOnAir = (overlay: Overlay): boolean => overlay.is_on_air === true || overlay.has_question === true || overlay.has_address === true;

/** The same, with nothing on air; how people are called stays as it was chosen. */
export const offAir = (overlay: Overlay): Overlay => ({ is_on_air: false, naming: overlay.naming ?? "roles", has_question: false, has_address: false });

/** Whether both show the same. */
export const isSame = (one: Overlay, other: Overlay): boolean =>
  (one.naming ?? "roles") === (other.naming ?? "roles") && (one.is_on_air ?? false) === (other.is_on_air ?? false) && (one.has_question ?? false) === (other.has_question ?? false) && (one.has_address ?? false) === (other.has_address ?? false);

/** What an overlay gets with `overlay`; while the screens are blank, nothing. */
export function streamed(view: DeskView, overlay: Overlay): Streamed {
  if (view.is_blank) return { hasAddress: false };
  const turn = view.stack.at(-1);
  const question = overlay.has_question ? published(view) : undefined;
  const message = isOnAir(overlay) ? view.notices.findLast((one) => one.to.includes("public") && (one.preset != null || one.text != null)) : undefined;
  return {
    ...(message ? { message } : {}),
    ...(turn && overlay.is_on_air ? { now: roomTurn(view, turn, overlay) } : {}),
    ...(question ? { question } : {}),
    hasAddress: overlay.has_address === true,
  };
}

/** One single person who let it be known: by name when on the record, by codename as it was chosen. */
function publicName(view: DeskView, who: readonly PersonId[], overlay: Overlay): string | undefined {
  const person = who.length === 1 ? view.people[who[0] ?? ""] : undefined;
  if (view.settings.is_chatham_house === true) return undefined;
  const naming = overlay.naming ?? "roles";
  const isNamed = (person?.identity === "named" && naming === "names") || (person?.identity === "codename" && naming !== "roles");
  // As on the server: without a consent nobody is named.
  return isNamed && person?.consent?.stream === true ? (person?.label ?? undefined) : undefined;
}

function roomTurn(view: DeskView, turn: DeskTurn, overlay: Overlay): RoomTurn {
  const name = publicName(view, turn.who, overlay);
  const headcount = Math.max(0, ...turn.who.map((id) => view.people[id]?.headcount ?? 0));
  return { kind: turn.kind, channel: turn.channel, is_read_aloud: turn.voice != null, timer: turn.timer, ...(name === undefined ? {} : { name }), ...(headcount > 1 ? { headcount } : {}) };
}

/** The question that is read or answered, else the one called next, where its words may stand on screens. */
function published(view: DeskView): RoomQuestion | undefined {
  const read = view.stack.findLast((turn) => turn.question != null)?.question;
  const id = read ?? view.hands[String(view.next ?? "")]?.question;
  const question = id == null ? undefined : view.questions[String(id)];
  if (!question?.is_public || question.text == null) return undefined;
  return { text: question.text, lang: question.lang, channel: question.channel, is_next: read == null };
}
