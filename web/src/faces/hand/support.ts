// The list of others' questions is the same for everyone; what this person may do about each is shown by two lists of ids.

import { byId } from "./piece.ts";

const ids = (id: string) => new Set((byId(id)?.textContent ?? "").split(" "));

/** Shows one of the three parts of each question: support, take back, one's own. */
export function showSupports(): void {
  const [supports, asked] = [ids("y"), ids("z")];
  for (const one of document.querySelectorAll<HTMLElement>("[data-q]")) {
    const id = one.dataset["q"] ?? "";
    const at = asked.has(id) ? 2 : supports.has(id) ? 1 : 0;
    const parts = one.querySelectorAll<HTMLElement>("[data-part]");
    // Drawn for this person alone, it has that one part.
    if (parts[2]) parts.forEach((part, index) => (part.hidden = index !== at));
  }
}
