// Nothing that axe complains of: the desk in every state, light, dark, at 400 % zoom and in Arabic, and the stage.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFor } from "./axe.mjs";
import { openDesk } from "./desk.mjs";
import { openBrowser, openHouse, openWindow } from "./house.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { words } from "./words.mjs";

const LAPTOP = { width: 1280, height: 800 };
// 400 % of 1280 × 800.
const ZOOMED = { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4, locale: "en-US" };
const LOOKS = {
  light: { viewport: LAPTOP, locale: "en-US", colorScheme: "light" },
  dark: { viewport: LAPTOP, locale: "en-US", colorScheme: "dark" },
  zoomed: ZOOMED,
  narrow: { viewport: { width: 1100, height: 700 }, locale: "ar", colorScheme: "dark" },
  arabic: { viewport: LAPTOP, locale: "ar", colorScheme: "light" },
};
let house, session, browser, stage;
const desks = new Map();

before(async () => {
  house = await openHouse();
  session = await Session.create(house, fenced(plainFile()));
  browser = await openBrowser();
  for (const [look, options] of Object.entries(LOOKS)) {
    const desk = await openDesk(browser, session, "onsite_moderator", { reducedMotion: "reduce", ...options });
    desks.set(look, Object.assign(desk, { axe: await axeFor(desk) }));
  }
  stage = await openWindow(browser, { viewport: LAPTOP, locale: "en-US" });
  await stage.page.goto(session.links.stage);
  await stage.page.locator("main.view").waitFor();
  stage.axe = await axeFor(stage);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** Every look, once `sign` is there, has nothing to complain of and no need to scroll sideways; then the state is left. */
async function nothingToComplain(sign, leave = () => undefined) {
  const found = await Promise.all([...desks].map(async ([look, { page, axe }]) => {
    await page.locator(sign).first().waitFor({ state: "attached" });
    const complaints = await axe();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0) complaints.push(`${tooWide} px wider than its window`);
    return complaints.map((complaint) => `${look}: ${complaint}`);
  }));
  // The next state begins where this one did, also after a complaint.
  await leave();
  assert.deepEqual(found.flat(), []);
}

const each = (what) => Promise.all([...desks.values()].map(what));
const act = (command, more) => session.act("onsite_moderator", command, more);
const ask = (text, label) => session.act("online_moderator", { do: "add_remote", who: { is: "new", label, channel: "online", via: "zoom_chat", lang: "ar" }, via: "zoom_chat", text, lang: "ar" });
const raise = (label, channel, more) => act({ do: "raise_hand", who: { is: "new", label, channel, via: "seat_tap", lang: "" }, ...more });

test("axe sees what is wrong", async () => {
  const { page, axe } = desks.get("light");
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("button"), { id: "wrong" })));
  assert.match((await axe()).join(), /button-name at #wrong/);
  await page.evaluate(() => document.querySelector("#wrong").remove());
});

test("an empty lobby", () => nothingToComplain(".turn.start"));

test("three columns fit from 1100 px on", async () => {
  const { page } = desks.get("narrow");
  await page.locator("main.is-wide").waitFor();
  await page.setViewportSize({ width: 1099, height: 700 });
  await page.locator("main.is-two").waitFor();
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.locator("main.is-wide").waitFor();
});

test("a silence", async () => {
  await act({ do: "start_session" });
  await act({ do: "advance", to: "C" });
  await act({ do: "reflect", ms: 20_000 });
  await nothingToComplain("#floor [role=timer]", () => act({ do: "end_silence" }));
});

test("a turn, hands, a parked one, questions, a list that closes", async () => {
  for (const [at, name] of ["Amal Haddad", "Basim Rahal", "Celine Aoun", "Dana"].entries()) await session.hand(name, at % 2 === 0 ? "onsite" : "online", { topic: "What of export licenses?" });
  await ask("هل أدت برمجيات التجسس إلى اعتقال مدافعين في بلدنا؟", "Y.");
  await ask("Comment protéger nos sources ?", "Participant 22");
  await act({ do: "call_next" });
  await act({ do: "start_turn" });
  const { order } = await session.view();
  await act({ do: "park_hand", hand: order.at(-1) });
  await act({ do: "close_list", closing: { when: "warned" } });
  await session.act("online_moderator", { do: "tell", text: "The interpreters ask for a slower pace" });
  await session.act("online_moderator", { do: "blank", is_blank: true });
  await nothingToComplain(".parked");
});

test("the session paused", async () => {
  await act({ do: "pause_session" });
  await nothingToComplain(".turn.is-paused", () => act({ do: "resume_session" }));
});

