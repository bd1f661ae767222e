// Language files as modules: `words:desk+room` holds, for every language that has all these files, the way to fetch them.
// One piece per face and language, so that a page asks once and exactly for what it speaks.
import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const LANGS = ["ar", "zh", "en", "fr", "ru", "es"];
const MARK = "\0words:";

const place = (lang: string, name: string) => new URL(`../locales/${lang}/${name}.ftl`, import.meta.url).pathname;
/** Comments are for translators. */
const read = (path: string) => readFileSync(path, "utf8").replace(/^#.*\n/gm, "").replace(/\n{2,}/g, "\n");

export const words: Plugin = {
  name: "words",
  enforce: "pre",
  resolveId: (source) => (source.startsWith("words:") ? `\0${source}` : null),
  load(id) {
    if (!id.startsWith(MARK)) return null;
    const [list = "", lang] = id.slice(MARK.length).split("/");
    const names = list.split("+");
    if (lang === undefined) {
      const ways = LANGS.filter((one) => names.every((name) => existsSync(place(one, name)))).map((one) => `${one}: () => import("words:${list}/${one}")`);
      return `export default { ${ways.join(", ")} };`;
    }
    const paths = names.map((name) => place(lang, name));
    for (const path of paths) this.addWatchFile(path);
    return `export default ${JSON.stringify(paths.map(read))};`;
  },
};
