// The ways in by hand: pasted with no field focused, dropped anywhere, or picked. What is typed into a field stays there.
import { incoming, type Source } from "./incoming.svelte.ts";
import type { Session } from "./session.svelte.ts";

const FIELD = "input:not([type=checkbox], [type=radio], [type=file]), textarea, [contenteditable]";
const isField = (target: EventTarget | null) => target instanceof Element && target.closest(FIELD) !== null;
/** A dialog of another kind has the desk for itself. */
const isFree = () => document.querySelector("dialog[open]:not(.incoming), [popover]:popover-open") === null;

const ofText = (text: string): Source => ({ bytes: new Blob([text], { type: "text/plain" }) });
const ofFile = (file: File): Source => ({ bytes: file, name: file.name });

/** What a clipboard or a drag holds: files, except that a copied table or page brings a picture of itself along, and a copied file its name. */
function held(data: DataTransfer): Source[] {
  const [text, files] = [data.getData("text/plain"), [...data.files]];
  const isPicture = files.every((file) => file.type.startsWith("image/"));
  return isPicture && text.trim() !== "" ? [ofText(text)] : files.map(ofFile);
}

/** As far as Chromium has it. */
interface Handled extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}
interface Picker {
  readonly showOpenFilePicker?: (options: { readonly multiple: boolean }) => Promise<FileSystemFileHandle[]>;
}

/** Files of a drop, with the handle by which Chromium reads them again; handles must be asked for before the event is over. */
async function dropped(data: DataTransfer): Promise<Source[]> {
  const items = [...data.items].filter((item) => item.kind === "file");
  const waiting = items.map((item) => [item.getAsFile(), (item as Handled).getAsFileSystemHandle?.()] as const);
  const sources = await Promise.all(waiting.map(async ([file, asked]) => {
    const handle = await asked?.catch(() => undefined);
    return file === null || handle?.kind === "directory" ? undefined : { ...ofFile(file), handle: handle?.kind === "file" ? (handle as FileSystemFileHandle) : undefined };
  }));
  return sources.filter((source) => source !== undefined);
}

/** Lets files be picked: where the browser can, so that they can be read again. */
export async function pick(session: Session): Promise<void> {
  const { showOpenFilePicker } = window as unknown as Picker;
  if (!showOpenFilePicker || !isSecureContext) return pickOnce(session);
  try {
    const handles = await showOpenFilePicker({ multiple: true });
    incoming.bring(session, await Promise.all(handles.map(async (handle) => ({ ...ofFile(await handle.getFile()), handle }))));
  } catch {
    // thought better of it
  }
}

function pickOnce(session: Session): void {
  const field = document.createElement("input");
  Object.assign(field, { type: "file", multiple: true, hidden: true });
  field.addEventListener("change", () => {
    incoming.bring(session, [...(field.files ?? [])].map(ofFile));
    field.remove();
  });
  field.addEventListener("cancel", () => field.remove());
  document.body.append(field);
  field.click();
}

/** Reads the last file again, or lets it be picked again. */
export async function again(session: Session): Promise<void> {
  if (!(await incoming.reread(session))) await pick(session);
}

/** Listens for what is pasted and dropped as long as the page is there. */
export function bringing(session: Session): void {
  /** Something of this page itself is dragged: it is here already. */
  let isOwn = false;
  const offers = ({ dataTransfer, target }: DragEvent) => !isOwn && dataTransfer !== null && isFree() && (dataTransfer.types.includes("Files") || (dataTransfer.types.includes("text/plain") && !isField(target)));

  addEventListener("paste", (event) => {
    if (event.defaultPrevented || isField(event.target) || !isFree() || !event.clipboardData) return;
    const sources = held(event.clipboardData);
    if (sources.length === 0) return;
    event.preventDefault();
    incoming.bring(session, sources);
  });
  addEventListener("dragstart", () => (isOwn = true));
  addEventListener("dragend", () => (isOwn = false));
  addEventListener("dragover", (event) => {
    // A file that is dropped beside the desk must not replace the page.
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    incoming.isOver = offers(event);
    if (!incoming.isOver || !event.dataTransfer) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) incoming.isOver = false;
  });
  addEventListener("drop", (event) => {
    const isOffered = offers(event);
    incoming.isOver = false;
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    if (!isOffered || !event.dataTransfer) return;
    event.preventDefault();
    const { dataTransfer } = event;
    if (dataTransfer.files.length === 0) incoming.bring(session, held(dataTransfer));
    else void dropped(dataTransfer).then((sources) => incoming.bring(session, sources));
  });
}
