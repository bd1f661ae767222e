// What a panelist who does not look at the screen is told: by voice to a screen reader, by a sign to the hand.
import { passed } from "../../core/announcer.ts";
import { remaining } from "../../core/timer.ts";
import { sayBare } from "../../parts/speech.svelte.ts";
import type { Nudge, RoomMessage } from "../../wire/wire.ts";
import { isByHand, messages, stateOf, type State } from "./facts.ts";
import type { Session } from "./session.svelte.ts";

const FLOOR_MS = [400];
const NEXT_MS = [200, 100, 200];
const NUDGE_MS = [150, 80, 150, 80, 150];

/** The words of a message in the reader's language. */
export const wordsOf = (message: RoomMessage): string => (message.preset ? sayBare(`message-${message.preset.replaceAll("_", "-")}`) : (message.text ?? ""));

/** Watches the session while the page is mounted. */
export function watch(session: Session): void {
  let state: State | undefined;
  let nudge: Nudge | null | undefined;
  let newest: number | undefined;
  let left: { turn: number; ms: number } | undefined;
  const { voice, device } = session;

  $effect(() => {
    const { view, you } = session;
    if (!view || !you) return;
    const now = stateOf(view, you);
    if (now !== state && now === "speaking") {
      voice.say({ topic: "state", text: sayBare(you.turn?.is_read_aloud ? "panel-read" : "panel-floor"), isUrgent: true });
      device.shake(FLOOR_MS);
      scrollTo({ top: 0 });
    } else if (now !== state && now === "next") {
      voice.say({ topic: "state", text: sayBare(isByHand(you) ? "panel-next-hand" : "panel-next") });
      device.shake(NEXT_MS);
    } else if (now !== state && state === "speaking") voice.say({ topic: "state", text: sayBare("panel-turn-over") });
    state = now;
  });

  $effect(() => {
    const now = session.you?.turn?.nudge;
    if (now && now !== nudge) {
      voice.say({ topic: "nudge", text: sayBare(now === "wrap_up" ? "panel-wrap-up" : "panel-time-is-up") });
      device.shake(NUDGE_MS);
    }
    nudge = now;
  });

  // A new message is said once; what stood there when the page opened is read on the page.
  $effect(() => {
    if (!session.you) return;
    const all = messages(session.view, session.you);
    const fresh = newest === undefined ? [] : all.filter((message) => message.no > (newest ?? 0));
    for (const message of fresh) voice.say({ topic: `message ${message.no}`, text: sayBare("panel-message-said", { text: wordsOf(message) }) });
    if (fresh.some((message) => !message.isPublic)) device.shake(NEXT_MS);
    newest = Math.max(newest ?? 0, ...all.map((message) => message.no));
  });

  // The timer itself is silent but for three marks.
  $effect(() => {
    const turn = session.you?.turn;
    const seen = turn ? { turn: turn.id, ms: remaining(turn.timer, session.now) } : undefined;
    const mark = seen && left?.turn === seen.turn ? passed(left.ms, seen.ms) : undefined;
    if (mark !== undefined) voice.say({ topic: "clock", text: mark === 0 ? sayBare("panel-clock-0") : sayBare("panel-clock-left", { seconds: mark }), staleMs: 8_000 });
    left = seen;
  });
}
