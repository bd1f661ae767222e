// The end that the session's file gives, where it is another than the one that holds.
import { utc } from "../../core/prepare/zone.ts";
import type { DeskView, Moment } from "../../wire/wire.ts";
import type { Session } from "./session.svelte.ts";

const REAL = 1;
const FAR_MS = 6 * 3_600_000;

/** The end that the session's file gives, as session time: only where it is another than the present one, lies ahead and near. */
export function plannedEnd(session: Session, view: DeskView, hard: Moment): Moment | undefined {
  const starts = view.about.starts_at == null ? undefined : utc(view.about.starts_at);
  if (starts === undefined || (view.about.rehearsal ?? REAL) !== REAL) return undefined;
  const at = session.moment(starts + view.duration_ms);
  if (!(at > session.now) || Math.abs(at - hard) > FAR_MS || Math.abs(at - hard) < 1_000) return undefined;
  return Math.round(at);
}
