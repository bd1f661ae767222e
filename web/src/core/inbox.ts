// What an act on a card of the inbox will most likely make of the view. Like every guess it gives way to the next real view.
import type { Command, DeskQuestion, DeskView, QuestionState } from "../wire/wire.ts";

type Of<D extends Command["do"]> = Extract<Command, { do: D }>;

/** States in which a question lies in the inbox. */
export const isInInbox = (state: QuestionState | undefined): boolean => state === "new" || state === "held" || state === "shortlisted";
/** Those whose way is not over. */
const isOpen = (state: QuestionState) => isInInbox(state) || state === "forwarded";

const questionOf = (view: DeskView, id: number): DeskQuestion | undefined => view.questions[String(id)];

/** The question that stands for it: the one it was merged into, else itself. */
export const standsFor = (view: DeskView, id: number): number => questionOf(view, id)?.merged_into ?? id;
/** Those that it stands for, the oldest first. */
export const behind = (view: DeskView, id: number): number[] => Object.entries(view.questions).flatMap(([key, one]) => (one?.merged_into === id ? [Number(key)] : []));

function changed(view: DeskView, id: number, change: (question: DeskQuestion) => Partial<DeskQuestion>): DeskView {
  const question = questionOf(view, id);
  return question ? { ...view, questions: { ...view.questions, [id]: { ...question, ...change(question) } } } : view;
}

function corrected(view: DeskView, { question, lang, is_comment: isComment, policy_question: about }: Of<"correct_question">): DeskView {
  return changed(view, question, (one) => ({ lang: lang ?? one.lang, is_comment: isComment ?? one.is_comment === true, policy_question: about == null ? (one.policy_question ?? null) : about || null }));
}

/** Both lie in the inbox or go on together; what was put already tells its end to the other. */
function merged(view: DeskView, { question, into }: Of<"merge_question">): DeskView {
  const root = standsFor(view, into);
  const [one, other] = [questionOf(view, question), questionOf(view, root)];
  if (!one || !other || root === question || one.merged_into != null || !isOpen(one.state)) return view;
  const isGoing = one.state === "forwarded" || other.state === "forwarded";
  const state = isOpen(other.state) ? (isGoing ? "forwarded" : one.state) : other.state;
  const joined = [question, ...behind(view, question)].reduce((seen, id) => changed(seen, id, () => ({ merged_into: root, state })), view);
  return isGoing && isInInbox(other.state) ? changed(joined, root, () => ({ state: "forwarded" })) : joined;
}

/** Ends the way of a question and of those it stands for. */
function dropped(view: DeskView, id: number): DeskView {
  if (!isInInbox(questionOf(view, id)?.state)) return view;
  return [id, ...behind(view, id)].reduce((seen, one) => changed(seen, one, ({ state }) => ({ state: isOpen(state) ? "dropped" : state })), view);
}

/** In the queue at once; which hand carries it, only the server knows. One that waits already is `next`. */
function putNext(view: DeskView, id: number): DeskView {
  const root = standsFor(view, id);
  const question = questionOf(view, root);
  if (!question) return view;
  if (isInInbox(question.state)) return [root, ...behind(view, root)].reduce((seen, one) => changed(seen, one, ({ state }) => ({ state: isInInbox(state) ? "forwarded" : state })), view);
  const { hand } = question;
  return hand != null && view.order.includes(hand) ? { ...view, next: hand } : view;
}

function checked(view: DeskView, { duty, is_done: isDone }: Of<"check_duty">, now: number): DeskView {
  return { ...view, inbox: { ...view.inbox, duties: view.inbox.duties.map((one) => (one.duty === duty && one.is_due === isDone ? { duty, is_due: !isDone, done_at: isDone ? now : null } : one)) } };
}

/** The view once the command is taken at session time `now`; the same view when nothing can be said. */
export function predictInbox(view: DeskView, command: Command, now: number): DeskView {
  switch (command.do) {
    case "correct_question": return corrected(view, command);
    case "translate_question": return changed(view, command.question, () => ({ translation: command.text == null ? null : { lang: command.lang ?? "", text: command.text } }));
    case "merge_question": return merged(view, command);
    case "part_question": return changed(view, command.question, () => ({ merged_into: null }));
    case "drop_question": return dropped(view, command.question);
    case "put_next": return putNext(view, command.question);
    case "check_duty": return checked(view, command, now);
    default: return view;
  }
}
