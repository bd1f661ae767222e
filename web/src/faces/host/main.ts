// The host: makes sessions, prepares them, hands out their links.
import "../../style/tokens.css";
import "../../style/base.css";
import "../../style/page.css";
import "./host.css";
import "./prepare.css";
import { mount } from "svelte";
import words from "words:words+host";
import { spoken } from "../../parts/speech.svelte.ts";
import Host from "./Host.svelte";

const theme = new URLSearchParams(location.search).get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
document.body.className = "page";
document.body.replaceChildren();
void spoken.learn(words).then(() => mount(Host, { target: document.body }));
