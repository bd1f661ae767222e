// The phone: a page that works without this, made live. The server draws every piece; this puts them in place,
// counts down, and sends forms without leaving the page.
import "./hand.css";
import { grain, sampleAfter, SessionClock } from "../../core/clock.ts";
import { page, wall } from "../../link/time.ts";
import type { ClientMessage, ServerMessage, Timer } from "../../wire/wire.ts";
import { digits, limit, phase, remaining, thresholds, untilEdge } from "./clock.ts";
import { flush, put, waiting } from "./outbox.ts";
import { byId, fill } from "./piece.ts";
import { showSupports } from "./support.ts";

const PROTOCOL = "horseshoe.v1";
const RETRY_MS_MAX = 30_000;
const SAID_MS = 8_000;
const FIRST_SILENCE_MS = 15_000;

const main = document.getElementById("page");
const word = (name: string) => main?.dataset[name] ?? "";

// ---- pieces -------------------------------------------------------------------------------------------------------

let nudged: string | undefined;

function obey(): void {
  showSupports();
  const { state, nudge } = main?.querySelector<HTMLElement>("[data-state]")?.dataset ?? {};
  if (nudge !== nudged && nudge) navigator.vibrate?.(nudge === "wrap_up" ? [300, 150, 300] : [600, 200, 600, 200, 600]);
  nudged = nudge;
  if (!main || !state || main.classList.contains(`is-${state}`)) return;
  main.className = `phone is-${state}`;
  const raise = byId("raise");
  const isIdle = state === "idle" || state === "lobby";
  raise?.toggleAttribute("open", isIdle);
  raise?.querySelector(".more")?.toggleAttribute("open", !isIdle);
  const kind = raise?.querySelector("select");
  if (kind) kind.value = isIdle ? "floor" : "direct_reply";
  if (state === "next") navigator.vibrate?.([200, 100, 200]);
  if (state === "floor") navigator.vibrate?.(400);
  if (state === "next" || state === "floor") {
    if (waiting() === 0) byId("said")?.replaceChildren();
    scrollTo({ top: 0 });
  }
}

// ---- clocks -------------------------------------------------------------------------------------------------------

const clock = new SessionClock(grain(page));
let ticking: ReturnType<typeof setTimeout> | undefined;

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
  offline();
  let wait = clock.wait(edge, at);
  if (clock.rate > 1) wait = Math.max(50, wait);
  if (downSince !== undefined && !isClosed) wait = Math.min(wait, 1_000 - ((at - downSince) % 1_000));
  if (tellClock(at)) wait = Math.min(wait, 1_000);
  if (wait < Infinity) ticking = setTimeout(() => requestAnimationFrame(paint), Math.ceil(wait) + 1);
}

/** How right the clock is, for whoever opens «this page». */
function tellClock(at: number): boolean {
  const facts = byId("clock");
  if (!(facts instanceof HTMLDetailsElement) || clock.session(at) === undefined) return false;
  facts.hidden = false;
  const { bound, offset, samples, age, trip } = clock.vitals(at);
  const figures = [bound, offset, samples, age[0] / 1_000, trip ?? NaN];
  const text = facts.lastElementChild;
  if (facts.open && text) text.textContent = word("clock").replace(/#(\d)/g, (_, no: string) => `\u2066${Number.isFinite(figures[Number(no)]) ? Math.ceil(figures[Number(no)] ?? 0) : "–"}\u2069`);
  return facts.open;
}

/** Page and wall clock that have parted tell of a sleep. */
function look(at: number): void {
  const apart = clock.look(at, wall());
  if (apart > 0) heardAt -= apart;
  if (apart > 0 && downSince !== undefined) downSince -= apart;
  if (apart === 0 || !socket || !heartbeatMs) return;
  clearTimeout(beat);
  // Not in the very millisecond of the waking: what was sent before the sleep must be told apart.
  beat = setTimeout(sample, 2);
}

function own(box: HTMLElement, timer: Timer, now: number): void {
  const at = phase(timer, now);
  const whole = limit(timer);
  const bar = box.querySelector<HTMLElement>(".bar");
  if (bar) {
    bar.hidden = false;
    const [fill, ...marks] = [...bar.children].filter((part) => part instanceof HTMLElement);
    fill?.style.setProperty("inline-size", `${Math.min(100, (Math.abs(remaining(timer, now)) / (whole || 1)) * 100)}%`);
    thresholds(whole).forEach((ms, index) => marks[index]?.style.setProperty("inset-inline-start", `${(ms / (whole || 1)) * 100}%`));
  }
  if (box.dataset["phase"] === at) return;
  box.dataset["phase"] = at;
  const said = box.querySelector(".phase [role=status]");
  if (said) said.textContent = word(at);
}

// ---- the line -----------------------------------------------------------------------------------------------------

let socket: WebSocket | undefined;
let heardAt = page();
let downSince: number | undefined;
let silenceMs = FIRST_SILENCE_MS;
let attempt = 0;
let isClosed = false;
let helloAt = 0;
let heartbeatMs = 0;
let beat: ReturnType<typeof setTimeout> | undefined;
let retry: ReturnType<typeof setTimeout> | undefined;

const say = (message: ClientMessage) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message));

/** The heartbeat, which is a sample of the clock too: at once, and as often as section 10 of ALGORITHMS wants from then on. */
function sample(done = 0, from = page()): void {
  clearTimeout(beat);
  // A dead network never closes a socket by itself.
  if (page() - heardAt > silenceMs) return lose();
  say({ t: "ping", c0: Math.floor(page()) });
  beat = setTimeout(() => sample(done + 1, from), sampleAfter(done, page() - from, heartbeatMs));
}

