// Reading along, with a desk and a stage beside it: a question large and in its own direction before any screen shows it, names only where they may stand, the counts of signs; and nothing that could be done.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { openDesk } from "./desk.mjs";
import { openBrowser, openHouse, openWindow } from "./house.mjs";
import { Phone } from "./phone.mjs";
import { openStage } from "./screen.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { weights } from "./weight.mjs";
import { words } from "./words.mjs";

const READ_BYTES_MAX = 40 * 1_024;
const LAPTOP = { viewport: { width: 1280, height: 800 }, locale: "en-US", reducedMotion: "reduce" };
const LOOKS = {
  light: { ...LAPTOP, colorScheme: "light" },
  dark: { ...LAPTOP, colorScheme: "dark" },
  arabic: { ...LAPTOP, locale: "ar", colorScheme: "light" },
  phone: { ...LAPTOP, viewport: { width: 320, height: 640 }, colorScheme: "light", hasTouch: true },
  "arabic phone": { ...LAPTOP, viewport: { width: 320, height: 640 }, locale: "ar", colorScheme: "dark", hasTouch: true },
};
const PQ = "What should guide the export of surveillance technology?";
const ASKED = "كيف نحمي مصادرنا إذا صودرت الأجهزة عند الحدود؟";
const MEANT = "How do we protect our sources when devices are seized at the border?";
const LONG = "¿Quién vigila a quienes venden estas herramientas, y ante quién responden cuando un periodista, una abogada o un defensor acaba en la cárcel por su causa? ".repeat(4);
let house, browser, session, desk, stage, question;
const pages = new Map();

function readFile() {
  const file = plainFile();
  file.session.policy_questions = [{ id: "PQ1", text: PQ }];
  file.segments[1] = { ...file.segments[1], policy_question: "PQ1", panel: [{ who: "khalid", limit_s: 240 }] };
  return file;
}

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  session = await Session.create(house, fenced(readFile()));
  desk = await openDesk(browser, session, "onsite_moderator", LAPTOP);
  stage = await openStage(browser, session);
  for (const [look, options] of Object.entries(LOOKS)) {
    const page = await openWindow(browser, options);
    await page.page.goto(session.links.interpreter);
    await page.page.locator("main.page").waitFor();
    pages.set(look, Object.assign(page, { axe: await axeFor(page) }));
  }
});

after(async () => {
  await browser?.close();
  await house?.close();
});

const act = (command, more) => session.act("onsite_moderator", command, more);
const reader = (look = "light") => pages.get(look).page;
const all = (what) => Promise.all([...pages].map(([look, page]) => what(page, look)));
const personOf = async (label) => Object.entries((await session.view()).people).find(([, person]) => person.label === label)[0];
const ask = async (text, lang, via, label) => (await session.act("online_moderator", { do: "add_remote", who: { is: "new", label, channel: "online", via, lang }, via, text, lang })).question;

/** The desk starts the turn of whom it shows as next; a reader may have seen them before the desk did. */
async function start(name) {
  await desk.page.locator("#floor", { hasText: name }).waitFor();
  await desk.press("Space");
}

/** Every look, once `sign` is there, has nothing that axe complains of and no need to scroll sideways. */
async function isWell(sign, name) {
  const found = await all(async ({ page, axe }, look) => {
    await page.locator(sign).first().waitFor({ state: "attached" });
    const complaints = await axe();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0) complaints.push(`${tooWide} px wider than its window`);
    if (process.env.HORSESHOE_SHOTS) await page.screenshot({ path: `${process.env.HORSESHOE_SHOTS}/${name}-${look.replace(" ", "-")}.png` });
    return complaints.map((complaint) => `${look}: ${complaint}`);
  });
  assert.deepEqual(found.flat(), []);
}

test("the page's entry is under 40 KB brotli", async () => {
  const { script, style } = (await weights()).find(({ face }) => face === "read");
  assert.ok(script + style <= READ_BYTES_MAX, `${script} bytes of script and ${style} of style`);
});

test("before the start every empty place is a sentence, and the secret has left the address", async () => {
  assert.match(reader().url(), new RegExp(`/read/${session.id}$`));
  for (const empty of ["read-lobby", "read-lobby-means", "read-next-none", "read-signs-none"]) await reader().getByText(words(empty)).waitFor();
  await isWell(".still", "lobby");
});

