// One session in preparation: its file with unsaved edits, a way back, and what the server refused.
import { getContext, setContext } from "svelte";
import { begin, edit, redo, undo, type History } from "../../core/prepare/history.ts";
import { merge, withoutPublic } from "../../core/prepare/merge.ts";
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
/** What a save did besides: it took along what somebody else changed, or made links for new panelists. */
export type Also = { readonly is: "merged" } | { readonly is: "links"; readonly n: number };
export type Saving = { readonly is: "idle" } | { readonly is: "saving" } | { readonly is: "saved"; readonly also?: Also } | { readonly is: "changed_elsewhere"; readonly theirs: JsonObject; readonly clashes: readonly string[] } | { readonly is: "failed"; readonly code: string; readonly figures: Record<string, string | number> };

/** How often a save begins anew because somebody else saves at the same time. */
const SAVES_MAX = 4;

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
    await this.#write(this.id, isForced, SAVES_MAX);
  }
  /** What somebody else changed meanwhile is taken along; what changes between that look and the write is looked at again. */
  async #write(id: string, isForced: boolean, tries: number, isMerged = false): Promise<void> {
    const { saved } = this;
    const now = await this.#house.doors.file(id);
    if (now.is === "no") return this.#refuse(now.no);
    const theirs = now.value.file;
    const isTheirs = saved !== undefined && !isSame(theirs, saved);
    if (isTheirs) {
      const { file: both, clashes } = merge(saved, this.file, theirs);
      if (clashes.length > 0 && !isForced) {
        this.saving = { is: "changed_elsewhere", theirs, clashes };
        return;
      }
      this.#history = edit(this.#history, both, "theirs", performance.now(), false);
      this.saved = theirs;
    }
    const file = this.file;
    const reply = await this.#house.doors.save(id, { file, version: now.value.version });
    const hasMerged = isMerged || (isTheirs && !isSame(withoutPublic(theirs), withoutPublic(saved)));
    if (reply.is === "no" && reply.no.code === "file_changed" && tries > 1) return this.#write(id, isForced, tries - 1, hasMerged);
    if (reply.is === "no") return this.#refuse(reply.no);
    this.unknownKeys = reply.value.unknownKeys;
    const told = this.#house.told(id);
    const fresh = Object.keys(reply.value.panelists).length;
    if (fresh > 0) this.#house.tell(id, { ...told, panelists: { ...told.panelists, ...reply.value.panelists } });
    await this.#settle(id, file);
    this.saving = { is: "saved", ...(fresh > 0 ? { also: { is: "links", n: fresh } } : hasMerged ? { also: { is: "merged" } } : {}) };
    this.#house.said = fresh > 0 ? { id: "said-saved-links", args: { n: fresh } } : { id: hasMerged ? "said-merged" : "said-saved" };
  }
  /** The server lays it out in its own words; what was typed meanwhile stays on top. */
  async #settle(id: string, file: JsonObject): Promise<void> {
    const fresh = await this.#house.doors.file(id);
    const kept = fresh.is === "ok" ? fresh.value.file : file;
    if (isSame(this.file, file)) this.#history = { ...this.#history, file: kept };
    this.saved = kept;
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
      this.#history = begin(fresh.value.file);
      this.saved = fresh.value.file;
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
