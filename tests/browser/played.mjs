// A screen that a test plays: it takes the seat of a stage or an overlay, keeps what the server sends it, and reports what it is told to.

/** In the page: the line of the played screen, with its heartbeat, the view it has and the orders it was given. */
function play({ session, token, role, screen, beatMs }) {
  const merge = (old, patch) => {
    if (patch === null || typeof patch !== "object" || Array.isArray(patch)) return patch;
    const made = { ...(old !== null && typeof old === "object" && !Array.isArray(old) ? old : {}) };
    for (const [key, value] of Object.entries(patch)) {
      if (value === null) delete made[key];
      else made[key] = merge(made[key], value);
    }
    return made;
  };
  const played = { screen, view: undefined, orders: [] };
  const line = new WebSocket(`${location.origin.replace("http", "ws")}/ws`, "horseshoe.v1");
  const say = (message) => line.send(JSON.stringify(message));
  played.reports = (change) => {
    played.screen = { ...played.screen, ...change };
    say({ t: "shows", screen: played.screen });
  };
  line.onopen = () => say({ t: "hello", protocol: "horseshoe.v1", session, token, role, form: "view", screen });
  line.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.t === "welcome") setInterval(() => say({ t: "ping", c0: 1 }), beatMs);
    if (message.t === "whole") played.view = message.view;
    if (message.t === "delta") played.view = merge(played.view, message.patch);
    if (message.t === "screen") played.orders.push(message);
  };
  window.played = played;
}

const BEAT_MS = 3_000;

/** Takes the seat. `screen`: what it says of itself. */
export async function playScreen(browser, house, session, role, screen) {
  // The page is only its vehicle: what a test asks of its view is asked in the page.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // Any page of the house that has no seat of its own.
  await page.goto(`${house.url}/check`);
  const token = session.links[role].split("#")[1].split(".").pop();
  await page.evaluate(play, { session: session.id, token, role, beatMs: BEAT_MS, screen: { view: "room", is_blank: false, lang: "en", width: 1920, height: 1080, ...screen } });
  await page.waitForFunction(() => window.played.view !== undefined);
  return new PlayedScreen(page);
}

class PlayedScreen {
  constructor(page) {
    this.page = page;
  }
  /** What it shows from now on. */
  reports(change) {
    return this.page.evaluate((what) => window.played.reports(what), change);
  }
  /** The view as this screen has it, once `test` (in the page, of the view and `arg`) says so. */
  async view(test = () => true, arg = undefined) {
    await this.page.waitForFunction(([source, value]) => new Function("view", "arg", `return (${source})(view, arg)`)(window.played.view, value), [String(test), arg]);
    return this.page.evaluate(() => window.played.view);
  }
  /** The orders so far, once there are that many. */
  async orders(count) {
    await this.page.waitForFunction((wanted) => window.played.orders.length >= wanted, count);
    return this.page.evaluate(() => window.played.orders);
  }
  close() {
    return this.page.context().close();
  }
}
