// A server of its own, and a browser that knows nothing yet.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, mkdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

export const HOST_KEY = "a-key-for-browser-tests";
export const ARTIFACTS = new URL("artifacts/", import.meta.url).pathname;
// Where cargo builds, unless it was told another place.
const TARGET = process.env.CARGO_TARGET_DIR ?? new URL("../../target", import.meta.url).pathname;
const BINARY = process.env.HORSESHOE_BINARY ?? `${TARGET}/debug/horseshoe`;
const BROWSER = process.env.HORSESHOE_BROWSER || "/usr/bin/chromium";

/** A port of this machine at which nobody answers. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts the program and waits until it says where it is; `end` and `begin` stop it and start it again with what it kept. */
export async function openHouse(more = []) {
  const data = await mkdtemp(join(tmpdir(), "horseshoe-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const options = ["serve", "--listen", `127.0.0.1:${port}`, "--public-url", url, "--host-key", HOST_KEY, "--data", data, ...more];
  let child;
  const begin = async () => {
    child = spawn(BINARY, options, { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface(child.stdout)) if (line.includes(String(port))) break;
    child.stdout.resume();
  };
  const end = async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  const close = async () => {
    await end();
    await rm(data, { recursive: true, force: true });
  };
  await begin();
  return { url, begin, end, close };
}

/** Starts a rehearsal of WS #430 at that moment and speed; the links of both desks are there once it goes. */
export async function openRehearsal(from, speed) {
  const port = await freePort();
  const child = spawn(BINARY, ["rehearse", "--from", from, "--speed", String(speed), "--listen", `127.0.0.1:${port}`], { stdio: ["ignore", "pipe", "inherit"] });
  const desks = [];
  const begun = new RegExp(`\\b${from.split(":")[0]}:\\d\\d`);
  for await (const line of createInterface(child.stdout)) {
    desks.push(...[...line.matchAll(/https?:\S+\/desk#\S+/g)].map(([link]) => link));
    // What lies before that moment is played at once, as soon as the clock goes.
    if (desks.length >= 2 && begun.test(line)) break;
  }
  child.stdout.resume();
  const close = async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { desks, close };
}

/** One browser for all windows. */
export async function openBrowser(more = []) {
  await mkdir(ARTIFACTS, { recursive: true });
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...more];
  return chromium.launch({ executablePath: BROWSER, args });
}

/** A window of somebody, with the faults that its page reports. */
export async function openWindow(browser, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (line) => line.type() === "error" && faults.push(`${line.text()} ${line.location().url}`));
  return { page, faults };
}
