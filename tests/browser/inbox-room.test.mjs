// What the inbox takes of a small screen: a head that stays and stays small, a card in work that is one row of acts, words that are whole in every language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cardOf, idOf as questionNo, item as message, roundFile } from "./cards.mjs";
import { openDesk } from "./desk.mjs";
import { openBrowser, openHouse } from "./house.mjs";
import { Session } from "./session.mjs";
import { LANGS, words } from "./words.mjs";

const SMALL = { viewport: { width: 1280, height: 800 }, locale: "en-US", reducedMotion: "reduce" };
const HEAD_PX_MAX = 96;
const LONG = "Dr. Abdulrahman al-Mutawakkil bin Abdulaziz";
let house, browser, session, desk;

/** From one source after another. */
const item = (no, text, more) => message(no, text, { via: ["zoom_chat", "mastodon", "webex"][no % 3], ...more });
const takeIn = (...items) => session.act("online_moderator", { do: "take_in", items });
const idOf = (text) => questionNo(session, text);
const card = (id, on = desk) => cardOf(on, id);
const box = (what) => what.evaluate((node) => node.getBoundingClientRect().toJSON());

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  session = await Session.create(house, roundFile(["PQ1", "PQ2", "PQ3"]));
  await session.act("onsite_moderator", { do: "start_session" });
  await session.act("onsite_moderator", { do: "advance", to: "C" });
  desk = await openDesk(browser, session, "online_moderator", SMALL);
  await desk.page.locator(".inbox .gauge").waitFor();
});
after(async () => {
  await browser?.close();
  await house?.close();
});

test("the head is low, does not jump when the first question comes, and stays while the cards go by", async () => {
  const before = await box(desk.page.locator(".funnel"));
  await takeIn(item(1, "Who audits the exporters?"));
  await desk.page.locator(".inbox .item").waitFor();
  assert.deepEqual(await box(desk.page.locator(".funnel")), before);
  await takeIn(...Array.from({ length: 30 }, (_, at) => item(2 + at, `A question that is long enough for a line and another one of this column? (${at})`, { stated: at })), item(40, "Thank you all", { is_comment: true, stated: 4 }), item(41, "هل من ضمانات؟", { lang: "ar" }));
  await desk.page.locator(".inbox .item").nth(25).waitFor({ state: "attached" });
  assert.ok((await box(desk.page.locator(".inbox .over"))).height <= HEAD_PX_MAX, "the head is too high");
  await desk.page.locator(".inbox").evaluate((list) => (list.scrollTop = 600));
  const add = await box(desk.button(words("add-question")));
  assert.ok(add.top >= (await box(desk.page.locator(".inbox"))).top + 2, "there is no room for the ring of what has the focus");
  assert.equal(await desk.page.evaluate(({ x, y }) => document.elementFromPoint(x, y).closest("button")?.textContent.includes("Add"), { x: add.left + 20, y: add.top + 10 }), true);
});

for (const lang of LANGS) {
  test(`${lang}: nothing lies over anything in the head, the acts stand in one row, choices and phrases are whole`, async () => {
    const own = await openDesk(browser, session, "online_moderator", { ...SMALL, locale: lang });
    await own.page.locator(".inbox .item").first().waitFor();
    const id = await idOf("Who audits the exporters?");
    const one = card(id, own);
    await one.focus();
    await one.locator(".card-more .set select").nth(1).waitFor();
    const faults = await own.page.evaluate(([item, most]) => {
      const found = [];
      const of = (node) => node.getBoundingClientRect();
      const over = document.querySelector(".inbox .over");
      if (of(over).height > most) found.push(`the head is ${of(over).height} px high: ${[...over.children].map((node) => of(node).height)}`);
      const parts = [...over.querySelectorAll("h2, .head button, .gauge > .mark, .gauge button, .funnel dt, .funnel dd, .filter button")].map((node) => [node.textContent.trim(), of(node)]);
      for (const [at, [name, a]] of parts.entries()) {
        if (a.left < of(over).left || a.right > of(over).right) found.push(`${name} is outside`);
        for (const [other, b] of parts.slice(at + 1)) if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) found.push(`${name} lies over ${other}`);
      }
      const acts = [...item.querySelectorAll(".acts > button")];
      if (acts.length !== 5) found.push(`${acts.length} acts`);
      if (of(acts.at(-1)).top >= of(acts[0]).bottom) found.push("the acts take more than one row");
      const pen = document.createElement("canvas").getContext("2d");
      for (const select of item.querySelectorAll("select")) {
        pen.font = getComputedStyle(select).font;
        if (select.clientWidth < pen.measureText(select.selectedOptions[0].text).width + 18) found.push(`«${select.selectedOptions[0].text}» is cut`);
      }
      const phrases = document.querySelector(".phrases");
      for (const button of phrases.querySelectorAll("button")) if (of(button).right > of(phrases).right + 1 || of(button).left < of(phrases).left - 1) found.push(`«${button.textContent}» is cut`);
      return found;
    }, [await one.elementHandle(), HEAD_PX_MAX]);
    assert.deepEqual(faults, []);
    const shown = await one.locator(".acts > button:not([aria-haspopup]) > span").allInnerTexts();
    await one.locator(".acts > [aria-haspopup]").click();
    await own.page.locator("[role=menu]:popover-open [role=menuitem]").nth(5).waitFor();
    const menu = await own.page.locator("[role=menu]:popover-open [role=menuitem]").evaluateAll((all) => all.map((node) => node.textContent.trim()));
    assert.ok(menu.length > 5 && new Set(menu).size === menu.length, String(menu));
    for (const label of [...shown, words("deed-merge-hint", lang), words("deed-correct-language", lang), words("deed-address-question", lang)]) assert.ok(!menu.some((line) => line.startsWith(label)), `${label} is said again`);
    assert.deepEqual(own.faults, []);
    await own.page.context().close();
  });
}

