// Sentences from the language files: one explicit locale, Latin digits, every inserted text isolated.
import { FluentBundle, FluentNumber, FluentResource, type FluentValue } from "@fluent/bundle";

export type Lang = "en" | "ar";
export type Args = Readonly<Record<string, string | number>>;

const FSI = "\u2068";
const PDI = "\u2069";

/** A piece of a sentence: the file's own words, or something that was put into them. */
export interface Piece {
  readonly text: string;
  readonly isInserted: boolean;
}

/** The direction a language is written in. */
export function direction(lang: Lang): "ltr" | "rtl" {
  return lang === "ar" ? "rtl" : "ltr";
}

const isNumber = (value: FluentValue | undefined): number => {
  if (value instanceof FluentNumber) return value.value;
  return typeof value === "number" ? value : Number.NaN;
};

/** One language's sentences. */
export class Speech {
  readonly lang: Lang;
  readonly #bundle: FluentBundle;

  constructor(lang: Lang, files: readonly string[]) {
    this.lang = lang;
    const locale = `${lang}-u-nu-latn`;
    const rules = new Intl.PluralRules(locale);
    this.#bundle = new FluentBundle(locale, {
      functions: {
        NUMBER: ([value]) => new FluentNumber(isNumber(value), { numberingSystem: "latn" } as Intl.NumberFormatOptions),
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
