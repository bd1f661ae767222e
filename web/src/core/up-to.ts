// Where a text is cut: between code points, never inside of one.

/** The text, or its first characters where it has more than `chars`. */
export function upTo(text: string, chars: number): { readonly text: string; readonly isCut: boolean } {
  if (text.length <= chars) return { text, isCut: false };
  const all = [...text];
  return all.length > chars ? { text: all.slice(0, chars).join("").trimEnd(), isCut: true } : { text, isCut: false };
}
