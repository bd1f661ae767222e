// How this overlay is set up: by its address, kept on the device, since the query leaves the address with the secret.
import { keep, keepHere, kept, keptHere, screenKey } from "../../link/device.ts";
import { wanted } from "../../parts/speech.svelte.ts";
import { langOf, tagOf, type Tag } from "../../core/speech.ts";
import type { ScreenInfo } from "../../wire/wire.ts";

/** Where the lower third stands. */
export type Position = "start" | "center" | "end";
const POSITIONS: readonly Position[] = ["start", "center", "end"];
const SIZE_MIN = 60;
const SIZE_MAX = 160;
const NAME = "horseshoe.overlay.";
const EMPTIED = `${NAME}emptied`;

const key = screenKey();

export interface Options {
  readonly lang: Tag;
  /** Of the usual type size, in percent. */
  readonly size: number;
  readonly position: Position;
}

/** What the address asks for while it still has its query, else what was kept. */
export function read(search: string): Options {
  const query = new URLSearchParams(search);
  const asked = (name: string): string | undefined => {
    const value = query.get(name) ?? undefined;
    if (value !== undefined) keep(NAME + name, value);
    return value ?? kept(NAME + name);
  };
  const [lang, size, position] = [asked("lang"), Math.round(Number(asked("size"))), asked("position")];
  return {
    lang: tagOf(lang) ?? wanted(),
    size: size > 0 ? Math.min(SIZE_MAX, Math.max(SIZE_MIN, size)) : 100,
    position: POSITIONS.find((one) => one === position) ?? "start",
  };
}

/** Whether a moderator emptied this overlay; it stays empty when it comes back. */
export const isEmptied = (): boolean => keptHere(EMPTIED) !== undefined;
export const empty = (is: boolean): void => keepHere(EMPTIED, is ? "yes" : undefined);

/** What the server is told of this screen. */
export const info = (lang: Tag, isBlank: boolean): ScreenInfo => ({ key, view: "room", is_blank: isBlank, lang: langOf(lang), width: Math.min(65_535, innerWidth), height: Math.min(65_535, innerHeight) });
