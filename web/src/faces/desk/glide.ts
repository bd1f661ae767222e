// Rows of one height that change places glide there: by transform alone, and only those that can be seen.

const CALM_MS = 180;
const EASE = "cubic-bezier(.2, .7, .2, 1)";

/** Lets the rows of `list`, which stand in the order `after` now, come from where they stood in `before`, when the list was scrolled `scrolled` pixels less. */
export function glide(list: HTMLElement, before: readonly number[], after: readonly number[], scrolled: number): void {
  const first = list.firstElementChild;
  if (before === after || before.length === 0 || !(first instanceof HTMLElement) || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const height = first.offsetHeight;
  if (height === 0) return;
  const from = Math.max(0, Math.floor(list.scrollTop / height) - 1);
  const to = Math.min(after.length, from + Math.ceil(list.clientHeight / height) + 2);
  // Further than it can be seen nobody needs to see it go.
  const farthest = list.clientHeight;
  const places = new Map(before.map((id, at) => [id, at]));
  for (let at = from; at < to; at += 1) {
    const id = after[at];
    const was = id === undefined ? undefined : places.get(id);
    const row = list.children[at];
    if (was === undefined || !(row instanceof HTMLElement)) continue;
    const way = Math.max(-farthest, Math.min(farthest, (was - at) * height + scrolled));
    if (way === 0) continue;
    row.animate([{ transform: `translateY(${way}px)` }, { transform: "none" }], { duration: CALM_MS, easing: EASE });
  }
}
