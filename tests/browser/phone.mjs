// A phone: somebody joins by the page itself, with script or without, and does what a thumb does.
import { openWindow } from "./house.mjs";

/** What is said on a page, without the marks that isolate inserted text. */
export const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

export class Phone {
  #session;
  #lang;
  /** Bytes of every frame that came: payload and header. */
  frames = [];

  constructor(session, window, lang) {
    this.#session = session;
    this.#lang = lang;
    Object.assign(this, window);
    this.page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => {
      const bytes = Buffer.byteLength(payload);
      if (!String(payload).includes('"t":"pong"')) this.frames.push({ bytes: bytes + (bytes < 126 ? 2 : 4), payload: String(payload) });
    }));
  }

  /** Opens the join page and joins by a codename. */
  static async join(browser, session, url, { hasScript = true, lang = "en", ...look } = {}) {
    const options = { viewport: { width: 390, height: 844 }, locale: lang, reducedMotion: "reduce", javaScriptEnabled: hasScript, ...look };
    const phone = new Phone(session, await openWindow(browser, options), lang);
    await phone.page.goto(`${url}/j/${session.joinCode}?lang=${lang}`);
    const known = new Set(Object.keys((await session.view()).people));
    await phone.page.locator("form[data-join] button.main").click();
    await phone.page.locator("#page").waitFor();
    phone.person = Object.keys((await session.view()).people).find((id) => !known.has(id));
    return phone;
  }

  async press(deed) {
    await this.page.locator(`form[action*="/${deed}?"] button`).first().click();
  }

  async raise() {
    await this.press("raise");
    await this.page.locator(".is-wait").waitFor();
  }

  /** Looks anew, where nothing comes by itself. */
  async refresh() {
    await this.page.goto(`${new URL(this.page.url()).origin}/j/${this.#session.joinCode}?lang=${this.#lang}`);
  }

  async text(selector) {
    return plain(await this.page.locator(selector).first().innerText());
  }
}
