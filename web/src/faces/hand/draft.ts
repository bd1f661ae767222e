// What is half typed: kept while it is typed, put back after a reload and into a piece that was drawn anew.
import { keepAll, main, recall, who, word } from "./kept.ts";

const PAUSE_MS = 300;
const NAME = `hs ${word("session")} typed ${who}`;
let typed = recall<Record<string, string>>(NAME, {});
let pause: ReturnType<typeof setTimeout> | undefined;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const FIELDS = "textarea,select,input:not([type=hidden])";
const isField = (one: unknown): one is Field => one instanceof Element && one.matches(FIELDS);
const isTick = (field: Field): field is HTMLInputElement => field.type === "checkbox";

/** What a form does, without the language of its page. */
export const pathOf = (url: string) => url.split("?")[0] ?? "";

const handOf = (form: HTMLFormElement | null | undefined) => form?.querySelector<HTMLInputElement>("[name=hand]")?.value;

/** Where something stands on the page, so that its twin in a piece that was drawn anew is found. */
export function placeOf(one: Element): string {
  const form = one.closest("form");
  return [one.tagName, one.getAttribute("name"), pathOf(form?.getAttribute("action") ?? ""), handOf(form), one.closest("details[id]")?.id].join();
}

function save(): void {
  clearTimeout(pause);
  keepAll(NAME, typed);
}

/** Puts a text into a field where nobody misses it. */
function put(field: Field, text: string): void {
  if (isTick(field)) field.checked = text !== "";
  else field.value = text;
  for (let one = field.closest("details"); one; one = one.parentElement?.closest("details") ?? null) one.open = true;
}

/** Puts back what was typed into the fields of `root`. */
export function restore(root: ParentNode): void {
  for (const field of root.querySelectorAll<Field>(FIELDS)) {
    const text = typed[placeOf(field)];
    if (text !== undefined) put(field, text);
  }
}

/** It is sent, or kept as unsent. */
export function forget(form: HTMLFormElement): void {
  for (const field of form.elements) Reflect.deleteProperty(typed, placeOf(field));
  save();
}

/** Back into the fields it came from, unless something else is typed there by now. */
export function giveBack(url: string, body: string): void {
  const fields = new URLSearchParams(body);
  const form = [...document.forms].find((form) => pathOf(form.action) === pathOf(url) && (handOf(form) ?? null) === fields.get("hand"));
  for (const [name, text] of fields) {
    const field = form?.elements.namedItem(name);
    if (!isField(field) || (field.value && field.matches("textarea"))) continue;
    put(field, text);
    typed[placeOf(field)] = text;
  }
  save();
}

export function forgetAll(): void {
  typed = {};
  save();
}

if (main) {
  restore(document);
  document.addEventListener("input", ({ target }) => {
    if (!isField(target) || !target.closest("form")) return;
    typed[placeOf(target)] = isTick(target) && !target.checked ? "" : target.value;
    clearTimeout(pause);
    pause = setTimeout(save, PAUSE_MS);
  });
  addEventListener("pagehide", save);
}
