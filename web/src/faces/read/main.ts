// Reading along: what is said now and what comes next, large and in its own direction, for interpreters and for whoever reads aloud.
import "../../style/tokens.css";
import "../../style/base.css";
import "./read.css";
import { mount } from "svelte";
import words from "words:words+signs+read";
import { arrive, type TurnedAway } from "../../link/arrive.ts";
import { recover } from "../../link/recover.ts";
import { say, spoken } from "../../parts/speech.svelte.ts";
import { device } from "./device.svelte.ts";
import Read from "./Read.svelte";
import { Session } from "./session.svelte.ts";

const WORDS: Record<TurnedAway | "fault", readonly [string, string?]> = {
  refused: ["read-link-refused", "read-link-again"],
  no_link: ["read-link-missing"],
  unreachable: ["read-no-line"],
  fault: ["read-fault", "read-fault-means"],
};

/** A whole page of our own, in words, instead of whatever cannot be shown. */
function tell(why: keyof typeof WORDS): void {
  const page = document.createElement("main");
  page.className = "alone";
  for (const [at, id] of WORDS[why].entries()) {
    if (id === undefined) continue;
    const line = document.createElement(at === 0 ? "h1" : "p");
    line.textContent = say(id);
    page.append(line);
  }
  document.title = say("read-title");
  document.body.replaceChildren(page);
}

async function start(): Promise<void> {
  document.body.className = "read";
  device.open();
  await spoken.learn(words);
  recover(() => tell("fault"));
  const seat = await arrive("read", tell);
  document.body.replaceChildren();
  const session = new Session();
  mount(Read, { target: document.body, props: { session } });
  session.open(seat);
}

void start();
