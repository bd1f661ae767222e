// What is done to a question: the rows of the one table of deeds that come with the inbox.
import { behind, isInInbox, standsFor } from "../../core/inbox.ts";
import type { Command, DeskView } from "../../wire/wire.ts";
import { going, isIn, lasts, publishing, reason, type Deed } from "./commands.ts";
import { panelOrder, questionOf } from "./facts.ts";

const QUESTION_CHARS_MAX = 4_000;
const CAN_STAND: readonly string[] = ["forwarded", "voiced", "answered"];

const inbox = (view: DeskView, id: number) => isInInbox(questionOf(view, id)?.state);
const isOpen = (view: DeskView, id: number) => inbox(view, id) || isIn(view, id, "forwarded");
const hasWords = (view: DeskView, id: number) => questionOf(view, id)?.text != null;
const isOver = (view: DeskView, id: number) => isIn(view, id, "answered", "declined", "dropped");

/** Whether `id` can be merged into `into`, as far as the desk sees. */
export function canMerge(view: DeskView, id: number, into: number): boolean {
  const root = standsFor(view, into);
  const [one, other] = [questionOf(view, id), questionOf(view, root)];
  return lasts(view) && one !== undefined && other !== undefined && root !== id && one.merged_into == null && one.text != null && other.text != null && isOpen(view, id) && (isOpen(view, root) || CAN_STAND.includes(other.state));
}
/** Whom else it can be merged with, the newest first. */
const twins = (view: DeskView, id: number) => Object.keys(view.questions).map(Number).filter((other) => questionOf(view, other)?.merged_into == null && canMerge(view, id, other)).reverse();
/** What a part can be taken from: itself, where it went into another, or one of those it stands for. */
const parts = (view: DeskView, id: number) => (questionOf(view, id)?.merged_into == null ? behind(view, id) : [id]);
/** Its hand is `next` already. */
const isNext = (view: DeskView, id: number) => view.next != null && view.hands[String(view.next)]?.question === id;

