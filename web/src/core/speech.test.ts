// Languages and their digits: what a tag asks for, and that figures follow it while codes and names do not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { langOf as langOfInvite } from "./prepare/invite.ts";
import type { Speaker } from "./prepare/people.ts";
import { spokenTime, utc } from "./prepare/zone.ts";
import { bare, direction, inDigits, langOf, Speech, tagOf } from "./speech.ts";
import { after, otherDigits } from "./tongues.ts";

test("a tag is one of ours by its language, whatever else it says", () => {
  assert.deepEqual(["fr-CH", "AR-eg", "zh-Hans-CN", "ar-u-nu-arab", "est", "de", "", null].map(tagOf), ["fr", "ar", "zh", "ar-u-nu-arab", undefined, undefined, undefined, undefined]);
  assert.deepEqual([langOf("ar-u-nu-arab"), direction("ar"), direction("zh")], ["ar", "rtl", "ltr"]);
});

test("figures follow the digits of the reader, and the decimal mark of the language", () => {
  assert.deepEqual([inDigits("−1:05", "ar-u-nu-arab"), inDigits("12.5 %", "ar-u-nu-arab"), inDigits("12.5 %", "ar"), inDigits("0.75", "ru"), inDigits("1:05", "fr")], ["−١:٠٥", "١٢٫٥ ٪", "12.5 %", "0,75", "1:05"]);
});

test("numbers in a sentence follow too; what came as words stays as it is", () => {
  const file = "place = { $n } { $code }\ncounted = { PLURAL($n) ->\n    [two] two\n   *[other] { NUMBER($n) } more\n }\n";
  const said = (tag: "ar" | "ar-u-nu-arab") => bare(new Speech(tag, [file]).say("place", { n: 12, code: "4H7K-92QX" }));
  assert.deepEqual([said("ar"), said("ar-u-nu-arab")], ["12 4H7K-92QX", "١٢ 4H7K-92QX"]);
  assert.deepEqual([2, 103].map((n) => bare(new Speech("ar-u-nu-arab", [file]).say("counted", { n }))), ["two", "١٠٣ more"]);
});

test("the key of a stage goes around the languages that are there; Arabic has two kinds of digits", () => {
  assert.deepEqual([after("ar", ["ar", "en"]), after("en", ["ar", "en"]), after("es", ["ar", "zh", "es"])], ["en", "ar", "ar"]);
  assert.deepEqual([otherDigits("ar"), otherDigits("ar-u-nu-arab")], ["ar-u-nu-arab", "ar"]);
});

test("an invitation is written in its person's language of the six, else in English; its day in the calendar that all know", () => {
  const of = (lang: string) => langOfInvite({ lang } as Speaker);
  assert.deepEqual(["ru", "zh-CN", "pt", ""].map(of), ["ru", "zh", "en", "en"]);
  const at = utc("2026-11-27T09:00:00Z") ?? 0;
  assert.deepEqual([spokenTime(at, "Europe/Berlin", "fr").day, spokenTime(at, "Europe/Berlin", "ar-u-nu-arab").time], ["vendredi 27 novembre 2026", "١٠:٠٠"]);
});
