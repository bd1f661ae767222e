// What is opened on this desk about somebody: words for their own page. Same shape as what is opened without anybody.
import type { IconName } from "../../parts/icons.ts";
import { sayBare } from "../../parts/speech.svelte.ts";
import type { DeskView, PersonId } from "../../wire/wire.ts";
import { personName } from "./names.svelte.ts";
import { panes } from "./panes.svelte.ts";

export interface PersonLocal {
  readonly id: string;
  readonly icon: IconName;
  readonly label: (view: DeskView, person: PersonId) => string;
  readonly when: (view: DeskView, person: PersonId) => boolean;
  readonly run: (person: PersonId) => unknown;
}
export const personLocals: readonly PersonLocal[] = [
  { id: "about-person", icon: "panel", label: (view, person) => sayBare("about-person", { who: personName(view, person) }), when: (view, person) => view.people[person] !== undefined, run: (person) => panes.about(person) },
  { id: "message-person", icon: "chat", label: (view, person) => sayBare("message-to", { who: personName(view, person) }), when: (view, person) => view.people[person] !== undefined && view.people[person]?.is_gone !== true, run: (person) => panes.screens("messages", person) },
];
