// A list that is held still: what it would change, counted, so that it can be said before it happens.
import type { DeskView } from "../wire/wire.ts";

/** The length of the longest run of `order` that keeps its order, by patience: these need not be moved. */
function kept(order: readonly number[]): number {
  const tails: number[] = [];
  for (const one of order) {
    const at = tails.findIndex((tail) => tail >= one);
    tails[at < 0 ? tails.length : at] = one;
  }
  return tails.length;
}

/** How many things come, go or change places between two lists: the fewest that a person could count. */
export function changes(before: readonly number[], now: readonly number[]): number {
  const place = new Map(before.map((one, at) => [one, at]));
  const common = now.flatMap((one) => place.get(one) ?? []);
  return now.length + before.length - 2 * common.length + (common.length - kept(common));
}

/** How many changes of queue and inbox wait behind a view that is held. */
export function waiting(held: DeskView, now: DeskView): number {
  const ids = new Set([...Object.keys(held.questions), ...Object.keys(now.questions)]);
  const sorted = [...ids].filter((id) => held.questions[id]?.state !== now.questions[id]?.state).length;
  // Who goes from one list to the other is one change.
  const crossed = held.order.filter((id) => now.parked.includes(id)).length + held.parked.filter((id) => now.order.includes(id)).length;
  return changes(held.order, now.order) + changes(held.parked, now.parked) - crossed + sorted;
}

/** Whether a row would come, go or change its place. */
export function isStirred(before: DeskView, now: DeskView): boolean {
  return before.order !== now.order || before.parked !== now.parked || before.questions !== now.questions ? waiting(before, now) > 0 : false;
}

/** The view whose lists stay as they were held, while all else is true now. */
export function heldLists(held: DeskView, now: DeskView): DeskView {
  const { order, parked, waiting_onsite, waiting_online } = held;
  const questions = Object.fromEntries(Object.entries(held.questions).map(([id, question]) => [id, question && { ...(now.questions[id] ?? question), state: question.state }]));
  return { ...now, order, parked, waiting_onsite, waiting_online, hands: { ...held.hands, ...now.hands }, questions };
}
