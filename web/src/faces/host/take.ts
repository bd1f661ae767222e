// A file that somebody chose: read, bounded, and told in a sentence when it is none.
import { FILE_BYTES_MAX, open } from "../../core/prepare/file.ts";
import type { JsonObject } from "../../core/prepare/json.ts";
import type { Why } from "../../core/prepare/why.ts";

export type Taken = { readonly is: "file"; readonly file: JsonObject } | { readonly is: "wrong"; readonly why: Why };

/** Reads a chosen file. */
export async function take(file: File): Promise<Taken> {
  if (file.size > FILE_BYTES_MAX) return { is: "wrong", why: { id: "file-too-large", args: { kilobytes: FILE_BYTES_MAX / 1024 } } };
  const opened = open(await file.text());
  if (opened.is === "file") return opened;
  if (opened.is === "other_format") return { is: "wrong", why: { id: "file-other-format", args: { format: opened.format } } };
  return { is: "wrong", why: { id: opened.is === "not_json" ? "file-not-json" : "file-not-a-session" } };
}
