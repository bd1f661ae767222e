// What is open on this desk beside the table of parts, and how the parts are laid out on a screen of this size.

import type { Hat } from "../../wire/wire.ts";

/** Dialogs that the strip, the room's menu and the palette open. */
export type Pane = "seats" | "round" | "settings" | "fairness" | "agenda" | "rebudget";
/** Three columns, two with tabs, or one below the other. */
export type Layout = "wide" | "two" | "one";
export type Tab = "inbox" | "room" | "line";

const WIDE = "(min-width: 74rem)";
const TWO = "(min-width: 47.5rem)";
const SHORT = "(max-height: 46rem)";

class Panes {
  /** The dialog that is open. */
  open = $state<Pane | undefined>();
  /** The part that the second column shows when there are two; until one is picked, that of the hat. */
  tab = $state<Tab | undefined>();
  /** The slot whose proposal was put away, until it moves enough. */
  slotPutAway = $state<number | undefined>();
  layout = $state<Layout>("wide");
  /** Little height: what can be said shorter is. */
  isShort = $state(false);

  /** The part that is shown: each hat begins with its own. */
  shown(hat: Hat): Tab {
    return this.tab ?? (hat === "online" ? "inbox" : "room");
  }

  /** Follows the window until the returned function is called. */
  watch(): () => void {
    const lists = [WIDE, TWO, SHORT].map((query) => matchMedia(query));
    const read = (): void => {
      const [wide, two, short] = lists.map((list) => list.matches);
      this.layout = wide ? "wide" : two ? "two" : "one";
      this.isShort = short === true && this.layout === "wide";
    };
    read();
    for (const list of lists) list.addEventListener("change", read);
    return () => lists.forEach((list) => list.removeEventListener("change", read));
  }
}

export const panes = new Panes();
