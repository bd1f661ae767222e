// What is said to whoever has the floor by one choice of the running turn: rows of the one table that the floor card needs at once.
import type { Preset } from "../../wire/wire.ts";
import type { Deed } from "./commands.ts";

const toSpeaker = (preset: Preset): Deed<number> => ({
  id: `tell-${preset.replaceAll("_", "-")}`, icon: "voice",
  when: (view, turn) => view.life === "live" && view.stack.some((one) => one.id === turn && one.kind !== "break"),
  build: () => ({ do: "show_message", to: ["speaker"], preset }),
});

/** To whoever has the floor, from the running turn; «wrap up» is its sign already. */
export const tell = { slower: toSpeaker("slower"), louder: toSpeaker("louder"), mic: toSpeaker("closer_to_mic"), answer: toSpeaker("answer_please") } satisfies Record<string, Deed<number>>;
