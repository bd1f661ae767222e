// What a card of the inbox shows or copies on this desk: the hint beside it, its translation, words for its asker. Same shape as what is opened without a card.
import { langAfter, langsOf } from "../../core/cards.ts";
import type { IconName } from "../../parts/icons.ts";
import type { DeskLike, DeskView } from "../../wire/wire.ts";
import { cards } from "./cards.svelte.ts";
import { handOf, questionOf, top } from "./facts.ts";
import { canTell, tellAsker } from "./asker.ts";
import { canMerge, questions } from "./questions.ts";
import type { Session } from "./session.svelte.ts";

export interface CardLocal {
  readonly id: string;
  readonly key: string;
  readonly icon: IconName;
  readonly when: (view: DeskView, id: number) => boolean;
  readonly run: (session: Session, id: number) => unknown;
  /** What Enter does on an item while that is open; false: nothing. */
  readonly enter?: (session: Session, item: string) => boolean;
}

/** The hint of a card, as long as it was not put away and the other is still there. */
export function hint(session: Session, view: DeskView, id: number): DeskLike | undefined {
  const like = questionOf(view, id)?.like;
  return like && canMerge(view, id, like.question) && !cards.isAway(session.id, id, like.question) ? like : undefined;
}

/** Merges a card into its hint. */
export function mergeInto(session: Session, id: number, into: number): void {
  cards.opened = undefined;
  if (session.canAct) void session.send(questions.merge.id, () => ({ command: { do: "merge_question", question: id, into } }));
}

/** Opens the hint; once more, and it is merged. */
function merge(session: Session, id: number): void {
  const like = session.view && hint(session, session.view, id);
  if (!like) return void session.do(questions.merge, id);
  if (cards.isOpened(id, "merge")) mergeInto(session, id, like.question);
  else cards.toggle(id, "merge");
}

/** What is read aloud: the question of the item in hand, of the turn that runs, or of who is next. */
export function readable(view: DeskView, item: string | undefined): number | undefined {
  const [kind, id] = item?.split(":") ?? [];
  const ids = [kind === "question" ? Number(id) : undefined, kind === "hand" ? handOf(view, Number(id))?.question : undefined, top(view)?.question, handOf(view, view.next)?.question];
  return ids.find((one) => questionOf(view, one)?.text != null) ?? undefined;
}

const hasWords = (view: DeskView, id: number) => questionOf(view, id)?.text != null;

export const cardLocals: readonly CardLocal[] = [
  {
    id: "merge-hint", key: "KeyM", icon: "twin", run: merge, when: (view, id) => (questionOf(view, id)?.like != null && canMerge(view, id, questionOf(view, id)?.like?.question ?? id)) || questions.merge.when(view, id),
    enter: (session, item) => {
      const id = Number(item.split(":")[1]);
      return item.startsWith("question:") && cards.isOpened(id, "merge") && (merge(session, id), true);
    },
  },
  { id: "translate-question", key: "KeyT", icon: "language", when: hasWords, run: (_, id) => cards.toggle(id, "translate") },
  {
    id: "correct-language", key: "KeyL", icon: "language", when: hasWords,
    run: (session, question) => session.canAct && session.send("correct-question", (view) => ({ command: { do: "correct_question", question, lang: langAfter(questionOf(view, question)?.lang ?? "", langsOf(view)) } })),
  },
  { id: "tell-asker", key: "KeyY", icon: "twin", when: canTell, run: tellAsker },
  { id: "read-aloud", key: "Shift+KeyR", icon: "voice", when: hasWords, run: (_, id) => (cards.reading = id) },
];
