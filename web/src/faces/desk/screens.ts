// The deeds on screens: messages that stand, and what the stream shows. Rows of the one table, in a file of their own.
import { isOnAir, isSame, offAir } from "../../core/stream.ts";
import type { Audience, DeskNotice, DeskView, Overlay, Preset } from "../../wire/wire.ts";
import type { Deed } from "./commands.ts";

/** Longest message, in characters (the server's limit). */
export const MESSAGE_CHARS_MAX = 140;
/** In the order of the composer: from one person to everybody. */
export const AUDIENCES: readonly Audience[] = ["speaker", "panel", "moderators", "stage", "public"];
/** What is said to whoever speaks, and what to the room. */
export const PRESETS = {
  speaker: ["wrap_up", "slower", "louder", "closer_to_mic", "answer_please", "you_are_next"],
  room: ["last_questions", "write_instead", "short_break", "back_soon", "technical_problem"],
} as const satisfies Record<string, readonly Preset[]>;

export const noticeOf = (view: DeskView, no: number): DeskNotice | undefined => view.notices.find((one) => one.no === no);

/** On a message that stands. */
export const notices = {
  clear: { id: "clear-message", icon: "cut", when: (view, no) => noticeOf(view, no) !== undefined, build: (_, message) => ({ do: "clear_message", message }) },
} satisfies Record<string, Deed<number>>;

/** Under the Chatham House Rule nobody is named. */
export const allowed = (view: DeskView, overlay: Overlay): boolean => view.settings.is_chatham_house !== true || (overlay.naming ?? "roles") === "roles";

export const streams = {
  air: { id: "air", icon: "online", when: (view, overlay) => isOnAir(overlay) && !isSame(view.overlay, overlay) && allowed(view, overlay), build: (_, overlay) => ({ do: "air", overlay }) },
} satisfies Record<string, Deed<Overlay>>;

/** One tap, from wherever it is seen. */
export const offTheAir: Deed = { id: "off-air", icon: "blank", when: (view) => isOnAir(view.overlay), build: (view) => ({ do: "air", overlay: offAir(view.overlay) }) };
