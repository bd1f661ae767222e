// The stage: what the room, the speaker and the studio read from their screens.
import "../../style/tokens.css";
import "../../style/base.css";
import "./stage.css";
import "./views.css";
import { mount } from "svelte";
import words from "words:words+stage";
import { arrive, type TurnedAway } from "../../link/arrive.ts";
import { recover } from "../../link/recover.ts";
import { keepShell } from "../../link/shelf.ts";
import { say, spoken } from "../../parts/speech.svelte.ts";
import { options } from "./options.svelte.ts";
import { screen } from "./screen.svelte.ts";
import Stage from "./Stage.svelte";
import { Session } from "./session.svelte.ts";

const WORDS: Record<TurnedAway | "fault", readonly [string, string?]> = {
  refused: ["stage-link-refused", "stage-link-again"],
  no_link: ["stage-link-missing"],
  unreachable: ["stage-no-line", "stage-no-line-means"],
  fault: ["stage-fault", "stage-fault-means"],
};

/** A whole page of our own, in words, instead of whatever cannot be shown. */
function tell(why: keyof typeof WORDS): void {
  const page = document.createElement("main");
  page.className = "view alone";
  for (const [at, id] of WORDS[why].entries()) {
    if (id === undefined) continue;
    const line = document.createElement(at === 0 ? "h1" : "p");
    line.textContent = say(id);
    page.append(line);
  }
  document.body.replaceChildren(page);
}

async function start(): Promise<void> {
  const [face = "stage"] = location.pathname.split("/").filter(Boolean);
  const isTold = new URLSearchParams(location.search).has("diagnostics");
  // The address loses its query when the secret leaves it; what it asked for stays on this device.
  await spoken.learn(words, options.read(location.search));
  document.documentElement.classList.add("stage-page");
  document.body.className = "stage";
  recover(() => tell("fault"));
  const seat = await arrive(face, tell);
  document.body.replaceChildren();
  const session = new Session();
  session.isTold = isTold;
  mount(Stage, { target: document.body, props: { session } });
  options.changed = () => session.shows();
  options.learned = () => void keepShell(face);
  session.open(seat, () => options.info, (order, number) => screen.obey(order, number));
  screen.watch();
  void keepShell(face);
}

void start();
