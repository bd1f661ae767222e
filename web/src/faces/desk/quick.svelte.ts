// Quick typing: a question from elsewhere with its marks, brought in as one act; straight into the queue, it takes a second one.
import type { Marked } from "../../core/incoming.ts";
import { freshId } from "../../link/dice.ts";
import type { Command, DeskView, Item, PersonId, Via } from "../../wire/wire.ts";
import type { Session } from "./session.svelte.ts";
import { typedIn } from "./typed-in.svelte.ts";

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

/** Brings it in; the number of the question once this desk sees it, or nothing when it was refused. Who did not agree to be named gets a codename, as whoever writes elsewhere does. */
export async function bringTyped(session: Session, typed: Typed, isForward: boolean): Promise<number | undefined> {
  const { view } = session;
  if (!view) return undefined;
  const print = freshId();
  const { name, mayName, via, text, lang, to, policy } = typed;
  const sender = askerOf(view, name, via);
  const item: Item = { print, via, text, lang, sender: sender ?? null, label: sender === undefined && mayName && name !== "" ? name : null, to: to ?? null, policy_question: policy ?? null };
  const act = await send(session, { do: "take_in", items: [item] });
  if (act === undefined) return undefined;
  typedIn.begin(act, sender === undefined ? print : undefined);
  const question = await questionOf(session, act);
  const forwarded = isForward ? await send(session, { do: "forward_question", question }) : undefined;
  if (forwarded !== undefined) typedIn.more(act, forwarded);
  return question;
}

/** The number of the act that it became. */
async function send(session: Session, command: Command): Promise<number | undefined> {
  return (await session.send("add-remote", () => ({ command }))) ? session.done?.act : undefined;
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
