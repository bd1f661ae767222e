// What the stage makes of a room's view: which scene, who is named how. Pure.
import type { Channel, RoomNext, RoomTurn, RoomView } from "../../wire/wire.ts";
import type { Args } from "../../core/speech.ts";

export type Scene = "lobby" | "open" | "speaking" | "silence" | "paused" | "rules" | "ended";

/** A sentence by its name, or a name that may be published. */
export type Said = { readonly id: string; readonly args?: Args } | { readonly name: string };

/** What fills the screen. */
export function scene(view: RoomView): Scene {
  // Whoever speaks is never hidden behind a card that somebody forgot.
  if (view.card && !view.now) return "rules";
  if (view.life === "ended") return "ended";
  if (view.life === "lobby") return "lobby";
  if (view.now) return "speaking";
  if (view.paused_since != null) return "paused";
  return view.silence ? "silence" : "open";
}

const SIDES: Record<Channel, string> = { onsite: "stage-onsite", online: "stage-online", panel: "stage-panel" };

/** Who has the floor, as far as the room may know. */
export function who(turn: RoomTurn): Said {
  if (turn.kind === "break") return { id: "stage-break" };
  if (turn.is_read_aloud) return { id: turn.channel === "online" ? "stage-read-online" : "stage-read" };
  if (turn.name) return { name: turn.name };
  if (turn.headcount) return { id: "stage-group", args: { people: turn.headcount } };
  return { id: SIDES[turn.channel] };
}

/** Who is next, as far as the room may know. */
export function next(hand: RoomNext): Said {
  return hand.name ? { name: hand.name } : { id: SIDES[hand.channel] };
}

/** The words of the running policy question. */
export function question(view: RoomView): { id: string; text: string } | undefined {
  return view.about.policy_questions.find((one) => one.id === view.segment?.policy_question);
}

/** An address without what nobody types. */
export function readable(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** A join code as it is shown, 4-4. */
export function shown(code: string): string {
  const bare = code.replaceAll("-", "");
  return `${bare.slice(0, 4)}-${bare.slice(4)}`;
}
