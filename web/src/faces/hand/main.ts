// The phone: a page that works without this, made live. The server draws every piece; this puts them in place,
// counts down, and sends forms without leaving the page.
import "./hand.css";
import type { Vitals } from "../../core/clock.ts";
import { page } from "../../link/time.ts";
import type { Timer } from "../../wire/wire.ts";
import { stayAwake } from "./awake.ts";
import { on } from "./bell.ts";
import { digits, limit, phase, remaining, thresholds, untilEdge } from "./clock.ts";
import { forget, forgetAll, giveBack } from "./draft.ts";
import { isFleeting, main, word } from "./kept.ts";
import { clock, look, nudge, open, saveData, savesData, silentSince } from "./line.ts";
import { drop, dropAll, flush, put, waiting, type Unsent } from "./outbox.ts";
import { byId } from "./piece.ts";
import { showSupports } from "./support.ts";

const SAID_MS = 8_000;

// ---- what the state of the page means -----------------------------------------------------------------------------

let nudged: string | undefined;

function obey(): void {
  showSupports();
  const { state, nudge } = main?.querySelector<HTMLElement>("[data-state]")?.dataset ?? {};
  if (nudge !== nudged && nudge) navigator.vibrate?.(nudge === "wrap_up" ? [300, 150, 300] : [600, 200, 600, 200, 600]);
  nudged = nudge;
  if (!main || !state) return;
  const isCalled = state === "next" || state === "floor";
  stayAwake(isCalled);
  if (main.classList.contains(`is-${state}`)) return;
  main.className = `phone is-${state}`;
  const raise = byId("raise");
  const isIdle = state === "idle" || state === "lobby";
  raise?.toggleAttribute("open", isIdle);
  raise?.querySelector(".more")?.toggleAttribute("open", !isIdle);
  const kind = raise?.querySelector("select");
  if (kind) kind.value = isIdle ? "floor" : "direct_reply";
  if (!isCalled) return;
  navigator.vibrate?.(state === "next" ? [200, 100, 200] : 400);
  if (waiting().length === 0) byId("said")?.replaceChildren();
  scrollTo({ top: 0 });
}

// ---- clocks -------------------------------------------------------------------------------------------------------

let ticking: ReturnType<typeof setTimeout> | undefined;
/** A file of its own: the builder would wrap an import of a module in a kilobyte. */
const FACTS = "/facts.js";
let facts: { tell: (vitals: Vitals, words: string) => boolean } | undefined;

/** Paints every clock from its vector and sleeps to the next edge of a second; while nothing runs, it sleeps. */
function paint(): void {
  const at = page();
  look(at);
  clearTimeout(ticking);
  const now = clock.session(at);
  let edge = Infinity;
  for (const box of document.querySelectorAll<HTMLElement>("[data-timer]")) {
    if (now === undefined) break;
    const timer = JSON.parse(box.dataset["timer"] ?? "") as Timer;
    const target = box.querySelector<HTMLElement>("[role=timer]") ?? box;
    const text = digits(remaining(timer, now));
    if (target.textContent !== text) target.textContent = text;
    if (box.hasAttribute("data-own")) own(box, timer, now);
    edge = Math.min(edge, untilEdge(timer, now));
  }
  const since = offline();
  let wait = clock.wait(edge, at);
  if (clock.rate > 1) wait = Math.max(50, wait);
  if (since !== undefined) wait = Math.min(wait, 1_000 - ((at - since) % 1_000));
  if (facts?.tell(clock.vitals(at), word("clock"))) wait = Math.min(wait, 1_000);
  if (wait < Infinity) ticking = setTimeout(() => requestAnimationFrame(paint), Math.ceil(wait) + 1);
}

function own(box: HTMLElement, timer: Timer, now: number): void {
  const at = phase(timer, now);
  const whole = limit(timer);
  const bar = box.querySelector<HTMLElement>(".bar");
  if (bar) {
    bar.hidden = false;
    const [fill, ...marks] = bar.querySelectorAll<HTMLElement>("*");
    fill?.style.setProperty("inline-size", `${Math.min(100, (Math.abs(remaining(timer, now)) / (whole || 1)) * 100)}%`);
    thresholds(whole).forEach((ms, index) => marks[index]?.style.setProperty("inset-inline-start", `${(ms / (whole || 1)) * 100}%`));
  }
  if (box.dataset["phase"] === at) return;
  box.dataset["phase"] = at;
  const said = box.querySelector(".phase [role=status]");
  if (said) said.textContent = word(at);
}

