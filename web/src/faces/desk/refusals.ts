// A refusal as a sentence with its figures: who did what, and how long ago; and whether it can be done again now.
import type { Args } from "../../core/speech.ts";
import { span } from "../../parts/figures.ts";
import { say, sayBare } from "../../parts/speech.svelte.ts";
import type { DeskAct, DeskView, Refused } from "../../wire/wire.ts";
import { byName, hatName, personName } from "./names.svelte.ts";
import type { Refusing, Session } from "./session.svelte.ts";

interface Line {
  readonly id: string;
  readonly args: Args;
}

/** The last act on what a deed was about: it explains why the deed came too late. */
function lastAbout(view: DeskView, item: string | undefined): DeskAct | undefined {
  const [kind, text] = item?.split(":") ?? [];
  const id = Number(text);
  return view.acts.findLast(({ about }) => (kind === "hand" && about.hand === id) || (kind === "question" && about.question === id) || (kind === "turn" && about.turn === id));
}

/** The refusal in words. Where another act stands behind it, that act is told instead of a bare code. */
export function refusalLine(session: Session, view: DeskView, refusing: Refusing): Line {
  const { why } = refusing;
  const behind = why.code === "changed" ? session.memory.act(why.act) : TOO_LATE.has(why.code) ? lastAbout(view, refusing.item) : undefined;
  if (behind) return { id: "refusal-someone-did", args: { what: session.memory.line(view, behind), time: span(Math.max(0, session.now - behind.at)) } };
  return { id: `refusal-${why.code.replaceAll("_", "-")}`, args: args(session, view, why) };
}

const TOO_LATE: ReadonlySet<Refused["code"]> = new Set(["stale", "no_such_hand", "no_such_turn", "no_such_question", "next_already", "already_so", "clock_already"]);

function args(session: Session, view: DeskView, why: Refused): Args {
  switch (why.code) {
    case "gavel_held_by": return { who: hatName(view, why.hat) };
    case "changed": return { who: byName(view, why.by), what: say("something-changed") };
    case "hand_already_up": case "next_already": case "waits_already": return { what: session.memory.hand(view, why.hand) };
    case "reason_needed": return { what: session.memory.hand(view, why.over) };
    case "points_used_up": return { n: why.points_max };
    case "needs_confirm": return { n: why.clears };
    case "cannot_join": return { what: personName(view, why.person) };
    case "limit_out_of_range": return { time: span(why.max_ms) };
    case "segment_out_of_range": return { min: span(why.min_ms), max: span(why.max_ms) };
    case "has_dependents": return { n: why.acts.length, what: why.acts.flatMap((no) => session.memory.act(no) ?? []).map((act) => session.memory.line(view, act)).join(" · ") };
    case "already_undone": return { who: byName(view, why.by) };
    case "full": return { n: why.max };
    case "too_large": return { n: why.bytes_max };
    case "too_fast": return { time: span(why.retry_ms + 999) };
    case "text_too_long": return { n: why.chars, max: why.chars_max };
    default: return {};
  }
}

/** The one tap that leads on. */
export interface Way {
  readonly label: string;
  readonly go: () => void;
}

/** What is added to the same deed, and the words of the button; nothing when it cannot be done now. */
export function wayOut(view: DeskView, refusing: Refusing): Way | undefined {
  const { why } = refusing;
  switch (why.code) {
    case "gavel_held_by": return { label: sayBare("way-take-gavel", { what: refusing.label }), go: () => refusing.again({ takes_gavel: true }) };
    case "changed": case "stale": case "clock_already": return refusing.isPossible(view) ? { label: sayBare("way-do-now", { what: refusing.label }), go: () => refusing.again() } : undefined;
    case "not_stored": case "stopping": case "too_fast": return { label: say("way-again"), go: () => refusing.again() };
    case "needs_confirm": return { label: say("way-confirm", { n: why.clears }), go: () => refusing.again({ confirm: why.clears }) };
    case "has_dependents": return { label: say("way-undo-all", { n: why.acts.length + 1 }), go: () => refusing.withDependents() };
    case "reason_needed": return { label: say("way-reason"), go: () => void refusing.withReason() };
    default: return undefined;
  }
}
