// Why the server refuses a file, from its English reason to a sentence of the page's language.
import type { Args } from "../speech.ts";

export interface Why {
  readonly id: string;
  readonly args?: Args;
}

const KNOWN: readonly (readonly [RegExp, (found: readonly string[]) => Why])[] = [
  [/^is missing$/, () => ({ id: "why-missing" })],
  [/^is empty$/, () => ({ id: "why-empty" })],
  [/^must be a whole number from (-?\d+) to (-?\d+)$/, ([, min = "", max = ""]) => ({ id: "why-out-of-range", args: { min: Number(min), max: Number(max) } })],
  [/^is longer than (\d+)$/, ([, max = ""]) => ({ id: "why-too-long", args: { max: Number(max) } })],
  [/^must be letters, digits, hyphens$/, () => ({ id: "why-plain-key" })],
  [/^must be one of (.+)$/, ([, words = ""]) => ({ id: "why-one-of", args: { words } })],
  [/^names no group/, () => ({ id: "why-no-group" })],
  [/^must be an address/, () => ({ id: "why-address" })],
  [/^must be a moment/, () => ({ id: "why-moment" })],
  [/^must be a time zone/, () => ({ id: "why-zone" })],
  [/^names nobody/, () => ({ id: "why-nobody" })],
  [/^holds the same id twice$/, () => ({ id: "why-twice" })],
  [/^lies before the start$/, () => ({ id: "why-before-start" })],
  [/^is not JSON$/, () => ({ id: "why-not-json" })],
];

/** The sentence for a reason; one that is not known is shown as the server wrote it. */
export function why(reason: string): Why {
  for (const [pattern, told] of KNOWN) {
    const found = pattern.exec(reason);
    if (found) return told(found);
  }
  return { id: "why-other", args: { reason } };
}

/** The parts of the form, in order. */
export const SECTIONS = ["details", "questions", "people", "show", "rules", "seats"] as const;
export type Section = (typeof SECTIONS)[number];

/** The part of the form where a refused path stands. */
export function sectionOf(path: string): Section {
  if (/^segments/.test(path)) return "show";
  if (/^people|^session\.(panelists|organizers|onsite_moderator|online_moderator|rapporteur)/.test(path)) return "people";
  if (/^session\.policy_questions/.test(path)) return "questions";
  if (/^session\.(limits|policy|budgets|groups|point_ranks|starts_at_once|ends_at_zero)/.test(path)) return "rules";
  if (/^session\.seats/.test(path)) return "seats";
  return "details";
}

/** Whether a refusal of `path` is about the field at `field`, or about something in it. */
export function isAbout(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
}
