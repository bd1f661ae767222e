// Counts what the main thread of a page spends on one act: thread time of script, and of everything; and the time to the paint.

// An act is over when nothing has changed on the page for so many frames: what was shown at once has then been confirmed, too.
const STILL_FRAMES = 12;

/** In the page: knows when it has been still, and when a sign was painted. */
function install(stillFrames) {
  const rows = () => [...document.querySelectorAll('[data-list="queue"] [data-item]')];
  const place = (item) => rows().findIndex((row) => row.dataset.item === item);
  let changes = 0;
  new MutationObserver(() => (changes += 1)).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const still = () => new Promise((done) => {
    let [seen, frames] = [changes, 0];
    const frame = () => {
      frames = seen === changes ? frames + 1 : 0;
      seen = changes;
      if (frames >= stillFrames) done();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const painted = (isThere) => new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0); // comes after the frame is painted
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const watch = ({ is, item }) => {
    const was = is === "above" ? place(item) : 0;
    const isThere = { above: () => place(item) < was, there: () => document.querySelector(item) !== null, first: () => place(item) >= 0, any: () => true }[is];
    window.gauge.seen = painted(isThere).then(async (at) => (await still(), at));
    return performance.now();
  };
  window.gauge = { still, watch };
}

export class Gauge {
  #page;
  #line;

  static async on({ page }) {
    const gauge = new Gauge();
    gauge.#page = page;
    gauge.#line = await page.context().newCDPSession(page);
    // Thread time: what other programs of this machine take meanwhile does not count.
    await gauge.#line.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.evaluate(install, STILL_FRAMES);
    return gauge;
  }

  async #spent() {
    const { metrics } = await this.#line.send("Performance.getMetrics");
    const of = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1_000;
    return { script: of("ScriptDuration"), work: of("TaskDuration") };
  }

  /** Waits until the page has nothing to do. */
  rest() {
    return this.#page.evaluate(() => window.gauge.still());
  }

  /** Does it and tells what it took until the page is still, in milliseconds; `wall` is from the deed to the paint that shows the sign. */
  async measure(deed, sign) {
    const began = await this.#page.evaluate((wanted) => window.gauge.watch(wanted), sign);
    const before = await this.#spent();
    await deed();
    const painted = await this.#page.evaluate(() => window.gauge.seen);
    const after = await this.#spent();
    return { script: after.script - before.script, work: after.work - before.work, wall: painted - began };
  }

  async startProfile() {
    await this.#line.send("Profiler.enable");
    await this.#line.send("Profiler.start");
  }

  async endProfile() {
    const { profile } = await this.#line.send("Profiler.stop");
    return JSON.stringify(profile);
  }

  /** Median and worst, with one decimal. */
  static summary(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => value.toFixed(1));
  }
}
