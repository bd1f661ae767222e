// A refusal of a door as a sentence; one without its own says that nothing has changed.
import type { Args } from "../../core/speech.ts";
import { sayBare } from "../../parts/speech.svelte.ts";

export function sentence(code: string, figures: Args = {}): string {
  const id = `no-${code.replaceAll("_", "-")}`;
  const said = sayBare(id, figures);
  return said === `{${id}}` ? sayBare("no-other") : said;
}
