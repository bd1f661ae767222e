// A whole visit by the own page, in Arabic, with script and without: nothing that matters needs the script. And what the
// page looks like to axe in every language, what it weighs, and that a trick in one text moves nothing beside it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { axeFor } from "./axe.mjs";
import { openBrowser, openHouse } from "./house.mjs";
import { Phone, plain } from "./phone.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

const CHAIR = "onsite_moderator";
const PAGE_BYTES_MAX = 8 * 1_024;
const WATCH_BYTES_MAX = 2 * 1_024;
const VOTE_BYTES_MAX = 200;
const LANGS = ["ar", "zh", "en", "fr", "ru", "es"];
const TEXTS = [
  "Who checks the licenses of tools that read what journalists have on their devices, and who is told of it afterwards?",
  "كيف نحمي من يوثّق انقطاع الإنترنت حين تُصادر الأجهزة عند الحدود، ومن يتحمّل المسؤولية عن ذلك بعد انتهاء الأزمة؟",
  "Quels recours existent quand un opérateur refuse de publier l'ordre de coupure qu'il a reçu, et dans quels délais?",
  "Как защитить архивы, если серверы находятся в другой юрисдикции, а доступ к ним закрывают без объяснений?",
];
const small = (html) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 } }).length;
let house, browser;

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** A session in its round with `count` questions of others that were published. */
async function withQuestions(count) {
  const file = plainFile();
  Object.assign(file.session, { starts_at: "2026-11-27T14:00:00+01:00", time_zone: "Europe/Berlin" });
  const session = await Session.create(house, fenced(file));
  await session.act(CHAIR, { do: "start_session" });
  await session.stand(300);
  await session.act(CHAIR, { do: "advance", to: "C" });
  await session.stand(600);
  for (let no = 0; no < count; no++) {
    const text = no < TEXTS.length ? TEXTS[no] : `${TEXTS[no % TEXTS.length]} (${no})`;
    await session.join(`Asker ${no}`, no % 2 ? "online" : "onsite");
    const { question } = await session.act(`Asker ${no}`, { do: "ask_in_writing", text, lang: ["en", "ar", "fr", "ru"][no % 4] });
    await session.act(CHAIR, { do: "publish_question", question, is_public: true });
  }
  return session;
}

/** What is on the page, by itself with script, by «Refresh» without. */
async function until(phone, hasScript, selector, text) {
  const found = phone.page.locator(selector).filter({ hasText: text }).first();
  for (let tries = 0; !hasScript && tries < 100 && (await found.count()) === 0; tries++) await phone.refresh();
  await found.waitFor({ state: "attached" });
}

const open = (phone, id) => phone.page.locator(`#${id}:not([open]) > summary`).click({ timeout: 2_000 }).catch(() => undefined);
const openAll = (phone) => phone.page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
const said = (phone, id) => phone.page.locator("#said", { hasText: words(id, "ar") }).waitFor();

for (const hasScript of [true, false]) {
  const how = hasScript ? "with script" : "without script";

  test(`a whole visit in Arabic works ${how}`, async () => {
    const session = await withQuestions(2);
    const phone = await Phone.join(browser, session, house.url, { hasScript, lang: "ar" });
    const { page } = phone;
    const there = (selector, text) => until(phone, hasScript, selector, text);
    await phone.raise();
    await there(".placed", words("hand-place", "ar"));
    await page.locator("#acts details.more > summary").click();
    await page.locator('#acts form[action*="/change?"] [name=topic]').fill("أجهزة مصادرة");
    await phone.press("change");
    await there("#acts .quote", "أجهزة مصادرة");
    await phone.press("park");
    await there("h1", words("hand-is-parked", "ar"));
    await phone.press("unpark");
    await there("h1", words("hand-is-up", "ar"));
    await phone.press("back");
    await there("h1", words("hand-is-up", "ar"));

    for (const text of ["من يوثّق؟", "من يدفع؟"]) {
      await open(phone, "ask");
      await page.locator("#ask textarea").fill(text);
      await page.locator("#ask [name=for_the_record]").check();
      await page.locator("#ask button").click();
      await there("#asked", text);
    }
    const mine = Object.entries((await session.view()).questions).filter(([, { asker }]) => asker === phone.person).map(([id]) => Number(id));
    assert.equal(mine.length, 2);
    await session.act(CHAIR, { do: "answer_question", question: mine[0], text: "نحن نوثّق" });
    await session.act(CHAIR, { do: "decline_question", question: mine[1], reason: "خارج الموضوع" });
    await there("#asked", "نحن نوثّق");
    await there("#asked", "خارج الموضوع");

    await open(phone, "others");
    await page.locator('#others form[action*="/support?"]:not([hidden]) button').first().click();
    await there("#others .button.on", words("hand-unsupport", "ar"));
    await session.viewWhen(CHAIR, ({ questions }) => questions[2].votes === 1);
    await open(phone, "signal");
    await page.locator('#signal form[action*="/signal?"] button').nth(1).click();
    await there("#signal .on", words("hand-signal-on", "ar"));
    await session.viewWhen(CHAIR, ({ signals }) => signals[0]?.signal === "interpretation" && signals[0].onsite === 1);
    // Presses in a row are taken together: it says that it goes down, and does so a moment later.
    await phone.press("lower");
    await there("#you", words("hand-lowers", "ar"));
    await session.stand(620);
    await there("h1", words("hand-raise-title", "ar"));

    await open(phone, "about-me");
    await page.locator('#about-me [name=need]').fill("ترجمة فورية");
    await phone.press("need");
    await said(phone, "hand-said-saved");
    await open(phone, "about-me");
    await page.locator("[form=to-phrase]").click();
    await page.locator(".words").waitFor();
    assert.equal(await page.locator(".words li").count(), 4);
    assert.doesNotMatch(page.url(), /&|%/, "no word of them in the address");
    await page.locator("a.main").click();
    await open(phone, "about-me");
    await page.locator("[form=to-delete]").click();
    await page.locator("h1", { hasText: words("hand-erase-title", "ar") }).waitFor();
    await phone.press("erase");
    await page.locator("form[data-join]").waitFor();
    assert.match(plain(await page.locator("main").innerText()), new RegExp(words("hand-said-deleted", "ar")));
    const left = Object.values((await session.view()).questions).filter(({ text }) => text === "من يوثّق؟" || text === "من يدفع؟");
    assert.deepEqual(left, [], "what was asked is gone");
    assert.deepEqual(await page.context().cookies(), []);
    assert.deepEqual(phone.faults, []);
    await page.context().close();
  });

  test(`axe has nothing to say of the own page ${how}, in six languages, light and dark, all of it open`, async () => {
    const session = await withQuestions(7);
    await Promise.all(LANGS.map(async (lang) => {
      const phone = await Phone.join(browser, session, house.url, { hasScript: true, lang, viewport: { width: 320, height: 640 } });
      // axe needs a page that runs scripts; a page for none is looked at as the server drew it.
      if (hasScript) await phone.page.locator("#listed #others").waitFor({ state: "attached" });
      else {
        await phone.page.route(/\.js$/, (route) => route.abort());
        await phone.refresh();
      }
      await openAll(phone);
      const axe = await axeFor(phone);
      for (const colorScheme of ["light", "dark"]) {
        await phone.page.emulateMedia({ colorScheme });
        assert.deepEqual(await axe(), [], `${lang} ${colorScheme}`);
      }
      assert.equal(await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, `${lang} is wider than its window`);
      await phone.page.context().close();
    }));
  });
}

