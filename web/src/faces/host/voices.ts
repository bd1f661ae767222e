// Several languages at once: a message is written in its person's language, whatever the page speaks.
import { bare, type Args, type Lang } from "../../core/speech.ts";
import { spoken } from "../../parts/speech.svelte.ts";

type Voice = (id: string, args?: Args) => string;

/** Fetches the languages of these messages. What cannot be had is written in the page's own. Isolates stay in Arabic, where they keep a mixed line in order; the others need none. */
export async function voices(langs: readonly Lang[]): Promise<(lang: Lang) => Voice> {
  const speeches = new Map(await Promise.all([...new Set(langs)].map(async (lang) => [lang, await spoken.voice(lang)] as const)));
  return (lang) => (id, args) => {
    const said = (speeches.get(lang) ?? spoken).say(id, args);
    return lang === "ar" ? said : bare(said);
  };
}
