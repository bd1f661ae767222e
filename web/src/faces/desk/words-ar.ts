// The desk's sentences in one language, fetched when that language is spoken.
import agenda from "../../../locales/ar/agenda.ftl?raw";
import desk from "../../../locales/ar/desk.ftl?raw";
import room from "../../../locales/ar/room.ftl?raw";
import screens from "../../../locales/ar/screens.ftl?raw";
import together from "../../../locales/ar/together.ftl?raw";
import words from "../../../locales/ar/words.ftl?raw";

export const files: readonly string[] = [words, desk, together, room, screens, agenda];
