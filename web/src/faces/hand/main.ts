// The phone: a page that works without this, made live. The server draws every piece; this puts them in place,
// counts down, and sends forms without leaving the page.
import "./hand.css";
import type { ClientMessage, ServerMessage, Timer } from "../../wire/wire.ts";
import { digits, exchange, limit, page, phase, remaining, remap, session, thresholds, untilEdge } from "./clock.ts";
import { flush, put, waiting } from "./outbox.ts";

const PROTOCOL = "horseshoe.v1";
const RETRY_MS_MAX = 30_000;
const SAID_MS = 8_000;
const TICK_MS_MAX = 5_000;
const FIRST_SILENCE_MS = 15_000;

const main = document.getElementById("page");
const byId = (id: string) => document.getElementById(id);
const word = (name: string) => main?.dataset[name] ?? "";

// ---- pieces -------------------------------------------------------------------------------------------------------

/** Puts a piece in place; focus, what was typed and what was opened stay. */
function fill(id: string, html: string): void {
  const old = byId(id);
  if (!old || old.dataset["html"] === html) return;
  // A leaf: the piece round it is no longer what was sent.
  old.parentElement?.closest("[data-html]")?.removeAttribute("data-html");
  const near = (of: Element, root: Element) => {
    const form = of.closest("form")?.getAttribute("action")?.split("?")[0] ?? "";
    const hand = of.closest("form")?.querySelector<HTMLInputElement>("[name=hand]")?.value ?? "";
    return [...root.querySelectorAll<HTMLElement>("input:not([type=hidden]),textarea,select,button,summary")].find((one) => one.tagName === of.tagName && one.getAttribute("name") === of.getAttribute("name") && (one.closest("form")?.getAttribute("action")?.split("?")[0] ?? "") === form && (one.closest("form")?.querySelector<HTMLInputElement>("[name=hand]")?.value ?? "") === hand);
  };
  const fresh = document.createElement("div");
  // The server's templates escape whatever people typed; nothing is joined here.
  fresh.innerHTML = html;
  for (const one of old.querySelectorAll<HTMLDetailsElement>("details[id][open]")) {
    const twin = fresh.querySelector<HTMLDetailsElement>(`#${CSS.escape(one.id)}`);
    if (!twin) continue;
    twin.open = true;
    for (const field of one.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>("input:not([type=hidden]),select,textarea")) {
      const other = near(field, fresh);
      if (other && "value" in other) other.value = field.value;
    }
  }
  const focused = document.activeElement;
  const again = focused && old.contains(focused) ? near(focused, fresh) : undefined;
  old.replaceChildren(...fresh.childNodes);
  old.dataset["html"] = html;
  again?.focus({ preventScroll: true });
}

let nudged: string | undefined;

function obey(): void {
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

let ticking: ReturnType<typeof setTimeout> | undefined;

/** Paints every clock from its vector and sleeps to the next edge of a second. */
function paint(): void {
  clearTimeout(ticking);
  const now = session();
  if (now === undefined) return;
  let wait = TICK_MS_MAX;
  for (const box of document.querySelectorAll<HTMLElement>("[data-timer]")) {
    const timer = JSON.parse(box.dataset["timer"] ?? "") as Timer;
    const target = box.querySelector<HTMLElement>("[role=timer]") ?? box;
    const text = digits(remaining(timer, now));
    if (target.textContent !== text) target.textContent = text;
    if (box.hasAttribute("data-own")) own(box, timer, now);
    wait = Math.min(wait, untilEdge(timer, now));
  }
  offline();
  ticking = setTimeout(() => requestAnimationFrame(paint), Math.max(50, wait + 5));
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
let beat: ReturnType<typeof setInterval> | undefined;
let retry: ReturnType<typeof setTimeout> | undefined;

const say = (message: ClientMessage) => socket?.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message));
const ping = () => say({ t: "ping", c0: Math.round(page()) });

function open(): void {
  clearTimeout(retry);
  const address = new URL("/ws", location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const own = new WebSocket(address, PROTOCOL);
  socket = own;
  heardAt = page();
  silenceMs = FIRST_SILENCE_MS;
  own.addEventListener("open", () => {
    const key = keyOf();
    // A proof has 32 digits; a longer key is the token of a browser that keeps no cookie.
    say({ t: "hello", protocol: PROTOCOL, session: word("session"), role: "participant", form: "fragments", lang: word("lang"), token: key.length > 32 ? key : null });
  });
  own.addEventListener("message", (event) => own === socket && typeof event.data === "string" && hear(JSON.parse(event.data) as ServerMessage));
  own.addEventListener("close", () => own === socket && lose());
}

function hear(message: ServerMessage): void {
  heardAt = page();
  switch (message.t) {
    case "welcome":
      attempt = 0;
      downSince = undefined;
      silenceMs = message.silence_max_ms;
      remap(message.clock);
      clearInterval(beat);
      beat = setInterval(watch, message.heartbeat_ms);
      ping();
      for (const ms of [300, 700]) setTimeout(ping, ms);
      void flush();
      break;
    case "clock":
      remap(message);
      break;
    case "pong":
      exchange(message.c0, message.s1, message.s2);
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

/** The heartbeat: a dead network never closes a socket by itself. */
function watch(): void {
  if (page() - heardAt > silenceMs) lose();
  else ping();
}

function lose(ms = 1_000 * 2 ** attempt++): void {
  if (isClosed) return;
  clearInterval(beat);
  downSince ??= heardAt;
  const old = socket;
  socket = undefined;
  old?.close();
  const [word = 0] = crypto.getRandomValues(new Uint16Array(1));
  clearTimeout(retry);
  retry = setTimeout(open, Math.min(RETRY_MS_MAX, ms) * (0.75 + word / 131_072));
  offline();
}

function end(words: string): void {
  isClosed = true;
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
  addEventListener("online", () => (void flush(), socket ? ping() : open()));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && (void flush(), socket ? ping() : open()));
  addEventListener("beforeunload", (event) => waiting() > 0 && event.preventDefault());
  setInterval(offline, 1_000);
}
