// The sentences of the faces by their ids, so that a test survives a better wording and also finds it in Arabic.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../web/locales/", import.meta.url);

function read(lang) {
  const files = readdirSync(new URL(`${lang}/`, FOLDER));
  const lines = files.flatMap((file) => readFileSync(new URL(`${lang}/${file}`, FOLDER), "utf8").split("\n"));
  const plain = lines.map((line) => /^([a-z][\w-]*) = ([^{]+)$/.exec(line)).filter((found) => found !== null);
  return new Map(plain.map(([, id, sentence]) => [id, sentence.trim()]));
}

/** The languages that are there, in the order in which the faces name them. */
export const LANGS = ["ar", "zh", "en", "fr", "ru", "es"].filter((lang) => existsSync(new URL(`${lang}/words.ftl`, FOLDER)));
const known = new Map(LANGS.map((lang) => [lang, read(lang)]));

/** The sentence of that id; only those without figures. */
export function words(id, lang = "en") {
  const found = known.get(lang)?.get(id);
  if (!found) throw new Error(`no plain sentence «${id}» in ${lang}`);
  return found;
}
