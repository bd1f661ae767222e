// What the inbox costs: a new question finds its like among 500, and 5,000 lines of a chat are read, shown and taken in.
//   node tests/load/inbox.mjs
import { spawnSync } from "node:child_process";
import { item } from "../browser/cards.mjs";
import { openDesk, WIDE } from "../browser/desk.mjs";
import { openBrowser, openHouse } from "../browser/house.mjs";
import { chat, Incoming } from "../browser/incoming.mjs";
import { fenced, plainFile, Session } from "../browser/session.mjs";

const STORED = 500;
const NEW = 25;
const LINES = 5_000;
const PORTION = 50;
const PASTES = 5;

const ASKS = ["Who checks", "Why does nobody publish", "When will courts review", "How do victims learn of", "Which ministry pays for", "Can journalists demand", "Should banks refuse", "Do universities teach", "Has parliament debated", "What would end"];
const OF = ["licenses for phone intrusion tools", "contracts about border cameras", "audits of lawful interception", "exports of face recognition", "training for foreign police", "spare parts of jamming devices", "the resale of location data", "insurance of spyware makers", "subsidies for dual-use software", "visas of company engineers"];
const WHERE = ["in Jordan", "in the European Union", "in Mexico", "at sea", "in wartime"];
const texts = ASKS.flatMap((ask) => OF.flatMap((of) => WHERE.map((where) => `${ask} ${of} ${where}?`)));

const summary = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => value.toFixed(1)).join(" | ");
};
const timed = async (deed) => {
  const began = performance.now();
  const what = await deed();
  return { what, ms: performance.now() - began };
};

console.log("The comparison alone, as the server does it:");
spawnSync("cargo", ["run", "--quiet", "--package", "intake", "--example", "measure"], { cwd: new URL("../..", import.meta.url), stdio: "inherit" });

const house = await openHouse();
const browser = await openBrowser();
try {
  // A rehearsal's doors are as many times wider as its clock is quicker.
  const session = await Session.create(house, fenced(plainFile(), 100));
  const act = (items) => session.act("online_moderator", { do: "take_in", items });
  await session.act("onsite_moderator", { do: "start_session" });
  for (let from = 0; from < STORED; from += PORTION) await act(texts.slice(from, from + PORTION).map((text, at) => item(from + at, text)));
  // Every stored one is compared, too; what follows is measured on a server at rest.
  const isStill = async () => {
    let before;
    for (let same = 0; same < 20;) {
      const { questions } = await session.view();
      const now = Object.values(questions).filter((one) => one.like).length;
      [same, before] = [now === before ? same + 1 : 0, now];
    }
  };
  await isStill();
  const [shows, found] = [[], []];
  // Views go out at a pace of their own: what a question takes that is like nothing is what the other takes without its like.
  const until = async (no, text, is) => {
    await act([item(no, text)]);
    return (await timed(() => session.viewWhen("online_moderator", ({ questions }) => Object.values(questions).some((one) => one.text === text && is(one))))).ms;
  };
  for (let n = 0; n < NEW; n += 1) {
    shows.push(await until(STORED + 2 * n, `${n} ${"abcdefghijklmnopqrstuvwxyz".slice(n % 20, n % 20 + 6).repeat(2)}?`, () => true));
    const like = `${texts[n * 19].replace("?", "")}, please?`;
    found.push(await until(STORED + 2 * n + 1, like, (one) => one.like != null));
  }
  console.log(`A new question against ${STORED} stored, ${NEW} runs, milliseconds: least | median | worst`);
  console.log(`  from its receipt until a view shows it:        ${summary(shows)}`);
  console.log(`  from its receipt until a view shows its like:  ${summary(found)}`);

  const lines = chat(Array.from({ length: LINES }, (_, n) => `${texts[n % texts.length].replace("?", "")} (${n})?`));
  const [shown, read] = [[], []];
  let kept;
  for (let run = 0; run < PASTES; run += 1) {
    const own = await Session.create(house, fenced(plainFile(), 100));
    await own.act("onsite_moderator", { do: "start_session" });
    const desk = await openDesk(browser, own, "online_moderator", WIDE);
    await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: house.url });
    const its = new Incoming(desk);
    await desk.page.locator(".inbox .gauge").waitFor();
    await its.copied(lines);
    await its.blur();
    const answered = desk.page.waitForResponse((response) => response.request().method() === "POST" && response.url().includes("/inbox"));
    const { ms } = await timed(async () => {
      await desk.press("Control+KeyV");
      read.push((await timed(() => answered)).ms);
      await its.isRead();
      await its.drafts.first().waitFor();
    });
    shown.push(ms);
    if (run < PASTES - 1) {
      await desk.page.context().close();
      continue;
    }
    kept = await timed(async () => {
      await desk.press("Enter");
      await its.sheet.waitFor({ state: "detached", timeout: 120_000 });
      const all = ({ inbox }) => Object.values(inbox.states).reduce((sum, count) => sum + count, 0);
      return all(await own.viewWhen("online_moderator", (view) => all(view) === LINES));
    });
  }
  console.log(`${LINES} lines of a chat pasted on the desk, ${PASTES} runs, milliseconds: least | median | worst`);
  console.log(`  until the server has read them:  ${summary(read)}`);
  console.log(`  until they stand in the sheet:   ${summary(shown)}`);
  console.log(`  then taken in, in portions:      ${kept.ms.toFixed(0)} ms, ${kept.what} questions kept`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await house.close();
}
