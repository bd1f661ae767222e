// Coming in: without script in Arabic, several people at one device, a seat by its code, a group, wrong words, any digits.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { axeFor } from "./axe.mjs";
import { openBrowser, openHouse, openWindow } from "./house.mjs";
import { plain } from "./phone.mjs";
import { plainFile, Session } from "./session.mjs";

const PAGE_BYTES_MAX = 8 * 1_024;
const LANGS = ["ar", "zh", "en", "fr", "ru", "es"];
let house, browser, session;

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const file = plainFile();
  file.session.recording = "UN Web TV";
  file.session.seats = [1, 12].map((number) => ({ id: `s${number}`, label: String(number), side: "left", row: 1 }));
  session = await Session.create(house, file);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

const window = (options = {}) => openWindow(browser, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false, ...options });
const at = (query = "lang=en") => `${house.url}/j/${session.joinCode}?${query}`;
const people = async () => Object.values((await session.view()).people);

/** Presses «Join» where the window stands. */
async function press(page) {
  await page.locator("form[data-join] button.main").click();
  await page.locator("#page").waitFor();
}

test("a visit begins in Arabic without script: what was typed survives a refusal and a change of language", async () => {
  const { page } = await window({ locale: "en" });
  await page.goto(at("lang=ar"));
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  assert.ok((await page.content()).indexOf("notice warn") < (await page.content()).indexOf("<form"), "the webcast is told before the first field");
  await page.locator("[value=named]").check();
  await page.locator("details.more summary").click();
  await page.locator("[name=need]").fill("ترجمة نصية");
  await page.locator("[name=group]").fill("كثير");
  await page.locator("[name=in_room]").check();
  await page.locator("[name=label]").fill("صوفيا، شبكة النساء");
  await page.locator("form[data-join] button.main").click();
  const typed = async () => [await page.locator("[name=label]").inputValue(), await page.locator("[name=need]").inputValue(), await page.locator("[name=in_room]").isChecked(), await page.locator("[name=on_stream]").isChecked()];
  const kept = ["صوفيا، شبكة النساء", "ترجمة نصية", true, false];
  assert.deepEqual(await typed(), kept, "after a refusal");
  await page.locator(".again summary").click();
  await page.locator(".again [lang=fr]").click();
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  assert.deepEqual(await typed(), kept, "in another language");
  assert.equal(await page.locator("[name=tongue]").inputValue(), "fr");
  await page.locator("[name=group]").fill("١٢");
  await press(page);
  const me = (await people()).find((one) => one.label?.startsWith("صوفيا"));
  assert.deepEqual([me.headcount, me.consent], [12, { room: true, stream: false, report: false }]);
});

test("a seat's code says where one sits, and who finds it taken is in all the same", async () => {
  const one = await window();
  await one.page.goto(at("lang=en&seat=12"));
  await press(one.page);
  assert.doesNotMatch(await one.page.locator("#said").innerText(), /seat/);
  const two = await window();
  await two.page.goto(at("lang=en&seat=12"));
  await press(two.page);
  assert.match(await two.page.locator("#said").innerText(), /You are in. Somebody sits in that seat/);
  const three = await window();
  await three.page.goto(at("lang=en&seat=77"));
  await press(three.page);
  assert.match(await three.page.locator("#said").innerText(), /no seat with that number/);
});

test("three people share a device, each with an own page; who leaves leaves the others", async () => {
  const { page } = await window();
  await page.goto(at());
  await press(page);
  for (const place of [2, 3]) {
    await page.goto(at());
    await page.locator("#device summary").click();
    await page.locator("#device a").click();
    assert.match(page.url(), new RegExp(`p=${place}`));
    await press(page);
  }
  const own = async (query) => {
    await page.goto(at(query));
    return plain(await page.locator(".people b").first().innerText());
  };
  const names = [await own("lang=en"), await own("lang=en&p=2"), await own("lang=en&p=3")];
  assert.equal(new Set(names).size, 3, `${names}`);
  await page.locator('form[action*="/raise?"] button').first().click();
  await page.locator(".is-wait").waitFor();
  await page.goto(at("lang=en&p=2"));
  assert.equal(await page.locator(".is-wait").count(), 0, "another's hand is not up here");
  await page.locator('form[action*="/leave?"] button').click();
  await page.goto(at("lang=en&p=3"));
  assert.equal(await page.locator(".is-wait").count(), 1);
  assert.equal(await page.locator(".people li").count(), 1);
  await page.goto(at("lang=en&p=nonsense"));
  assert.equal(await page.locator("#page").count(), 1, "nonsense in an address is no refusal");
});