/** «No connection since 0:40. Nothing is lost.» A short gap is nobody's business. */
function offline(): number | undefined {
  const since = silentSince();
  if (since !== undefined && page() - since >= 3_000) show(word("offline").replace("#", digits(page() - since)));
  else if (since === undefined && !isEnded) byId("line")?.toggleAttribute("hidden", true);
  return since;
}

let isEnded = false;

function show(words: string): void {
  const line = byId("line");
  const text = line?.querySelector("span");
  if (!line || !text) return;
  line.hidden = false;
  if (text.textContent !== words) text.textContent = words;
}

// ---- forms --------------------------------------------------------------------------------------------------------

/** Forms whose first attempt is under way. */
const pressed = new Map<string, HTMLFormElement>();
let saidAt = 0;

function element(name: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
}

function tell(words: string, isRefusal: boolean): void {
  const said = byId("said");
  said?.replaceChildren(element("p", `notice ${isRefusal ? "warn" : "calm"}`, element("span", "", words)));
  saidAt = page();
  const mine = saidAt;
  if (!isRefusal) setTimeout(() => mine === saidAt && waiting().length === 0 && said?.replaceChildren(), SAID_MS);
}

/** What waits to be sent, each with a way to take it back. */
function list(): void {
  byId("unsent")?.replaceChildren(
    ...waiting().filter(({ id }) => !pressed.has(id)).map((one) => {
      const back = element("button", "link", word("back"));
      back.addEventListener("click", () => {
        drop(one.id);
        giveBack(one.url, one.body);
        list();
      });
      return element("li", "quote unsent", element("p", "", element("bdi", "", one.what)), element("small", "", word("waits"), back));
    }),
  );
}

/** The form is free again; `isKept`: what it held lies elsewhere. */
function release(id: string, isKept: boolean): void {
  const form = pressed.get(id);
  if (!form) return;
  pressed.delete(id);
  form.querySelector("button")?.removeAttribute("aria-disabled");
  if (!isKept) return;
  forget(form);
  form.reset();
  (form.closest<HTMLElement>("#ask, .more") ?? form.querySelector(".more"))?.removeAttribute("open");
}

Object.assign(on, {
  settle(one: Unsent, said: string, isTaken: boolean): void {
    const isHere = pressed.has(one.id);
    release(one.id, isTaken);
    if (!isTaken && !isHere) giveBack(one.url, one.body);
    tell(said, !isTaken);
    list();
  },
  stuck(): void {
    // Whatever stands behind it waits too: forms are free for the next thing.
    for (const id of pressed.keys()) release(id, true);
    tell(word("unsent"), false);
    list();
  },
  news: paint,
  pieces: obey,
  up: () => void flush(),
  end(words: string, isForGood: boolean): void {
    isEnded = true;
    if (isForGood) leave();
    list();
    show(words);
  },
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
  if (form.hasAttribute("data-join")) {
    // Joined by script: presence is a sign that can be believed.
    form.querySelector<HTMLInputElement>("[name=via]")?.setAttribute("value", "phone");
    return;
  }
  if (/\/(leave|delete)\?/.test(form.action)) leave();
  if (!main || form.hasAttribute("data-plain")) return;
  event.preventDefault();
  const button = form.querySelector("button");
  if (button?.ariaDisabled) return;
  button?.setAttribute("aria-disabled", "true");
  tell(word("sending"), false);
  pressed.set(put(form, button?.textContent ?? ""), form);
  if (silentSince() !== undefined) on.stuck();
  void flush();
});

/** Whoever leaves, or is not known here any more, leaves nothing on the device. */
function leave(): void {
  dropAll();
  forgetAll();
}

if (main) {
  open();
  list();
  const saver = byId("saver");
  const tick = saver?.querySelector("input");
  if (saver && tick) {
    saver.hidden = false;
    tick.checked = savesData();
    tick.addEventListener("change", () => saveData(tick.checked));
  }
  byId("clock")?.removeAttribute("hidden");
  byId("clock")?.addEventListener("toggle", () => void import(/* @vite-ignore */ FACTS).then((loaded) => ((facts = loaded as typeof facts), paint())));
  addEventListener("online", () => back(true));
  document.addEventListener("visibilitychange", () => {
    stayAwake();
    if (document.visibilityState === "visible") back(false);
  });
  addEventListener("beforeunload", (event) => isFleeting() && waiting().length > 0 && event.preventDefault());
}

/** Seen again, or back in the network. */
function back(isOnline: boolean): void {
  void flush();
  nudge(isOnline);
  paint();
}
