// What was found in an input, and why a door said no, as sentences.
import type { Report } from "../../core/incoming.ts";
import type { Args } from "../../core/speech.ts";
import type { No } from "../../link/inbox.ts";
import { span } from "../../parts/figures.ts";
import { figures, spoken } from "../../parts/speech.svelte.ts";

const MIB = 1024 * 1024;
const LINES_SHOWN = 12;

export interface Line {
  readonly id: string;
  readonly args: Args;
}

/** Why nothing came of it. */
export function noLine({ code, figures: of }: No): Line {
  const dashed = code.replaceAll("_", "-");
  switch (code) {
    case "too_large": return { id: "incoming-too-large", args: { n: Math.floor((of["bytes_max"] ?? 0) / MIB) } };
    case "too_many_lines": return { id: "incoming-too-many-lines", args: { n: of["lines_max"] ?? 0 } };
    case "too_fast": return { id: "refusal-too-fast", args: { time: span((of["retry_ms"] ?? 0) + 999) } };
    case "full": return { id: "refusal-full", args: { n: of["max"] ?? 0 } };
    case "text_too_long": return { id: "refusal-text-too-long", args: { n: of["chars"] ?? 0, max: of["chars_max"] ?? 0 } };
    case "host_not_allowed": return { id: "incoming-host-not-allowed", args: { option: "--feed-host" } };
    case "unreachable": case "no_words": return { id: `incoming-${dashed}`, args: {} };
    default: return { id: spoken.has(`refusal-${dashed}`) ? `refusal-${dashed}` : "incoming-failed", args: {} };
  }
}

/** What was found, one sentence for each sort; what is not there is not told. */
export function found(report: Report, fresh: number, changed: number): Line[] {
  const lines = report.unread.slice(0, LINES_SHOWN);
  const which = figures(lines.join(", ")) + (report.unread_count > lines.length ? " …" : "");
  const all: readonly (Line | false)[] = [
    { id: "incoming-new", args: { n: fresh } },
    report.known > 0 && { id: "incoming-known", args: { n: report.known } },
    changed > 0 && { id: "incoming-changed", args: { n: changed } },
    report.private_dropped > 0 && { id: "incoming-private", args: { n: report.private_dropped } },
    report.skipped > 0 && { id: "incoming-skipped", args: { n: report.skipped } },
    report.unread_count > 0 && { id: "incoming-unread", args: { n: report.unread_count, which } },
    report.broken_at_line !== undefined && { id: "incoming-broken", args: { n: report.broken_at_line } },
    report.has_bad_utf8 && { id: "incoming-bad-bytes", args: {} },
  ];
  return all.filter((one) => one !== false);
}
