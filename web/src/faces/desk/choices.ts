// Deeds as the lines of a menu: what is possible now, with its key.
import type { Choice } from "../../parts/Menu.svelte";
import { sayBare } from "../../parts/speech.svelte.ts";
import type { CardLocal } from "./card-locals.ts";
import type { Deed } from "./commands.ts";
import { keymap } from "./keymap.svelte.ts";
import type { Session } from "./session.svelte.ts";

/** The deeds that are possible on `of`, in the order given. */
export function choices<Of>(session: Session, deeds: readonly Deed<Of>[], of: Of): Choice[] {
  const { view } = session;
  if (!view) return [];
  return deeds.filter((deed) => deed.when(view, of)).map((deed) => ({
    id: deed.id, icon: deed.icon, label: sayBare(`deed-${deed.id}`), key: deed.key && keymap.isOn ? keymap.label(deed.key) : undefined, isGrave: deed.isGrave === true, isOff: !session.canAct, choose: () => void session.do(deed, of),
  }));
}

/** What a card of the inbox shows or copies on this desk, as lines of its menu. */
export function cardChoices(session: Session, locals: readonly CardLocal[], id: number): Choice[] {
  const { view } = session;
  return view ? locals.filter((one) => one.when(view, id)).map((one) => ({ id: one.id, icon: one.icon, label: sayBare(`deed-${one.id}`), key: keymap.isOn ? keymap.label(one.key) : undefined, choose: () => void one.run(session, id) })) : [];
}
