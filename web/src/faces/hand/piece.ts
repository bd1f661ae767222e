// The pieces that the server draws, put in place.

export const byId = (id: string) => document.getElementById(id);

/** Puts a piece in place; focus, what was typed and what was opened stay. */
export function fill(id: string, html: string): void {
  const old = byId(id);
  if (!old || old.dataset["html"] === html) return;
  // A leaf: the piece round it is no longer what was sent.
  old.parentElement?.closest("[data-html]")?.removeAttribute("data-html");
  const near = (of: Element, root: Element) => {
    const form = of.closest("form")?.getAttribute("action")?.split("?")[0] ?? "";
    const hand = of.closest("form")?.querySelector<HTMLInputElement>("[name=hand]")?.value ?? "";
    return [...root.querySelectorAll<HTMLElement>("input:not([type=hidden]),textarea,select,button,summary")].find((one) => one.tagName === of.tagName && one.getAttribute("name") === of.getAttribute("name") && (one.closest("form")?.getAttribute("action")?.split("?")[0] ?? "") === form && (one.closest("form")?.querySelector<HTMLInputElement>("[name=hand]")?.value ?? "") === hand);
  };
  const fresh = document.createElement("div");
  // The server's templates escape whatever people typed; nothing is joined here.
  fresh.innerHTML = html;
  for (const one of old.querySelectorAll<HTMLDetailsElement>("details[id][open]")) {
    const twin = fresh.querySelector<HTMLDetailsElement>(`#${CSS.escape(one.id)}`);
    if (!twin) continue;
    twin.open = true;
    for (const field of one.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>("input:not([type=hidden]),select,textarea")) {
      const other = near(field, fresh);
      if (other && "value" in other) other.value = field.value;
    }
  }
  const focused = document.activeElement;
  const again = focused && old.contains(focused) ? near(focused, fresh) : undefined;
  old.replaceChildren(...fresh.childNodes);
  old.dataset["html"] = html;
  again?.focus({ preventScroll: true });
}
