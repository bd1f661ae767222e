// A session file goes to the downloads of this device.
import { fileName } from "../../core/prepare/file.ts";
import type { JsonObject } from "../../core/prepare/json.ts";

/** Keeps `file` under a plain name. */
export function download(file: JsonObject): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(file);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
