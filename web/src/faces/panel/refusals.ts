// A refusal in words, what is safe first.
import type { Args } from "../../core/speech.ts";
import { spoken } from "../../parts/speech.svelte.ts";
import type { Refused } from "../../wire/wire.ts";

/** The sentence of a refusal; codes that hardly happen here share one. */
export function refusalOf(why: Refused): { id: string; args: Args } {
  const id = `panel-no-${why.code.replaceAll("_", "-")}`;
  return { id: spoken.has(id) ? id : "panel-no", args: why.code === "points_used_up" ? { max: why.points_max } : {} };
}
