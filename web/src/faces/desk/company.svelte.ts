// Who else is at the table, what they have in hand, which screens are there, and what was told about links and the server's place.
import type { Desk, Doing, Hat, Role, Screen, ScreenOrder, ServerMessage } from "../../wire/wire.ts";

type Told<T extends ServerMessage["t"]> = Extract<ServerMessage, { t: T }>;

/** More uses than anybody reads are not kept. */
const LINKS_USED_MAX = 12;

/** The other people at the table and what concerns their way to it. */
export class Company {
  presence = $state.raw<Told<"presence"> | undefined>();
  /** The roles whose links were opened on a new device, the oldest first; each is told until it is dismissed. */
  #linksUsed = $state.raw<readonly Role[]>([]);
  /** Where the server is, and whether its machine stays awake. */
  place = $state.raw<Told<"place"> | undefined>();
  /** The place that was read and put away, so that only a new one is shown. */
  seenPlace = $state<string | undefined>();
  /** The newest link that was renewed or revoked, until it is dismissed. */
  linkChanged = $state.raw<Told<"link_changed"> | undefined>();

  /** `order` tells a connected screen what to do. */
  constructor(readonly order: (screen: number, order: ScreenOrder) => void) {}

  /** Takes what is about people and links. False: it was about something else. */
  hear(message: ServerMessage): boolean {
    if (message.t === "presence") this.presence = message;
    else if (message.t === "place") this.place = message;
    else if (message.t === "link_used") this.#linksUsed = [...this.#linksUsed, message.role].slice(-LINKS_USED_MAX);
    else if (message.t === "link_changed") this.linkChanged = message;
    else return false;
    return true;
  }

  /** The connected stages and overlays that said what they are. */
  get screens(): readonly Screen[] {
    return this.presence?.screens ?? [];
  }

  /** The role of the first use that was not dismissed yet. */
  get linkUsed(): Role | undefined {
    return this.#linksUsed[0];
  }
  /** That use is known; the next one is told. */
  dismissLink(): void {
    this.#linksUsed = this.#linksUsed.slice(1);
  }

  /** What about the server's place is worth a notice now. */
  get placeNews(): { readonly moved: string | undefined; readonly isAsleepSoon: boolean; readonly dismiss: () => void } | undefined {
    const { place } = this;
    const key = JSON.stringify(place);
    if (!place || key === this.seenPlace || (!place.is_moved && place.awake !== "not_kept")) return undefined;
    return { moved: place.is_moved ? place.addresses[0] : undefined, isAsleepSoon: place.awake === "not_kept", dismiss: () => (this.seenPlace = key) };
  }

  isHere(hat: Hat): boolean {
    return this.presence?.desks.some((desk) => desk.hat === hat) ?? false;
  }

  /** What a moderator other than `mine` has in hand. */
  inHand(mine: Hat): Desk | undefined {
    const theirs = this.presence?.desks.filter((desk) => desk.hat !== mine && desk.at != null) ?? [];
    return theirs.find((desk) => desk.doing != null) ?? theirs[0];
  }

  /** Who other than `mine` has that item in hand, and what they are about to do. */
  on(item: string, mine: Hat): Desk | undefined {
    return this.presence?.desks.find((desk) => desk.hat !== mine && desk.at === item);
  }
}

/** What a deed is about to do to what it is done to, for the other desk to see. */
export function doingOf(deed: string): Doing | undefined {
  if (["call", "make-next", "start-turn", "start-own", "last-word", "right-of-reply", "give-panel", "give-reply", "put-next"].includes(deed)) return "call";
  if (["move-up", "move-down", "move-to", "move-hand"].includes(deed)) return "move";
  if (deed === "read-aloud") return "read";
  if (["change-kind", "change-rank", "merge-hands", "merge-question", "same-person", "decline", "answer", "redact", "accept-point", "decline-point", "cut-turn", "correct-speaker"].includes(deed)) return "edit";
  return undefined;
}

/** Who of the panel has a page open; nothing where presence does not tell. */
export function panelistsOf(presence: Company["presence"]): readonly string[] | undefined {
  const told: unknown = presence && "panelists" in presence ? presence.panelists : undefined;
  return Array.isArray(told) ? told.filter((one): one is string => typeof one === "string") : undefined;
}
