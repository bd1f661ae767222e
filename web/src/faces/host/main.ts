// The host: makes sessions, prepares them, hands out their links.
import "../../style/tokens.css";
import "../../style/base.css";
import "../../style/page.css";
import "./host.css";
import "./prepare.css";
import { mount } from "svelte";
import arHost from "../../../locales/ar/host.ftl?raw";
import arWords from "../../../locales/ar/words.ftl?raw";
import enHost from "../../../locales/en/host.ftl?raw";
import enWords from "../../../locales/en/words.ftl?raw";
import { spoken } from "../../parts/speech.svelte.ts";
import Host from "./Host.svelte";

spoken.learn({ en: [enWords, enHost], ar: [arWords, arHost] });
const theme = new URLSearchParams(location.search).get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
document.body.className = "page";
document.body.replaceChildren();
mount(Host, { target: document.body });
