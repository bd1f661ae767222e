// Preparing a session: the form writes what it must and keeps all else.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { NONE } from "../layout.ts";
import { Speech, bare } from "../speech.ts";
import { again, fileName, open } from "./file.ts";
import { begin, edit, redo, undo } from "./history.ts";
import { invite, inviteAll, langOf } from "./invite.ts";
import { isObject, listAt, parse, put, showPath, textAt, type JsonObject } from "./json.ts";
import { merge } from "./merge.ts";
import { freshWho, putSpeaker, removeSpeaker, speakers, type Speaker } from "./people.ts";
import { addQuestion, moveQuestion, questions, removeQuestion, renameQuestion } from "./questions.ts";
import { countsIn, layOut, renumber, seatsIn, signs } from "./seats.ts";
import { addSegment, minutes, moveSegment, parts, removeSegment, renameKey, resize, seconds, sum } from "./show.ts";
import { BLANKS, blank } from "./templates.ts";
import { isAbout, sectionOf, why } from "./why.ts";
import { local, spokenTime, stamp, utc, wallClock } from "./zone.ts";

const scenario = readFileSync("../server/app/scenarios/ws430.json", "utf8");
const english = new Speech("en", ["words", "host"].map((name) => readFileSync(`locales/en/${name}.ftl`, "utf8")));
const arabic = new Speech("ar", ["words", "host"].map((name) => readFileSync(`locales/ar/${name}.ftl`, "utf8")));

function ws430(): JsonObject {
  const opened = open(scenario);
  assert.equal(opened.is, "file");
  return opened.is === "file" ? opened.file : {};
}
const shown = (file: JsonObject) => parts(file).map((part) => `${part.key} ${part.startS / 60}–${part.endS / 60}`);

test("a scenario opens as a session file without its events and its public", () => {
  const file = ws430();
  assert.equal(textAt(file, ["format"]), "round-table-session/1");
  assert.deepEqual(Object.keys(file).filter((key) => key === "events" || key === "totals"), []);
  assert.deepEqual(listAt(file, ["people"]).map((one) => textAt(one, ["id"])), ["khalid", "nardine", "wafa"]);
});

test("what is no session file says why", () => {
  assert.deepEqual(["{", "[]", "{}", '{"format":"round-table-state/1"}'].map((text) => open(text).is), ["not_json", "not_a_file", "not_a_file", "other_format"]);
});

test("every edit of the form keeps the keys that it does not know", () => {
  let file = put(put(put(ws430(), ["x_house"], { a: 1 }), ["session", "x_note"], "kept"), ["segments", 2, "x_slides"], "https://example.org");
  file = put(put(file, ["people", 2, "x_phone"], 7), ["session", "policy_questions", 0, "x_source"], "seed");
  file = put(file, ["session", "title"], "Another title");
  file = moveSegment(resize(file, 2, 600), 2, 4);
  file = moveQuestion(renameQuestion(file, 0, "Q1"), 0, 2);
  for (const one of speakers(file)) file = putSpeaker(file, { ...one, name: `${one.name}.` });
  file = layOut(file, { ...NONE, left1: 8 });
  assert.deepEqual(file["x_house"], { a: 1 });
  assert.equal(textAt(file, ["session", "x_note"]), "kept");
  assert.equal(textAt(file, ["segments", 4, "x_slides"]), "https://example.org");
  assert.equal(listAt(file, ["people"]).filter((one) => isObject(one) && one["x_phone"] === 7).length, 1);
  assert.equal(textAt(file, ["session", "policy_questions", 2, "x_source"]), "seed");
});

test("writing every person back as they were changes nothing but what was missing", () => {
  const file = ws430();
  const back = speakers(file).reduce((out, one) => putSpeaker(out, one), file);
  assert.deepEqual(speakers(back), speakers(file));
  assert.deepEqual(parse(JSON.stringify(back["session"])), parse(JSON.stringify({ ...(isObject(file["session"]) ? file["session"] : {}), panelists: listAt(back, ["session", "panelists"]) })));
  assert.equal(textAt(back, ["session", "panelists", 0, "affiliation"]), "Gulf Centre for Human Rights", "the organizer's affiliation stands on the panelist's card too");
});

