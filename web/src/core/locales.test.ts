// Every sentence of every language renders, no English is left over in another, and every code of the wire has one.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { bare, LANGS, Speech, type Lang } from "./speech.ts";

const read = (path: string) => readFileSync(path, "utf8");
const ids = (file: string) => [...file.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1] ?? "");
const inserted = (file: string) => [...new Set([...file.matchAll(/\$(\w+)/g)].map((found) => found[1] ?? ""))].sort();
const listed = (lang: Lang) => readdirSync(`locales/${lang}`).filter((name) => name.endsWith(".ftl")).sort();
const there = new Set(readdirSync("locales"));
const langs = LANGS.filter((lang) => there.has(lang));
const files = listed("en");

test("the six languages of the United Nations are there, and no other", () => {
  assert.deepEqual([...there].sort(), [...LANGS].sort());
});

/** The messages of a file, each with its text as it was written. */
function messages(file: string): Map<string, string> {
  const parts = file.replaceAll(/^#.*$/gm, "").split(/^(?=[a-z][\w-]* =)/m);
  return new Map(parts.flatMap((part) => (/^[a-z]/.test(part) ? [[/^[\w-]+/.exec(part)?.[0] ?? "", part] as const] : [])));
}

/** A count for every plural form that a language has, and some at its edges. */
const counts = (lang: Lang) => {
  const rules = new Intl.PluralRules(lang);
  const forms = new Map<string, number>();
  for (const n of [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 103, 111, 1_000_000]) if (!forms.has(rules.select(n))) forms.set(rules.select(n), n);
  return [...new Set([...forms.values(), 0, 2, 11, 21, 103, 1_000])];
};
const said = (speech: Speech, id: string, names: readonly string[], n: number | string) => speech.say(id, Object.fromEntries(names.map((name) => [name, n])));

for (const lang of langs.filter((one) => one !== "en")) {
  test(`${lang} has the same files, the same messages, and puts the same into each`, () => {
    assert.deepEqual(listed(lang), files);
    for (const name of files) {
      const [own, english] = [messages(read(`locales/${lang}/${name}`)), messages(read(`locales/en/${name}`))];
      assert.deepEqual([...own.keys()].sort(), [...english.keys()].sort(), name);
      assert.deepEqual(ids(read(`locales/${lang}/${name}`)).length, own.size, `${name} says something twice`);
      for (const [id, text] of own) assert.deepEqual(inserted(text), inserted(english.get(id) ?? ""), `${lang}/${name}: ${id}`);
    }
  });
}

for (const lang of langs) {
  test(`${lang}: every message renders in every plural form, with all that is put into it`, () => {
    for (const name of files) {
      const file = read(`locales/${lang}/${name}`);
      const speech = new Speech(lang, [file]);
      for (const [id, text] of messages(file)) {
        for (const n of [...counts(lang), "x"]) {
          // A word where a figure belongs finds no form of its own; it must not break a sentence either.
          const words = said(speech, id, inserted(text), n);
          assert.ok(!/[{}]/.test(words) && (words.trim() !== "" || text.includes('{""}')), `${lang}/${name}: ${id} with ${n} says «${words}»`);
        }
      }
    }
  });

  test(`${lang}: where a sentence counts, every form of the language has its own words`, () => {
    // What may fall to «other»: nothing of Russian; in Arabic the plural and a figure serve everywhere; the millions of French and Spanish.
    const wanted = { ar: [], zh: [], en: ["one"], fr: ["one"], ru: ["one", "few", "many"], es: ["one"] }[lang];
    for (const name of files) {
      for (const [id, text] of messages(read(`locales/${lang}/${name}`))) {
        for (const choice of text.split("PLURAL(").slice(1)) {
          const forms = [...(choice.split(/\n\s*\}/)[0] ?? "").matchAll(/\[(\w+)\]/g)].map((found) => found[1] ?? "");
          if (!forms.every((form) => ["zero", "one", "two", "few", "many", "other"].includes(form))) continue;
          const missing = wanted.filter((form) => !forms.includes(form));
          assert.deepEqual(missing, [], `${lang}/${name}: ${id}`);
        }
      }
    }
  });
}

