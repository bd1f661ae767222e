// A panelist's whole turn, with a desk beside it: ready, given the floor, a message, a sign, more time, done; and what is said when the line is cut.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { openDesk } from "./desk.mjs";
import { openBrowser, openHouse, openWindow } from "./house.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { weights } from "./weight.mjs";
import { words } from "./words.mjs";

const PANEL_BYTES_MAX = 45 * 1_024;
const LAPTOP = { viewport: { width: 1280, height: 800 }, locale: "en-US", reducedMotion: "reduce" };
const PHONE = { viewport: { width: 320, height: 640 }, locale: "en-US", reducedMotion: "reduce", hasTouch: true };
const LOOKS = {
  light: { ...LAPTOP, colorScheme: "light" },
  dark: { ...LAPTOP, colorScheme: "dark" },
  arabic: { ...LAPTOP, locale: "ar", colorScheme: "light" },
  phone: { ...PHONE, colorScheme: "light" },
  "arabic phone": { ...PHONE, locale: "ar", colorScheme: "dark" },
};
const PQ = "What should guide the export of surveillance technology?";
let house, browser, session, desk;
const pages = new Map();

function panelFile() {
  const file = plainFile();
  file.session.policy_questions = [{ id: "PQ1", text: PQ }];
  file.segments[1] = { ...file.segments[1], policy_question: "PQ1", panel: [{ who: "khalid", limit_s: 240 }, { who: "nardine", limit_s: 120 }] };
  return file;
}

async function openPanel(options, who = "nardine") {
  const page = await openWindow(browser, options);
  await page.page.goto(session.links.panelists[who]);
  await page.page.locator("main.page").waitFor();
  return Object.assign(page, { axe: await axeFor(page) });
}

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  session = await Session.create(house, fenced(panelFile()));
  desk = await openDesk(browser, session, "onsite_moderator", LAPTOP);
  for (const [look, options] of Object.entries(LOOKS)) pages.set(look, await openPanel(options));
});

after(async () => {
  await browser?.close();
  await house?.close();
});

const act = (command, more) => session.act("onsite_moderator", command, more);
const lead = (text, page = nardine()) => page.locator(".lead h1", { hasText: text }).waitFor();
const nardine = () => pages.get("light").page;
const personOf = async (label) => Object.entries((await session.view()).people).find(([, person]) => person.label === label)[0];
const all = (what) => Promise.all([...pages].map(([look, page]) => what(page, look)));
const state = async (name, which = "") => {
  const found = await all(async ({ page, axe }, look) => {
    await page.locator(`main.is-${name} ${which}`).first().waitFor({ state: "attached" });
    const complaints = await axe();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0) complaints.push(`${tooWide} px wider than its window`);
    return complaints.map((complaint) => `${look}: ${complaint}`);
  });
  assert.deepEqual(found.flat(), []);
};

test("the page's entry is under 45 KB brotli", async () => {
  const { script, style } = (await weights()).find(({ face }) => face === "panel");
  assert.ok(script + style <= PANEL_BYTES_MAX, `${script} bytes of script and ${style} of style`);
});

test("before the start it says in which part the own input is, and empty lists are sentences", async () => {
  assert.match(nardine().url(), new RegExp(`/panel/${session.id}$`), "the secret left the address");
  await lead(words("panel-lobby"));
  await nardine().locator(".lead", { hasText: "Round 1" }).waitFor();
  for (const empty of ["panel-messages-none", "panel-questions-none", "panel-hand-none"]) await nardine().getByText(words(empty)).waitFor();
  await nardine().locator(".budget", { hasText: "0:00" }).filter({ hasText: "2:00" }).waitFor();
  await state("lobby");
});

