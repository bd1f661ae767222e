// Measures what the check judges: addresses, secure context, socket, cookies, clock and latency of this device.
import { freshId } from "../../link/dice.ts";
import { judgeAddress, judgeClock, judgeCookies, judgeLatency, judgeSecure, judgeSocket, type Check, type Finding, type SocketEnd, type Trip } from "../../core/verdict.ts";
import { numberAt, parse, textAt, textsAt, type Json } from "../../core/prepare/json.ts";

const TRIPS = 6;
const SOCKET_MS_MAX = 8_000;
const ANSWER_MS_MAX = 8_000;
const PROTOCOL = "horseshoe.v1";
const NOBODY = "0".repeat(32);

/** What the server says about itself. */
interface Told {
  readonly publicUrl: string;
  readonly addresses: readonly string[];
  readonly build: string;
  readonly socket: string;
}

export interface Result {
  readonly findings: readonly Finding[];
  /** The server's build, once it has answered. */
  readonly build: string;
}

/** The device's time of day in milliseconds: the very thing that is under test. */
// eslint-disable-next-line no-restricted-globals
const wallMs = (): number => Date.now();

async function ask(): Promise<{ readonly trip: Trip; readonly told: Told } | undefined> {
  const sentMs = wallMs();
  const from = performance.now();
  try {
    const answer = await fetch("/api/check", { cache: "no-store", credentials: "omit", signal: AbortSignal.timeout(ANSWER_MS_MAX) });
    const spent = performance.now() - from;
    const said: Json | undefined = answer.ok ? parse(await answer.text()) : undefined;
    const serverMs = numberAt(said, ["now_utc_ms"]);
    if (serverMs === undefined) return undefined;
    const told = { publicUrl: textAt(said, ["public_url"]), addresses: textsAt(said, ["addresses"]), build: textAt(said, ["build"]), socket: textAt(said, ["socket"]) || "/ws" };
    return { trip: { sentMs, serverMs, backMs: sentMs + spent }, told };
  } catch {
    return undefined;
  }
}

/** Opens a socket, says hello for a session that cannot be, and waits for any typed answer. Nobody is signed in by it. */
function trySocket(path: string): Promise<SocketEnd> {
  if (typeof WebSocket === "undefined") return Promise.resolve("not_there");
  return new Promise((settle) => {
    const address = new URL(path, location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    let isOpen = false;
    let socket: WebSocket;
    try {
      socket = new WebSocket(address, PROTOCOL);
    } catch {
      return settle("refused");
    }
    const timer = setTimeout(() => end(isOpen ? "silent" : "refused"), SOCKET_MS_MAX);
    const end = (how: SocketEnd) => (clearTimeout(timer), socket.close(), settle(how));
    socket.addEventListener("open", () => {
      isOpen = true;
      socket.send(JSON.stringify({ t: "hello", protocol: PROTOCOL, session: NOBODY, form: "view" }));
    });
    socket.addEventListener("message", (event) => {
      if (typeof event.data === "string" && textAt(parse(event.data), ["t"]) !== "") end("answered");
    });
    socket.addEventListener("close", (event) => end(isOpen && event.wasClean ? "closed_cleanly" : "refused"));
  });
}

/** Whether a cookie that is set is there afterwards; it is taken away at once. */
function tryCookies(): boolean {
  const name = `horseshoe-check-${freshId().slice(0, 8)}`;
  document.cookie = `${name}=1; path=/check; samesite=strict; max-age=60`;
  const isKept = document.cookie.includes(`${name}=1`);
  document.cookie = `${name}=; path=/check; max-age=0`;
  return isKept;
}

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** Measures everything; tells each finding as it comes. */
export async function measure(found: (finding: Finding) => void): Promise<Result> {
  const findings: Finding[] = [];
  const tell = (finding: Finding | undefined) => finding && (findings.push(finding), found(finding));
  tell(judgeSecure(location.origin, isSecureContext));
  tell(judgeCookies(tryCookies()));
  const first = await ask();
  if (!first) {
    tell({ check: "address", verdict: "bad", id: "check-address-silent", args: {} });
    return { findings, build: "" };
  }
  tell(judgeAddress(location.origin, first.told.publicUrl, first.told.addresses));
  tell(judgeSocket(await trySocket(first.told.socket)));
  // The first answer may have opened the connection: its time says nothing about the way.
  const trips: Trip[] = [];
  for (let n = 0; n < TRIPS; n += 1) {
    const next = await ask();
    if (next) trips.push(next.trip);
    await pause(120);
  }
  tell(judgeClock(trips));
  tell(judgeLatency(trips));
  return { findings, build: first.told.build };
}

/** The checks that a silent server leaves open. */
export const missing = (findings: readonly Finding[], all: readonly Check[]): Check[] => all.filter((check) => !findings.some((one) => one.check === check));
