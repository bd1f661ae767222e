// What is done on this desk alone and never reaches the floor: walking, opening, switching. Same shape as a deed.
import type { IconName } from "../../parts/icons.ts";
import { LANGS } from "../../core/speech.ts";
import { DIGITS, nameOf, otherDigits } from "../../core/tongues.ts";
import { again, pick } from "./bringing.ts";
import { chime } from "./chime.svelte.ts";
import { spoken } from "../../parts/speech.svelte.ts";
import { incoming } from "./incoming.svelte.ts";
import { needs } from "./flags.ts";
import { invite } from "./asker.ts";
import { readable } from "./card-locals.ts";
import { cards } from "./cards.svelte.ts";
import { panes } from "./panes.svelte.ts";
import { cross } from "./walking.ts";
import type { Session } from "./session.svelte.ts";

export interface Local {
  readonly id: string;
  readonly label: string | ((session: Session) => string);
  /** What stays as it is in every language: a name of one. */
  readonly what?: string;
  readonly key?: string;
  readonly icon?: IconName;
  readonly when: (session: Session) => boolean;
  readonly run: (session: Session) => unknown;
  /** In the key map, where the label says only the half. */
  readonly both?: string;
}

/** The key of the run of show; G is taken by the sign to wrap up. */
export const OPEN_AGENDA = "KeyO";

const always = () => true;
const canRecord = ({ view, canAct }: Session) => canAct && view?.life === "live";

/** How questions from elsewhere come in. */
export const waysIn: readonly Local[] = [
  { id: "bring-file", label: "bring-file", icon: "down", when: ({ view }) => view !== undefined, run: (session) => pick(session) },
  { id: "read-again", label: () => (incoming.canReread ? "read-again" : "pick-again"), key: "KeyR", icon: "redo", both: "read-again", when: ({ view }) => view !== undefined, run: (session) => again(session) },
  { id: "ways-in", label: "ways-in", icon: "hub", when: ({ view }) => view !== undefined, run: () => (panes.open = "ways") },
];

/** In the order in which the map shows them. */
export const locals: readonly Local[] = [
  { id: "find", label: "palette-open", key: "Slash", icon: "search", when: always, run: (session) => (session.sheet = "palette") },
  { id: "keys", label: "key-help", key: "Shift+Slash", icon: "keyboard", when: always, run: (session) => (session.sheet = "keys") },
  { id: "inbox", label: "key-inbox", key: "KeyZ", icon: "swap", when: ({ view }) => view !== undefined, run: cross },
  { id: "freeze", label: (session) => (session.still.isFrozen ? "unfreeze" : "freeze"), key: "KeyF", icon: "freeze", both: "freeze", when: ({ view }) => view !== undefined, run: (session) => session.view && session.still.toggle(session.view) },
  { id: "add-question", label: "add-question-long", key: "KeyQ", icon: "plus", when: always, run: (session) => (session.isAdding = true) },
  ...waysIn,
  { id: "station", label: "station-open", key: "Shift+KeyI", icon: "online", when: ({ view }) => view !== undefined, run: () => (panes.open = "station") },
  { id: "invite", label: "invite", key: "KeyC", icon: "twin", when: ({ view }) => view !== undefined, run: (session) => session.view && invite(session.view) },
  { id: "read-aloud-now", label: "read-aloud-open", key: "Shift+KeyR", icon: "voice", when: ({ view, held }) => view !== undefined && readable(view, held) !== undefined, run: ({ view, held }) => (cards.reading = view && readable(view, held)) },
  { id: "record", label: "deed-record-turn", icon: "clock", when: canRecord, run: (session) => (session.isRecording = true) },
  { id: "agenda", label: "agenda-open", key: OPEN_AGENDA, icon: "clock", when: always, run: () => (panes.open = "agenda") },
  { id: "rebudget", label: "rebudget-open", icon: "clock", when: ({ view }) => view?.outlook?.proposal != null, run: () => (panes.open = "rebudget") },
  { id: "seats", label: "edit-seats", icon: "tap", when: always, run: () => (panes.open = "seats") },
  { id: "round", label: "start-round-menu", icon: "redo", when: ({ view }) => view?.life === "live" && view.round == null, run: () => (panes.open = "round") },
  { id: "needs", label: "needs-title", icon: "form", when: ({ view }) => view !== undefined && needs(view).length > 0, run: () => panes.about() },
  { id: "fairness", label: "show-fairness", icon: "form", when: always, run: () => (panes.open = "fairness") },
  { id: "settings", label: "show-settings", icon: "gavel", when: always, run: () => (panes.open = "settings") },
  { id: "message", label: "message-to-screens", key: "KeyI", icon: "chat", when: ({ view }) => view !== undefined, run: () => panes.screens("messages") },
  { id: "screens", label: "screens-connected", icon: "online", when: ({ view }) => view !== undefined, run: () => panes.screens("screens") },
  { id: "stream", label: "stream-shows", icon: "voice", when: ({ view }) => view !== undefined, run: () => panes.screens("stream") },
  { id: "diagnostics", label: "show-diagnostics", icon: "clock", when: always, run: () => (panes.open = "diagnostics") },
  { id: "prepare", label: "prepare-session", icon: "form", when: ({ view }) => view !== undefined && view.life !== "ended", run: ({ id }) => open(`/host/${encodeURIComponent(id)}`, "_blank", "noopener") },
  { id: "notepad", label: "notepad", icon: "form", when: ({ view }) => view !== undefined, run: (session) => (session.sheet = "notepad") },
  { id: "chime", label: () => (chime.isOn ? "chime-off" : "chime-on"), icon: "bell", when: always, run: () => chime.toggle() },
  ...LANGS.map((lang): Local => ({ id: `language-${lang}`, label: "language", what: nameOf(lang), icon: "language", when: () => lang !== spoken.lang && spoken.offered.includes(lang), run: () => spoken.choose(lang) })),
  { id: "digits", label: "language", what: DIGITS, icon: "language", when: () => spoken.lang === "ar", run: () => spoken.choose(otherDigits(spoken.tag)) },
];