test("not yet: the place in this part and about how long; ready is a toggle that the desk sees", async () => {
  await act({ do: "start_session" });
  await session.stand(300);
  await act({ do: "advance", to: "C" });
  await lead("You are second in this part");
  // Khalid's four minutes and the change of speakers.
  await nardine().locator(".when", { hasText: "5 minutes" }).waitFor();
  const button = nardine().getByRole("button", { name: words("panel-ready") });
  await nardine().keyboard.press("KeyR");
  await nardine().getByText(words("panel-ready-yes")).waitFor();
  assert.equal(await button.getAttribute("aria-pressed"), "true");
  const me = await personOf("Nardine Alnemr");
  assert.equal((await session.view()).people[me].is_ready, true);
  await state("waiting");
  await button.click();
  await nardine().getByText(words("panel-ready-no")).waitFor();
  assert.notEqual((await session.view()).people[me].is_ready, true);
});

test("next, with the running turn's minutes before it", async () => {
  await desk.press("Shift+Digit1");
  await lead(words("panel-next"));
  await nardine().locator(".when", { hasText: "In about 4 minutes" }).waitFor();
  await session.stand(480);
  await nardine().locator(".when", { hasText: "In about 1 minute" }).waitFor();
  await nardine().locator(".room .row", { hasText: "Now: Khalid Ibrahim" }).filter({ hasText: "1:00" }).waitFor();
  await nardine().locator(".room .row", { hasText: PQ }).waitFor();
  await state("next");
});

test("a message is said once, put away on this device and comes back", async () => {
  const me = await personOf("Nardine Alnemr");
  await act({ do: "show_message", to: [], person: me, preset: "closer_to_mic" });
  await act({ do: "show_message", to: ["panel"], text: "لنبدأ بالأسئلة" });
  const messages = nardine().locator(".messages li");
  await messages.filter({ hasText: words("message-closer-to-mic") }).waitFor();
  await messages.filter({ hasText: "لنبدأ" }).waitFor();
  await pages.get("arabic").page.locator(".messages li", { hasText: words("message-closer-to-mic", "ar") }).waitFor();
  await nardine().locator(".said[role=status]", { hasText: words("message-closer-to-mic") }).waitFor({ state: "attached" });
  await nardine().getByRole("button", { name: /^Put away: Closer/ }).click();
  await nardine().getByText("Earlier messages: 1").click();
  await nardine().getByRole("button", { name: /^Show again: Closer/ }).waitFor();
  await nardine().reload();
  await nardine().getByText("Earlier messages: 1").click();
  await nardine().getByRole("button", { name: /^Show again: Closer/ }).click();
  await nardine().getByRole("button", { name: /^Put away: Closer/ }).waitFor();
  pages.get("light").axe = await axeFor(pages.get("light"));
});

test("a question addressed to them, without its asker", async () => {
  const me = await personOf("Nardine Alnemr");
  const text = "كيف نحمي مصادرنا إذا صودرت الأجهزة؟";
  const { question } = await session.act("online_moderator", { do: "add_remote", who: { is: "new", label: "Layla of Homs", channel: "online", via: "zoom_chat", lang: "ar" }, via: "zoom_chat", text, lang: "ar", policy_question: "PQ1" });
  await session.act("online_moderator", { do: "address_question", question, to: me });
  const quote = nardine().locator(".questions .quote", { hasText: text });
  await quote.filter({ hasText: words("channel-online") }).filter({ hasText: "Arabic" }).filter({ hasText: "PQ1" }).waitFor();
  assert.equal(await quote.locator("p").first().evaluate((node) => getComputedStyle(node).direction), "rtl");
  assert.doesNotMatch(await nardine().content(), /Layla/);
  await state("next", ".questions .quote");
  await session.act("online_moderator", { do: "answer_question", question, text: null });
  await quote.filter({ hasText: words("panel-question-answered") }).waitFor();
});

