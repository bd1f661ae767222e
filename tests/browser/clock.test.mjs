// Every clock in the room is right and shows how right it is: two screens on very different links flip the same second together, and each keeps the bound that it states.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openHouse } from "./house.mjs";
import { slowLink } from "./link.mjs";
import { plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

const SCREEN = { viewport: { width: 1440, height: 900 }, locale: "en-US" };
const PHONE = { viewport: { width: 390, height: 844 }, locale: "en-US", hasTouch: true };
/** Milliseconds there and back; the slow one is slow upwards, which is what no clock can see. */
const NEAR = { up: 15, down: 25 };
const FAR = { up: 450, down: 150 };
const EDGES = 12;
/** Two frames of a headless browser. */
const FRAME_MS = 34;
let house, browser, session, stage, desk, phone;

/** Notes when the digits of the turn change, in a time that all pages of this machine share; counts frames asked for and answers to pings. */
function watchEdges() {
  window.edges = [];
  window.frames = window.pongs = 0;
  const ask = window.requestAnimationFrame;
  window.requestAnimationFrame = (paint) => ((window.frames += 1), ask.call(window, paint));
  const parse = JSON.parse;
  JSON.parse = (text, ...more) => ((window.pongs += String(text).startsWith('{"t":"pong"') ? 1 : 0), parse(text, ...more));
  let last;
  const look = () => {
    const text = document.querySelector(".speaker .digits, #floor .turn [role=timer] .digits, #room [role=timer]")?.textContent;
    if (text && text !== last) window.edges.push({ text, at: performance.timeOrigin + performance.now() });
    last = text ?? last;
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

async function open(address, options, delays) {
  const context = await browser.newContext(options);
  await context.addInitScript(watchEdges);
  const link = await slowLink(context, delays);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(address);
  return { page, link };
}

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  session = await Session.create(house, plainFile());
  await session.act("onsite_moderator", { do: "start_session" });
  const khalid = Object.entries((await session.view()).people).find(([, { label }]) => label === "Khalid Ibrahim")[0];
  await session.act("onsite_moderator", { do: "give_floor", kind: "panel", who: { is: "known", person: khalid }, limit_ms: 240_000 });
  [stage, desk, phone] = await Promise.all([open(session.links.stage.replace("#", "?diagnostics#"), SCREEN, NEAR), open(session.links.onsite_moderator, SCREEN, FAR), open(session.links.join, PHONE, NEAR)]);
  await phone.page.locator("form[data-join] button.main").click();
  await phone.page.locator("#page").waitFor();
});

after(async () => {
  await browser?.close();
  await house?.close();
});

const all = (what) => Promise.all([stage, desk, phone].map(what));
const edges = ({ page }) => page.evaluate(() => window.edges);
/** Looks now and then: the usual way of waiting asks for every frame, and here they are counted. */
const NOW_AND_THEN = { polling: 100 };
const hasEdges = ({ page }, count) => page.waitForFunction((wanted) => window.edges.length >= wanted, count, NOW_AND_THEN);
const figure = (text) => Number(text.replace("−", "-").replace(/[^\d.-]/g, ""));
const fact = async ({ page }, name) => figure(await page.locator(`[data-fact=${name}] .num`).first().innerText());

/** What the server's clock is ahead of the page's own, by the page's quickest direct question: past the slow link. */
async function trueOffset({ page }) {
  const trips = await page.evaluate(async (door) => {
    const found = [];
    for (let n = 0; n < 20; n += 1) {
      const from = performance.now();
      const { server_ms } = await (await fetch(door, { cache: "no-store" })).json();
      const to = performance.now();
      found.push({ low: server_ms - to, high: server_ms + 1 - from });
    }
    return found;
  }, `/api/sessions/${session.id}/clock`);
  const [low, high] = [Math.max(...trips.map((one) => one.low)), Math.min(...trips.map((one) => one.high))];
  return { middle: (low + high) / 2, half: (high - low) / 2 };
}

async function openPanel({ page }) {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(words("show-diagnostics"));
  await page.keyboard.press("Enter");
  await page.locator("dialog [data-fact=bound] .num").waitFor();
}

test("a stage 40 ms away and a desk 600 ms away flip the same second within what both state", async (t) => {
  const drawn = await stage.page.evaluate(() => [window.frames, window.edges.length]);
  await Promise.all([hasEdges(stage, drawn[1] + EDGES), hasEdges(desk, drawn[1] + EDGES)]);
  const [frames, flips] = await stage.page.evaluate(([frames, flips]) => [window.frames - frames, window.edges.length - flips], drawn);
  t.diagnostic(`the stage asked for ${frames} frames in ${flips} seconds`);
  // The turn and the session end at seconds of their own, and a paint may come a little early.
  assert.ok(frames <= 5 * (flips + 1), "painted at the edges, by no loop");
  await openPanel(desk);
  const [near, far] = [await edges(stage), new Map((await edges(desk)).map(({ text, at }) => [text, at]))];
  const apart = near.filter(({ text }) => far.has(text)).slice(-EDGES + 2).map(({ text, at }) => Math.abs(far.get(text) - at)).sort((a, b) => a - b);
  const [one, two] = [await fact(stage, "bound"), await fact(desk, "bound")];
  const [median, worst] = [apart[Math.floor(apart.length / 2)], apart.at(-1)];
  t.diagnostic(`${apart.length} edges: apart by ${median.toFixed(1)} ms at the median, ${worst.toFixed(1)} ms at worst; stated are ± ${one} and ± ${two} ms`);
  assert.ok(apart.length >= 10, `${apart.length} edges in common`);
  assert.ok(two >= 290 && two < 450 && one < 100, "the bound is half of the way there and back, not more than that and a little");
  assert.ok(median <= one + two + FRAME_MS, `apart by ${median} ms`);
});

test("the bound that a page states holds against the server's own clock", async (t) => {
  for (const [name, screen] of Object.entries({ stage, desk })) {
    const truth = await trueOffset(screen);
    const [offset, bound] = [await fact(screen, "offset"), await fact(screen, "bound")];
    const wrong = Math.abs(offset - truth.middle);
    t.diagnostic(`${name}: wrong by ${wrong.toFixed(1)} ms, states ± ${bound} ms (the truth is known to ± ${truth.half.toFixed(1)} ms)`);
    assert.ok(wrong <= bound + truth.half, `${name} is wrong by ${wrong} ms and states ± ${bound}`);
  }
  await desk.page.keyboard.press("Escape");
});

test("the stage's figures come and go with a key, and the phone has a line of its own", async () => {
  await stage.page.keyboard.press("KeyI");
  await stage.page.locator(".told").waitFor({ state: "detached" });
  await stage.page.keyboard.press("KeyI");
  await stage.page.locator(".told [data-fact=build] .num").waitFor();
  await phone.page.locator("#clock summary").click();
  await phone.page.locator("#clock p", { hasText: /± ⁦\d+⁩ ms/ }).waitFor();
});

test("in the lobby, where nothing runs, no page asks for a frame", async (t) => {
  const lobby = await Session.create(house, plainFile());
  const pages = await Promise.all([open(lobby.links.stage, SCREEN, NEAR), open(lobby.links.onsite_moderator, SCREEN, NEAR), open(lobby.links.join, PHONE, NEAR)]);
  await pages[2].page.locator("form[data-join] button.main").click();
  const heard = (count) => Promise.all(pages.map(({ page }) => page.waitForFunction((wanted) => window.pongs >= wanted, count, NOW_AND_THEN)));
  const frames = () => Promise.all(pages.map(({ page }) => page.evaluate(() => window.frames)));
  // The first samples are over; then one heartbeat goes by.
  await heard(6);
  const before = await frames();
  await heard(7);
  t.diagnostic(`frames until the sixth sample and until the next: ${before} and ${await frames()}`);
  assert.deepEqual(await frames(), before);
  await Promise.all(pages.map(({ page }) => page.context().close()));
});

test("cut off, every face says since when it is not live, its digits go on, and it comes back by itself", async () => {
  await all(({ link }) => link.cut());
  const badges = [stage.page.locator(".chip.off"), desk.page.locator(".badge.cut"), phone.page.locator("#line:not([hidden])")];
  await Promise.all(badges.map((badge) => badge.filter({ hasText: /since/ }).filter({ hasText: /0:0[3-9]/ }).waitFor()));
  const counts = await all(async (face) => (await edges(face)).length);
  await Promise.all([stage, desk, phone].map((face, at) => hasEdges(face, counts[at] + 2)));
  await all(({ link }) => link.mend());
  await Promise.all(badges.map((badge) => badge.waitFor({ state: "detached" })));
});
