// What an act on a question made of it: the log names the act alone, the views before and after it tell the rest.
import type { DeskAct, DeskView } from "../wire/wire.ts";

/** The end of its sentence's name, and between which two where it says so. */
export interface Made {
  readonly as: string;
  readonly from?: string;
  readonly to?: string;
}

const SORTED: readonly string[] = ["new", "held", "shortlisted"];

/** What `act` made, told from the view that brought it and the questions before; nothing where that cannot be told. */
export function madeOf(before: DeskView["questions"] | undefined, view: DeskView, act: DeskAct): Made | undefined {
  const id = act.about.question;
  const now = id == null ? undefined : view.questions[id];
  // What came after it is not its doing.
  if (id == null || !now || act.is_undone || view.acts.some((one) => one.no > act.no && one.about.question === id)) return undefined;
  if (act.verb === "sort_question") return SORTED.includes(now.state) ? { as: now.state } : undefined;
  const was = before?.[id];
  if (act.verb !== "correct_question" || !was) return undefined;
  if ((was.policy_question ?? "") !== (now.policy_question ?? "")) return now.policy_question ? { as: "policy", to: now.policy_question } : { as: "no-policy" };
  if (was.lang !== now.lang) return { as: "lang", from: was.lang, to: now.lang };
  return was.is_comment === now.is_comment ? undefined : { as: now.is_comment ? "comment" : "asked" };
}
