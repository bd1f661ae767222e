// The moment before the floor opens: a silence after the panel, and a voice that was not heard yet.
import type { DeskView } from "../wire/wire.ts";

/** The panel of this segment has spoken, no floor turn was held in it, and it had no silence yet. */
export function isSilenceDue(view: DeskView): boolean {
  const segment = view.segments[view.current ?? -1];
  const began = segment?.started_at;
  if (view.life !== "live" || view.paused_since != null || !segment || began == null || !segment.floor_limit_ms || segment.silence_ms <= 0) return false;
  if (view.stack.length > 0 || view.silence != null || segment.panel.length === 0) return false;
  const turns = view.spoken.filter((turn) => turn.started_at >= began);
  const isHeard = (person: string) => turns.some((turn) => turn.kind === "panel" && turn.who.includes(person));
  const wasQuiet = view.acts.some((act) => act.verb === "reflect" && act.at >= began && !act.is_undone);
  return !wasQuiet && !turns.some((turn) => turn.kind === "floor") && segment.panel.every((slot) => isHeard(slot.person));
}

/** The first hand of somebody not heard yet that is passed over by whoever comes next; none when nobody is. */
export function passedOver(view: DeskView): number | undefined {
  const comes = view.next ?? view.suggestion;
  const coming = comes == null ? undefined : view.hands[String(comes)];
  if (view.life !== "live" || !coming || coming.kind !== "floor" || coming.turns === 0) return undefined;
  return view.order.find((id) => {
    const hand = view.hands[String(id)];
    return hand?.kind === "floor" && hand.turns === 0 && id !== comes;
  });
}
