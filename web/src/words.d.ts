// Language files as modules, made by `dev/words.ts`.
declare module "words:*" {
  const words: import("./parts/speech.svelte.ts").Words;
  export default words;
}
