// The pieces that the server draws: kept as it sent them, compared by their tags, put in place.
import { placeOf, restore } from "./draft.ts";

export const byId = (id: string) => document.getElementById(id);

/** The server's own text of every piece, with the leaves that came since; `true` for those of this person alone. */
const isOwn = new Map([["news", false], ["room", false], ["acts", true], ["asked", true], ["told", true], ["you", true]]);
let pieces = new Map([...isOwn].map(([id]) => [id, byId(id)?.innerHTML ?? ""]));

/** FNV-1a, as the server's `patch::tag`. */
function tag(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** What is here, by id. */
export const tags = () => Object.fromEntries([...pieces].map(([id, html]) => [id, tag(html)]));

/** Takes parts in; with a `sum` only if all pieces of that kind come to it. False: something is missing. */
export function take(parts: Record<string, string>, own: boolean, sum?: string | null): boolean {
  const next = new Map(pieces);
  for (const [id, html] of Object.entries(parts)) {
    const leaf = `<bdi id="${id}"`;
    const [whole, text] = [...next].find(([, text]) => text.includes(leaf)) ?? [];
    if (next.has(id) || !whole || !text) {
      isOwn.set(id, own);
      next.set(id, html);
      continue;
    }
    const from = text.indexOf(">", text.indexOf(leaf)) + 1;
    next.set(whole, text.slice(0, from) + html + text.slice(text.indexOf("</bdi>", from)));
  }
  if (sum && tag([...next].filter(([id]) => isOwn.get(id) === own).sort().map(([, html]) => tag(html)).join("")) !== sum) return false;
  for (const [id, html] of Object.entries(parts)) if (pieces.get(id) !== html) fill(id, html);
  pieces = next;
  return true;
}

/** Puts a piece in place; focus, what was typed and what was opened stay. */
function fill(id: string, html: string): void {
  const old = byId(id);
  if (!old) return;
  const fresh = document.createElement("div");
  // The server's templates escape whatever people typed; nothing is joined here.
  fresh.innerHTML = html;
  for (const one of old.querySelectorAll("details[id][open]")) fresh.querySelector(`[id="${one.id}"]`)?.setAttribute("open", "");
  restore(fresh);
  const focused = document.activeElement;
  const place = focused && old.contains(focused) ? placeOf(focused) : undefined;
  const again = [...fresh.querySelectorAll<HTMLElement>("input,textarea,select,button,summary")].find((one) => placeOf(one) === place);
  old.replaceChildren(...fresh.childNodes);
  again?.focus({ preventScroll: true });
  if (focused instanceof HTMLTextAreaElement && again instanceof HTMLTextAreaElement) again.setSelectionRange(focused.selectionStart, focused.selectionEnd);
}
