// Both languages at once: a message is written in its person's language, whatever the page speaks.
import arHost from "../../../locales/ar/host.ftl?raw";
import arWords from "../../../locales/ar/words.ftl?raw";
import enHost from "../../../locales/en/host.ftl?raw";
import enWords from "../../../locales/en/words.ftl?raw";
import { bare, Speech, type Args, type Lang } from "../../core/speech.ts";

const voices: Readonly<Record<Lang, Speech>> = { en: new Speech("en", [enWords, enHost]), ar: new Speech("ar", [arWords, arHost]) };

/** Says a message in `lang`. Isolates stay in Arabic, where they keep a mixed line in order; English needs none. */
export const voice = (lang: Lang) => (id: string, args?: Args): string => (lang === "ar" ? voices.ar.say(id, args) : bare(voices.en.say(id, args)));
