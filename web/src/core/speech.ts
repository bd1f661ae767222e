// Sentences from the language files: one explicit locale, its digits as its reader writes them, every inserted text isolated.
import { FluentBundle, FluentNumber, FluentResource, type FluentValue } from "@fluent/bundle";

/** The languages of the United Nations, in the order in which its pages name them. */
export const LANGS = ["ar", "zh", "en", "fr", "ru", "es"] as const;
export type Lang = (typeof LANGS)[number];
/** Arabic with its own digits. */
export const ARABIC_DIGITS = "ar-u-nu-arab";
/** A language with its digits, as a page bears it and a device keeps it. Digits are Latin unless it says otherwise. */
export type Tag = Lang | typeof ARABIC_DIGITS;
export type Args = Readonly<Record<string, string | number>>;

const FSI = "\u2068";
const PDI = "\u2069";

/** A piece of a sentence: the file's own words, or something that was put into them. */
export interface Piece {
  readonly text: string;
  readonly isInserted: boolean;
}

/** The tag of ours that a text such as «fr-CH» asks for. */
export function tagOf(text: string | null | undefined): Tag | undefined {
  if (text?.startsWith(ARABIC_DIGITS)) return ARABIC_DIGITS;
  return LANGS.find((lang) => lang === text?.split("-")[0]?.toLowerCase());
}

/** The language of a tag. */
export const langOf = (tag: Tag): Lang => (tag === ARABIC_DIGITS ? "ar" : tag);

/** The direction a language is written in. */
export function direction(lang: Lang): "ltr" | "rtl" {
  return lang === "ar" ? "rtl" : "ltr";
}

/** A figure such as «1:30», «12.5» or «80 %» as a tag writes it. Never for codes, addresses and names, which are as they are. */
export function inDigits(figure: string, tag: Tag): string {
  const isArabic = tag === ARABIC_DIGITS;
  const mark = isArabic ? "\u066b" : tag === "fr" || tag === "ru" || tag === "es" ? "," : ".";
  const marked = figure.replace(/(\d)\.(?=\d)/g, `$1${mark}`);
  return isArabic ? marked.replaceAll("%", "\u066a").replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : marked;
}

const isNumber = (value: FluentValue | undefined): number => {
  if (value instanceof FluentNumber) return value.value;
  return typeof value === "number" ? value : Number.NaN;
};

/** One language's sentences. */
export class Speech {
  readonly lang: Lang;
  readonly tag: Tag;
  readonly #bundle: FluentBundle;

  constructor(tag: Tag, files: readonly string[]) {
    this.tag = tag;
    this.lang = langOf(tag);
    const locale = tag === ARABIC_DIGITS ? tag : `${tag}-u-nu-latn`;
    const rules = new Intl.PluralRules(locale);
    this.#bundle = new FluentBundle(locale, {
      functions: {
        NUMBER: ([value]) => new FluentNumber(isNumber(value)),
        PLURAL: ([value]) => rules.select(isNumber(value)),
      },
    });
    for (const file of files) {
      const errors = this.#bundle.addResource(new FluentResource(file));
      if (errors.length > 0) throw errors[0];
    }
  }

  /** Whether there is such a message. */
  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  /** The sentence `id`; a missing one shows its own name, so that it is seen. */
  say(id: string, args: Args = {}): string {
    const message = this.#bundle.getMessage(id);
    if (!message?.value) return `{${id}}`;
    return this.#bundle.formatPattern(message.value, { ...args }, []);
  }

  /** The sentence in pieces, so that what was inserted can be isolated and marked by an element of its own. */
  pieces(id: string, args: Args = {}): Piece[] {
    return pieces(this.say(id, args));
  }
}

/** Takes a sentence apart at its isolates. */
export function pieces(text: string): Piece[] {
  const out: Piece[] = [];
  for (const [index, part] of text.split(FSI).entries()) {
    const end = index === 0 ? -1 : part.indexOf(PDI);
    if (end >= 0) out.push({ text: part.slice(0, end), isInserted: true });
    const rest = part.slice(end + 1);
    if (rest) out.push({ text: rest, isInserted: false });
  }
  return out;
}

/** The sentence without isolating marks, for attributes such as a title. */
export function bare(text: string): string {
  return text.replaceAll(FSI, "").replaceAll(PDI, "");
}