test("a longer part moves what follows; a moved part keeps its length; the sum tells what is free", () => {
  const file = ws430();
  assert.deepEqual(shown(file).slice(0, 3), ["A 0–5", "B 5–7", "C 7–26"]);
  const longer = resize(file, 1, 240);
  assert.deepEqual(shown(longer).slice(0, 4), ["A 0–5", "B 5–9", "C 9–28", "D 28–47"]);
  assert.deepEqual([sum(file).freeS, sum(longer).freeS], [0, -120]);
  assert.deepEqual(shown(moveSegment(file, 0, 1)).slice(0, 3), ["B 0–2", "A 2–7", "C 7–26"]);
  assert.equal(moveSegment(file, 0, -1), file);
  assert.equal(moveSegment(file, 7, 8), file);
});

test("a gap stays before its part, and an overlap ends with the first change", () => {
  const file: JsonObject = { segments: [{ id: "A", title: "a", start_s: 60, end_s: 120 }, { id: "B", title: "b", start_s: 180, end_s: 240 }, { id: "C", title: "c", start_s: 200, end_s: 300 }] };
  assert.deepEqual(shown(resize(file, 0, 120)), ["A 1–3", "B 4–5", "C 5–6.666666666666667"]);
});

test("a removed part is named by no policy question; a renamed one is followed", () => {
  const file = ws430();
  assert.equal(textAt(removeSegment(file, 2), ["session", "policy_questions", 0, "segment"]), "");
  assert.equal(textAt(renameKey(file, 2, "R1"), ["session", "policy_questions", 0, "segment"]), "R1");
  assert.deepEqual(shown(removeSegment(file, 2)).slice(2, 3), ["D 7–26"]);
  const added = addSegment(put(file, ["session", "duration_s"], 5_700), "More");
  assert.deepEqual(shown(added).slice(-1), ["I 90–95"], "it takes what is free");
  assert.deepEqual(shown(addSegment(file, "More")).slice(-1), ["I 90–100"]);
});

test("a policy question that is renamed or removed is followed by its segment", () => {
  const file = ws430();
  assert.equal(parts(renameQuestion(file, 1, "Q2"))[3]?.question, "Q2");
  assert.equal(parts(removeQuestion(file, 1))[3]?.question, "");
  const added = addQuestion(removeQuestion(file, 0));
  assert.deepEqual(questions(added).map((one) => one.id), ["PQ2", "PQ3", "PQ4"]);
});

test("a role that one person holds goes from the other; organizers may be several", () => {
  const file = ws430();
  const wafa = speakers(file).find((one) => one.who === "wafa");
  assert.ok(wafa);
  const changed = putSpeaker(file, { ...wafa, roles: ["onsite_moderator", "organizer", "panelist"], affiliation: "Access Now" });
  const roles = (who: string) => speakers(changed).find((one) => one.who === who)?.roles.join(" ");
  assert.equal(roles("wafa"), "onsite_moderator organizer panelist");
  assert.equal(roles("khalid"), "organizer panelist");
  assert.equal(textAt(changed, ["session", "onsite_moderator"]), "wafa");
  assert.equal(textAt(changed, ["session", "panelists", 2, "affiliation"]), "Access Now");
  assert.equal(textAt(changed, ["session", "organizers", 2, "affiliation"]), "Access Now");
});

test("who is removed is named nowhere any more", () => {
  const file = put(layOut(ws430(), { ...NONE, left1: 1 }), ["session", "seats", 0, "person"], "khalid");
  const gone = removeSpeaker(file, "khalid");
  assert.ok(!JSON.stringify(gone).includes('"khalid"'), "no place of the file names khalid");
  assert.deepEqual(speakers(gone).map((one) => one.who), ["nardine", "wafa"]);
  assert.equal(freshWho(gone), "p1");
});

