// What is open on this desk beside the table of parts, and how the parts are laid out on a screen of this size.

import type { Hat, PersonId } from "../../wire/wire.ts";

/** Dialogs that the strip, the room's menu and the palette open. */
export type Pane = "seats" | "round" | "settings" | "fairness" | "agenda" | "rebudget" | "screens" | "diagnostics" | "people" | "station" | "ways";
/** What the pane of screens shows. */
export type ScreensPart = "messages" | "screens" | "stream";
/** Three columns, two with tabs, or one below the other. */
export type Layout = "wide" | "two" | "one";
export type Tab = "inbox" | "room" | "line";

const WIDE = "(min-width: 68.75rem)";
const TWO = "(min-width: 47.5rem)";
const SHORT = "(max-height: 46rem)";

class Panes {
  /** The dialog that is open. */
  open = $state<Pane | undefined>();
  /** The part of the pane of screens, and whom a message is begun for. */
  part = $state<ScreensPart>("messages");
  to = $state<PersonId | undefined>();
  /** Whom the pane of people is about; nobody is what everybody needs. */
  person = $state<PersonId | undefined>();
  /** The part that the second column shows when there are two; until one is picked, that of the hat. */
  tab = $state<Tab | undefined>();
  /** The slot whose proposal was put away, until it moves enough. */
  slotPutAway = $state<number | undefined>();
  layout = $state<Layout>("wide");
  /** Little height: what can be said shorter is. */
  isShort = $state(false);

  /** Opens the pane of screens at one of its parts. */
  screens(part: ScreensPart, to?: PersonId): void {
    this.part = part;
    this.to = to;
    this.open = "screens";
  }
  /** Opens what is known of somebody, or what everybody needs. */
  about(person?: PersonId): void {
    this.person = person;
    this.open = "people";
  }
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
