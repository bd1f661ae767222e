// Everything that may come a moment after strip, floor and queue, in one piece (`later.ts`).
import "../../style/tongues.css";
import "../../style/touch.css";
import { predictAgenda } from "../../core/agenda.ts";
import { predictInbox } from "../../core/inbox.ts";
import { predictToo } from "../../core/prediction.ts";

export { default as Balance } from "./Balance.svelte";
export { default as Banner } from "./Banner.svelte";
export { default as Clocks } from "./Clocks.svelte";
export { default as Flags } from "./Flags.svelte";
export { default as Freeze } from "./Freeze.svelte";
export { default as ListState } from "./ListState.svelte";
export { default as Lobby } from "./Lobby.svelte";
export { default as Log } from "./Log.svelte";
export { default as Moderators } from "./Moderators.svelte";
export { default as Naming } from "./Naming.svelte";
export { default as Nobody } from "./Nobody.svelte";
export { default as Over } from "./Over.svelte";
export { default as Parked } from "./Parked.svelte";
export { default as Points } from "./Points.svelte";
export { default as Reasons } from "./Reasons.svelte";
export { default as Room } from "./Room.svelte";
export { default as Refusal } from "./Refusal.svelte";
export { default as RunOfShow } from "./RunOfShow.svelte";
export { default as SlotLine } from "./SlotLine.svelte";
export { default as Standing } from "./Standing.svelte";
export { default as Tabs } from "./Tabs.svelte";
export { default as Telling } from "./Telling.svelte";
export { default as Toast } from "./Toast.svelte";
export { default as Ways } from "./Ways.svelte";

predictToo((view, command, now) => predictInbox(predictAgenda(view, command), command, now));