test("every seat has the number that the server will give it, and what it is called besides", () => {
  const file = put(put(put(layOut(ws430(), { ...NONE, left1: 4 }), ["session", "seats", 0, "label"], "Chair"), ["session", "seats", 0, "number"], undefined), ["session", "seats", 2], { id: "s9", side: "left", label: "Press", number: 20 });
  assert.deepEqual(signs(file), [{ number: 1, label: "Chair" }, { number: 2, label: "" }, { number: 20, label: "Press" }, { number: 4, label: "" }]);
});

test("seats are numbered along the table as they come, and the first ones stay", () => {
  const none = { ...NONE };
  let file = layOut({}, { ...none, left1: 3, head1: 1, right1: 2 });
  const labels = (of: JsonObject) => listAt(of, ["session", "seats"]).map((seat) => `${textAt(seat, ["side"])} ${textAt(seat, ["label"])}`);
  assert.deepEqual(labels(file), ["left 1", "left 2", "left 3", "head 4", "right 5", "right 6"]);
  assert.deepEqual(labels(layOut(file, { ...countsIn(file), left1: 2 })), ["left 1", "left 2", "head 3", "right 4", "right 5"], "plain numbers are dealt anew");
  file = put(put(file, ["session", "seats", 3, "label"], "Chair"), ["session", "seats", 2, "person"], "wafa");
  const fewer = layOut(file, { ...countsIn(file), left1: 1, right2: 1 });
  assert.deepEqual(labels(fewer), ["left 3", "head Chair", "right 5", "right 6", "right 1"], "a taken seat stays, labels of one's own are not dealt anew, a new one takes a free number");
  assert.deepEqual([countsIn(fewer).left1, seatsIn(fewer)], [1, 5]);
  assert.deepEqual(labels(renumber(fewer)), ["left 1", "head 2", "right 3", "right 4", "right 5"]);
  assert.ok(!JSON.stringify(layOut(fewer, none)).includes("seats"));
});

test("undo goes back by steps; letters typed in a row are one", () => {
  const titled = (title: string) => put({ format: "f" }, ["session", "title"], title);
  let history = begin(titled(""));
  history = edit(history, titled("a"), "title", 0);
  history = edit(history, titled("ab"), "title", 900);
  history = edit(history, titled("ab c"), "title", 2_000);
  assert.equal(edit(history, titled("ab c"), "title", 9_000), history, "no change is no step");
  assert.equal(history.past.length, 2);
  const back = undo(history);
  assert.equal(textAt(back.file, ["session", "title"]), "ab");
  assert.equal(textAt(undo(undo(back)).file, ["session", "title"]), "");
  assert.equal(textAt(redo(redo(undo(back))).file, ["session", "title"]), "ab c");
  assert.equal(edit(back, titled("x"), "title", 2_100).future.length, 0);
  const acts = ["1", "2", "3"].reduce((now, title) => edit(now, titled(title), "order", 0, false), begin(titled("")));
  assert.equal(acts.past.length, 3, "an act is a step of its own, however quickly another follows");
});

test("a local time becomes RFC 3339 with the offset of its day, and comes back", () => {
  assert.equal(stamp({ day: "2026-11-27", time: "10:00" }, "Europe/Berlin"), "2026-11-27T10:00:00+01:00");
  assert.equal(stamp({ day: "2026-07-27", time: "10:00" }, "Europe/Berlin"), "2026-07-27T10:00:00+02:00");
  assert.equal(stamp({ day: "2026-03-29", time: "04:00" }, "Europe/Berlin"), "2026-03-29T04:00:00+02:00", "the day the clocks change");
  assert.equal(stamp({ day: "2026-11-27", time: "10:00" }, "Asia/Kolkata"), "2026-11-27T10:00:00+05:30");
  assert.equal(stamp({ day: "2026-11-27", time: "10:00" }, "America/St_Johns"), "2026-11-27T10:00:00-03:30");
  assert.equal(stamp({ day: "2026-11-27", time: "" }, "UTC"), undefined);
  assert.equal(stamp({ day: "2026-11-27", time: "10:00" }, "Nowhere/Else"), undefined);
  assert.equal(utc("2026-11-27T10:00:00+01:00"), 1_795_770_000_000);
  assert.equal(utc("2026-11-27T09:00:00Z"), 1_795_770_000_000);
  assert.deepEqual(local(1_795_770_000_000, "Asia/Riyadh"), { day: "2026-11-27", time: "12:00" });
  assert.match(spokenTime(1_795_770_000_000, "Europe/Berlin", "ar").day, /2026/);
});

