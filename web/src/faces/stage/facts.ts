// What the stage makes of a room's view: which scene fills it. Pure.
import { asked } from "../../core/room.ts";
import type { RoomView, ScreenView } from "../../wire/wire.ts";

export type Scene = "lobby" | "open" | "speaking" | "silence" | "paused" | "rules" | "question" | "join" | "ended";

/** What fills a screen that shows the room. */
export function scene(view: RoomView): Scene {
  // Beside these two, whoever speaks stays in sight; behind the rules they would be hidden by a card that somebody forgot.
  if (view.card === "question" && asked(view)) return "question";
  if (view.card === "join") return "join";
  if (view.card === "rules" && !view.now) return "rules";
  if (view.life === "ended") return "ended";
  if (view.life === "lobby") return "lobby";
  if (view.now) return "speaking";
  if (view.paused_since != null) return "paused";
  return view.silence ? "silence" : "open";
}

/** The name of a view in the language files. */
export const nameOf = (view: ScreenView): string => `stage-view-${view}`;
