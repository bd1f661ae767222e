// What a phone's line costs, counted on the wire: coming back, a queue that moves, an idle minute, the first view on a slow net.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openHouse, openWindow } from "./house.mjs";
import { Phone } from "./phone.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { prepared, watchLines } from "./shaken.mjs";
import { weights } from "./weight.mjs";

const RECONNECT_BYTES_MAX = 2 * 1_024;
const QUEUE_CHANGE_BYTES_MAX = 200;
const IDLE_BYTES_MAX = 2 * 1_024;
const SCRIPT_BYTES_MAX = 6 * 1_024;
const USABLE_MS_MAX = 2_000;
/** 400 kbit/s and 400 ms. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** Bytes of a frame, header included: what a line's observer may see. */
const DOWN_SIZES = [96, 512, 1_024, 2_048, 4_096, 8_192];
const UP_SIZES = [100, 512, 1_024, 2_048];
const MINUTE_MS = 60_000;
const CHAIR = "onsite_moderator";
let house, browser;

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** Somebody waits in fourth place, on a line that is watched. */
async function waits(lang) {
  const file = plainFile();
  Object.assign(file.session, { starts_at: "2026-11-27T14:00:00+01:00", time_zone: "Europe/Berlin" });
  const session = await Session.create(house, fenced(file));
  await session.act(CHAIR, { do: "start_session" });
  await session.stand(300);
  await session.act(CHAIR, { do: "advance", to: "C" });
  await session.stand(600);
  for (const name of ["Olga", "Omar", "Oscar"]) await session.hand(name);
  let watch;
  const phone = await Phone.join(prepared(browser, async (context) => { watch = await watchLines(context); }), session, house.url, { lang });
  await phone.raise();
  await shows(phone.page, "n", "4");
  return { session, phone, watch };
}

const shows = (page, id, text) => page.waitForFunction(([id, text]) => document.getElementById(id)?.textContent.replace(/[\u2066-\u2069]/g, "").includes(text), [id, text]);
const sum = (frames) => frames.reduce((all, { bytes }) => all + bytes, 0);
const park = async (session, name) => session.act(name, { do: "park_hand", hand: (await session.view()).order[0] });

for (const lang of ["en", "ar"]) test(`coming back costs no more than 2 KB, a queue that moved 200 bytes, and sizes are few (${lang})`, async () => {
  const { session, phone, watch } = await waits(lang);
  await shows(phone.page, "w", "4");
  watch.frames.length = 0;
  await park(session, "Olga");
  await shows(phone.page, "n", "3");
  await shows(phone.page, "w", "3");
  const moved = sum(watch.down("fragments"));
  console.log(`${lang}: a queue that moved ${moved} bytes`);
  assert.ok(moved <= QUEUE_CHANGE_BYTES_MAX, `${moved}`);
  const costs = [];
  for (const meanwhile of [null, "Omar"]) {
    watch.cut();
    if (meanwhile) await park(session, meanwhile);
    watch.frames.length = 0;
    watch.mend();
    while (watch.down("fragments").length < 2) await phone.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    if (meanwhile) await shows(phone.page, "n", "2");
    costs.push(sum(watch.down("welcome", "fragments")));
  }
  console.log(`${lang}: coming back ${costs[0]} bytes with nothing new, ${costs[1]} after the queue moved`);
  assert.ok(costs.every((bytes) => bytes <= RECONNECT_BYTES_MAX), `${costs}`);
  const sizes = (isUp) => [...new Set(watch.frames.filter((frame) => frame.isUp === isUp).map(({ bytes }) => bytes))];
  assert.deepEqual(sizes(false).filter((bytes) => !DOWN_SIZES.includes(bytes)), []);
  assert.deepEqual(sizes(true).filter((bytes) => !UP_SIZES.includes(bytes)), []);
  await phone.page.context().close();
});

test("an idle minute costs less than 2 KB both ways: heartbeats of one size", async () => {
  const { phone, watch } = await waits("en");
  while (watch.down("pong").length < 4) await phone.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  const { heartbeat_ms: every } = JSON.parse(watch.down("welcome")[0].text);
  const beats = watch.frames.filter(({ t }) => t === "ping" || t === "pong");
  const [up, down] = [true, false].map((isUp) => new Set(beats.filter((beat) => beat.isUp === isUp).map(({ bytes }) => bytes)));
  assert.deepEqual([[...up], [...down]], [[100], [96]]);
  // Real heartbeats, their number computed from how often the server wants them.
  const minute = (MINUTE_MS / every) * (100 + 96);
  console.log(`an idle minute: ${minute} bytes in ${MINUTE_MS / every} heartbeats`);
  assert.ok(minute <= IDLE_BYTES_MAX);
  await phone.page.context().close();
});

test("saving data is chosen on the page, told to the server and remembered on the device", async () => {
  const { phone, watch } = await waits("en");
  const hellos = () => watch.frames.filter(({ t }) => t === "hello").map(({ text }) => JSON.parse(text).saves_data);
  assert.deepEqual(hellos(), [false]);
  await phone.page.locator("#saver input").check();
  while (watch.down("welcome").length < 2) await phone.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  assert.deepEqual(hellos(), [false, true]);
  await phone.page.reload();
  while (watch.down("welcome").length < 3) await phone.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  assert.deepEqual(hellos(), [false, true, true]);
  assert.ok(await phone.page.locator("#saver input").isChecked());
  await phone.page.context().close();
});

test("the script is under 6 KB, and at 400 kbit/s and 400 ms the page is usable within 2 s", async () => {
  const { script, style } = (await weights()).find(({ face }) => face === "hand");
  console.log(`script ${script} bytes, style ${style} bytes, brotli`);
  assert.ok(script <= SCRIPT_BYTES_MAX, `${script}`);
  const session = await Session.create(house, plainFile());
  const times = [];
  for (let run = 0; run < 3; run += 1) {
    const { page } = await openWindow(browser, { viewport: { width: 390, height: 844 }, locale: "ar" });
    const wire = await page.context().newCDPSession(page);
    await wire.send("Network.enable");
    await wire.send("Network.emulateNetworkConditions", SLOW);
    const begun = performance.now();
    await page.goto(`${house.url}/j/${session.joinCode}?lang=ar`, { waitUntil: "commit" });
    await page.locator("form[data-join] button.main").click({ trial: true });
    times.push(Math.round(performance.now() - begun));
    await page.context().close();
  }
  times.sort((a, b) => a - b);
  console.log(`usable after ${times[1]} ms (${times.join(", ")})`);
  assert.ok(times[1] <= USABLE_MS_MAX, `${times}`);
});
