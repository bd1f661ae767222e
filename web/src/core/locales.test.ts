// Every sentence of every language renders, and every code of the wire has one.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Speech, type Lang } from "./speech.ts";

const LANGS: readonly Lang[] = ["en", "ar"];
const COUNTS = [0, 1, 2, 3, 11, 100, 103];
const read = (path: string) => readFileSync(path, "utf8");
const ids = (file: string) => [...file.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((found) => found[1] ?? "");
const files = readdirSync("locales/en").filter((name) => name.endsWith(".ftl"));

test("both languages have the same files and the same messages", () => {
  assert.deepEqual(readdirSync("locales/ar").filter((name) => name.endsWith(".ftl")), files);
  for (const name of files) {
    assert.deepEqual(ids(read(`locales/ar/${name}`)).sort(), ids(read(`locales/en/${name}`)).sort(), name);
  }
});

test("every message renders in every plural form, with all that is put into it", () => {
  for (const lang of LANGS) {
    for (const name of files) {
      const file = read(`locales/${lang}/${name}`);
      const speech = new Speech(lang, [file]);
      const names = new Set([...file.matchAll(/\$([a-zA-Z_]+)/g)].map((found) => found[1] ?? ""));
      for (const id of ids(file)) {
        for (const n of COUNTS) {
          const said = speech.say(id, Object.fromEntries([...names].map((one) => [one, n])));
          assert.doesNotMatch(said, /[{}]/, `${lang}/${name}: ${id} with ${n} says ${said}`);
        }
      }
    }
  }
});

test("every verb, refusal, kind, source, side and role of the wire has its words", () => {
  const wire = read("src/wire/wire.ts");
  const union = (name: string) => [...(new RegExp(`export type ${name} = \\(([^)]*)\\)`).exec(wire)?.[1] ?? "").matchAll(/"([a-z_]+)"/g)].map((found) => found[1] ?? "");
  const codes = (name: string) => [...(wire.split(`export type ${name} = `)[1]?.split("\n})")[0] ?? "").matchAll(/code: "([a-z_]+)"/g)].map((found) => found[1] ?? "");
  const wanted = [
    ...union("Verb").map((verb) => `act-${verb}`),
    ...codes("Refusal").map((code) => `refusal-${code}`),
    ...codes("Problem").map((code) => `refusal-${code}`),
    ...union("Kind").map((kind) => `kind-${kind}`),
    ...union("Via").map((via) => `via-${via}`),
    ...union("Channel").map((channel) => `channel-${channel}`),
    ...union("Role").map((role) => `role-${role}`),
    ...union("Farewell").map((why) => `closed-${why}`),
  ];
  assert.ok(wanted.length > 150, `only ${wanted.length} codes were found in the generated types`);
  const speech = new Speech("en", [read("locales/en/words.ftl"), read("locales/en/desk.ftl")]);
  assert.deepEqual(wanted.map((id) => id.replaceAll("_", "-")).filter((id) => !speech.has(id)), []);
});
