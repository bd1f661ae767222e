// Quick typing: a question from elsewhere with its marks, brought in as one act and completed by what no single command holds.
import type { Marked } from "../../core/incoming.ts";
import { freshId } from "../../link/dice.ts";
import type { DeskView, Item, PersonId, Via } from "../../wire/wire.ts";
import type { Session } from "./session.svelte.ts";

export interface Typed extends Marked {
  readonly name: string;
  /** Whoever asks agreed to be named: only then a name is kept. */
  readonly mayName: boolean;
  readonly via: Via;
  readonly lang: string;
}

/** Ways on which a question is handed over in the room. */
const IN_ROOM: readonly Via[] = ["paper", "voice"];

/** Whoever of that name, own or made up, has asked by such a way before. */
export function askerOf({ people }: DeskView, name: string, via: Via): PersonId | undefined {
  const channel = IN_ROOM.includes(via) ? "onsite" : "online";
  return name === "" ? undefined : Object.entries(people).find(([, person]) => person?.channel === channel && person.label === name)?.[0];
}

/** Brings it in; true once it is there. Who did not agree to be named gets a codename, as whoever writes elsewhere does. */
export async function bringTyped(session: Session, typed: Typed, isForward: boolean): Promise<boolean> {
  const { view } = session;
  if (!view) return false;
  const print = freshId();
  const { name, mayName, via, text, lang, to, policy } = typed;
  const sender = askerOf(view, name, via);
  const item: Item = { print, via, text, lang, sender: sender ?? null, label: sender === undefined && mayName && name !== "" ? name : null, to: to ?? null, policy_question: policy ?? null };
  if (!(await session.send("add-remote", () => ({ command: { do: "take_in", items: [item] } })))) return false;
  const act = session.done?.act;
  if (act !== undefined && isForward) {
    const question = await questionOf(session, act, print);
    await session.send("add-remote", () => ({ command: { do: "forward_question", question } }));
  }
  return true;
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
