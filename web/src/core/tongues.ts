// What the six languages call themselves; nobody needs to read another to find their own.
import { ARABIC_DIGITS, type Lang, type Tag } from "./speech.ts";

const NAMES: Readonly<Record<Lang, string>> = { ar: "العربية", zh: "中文", en: "English", fr: "Français", ru: "Русский", es: "Español" };

/** The name of a language in itself. */
export const nameOf = (lang: Lang): string => NAMES[lang];

/** The same sign in every language: both kinds of digits. */
export const DIGITS = "٠١٢٣ / 0123";

/** Arabic with the other digits. */
export const otherDigits = (tag: Tag): Tag => (tag === ARABIC_DIGITS ? "ar" : ARABIC_DIGITS);

/** The language after this one in the list; it begins anew behind the last. */
export function after(lang: Lang, offered: readonly Lang[]): Lang {
  return offered[(offered.indexOf(lang) + 1) % offered.length] ?? lang;
}
