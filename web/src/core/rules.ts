// Rules of the session in a form: what was typed, what it changes, and what cannot be a value.
import type { Budget, Policy, Settings, SettingsChange } from "../wire/wire.ts";

/** Lengths, typed in seconds. */
export const SECONDS = [
  "floor_ms", "hub_ms", "panel_first_ms", "panel_ms", "reply_ms", "right_of_reply_ms", "direct_reply_ms", "short_intervention_ms",
  "interposed_question_ms", "point_of_order_ms", "extension_ms", "closing_ms", "stream_delay_ms",
] as const;
export const COUNTS = ["points_of_order_per_person", "hands_per_kind", "point_ranks"] as const;
export const POLICIES: readonly Policy[] = ["equal_voice", "arrival", "least_time", "round"];
export type SecondsKey = (typeof SECONDS)[number];
export type CountKey = (typeof COUNTS)[number];

/** What somebody typed; whatever is left out follows the rules as they are. */
export interface Edits {
  readonly policy?: Policy;
  readonly starts_at_once?: boolean;
  readonly ends_at_zero?: boolean;
  readonly numbers?: Readonly<Partial<Record<SecondsKey | CountKey, string>>>;
  readonly budgets?: readonly { readonly group: string; readonly seconds: string }[];
}
/** What the edits come to. */
export interface Change {
  readonly change: SettingsChange;
  readonly count: number;
  /** Fields whose text is no number; nothing can be saved before. */
  readonly wrong: readonly (SecondsKey | CountKey | "budgets")[];
}

const SECOND_MS = 1_000;
const isSeconds = (key: string): key is SecondsKey => SECONDS.some((one) => one === key);

/** A whole number as people type it, Arabic digits too. */
export function numberIn(text: string): number | undefined {
  const latin = text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return /^\d{1,6}$/.test(latin) ? Number(latin) : undefined;
}

/** What stands in a field: what was typed, else the rule as it is. */
export function shown(settings: Settings, edits: Edits, key: SecondsKey | CountKey): string {
  const value = settings[key] ?? 0;
  return edits.numbers?.[key] ?? String(isSeconds(key) ? Math.round(value / SECOND_MS) : value);
}

const budgetsOf = (settings: Settings) => (settings.budgets ?? []).map(({ group, initial_ms }) => ({ group, initial_ms }));

/** Only what differs from the rules as they are. */
export function changeOf(settings: Settings, edits: Edits): Change {
  const change: SettingsChange = {};
  const wrong: Change["wrong"][number][] = [];
  if (edits.policy !== undefined && edits.policy !== settings.policy) change.policy = edits.policy;
  for (const key of ["starts_at_once", "ends_at_zero"] as const) {
    if (edits[key] !== undefined && edits[key] !== (settings[key] ?? false)) change[key] = edits[key];
  }
  for (const key of [...SECONDS, ...COUNTS]) {
    const text = edits.numbers?.[key];
    if (text === undefined || text.trim() === shown(settings, {}, key)) continue;
    const value = numberIn(text);
    if (value === undefined) wrong.push(key);
    else change[key] = isSeconds(key) ? value * SECOND_MS : value;
  }
  const budgets = edits.budgets?.map(({ group, seconds }) => ({ group, seconds: numberIn(seconds) }));
  if (budgets?.some((one) => one.seconds === undefined)) wrong.push("budgets");
  else if (budgets) {
    const wanted = budgets.map(({ group, seconds }): Budget => ({ group, initial_ms: (seconds ?? 0) * SECOND_MS }));
    if (JSON.stringify(wanted) !== JSON.stringify(budgetsOf(settings))) change.budgets = wanted;
  }
  return { change, count: Object.keys(change).length, wrong };
}
