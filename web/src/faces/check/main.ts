// The check: whether this laptop or phone can take part, before it matters. Nobody needs to be signed in.
import "../../style/tokens.css";
import "../../style/base.css";
import "../../style/page.css";
import "./check.css";
import { mount } from "svelte";
import words from "words:words+check";
import { spoken } from "../../parts/speech.svelte.ts";
import Check from "./Check.svelte";

const theme = new URLSearchParams(location.search).get("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
document.body.className = "page";
document.body.replaceChildren();
void spoken.learn(words).then(() => mount(Check, { target: document.body }));
