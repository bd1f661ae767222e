// Deeds as the lines of a menu: what is possible now, with its key.
import type { Choice } from "../../parts/Menu.svelte";
import { sayBare } from "../../parts/speech.svelte.ts";
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
