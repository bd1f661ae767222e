// What is read from the last row: every text of a stage stands out 7:1, on the stream 4.5:1, in both themes; and nothing blinks.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { openBrowser, openHouse } from "./house.mjs";
import { openOverlay, openStage, WIDE } from "./screen.mjs";
import { fenced, plainFile, Session } from "./session.mjs";

let house, browser, session, overlay;
const stages = new Map();
const act = (command) => session.act("onsite_moderator", command);

before(async () => {
  house = await openHouse();
  browser = await openBrowser();
  const file = plainFile();
  file.session.policy_questions = [{ id: "PQ1", text: "To what extent?" }];
  file.segments[1].policy_question = "PQ1";
  session = await Session.create(house, fenced(file));
  for (const theme of ["dark", "light"]) {
    const stage = await openStage(browser, session, `lang=${theme === "dark" ? "en" : "ar"}&theme=${theme}&view=room`);
    stages.set(theme, Object.assign(stage, { axe: await axeFor(stage) }));
  }
  overlay = await openOverlay(browser, session);
  overlay.axe = await axeFor(overlay);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** Every visible text of a page whose color stands out less than `least` from the ground that is painted behind it. */
const faint = ({ page }, least) => page.evaluate((wanted) => {
  const part = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const numbers = (color) => color.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => 0.2126 * part(r / 255) + 0.7152 * part(g / 255) + 0.0722 * part(b / 255);
  // On the stream anything may lie below: the darkest and the lightest are tried.
  const over = ([r, g, b, a = 1], ground) => [r, g, b].map((value, at) => value * a + ground[at] * (1 - a));
  const ground = (node, last) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) {
      const color = numbers(getComputedStyle(at).backgroundColor);
      layers.push(color);
      if ((color[3] ?? 1) === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), last);
  };
  const bad = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const owner = node.parentElement;
    if (!node.textContent.trim() || owner.closest(".said, noscript, dialog:not([open]), .wake, title") || owner.getClientRects().length === 0) continue;
    for (const last of [[0, 0, 0], [255, 255, 255]]) {
      const behind = ground(owner, last);
      const [high, low] = [light(numbers(getComputedStyle(owner).color)), light(behind)].sort((a, b) => b - a);
      const ratio = (high + 0.05) / (low + 0.05);
      if (ratio < wanted) bad.push(`${node.textContent.trim().slice(0, 30)}: ${ratio.toFixed(2)}`);
    }
  }
  return bad;
}, least);

const VIEWS = { room: "main.view.room", speaker: "main.view.monitor", next: "main.view.turn-list", question: "main.view.question", clock: "main.view.clocks" };

/** Every view of both themes: contrast, axe, nothing that moves by itself. */
async function isReadable() {
  for (const [theme, stage] of stages) {
    for (const [at, [view, sign]] of Object.entries(VIEWS).entries()) {
      await stage.page.keyboard.press(`Digit${at + 1}`);
      await stage.page.locator(sign).waitFor();
      assert.deepEqual(await faint(stage, 7), [], `${theme} ${view}`);
      assert.deepEqual(await stage.axe(), [], `${theme} ${view}`);
      assert.equal(await stage.page.evaluate(() => document.getAnimations().length), 0, `${theme} ${view} moves`);
    }
    await stage.page.keyboard.press("Digit1");
  }
}

test("the measure sees what is faint", async () => {
  const { page } = stages.get("dark");
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("p"), { id: "faint", textContent: "faint" })));
  await page.evaluate(() => (document.querySelector("#faint").style.color = "#777"));
  assert.match((await faint(stages.get("dark"), 7)).join(), /faint: /);
  await page.evaluate(() => document.querySelector("#faint").remove());
});

test("the lobby", isReadable);

test("a turn in time, with a message", async () => {
  await act({ do: "start_session" });
  await act({ do: "advance", to: "C" });
  for (const name of ["Amal", "Basim"]) await session.hand(name);
  await act({ do: "call_next" });
  await act({ do: "start_turn" });
  await act({ do: "show_message", to: ["stage", "speaker", "public"], preset: "last_questions" });
  await act({ do: "close_list", closing: { when: "warned" } });
  await act({ do: "air", overlay: { is_on_air: true, naming: "roles", has_question: true, has_address: true } });
  await isReadable();
});

for (const [phase, at] of [["warning", 65], ["danger", 85], ["overtime", 110]]) {
  test(`a turn in ${phase}, also on the stream`, async () => {
    await session.stand(at);
    for (const { page } of stages.values()) await page.locator(`.glass.is-${phase}`).waitFor();
    await isReadable();
    await overlay.page.locator(`.third.is-${phase}`).waitFor();
    assert.deepEqual(await faint(overlay, 4.5), []);
    // What lies below a stream's overlay is not there to be measured by axe.
    assert.deepEqual(await overlay.axe(["landmark-one-main", "region", "aria-roles", "html-has-lang", "image-alt"]), []);
  });
}

test("the cards and the panel", async () => {
  for (const card of ["question", "join"]) {
    await act({ do: "show_card", card });
    for (const [theme, stage] of stages) {
      await stage.page.locator(card === "join" ? "main.view.entrance" : "main.view.question").waitFor();
      assert.deepEqual(await faint(stage, 7), [], `${theme} ${card}`);
    }
  }
  for (const [theme, stage] of stages) {
    await stage.page.keyboard.press("KeyO");
    await stage.page.locator("dialog[open]").waitFor();
    assert.deepEqual(await faint(stage, 4.5), [], theme);
    assert.deepEqual(await stage.axe(), [], theme);
  }
});

test("what does not fit its window is no view: at 80 and at 160 percent, large and small", async () => {
  await act({ do: "show_card", card: null });
  for (const size of [80, 160]) {
    for (const viewport of [WIDE.viewport, { width: 1280, height: 720 }, { width: 1024, height: 768 }]) {
      const stage = await openStage(browser, session, `lang=en&view=room&size=${size}`, { ...WIDE, viewport });
      for (const [at, [view, sign]] of Object.entries(VIEWS).entries()) {
        await stage.page.keyboard.press(`Digit${at + 1}`);
        await stage.page.locator(sign).waitFor();
        const cut = await stage.page.evaluate(() => [...document.querySelectorAll(".view .digits, .view .top > *, .view .phase, .view h1, .view blockquote, .view .band p, .view .message p, .join > *")].filter((node) => !node.matches(".segment")).filter((node) => { const { left, top, right, bottom } = node.getBoundingClientRect(); return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1; }).map((node) => node.getAttribute("class") ?? node.tagName));
        assert.deepEqual(cut, [], `${view} at ${size} % in ${viewport.width}`);
      }
      await stage.page.context().close();
    }
  }
});
