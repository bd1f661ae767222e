// Quick typing: a question from elsewhere with its marks, brought in as one act and completed by what no single command holds.
import type { Marked } from "../../core/incoming.ts";
import { freshId } from "../../link/dice.ts";
import type { Command, Via } from "../../wire/wire.ts";
import type { Session } from "./session.svelte.ts";
import { typedIn } from "./typed-in.svelte.ts";

export interface Typed extends Marked {
  readonly name: string;
  readonly via: Via;
  readonly lang: string;
}

/** Brings it in; the number of the question once this desk sees it, or nothing when it was refused. Who gave no name gets a codename, as whoever writes elsewhere does. */
export async function bringTyped(session: Session, typed: Typed, isForward: boolean): Promise<number | undefined> {
  const { view } = session;
  if (!view) return undefined;
  const print = freshId();
  const command = typed.name === "" ? nameless(typed, print) : named(session, typed, isForward);
  const act = await send(session, command);
  if (act === undefined) return undefined;
  typedIn.begin(act, typed.name === "" ? print : undefined);
  const question = await questionOf(session, act);
  for (const build of follow(typed, isForward)) {
    const more = await send(session, build(question));
    if (more === undefined) break;
    typedIn.more(act, more);
  }
  return question;
}

/** The number of the act that it became. */
async function send(session: Session, command: Command): Promise<number | undefined> {
  return (await session.send("add-remote", () => ({ command }))) ? session.done?.act : undefined;
}

function named({ view }: Session, { name, via, lang, text, policy }: Typed, forward: boolean): Command {
  const known = Object.entries(view?.people ?? {}).find(([, person]) => person?.channel === "online" && person.label === name)?.[0];
  const who = known ? ({ is: "known", person: known } as const) : ({ is: "new", label: name, channel: "online", via, lang } as const);
  return { do: "add_remote", who, via, text, lang, policy_question: policy ?? null, forward };
}
const nameless = ({ via, lang, text }: Typed, print: string): Command => ({ do: "take_in", items: [{ print, via, text, lang }] });

/** What is still to be said of it once it has a number. */
function follow({ name, to, policy }: Typed, isForward: boolean): ((question: number) => Command)[] {
  const all: ((question: number) => Command)[] = [];
  if (name === "" && policy !== undefined) all.push((question) => ({ do: "correct_question", question, policy_question: policy }));
  if (to !== undefined) all.push((question) => ({ do: "address_question", question, to }));
  if (name === "" && isForward) all.push((question) => ({ do: "forward_question", question }));
  return all;
}

/** The number that an act gave to a question, once the desk sees it. */
function questionOf(session: Session, act: number): Promise<number> {
  return new Promise((settle) => {
    const stop = $effect.root(() => {
      $effect(() => {
        const own = session.truth && typedIn.question(session.truth, act);
        if (own === undefined) return;
        settle(own);
        queueMicrotask(stop);
      });
    });
  });
}
