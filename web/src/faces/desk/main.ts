// The desk: both moderators see and change the floor here.
import "../../style/tokens.css";
import "../../style/base.css";
import "../../style/desk.css";
import "../../style/desk-parts.css";
import "../../style/together.css";
import "../../style/desk-layout.css";
import { mount } from "svelte";
import words from "words:words+desk+signs+together+room+screens+agenda";
import { enter, type Entry } from "../../link/enter.ts";
import { say, spoken } from "../../parts/speech.svelte.ts";
import Desk from "./Desk.svelte";
import { Session } from "./session.svelte.ts";

const RETRY_MS = 3_000;
const isSpeaking = spoken.learn(words);

document.body.className = "desk";

function turnedAway(entry: Exclude<Entry, { is: "seated" }>): void {
  const page = document.createElement("main");
  page.className = "waiting";
  const why = document.createElement("p");
  why.textContent = say(entry.is === "refused" ? "link-refused" : entry.is === "no_link" ? "link-missing" : "no-line");
  page.append(why);
  document.body.replaceChildren(page);
}

async function start(): Promise<void> {
  await isSpeaking;
  const entry = await enter("desk");
  if (entry.is === "seated") {
    document.body.replaceChildren();
    const session = new Session();
    mount(Desk, { target: document.body, props: { session } });
    session.open(entry.seat);
    return;
  }
  turnedAway(entry);
  if (entry.is === "unreachable") setTimeout(() => void start(), RETRY_MS);
}

void start();
