// Takes the README's picture: the desk in minute 35 of the rehearsal. `npm run picture`
import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createInterface } from "node:readline";
import { openBrowser, openWindow } from "./house.mjs";

const BINARY = process.env.HORSESHOE_BINARY ?? new URL("../../target/debug/horseshoe", import.meta.url).pathname;
const FOLDER = new URL("../../server/pictures/", import.meta.url).pathname;

const child = spawn(BINARY, ["rehearse", "--from", "35:20", "--listen", "127.0.0.1:8430"], { stdio: ["ignore", "pipe", "inherit"] });
const links = [];
for await (const line of createInterface(child.stdout)) {
  links.push(...line.matchAll(/https?:\S+\/desk#\S+/g));
  // Both desks are printed, and what lies before minute 35 has been played once the clock goes.
  if (links.length >= 2 && /35:\d\d/.test(line)) break;
}
child.stdout.resume();
const browser = await openBrowser();
try {
  await mkdir(FOLDER, { recursive: true });
  const { page } = await openWindow(browser, { viewport: { width: 1440, height: 900 }, locale: "en-US" });
  await page.goto(links[0][0]);
  await page.locator("#floor .digits, #floor [role=timer]").first().waitFor();
  const dismiss = page.getByRole("button", { name: "Dismiss" });
  if (await dismiss.count()) await dismiss.first().click();
  await page.screenshot({ path: `${FOLDER}desk.png` });
} finally {
  await browser.close();
  child.kill("SIGTERM");
}
