// What a device's check comes to: plain judgments over what was measured. No address enters the result.
import { intersect, sample, type Sample } from "./sample.ts";

export type Verdict = "good" | "fair" | "bad";
export const CHECKS = ["address", "secure", "socket", "cookies", "clock", "latency"] as const;
export type Check = (typeof CHECKS)[number];

/** A judgment: its sentence and its figures. */
export interface Finding {
  readonly check: Check;
  readonly verdict: Verdict;
  /** The message that says it. */
  readonly id: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** One question to the server and its answer: page time before and after, the server's time of day between. */
export interface Trip {
  readonly sentMs: number;
  readonly serverMs: number;
  readonly backMs: number;
}

const LATENCY_GOOD_MS = 150;
const LATENCY_FAIR_MS = 600;
const CLOCK_GOOD_MS = 2_000;
const CLOCK_FAIR_MS = 60_000;

const finding = (check: Check, verdict: Verdict, id: string, args: Finding["args"] = {}): Finding => ({ check, verdict, id: `check-${check}-${id}`, args });
const hostOf = (address: string): string => /^https?:\/\/(\[[^\]]+\]|[^/:]+)/.exec(address)?.[1]?.toLowerCase() ?? "";
const originOf = (address: string): string => /^https?:\/\/[^/]+/.exec(address)?.[0].toLowerCase() ?? "";
export const isLoopback = (origin: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostOf(origin));

/** Whether the page came from the address that links and codes carry. */
export function judgeAddress(origin: string, publicUrl: string, addresses: readonly string[]): Finding {
  if (originOf(publicUrl) === originOf(origin)) return isLoopback(origin) ? finding("address", "fair", "this-machine") : finding("address", "good", "right");
  const isOwn = addresses.some((address) => address === hostOf(origin) || originOf(address) === originOf(origin) || hostOf(address) === hostOf(origin));
  return isOwn ? finding("address", "fair", "own") : finding("address", "fair", "other");
}

/** Whether others on the way can read along. */
export function judgeSecure(origin: string, isSecureContext: boolean): Finding {
  if (origin.startsWith("https:")) return isSecureContext ? finding("secure", "good", "https") : finding("secure", "fair", "odd");
  if (isLoopback(origin)) return finding("secure", "good", "this-machine");
  if (hostOf(origin).endsWith(".onion")) return finding("secure", "good", "onion");
  return finding("secure", "fair", "plain");
}

export type SocketEnd = "answered" | "closed_cleanly" | "silent" | "refused" | "not_there";

/** Whether live updates get through. */
export function judgeSocket(end: SocketEnd): Finding {
  if (end === "answered" || end === "closed_cleanly") return finding("socket", "good", "open");
  return finding("socket", "bad", end === "silent" ? "silent" : end === "not_there" ? "missing" : "refused");
}

/** Whether a session cookie would be kept. */
export const judgeCookies = (isKept: boolean): Finding => (isKept ? finding("cookies", "good", "kept") : finding("cookies", "fair", "refused"));

/** How far the device's time of day is from the server's, with the bound of the measurement. */
export function judgeClock(trips: readonly Trip[]): Finding | undefined {
  const last = trips.at(-1);
  if (!last) return undefined;
  // Judged by the second: here no millisecond is worth its half.
  const samples = trips.map((trip): Sample => sample(trip.sentMs, trip.serverMs, trip.serverMs, trip.backMs, 0, 0));
  const narrow = samples.reduce((best, one) => (one.high - one.low < best.high - best.low ? one : best));
  const { low, high } = intersect(samples, last.backMs) ?? narrow;
  const offMs = Math.round((low + high) / 2);
  const args = { seconds: figure(Math.abs(offMs)), bound: figure(Math.max(1, Math.ceil((high - low) / 2))), minutes: Math.round(Math.abs(offMs) / 60_000) };
  if (Math.abs(offMs) <= CLOCK_GOOD_MS) return finding("clock", "good", "right", args);
  const side = offMs > 0 ? "behind" : "ahead";
  return finding("clock", Math.abs(offMs) <= CLOCK_FAIR_MS ? "good" : "fair", Math.abs(offMs) <= CLOCK_FAIR_MS ? `slightly-${side}` : side, args);
}

/** Milliseconds as seconds with as many digits as matter. */
const figure = (ms: number): string => (ms < 10_000 ? (Math.max(10, ms) / 1_000).toFixed(ms < 1_000 ? 2 : 1) : String(Math.round(ms / 1_000)));

/** How long a way there and back takes: the middle one of all. */
export function judgeLatency(trips: readonly Trip[]): Finding | undefined {
  const times = trips.map((trip) => trip.backMs - trip.sentMs).sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)];
  if (middle === undefined) return undefined;
  const ms = Math.max(1, Math.round(middle));
  if (ms <= LATENCY_GOOD_MS) return finding("latency", "good", "quick", { ms });
  return ms <= LATENCY_FAIR_MS ? finding("latency", "good", "slower", { ms }) : finding("latency", "fair", "slow", { ms });
}

/** The worst of all. */
export function worst(findings: readonly Finding[]): Verdict {
  return findings.some((one) => one.verdict === "bad") ? "bad" : findings.some((one) => one.verdict === "fair") ? "fair" : "good";
}
