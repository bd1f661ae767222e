// Copying without a secure context too: on plain http there is no `navigator.clipboard`.

/** Puts `text` on the clipboard. False: neither way works here; show it to be copied by hand. */
export async function copy(text: string): Promise<boolean> {
  if (isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // refused or unknown: the old way may still work
    }
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "said";
  field.readOnly = true;
  // Within an open dialog only its own fields can be selected.
  (before?.closest("dialog") ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
