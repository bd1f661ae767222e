// Screens in windows: stages and overlays by their links, and what a desk orders them.
import { openWindow } from "./house.mjs";

export const WIDE = { viewport: { width: 1920, height: 1080 }, locale: "en-US", reducedMotion: "reduce" };

/** The link with a query, as somebody would write it. */
export const withQuery = (link, query) => link.replace("#", `?${query}#`);

/** Opens a stage set up by its address. */
export async function openStage(browser, session, query = "lang=en", options = WIDE) {
  const stage = await openWindow(browser, options);
  await stage.page.goto(withQuery(session.links.stage, query));
  await stage.page.locator("main.view").waitFor();
  return stage;
}

/** Opens an overlay set up by its address; it is there when it knows that it shows nothing. */
export async function openOverlay(browser, session, query = "lang=en", options = WIDE) {
  const overlay = await openWindow(browser, options);
  await overlay.page.goto(withQuery(session.links.overlay, query));
  await overlay.page.locator("main.over").waitFor({ state: "attached" });
  return overlay;
}

/** A second socket beside the page of a desk, with its cookie: what it was told of screens, and orders for them. */
export async function openOrders({ page }, session) {
  await page.evaluate(([id]) => {
    const line = new WebSocket(new URL("/ws", location.href.replace(/^http/, "ws")), "horseshoe.v1");
    const orders = { screens: [], give: (screen, order) => line.send(JSON.stringify({ t: "screen", screen, order })) };
    line.onopen = () => line.send(JSON.stringify({ t: "hello", protocol: "horseshoe.v1", session: id, role: history.state?.role ?? null, form: "view" }));
    line.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.t === "presence") orders.screens = message.screens;
    };
    window.orders = orders;
  }, [session.id]);
  /** Waits for a screen that is as `wanted` says, other than the one of that id; its entry. */
  const screen = async (wanted, besides) => (await page.waitForFunction(([like, other]) => window.orders.screens.find((one) => one.id !== other && Object.entries(like).every(([key, value]) => one[key] === value)), [wanted, besides])).jsonValue();
  const order = (id, what) => page.evaluate(([to, given]) => window.orders.give(to, given), [id, what]);
  return { screen, order };
}
