// Signs that people give without asking for the floor: rows of the one table, and what a moderator may read from their counts.
import type { IconName } from "../../parts/icons.ts";
import type { DeskView, Signal, SignalCount } from "../../wire/wire.ts";
import type { Deed } from "./commands.ts";

/** So many afar who hear nothing, and nobody in the room, are a sign of the line and not of their devices. */
const LINE_FROM = 3;

export const signIcon: Record<Signal, IconName> = { slower: "clock", interpretation: "swap", cannot_hear: "mute" };
export const signId = (signal: Signal): string => signal.replaceAll("_", "-");
export const heads = (sign: SignalCount): number => sign.online + sign.onsite;

/** The signs that stand, the one that has stood longest first. */
export const standing = (view: DeskView): SignalCount[] => [...(view.signals ?? [])].sort((a, b) => a.since - b.since);

export const isOfTheLine = (sign: SignalCount): boolean => sign.signal === "cannot_hear" && sign.online >= LINE_FROM && sign.onsite === 0;

/** Whoever speaks was told already. */
export const isTold = (view: DeskView): boolean => view.notices.some((notice) => notice.preset === "slower" && notice.to.includes("speaker"));

/** Seen to: taken off both desks and off the devices of those who gave it. No way back: who still needs it gives it again. */
export const signs = {
  clear: { id: "clear-signal", key: "Shift+KeyC", icon: "check", when: (view, signal) => view.signals?.some((one) => one.signal === signal) === true, build: (_, signal) => ({ do: "clear_signal", signal }) },
} satisfies Record<string, Deed<Signal>>;