test("four words that are nobody's get a no and after some a wait; what is no four words costs nothing", async () => {
  const { page } = await window();
  const answers = new Set();
  let refused;
  for (let turn = 0; turn < 40; turn += 1) {
    const words = turn % 2 ? "" : encodeURIComponent((await (async () => { await page.goto(at()); return page.locator(".check b").innerText(); })()));
    const answer = await page.request.post(`${house.url}/j/${session.joinCode}/return?lang=en`, { headers: { origin: house.url, "content-type": "application/x-www-form-urlencoded" }, data: `words=${words}` });
    if (answer.status() === 429) {
      refused = await answer.text();
      break;
    }
    answers.add(`${answer.status()} ${(/role="status"><span>([^<]*)/.exec(await answer.text()) ?? [])[1]}`);
  }
  assert.deepEqual([...answers].map((one) => one.slice(0, 3)).sort(), ["403", "422"], [...answers].join("\n"));
  assert.match(refused ?? "", /A moment, please/);
});

test("a code in Arabic or full-width digits, with dashes of any kind, is the code", async () => {
  const { page } = await window();
  const arabic = session.joinCode.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
  const wide = session.joinCode.replace(/[0-9A-Z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  for (const code of [arabic, `${wide.slice(0, 4)}－${wide.slice(4)}`]) {
    await page.goto(`${house.url}/?lang=ar`);
    await page.locator("[name=code]").fill(code);
    await page.locator("form button").click();
    assert.match(page.url(), new RegExp(`/j/${session.joinCode}`), code);
  }
});

test("the join page carries its style, weighs little in either form, and axe finds nothing in six languages and both modes", async () => {
  for (const encoding of ["br", "gzip"]) {
    const answer = await fetch(at(), { headers: { "accept-encoding": encoding } });
    assert.equal(answer.headers.get("content-encoding"), encoding);
    assert.match(answer.headers.get("content-security-policy"), /style-src 'self' 'nonce-[0-9a-f]+'/);
    assert.doesNotMatch(answer.headers.get("content-security-policy"), /unsafe/);
    if (encoding === "gzip") console.log("join page, gzip at most", gzipSync(await answer.text()).length, "bytes");
  }
  const { page } = await window();
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  const sizes = new Map();
  const requests = [];
  line.on("Network.requestWillBeSent", ({ request }) => requests.push(request.url));
  line.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.goto(at());
  console.log("join page without script:", requests.length, "requests,", [...sizes.values()], "bytes");
  assert.ok(requests.length <= 2 && [...sizes.values()][0] <= PAGE_BYTES_MAX + 1_024, `${requests} ${[...sizes.values()]}`);
  // Axe needs timers, which a window without script has not: there our own script is kept away instead.
  for (const hasScript of [true, false]) {
    for (const colorScheme of ["light", "dark"]) {
      const look = await window({ javaScriptEnabled: true, colorScheme, viewport: { width: 320, height: 900 } });
      if (!hasScript) await look.page.route("**/*.js", (route) => route.abort());
      const axeOf = async () => (await axeFor(look))();
      for (const lang of LANGS) {
        await look.page.goto(at(`lang=${lang}`));
        for (const summary of await look.page.locator("summary").all()) await summary.click();
        assert.deepEqual(await axeOf(), [], `${lang} ${colorScheme}`);
        const [inner, whole] = await look.page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
        assert.ok(whole <= inner, `${lang}: ${whole} px`);
      }
    }
  }
});