test("the own page with twenty questions and the page that refreshes itself stay within their bytes", async () => {
  const session = await withQuestions(20);
  for (const lang of ["en", "ar"]) {
    const phone = await Phone.join(browser, session, house.url, { hasScript: false, lang });
    const request = async (path) => small(await (await phone.page.context().request.get(`${house.url}/j/${session.joinCode}${path}lang=${lang}`)).body());
    const [page, watch] = [await request("?"), await request("/watch?every=30&")];
    console.log(`own page ${lang}: ${page} bytes, watch: ${watch} bytes`);
    assert.ok(page <= PAGE_BYTES_MAX, `${page} bytes`);
    assert.ok(watch <= WATCH_BYTES_MAX, `${watch} bytes`);
    await phone.page.context().close();
  }
});

test("a vote is a leaf of few bytes to everybody else, and the list stays in its order", async () => {
  const session = await withQuestions(7);
  const phone = await Phone.join(browser, session, house.url, { lang: "ar" });
  await phone.page.waitForFunction(() => document.querySelectorAll("#listed [data-part][hidden]").length === 14);
  const order = () => phone.page.locator("[data-q]").evaluateAll((all) => all.map((one) => one.dataset.q));
  const before = await order();
  phone.frames.length = 0;
  await session.act("Asker 0", { do: "support", question: 2, is_on: true });
  await phone.page.locator("#v2", { hasText: words("hand-votes-none", "ar") }).waitFor({ state: "detached" });
  const told = phone.frames.filter(({ payload }) => payload.includes('"v2"'));
  console.log(`a vote: ${told.map(({ bytes }) => bytes).join(" + ")} bytes`);
  assert.ok(told.length === 1 && told[0].bytes <= VOTE_BYTES_MAX, JSON.stringify(told));
  assert.deepEqual(await order(), before);
  await phone.page.context().close();
});

test("a trick in one text moves nothing beside it", async () => {
  const session = await withQuestions(3);
  const phone = await Phone.join(browser, session, house.url, { hasScript: false });
  const { page } = phone;
  const pictures = [];
  // As a server would send it that lets such texts in: the words are as wide either way.
  const [whole, harmless] = ["Who checks", "Who checks"];
  for (const trick of [harmless, `\u202e\u2069\u202e\u2067${whole}\u2066\u202b`]) {
    await page.route(/\/j\//, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll("Who checks", trick) });
    });
    await phone.refresh();
    await open(phone, "others");
    const near = ["#q1 small", "#q1 button", "#q2", "#others > summary", "#signal > summary"];
    pictures.push(await Promise.all(near.map(async (one) => (await page.locator(one).first().screenshot()).toString("base64"))));
    await page.unroute(/\/j\//);
  }
  assert.ok((await page.content()).includes("\u202e\u2069"), "the trick arrived");
  pictures[0].forEach((picture, at) => assert.equal(pictures[1][at], picture, `neighbor ${at}`));
  await page.context().close();
});
