// The stage: what the room reads from the projector.
import "../../style/tokens.css";
import "../../style/base.css";
import "./stage.css";
import { mount } from "svelte";
import arStage from "../../../locales/ar/stage.ftl?raw";
import arWords from "../../../locales/ar/words.ftl?raw";
import enStage from "../../../locales/en/stage.ftl?raw";
import enWords from "../../../locales/en/words.ftl?raw";
import { enter } from "../../link/enter.ts";
import { say, spoken } from "../../parts/speech.svelte.ts";
import Stage from "./Stage.svelte";
import { Session } from "./session.svelte.ts";

const RETRY_MS = 3_000;

const asked = new URLSearchParams(location.search);
spoken.learn({ en: [enWords, enStage], ar: [arWords, arStage] });
// The address loses its query when the secret leaves it; the choice stays on this device.
if (asked.has("lang")) spoken.choose(spoken.lang);
document.documentElement.classList.add("stage-page");
document.documentElement.dataset["theme"] = asked.get("theme") === "light" ? "light" : "dark";
document.body.className = "stage";

function turnedAway(words: string): void {
  const page = document.createElement("main");
  page.className = "view alone";
  const text = document.createElement("p");
  text.textContent = words;
  page.append(text);
  document.body.replaceChildren(page);
}

async function start(): Promise<void> {
  const [face = "stage"] = location.pathname.split("/").filter(Boolean);
  const entry = await enter(face);
  if (entry.is === "seated") {
    document.body.replaceChildren();
    const session = new Session();
    session.isTold = asked.has("diagnostics");
    mount(Stage, { target: document.body, props: { session } });
    session.open(entry.seat);
    return;
  }
  turnedAway(say(entry.is === "refused" ? "stage-link-refused" : entry.is === "no_link" ? "stage-link-missing" : "stage-no-line"));
  if (entry.is === "unreachable") setTimeout(() => void start(), RETRY_MS);
}

void start();
