// The way in of a screen: it knocks until it has a seat and says meanwhile why it has none.
import { enter, type Entry, type Seat } from "./enter.ts";

const UNREACHABLE_MS = 3_000;
/** A renewed link may be put back into use by a new cookie of this browser. */
const REFUSED_MS = 60_000;

export type TurnedAway = Exclude<Entry["is"], "seated">;

/** The seat of this page; `tell` is called with every no. Without a link there is nothing to wait for. */
export function arrive(face: string, tell: (why: TurnedAway) => void): Promise<Seat> {
  return new Promise((seated) => {
    const knock = async (): Promise<void> => {
      const entry = await enter(face);
      if (entry.is === "seated") return seated(entry.seat);
      tell(entry.is);
      if (entry.is !== "no_link") setTimeout(() => void knock(), entry.is === "refused" ? REFUSED_MS : UNREACHABLE_MS);
    };
    void knock();
  });
}