test("a relayed Arabic question is there before it is read, large and from right to left, while the stage has no word of it", async () => {
  await act({ do: "start_session" });
  await session.stand(300);
  await act({ do: "advance", to: "C" });
  await reader().locator(".segment", { hasText: PQ }).waitFor();
  question = await ask(ASKED, "ar", "mastodon", "Layla of Homs");
  await session.act("online_moderator", { do: "put_next", question });
  const next = reader().locator(".part.is-next");
  await next.locator(".words", { hasText: ASKED }).waitFor();
  await next.locator(".asker", { hasText: words("who-online") }).waitFor();
  await reader().locator(".said[role=status]", { hasText: `Next: ${words("who-read-online")}` }).waitFor({ state: "attached" });
  await session.act("online_moderator", { do: "translate_question", question, lang: "en", text: MEANT });
  await next.locator(".words.translation", { hasText: MEANT }).waitFor();
  await start("Layla of Homs");
  const now = reader().locator(".part.is-now");
  const shown = now.locator(".words", { hasText: ASKED });
  await shown.waitFor();
  const look = await shown.evaluate((node) => ({ direction: getComputedStyle(node).direction, size: parseFloat(getComputedStyle(node).fontSize), align: getComputedStyle(node).textAlign, lang: node.lang, left: node.getBoundingClientRect().left }));
  assert.deepEqual([look.direction, look.lang], ["rtl", "ar"]);
  assert.ok(look.size >= 48, `${look.size} px`);
  const translated = await now.locator(".words.translation").evaluate((node) => [getComputedStyle(node).direction, node.lang]);
  assert.deepEqual(translated, ["ltr", "en"]);
  for (const mark of [words("via-mastodon"), "Arabic", words("who-online")]) await now.locator(".marks", { hasText: mark }).waitFor();
  await now.locator("[role=timer]", { hasText: "1:30" }).waitFor();
  await stage.page.locator("main.view.speaking").waitFor();
  assert.ok(!(await stage.page.content()).includes(ASKED.slice(0, 12)), "unpublished");
  for (const { page } of pages.values()) assert.doesNotMatch(await page.content(), /Layla/);
  await isWell(".part.is-now .words", "arabic-question");
});

test("original, translation or both, by button and by key; kept on this device without a cookie", async () => {
  const now = reader().locator(".part.is-now");
  await reader().getByRole("button", { name: words("read-translation"), exact: true }).click();
  await now.getByText(ASKED).waitFor({ state: "detached" });
  await now.getByText(MEANT).waitFor();
  await reader().keyboard.press("KeyW");
  await now.locator(".translation").waitFor();
  await reader().getByRole("button", { name: words("read-original"), exact: true }).click();
  await now.getByText(MEANT).waitFor({ state: "detached" });
  const size = () => now.locator(".words").first().evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  const before = await size();
  await reader().keyboard.press("Equal");
  await reader().getByRole("button", { name: words("read-larger") }).click();
  const larger = await size();
  assert.ok(Math.abs(larger / before - 1.4) < 0.01, `${before} to ${larger}`);
  await reader().getByRole("button", { name: words("read-dark") }).click();
  const cookies = (await reader().context().cookies()).map(({ name }) => name);
  await reader().reload();
  await now.getByText(ASKED).waitFor();
  assert.equal(await size(), larger);
  assert.equal(await now.getByText(MEANT).count(), 0);
  assert.equal(await reader().evaluate(() => document.documentElement.dataset.theme), "dark");
  assert.deepEqual((await reader().context().cookies()).map(({ name }) => name), cookies);
  assert.equal(cookies.length, 1, "the seat, and nothing else");
  for (const code of ["Digit0", "KeyT"]) await reader().keyboard.press(code);
  await reader().getByRole("button", { name: words("read-both"), exact: true }).click();
  assert.equal(await size(), before);
  pages.get("light").axe = await axeFor(pages.get("light"));
});

test("more listeners ask for slower speech: the counts move, by side, and are said", async () => {
  for (const [name, channel] of [["Amal", "onsite"], ["Basim", "online"], ["Celine", "online"]]) await session.join(name, channel);
  await session.act("Amal", { do: "give_signal", signal: "slower", is_on: true });
  const slower = reader().locator(".signs .is-slower");
  await slower.filter({ hasText: "1 asks for slower speech" }).waitFor();
  for (const name of ["Basim", "Celine"]) await session.act(name, { do: "give_signal", signal: "slower", is_on: true });
  await slower.filter({ hasText: "3 ask for slower speech" }).filter({ hasText: "2 online" }).filter({ hasText: "1 in the room" }).waitFor();
  await reader().locator(".said[role=status]", { hasText: /[123] asks? for slower speech/ }).waitFor({ state: "attached" });
  await session.act("Basim", { do: "give_signal", signal: "cannot_hear", is_on: true });
  await reader().locator(".signs .is-cannot_hear").waitFor();
  await isWell(".signs .is-cannot_hear", "signs");
  await session.act("online_moderator", { do: "clear_signal", signal: "slower" });
  await slower.waitFor({ state: "detached" });
});