export const questions = {
  forward: { id: "forward", key: "KeyA", icon: "up", when: (view, id) => lasts(view) && (inbox(view, id) || isIn(view, id, "written")), build: (_, question) => ({ do: "forward_question", question }) },
  // Whether a reason is needed only the server knows: a question may become the rule's own choice. Where it is, the desk asks for it.
  next: { id: "put-next", key: "KeyN", icon: "next", when: (view, id) => going(view) && isOpen(view, id) && hasWords(view, id) && !isNext(view, standsFor(view, id)), build: (_, question) => ({ do: "put_next", question, reason: null }) },
  hold: { id: "hold", key: "KeyH", icon: "pause", when: (view, id) => lasts(view) && isIn(view, id, "new", "shortlisted"), build: (_, question) => ({ do: "sort_question", question, to: "held" }) },
  shortlist: { id: "shortlist", key: "KeyS", icon: "check", when: (view, id) => lasts(view) && isIn(view, id, "new", "held"), build: (_, question) => ({ do: "sort_question", question, to: "shortlisted" }) },
  renew: { id: "back-to-new", icon: "undo", when: (view, id) => lasts(view) && isIn(view, id, "held", "shortlisted"), build: (_, question) => ({ do: "sort_question", question, to: "new" }) },
  drop: { id: "drop", key: "KeyX", icon: "cut", when: (view, id) => lasts(view) && inbox(view, id), build: (_, question) => ({ do: "drop_question", question }) },
  restore: { id: "bring-back", key: "KeyX", icon: "undo", when: (view, id) => lasts(view) && isIn(view, id, "dropped") && questionOf(view, id)?.is_forgotten !== true, build: (_, question) => ({ do: "sort_question", question, to: "new" }) },
  decline: { id: "decline", key: "KeyD", icon: "cut", when: (view, id) => inbox(view, id) || isIn(view, id, "written"), asks: () => reason("ask-decline", ["stock-asked", "stock-off-topic", "stock-no-time", "stock-conduct"]), build: (_, question, text) => ({ do: "decline_question", question, reason: text }) },
  answer: {
    id: "answer", key: "KeyW", icon: "form", when: (view, id) => isIn(view, id, "answered") || !isOver(view, id),
    asks: (view, id) => ({ for: "text", title: "ask-answer", isOptional: !isIn(view, id, "answered"), initial: questionOf(view, id)?.answer ?? "", charsMax: QUESTION_CHARS_MAX }),
    build: (_, question, text) => ({ do: "answer_question", question, text: text || null }),
  },
  merge: {
    id: "merge-question", icon: "twin", when: (view, id) => isOpen(view, id) && twins(view, id).length > 0,
    asks: (view, id) => ({ for: "question", title: "ask-merge-question", among: twins(view, id) }),
    build: (_, question, into) => ({ do: "merge_question", question, into: Number(into) }),
  },
  part: {
    id: "part-question", key: "Shift+KeyM", icon: "twin", when: (view, id) => lasts(view) && parts(view, id).length > 0,
    asks: (view, id) => (parts(view, id).length > 1 ? { for: "question", title: "ask-part-question", among: parts(view, id) } : undefined),
    build: (view, id, part) => ({ do: "part_question", question: part ? Number(part) : (parts(view, id)[0] ?? id) }),
  },
  comment: { id: "mark-comment", icon: "chat", when: (view, id) => hasWords(view, id) && isOpen(view, id) && questionOf(view, id)?.is_comment !== true, build: (_, question) => ({ do: "correct_question", question, is_comment: true }) },
  question: { id: "mark-question", icon: "chat", when: (view, id) => hasWords(view, id) && questionOf(view, id)?.is_comment === true, build: (_, question) => ({ do: "correct_question", question, is_comment: false }) },
  ...publishing((_, id) => id),
  address: {
    id: "address-question", icon: "panel", when: (view, id) => hasWords(view, id) && panelOrder(view).length > 0,
    asks: (view, id) => ({ for: "person", title: "ask-address", among: panelOrder(view).filter((person) => person !== questionOf(view, id)?.to) }),
    build: (_, question, to) => ({ do: "address_question", question, to }),
  },
  unaddress: { id: "unaddress-question", icon: "panel", when: (view, id) => questionOf(view, id)?.to != null, build: (_, question) => ({ do: "address_question", question, to: null }) },
  redact: { id: "redact", icon: "cut", isGrave: true, when: hasWords, asks: () => ({ for: "yes", title: "ask-redact" }), build: (_, question) => ({ do: "redact", target: { what: "question", question } }) },
} satisfies Record<string, Deed<number>>;

/** About that policy question; once more, and about none. */
export const aboutPolicy = (view: DeskView, question: number, policy: string): Command => ({ do: "correct_question", question, policy_question: questionOf(view, question)?.policy_question === policy ? "" : policy });
/** For that panelist; once more, and for everyone. */
export const addressed = (view: DeskView, question: number, person: string): Command => ({ do: "address_question", question, to: questionOf(view, question)?.to === person ? null : person });

/** What a card in work shows as buttons: the first of these that are possible, so that it stays one row. What stands on screens is taken off in one tap. */
const ACTS_MAX = 4;
const ACTS = [questions.question, questions.unpublish, questions.forward, questions.next, questions.hold, questions.shortlist, questions.restore, questions.part, questions.drop, questions.answer, questions.decline] satisfies readonly Deed<number>[];
export const actsOf = (view: DeskView, id: number): readonly Deed<number>[] => ACTS.filter((deed) => deed.when(view, id)).slice(0, ACTS_MAX);
/** The rest of what can be done, for its menu. Whom it is for is chosen on the card itself. */
export const restOf = (view: DeskView, id: number): readonly Deed<number>[] => {
  const shown: readonly Deed<number>[] = [...actsOf(view, id), questions.address, questions.unaddress];
  return Object.values<Deed<number>>(questions).filter((deed) => !shown.includes(deed));
};