test("what each of two people changed is kept, and what both changed is named", () => {
  const base = ws430();
  const mine = put(put(base, ["session", "title"], "Mine"), ["session", "place"], "Room 5");
  const theirs = put(resize(base, 0, 600), ["session", "number"], "WS #431");
  const both = merge(base, mine, theirs);
  assert.deepEqual(both.clashes, []);
  assert.deepEqual(["title", "place", "number"].map((key) => textAt(both.file, ["session", key])), ["Mine", "Room 5", "WS #431"]);
  assert.equal(shown(both.file)[0], "A 0–10");
  assert.deepEqual(merge(base, mine, put(base, ["session", "title"], "Theirs")).clashes, ["session.title"]);
  assert.equal(textAt(merge(base, mine, put(base, ["session", "title"], "Theirs")).file, ["session", "title"]), "Mine");
});

test("people who merely join in the meantime are no change and are never thrown out", () => {
  const base = ws430();
  const theirs = put(base, ["people", 3], { id: "x1", label: "Guest 7", roles: ["participant"] });
  const { file, clashes } = merge(base, put(base, ["people", 0, "label"], "Khalid"), theirs);
  assert.deepEqual(clashes, []);
  assert.deepEqual(listAt(file, ["people"]).map((one) => textAt(one, ["label"])), ["Khalid", "Nardine Alnemr", "Wafa Ben-Hassine", "Guest 7"]);
});

test("the list shows the wall clock of the place, with and without the zone's name", () => {
  const at = (text: string, zone: string) => local(wallClock(text, zone) ?? 0, "UTC").time;
  assert.deepEqual([at("2026-11-27T10:00:00+01:00", ""), at("2026-11-27T09:00:00Z", "Asia/Riyadh"), at("2026-11-27T09:00:00Z", "")], ["10:00", "12:00", "09:00"]);
  assert.equal(wallClock("tomorrow", "UTC"), undefined);
});

test("minutes are typed as people write them", () => {
  assert.deepEqual(["19", "10.5", "10,5", " 2 ", "", "-1", "x"].map(seconds), [1140, 630, 630, 120, undefined, undefined, undefined]);
  assert.deepEqual([1140, 630, 40].map(minutes), ["19", "10.5", "0.67"]);
});

test("every blank template fills its time exactly and names nobody whom it does not describe", () => {
  const say = (id: string, args?: Readonly<Record<string, string | number>>) => bare(arabic.say(id, args ?? {}));
  for (const kind of BLANKS) {
    const file = blank(kind, say);
    assert.equal(sum(file).freeS, 0, kind);
    assert.ok(parts(file).every((part) => part.title !== "" && !part.title.includes("{")), kind);
    const known = new Set(speakers(file).map((one) => one.who));
    assert.ok(parts(file).every((part) => part.panel.every((slot) => known.has(slot.who))), kind);
    assert.ok(parts(file).every((part) => part.panel.reduce((time, slot) => time + slot.limitS, 0) <= part.endS - part.startS), kind);
  }
});

const links = { roles: { onsite_moderator: "https://t.example.org/desk#s.k1", online_moderator: "https://t.example.org/desk#s.k2", rapporteur: "https://t.example.org/rapporteur#s.k3", organizer: "https://t.example.org/organizer#s.k4" }, panelists: { khalid: "https://t.example.org/panel#s.k5", nardine: "https://t.example.org/panel#s.k6", wafa: "https://t.example.org/panel#s.k7" } };
const where = { join: "https://t.example.org/j/K7QF2M9D", code: "K7QF-2M9D", check: "https://t.example.org/check" };
const dated = () => put(put(put(ws430(), ["session", "starts_at"], "2026-11-27T10:00:00+01:00"), ["session", "time_zone"], "Europe/Berlin"), ["session", "place"], "Room 5");