/** Names that are the same everywhere: of services, of products, of keys, of what is typed or written in files; and the way to English, named in itself. */
const NAMES = /\b(Horseshoe|Zoom|Webex|Slido|Mastodon|YouTube|Matrix|Telegram|WhatsApp|Bluesky|Facebook|Companion|Stream Deck|Chatham House|Esc|Enter|Shift|Ctrl|JSON|HTTPS?|https|WebSocket|[Cc]ookie|[Oo]nion|Jain|round-table-session\/\d|Europe\/Berlin|English)\b/g;
/** Whole labels of one word that French or Spanish has from the same root. */
const SHARED = /^[\d⁨⁩\s]*(panel:?|debate|cookies|silence|source|discussion|minutes|questions?|affiliation|code|note|messages|public|e-mail|rapporteur|error|final|normal|manual|page|invitation)[\d⁨⁩\s]*$/i;

for (const lang of langs.filter((one) => one !== "en")) {
  test(`${lang}: no English is left over`, () => {
    const hasOwnLetters = lang !== "fr" && lang !== "es";
    const left: string[] = [];
    for (const name of files) {
      const [file, first] = [read(`locales/${lang}/${name}`), read(`locales/en/${name}`)];
      const [speech, english] = [new Speech(lang, [file]), new Speech("en", [first])];
      for (const [id, text] of messages(file)) {
        const words = said(speech, id, inserted(text), 2).replaceAll(NAMES, "");
        const isSame = words === said(english, id, inserted(text), 2).replaceAll(NAMES, "") && !SHARED.test(words);
        if (hasOwnLetters ? /\p{Script=Latin}{4,}/u.test(words) : isSame && /\p{L}{4,}/u.test(words)) left.push(`${name}: ${id}: ${words}`);
      }
    }
    assert.deepEqual(left, []);
  });
}

/** The direction of a line that nobody gave one, by its first letter. */
const directionOf = (line: string) => (/^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line) ? "rtl" : "ltr");

for (const lang of langs) {
  test(`${lang}: an invitation begins in its own direction, needs no marks, and its address stands alone`, () => {
    const speech = new Speech(lang, [read(`locales/${lang}/asker.ftl`)]);
    const url = "https://horseshoe.example/j/3Z8W-AFW1";
    for (const name of ["WS #430 · Who pays?", "تصدير التقنيات مزدوجة الاستعمال 2026", `WS #430 · ${"A rather long title, ".repeat(9)}and more`]) {
      const lines = bare(speech.say("asker-invitation", { name, url })).split("\n");
      assert.deepEqual(lines.slice(1), [name, url]);
      assert.equal(directionOf(lines[0] ?? ""), lang === "ar" ? "rtl" : "ltr");
      assert.doesNotMatch(lines.join(""), /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }
  });
}

test("every verb, refusal, kind, source, side and role of the wire has its words", () => {
  const wire = read("src/wire/wire.ts");
  const union = (name: string) => [...(new RegExp(`export type ${name} = \\(([^)]*)\\)`).exec(wire)?.[1] ?? "").matchAll(/"([a-z_]+)"/g)].map((found) => found[1] ?? "");
  const codes = (name: string) => [...(wire.split(`export type ${name} = `)[1]?.split("\n})")[0] ?? "").matchAll(/code: "([a-z_]+)"/g)].map((found) => found[1] ?? "");
  const wanted = [
    ...union("Verb").map((verb) => `act-${verb}`),
    // What `acts.ts` tells apart.
    ...["new", "held", "shortlisted"].map((to) => `act-sort-question-${to}`),
    ...["policy", "no-policy", "lang", "comment", "asked"].map((what) => `act-correct-question-${what}`),
    ...codes("Refusal").map((code) => `refusal-${code}`),
    ...codes("Problem").map((code) => `refusal-${code}`),
    ...union("Kind").map((kind) => `kind-${kind}`),
    ...union("Via").map((via) => `via-${via}`),
    ...union("Channel").map((channel) => `channel-${channel}`),
    ...union("Role").map((role) => `role-${role}`),
    ...union("Farewell").map((why) => `closed-${why}`),
  ];
  assert.ok(wanted.length > 150, `only ${wanted.length} codes were found in the generated types`);
  const speech = new Speech("en", [read("locales/en/words.ftl"), read("locales/en/desk.ftl")]);
  assert.deepEqual(wanted.map((id) => id.replaceAll("_", "-")).filter((id) => !speech.has(id)), []);
});
