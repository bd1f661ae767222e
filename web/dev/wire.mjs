// Turns the JSON Schema of the wire into TypeScript unions: `node dev/wire.mjs schema.json wire.ts`.
import { compile } from "json-schema-to-typescript";
import { readFile, writeFile } from "node:fs/promises";

const [from, to] = process.argv.slice(2);
const schema = JSON.parse(await readFile(from, "utf8"));
const defs = schema.$defs;
const named = (ref) => defs[ref.slice("#/$defs/".length)];

/** Pulls references and common fields into each variant, so that every arm of a union is one closed object. */
function flatten(node) {
  if (Array.isArray(node)) return node.map(flatten);
  if (node === null || typeof node !== "object") return node;
  let { $ref, ...rest } = node;
  if ($ref && rest.properties) {
    const base = named($ref);
    rest = { ...base, ...rest, properties: { ...base.properties, ...rest.properties }, required: [...(base.required ?? []), ...(rest.required ?? [])] };
  } else if ($ref) {
    return { $ref };
  }
  if (rest.oneOf && rest.properties) {
    const { oneOf, properties, required = [], ...common } = rest;
    rest = { ...common, oneOf: oneOf.map((arm) => ({ ...arm, properties: { ...properties, ...arm.properties }, required: [...required, ...(arm.required ?? [])] })) };
    delete rest.type;
  }
  if (rest.prefixItems) {
    // A pair: the older words for it are the ones that the compiler knows.
    const { prefixItems, ...others } = rest;
    rest = { ...others, items: prefixItems };
  }
  const out = {};
  for (const [key, value] of Object.entries(rest)) {
    out[key] = key === "properties" ? Object.fromEntries(Object.entries(value).map(([name, of]) => [name, flatten(of)])) : flatten(value);
  }
  if (out.properties && out.additionalProperties === undefined) out.additionalProperties = false;
  return out;
}

const flat = { ...schema, additionalProperties: false, $defs: Object.fromEntries(Object.entries(defs).map(([name, of]) => [name, flatten(of)])) };
const text = await compile(flat, "Wire", {
  bannerComment: "// Generated from the Rust enums by `npm run wire`; never edited.",
  additionalProperties: false,
  format: false,
});
await writeFile(to, text);
