// What a message on screens says, and whom it is for, in the words of this desk.
import { say, sayBare } from "../../parts/speech.svelte.ts";
import type { DeskNotice, DeskView, Preset } from "../../wire/wire.ts";
import { personName } from "./names.svelte.ts";
import { AUDIENCES } from "./screens.ts";

export const presetText = (preset: Preset): string => say(`message-${preset.replaceAll("_", "-")}`);

/** Its words; each reader sees a preset in the own language. */
export const noticeText = (notice: Pick<DeskNotice, "text" | "preset">): string => (notice.preset ? presetText(notice.preset) : (notice.text ?? say("redacted")));

/** Whom it is for, from the nearest to everybody. */
export function noticeFor(view: DeskView, { to, person }: Pick<DeskNotice, "to" | "person">): string {
  const names = [...(person == null ? [] : [personName(view, person)]), ...AUDIENCES.filter((one) => to.includes(one)).map((one) => sayBare(`audience-${one}`))];
  return names.join(sayBare("comma"));
}