test("a message names title, time, place, own links and the test; addresses stand alone on their lines", () => {
  const file = dated();
  const khalid = speakers(file).find((one) => one.who === "khalid");
  assert.ok(khalid);
  const text = invite(file, khalid, links, where, (id, args) => bare(english.say(id, args)));
  for (const part of ["Khalid Ibrahim", "WS #430", "Friday", "27 November 2026".split(" ")[1] ?? "", "10:00", "Europe/Berlin", "Room 5", "K7QF-2M9D"]) assert.ok(text.includes(part), part);
  assert.deepEqual(text.split("\n").filter((line) => line.startsWith("https://")), [links.roles.onsite_moderator, links.roles.organizer, links.panelists.khalid, where.join, where.check]);
  assert.ok(!text.includes("k2") && !text.includes("k6"), "nobody else's link");
  assert.ok(!/[{}]/.test(text));
});

test("a message is in its person's language, and isolates never touch an address", () => {
  const file = put(dated(), ["people", 2, "lang"], "ar");
  const wafa = speakers(file).find((one) => one.who === "wafa");
  assert.ok(wafa);
  assert.equal(langOf(wafa), "ar");
  const text = invite(file, wafa, links, where, (id, args) => arabic.say(id, args));
  assert.match(text, /[\u0600-\u06ff]/);
  assert.ok(text.split("\n").includes(links.panelists.wafa));
  const all = inviteAll(file, links, where, (lang) => (id, args) => (lang === "ar" ? arabic.say(id, args) : bare(english.say(id, args))));
  assert.equal(all.split("――――――――――").length, 3);
});

test("a panelist's message does not spread the join code's duties, and without a link says nothing of one", () => {
  const one: Speaker = { who: "p9", name: "Guest", affiliation: "", stakeholder: "", region: "", lang: "", group: "", roles: ["panelist"] };
  const text = invite(dated(), one, links, where, (id, args) => bare(english.say(id, args)));
  assert.deepEqual(text.split("\n").filter((line) => line.startsWith("https://")), [where.check]);
});

test("a refusal leads to its part of the form and to a sentence", () => {
  assert.deepEqual(["segments[2].end_s", "people[0].label", "session.panelists[1].who", "session.policy_questions[0].text", "session.limits.floor_s", "session.seats[3].side", "session.title", "line 3 column 1"].map(sectionOf), ["show", "people", "people", "questions", "rules", "seats", "details", "details"]);
  const reasons = ["is missing", "is empty", "must be a whole number from 0 to 86400", "is longer than 200", "must be letters, digits, hyphens", "must be one of equal_voice, arrival", "names nobody whom the file describes with a role", "holds the same id twice", "lies before the start", "is not JSON", "names no group of this file", "must be an address that begins with https://", "must be a moment such as 2026-11-27T14:00:00+01:00", "must be a time zone such as Europe/Berlin", "must be a list"];
  for (const reason of reasons) {
    const { id, args } = why(reason);
    assert.ok(english.has(id), id);
    assert.equal(id === "why-other", reason === "must be a list", reason);
    assert.ok(!english.say(id, args).includes("{"), reason);
  }
  assert.ok(isAbout("segments[2].panel[0].who", "segments[2].panel") && !isAbout("segments[21].title", "segments[2]"));
  assert.equal(showPath(["segments", 2, "panel", 0, "who"]), "segments[2].panel[0].who");
});

test("a copy for another day has no day, and a file's name is plain", () => {
  const copy = again(put(dated(), ["clock"], { rate: 4 }));
  assert.equal(textAt(copy, ["session", "starts_at"]), "");
  assert.equal(copy["clock"], undefined);
  const seated = put(put(put(layOut(ws430(), { ...NONE, left1: 2 }), ["people", 3], { id: "x1", label: "Guest", roles: ["participant"] }), ["session", "seats", 0, "person"], "x1"), ["session", "seats", 1, "person"], "wafa");
  assert.deepEqual(listAt(again(seated), ["session", "seats"]).map((seat) => textAt(seat, ["person"])), ["", "wafa"]);
  assert.equal(fileName(copy), "ws-430-igf-2019-ws-430-dual-use-technology-export-threats-to.session.json");
  assert.equal(fileName({ session: { title: "حماية" } }), "session.session.json");
});