test("the log says what was done: held or shortlisted, from which language to which, under what, and how many came in", async () => {
  const id = await idOf("Who audits the exporters?");
  const log = desk.page.locator(".talk");
  await log.getByText("took in 1 message", { exact: false }).first().waitFor({ state: "attached" });
  await log.getByText("took in 32 messages", { exact: false }).waitFor({ state: "attached" });
  await card(id).focus();
  for (const [key, line] of [["KeyH", "held the question of"], ["KeyS", "shortlisted the question of"]]) {
    await desk.press(key);
    await log.getByText(line, { exact: false }).waitFor({ state: "attached" });
    await card(id).focus();
  }
  await desk.press("KeyL");
  await desk.page.locator(".toast", { hasText: /from\W+English\W+to\W+Arabic/ }).waitFor();
  await desk.press("Digit2");
  await desk.page.locator(".toast", { hasText: /under\W+PQ2/ }).waitFor();
  assert.match(await card(id).locator(".came").innerText(), /\d · brought in/);
});

test("a click beneath the card in work is not missed though that card gets lower", async () => {
  const id = await idOf("Who audits the exporters?");
  await card(id).focus();
  await card(id).locator(".card-more").waitFor();
  const fold = desk.page.locator(".inbox .fold").last();
  const was = await fold.getAttribute("aria-expanded");
  await fold.click();
  await desk.page.locator(`.inbox .fold[aria-expanded=${was === "true" ? "false" : "true"}]`).last().waitFor();
  assert.notEqual(await fold.getAttribute("aria-expanded"), was);
  await fold.click();
  await card(id).locator(".card-more").waitFor({ state: "detached" });
});

test("votes of elsewhere are said in words on a card of one line too", async () => {
  await desk.page.locator(".item.lean .votes", { hasText: "0 here · 4 elsewhere" }).waitFor();
});

test("the bars of the station show both sides, and none where nobody is", async () => {
  await session.hand("Claire", "online");
  await desk.page.evaluate(() => document.activeElement?.blur());
  await desk.press("Shift+KeyI");
  const track = (at) => desk.page.locator(".station .sides .track").nth(at);
  await desk.page.locator(".station .sides", { hasText: words("station-waiting") }).locator(".num", { hasText: "1" }).waitFor();
  const color = (at) => track(at).evaluate((node) => getComputedStyle(node).backgroundColor);
  assert.notEqual(await color(0), await color(1), "0 : 1 looks like 0 : 0");
  assert.equal(await track(0).locator("i").isVisible(), false);
  await session.hand("Amal", "onsite");
  await desk.page.locator(".station .sides .track i:not(.none)").first().waitFor();
  const [all, one] = [await box(track(0)), await box(track(0).locator("i"))];
  assert.ok(Math.abs(one.width * 2 - all.width) < 2);
  await desk.press("Escape");
});

test("long names leave no splinters of other words in a tight row", async () => {
  for (let at = 0; at < 12; at++) await session.hand(`${LONG} ${at}`, at % 2 ? "online" : "onsite");
  const wide = await openDesk(browser, session, "onsite_moderator", { ...SMALL, viewport: { width: 1920, height: 1080 } });
  await wide.page.locator(".rows.tight .row").nth(9).waitFor();
  const splinters = await wide.page.locator(".rows.tight .sub > :is(.via, .clip)").evaluateAll((all) => all.filter((node) => {
    const [own, line] = [node.getBoundingClientRect(), node.parentElement.getBoundingClientRect()];
    return own.top < line.bottom - 2 && own.width > 1 && own.width < 40 && node.scrollWidth > node.clientWidth + 1;
  }).map((node) => node.textContent));
  assert.deepEqual(splinters, []);
  await wide.page.context().close();
});

test("under a finger no keys are told, and one tap leads to the inbox and back", async () => {
  const phone = await openDesk(browser, session, "online_moderator", { viewport: { width: 390, height: 844 }, locale: "en-US", reducedMotion: "reduce", hasTouch: true, isMobile: true });
  await phone.page.locator(".inbox .item").first().waitFor();
  const ways = phone.page.locator(".jumps");
  await ways.getByRole("button", { name: words("tab-inbox") }).tap();
  await phone.page.waitForFunction(() => Math.abs(document.querySelector(".part.inbox").getBoundingClientRect().top - 48) < 24);
  assert.ok(await ways.isVisible());
  await card(await idOf("Who audits the exporters?"), phone).focus();
  assert.equal(await phone.page.locator("main .key").filter({ visible: true }).count(), 0);
  await ways.getByRole("button", { name: words("the-floor") }).tap();
  await phone.page.waitForFunction(() => document.querySelector(".part.floor").getBoundingClientRect().top > 0);
  assert.ok((await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  await phone.page.context().close();
});

test("what is read stands on the floor card with its translation beneath", async () => {
  const id = await idOf("هل من ضمانات؟");
  await session.act("online_moderator", { do: "translate_question", question: id, lang: "en", text: "Are there safeguards?" });
  await session.act("online_moderator", { do: "put_next", question: id, reason: "stock-asked" });
  await desk.page.locator("#floor .quote[lang=en]", { hasText: "Are there safeguards?" }).waitFor();
  await session.act("onsite_moderator", { do: "start_turn" });
  await desk.page.locator("#floor .turn .about[lang=en]", { hasText: "Are there safeguards?" }).waitFor();
  assert.deepEqual(desk.faults, []);
});
