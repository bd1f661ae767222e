// What this desk did a moment ago, in words: as whoever did it means it, where the log must be drier.
import type { Args } from "../../core/speech.ts";
import type { DeskAct, DeskView } from "../../wire/wire.ts";
import { questionOf } from "./facts.ts";
import { byName, personName, verbId } from "./names.svelte.ts";
import type { Session } from "./session.svelte.ts";
import { typedIn } from "./typed-in.svelte.ts";

/** The sentence of an own act, as a message and what is put into it. */
export function doneWords({ memory }: Session, view: DeskView, act: DeskAct): { readonly id: string; readonly args: Args } {
  const who = byName(view, act.by);
  const added = typedIn.of(act.no);
  if (added) return { id: "act-add-remote", args: { who, what: added.asker === undefined ? memory.thing(view, memory.act(added.acts[0]) ?? act) : personName(view, added.asker) } };
  const into = act.verb === "merge_question" ? questionOf(view, questionOf(view, act.about.question)?.merged_into) : undefined;
  if (into) return { id: "done-merged-with", args: { who, what: memory.thing(view, act), with: personName(view, into.asker) } };
  return { id: `act-${verbId(act)}`, args: memory.args(view, act) };
}