/** Seen again, or back in the network. */
function nudge(): void {
  void flush();
  if (!socket) open();
  else if (heartbeatMs) sample();
  paint();
}

function open(): void {
  if (isClosed) return;
  clearTimeout(retry);
  clearTimeout(beat);
  heartbeatMs = 0;
  const address = new URL("/ws", location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const own = new WebSocket(address, PROTOCOL);
  socket = own;
  heardAt = page();
  silenceMs = FIRST_SILENCE_MS;
  beat = setTimeout(() => lose(), FIRST_SILENCE_MS);
  own.addEventListener("open", () => {
    const key = keyOf();
    helloAt = page();
    // A proof has 32 digits; a longer key is the token of a browser that keeps no cookie.
    say({ t: "hello", protocol: PROTOCOL, session: word("session"), role: "participant", form: "fragments", lang: word("lang"), token: key.length > 32 ? key : null });
  });
  own.addEventListener("message", (event) => own === socket && typeof event.data === "string" && hear(JSON.parse(event.data) as ServerMessage));
  own.addEventListener("close", () => own === socket && lose());
}

function hear(message: ServerMessage): void {
  const at = page();
  heardAt = at;
  look(at);
  switch (message.t) {
    case "welcome":
      attempt = 0;
      downSince = undefined;
      silenceMs = message.silence_max_ms;
      heartbeatMs = message.heartbeat_ms;
      clock.remap(message.clock, at);
      // The hello and its welcome are the first exchange, and a server that has started anew is known by it.
      clock.exchange(helloAt, message.clock.server_ms, message.clock.server_ms, at);
      sample();
      void flush();
      break;
    case "clock":
      if (!clock.remap(message, at)) sample();
      break;
    case "pong":
      if (!clock.exchange(message.c0, message.s1, message.s2, at)) sample();
      break;
    case "fragments":
      for (const [id, html] of Object.entries(message.parts)) fill(id, html);
      obey();
      break;
    case "fault":
      if (message.why.code === "not_signed_in") end(word("gone"));
      break;
    case "bye":
      if (message.why === "signed_out") end(word("gone"));
      else if (message.why === "reload") end(word("reload"));
      else lose(message.retry_ms);
      return;
    default:
      break;
  }
  paint();
}

function lose(ms = 1_000 * 2 ** attempt++): void {
  if (isClosed) return;
  clearTimeout(beat);
  downSince ??= heardAt;
  const old = socket;
  socket = undefined;
  old?.close();
  const [word = 0] = crypto.getRandomValues(new Uint16Array(1));
  clearTimeout(retry);
  retry = setTimeout(open, Math.min(RETRY_MS_MAX, ms) * (0.75 + word / 131_072));
  paint();
}

function end(words: string): void {
  isClosed = true;
  clearTimeout(beat);
  const old = socket;
  socket = undefined;
  old?.close();
  show(words);
}

/** «No connection since 0:40. Nothing is lost.» */
function offline(): void {
  if (isClosed) return;
  // A short gap is nobody's business.
  if (downSince === undefined || page() - downSince < 3_000) {
    const line = byId("line");
    if (line && downSince === undefined) line.hidden = true;
    return;
  }
  show(word("offline").replace("#", digits(page() - downSince)));
}

function show(words: string): void {
  const line = byId("line");
  const text = line?.querySelector("span");
  if (!line || !text) return;
  line.hidden = false;
  if (text.textContent !== words) text.textContent = words;
}

// ---- forms --------------------------------------------------------------------------------------------------------

const keyOf = (): string => document.querySelector<HTMLInputElement>("[name=key]")?.value ?? "";
let saidAt = 0;

function tell(words: string, isRefusal: boolean): void {
  const said = byId("said");
  if (!said) return;
  const box = document.createElement("p");
  box.className = `notice ${isRefusal ? "warn" : "calm"}`;
  const text = document.createElement("span");
  text.textContent = words;
  box.append(text);
  said.replaceChildren(box);
  saidAt = page();
  const mine = saidAt;
  if (!isRefusal) setTimeout(() => mine === saidAt && waiting() === 0 && said.replaceChildren(), SAID_MS);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.hasAttribute("data-plain") || form.method !== "post") return;
  if (form.hasAttribute("data-join")) {
    // Joined by script: presence is a sign that can be believed.
    form.querySelector<HTMLInputElement>("[name=via]")?.setAttribute("value", "phone");
    return;
  }
  if (!main) return;
  event.preventDefault();
  const button = form.querySelector("button");
  if (button?.ariaDisabled) return;
  button?.setAttribute("aria-disabled", "true");
  tell(socket?.readyState === WebSocket.OPEN ? word("sending") : word("unsent"), false);
  put(form, keyOf(), (said, isTaken) => {
    button?.removeAttribute("aria-disabled");
    if (isTaken) {
      form.reset();
      (form.closest<HTMLElement>("#ask, .more") ?? form.querySelector(".more"))?.removeAttribute("open");
    }
    tell(said, !isTaken);
  }, () => tell(word("unsent"), false));
});

if (main) {
  open();
  byId("clock")?.addEventListener("toggle", paint);
  addEventListener("online", nudge);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && nudge());
  addEventListener("beforeunload", (event) => waiting() > 0 && event.preventDefault());
}
