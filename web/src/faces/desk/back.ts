// The way back by one key: the own last act that stands, or the one taken back last. What one press made goes back with one press.
import type { DeskAct, DeskView, Role } from "../../wire/wire.ts";
import { acts } from "./commands.ts";
import type { Session } from "./session.svelte.ts";
import { typedIn } from "./typed-in.svelte.ts";

/** The key of undo reaches back so far: what is older is taken back in the log, where it can be read first. */
const UNDO_KEY_MS = 120_000;

/** The own last act that stands and can be taken back. */
const lastDone = (view: DeskView, role: Role | undefined, now: number): DeskAct | undefined => view.acts.findLast((act) => act.by?.role === role && act.can_undo === true && now - act.at < UNDO_KEY_MS * (view.about.rehearsal ?? 1));

/** What this role took back last, also where it was the other's act; then what was taken back with it. */
function lastTakenBack(view: DeskView, role: Role | undefined): DeskAct | undefined {
  const from = view.acts.findLast((act) => act.verb === "undo" && act.by?.role === role && !act.is_undone)?.about.act;
  return from == null ? undefined : view.acts.find((act) => act.no >= from && act.is_undone === true);
}

let before: Promise<void> = Promise.resolve();
/** Takes back the own last act that stands, or does again the one taken back last; one after the other, however quickly it is asked. */
export function back(session: Session, way: "undo" | "redo"): Promise<void> {
  return (before = before.then(() => once(session, way)));
}

async function once(session: Session, way: "undo" | "redo"): Promise<void> {
  if (!session.canAct) return;
  // What is still on its way is the last act too: this desk cannot name it before it sees it.
  await session.underway.settled();
  const { view } = session;
  const act = view && (way === "undo" ? lastDone(view, session.role, session.now) : lastTakenBack(view, session.role));
  if (act) await (way === "undo" ? takeBack(session, act.no) : session.do(acts.redo, act.no));
}

/** Takes back that act, with all that the same press made. */
export async function takeBack(session: Session, no: number): Promise<void> {
  const all = typedIn.of(no)?.acts ?? [no];
  const [first = no] = all;
  const { view } = session;
  if (!view || all.length < 2) return session.do(acts.undo, no);
  if (!session.canAct) return;
  // What somebody has done with it since is not taken along unasked: the server then says what builds on it.
  await session.send(acts.undo.id, (now) => ({ command: { do: "undo", act: first, with_dependents: !hasMore(now, all) } }));
}

/** Whether anything else was done with the question that these acts made. */
function hasMore(view: DeskView, made: readonly number[]): boolean {
  const question = typedIn.question(view, made[0] ?? 0);
  const hand = question === undefined ? undefined : view.questions[String(question)]?.hand;
  const since = view.acts.filter((act) => act.no > (made[0] ?? 0) && !made.includes(act.no) && !act.is_undone);
  return since.some(({ about }) => (question !== undefined && about.question === question) || (hand != null && (about.hand === hand || about.turn != null)));
}