test("a refusal with its way out", async () => {
  // The other hat holds the gavel only while its desk is there.
  const other = await openDesk(browser, session, "online_moderator");
  await act({ do: "pass_gavel", to: "online" });
  await each(async ({ page }) => {
    await page.locator("#floor").focus();
    await page.keyboard.press("KeyP");
  });
  await nothingToComplain(".queue .notice", async () => {
    await each(({ page }) => page.locator(".queue .notice button").last().click());
    await act({ do: "pass_gavel", to: "onsite" });
    await other.page.context().close();
  });
});

test("a point of order", async () => {
  await session.hand("Farah", "onsite", { kind: "point_of_order", topic: "Interpretation is not on" });
  const { order, hands } = await session.view();
  await nothingToComplain(".points-of-order", () => act({ do: "rule_point", hand: order.find((hand) => hands[hand].kind === "point_of_order"), accept: false }));
});

// What is opened on a device is there alone.
const MENUS = { "a hand": '[data-list="queue"] [data-item] [aria-haspopup]', "the turn": "#floor .turn [aria-haspopup]", "the session": "header [aria-haspopup]", "a person": '[data-list="people"] [aria-haspopup]' };
for (const [name, opener] of Object.entries(MENUS)) {
  test(`the menu of ${name}`, async () => {
    await each(({ page }) => page.locator(opener).first().click());
    await nothingToComplain("[role=menu]:popover-open", () => each(({ page }) => page.keyboard.press("Escape")));
  });
}

/** Focus on the first item of a list, then keys. */
const onItem = (list, ...codes) => async (desk) => {
  await desk.page.locator(`[data-list="${list}"] [data-item]`).first().focus();
  await desk.press(...codes);
};
/** Opens the menu, picks the entry of that sentence. */
const pick = (opener, id) => async ({ page }) => {
  const lang = await page.evaluate(() => document.documentElement.lang);
  await page.locator(opener).first().click();
  await page.getByRole("menuitem", { name: words(id, lang) }).click();
};
const DIALOGS = {
  "the key map": (desk) => desk.press("Shift+Slash"),
  "a reason with stock reasons": onItem("queue", "KeyJ", "KeyJ", "KeyN"),
  "which hand to merge with": onItem("queue", "KeyM"),
  "a written answer": onItem("inbox", "KeyW"),
  "a reason to decline": onItem("inbox", "KeyD"),
  "why a turn is cut": pick(MENUS["the turn"], "deed-cut-turn"),
  "who really speaks": pick(MENUS["the turn"], "deed-correct-speaker"),
  "which kind": pick(MENUS["a hand"], "deed-change-kind"),
  "a turn held without the tool": pick(MENUS["the session"], "deed-record-turn"),
  "find and do": (desk) => desk.press("Control+KeyK"),
  "seats": pick(".room .head [aria-haspopup]", "lay-out"),
  "a round": pick(".room .head [aria-haspopup]", "start-round-menu"),
  "shares as a table": pick(".room .head [aria-haspopup]", "show-fairness"),
  "the rules": pick(".room .head [aria-haspopup]", "show-settings"),
  "clock and line": pick(MENUS["the session"], "show-diagnostics"),
  "the end": pick(MENUS["the session"], "deed-end-session"),
};
for (const [name, open] of Object.entries(DIALOGS)) {
  test(`the dialog: ${name}`, async () => {
    await each(open);
    await nothingToComplain("dialog[open]", () => each(async ({ page }) => {
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
    }));
  });
}

test("the form for a question", async () => {
  await each((desk) => desk.press("KeyQ"));
  await nothingToComplain("form.add", () => each(({ page }) => page.keyboard.press("Escape")));
});

test("forty hands and overtime, the row in hand", async () => {
  for (let at = 0; at < 40; at += 1) await raise(`Seat ${at + 20}`, at % 3 === 0 ? "online" : "onsite");
  await session.stand(200);
  await act({ do: "call_next" });
  await each((desk) => desk.press("KeyJ", "KeyJ"));
  await nothingToComplain(".is-overtime");
});

test("the stage, emptied and in a turn", async () => {
  assert.deepEqual(await stage.axe(), []);
  await session.act("online_moderator", { do: "blank", is_blank: false });
  await stage.page.locator("main.view.speaking").waitFor();
  assert.deepEqual(await stage.axe(), []);
  await stage.page.keyboard.press("KeyI");
  await stage.page.locator(".told .num").first().waitFor();
  assert.deepEqual(await stage.axe(), []);
});

test("a session that ended", async () => {
  await act({ do: "end_session" });
  await nothingToComplain("header .lobby");
});

test("a desk without its server", async () => {
  await house.close();
  await nothingToComplain(".badge.cut");
  await each(({ page }) => page.locator(".banners .notice button").first().click());
  await nothingToComplain("dialog.notepad[open]");
});
