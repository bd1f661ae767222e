// The desk stands soon also on a poor line: what it loads before it is drawn has a limit.
import assert from "node:assert/strict";
import { test } from "node:test";
import { weights } from "./weight.mjs";

const DESK_BYTES_MAX = 60 * 1_024;

test("the desk's entry, script and style, is under 60 KB brotli", async () => {
  const desk = (await weights()).find(({ face }) => face === "desk");
  assert.ok(desk.script + desk.style <= DESK_BYTES_MAX, `${desk.script} bytes of script and ${desk.style} of style`);
});
