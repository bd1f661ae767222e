// Plain facts about a desk's view, each asked in one place.
import type { DeskHand, DeskPerson, DeskQuestion, DeskSegment, DeskTurn, DeskView, Hat, Kind, PersonId, Role, Via } from "../../wire/wire.ts";
import type { IconName } from "../../parts/icons.ts";

/** The turn on top, running or paused. */
export const top = (view: DeskView): DeskTurn | undefined => view.stack.at(-1);

/** A hand that waits or is parked. */
export const handOf = (view: DeskView, id: number | null | undefined): DeskHand | undefined => (id == null ? undefined : view.hands[String(id)]);

export const questionOf = (view: DeskView, id: number | null | undefined): DeskQuestion | undefined => (id == null ? undefined : view.questions[String(id)]);

/** What a rank of points of order is called, else its number. */
export const rankName = (view: DeskView, rank: number): string => view.about.point_ranks?.[rank - 1] ?? String(rank);

/** The running segment. */
export const segmentOf = (view: DeskView): DeskSegment | undefined => (view.current == null ? undefined : view.segments[view.current]);

/** The panel in the order of its inputs, then whoever else sits there: the digits of the keyboard go by it. */
export function panelOrder(view: DeskView): PersonId[] {
  const inputs = segmentOf(view)?.panel.map((slot) => slot.person) ?? [];
  const others = Object.entries(view.people).flatMap(([id, person]) => (person?.channel === "panel" && !person.is_gone && !inputs.includes(id) ? [id] : []));
  return [...inputs, ...others];
}

/** The hand that is named next, else the one the rule suggests. */
export const coming = (view: DeskView): number | undefined => view.next ?? view.suggestion ?? undefined;

/** Who reads the coming hand's question aloud: the online moderator, unless its author speaks. */
export function reader(view: DeskView): PersonId | null {
  const hand = handOf(view, coming(view));
  const isOwnVoice = hand == null || hand.question == null || ["voice", "zoom_voice", "mic"].includes(hand.via);
  return isOwnVoice ? null : (view.moderators["online"] ?? null);
}

/** What the main key does now. */
export type Due = "start_session" | "end_turn" | "start_turn" | "call" | undefined;
export function due(view: DeskView): Due {
  if (view.life === "lobby") return "start_session";
  if (view.life === "ended" || view.paused_since != null) return undefined;
  if (view.stack.length > 0) return "end_turn";
  if (view.next != null) return "start_turn";
  return view.suggestion == null ? undefined : "call";
}

/** What the one filled button does: it names who is next, then gives the floor, which ends whoever speaks. */
export function main(view: DeskView): Due {
  if (view.life !== "live" || view.paused_since != null) return due(view);
  if (view.next != null) return "start_turn";
  if (view.suggestion != null) return "call";
  return view.stack.length > 0 ? "end_turn" : undefined;
}

/** Points of order that wait for a ruling. */
export const points = (view: DeskView): number[] => view.order.filter((id) => handOf(view, id)?.kind === "point_of_order");

/** The hat of a role, if a moderator's. */
export function hatOf(role: Role | undefined): Hat | undefined {
  if (role === "onsite_moderator") return "onsite";
  return role === "online_moderator" ? "online" : undefined;
}

export const otherHat = (hat: Hat): Hat => (hat === "onsite" ? "online" : "onsite");

/** What a moderator should know of somebody before going on, in the order of its weight, as one word list, so that rows compare it as they compare everything. */
export const flagsOf = (person: DeskPerson | undefined): string =>
  [person?.looks_like && "like", person?.looks_official && "official", person?.need && "need"].filter(Boolean).join(" ");

/** Kinds a waiting hand may be changed to. */
export const waitingKinds: readonly Kind[] = ["floor", "direct_reply", "short_intervention", "interposed_question", "point_of_order", "right_of_reply"];

const viaIcons: Partial<Record<Via, IconName>> = {
  phone: "phone", web_form: "form", seat_tap: "tap", keyboard: "keyboard", mic: "mic", paper: "form", hub: "hub", voice: "voice", zoom_voice: "voice",
  x: "at", mastodon: "at", bluesky: "at", facebook: "at", youtube: "at", email: "mail", csv: "form",
};
export const viaIcon = (via: Via): IconName => viaIcons[via] ?? "chat";
/** Ways by which something comes from afar, for the form. */
export const remoteVias: readonly Via[] = ["zoom_chat", "zoom_qa", "zoom_voice", "webex", "slido", "mastodon", "x", "bluesky", "facebook", "youtube", "telegram", "whatsapp", "matrix", "email", "hub", "voice", "paper"];
