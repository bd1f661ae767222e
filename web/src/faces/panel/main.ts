// The panelist's page: when it is their turn, how long they have, and what the moderators want to tell them.
import "../../style/tokens.css";
import "../../style/base.css";
import "./panel.css";
import { mount } from "svelte";
import words from "words:words+panel";
import { enter } from "../../link/enter.ts";
import { say, spoken } from "../../parts/speech.svelte.ts";
import Panel from "./Panel.svelte";
import { Session } from "./session.svelte.ts";

const RETRY_MS = 3_000;

const isSpeaking = spoken.learn(words);
document.body.className = "panel";

function turnedAway(said: string): void {
  const page = document.createElement("main");
  page.className = "alone";
  const text = document.createElement("p");
  text.textContent = said;
  page.append(text);
  document.title = say("panel-title");
  document.body.replaceChildren(page);
}

async function start(): Promise<void> {
  await isSpeaking;
  const entry = await enter("panel");
  if (entry.is === "seated") {
    document.body.replaceChildren();
    const session = new Session();
    mount(Panel, { target: document.body, props: { session } });
    session.open(entry.seat);
    return;
  }
  turnedAway(say(entry.is === "refused" ? "panel-link-refused" : entry.is === "no_link" ? "panel-link-missing" : "panel-no-line"));
  if (entry.is === "unreachable") setTimeout(() => void start(), RETRY_MS);
}

void start();
