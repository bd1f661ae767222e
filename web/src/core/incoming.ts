// What comes from elsewhere, between being read and being taken in: what of it is wanted, how it is cut and joined, and the portions in which it goes.
import { upTo } from "./up-to.ts";
import type { Item, Print, SourceChange } from "../wire/wire.ts";

/** What the server can read (`intake::Format`). */
export const FORMATS = [
  "zoom_chat", "zoom_clipboard", "zoom_qa_clipboard", "zoom_qa_report", "zoom_qa_json", "zoom_webhook", "webex", "webex_qa_json", "mastodon", "youtube",
  "matrix", "telegram", "whatsapp", "bluesky", "social_stream", "table", "objects", "canonical", "plain",
] as const;
export type Format = (typeof FORMATS)[number];
/** Forms that do not say themselves where they come from. */
export const SOURCELESS: readonly Format[] = ["plain", "table", "objects"];

/** What a column of a table can hold. */
export const COLUMNS = ["body", "name", "time", "recipient", "private", "votes", "lang", "id", "email", "answer"] as const;
export type Column = (typeof COLUMNS)[number];
/** Counted from 0; nothing where the table has no such column. */
export type Columns = { readonly [name in Column]?: number | null };

/** What is known of an input before it is read. */
export interface Told {
  readonly file?: string;
  readonly format?: Format;
  readonly via?: string;
  readonly order?: "day_month" | "month_day";
  readonly is_group?: boolean;
  readonly columns?: Columns;
  /** Time of day here, in seconds: chats tell times of day and no zone. */
  readonly clock_s?: number;
}

export type Asks = { readonly ask: "day_order" } | { readonly ask: "is_group" } | { readonly ask: "columns"; readonly columns: Columns };

export interface Report {
  readonly format: Format | null;
  readonly known: number;
  /** Private messages that nobody has counted yet. */
  readonly private_dropped: number;
  /** The slip by which they count once; what they were, the server alone can tell apart. */
  readonly private_slip?: string;
  readonly skipped: number;
  /** Numbers of lines that were not understood, the first hundred. */
  readonly unread: readonly number[];
  readonly unread_count: number;
  readonly broken_at_line?: number;
  readonly has_bad_utf8: boolean;
  readonly asks: readonly Asks[];
}

/** What an input would add. */
export interface Reading {
  readonly items: readonly Item[];
  /** Places in `items` that a person should look at. */
  readonly unsure: readonly number[];
  readonly changes: readonly SourceChange[];
  readonly report: Report;
}

/** One message as it will be taken in, if it will. */
export interface Draft {
  readonly item: Item;
  readonly isUnsure: boolean;
  /** Somebody changed its words or language here. */
  readonly isEdited: boolean;
}

/** Longest text that is kept and that is shown, in characters. */
export const TEXT_CHARS_MAX = 4_000;
export const TEXT_CHARS_SHOWN = 500;
export const NAME_CHARS_MAX = 64;
/** Longest input that is read, in bytes. */
export const INPUT_BYTES_MAX = 5 * 1024 * 1024;
/** As much as the server takes at a time: messages, and bytes of words and voters (half of its limit: what is measured here is no promise of what is measured there). */
const TAKE_MAX = 200;
const TAKE_BYTES_MAX = 128 * 1024;
const VOTER_BYTES = 40;
/** Messages that may be joined with one. */
export const ABSORBED_MAX = 50;

export const drafts = ({ items, unsure }: Reading): Draft[] => {
  const doubtful = new Set(unsure);
  return items.map((item, at) => ({ item, isUnsure: doubtful.has(at), isEdited: false }));
};

/** Those that will be taken in. */
export const chosen = (all: readonly Draft[], leftOut: ReadonlySet<Print>, isQuestionsOnly: boolean): Draft[] =>
  all.filter(({ item }) => !leftOut.has(item.print) && !(isQuestionsOnly && item.is_comment === true));

/** Other words or another language for one of them; empty words change nothing. */
export function edited(all: readonly Draft[], print: Print, text: string, lang: string): Draft[] {
  const words = [...text.trim()].slice(0, TEXT_CHARS_MAX).join("");
  return all.map((one) => {
    if (one.item.print !== print || words === "" || (words === one.item.text && lang === (one.item.lang ?? ""))) return one;
    return { ...one, isEdited: true, isUnsure: false, item: { ...one.item, text: words, lang } };
  });
}

/** Whoever wrote it agreed to be named, or did not: with a name all that is theirs here, without one nobody. */
export function agreed(all: readonly Draft[], print: Print, name: string): Draft[] {
  const sender = all.find((one) => one.item.print === print)?.item.sender ?? undefined;
  const label = [...name.trim()].slice(0, NAME_CHARS_MAX).join("") || null;
  return all.map((one) => (one.item.print === print || (sender !== undefined && one.item.sender === sender) ? { ...one, item: { ...one.item, label } } : one));
}

/** Joins a message with the one before it: what a line that looks like a head had parted. It keeps the print by which the first is known, and takes that of the second along: neither comes again. */
export function joined(all: readonly Draft[], print: Print): Draft[] {
  const at = all.findIndex((one) => one.item.print === print);
  const [before, own] = [all[at - 1], all[at]];
  if (!before || !own) return [...all];
  const absorbed = [...(before.item.absorbed ?? []), own.item.print, ...(own.item.absorbed ?? [])];
  if (absorbed.length > ABSORBED_MAX) return [...all];
  const text = [...`${before.item.text}\n${own.item.text}`];
  const item: Item = {
    ...before.item, absorbed, text: text.slice(0, TEXT_CHARS_MAX).join(""), is_comment: before.item.is_comment === true && own.item.is_comment === true,
    is_cut: before.item.is_cut === true || own.item.is_cut === true || text.length > TEXT_CHARS_MAX,
    stated: (before.item.stated ?? 0) + (own.item.stated ?? 0), voters: [...new Set([...(before.item.voters ?? []), ...(own.item.voters ?? [])])],
  };
  return [...all.slice(0, at - 1), { item, isUnsure: false, isEdited: true }, ...all.slice(at + 1)];
}

