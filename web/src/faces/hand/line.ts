// The line to the server: a WebSocket, or long polling where none opens. Both bring the same pieces, and what was lost on
// the way is noticed by numbers and sums and asked for again.
import { grain, sampleAfter, SessionClock } from "../../core/clock.ts";
import { jitter } from "../../link/dice.ts";
import { page, wall } from "../../link/time.ts";
import type { ClientMessage, ServerMessage } from "../../wire/wire.ts";
import { on } from "./bell.ts";
import { keep, keyOf, read, word } from "./kept.ts";
import { tags, take } from "./piece.ts";

const PROTOCOL = "horseshoe.v1";
const RETRY_MS_MAX = 30_000;
const FIRST_SILENCE_MS = 15_000;
/** A poll that is not answered by then is dead. */
const POLL_MS_MAX = 40_000;
/** Sockets that did not open, one after the other, until it polls; and when it tries the next one. */
const FAILURES_MAX = 2;
const SOCKET_AGAIN_MS = 180_000;
const ASK_GAP_MS = 500;
const CHECK_MS = 600;
/** Frames have few sizes, both ways. */
const [SMALL_CHARS, NEXT_CHARS, HEADER_CHARS] = [94, 504, 8];
const SAVER = "hs saver";

export const clock = new SessionClock(grain(page));

let socket: WebSocket | undefined;
let poller: AbortController | undefined;
let heardAt = page();
let downSince: number | undefined;
let silenceMs = FIRST_SILENCE_MS;
let attempt = 0;
let failures = 0;
let socketAt = 0;
let isClosed = false;
/** This page has its clock from the server. */
let isTimed = false;
let helloAt = 0;
let heartbeatMs = 0;
let drawing = 0;
let number = 0;
let askedAt = -Infinity;
let beat: ReturnType<typeof setTimeout> | undefined;
let retry: ReturnType<typeof setTimeout> | undefined;

/** Since when nothing was heard; none while the line is up or was closed for good. */
export const silentSince = () => (isClosed ? undefined : downSince);

function even(text: string): string {
  let size = SMALL_CHARS;
  while (size < text.length) size = size < NEXT_CHARS ? NEXT_CHARS : size * 2 + HEADER_CHARS;
  return text.padEnd(size);
}
const say = (message: ClientMessage) => socket?.readyState === WebSocket.OPEN && socket.send(even(JSON.stringify(message)));

/** Bytes are dear: as chosen on this device, else as the browser says. */
export const savesData = () => (read(SAVER) || ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData ? "yes" : "no")) === "yes";

export function saveData(wants: boolean): void {
  keep(SAVER, wants ? "yes" : "no");
  if (!isClosed) open();
}

const hello = () => {
  drawing = number = 0;
  helloAt = page();
  return { protocol: PROTOCOL, session: word("session"), form: "fragments" as const, lang: word("lang"), key: keyOf(), parts: tags(), saves_data: savesData() };
};

/** The heartbeat, which is a sample of the clock too: at once, and as often as section 10 of ALGORITHMS wants from then on. */
function sample(done = 0, from = page()): void {
  clearTimeout(beat);
  // A dead network never closes a socket by itself.
  if (page() - heardAt > silenceMs) return lose();
  say({ t: "ping", c0: Math.floor(page()) });
  beat = setTimeout(() => sample(done + 1, from), sampleAfter(done, page() - from, heartbeatMs));
}

/** Page and wall clock that have parted tell of a sleep. */
export function look(at: number): void {
  const apart = clock.look(at, wall());
  if (apart > 0) {
    heardAt -= apart;
    if (downSince !== undefined) downSince -= apart;
    poller?.abort();
  }
  if (apart !== 0 && socket && heartbeatMs) check(2); // not in the very millisecond of the waking: what was sent before the sleep must be told apart
}

function check(ms: number): void {
  clearTimeout(beat);
  beat = setTimeout(sample, ms);
}

/** Seen again, or back in the network. */
export function nudge(isOnline: boolean): void {
  if (isOnline) socketAt = failures = 0;
  if (!socket && !poller) open();
  else if (heartbeatMs) sample();
}

export function open(): void {
  if (isClosed) return;
  hangUp();
  heartbeatMs = 0;
  heardAt = page();
  if (failures >= FAILURES_MAX && heardAt < socketAt) void poll();
  else dial();
}

/** Leaves what there is, without a word. */
function hangUp(): void {
  clearTimeout(retry);
  clearTimeout(beat);
  const [old, asking] = [socket, poller];
  socket = poller = undefined;
  old?.close();
  asking?.abort();
}

