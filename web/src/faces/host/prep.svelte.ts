// One session in preparation: its file with unsaved edits, a way back, and what the server refused.
import { getContext, setContext } from "svelte";
import { begin, edit, redo, undo, type History } from "../../core/prepare/history.ts";
import { merge } from "../../core/prepare/merge.ts";
import { isSame, put, showPath, type Json, type JsonObject, type Path } from "../../core/prepare/json.ts";
import { isAbout, sectionOf, why, type Section, type Why } from "../../core/prepare/why.ts";
import type { House } from "./house.svelte.ts";

const PREP = Symbol("prep");
export type Part = Section | "links" | "rehearsal";
/** What may change once the session has begun. */
const DETAILS = ["title", "number", "place", "wifi", "stream_url", "meeting_url", "starts_at", "time_zone"];

export interface Refused {
  readonly path: string;
  readonly why: Why;
}
export type Saving = { readonly is: "idle" } | { readonly is: "saving" } | { readonly is: "saved" } | { readonly is: "changed_elsewhere"; readonly theirs: JsonObject; readonly clashes: readonly string[] } | { readonly is: "failed"; readonly code: string; readonly figures: Record<string, string | number> };

export class Prep {
  #history = $state.raw<History>(begin({}));
  /** As the server has it; none before it is made. */
  saved = $state.raw<JsonObject | undefined>(undefined);
  id = $state<string | undefined>(undefined);
  life = $state("lobby");
  part = $state<Part>("details");
  refused = $state.raw<Refused | undefined>(undefined);
  saving = $state.raw<Saving>({ is: "idle" });
  unknownKeys = $state.raw<readonly string[]>([]);
  readonly #house: House;

  constructor(house: House, file: JsonObject, id?: string, life = "lobby") {
    this.#house = house;
    this.#history = begin(file);
    this.id = id;
    this.saved = id === undefined ? undefined : file;
    this.life = life;
  }

  get file(): JsonObject {
    return this.#history.file;
  }
  get isDirty(): boolean {
    return this.saved === undefined || !isSame(this.saved, this.#history.file);
  }
  /** Whether only details can change. */
  get isUnderWay(): boolean {
    return this.life !== "lobby";
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }
  /** Whether the field at `path` may still change. */
  isOpen(path: Path): boolean {
    return !this.isUnderWay || (path[0] === "session" && DETAILS.includes(String(path[1])));
  }

  /** Another file; `what` names the field, so that letters in a row are one step. */
  change(file: JsonObject, what: string, isTyped = true): void {
    this.#history = edit(this.#history, file, what, performance.now(), isTyped);
    this.saving = this.saving.is === "saved" || this.saving.is === "failed" ? { is: "idle" } : this.saving;
    if (this.refused && isAbout(this.refused.path, what)) this.refused = undefined;
  }
  /** As `change`, but a step of its own: something was added, moved or removed. */
  act(file: JsonObject, what: string): void {
    this.change(file, what, false);
  }
  put(path: Path, value: Json | undefined): void {
    this.change(put(this.file, path, value), showPath(path));
  }
  undo(): void {
    this.#history = undo(this.#history);
    this.refused = undefined;
    this.#house.said = { id: "said-undone" };
  }
  redo(): void {
    this.#history = redo(this.#history);
    this.refused = undefined;
    this.#house.said = { id: "said-redone" };
  }
  /** What the server refused at one of these places. */
  refusalAt(...paths: readonly Path[]): Why | undefined {
    const refused = this.refused;
    return refused && paths.some((path) => isAbout(refused.path, showPath(path))) ? refused.why : undefined;
  }

  /** Makes the session or writes the whole file, unless somebody else changed it meanwhile. */
  async save(isForced = false): Promise<void> {
    if (this.saving.is === "saving") return;
    this.saving = { is: "saving" };
    this.refused = undefined;
    if (this.id === undefined) return this.#create();
    const { id, saved } = this;
    const now = await this.#house.doors.file(id);
    if (now.is === "ok" && saved && !isSame(now.value, saved)) {
      const { file: both, clashes } = merge(saved, this.file, now.value);
      if (clashes.length > 0 && !isForced) {
        this.saving = { is: "changed_elsewhere", theirs: now.value, clashes };
        return;
      }
      this.#history = edit(this.#history, both, "theirs", performance.now(), false);
      this.saved = now.value;
    }
    const file = this.file;
    const reply = await this.#house.doors.save(id, file);
    if (reply.is === "no") return this.#refuse(reply.no);
    this.unknownKeys = reply.value;
    // The server lays it out in its own words; what was typed meanwhile stays on top.
    const fresh = await this.#house.doors.file(id);
    const kept = fresh.is === "ok" ? fresh.value : file;
    if (isSame(this.file, file)) this.#history = { ...this.#history, file: kept };
    this.saved = kept;
    this.saving = { is: "saved" };
    this.#house.said = { id: "said-saved" };
  }
  async #create(): Promise<void> {
    const file = this.file;
    const reply = await this.#house.doors.create(file);
    if (reply.is === "no") return this.#refuse(reply.no);
    this.#house.made(reply.value);
    this.unknownKeys = reply.value.unknownKeys;
    this.id = reply.value.id;
    this.saved = file;
    this.saving = { is: "saved" };
    this.part = "links";
    history.replaceState(null, "", `/host/${encodeURIComponent(reply.value.id)}`);
    this.#house.said = { id: "said-created" };
    const fresh = await this.#house.doors.file(reply.value.id);
    if (fresh.is === "ok" && isSame(this.file, file)) {
      this.#history = begin(fresh.value);
      this.saved = fresh.value;
    }
  }
  #refuse(no: { readonly code: string; readonly path: string; readonly reason: string; readonly figures: Record<string, string | number> }): void {
    if (no.code === "already_live") this.life = "live";
    if (no.code === "bad_file") {
      this.refused = { path: no.path, why: why(no.reason) };
      this.part = sectionOf(no.path);
    }
    this.saving = { is: "failed", code: no.code, figures: no.figures };
  }
  /** Takes what the server has, with the own version one step back. */
  take(theirs: JsonObject): void {
    this.act(theirs, "theirs");
    this.saved = theirs;
    this.saving = { is: "idle" };
  }
}

export const givePrep = (prep: Prep): Prep => setContext(PREP, prep);
export const usePrep = (): Prep => getContext<Prep>(PREP);