test("the floor: the own clock, signs, more time, a pause; a blank screen leaves the own clock", async () => {
  await desk.press("Shift+Digit2");
  await lead(words("panel-floor"));
  await nardine().locator(".said[role=alert]", { hasText: words("panel-floor") }).waitFor({ state: "attached" });
  const digits = nardine().locator(".own-turn .digits");
  await digits.filter({ hasText: /^2:00$/ }).waitFor();
  await state("speaking", ".is-normal");
  await session.stand(480 + 95);
  await nardine().locator(".own-turn.is-warning .phase", { hasText: words("phase-warning") }).waitFor();
  await desk.press("KeyG");
  await nardine().locator(".nudge.wrap_up").waitFor();
  await state("speaking", ".nudge");
  await desk.press("Equal");
  await digits.filter({ hasText: /^0:55$/ }).waitFor();
  await nardine().locator(".own-turn", { hasText: "0:30 of it added" }).waitFor();
  await desk.press("KeyP");
  await nardine().locator(".own-turn .phase", { hasText: words("panel-turn-paused") }).waitFor();
  await desk.press("KeyP");
  await act({ do: "blank", is_blank: true });
  await nardine().locator(".room", { hasText: words("panel-blank") }).waitFor();
  assert.equal(await nardine().locator(".room .row").count(), 0);
  await digits.filter({ hasText: /^0:55$/ }).waitFor();
  await state("speaking", ".room .nothing");
  await act({ do: "blank", is_blank: false });
  await session.stand(480 + 95 + 62);
  await nardine().locator(".own-turn.is-overtime .digits", { hasText: /0:07$/ }).waitFor();
  await desk.press("Shift+KeyG");
  await nardine().locator(".nudge.time_is_up").waitFor();
  await nardine().locator(".budget", { hasText: "2:37 of 2:00" }).filter({ hasText: "0:37 more than planned" }).waitFor();
  await state("speaking", ".is-overtime .nudge");
});

test("done: by the key, once; the desk has no turn any more", async () => {
  await nardine().keyboard.press("KeyD");
  await lead(words("panel-idle"));
  await desk.page.locator("#floor .turn [role=timer]").waitFor({ state: "detached" });
  assert.equal((await session.view()).stack.length, 0);
  await state("idle");
});

test("a hand of their own has its place and its minute, and goes down again", async () => {
  await session.hand("Amal", "onsite");
  await nardine().getByRole("button", { name: words("panel-raise-floor") }).click();
  const placed = nardine().locator(".placed");
  await placed.filter({ hasText: "2nd in line" }).filter({ hasText: /about minute \d+ \(\d\d:\d\d\)/ }).waitFor();
  await state("idle", ".placed");
  await nardine().getByRole("button", { name: words("panel-lower") }).click();
  await placed.filter({ hasText: words("panel-hand-lowers") }).waitFor();
});

test("a refusal says what is safe", async () => {
  await act({ do: "close_list", closing: { when: "now" } });
  const khalid = await openPanel(PHONE, "khalid");
  await act({ do: "pause_session" });
  await khalid.page.locator(".room .row", { hasText: words("panel-list-closed") }).waitFor();
  await khalid.page.getByRole("button", { name: words("panel-raise-floor") }).click();
  await khalid.page.locator(".notice[role=alert]", { hasText: words("panel-no-list-closed") }).waitFor();
  assert.deepEqual(khalid.faults, []);
  await khalid.page.context().close();
  await act({ do: "resume_session" });
});

test("single keys can be switched off", async () => {
  await nardine().getByText(words("panel-options")).click();
  await nardine().getByLabel(words("panel-keys")).uncheck();
  await nardine().evaluate(() => document.activeElement?.blur());
  await nardine().keyboard.press("KeyR");
  await nardine().getByText(words("panel-ready-no")).waitFor();
  assert.equal(await nardine().locator(".lead .key").count(), 0);
  await nardine().getByLabel(words("panel-keys")).check();
});

test("a cut line: the badge counts, the digits go on, what is pressed waits and says so", async () => {
  assert.deepEqual((await all(({ faults }) => faults)).flat(), []);
  await house.close();
  await nardine().locator(".notice.line", { hasText: /Not live since \d:\d\d/ }).waitFor();
  await nardine().getByText(words("panel-offline")).waitFor();
  await nardine().getByRole("button", { name: words("panel-ready") }).click();
  await nardine().locator("#ready-means", { hasText: words("panel-unsent-short") }).waitFor();
  await nardine().locator(".notice.line", { hasText: words("panel-unsent") }).waitFor();
  await state("idle", ".notice.line");
});
