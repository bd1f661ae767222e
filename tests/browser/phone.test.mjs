// A phone on the page, with script and without: its minute, messages, signs to the speaker, «I am done», the written way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { openBrowser, openHouse } from "./house.mjs";
import { Phone, plain } from "./phone.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { weights } from "./weight.mjs";

const QUEUE_CHANGE_BYTES_MAX = 200;
const FIRST_VIEW_BYTES_MAX = 15 * 1_024;
const SCRIPT_BYTES_MAX = 6 * 1_024;
const PAGE_BYTES_MAX = 8 * 1_024;
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

/** A session in its round, ten minutes in, with `names` waiting. */
async function inRound(...names) {
  const file = plainFile();
  Object.assign(file.session, { starts_at: "2026-11-27T14:00:00+01:00", time_zone: "Europe/Berlin" });
  const session = await Session.create(house, fenced(file));
  await session.act(CHAIR, { do: "start_session" });
  await session.stand(300);
  await session.act(CHAIR, { do: "advance", to: "C" });
  await session.stand(600);
  for (const name of names) await session.hand(name);
  return session;
}

const speak = async (session) => {
  await session.act(CHAIR, { do: "call_next" });
  return (await session.act(CHAIR, { do: "start_turn" })).turn;
};

for (const hasScript of [true, false]) {
  const how = hasScript ? "with script" : "without script";

  /** What comes by itself with script, and by «Refresh» without. */
  const until = async (phone, selector, pattern) => {
    if (!hasScript) {
      await phone.refresh();
      assert.match(plain(await phone.page.locator(selector).first().innerText()), pattern);
      return;
    }
    const found = ([where, source]) => new RegExp(source).test((document.querySelector(where)?.innerText ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " "));
    await phone.page.waitForFunction(found, [selector, pattern.source]);
  };

  test(`the expected minute is there ${how}, with its time of day, and moves after an overrun`, async () => {
    const session = await inRound("Olga", "Omar", "Oscar", "Ophelia", "Odette");
    const phone = await Phone.join(browser, session, house.url, { hasScript });
    await phone.raise();
    assert.equal(await phone.text("#n"), "6");
    assert.match(await phone.text(".placed"), /in line about minute \d\d \(\d\d:\d\d\) between minute \d\d and \d\d/);
    const before = Number(await phone.text("#m"));
    await speak(session);
    await until(phone, ".placed", new RegExp(`^5 in line about minute ${before} `));
    // Whoever speaks goes on for five minutes over the limit; nobody does anything.
    await session.stand(600 + 90 + 300);
    await until(phone, ".placed", new RegExp(`^5 in line about minute ${before + 5} `));
    assert.deepEqual(phone.faults, []);
    await phone.page.context().close();
  });

  test(`messages stand on the page ${how} in the reader's language, and blank empties them`, async () => {
    const session = await inRound();
    const phone = await Phone.join(browser, session, house.url, { hasScript, lang: "ar" });
    await session.act(CHAIR, { do: "show_message", to: ["public"], preset: "back_soon" });
    await session.act(CHAIR, { do: "show_message", person: phone.person, text: "See me <after> this" });
    await until(phone, "#news", /نعود بعد قليل/);
    await until(phone, "#told", /See me <after> this/);
    await session.act(CHAIR, { do: "blank", is_blank: true });
    await until(phone, "#room", /الشاشة|الشاشات/);
    if (hasScript) await phone.page.waitForFunction(() => document.querySelector(".told") === null);
    assert.equal(await phone.page.locator(".told").count(), 0);
    await session.act(CHAIR, { do: "blank", is_blank: false });
    await until(phone, "#news", /نعود بعد قليل/);
    await phone.page.context().close();
  });

  test(`whoever speaks is told to wrap up ${how}, and says «I am done»`, async () => {
    const session = await inRound();
    const phone = await Phone.join(browser, session, house.url, { hasScript });
    if (hasScript) await phone.page.evaluate(() => {
      window.shaken = [];
      Object.defineProperty(navigator, "vibrate", { value: (pattern) => window.shaken.push(pattern) });
    });
    await phone.raise();
    const turn = await speak(session);
    await until(phone, "h1", /You have the floor/);
    for (const [nudge, words] of [["wrap_up", /^Wrap up/], ["time_is_up", /^Time is up/]]) {
      await session.act(CHAIR, { do: "nudge_speaker", turn, nudge });
      await until(phone, ".nudge", words);
      assert.equal(await phone.page.locator(".nudge .icon").count(), 1, "by a sign, too");
    }
    assert.match(await phone.text(".own [role=timer]"), /^1:30$/);
    if (hasScript) assert.deepEqual(await phone.page.evaluate(() => window.shaken), [400, [300, 150, 300], [600, 200, 600, 200, 600]]);
    await phone.press("done");
    await phone.page.locator("#said .calm", { hasText: "Thank you. Your turn is over." }).waitFor();
    await until(phone, "h1", /Do you want to speak/);
    assert.deepEqual((await session.view()).stack, []);
    await phone.page.context().close();
  });

  test(`a turn that a moderator ends at the same moment is told kindly ${how}`, async () => {
    const session = await inRound();
    const phone = await Phone.join(browser, session, house.url, { hasScript });
    await phone.raise();
    const turn = await speak(session);
    await until(phone, "h1", /You have the floor/);
    // Pressed, and on its way while the moderator's press arrives.
    if (hasScript) await phone.page.route("**/done?*", async (route) => {
      await session.act(CHAIR, { do: "end_turn", turn });
      await route.continue();
    });
    else await session.act(CHAIR, { do: "end_turn", turn });
    await phone.press("done");
    await phone.page.locator("#said .calm", { hasText: "A moderator ended your turn at the same moment." }).waitFor();
    await phone.page.context().close();
  });

  test(`who may not be reached is offered writing ${how}, and it goes to the record`, async () => {
    const session = await inRound("Olga", "Omar", "Oscar", "Ophelia");
    const phone = await Phone.join(browser, session, house.url, { hasScript });
    await phone.raise();
    await session.stand(5_100);
    await session.act(CHAIR, { do: "close_list", closing: { when: "warned" } });
    await until(phone, "#room", /Last call: the list is closing/);
    await until(phone, "#you", /You may not be reached\. Write it, and it goes to the record\./);
    await session.stand(5_200);
    await until(phone, "#room", /The list is closed\. You can still write/);
    await phone.page.locator("#write > summary").click();
    await phone.page.locator("#write textarea").fill("Who pays for the interpretation?");
    // What is typed stays when something else changes.
    await session.act("Olga", { do: "lower_hand", hand: (await session.view()).order[0] });
    if (hasScript) await until(phone, "#room", /4 hands wait/);
    assert.equal(await phone.page.locator("#write textarea").inputValue(), "Who pays for the interpretation?");
    await phone.page.locator("#write button").click();
    await phone.page.locator("#said .calm", { hasText: "Received. It goes to the record." }).waitFor();
    await until(phone, "#asked", /Who pays for the interpretation\? For a written answer/);
    const [question] = Object.values((await session.view()).questions);
    assert.equal(question.state, "written");
    await phone.page.context().close();
  });
}

