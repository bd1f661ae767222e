// The desk's sentences in one language, fetched when that language is spoken.
import agenda from "../../../locales/en/agenda.ftl?raw";
import desk from "../../../locales/en/desk.ftl?raw";
import room from "../../../locales/en/room.ftl?raw";
import screens from "../../../locales/en/screens.ftl?raw";
import together from "../../../locales/en/together.ftl?raw";
import words from "../../../locales/en/words.ftl?raw";

export const files: readonly string[] = [words, desk, together, room, screens, agenda];
