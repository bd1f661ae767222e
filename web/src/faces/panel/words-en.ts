// The sentences of the panelist's page in one language, fetched when that language is spoken.
import panel from "../../../locales/en/panel.ftl?raw";
import words from "../../../locales/en/words.ftl?raw";

export const files: readonly string[] = [words, panel];
