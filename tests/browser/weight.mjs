// What each face loads at its start, as the server sends it: scripts and styles of its entry, brotli.
import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";

const DIST = new URL("../../web/dist/", import.meta.url);

/** Bytes of every face, by its name. */
export async function weights() {
  const manifest = JSON.parse(await readFile(new URL(".vite/manifest.json", DIST), "utf8"));
  const sum = async (files) => {
    const sizes = await Promise.all(files.map(async (file) => brotliCompressSync(await readFile(new URL(file, DIST))).length));
    return sizes.reduce((all, one) => all + one, 0);
  };
  const entries = Object.values(manifest).filter((chunk) => chunk.isEntry);
  return Promise.all(entries.map(async (entry) => {
    const chunks = new Set([entry]);
    for (const chunk of chunks) for (const name of chunk.imports ?? []) chunks.add(manifest[name]);
    const [script, style] = await Promise.all([sum([...chunks].map((chunk) => chunk.file)), sum([...new Set([...chunks].flatMap((chunk) => chunk.css ?? []))])]);
    return { face: entry.name, script, style };
  }));
}