/** Supporters that the source counts, and those who reacted one by one. */
export const votes = ({ stated, voters }: Item): number => (stated ?? 0) + (voters?.length ?? 0);

/** The words as far as they are shown, and whether that is all. */
export function shortened(text: string): { readonly text: string; readonly isCut: boolean } {
  return upTo(text, TEXT_CHARS_SHOWN);
}

/** What goes to the server at once. */
export interface Portion {
  readonly items: readonly Item[];
  readonly changes: readonly SourceChange[];
  readonly private_dropped: number;
  readonly private_slip?: string;
}

/** An upper bound of the bytes of a text as UTF-8. */
const bytes = (text: string | null | undefined) => (text ?? "").length * 3;

function cut<T>(all: readonly T[], weigh: (one: T) => number): T[][] {
  const parts: T[][] = [];
  let left = 0;
  for (const one of all) {
    const weight = weigh(one);
    const part = parts.at(-1);
    if (part && part.length < TAKE_MAX && weight <= left) part.push(one);
    else {
      parts.push([one]);
      left = TAKE_BYTES_MAX;
    }
    left -= weight;
  }
  return parts;
}

/** In portions that the server takes; what a source did to known messages in its own, since it is not taken back along with new ones. Nothing but private messages is a portion as well: they are counted. */
export function portions(items: readonly Item[], changes: readonly SourceChange[], { private_dropped, private_slip }: Pick<Report, "private_dropped" | "private_slip">): Portion[] {
  const many = (of: readonly unknown[] | null | undefined) => (of?.length ?? 0) * VOTER_BYTES;
  const all: Portion[] = [
    ...cut(items, (one) => bytes(one.text) + bytes(one.translation?.text) + many(one.voters) + many(one.absorbed)).map((part) => ({ items: part, changes: [], private_dropped: 0 })),
    ...cut(changes, (one) => bytes(one.text) + many(one.voters)).map((part) => ({ items: [], changes: part, private_dropped: 0 })),
  ];
  if (all.length === 0 && private_dropped > 0) all.push({ items: [], changes: [], private_dropped: 0 });
  const slip = private_slip === undefined ? {} : { private_slip };
  return all.map((one, at) => (at === 0 && private_dropped > 0 ? { ...one, private_dropped, ...slip } : one));
}

/** Whether a person must look before anything is taken in: what it is was guessed, or a question is open. */
export const needsEyes = ({ unsure, report }: Reading): boolean => unsure.length > 0 || report.asks.length > 0 || report.format === "plain" || report.format === null;

// Quick typing: marks within what is typed.

export interface Marked {
  /** The words without the marks that were understood. */
  readonly text: string;
  readonly to: string | undefined;
  readonly policy: string | undefined;
  readonly lang: string | undefined;
}

/** Who and what can be meant. */
export interface Known {
  /** The panel: ids and names. */
  readonly panel: readonly { readonly id: string; readonly name: string }[];
  /** Policy questions, in their order. */
  readonly policies: readonly string[];
  readonly languages: readonly string[];
}

const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
/** The one whose name begins so; nobody where several do. */
function named(panel: Known["panel"], mark: string): string | undefined {
  const wanted = folded(mark);
  const found = panel.filter(({ id, name }) => folded(id) === wanted || [...folded(name).split(/\s+/u), ...folded(name).split(/[\s.\-'’]+/u)].some((word) => word.startsWith(wanted)));
  return found.length === 1 ? found[0]?.id : undefined;
}

/** Reads `@wafa #2 ar`: whom it is for, which policy question, and in which language, the last only at the end. What is not understood stays a word. */
export function marks(typed: string, known: Known): Marked {
  let [to, policy, lang]: (string | undefined)[] = [];
  const words = typed.split(/(\s+)/u);
  const kept = words.map((word) => {
    const [, sign, name = ""] = /^([@#＠＃])(\S+?)[,.;:]?$/u.exec(word) ?? [];
    if (sign === undefined) return word;
    if ((sign === "@" || sign === "＠") && to === undefined) {
      to = named(known.panel, name);
      return to === undefined ? word : "";
    }
    const at = /^\d$/.test(name) ? known.policies[Number(name) - 1] : known.policies.find((one) => folded(one) === folded(name));
    if ((sign === "#" || sign === "＃") && policy === undefined && at !== undefined) {
      policy = at;
      return "";
    }
    return word;
  });
  // A bare tag is a mark only right behind another one: «is», «no» and «it» end sentences.
  const isWord = (word: string) => word.trim() !== "";
  const last = kept.findLastIndex(isWord);
  const before = words.slice(0, Math.max(0, last)).findLastIndex(isWord);
  const tag = kept[last]?.toLowerCase();
  if (tag !== undefined && kept[before] === "" && known.languages.includes(tag)) {
    lang = tag;
    kept[last] = "";
  }
  return { text: kept.join("").replace(/[^\S\n]{2,}/gu, " ").replace(/[^\S\n]+\n/gu, "\n").trim(), to, policy, lang };
}
