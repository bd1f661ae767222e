// One entry per face. The server draws the pages and reads `.vite/manifest.json` for the hashed names.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

const face = (name: string) => new URL(`src/faces/${name}/main.ts`, import.meta.url).pathname;

export default defineConfig({
  plugins: [svelte()],
  build: {
    manifest: true,
    target: "es2022",
    // Newer than the scripts' target, so that `light-dark()` is left alone.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // No inline script and no data address: the content policy allows files of our own only.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { input: { desk: face("desk"), stage: face("stage"), hand: face("hand") } },
  },
  server: { proxy: { "/api": "http://localhost:8080", "/ws": { target: "ws://localhost:8080", ws: true } } },
});