function dial(): void {
  const address = new URL("/ws", location.href);
  address.protocol = location.protocol.replace("http", "ws");
  const own = new WebSocket(address, PROTOCOL);
  socket = own;
  silenceMs = FIRST_SILENCE_MS;
  beat = setTimeout(() => lose(), FIRST_SILENCE_MS);
  own.addEventListener("open", () => say({ t: "hello", ...hello() }));
  own.addEventListener("message", (event) => own === socket && typeof event.data === "string" && hear(JSON.parse(event.data) as ServerMessage));
  own.addEventListener("close", () => own === socket && lose());
}

async function poll(): Promise<void> {
  const own = new AbortController();
  poller = own;
  beat = setTimeout(() => own.abort(), POLL_MS_MAX);
  try {
    // Whoever has a clock of this server may be left to wait.
    const body = even(JSON.stringify({ ...hello(), have: downSince === undefined && isTimed ? 1 : null }));
    const answer = await fetch(`/j/${location.pathname.split("/")[2] ?? ""}/live`, { method: "POST", body, signal: own.signal });
    // A refusal is no list, and throws below.
    const messages = await (answer.json() as Promise<ServerMessage[]>);
    const silence = page() - (downSince ?? page());
    isTimed = true;
    for (const message of messages) {
      if (message.t === "clock") clock.exchange(helloAt, message.server_ms, message.server_ms, page());
      if (own === poller) hear(message);
    }
    if (own !== poller) return;
    heard();
    // After a long silence a socket may open again.
    if (silence > RETRY_MS_MAX) socketAt = page() + RETRY_MS_MAX;
    open();
  } catch {
    if (own !== poller) return;
    // The network is away: that no socket opened says nothing.
    failures = 0;
    lose();
  }
}
/** The server is there. */
function heard(): void {
  attempt = 0;
  downSince = undefined;
  on.up();
}

/** Something is missing: says what is here, at most twice a second, and looks again soon. */
function ask(): void {
  if (page() - askedAt > ASK_GAP_MS) {
    askedAt = page();
    say({ t: "whole", parts: tags() });
  }
  if (socket) check(CHECK_MS);
}

function hear(message: ServerMessage): void {
  const at = page();
  heardAt = at;
  look(at);
  switch (message.t) {
    case "welcome":
      failures = 0;
      isTimed = true;
      silenceMs = message.silence_max_ms;
      heartbeatMs = message.heartbeat_ms;
      clock.remap(message.clock, at);
      // The hello and its welcome are the first exchange, and a server that has started anew is known by it.
      clock.exchange(helloAt, message.clock.server_ms, message.clock.server_ms, at);
      sample();
      heard();
      break;
    case "clock":
      if (!clock.remap(message, at) && socket) sample();
      break;
    case "pong":
      if ((message.at ?? 0) > drawing || (message.no ?? 0) > number) ask();
      if (!clock.exchange(message.c0, message.s1, message.s2, at)) sample();
      break;
    case "fragments":
      pieces(message);
      break;
    case "fault":
      if (message.why.code === "not_signed_in") end(word("gone"), false);
      break;
    case "bye":
      if (message.why === "signed_out") end(word("gone"), true);
      else if (message.why === "reload") end(word("reload"), false);
      else lose(message.retry_ms);
      return;
    default:
      break;
  }
  on.news();
}

function pieces({ version, from, no, parts, sum }: Extract<ServerMessage, { t: "fragments" }>): void {
  const own = version == null;
  const [to, mine] = own ? [no ?? 0, number] : [version, drawing];
  if (to <= mine) return; // twice, or too late
  if ((!sum && mine !== (own ? to - 1 : from)) || !take(parts, own, sum)) return ask();
  if (own) number = to;
  else drawing = to;
  on.pieces();
}

function lose(ms?: number): void {
  if (isClosed) return;
  if (socket && !heartbeatMs && ++failures >= FAILURES_MAX) {
    socketAt = page() + SOCKET_AGAIN_MS;
    ms = 0;
  }
  downSince ??= heardAt;
  hangUp();
  retry = setTimeout(open, jitter(Math.min(RETRY_MS_MAX, ms ?? 1_000 * 2 ** attempt++)));
  on.news();
}

/** No more line; `isForGood`: this person is not known here any more. */
export function end(words: string, isForGood: boolean): void {
  isClosed = true;
  hangUp();
  on.end(words, isForGood);
}
