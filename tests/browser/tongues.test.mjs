// Every face in every language: axe, nothing cut or wider than its window; the menu of languages by keys; both kinds of digits;
// and a name full of tricks with the direction of text, which moves nothing but itself.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { openDesk } from "./desk.mjs";
import { HOST_KEY, openBrowser, openHouse, openWindow } from "./house.mjs";
import { openStage, withQuery } from "./screen.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { LANGS, words } from "./words.mjs";

const LAPTOP = { viewport: { width: 1280, height: 800 }, locale: "en-US", reducedMotion: "reduce" };
const PHONE = { viewport: { width: 320, height: 640 }, locale: "en-US", reducedMotion: "reduce" };
const NAMES = ["Amal Haddad", "Basim Rahal", "Celine Aoun", "Dana", "Elias Khoury"];
const TRICK = "Basim \u202eRahal\u2067\u202b\u2068 (1)";
let house, browser, session;
const act = (command) => session.act("onsite_moderator", command);

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const file = plainFile();
  file.session.policy_questions = [{ id: "PQ1", text: "To what extent do states protect those who report?" }];
  file.segments[1].policy_question = "PQ1";
  session = await Session.create(house, fenced(file));
  await act({ do: "start_session" });
  await act({ do: "advance", to: "C" });
  for (const [at, name] of NAMES.entries()) await session.hand(name, at % 2 === 0 ? "onsite" : "online", { topic: "What of export licenses?" });
  await session.act("online_moderator", { do: "add_remote", who: { is: "new", label: "Y.", channel: "online", via: "zoom_chat", lang: "ar" }, via: "zoom_chat", text: "هل من ضمانات؟", lang: "ar" });
  await act({ do: "call_next" });
  await act({ do: "start_turn" });
  await act({ do: "close_list", closing: { when: "warned" } });
  await act({ do: "show_message", to: ["stage", "speaker", "public", "panel"], preset: "last_questions" });
  await session.stand(65);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** What is not there as it should be: ids instead of words, controls that reach over the edge of what holds them, a page wider than its window. */
const misfits = ({ page }) => page.evaluate(() => {
  const found = [...(document.body.innerText.match(/\{[a-z][\w-]*\}/g) ?? [])];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`${document.documentElement.scrollWidth - innerWidth} px too wide`);
  for (const holder of document.querySelectorAll(".group, .head, .strip, .under, .choices, .row, .from, .masthead")) {
    if (holder.closest("dialog:not([open])")) continue;
    const edge = holder.getBoundingClientRect();
    for (const part of holder.querySelectorAll("button, .mark, .badge, h2, .due span")) {
      const box = part.getBoundingClientRect();
      if (part.closest(".said") || part.matches(".said") || box.width < 2) continue;
      if (box.left < edge.left - 10 || box.right > edge.right + 10) found.push(`${holder.className} does not hold «${part.textContent.trim()}»`);
    }
    for (const button of holder.querySelectorAll("button")) if (button.clientWidth > 0 && button.scrollWidth > button.clientWidth + 1) found.push(`«${button.textContent.trim()}» is cut`);
  }
  return found;
});

async function isWell(face, window, lang, axe) {
  const { page } = window;
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [lang, lang === "ar" ? "rtl" : "ltr"], face);
  assert.deepEqual(await misfits(window), [], `${face} in ${lang}`);
  assert.deepEqual(await (axe ?? (await axeFor(window)))(), [], `${face} in ${lang}`);
  await page.context().close();
}

for (const [at, lang] of LANGS.entries()) {
  const look = { colorScheme: at % 2 === 0 ? "light" : "dark" };
  test(`the desk, the panel, reading along, a stage and the host in ${lang}, ${look.colorScheme}`, async () => {
    const desk = await openWindow(browser, { ...LAPTOP, ...look });
    await desk.page.goto(withQuery(session.links.onsite_moderator, `lang=${lang}`));
    await desk.page.locator(".badges [aria-haspopup=menu]").waitFor();
    await desk.page.locator(".room").waitFor();
    const fetched = await desk.page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => /\/assets\/((ar|zh|en|fr|ru|es)-[^/]*)/.exec(name)).filter(Boolean).map(([, file, lang]) => ({ file, lang })));
    // What the ways in say comes later, in a file of its own: still of one language, and no file twice.
    assert.deepEqual([...new Set(fetched.map((one) => one.lang))], [lang], "the desk fetches the words of its own language alone");
    assert.equal(new Set(fetched.map((one) => one.file)).size, fetched.length, "and none of them twice");
    await isWell("the desk", desk, lang);

    const panel = await openWindow(browser, { ...PHONE, ...look });
    await panel.page.goto(withQuery(session.links.panelists.khalid, `lang=${lang}`));
    await panel.page.locator("main.page").waitFor();
    await isWell("the panel", panel, lang);

    const read = await openWindow(browser, { ...PHONE, ...look });
    await read.page.goto(withQuery(session.links.interpreter, `lang=${lang}`));
    await read.page.locator("main.page").waitFor();
    await isWell("reading along", read, lang);

    const stage = await openStage(browser, session, `lang=${lang}&theme=${look.colorScheme}`, LAPTOP);
    await stage.page.keyboard.press("KeyO");
    await stage.page.locator("dialog[open]").waitFor();
    await isWell("the stage", stage, lang);

    const host = await openWindow(browser, { ...LAPTOP, ...look });
    await host.page.goto(`${house.url}/host?lang=${lang}`);
    await host.page.locator("#host-key").waitFor();
    await host.page.keyboard.type(HOST_KEY);
    await host.page.keyboard.press("Enter");
    await host.page.getByText("A round table in a browser").first().click();
    await host.page.locator("#main [data-path]").first().waitFor();
    await isWell("the host", host, lang);
  });
}

