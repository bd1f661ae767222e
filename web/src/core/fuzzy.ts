// Finding by a few letters: every typed word must be found, starts of words count most, spellings are folded.

const WORD_START = 10;
const WHOLE_WORD = 6;
const IN_A_ROW = 4;
const PLAIN = 1;

/** Folds spellings that people do not tell apart: case, marks, forms of alef, ta marbuta, alef maqsura. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200e\u200f\u2066-\u2069]/g, "").replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627").replace(/\u0629/g, "\u0647").replace(/\u0649/g, "\u064a").toLowerCase();
}

const isStart = (text: string, at: number) => at === 0 || /[\s\p{P}]/u.test(text[at - 1] ?? "");

/** How well one folded word is found in a folded text; nothing when it is not. */
function word(wanted: string, text: string): number | undefined {
  // A piece in a row beats scattered letters.
  let best: number | undefined;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const isWhole = end === text.length || /[\s\p{P}]/u.test(text[end] ?? "");
    const score = wanted.length * IN_A_ROW + (isStart(text, at) ? WORD_START + (isWhole ? WHOLE_WORD : 0) : 0);
    best = Math.max(best ?? 0, score);
  }
  return best ?? scattered(wanted, text);
}

/** Letters in order: after the first, each goes on directly or begins a word, so that «gf» finds «Give the floor». */
function scattered(wanted: string, text: string): number | undefined {
  let from = 0;
  let score = 0;
  for (const [index, letter] of [...wanted].entries()) {
    let at = text.indexOf(letter, from);
    const isNext = index > 0 && at === from;
    while (at >= 0 && !isNext && !isStart(text, at)) at = text.indexOf(letter, at + 1);
    if (at < 0) return undefined;
    score += isNext ? PLAIN : PLAIN * 2;
    from = at + 1;
  }
  return score;
}

/** How well `query` is found in `text`; nothing when a word of it is not. An empty query is found everywhere, with 0. */
export function match(query: string, text: string): number | undefined {
  const folded = fold(text);
  let sum = 0;
  for (const wanted of fold(query).split(/\s+/).filter(Boolean)) {
    const score = word(wanted, folded);
    if (score === undefined) return undefined;
    sum += score;
  }
  return sum;
}

/** The best of `all` for `query`, best first; what scores the same keeps its order. */
export function best<Of>(query: string, all: readonly Of[], textOf: (one: Of) => string, bonus: (one: Of) => number, max: number): Of[] {
  const found = all.flatMap((one, at) => {
    const score = match(query, textOf(one));
    return score === undefined ? [] : [{ one, at, score: score + bonus(one) }];
  });
  return found.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, max).map(({ one }) => one);
}