test("the panel is named by its programme, whoever did not tick it is not", async () => {
  await act({ do: "end_turn", turn: (await session.view()).stack.at(-1).id });
  await session.act("onsite_moderator", { do: "give_floor", kind: "panel", who: { is: "known", person: await personOf("Khalid Ibrahim") }, limit_ms: 240_000 });
  await reader().locator(".part.is-now .who-is", { hasText: "Khalid Ibrahim" }).waitFor();
  await reader().locator(".part.is-now", { hasText: words("read-no-words") }).waitFor();
  const hand = (await session.act("Basim", { do: "raise_hand", topic: "Border checks" })).hand;
  await act({ do: "call_next" });
  await reader().locator(".part.is-next .who-is", { hasText: words("who-online") }).waitFor();
  await reader().locator(".part.is-next .words", { hasText: "Border checks" }).waitFor();
  assert.doesNotMatch(await reader().content(), /Basim/);
  await session.act("Basim", { do: "set_consent", consent: { room: true } });
  await reader().locator(".part.is-next .who-is", { hasText: "Basim" }).waitFor();
  assert.ok(hand > 0);
  await isWell(".part.is-next .who-is", "panel");
});

test("a long question stays within its page at every size, and the first line is seen", async () => {
  const long = await ask(LONG.trim(), "es", "zoom_qa", "Un nombre muy largo");
  await act({ do: "end_turn", turn: (await session.view()).stack.at(-1).id });
  await session.act("Basim", { do: "lower_hand", hand: (await session.view()).next });
  await session.stand(320);
  await session.act("online_moderator", { do: "put_next", question: long });
  await reader().locator(".part.is-next .words", { hasText: LONG.slice(0, 40) }).waitFor();
  await reader().evaluate(() => scrollTo({ top: document.body.scrollHeight }));
  await start("Un nombre muy largo");
  await reader().locator(".part.is-now .words", { hasText: LONG.slice(0, 40) }).waitFor();
  await reader().waitForFunction(() => scrollY === 0);
  await isWell(".part.is-now .words.is-long", "long");
  for (let at = 0; at < 8; at += 1) await reader().keyboard.press("Equal");
  await isWell(".part.is-now .words.is-long", "long-largest");
  await reader().keyboard.press("Digit0");
});

test("what the keys do is told, axe has nothing to say, and they can be switched off", async () => {
  await reader().keyboard.press("Shift+Slash");
  const help = reader().getByRole("dialog", { name: words("read-help") });
  await help.getByText(words("read-key-words")).waitFor();
  assert.deepEqual(await pages.get("light").axe(), []);
  if (process.env.HORSESHOE_SHOTS) await reader().screenshot({ path: `${process.env.HORSESHOE_SHOTS}/help.png` });
  await help.getByLabel(words("read-keys")).uncheck();
  await reader().keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await reader().keyboard.press("KeyT");
  assert.equal(await reader().evaluate(() => document.documentElement.dataset.theme), "light");
  await reader().getByRole("button", { name: words("read-help") }).click();
  await help.getByLabel(words("read-keys")).check();
  await reader().keyboard.press("Escape");
});

test("blank screens leave no word here either, the counts stand; a message to everyone is there", async () => {
  await act({ do: "show_message", to: ["public"], preset: "short_break" });
  await reader().locator(".notice", { hasText: words("message-short-break") }).waitFor();
  await session.act("online_moderator", { do: "blank", is_blank: true });
  await reader().getByText(words("read-blank"), { exact: true }).waitFor();
  assert.ok(!(await reader().content()).includes(LONG.slice(0, 40)));
  await reader().locator(".signs .is-cannot_hear").waitFor();
  await isWell(".still", "blank");
  await session.act("online_moderator", { do: "blank", is_blank: false });
});

test("a moderator's browser opens it too; a participant's and a stranger's do not; the link commands nothing", async () => {
  const tablet = await desk.page.context().newPage();
  await tablet.goto(`${house.url}/read/${session.id}`);
  await tablet.locator(".part.is-now .words", { hasText: LONG.slice(0, 40) }).waitFor();
  await tablet.close();
  await desk.isThere();
  for (const { page } of [await Phone.join(browser, session, house.url), await openWindow(browser, LAPTOP)]) {
    await page.goto(`${house.url}/read/${session.id}`);
    await page.getByText(words("read-link-refused")).waitFor();
    assert.ok(!(await page.content()).includes(LONG.slice(0, 40)));
    await page.context().close();
  }
  const answer = await session.ask("interpreter", { do: "end_session" });
  assert.notEqual(answer.status, 200);
  assert.equal((await session.view()).life, "live");
});

test("the end, and a cut line that says so", async () => {
  assert.deepEqual((await all(({ faults }) => faults)).flat(), []);
  await act({ do: "end_session" });
  await reader().getByText(words("read-ended"), { exact: true }).waitFor();
  await isWell(".still", "ended");
  await house.close();
  await reader().locator(".notice.warn", { hasText: /Not live since \d:\d\d/ }).waitFor();
  await isWell(".notice.warn", "cut");
});