test("the languages are a menu that keys can walk; the choice is kept, and Arabic has a switch for its digits", async () => {
  const desk = await openDesk(browser, session, "onsite_moderator", LAPTOP);
  const { page } = desk;
  const opener = page.locator(".badges [aria-haspopup=menu]");
  await opener.focus();
  await page.keyboard.press("Enter");
  const items = page.getByRole("menuitemradio");
  await items.first().waitFor();
  assert.deepEqual(await items.evaluateAll((all) => all.map((one) => [one.lang, one.ariaChecked])), LANGS.map((lang) => [lang, String(lang === "en")]));
  // It opens at its first entry.
  await page.locator(":focus[lang=ar]").waitFor();
  await page.keyboard.press("Enter");
  await page.locator("html[lang=ar][dir=rtl]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-haspopup")), "menu", "the focus is back where it was");
  const clock = page.locator("#floor .time .digits");
  assert.equal(await clock.innerText(), "0:25");
  await opener.click();
  await page.getByRole("menuitem", { name: "٠١٢٣ / 0123" }).click();
  await page.locator("html[lang=ar-u-nu-arab]").waitFor();
  assert.equal(await clock.innerText(), "٠:٢٥");
  assert.deepEqual(await page.locator('[data-list="queue"] .place').allInnerTexts(), ["١", "٢", "٣", "٤"]);
  assert.doesNotMatch(await page.locator(".room, .queue").first().innerText(), /[0-9]/);
  assert.deepEqual(await (await axeFor(desk))(), []);
  await page.reload();
  await desk.isThere();
  assert.equal(await clock.innerText(), "٠:٢٥", "kept on the device");
  await page.context().close();
});

test("a stage goes around the languages by one key; its code keeps its digits", async () => {
  const stage = await openStage(browser, session, "lang=es&view=room", LAPTOP);
  const { page } = stage;
  const code = await page.locator(".code .num").innerText();
  const around = ["es", ...LANGS.filter((lang) => lang !== "es")];
  for (const lang of [...around.slice(1), "ar-u-nu-arab"]) {
    if (lang !== "ar-u-nu-arab") await page.keyboard.press("KeyL");
    else await page.goto(withQuery(session.links.stage, `lang=${lang}`));
    await page.locator(`html[lang=${lang}]`).waitFor();
    await page.locator("main.view").waitFor();
    assert.equal(await page.locator(".code .num").innerText(), code);
    await page.getByText(words("stage-code", lang.slice(0, 2))).first().waitFor();
  }
  assert.equal(await page.locator(".view .digits").first().innerText(), "٠:٢٥");
  await page.context().close();
});

test("a name with tricks of direction, as a hostile server would send it, moves none of its neighbors", async () => {
  const pictures = async (lang, trick) => {
    const context = await browser.newContext(LAPTOP);
    await context.routeWebSocket(/\/ws$/, (line) => {
      const server = line.connectToServer();
      server.onMessage((message) => line.send(typeof message === "string" ? message.replaceAll("Basim Rahal", trick) : message));
    });
    const page = await context.newPage();
    await page.goto(withQuery(session.links.onsite_moderator, `lang=${lang}`));
    await page.locator(".row").nth(3).waitFor();
    await page.locator(".room").waitFor();
    await page.evaluate(() => document.fonts.ready);
    const own = page.locator(".row", { has: page.locator(".sub") }).first();
    const shots = [];
    for (const part of [page.locator(".row").nth(1), page.locator(".row").nth(2), own.locator(".due"), own.locator(".grip"), page.locator(".queue .head")]) shots.push(await part.screenshot());
    const shown = await own.locator(".label").innerText();
    await context.close();
    return { shots, shown };
  };
  for (const lang of ["en", "ar"]) {
    const [plain, tricky] = [await pictures(lang, "Basim Rahal"), await pictures(lang, TRICK)];
    assert.notEqual(plain.shown, tricky.shown, "the trick has arrived");
    for (const [at, shot] of plain.shots.entries()) assert.ok(shot.equals(tricky.shots[at]), `${lang}: neighbor ${at} moved`);
  }
});
