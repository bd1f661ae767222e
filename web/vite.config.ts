// One entry per face. The server draws the pages and reads `.vite/manifest.json` for the hashed names.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { mock } from "./dev/doors.ts";
import { words } from "./dev/words.ts";

/** The running program that the pages of `npm run dev` talk to. */
const server = process.env["HORSESHOE_AT"] ?? "http://127.0.0.1:8080";
/** With the address that the browser knows, so that the program sees its own page. */
const to = { target: server, changeOrigin: false };

/** `npm run dev` serves `/desk` and its like as the program does, drawn from the sources. */
const faces: Plugin = {
  name: "faces",
  configureServer({ middlewares, transformIndexHtml }) {
    middlewares.use((request, response, next) => {
      const name = /^\/(desk|stage|overlay|panel|read|host|check)(?:[/?]|$)/.exec(request.url ?? "")?.[1];
      if (name === undefined || request.method !== "GET") return next();
      const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Horseshoe</title></head><body class="${name}"><script type="module" src="/src/faces/${name}/main.ts"></script></body></html>`;
      void transformIndexHtml(request.url ?? "/", page).then((html) => response.setHeader("content-type", "text/html; charset=utf-8").end(html), next);
    });
  },
};

/** The phone loads one script in one request: what it has in common with larger faces is copied into its own. */
const alone: Plugin = {
  name: "alone",
  enforce: "pre",
  async resolveId(source, importer) {
    if (!source.startsWith(".") || importer === undefined || !/\/faces\/hand\/|\?hand$/.test(importer)) return null;
    const found = await this.resolve(source, importer.replace("?hand", ""), { skipSelf: true });
    return found && /\/src\/(core|link)\//.test(found.id) ? `${found.id}?hand` : null;
  },
};

const face = (name: string) => new URL(`src/faces/${name}/main.ts`, import.meta.url).pathname;

export default defineConfig({
  plugins: [alone, words, svelte(), faces, ...(server === "mock" ? [mock] : [])],
  build: {
    manifest: true,
    target: "es2022",
    // Newer than the scripts' target, so that `light-dark()` is left alone.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // No inline script and no data address: the content policy allows files of our own only.
    modulePreload: false,
    assetsInlineLimit: 0,
    rollupOptions: { input: { desk: face("desk"), stage: face("stage"), overlay: face("overlay"), panel: face("panel"), read: face("read"), hand: face("hand"), host: face("host"), check: face("check") } },
  },
  server: server === "mock" ? {} : { proxy: { "/api": to, "/j/": to, "/ws": { ...to, ws: true } } },
});
