// Two desks, a stage and two phones in one run: what one raises, both see; what one moves, the other sees.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ARTIFACTS, openBrowser, openHouse, openWindow } from "./house.mjs";
import { Session } from "./session.mjs";

const DESK = { viewport: { width: 1440, height: 900 }, locale: "en-US" };
const PHONE = { viewport: { width: 390, height: 844 }, locale: "en-US", hasTouch: true };
let house, session, browser, onsite, online, stage;

const rows = ({ page }) => page.locator('[data-list="queue"] [data-item]');
const row = ({ page }, name) => page.locator('[data-list="queue"] [data-item]', { hasText: name });
const shot = ({ page }, name) => page.screenshot({ path: `${ARTIFACTS}${name}.png` });

before(async () => {
  house = await openHouse();
  session = await Session.create(house);
  browser = await openBrowser();
  [onsite, online, stage] = await Promise.all([DESK, DESK, { viewport: { width: 1920, height: 1080 } }].map((kind) => openWindow(browser, kind)));
  await onsite.page.goto(session.links.onsite_moderator);
  await online.page.goto(session.links.online_moderator);
  await stage.page.goto(session.links.stage);
  await Promise.all([onsite, online].map(({ page }) => page.locator("main.table").waitFor()));
  await stage.page.locator("main.view.room").waitFor();
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** Joins by the form under a name, in the room or online. */
async function join(phone, name, channel) {
  await phone.page.goto(session.links.join);
  await phone.page.locator('input[name="identity"][value="named"]').check();
  await phone.page.locator('input[name="label"]').fill(name);
  await phone.page.locator(`input[name="channel"][value="${channel}"]`).check({ force: true });
  await phone.page.locator("form[data-join] button.main").click();
  await phone.page.locator("#page").waitFor();
}

const raise = async ({ page }) => page.locator("#raise form > button").click();
const lower = async ({ page }) => page.locator('#you form[action*="/lower"] button, #page form[action*="/lower"] button').first().click();

test("the secret leaves the address at once", () => {
  for (const { page } of [onsite, online, stage]) {
    assert.doesNotMatch(page.url(), /#/);
    assert.match(page.url(), new RegExp(`/(desk|stage)/${session.id}`));
  }
});

test("a hand raised on the phone stands on both desks", async () => {
  const phone = await openWindow(browser, PHONE);
  await join(phone, "Amal Haddad", "onsite");
  await raise(phone);
  await Promise.all([onsite, online].map((desk) => row(desk, "Amal Haddad").waitFor()));
  await phone.page.locator('form[action*="/lower"]').first().waitFor();
  await Promise.all([shot(onsite, "desk-onsite"), shot(online, "desk-online"), shot(phone, "phone"), shot(stage, "stage")]);
  assert.deepEqual(phone.faults, []);
});

test("a phone without script raises and lowers", async () => {
  const phone = await openWindow(browser, { ...PHONE, javaScriptEnabled: false });
  await join(phone, "Basim Rahal", "online");
  await raise(phone);
  await Promise.all([onsite, online].map((desk) => row(desk, "Basim Rahal").waitFor()));
  await shot(phone, "phone-without-script");
  await lower(phone);
  // A lowering right after a raise waits for ten seconds: presses in a row are one press.
  await Promise.all([onsite, online].map((desk) => row(desk, "Basim Rahal").waitFor({ state: "detached", timeout: 30_000 })));
  assert.equal(await rows(onsite).count(), 1);
});

test("a moderator's move is seen by the other", async () => {
  const phone = await openWindow(browser, PHONE);
  await join(phone, "Celine Aoun", "onsite");
  await raise(phone);
  await row(online, "Celine Aoun").waitFor();
  const names = async (desk) => (await rows(desk).locator(".label").allInnerTexts()).map((name) => name.trim());
  assert.deepEqual(await names(online), ["Amal Haddad", "Celine Aoun"]);
  await row(online, "Celine Aoun").focus();
  await online.page.keyboard.press("Shift+KeyK");
  const isFirst = (name) => document.querySelector('[data-list="queue"] [data-item] .label')?.textContent?.trim() === name;
  await Promise.all([onsite, online].map(({ page }) => page.waitForFunction(isFirst, "Celine Aoun")));
  assert.deepEqual(await names(onsite), ["Celine Aoun", "Amal Haddad"]);
  await shot(onsite, "desk-after-a-move");
});

test("called by one, started by the same, seen by all and on the stage without a name", async () => {
  const act = (command) => session.act("onsite_moderator", command);
  await act({ do: "start_session" });
  await act({ do: "advance", to: "C" });
  await act({ do: "call_next" });
  await Promise.all([onsite, online].map(({ page }) => page.locator('[data-list="queue"] .is-next').waitFor()));
  await act({ do: "start_turn" });
  await Promise.all([onsite, online].map(({ page }) => page.locator("#floor", { hasText: "Celine Aoun" }).waitFor()));
  await stage.page.locator("main.view.speaking").waitFor();
  await Promise.all([shot(onsite, "desk-in-a-turn"), shot(stage, "stage-in-a-turn")]);
  assert.doesNotMatch(await stage.page.locator("body").innerText(), /Amal Haddad/, "who waits is not named");
});

test("no page reported a fault, also of the content policy", () => {
  for (const { faults } of [onsite, online, stage]) assert.deepEqual(faults, []);
});
