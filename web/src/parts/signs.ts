// The icons of who speaks and of how near the end they are.
import type { Phase } from "../core/timer.ts";
import type { Channel, RoomTurn } from "../wire/wire.ts";
import type { IconName } from "./icons.ts";

const SIDES: Record<Channel, IconName> = { onsite: "room", online: "online", panel: "panel" };
const PHASES: Record<Phase, IconName> = { normal: "clock", warning: "warn", danger: "warn", overtime: "stop" };

/** A round seat, a screen, the table. */
export const sideIcon = (channel: Channel): IconName => SIDES[channel];

/** The sign of a turn. */
export const turnIcon = (turn: RoomTurn): IconName => (turn.kind === "break" ? "clock" : turn.is_read_aloud ? "voice" : SIDES[turn.channel]);

/** The sign of a phase. */
export const phaseIcon = (phase: Phase): IconName => PHASES[phase];
