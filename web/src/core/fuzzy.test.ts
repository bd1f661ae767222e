// Finding deeds and people by a few letters.
import assert from "node:assert/strict";
import { test } from "node:test";
import { best, match } from "./fuzzy.ts";

const deeds = ["Call Sami", "Call Seat 14", "Raise hand for Seat 9", "Lower the hand of Sami", "Give the floor", "Close list", "Park Samira"];
const find = (query: string, bonus: (one: string) => number = () => 0) => best(query, deeds, (one) => one, bonus, 10);

test("starts of words win, in any order of the words", () => {
  assert.deepEqual(find("sami call"), ["Call Sami"]);
  assert.deepEqual(find("seat 9"), ["Raise hand for Seat 9"]);
  assert.equal(find("sam")[0], "Call Sami");
  assert.deepEqual(find("sami"), ["Call Sami", "Lower the hand of Sami", "Park Samira"]);
});

test("first letters find a sentence, letters in the middle of words do not", () => {
  assert.equal(find("gtf")[0], "Give the floor");
  assert.deepEqual(find("xq"), []);
  assert.equal(match("lr", "Call Sami"), undefined);
});

test("spellings that people do not tell apart are one", () => {
  assert.notEqual(match("امل", "أمل حدّاد"), undefined);
  assert.notEqual(match("فاطمه", "فاطمة"), undefined);
  assert.notEqual(match("cecile", "Cécile"), undefined);
});

test("what was used before goes first, without hiding the better match", () => {
  assert.equal(find("c", (one) => (one === "Close list" ? 3 : 0))[0], "Close list");
  assert.deepEqual(best("", deeds, (one) => one, (one) => (one === "Close list" ? 3 : 0), 2), ["Close list", "Call Sami"]);
});
