// A desk in a window, in the words of whoever sits at it.
import { openWindow } from "./house.mjs";

export const WIDE = { viewport: { width: 1440, height: 900 }, locale: "en-US" };

/** Opens the desk of a hat; it is there when its floor is. */
export const openDesk = (browser, session, role, options = WIDE) => openDeskAt(browser, session.links[role], options);

/** Opens the desk of a link. */
export async function openDeskAt(browser, link, options = WIDE) {
  const desk = new Desk(await openWindow(browser, options));
  await desk.page.goto(link);
  await desk.isThere();
  return desk;
}

export class Desk {
  constructor({ page, faults }) {
    Object.assign(this, { page, faults });
  }

  isThere() {
    return this.page.locator("main.table").waitFor();
  }

  /** The rows of the queue. */
  get rows() {
    return this.page.locator('[data-list="queue"] [data-item]');
  }

  /** The row of somebody. */
  row(name) {
    return this.page.locator('[data-list="queue"] [data-item]', { hasText: name });
  }

  /** The names in the queue, from its head. */
  async names() {
    return (await this.rows.locator(".label").allInnerTexts()).map((name) => name.trim());
  }

  /** Waits until the queue holds exactly these, in this order. */
  hasOrder(names) {
    return this.page.waitForFunction((wanted) => {
      const found = [...document.querySelectorAll('[data-list="queue"] [data-item] .label')].map((label) => label.textContent.trim());
      return JSON.stringify(found) === JSON.stringify(wanted);
    }, names);
  }

  /** Presses keys by their place on the keyboard. */
  async press(...codes) {
    for (const code of codes) await this.page.keyboard.press(code);
  }

  /** Which item has the focus, as `hand:4`. */
  focused() {
    return this.page.evaluate(() => document.activeElement?.closest("[data-item]")?.getAttribute("data-item") ?? undefined);
  }

  /** The button of that name. */
  button(name) {
    return this.page.getByRole("button", { name });
  }

  /** Opens the menu of that name and picks an entry. */
  async pick(menu, entry) {
    await this.page.getByRole("button", { name: menu, exact: true }).click();
    await this.page.getByRole("menuitem", { name: entry }).click();
  }
}
