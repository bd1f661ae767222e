import { openBrowser, openHouse, openWindow } from "./house.mjs";
import { Phone } from "./phone.mjs";
import { fenced, plainFile, Session } from "./session.mjs";
import { brotliCompressSync } from "node:zlib";
const CHAIR = "onsite_moderator";
const house = await openHouse(); const browser = await openBrowser();
try {
const file = plainFile();
Object.assign(file.session, { starts_at: "2026-11-27T14:00:00+01:00", time_zone: "Europe/Berlin", policy_questions: [{ id: "PQ1", text: "How can shutdowns be documented without endangering those who document?" }] });
const session = await Session.create(house, fenced(file));
await session.act(CHAIR, { do: "start_session" }); await session.stand(300);
await session.act(CHAIR, { do: "advance", to: "C" }); await session.stand(600);
const texts = ["Who checks the license of monitoring tools that are used against journalists after a session such as this one?", "كيف نحمي من يوثّق انقطاع الإنترنت حين تُصادر الأجهزة عند الحدود؟", "Quels recours existent quand un opérateur refuse de publier l'ordre de coupure?", "谁来核实这些数字？", "Как защитить архивы, если серверы находятся в другой юрисдикции?", "¿Quién paga la traducción de los informes?"];
const n = Number(process.env.N ?? 20);
for (let i = 0; i < n; i++) { const who = `P${i}`; await session.join(who, i % 2 ? "online" : "onsite"); const r = await session.act(who, { do: "ask_in_writing", text: texts[i % 6] + (i >= 6 ? ` (${i})` : ""), lang: ["en","ar","fr","zh","ru","es"][i % 6] }); 
 await session.act(CHAIR, { do: "publish_question", question: r.question ?? i + 1, is_public: true }); }
for (const [lang, scheme, width] of (process.env.L ?? "en:light:390,ar:light:390,ar-u-nu-arab:dark:320,zh:dark:390,ru:light:320").split(",").map((one) => one.split(":"))) {
 const p = await Phone.join(browser, session, house.url, { hasScript: !!process.env.JS, lang, locale: lang.slice(0,2), colorScheme: scheme, viewport: { width: +width, height: 844 } });
 const shot = async (name) => p.page.screenshot({ path: `/tmp/ownpix/${lang}-${scheme}-${width}-${name}.png`, fullPage: true });
 await p.refresh(); await shot("idle");
 const html = await p.page.content(); console.log(lang, "page", brotliCompressSync(html).length);
 for (const id of ["others", "others-more", "signal", "about-me"]) await p.page.locator(`#${id} > summary`).click();
 await shot("open");
 await p.page.locator('form[action*="/signal?"] button').first().click(); await shot("signal");
 await p.page.locator('#others > summary').click(); await p.page.locator('form[action*="/support?"] button').first().click(); await shot("support");
 const open = async (id) => { if (!(await p.page.locator(`#${id}`).evaluate((d) => d.open))) await p.page.locator(`#${id} > summary`).click(); };
 if (!process.env.JS) { await open("about-me"); await p.page.locator('form[action*="/phrase?"] button').click(); await shot("phrase"); await p.page.locator('a.main').click(); await open("about-me"); await p.page.locator('form[action*="/delete?"] button').click(); await shot("erase"); await p.page.locator("a.main").click();
 await p.press("raise"); await shot("wait"); await p.page.goto(`${house.url}/j/${session.joinCode}/watch?every=30&lang=${lang}`); await shot("watch"); console.log("watch", brotliCompressSync(await p.page.content()).length); }
 const off = await p.page.evaluate(() => document.documentElement.scrollWidth - innerWidth); console.log("wide", off);
 await p.page.context().close();
}
} finally { await browser.close(); await house.close(); }
