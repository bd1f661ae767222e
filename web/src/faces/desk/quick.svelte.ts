// Quick typing: a question from elsewhere with its marks, brought in as one act and completed by what no single command holds.
import type { Marked } from "../../core/incoming.ts";
import { freshId } from "../../link/dice.ts";
import type { Command, Via } from "../../wire/wire.ts";
import type { Session } from "./session.svelte.ts";

export interface Typed extends Marked {
  readonly name: string;
  readonly via: Via;
  readonly lang: string;
}

/** Brings it in; true once it is there. Who gave no name gets a codename, as whoever writes elsewhere does. */
export async function bringTyped(session: Session, typed: Typed, isForward: boolean): Promise<boolean> {
  const { view } = session;
  if (!view) return false;
  const print = freshId();
  const command = typed.name === "" ? nameless(typed, print) : named(session, typed, isForward);
  if (!(await session.send("add-remote", () => ({ command })))) return false;
  const act = session.done?.act;
  const rest = follow(typed, isForward);
  if (act !== undefined && rest.length > 0) {
    const question = await questionOf(session, act, print);
    for (const build of rest) if (!(await session.send("add-remote", () => ({ command: build(question) })))) break;
  }
  return true;
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

/** The number that an act gave to a question, once the desk sees it: by the act, or by the person that a message of nobody makes. */
function questionOf(session: Session, no: number, print: string): Promise<number> {
  return new Promise((settle) => {
    const stop = $effect.root(() => {
      $effect(() => {
        const { truth } = session;
        const own = truth?.acts.find((act) => act.no === no)?.about.question ?? Object.entries(truth?.questions ?? {}).find(([, one]) => one?.asker === print)?.[0];
        if (own == null) return;
        settle(Number(own));
        queueMicrotask(stop);
      });
    });
  });
}
