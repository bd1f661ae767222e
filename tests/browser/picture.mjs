// Takes the README's pictures: the desk in minute 35 of the rehearsal, in English by day and in Arabic by night. `npm run picture`
import { mkdir } from "node:fs/promises";
import { openDeskAt } from "./desk.mjs";
import { openBrowser, openRehearsal } from "./house.mjs";

const FOLDER = new URL("../../server/pictures/", import.meta.url).pathname;
const LOOKS = {
  desk: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5, locale: "en-US", colorScheme: "light" },
  "desk-ar": { viewport: { width: 1920, height: 1080 }, locale: "ar", colorScheme: "dark" },
};

const rehearsal = await openRehearsal("35:15", 1);
const browser = await openBrowser();
try {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, look] of Object.entries(LOOKS)) {
    const { page } = await openDeskAt(browser, rehearsal.desks[0], look);
    await page.locator("#floor .turn [role=timer]").waitFor();
    await page.locator(".room").waitFor();
    // What is told of other devices is news of this moment, not of the desk.
    for (const notice of await page.locator(".banners .notice button:last-child").all()) await notice.click();
    await page.screenshot({ path: `${FOLDER}${name}.png` });
  }
} finally {
  await browser.close();
  await rehearsal.close();
}