for (const lang of ["en", "ar"]) test(`a change of the queue costs a waiting phone no more than 200 bytes (${lang})`, async () => {
  const session = await inRound("Olga", "Omar", "Oscar");
  const phone = await Phone.join(browser, session, house.url, { lang });
  await phone.raise();
  const leaves = (id, text) => phone.page.waitForFunction(([id, text]) => document.getElementById(id)?.textContent === text, [id, text]);
  await leaves("n", "4");
  await session.hand("Late");
  await phone.page.waitForFunction(() => document.getElementById("w")?.textContent.includes("5"));
  phone.frames.length = 0;
  await session.act("Olga", { do: "park_hand", hand: (await session.view()).order[0] });
  await leaves("n", "3");
  await phone.page.waitForFunction(() => document.getElementById("w")?.textContent.includes("4"));
  const bytes = phone.frames.reduce((sum, frame) => sum + frame.bytes, 0);
  assert.ok(phone.frames.length > 0 && bytes <= QUEUE_CHANGE_BYTES_MAX, `${bytes} bytes: ${phone.frames.map(({ payload }) => payload).join("\n")}`);
  await phone.page.context().close();
});

test("the first view is under 15 KB, of which the script is under 6, and a page without script under 8", async () => {
  const session = await inRound();
  const { script } = (await weights()).find(({ face }) => face === "hand");
  const page = await fetch(`${house.url}/j/${session.joinCode}?lang=ar`, { headers: { "accept-encoding": "br" } });
  assert.equal(page.headers.get("content-encoding"), "br");
  const bytes = brotliCompressSync(Buffer.from(await page.arrayBuffer())).length;
  assert.ok(script <= SCRIPT_BYTES_MAX, `${script} bytes of script`);
  // The page carries its style along: two requests in all.
  console.log(`first view: ${script} bytes of script, ${bytes} of page with its style`);
  assert.ok(script + bytes <= FIRST_VIEW_BYTES_MAX, `${script} of script, ${bytes} of page`);
  assert.ok(bytes <= PAGE_BYTES_MAX, `${bytes} bytes of the join page`);
  const phone = await Phone.join(browser, session, house.url, { lang: "ar", hasScript: false });
  await phone.raise();
  const own = brotliCompressSync(Buffer.from(await phone.page.content())).length;
  assert.ok(own <= PAGE_BYTES_MAX, `${own} bytes of the page of somebody who waits`);
  await phone.page.context().close();
});
