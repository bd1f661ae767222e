// The language of this page: chosen by its person, kept on this device, switched without a reload.
import { bare, direction, inDigits, LANGS, langOf, Speech, tagOf, type Args, type Lang, type Piece, type Tag } from "../core/speech.ts";

const KEPT = "horseshoe.lang";
const RETRY_MS = 3_000;

/** For every language that is offered, the way to its sentences. */
export type Words = Readonly<Partial<Record<Lang, () => Promise<{ readonly default: readonly string[] }>>>>;

function kept(): Tag | undefined {
  try {
    return tagOf(localStorage.getItem(KEPT));
  } catch {
    return undefined; // storage is refused: the page's own language it is
  }
}

/** The language that this person would choose. */
export const wanted = (): Tag => kept() ?? navigator.languages.map((one) => tagOf(one)).find((tag) => tag) ?? "en";

class Spoken {
  #words: Words = {};
  #more: readonly Words[] = [];
  #files: Partial<Record<Lang, readonly string[]>> = {};
  #speech = $state.raw(new Speech("en", []));
  #next: Tag | undefined;

  /** Fetches the sentences of the wanted language and speaks it; one asked for in the address is kept. `own`: the page keeps its language itself. */
  async learn(words: Words, own?: Tag): Promise<void> {
    this.#words = words;
    const asked = tagOf(new URLSearchParams(location.search).get("lang"));
    if (own ? await this.turn(own) : await (asked ? this.choose(asked) : this.turn(wanted()))) return;
    // Without files, or out of reach now: any other is better than none.
    for (const lang of ["en", ...this.offered] as const) if (await this.turn(lang)) return;
    await new Promise((again) => setTimeout(again, RETRY_MS));
    return this.learn(words, own);
  }
  /** Sentences of a part that comes later: in the language that is spoken, and in every one that is chosen then. */
  async learnToo(words: Words): Promise<void> {
    if (this.#more.includes(words)) return;
    this.#more = [...this.#more, words];
    this.#files = {};
    while (!(await this.turn(this.tag))) await new Promise((again) => setTimeout(again, RETRY_MS));
  }
  get lang(): Lang {
    return this.#speech.lang;
  }
  /** The language with its digits. */
  get tag(): Tag {
    return this.#speech.tag;
  }
  /** The languages that this page can speak. */
  get offered(): Lang[] {
    return LANGS.filter((lang) => this.#words[lang]);
  }
  /** Speaks it from now on and on the next visit. */
  async choose(tag: Tag): Promise<boolean> {
    if (!(await this.turn(tag))) return false;
    try {
      localStorage.setItem(KEPT, tag);
    } catch {
      // not kept, no harm
    }
    return true;
  }
  /** Speaks it in this window alone; false: it cannot be had, or something else was wanted meanwhile. */
  async turn(tag: Tag): Promise<boolean> {
    this.#next = tag;
    const speech = await this.voice(tag);
    if (!speech || this.#next !== tag) return false;
    this.#speech = speech;
    document.documentElement.lang = tag;
    document.documentElement.dir = direction(speech.lang);
    return true;
  }
  /** Another language beside that of the page; none when it cannot be had. */
  async voice(tag: Tag): Promise<Speech | undefined> {
    const lang = langOf(tag);
    try {
      const files = (this.#files[lang] ??= (await Promise.all([this.#words, ...this.#more].map(async (one) => (await one[lang]?.())?.default ?? []))).flat());
      return files.length > 0 ? new Speech(tag, files) : undefined;
    } catch {
      return undefined; // no line
    }
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
}

export const spoken = new Spoken();

/** The sentence in the page's language, for text. */
export const say = (id: string, args?: Args): string => spoken.say(id, args);

/** The sentence without isolating marks, for attributes. */
export const sayBare = (id: string, args?: Args): string => bare(spoken.say(id, args));

/** A figure in the reader's digits; codes, addresses and names stay as they are. */
export const figures = (of: string | number): string => inDigits(String(of), spoken.tag);

/** The name of a language in the page's language. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([spoken.lang], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
