// The device's check: what each measurement comes to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Speech } from "./speech.ts";
import { judgeAddress, judgeClock, judgeCookies, judgeLatency, judgeSecure, judgeSocket, worst, type Finding, type Trip } from "./verdict.ts";

const trip = (sentMs: number, aheadMs: number, wayMs: number): Trip => ({ sentMs, serverMs: sentMs + wayMs / 2 + aheadMs, backMs: sentMs + wayMs });
const clockOf = (aheadMs: number) => judgeClock([trip(0, aheadMs, 80), trip(1_000, aheadMs, 40), trip(2_000, aheadMs, 400)]);

test("the address is right when links carry it, and otherwise says which one it is", () => {
  assert.equal(judgeAddress("https://table.example.org", "https://table.example.org/", []).id, "check-address-right");
  assert.equal(judgeAddress("http://localhost:8080", "http://localhost:8080", []).id, "check-address-this-machine");
  assert.equal(judgeAddress("http://192.168.1.20:8080", "http://10.0.0.4:8080", ["192.168.1.20"]).id, "check-address-own");
  assert.equal(judgeAddress("http://192.168.1.20:8080", "http://10.0.0.4:8080", ["http://192.168.1.20:8080"]).id, "check-address-own");
  assert.equal(judgeAddress("https://elsewhere.org", "https://table.example.org", []).id, "check-address-other");
});

test("plain http is private on this machine and by onion only", () => {
  assert.equal(judgeSecure("https://table.example.org", true).id, "check-secure-https");
  assert.equal(judgeSecure("http://127.0.0.1:8080", true).id, "check-secure-this-machine");
  assert.equal(judgeSecure("http://abcdef.onion", false).id, "check-secure-onion");
  assert.equal(judgeSecure("http://192.168.1.20:8080", false).id, "check-secure-plain");
});

test("a socket that is answered or closed cleanly is good; any other end is told apart", () => {
  assert.deepEqual(["answered", "closed_cleanly", "silent", "refused", "not_there"].map((end) => judgeSocket(end as never).id), ["check-socket-open", "check-socket-open", "check-socket-silent", "check-socket-refused", "check-socket-missing"]);
});

test("the clock's offset lies within its bound, at two seconds and at a minute", () => {
  assert.equal(clockOf(0)?.id, "check-clock-right");
  assert.equal(clockOf(2_000)?.id, "check-clock-right");
  assert.equal(clockOf(2_001)?.id, "check-clock-slightly-behind");
  assert.equal(clockOf(-60_000)?.id, "check-clock-slightly-ahead");
  assert.equal(clockOf(-60_001)?.id, "check-clock-ahead");
  const seven = clockOf(420_000);
  assert.equal(seven?.args["minutes"], 7);
  assert.equal(seven?.args["bound"], "0.02", "half the quickest way there and back");
  assert.equal(judgeClock([]), undefined);
});

test("the middle one of all ways counts, not the slowest", () => {
  assert.deepEqual([judgeLatency([trip(0, 0, 20), trip(0, 0, 30), trip(0, 0, 5_000)])?.id, judgeLatency([trip(0, 0, 600)])?.id, judgeLatency([trip(0, 0, 601)])?.id], ["check-latency-quick", "check-latency-slower", "check-latency-slow"]);
});

test("the worst line gives the outcome, and every judgment has its sentence", () => {
  const all = [judgeCookies(true), judgeCookies(false), judgeSocket("refused"), judgeSocket("silent"), judgeSocket("not_there"), judgeSocket("answered"), judgeSecure("https://a", false), judgeAddress("https://a", "https://b", []), clockOf(0), clockOf(9_000), clockOf(-9_000), clockOf(90_000), clockOf(-90_000)].filter((one): one is Finding => one !== undefined);
  assert.equal(worst(all), "bad");
  assert.equal(worst(all.filter((one) => one.verdict !== "bad")), "fair");
  assert.equal(worst(all.filter((one) => one.verdict === "good")), "good");
  const speech = new Speech("en", [readFileSync("locales/en/check.ftl", "utf8")]);
  assert.deepEqual(all.filter((one) => !speech.has(one.id)).map((one) => one.id), []);
  assert.deepEqual(all.filter((one) => one.verdict !== "good" && !speech.has(`${one.id}-do`)).map((one) => one.id), [], "what is not good says what to do");
});
