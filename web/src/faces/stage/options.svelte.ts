// How this screen is set up: by its address, by its keys and panel, by the desk; kept on the device.
import { keep, keepHere, kept, keptHere, screenKey } from "../../link/device.ts";
import { spoken, wanted } from "../../parts/speech.svelte.ts";
import { tagOf, type Tag } from "../../core/speech.ts";
import type { ScreenInfo, ScreenView } from "../../wire/wire.ts";

/** The views in the order of their keys. */
export const VIEWS: readonly ScreenView[] = ["room", "speaker", "next", "question", "clock", "blank"];
export const SIZE_MIN = 80;
export const SIZE_MAX = 160;
const SIZE_STEP = 10;
const NAME = "horseshoe.stage.";
const EMPTIED = `${NAME}emptied`;

const isView = (value: string | undefined): value is ScreenView => VIEWS.some((view) => view === value);
const isOn = (value: string | undefined): boolean => value !== undefined && value !== "0" && value !== "false" && value !== "no";
const size = (value: string | undefined): number => {
  const percent = Math.round(Number(value));
  return percent > 0 ? Math.min(SIZE_MAX, Math.max(SIZE_MIN, percent)) : 100;
};

class Options {
  readonly #key = screenKey();
  /** Called with every change, for the server. */
  changed: () => void = () => undefined;
  /** Called when it speaks another language from now on. */
  learned: () => void = () => undefined;

  view = $state<ScreenView>("room");
  /** Of the usual type size, in percent. */
  size = $state(100);
  isMirrored = $state(false);
  isLight = $state(false);
  /** A moderator emptied this screen, whatever it shows otherwise. */
  isEmptied = $state(false);

  /** Reads the address while it still has its query, then what was kept. What it is to speak comes back. */
  read(search: string): Tag {
    const query = new URLSearchParams(search);
    const asked = (name: string): string | undefined => {
      const value = query.get(name) ?? undefined;
      if (value !== undefined) keep(NAME + name, value);
      return value ?? kept(NAME + name);
    };
    const [view, lang] = [asked("view"), asked("lang")];
    this.view = isView(view) ? view : "room";
    this.size = size(asked("size"));
    this.isMirrored = isOn(asked("mirror"));
    this.isLight = asked("theme") === "light";
    this.isEmptied = keptHere(EMPTIED) !== undefined;
    this.#draw();
    return tagOf(lang) ?? wanted();
  }

  show(view: ScreenView): void {
    this.view = view;
    this.#set("view", view);
  }
  /** Nothing, or what it showed before. */
  empty(isEmptied: boolean): void {
    this.isEmptied = isEmptied;
    keepHere(EMPTIED, isEmptied ? "yes" : undefined);
    this.changed();
  }
  async speak(tag: Tag): Promise<void> {
    if (!(await spoken.turn(tag))) return;
    this.#set("lang", tag);
    this.learned();
  }
  /** One step larger or smaller; 0: as usual. */
  resize(steps: -1 | 0 | 1): void {
    this.size = steps === 0 ? 100 : size(String(this.size + steps * SIZE_STEP));
    this.#set("size", String(this.size));
  }
  mirror(): void {
    this.isMirrored = !this.isMirrored;
    this.#set("mirror", this.isMirrored ? "1" : "0");
  }
  relight(): void {
    this.isLight = !this.isLight;
    this.#set("theme", this.isLight ? "light" : "dark");
  }

  /** What the server is told of this screen. */
  get info(): ScreenInfo {
    return { key: this.#key, view: this.view, is_blank: this.isEmptied, lang: spoken.lang, width: Math.min(65_535, innerWidth), height: Math.min(65_535, innerHeight) };
  }

  #set(name: string, value: string): void {
    keep(NAME + name, value);
    this.#draw();
    this.changed();
  }
  #draw(): void {
    document.documentElement.dataset["theme"] = this.isLight ? "light" : "dark";
    document.documentElement.style.setProperty("--size", String(this.size / 100));
  }
}

export const options = new Options();
