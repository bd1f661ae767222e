// What is proposed against lateness or for time to spare, in a few words.
import { over } from "../../core/outlook.ts";
import { sayBare } from "../../parts/speech.svelte.ts";
import type { DeskView, Moment, Outlook } from "../../wire/wire.ts";

const NAMED_MAX = 4;

/** «Shorten D, E, F, G?»; nothing while the session is on time. */
export function offerWords(view: DeskView, outlook: Outlook, now: Moment): string | undefined {
  const { proposal } = outlook;
  const ms = over(outlook, now);
  if (!proposal || ms === 0) return undefined;
  if (proposal.is_too_far) return sayBare(ms > 0 ? "offer-too-late" : "offer-too-early");
  if (proposal.shortfall_ms > 0) return sayBare("offer-shortfall");
  const changed = proposal.lengths.filter((one) => one.after_ms !== one.before_ms);
  if (changed.length === 0) return proposal.slack_ms > 0 ? sayBare("offer-slack") : undefined;
  const keys = changed.map((one) => view.segments.find((segment) => segment.at === one.segment)?.key ?? "");
  const id = ms > 0 ? "offer-shorten" : "offer-lengthen";
  return keys.length > NAMED_MAX ? sayBare(`${id}-many`, { n: keys.length }) : sayBare(id, { what: keys.join(sayBare("comma")) });
}
