// Walls between folders: wire ← core ← link ← parts ← faces; style by all; no face knows another.
import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

const wall = (folder, ...forbidden) => ({
  files: [`src/${folder}/**/*.{ts,svelte}`],
  rules: { "no-restricted-imports": ["error", { patterns: [{ regex: `(^|/)(${forbidden.join("|")})(/|$)`, message: `${folder} may not import this.` }] }] },
});
const faces = ["desk", "stage", "overlay", "panel", "read", "hand", "host", "check"];

export default ts.config(
  { ignores: ["dist", "node_modules", "src/wire"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { "svelte/no-at-html-tags": "error", "svelte/require-each-key": "error", "svelte/prefer-svelte-reactivity": "off", // plain maps where nothing is drawn from them
      "no-restricted-syntax": ["error", { selector: "SvelteAttribute[key.name='style']", message: "The content policy refuses style attributes; use style: directives." }] },
  },
  {
    rules: {
      "max-lines": ["error", 300],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-globals": ["error", { name: "Date", message: "Time comes from core/clock." }],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "Chance comes from link/dice." }],
    },
  },
  wall("core", "link", "parts", "faces", "style"),
  wall("link", "parts", "faces", "style"),
  wall("parts", "link", "faces"),
  ...faces.map((face) => wall(`faces/${face}`, ...faces.filter((other) => other !== face).map((other) => `(faces/${other}|\\.\\./${other})`))),
  {
    files: ["src/core/**/*.ts"],
    rules: { "no-restricted-globals": ["error", "window", "document", "navigator", "WebSocket", "fetch", "performance", "crypto", "setTimeout", "setInterval", "localStorage", "Date"] },
  },
);
