// What the desk costs with 300 waiting hands: each act to its paint, in script time; and what the entries weigh.
//   node tests/load/load.mjs [--profile FOLDER]
import { writeFile } from "node:fs/promises";
import { openDesk } from "../browser/desk.mjs";
import { openBrowser, openHouse } from "../browser/house.mjs";
import { fenced, plainFile, Session } from "../browser/session.mjs";
import { Gauge } from "./gauge.mjs";
import { weights } from "../browser/weight.mjs";

const HANDS = 300;
const TIMES = 25;
const TARGET_MS = 50;
const folder = process.argv.includes("--profile") ? process.argv[process.argv.indexOf("--profile") + 1] : undefined;

const house = await openHouse();
// A rehearsal's doors are as many times wider as its clock is quicker: 300 hands come in without being told to wait.
const session = await Session.create(house, fenced(plainFile(), 100));
const browser = await openBrowser();
const act = (command) => session.act("onsite_moderator", command);
const online = (command) => session.act("online_moderator", command);
let people = 0;
const raise = () => act({ do: "raise_hand", who: { is: "new", label: `Participant ${++people}`, channel: people % 3 === 0 ? "online" : "onsite", via: "seat_tap", lang: "en" }, topic: people % 4 === 0 ? "End use after an export license, and who checks it" : null });

try {
  await act({ do: "start_session" });
  await act({ do: "advance", to: "C" });
  const hands = [];
  while (hands.length < HANDS) hands.push((await raise()).hand);
  const desk = await openDesk(browser, session, "onsite_moderator", { viewport: { width: 1280, height: 800 }, locale: "en-US" });
  const other = await openDesk(browser, session, "online_moderator");
  await desk.page.waitForFunction((many) => document.querySelectorAll('[data-list="queue"] [data-item]').length === many, HANDS);
  const gauge = await Gauge.on(desk);
  const table = [];
  const measure = async (name, before, deed, sign) => {
    console.error(`${name} …`);
    const runs = [];
    if (folder) await gauge.startProfile();
    for (let run = 0; run < TIMES; run += 1) {
      const given = await before(run);
      await gauge.rest();
      runs.push(await gauge.measure(() => deed(given), sign(given)));
    }
    if (folder) await writeFile(`${folder}/${name.replaceAll(/\W+/g, "-")}.cpuprofile`, await gauge.endProfile());
    table.push({ name, runs });
  };

  const at = async (index) => (await session.view()).order[index];
  const isFirstLike = (hand) => ({ item: `hand:${hand}`, is: "above" });
  await measure("own move by key, in the middle", async (run) => {
    const hand = await at(100 + run);
    await desk.page.locator(`[data-item="hand:${hand}"]`).focus();
    return hand;
  }, () => desk.press("Shift+KeyK"), isFirstLike);
  await measure("move by the other moderator", (run) => at(60 + run), async (hand) => {
    const { order } = await session.view();
    const to = order.indexOf(hand);
    await online({ do: "move_hand", hand, before: order[to - 1], after: order[to - 2] ?? null });
  }, isFirstLike);
  await measure("call by key", async () => {
    if ((await session.view()).next != null) await act({ do: "clear_next" });
    await desk.page.locator("#floor").focus();
  }, () => desk.press("Space"), () => ({ item: ".row.is-next", is: "there" }));
  await act({ do: "clear_next" });
  await measure("an incoming hand", async () => {
    await act({ do: "lower_hand", hand: await at(HANDS - 1) });
  }, raise, () => ({ item: `[data-list=queue] > :nth-child(${HANDS})`, is: "there" }));
  await measure("a second passes", (run) => run + 1, (second) => session.stand(second, true), () => ({ item: "", is: "any" }));
  await other.page.context().close();

  const row = (name, ...cells) => `| ${name} | ${cells.join(" | ")} |`;
  console.log(`\n${HANDS} waiting hands, ${TIMES} runs each; milliseconds of the page's main thread, target ${TARGET_MS}`);
  console.log([row("Act", "script, median", "worst", "with style, layout and paint, median", "worst", "to its paint, median", "worst"), row("---", ..."------".split("").map(() => "---:"))].join("\n"));
  for (const { name, runs } of table) console.log(row(name, ...["script", "work", "wall"].flatMap((what) => Gauge.summary(runs.map((run) => run[what])))));
  console.log("\nWhat a face loads, brotli");
  for (const { face, script, style } of await weights()) console.log(row(face, `${(script / 1_024).toFixed(1)} KB script`, `${(style / 1_024).toFixed(1)} KB style`, `${((script + style) / 1_024).toFixed(1)} KB`));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await house.close();
}
