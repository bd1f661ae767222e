// The overlay: a browser source over the stream. No cursor, no scrollbar, no focus, and nothing at all until something is on air.
import "../../style/tokens.css";
import "../../style/base.css";
import "../../style/third.css";
import "./overlay.css";
import { mount } from "svelte";
import words from "words:words+stage";
import { arrive } from "../../link/arrive.ts";
import { recover, renew } from "../../link/recover.ts";
import { keepShell } from "../../link/shelf.ts";
import { spoken } from "../../parts/speech.svelte.ts";
import Overlay from "./Overlay.svelte";
import { read } from "./options.ts";
import { Session } from "./session.svelte.ts";

async function start(): Promise<void> {
  // For whoever sets it up, never for an audience: how right this clock is.
  const isTold = new URLSearchParams(location.search).has("diagnostics");
  const options = read(location.search);
  await spoken.learn(words, options.lang);
  document.documentElement.classList.add("overlay-page");
  document.documentElement.style.setProperty("--size", String(options.size / 100));
  document.body.className = "overlay";
  // What is wrong here is nothing for an audience: the page is empty until it is right again.
  recover(() => document.body.replaceChildren());
  const seat = await arrive("overlay", () => document.body.replaceChildren());
  const session = new Session(options);
  session.isTold = isTold;
  mount(Overlay, { target: document.body, props: { session, options } });
  session.open(seat);
  void keepShell("overlay");
}

start().catch(() => renew());
