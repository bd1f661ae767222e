// The session files that one can begin with, in the language of whoever begins.
import type { JsonObject, Json } from "./json.ts";
import { FORMAT } from "./file.ts";

/** Says a message of the page without isolating marks. */
export type Words = (id: string, args?: Readonly<Record<string, string | number>>) => string;
export const BLANKS = ["round_table", "panel", "debate", "break_out"] as const;
export type Blank = (typeof BLANKS)[number];

interface Plan {
  readonly title: string;
  readonly minutes: number;
  readonly rest?: JsonObject;
}

const FLOOR = { silence_s: 20, floor_limit_s: 90 };

/** Segments one after the other, lettered. */
function segments(plans: readonly Plan[]): Json[] {
  let end = 0;
  return plans.map(({ title, minutes, rest = {} }, index) => {
    const start = end;
    end = start + minutes * 60;
    return { id: String.fromCharCode(65 + index), title, start_s: start, end_s: end, fixed: false, ...rest };
  });
}

function file(session: JsonObject, plans: readonly Plan[], people: readonly Json[] = []): JsonObject {
  const minutes = plans.reduce((time, plan) => time + plan.minutes, 0);
  return {
    format: FORMAT,
    session: { title: "", duration_s: minutes * 60, languages: ["en", "ar"], retention_h: 24, policy: "equal_voice", ...session },
    segments: segments(plans),
    people,
  };
}

const panelist = (who: string, label: string, more: JsonObject = {}): JsonObject => ({ id: who, label, identity: "named", channel: "panel", via: "mic", roles: ["panelist"], ...more });

function roundTable(say: Words): JsonObject {
  return file({ policy_questions: [] }, [
    { title: say("plan-opening"), minutes: 5, rest: { fixed: true } },
    { title: say("plan-discussion"), minutes: 80, rest: FLOOR },
    { title: say("plan-close"), minutes: 5, rest: { fixed: true } },
  ]);
}

function panel(say: Words): JsonObject {
  const people = [1, 2, 3].map((n) => panelist(`p${n}`, say("panelist-n", { n })));
  const inputs = [1, 2, 3].map((n) => ({ who: `p${n}`, limit_s: 480 }));
  return file({ panelists: [1, 2, 3].map((n) => ({ who: `p${n}`, name: say("panelist-n", { n }) })) }, [
    { title: say("plan-opening"), minutes: 5, rest: { fixed: true } },
    { title: say("plan-inputs"), minutes: 25, rest: { panel: inputs } },
    { title: say("plan-floor"), minutes: 25, rest: FLOOR },
    { title: say("plan-close"), minutes: 5, rest: { fixed: true } },
  ], people);
}

function debate(say: Words): JsonObject {
  const groups = [{ id: "for", label: say("group-for") }, { id: "against", label: say("group-against") }];
  const people = [panelist("p1", say("group-for"), { group: "for" }), panelist("p2", say("group-against"), { group: "against" })];
  const both = (limit_s: number) => [{ who: "p1", limit_s }, { who: "p2", limit_s }];
  return file({ policy: "least_time", groups, budgets: groups.map(({ id }) => ({ group: id, initial_s: 900 })), panelists: people.map(({ id = "", label = "" }) => ({ who: id, name: label })) }, [
    { title: say("plan-opening"), minutes: 5, rest: { fixed: true } },
    { title: say("plan-statements"), minutes: 10, rest: { panel: both(300) } },
    { title: say("plan-debate"), minutes: 32, rest: FLOOR },
    { title: say("plan-last-words"), minutes: 8, rest: { panel: both(240) } },
    { title: say("plan-close"), minutes: 5, rest: { fixed: true } },
  ], people);
}

function breakOut(say: Words): JsonObject {
  const groups = [1, 2, 3].map((n) => ({ id: `g${n}`, label: say("group-n", { n }) }));
  return file({ groups }, [
    { title: say("plan-opening"), minutes: 10, rest: { fixed: true } },
    { title: say("plan-groups"), minutes: 35 },
    ...groups.map(({ label }): Plan => ({ title: say("plan-report", { group: label }), minutes: 5, rest: { floor_limit_s: 60 } })),
    { title: say("plan-discussion"), minutes: 25, rest: FLOOR },
    { title: say("plan-close"), minutes: 5, rest: { fixed: true } },
  ]);
}

/** A session file to begin with. */
export function blank(kind: Blank, say: Words): JsonObject {
  return { round_table: roundTable, panel, debate, break_out: breakOut }[kind](say);
}
