// Lighthouse on the participant's page, before joining and after: accessibility 100, performance 98 or more, as the median of three.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import lighthouse from "lighthouse";
import { openBrowser, openHouse } from "./house.mjs";
import { Phone } from "./phone.mjs";
import { fenced, plainFile, Session } from "./session.mjs";

const PERFORMANCE_MIN = 98;
const RUNS = 3;
let house, browser, port;

before(async () => {
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  ({ port } = free.address());
  free.close();
  house = await openHouse();
  browser = await openBrowser([`--remote-debugging-port=${port}`]);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** Three visits on a simulated phone, each score from 0 to 100; what falls short of accessibility is named. */
async function visit(url, cookie) {
  const options = { port, output: "json", logLevel: "error", onlyCategories: ["performance", "accessibility"], extraHeaders: cookie ? { Cookie: cookie } : {} };
  const runs = [];
  for (let attempt = 1; runs.length < RUNS; attempt += 1) {
    const { lhr } = await lighthouse(url, options);
    // Now and then the browser's trace lacks its own beginning: that visit measured nothing.
    if (lhr.runtimeError?.code === "NO_NAVSTART" && attempt < 2 * RUNS) continue;
    assert.equal(lhr.runtimeError, undefined);
    const score = (name) => Math.round(lhr.categories[name].score * 100);
    const short = lhr.categories.accessibility.auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score === 0).map(({ id }) => id);
    runs.push({ performance: score("performance"), accessibility: score("accessibility"), short, painted: Math.round(lhr.audits["first-contentful-paint"].numericValue) });
  }
  const median = (name) => runs.map((run) => run[name]).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  return { performance: median("performance"), accessibility: median("accessibility"), painted: median("painted"), short: [...new Set(runs.flatMap((run) => run.short))] };
}

for (const lang of ["en", "ar"]) test(`Lighthouse finds nothing to wish for on the phone's page (${lang})`, async () => {
  const session = await Session.create(house, fenced(plainFile()));
  const phone = await Phone.join(browser, session, house.url, { lang });
  await phone.raise();
  const cookie = (await phone.page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const url = `${house.url}/j/${session.joinCode}?lang=${lang}`;
  for (const [page, given] of [["join", undefined], ["own", cookie]]) {
    const seen = await visit(url, given);
    console.log(`${lang} ${page}: performance ${seen.performance}, accessibility ${seen.accessibility}, painted after ${seen.painted} ms (simulated slow 4G)`);
    assert.equal(seen.accessibility, 100, seen.short.join(", "));
    assert.ok(seen.performance >= PERFORMANCE_MIN, `performance ${seen.performance}`);
  }
  await phone.page.context().close();
});
