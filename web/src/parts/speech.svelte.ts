// The language of this page: chosen by its person, kept on this device, switched without a reload.
import { bare, direction, Speech, type Args, type Lang, type Piece } from "../core/speech.ts";

const KEPT = "horseshoe.lang";
const LANGS: readonly Lang[] = ["en", "ar"];

/** When what is not needed yet is fetched. */
const QUIET_MS = 3_000;

export const isLang = (value: string | null | undefined): value is Lang => LANGS.some((lang) => lang === value);

function kept(): Lang | undefined {
  try {
    const value = localStorage.getItem(KEPT);
    return isLang(value) ? value : undefined;
  } catch {
    return undefined; // storage is refused: the page's own language it is
  }
}

/** The language that this person would choose. */
export function wanted(): Lang {
  const near = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLang);
  return kept() ?? near ?? "en";
}

class Spoken {
  #files: Readonly<Record<Lang, readonly string[]>> = { en: [], ar: [] };
  #from: Readonly<Record<Lang, () => Promise<readonly string[]>>> | undefined;
  #speech = $state.raw<Speech>(new Speech("en", []));

  /** Gives the page its sentences and speaks the wanted language; one asked for in the address is kept. `own`: the page keeps its language itself. */
  learn(files: Readonly<Record<Lang, readonly string[]>>, own?: Lang): void {
    this.#files = files;
    if (own) return this.#speak(own);
    const asked = new URLSearchParams(location.search).get("lang");
    if (isLang(asked)) this.choose(asked);
    else this.#speak(wanted());
  }
  /** Fetches the sentences of the wanted language and speaks it; the others are fetched when they are chosen, or quietly later. */
  async fetch(from: Readonly<Record<Lang, () => Promise<readonly string[]>>>): Promise<void> {
    this.#from = from;
    const asked = new URLSearchParams(location.search).get("lang");
    const lang = isLang(asked) ? asked : wanted();
    await this.#get(lang);
    if (isLang(asked)) this.choose(asked);
    else this.#speak(lang);
    setTimeout(() => LANGS.forEach((other) => void this.#get(other).catch(() => undefined)), QUIET_MS);
  }
  get lang(): Lang {
    return this.#speech.lang;
  }
  /** Speaks `lang` from now on and on the next visit. */
  choose(lang: Lang): void {
    if (this.#files[lang].length > 0) this.#speak(lang);
    else void this.#get(lang).then(() => this.#speak(lang));
    try {
      localStorage.setItem(KEPT, lang);
    } catch {
      // not kept, no harm
    }
  }
  /** Speaks `lang` in this window alone. */
  turn(lang: Lang): void {
    this.#speak(lang);
  }
  /** Whether there is such a sentence. */
  has(id: string): boolean {
    return this.#speech.has(id);
  }
  say(id: string, args?: Args): string {
    return this.#speech.say(id, args);
  }
  pieces(id: string, args?: Args): Piece[] {
    return this.#speech.pieces(id, args);
  }
  async #get(lang: Lang): Promise<void> {
    const files = this.#files[lang].length > 0 ? this.#files[lang] : await this.#from?.[lang]();
    if (files) this.#files = { ...this.#files, [lang]: files };
  }
  #speak(lang: Lang): void {
    this.#speech = new Speech(lang, this.#files[lang]);
    document.documentElement.lang = lang;
    document.documentElement.dir = direction(lang);
  }
}

export const spoken = new Spoken();

/** The sentence in the page's language, for text. */
export const say = (id: string, args?: Args): string => spoken.say(id, args);

/** The sentence without isolating marks, for attributes. */
export const sayBare = (id: string, args?: Args): string => bare(spoken.say(id, args));

/** The name of a language in the page's language. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([spoken.lang], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
