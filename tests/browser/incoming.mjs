// What is brought in on a desk, in the words of whoever does it: pasted, dropped, looked at, taken in.

const two = (n) => String(n).padStart(2, "0");
/** A saved Zoom chat of these texts, one a second. */
export const chat = (texts) => texts.map((text, n) => `${two(15 + Math.floor(n / 3_600))}:${two(Math.floor(n / 60) % 60)}:${two(n % 60)} From Guest ${n + 1} to Everyone:\n\t${text}\n`).join("");

/** The sheet and the ways to it, on one desk. */
export class Incoming {
  constructor(desk) {
    this.desk = desk;
    this.page = desk.page;
  }
  get sheet() {
    return this.page.locator("dialog.incoming");
  }
  get drafts() {
    return this.sheet.locator(".draft");
  }
  get cards() {
    return this.page.locator('.inbox [data-item^="question:"]');
  }
  /** What was found, as the head of the sheet says it. */
  async found() {
    return (await this.sheet.locator(".found > span").allInnerTexts()).join(", ").replaceAll(/[\u2066-\u2069]/g, "");
  }
  toast(text) {
    return this.page.locator(".toast", { hasText: text });
  }
  blur() {
    return this.page.evaluate(() => document.activeElement?.blur());
  }
  /** What lies on the clipboard, as another window put it there. */
  copied(text) {
    return this.page.evaluate((what) => navigator.clipboard.writeText(what), text);
  }
  async isRead() {
    await this.sheet.locator('.body[aria-busy="false"]').waitFor();
  }
  async pasted(text) {
    await this.copied(text);
    await this.blur();
    await this.desk.press("Control+KeyV");
    await this.isRead();
  }
  async shut() {
    await this.desk.press("Escape");
    await this.sheet.waitFor({ state: "detached" });
  }
  /** Files, or a text, let fall on the page. */
  async dropped(...what) {
    const dataTransfer = await this.page.evaluateHandle((all) => {
      const transfer = new DataTransfer();
      for (const one of all) {
        if (typeof one === "string") transfer.setData("text/plain", one);
        else transfer.items.add(new File([one.bytes ? new Uint8Array(one.bytes).fill(97) : one.text], one.name, { type: one.type ?? "" }));
      }
      return transfer;
    }, what);
    for (const event of ["dragenter", "dragover"]) await this.page.dispatchEvent("main.table", event, { dataTransfer });
    await this.page.locator(".drop-here").waitFor();
    await this.page.dispatchEvent("main.table", "drop", { dataTransfer });
    await this.isRead();
    await this.page.locator(".drop-here").waitFor({ state: "detached" });
  }
  /** So many cards stand in the inbox. */
  holds(n) {
    return this.page.waitForFunction((count) => document.querySelectorAll('.inbox [data-item^="question:"]').length === count, n);
  }
  /** What a failed story left open is closed, so that the next one tells of itself. */
  async closeAll() {
    for (let n = 0; n < 3 && (await this.page.locator("dialog[open], form.add").count()) > 0; n += 1) await this.desk.press("Escape");
  }
}
