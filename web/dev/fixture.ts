// A desk's view for looking at it without a server: minute 35:45 of WS #430, with variations. Not in the bundle.
import { presets, renumber, resize } from "../src/core/layout.ts";
import type { ChannelShare, DeskHand, DeskPerson, DeskQuestion, DeskSeat, DeskTurn, DeskView, Fairness, Reason, Settings, Via } from "../src/wire/wire.ts";

const MIN = 60_000;
const at = (m: number, s = 0) => START + m * MIN + s * 1_000;
const START = 10 * MIN;
const id = (n: number) => n.toString(16).padStart(32, "0");

const person = (label: string, channel: DeskPerson["channel"], lang = "en", more: Partial<DeskPerson> = {}): DeskPerson => ({ label, channel, lang, identity: "codename", via: channel === "online" ? "zoom_chat" : "phone", joined_at: START, headcount: 1, turns: 0, ...more });
const hand = (who: number, channel: DeskHand["channel"], via: Via, since: number, more: Partial<DeskHand> = {}): DeskHand => ({ who: [id(who)], channel, via, since, kind: "floor", state: { state: "waiting" }, turns: 0, reasons: [{ code: "first_time" }], version: 1, ...more });
const question = (asker: number, via: Via, lang: string, text: string, asked: number, state: DeskQuestion["state"], more: Partial<DeskQuestion> = {}): DeskQuestion => ({ asker: id(asker), channel: "online", via, lang, text, state, asked_at: asked, ...more });
const turn = (n: number, who: number, started: number, allotted: number, more: Partial<DeskTurn> = {}): DeskTurn => ({ id: n, who: [id(who)], kind: "floor", channel: "onsite", via: "phone", started_at: started, is_extended: false, timer: { seq: 1, allotted_ms: allotted, added_ms: 0, started_at: started, state: "running", end_at: started + allotted }, ...more });

const titles = ["Opening, rules", "Who is here", "Physical security of defenders", "Resilience under mass surveillance", "Export controls and stability", "Efforts", "Actions", "Close"];
const bounds = [0, 5, 7, 26, 45, 64, 71, 85, 90];

function segments(current: number | undefined): DeskView["segments"] {
  return titles.map((title, n) => {
    const [start, end] = [(bounds[n] ?? 0) * MIN, (bounds[n + 1] ?? 90) * MIN];
    const begun = current !== undefined && n <= current;
    const isOver = current !== undefined && n < current;
    return {
      key: "ABCDEFGH"[n] ?? "", title, start_ms: start, end_ms: end, is_fixed: n === 7, silence_ms: 20_000,
      panel: n >= 2 && n <= 4 ? [{ person: id(1), limit_ms: 240_000 }, { person: id(2), limit_ms: 120_000 }, { person: id(3), limit_ms: 120_000 }] : [],
      ...(n >= 2 && n <= 4 ? { floor_limit_ms: 90_000, policy_question: `PQ${n - 1}` } : {}),
      ...(begun ? { started_at: START + start, timer: { seq: 1, allotted_ms: end - start, added_ms: 0, started_at: START + start, ...(isOver ? { state: "stopped", left_ms: 0 } as const : { state: "running", end_at: START + end } as const) } } : {}),
      ...(isOver ? { ended_at: START + end } : {}),
    };
  });
}

const people: DeskView["people"] = {
  [id(1)]: person("Khalid Ibrahim", "panel", "ar", { identity: "named", key: "khalid" }), [id(2)]: person("Wafa Ben-Hassine", "panel", "ar", { identity: "named", key: "wafa" }), [id(3)]: person("Nardine Alnemr", "panel", "ar", { identity: "named", key: "nardine" }),
  [id(4)]: person("Claire", "onsite", "fr"), [id(5)]: person("social #2", "online", "ar"), [id(6)]: person("Seat 14", "onsite", "en", { via: "seat_tap" }), [id(7)]: person("Sami", "online", "fr"),
  [id(8)]: person("Guest 31", "onsite"), [id(9)]: person("Online guest", "online", "ar"), [id(10)]: person("Seat 9", "onsite", "en", { turns: 1 }), [id(11)]: person("Y.", "online", "ar", { turns: 1 }),
  [id(12)]: person("Participant 22", "online", "fr"), [id(13)]: person("social #4", "online", "ar"), [id(14)]: person("social #3", "online"), [id(15)]: person("Hub Tunis", "online", "ar", { headcount: 12 }), [id(16)]: person("Amal", "onsite", "ar", { turns: 1, identity: "named" }),
};

const settings: Settings = {
  duration_ms: 90 * MIN, policy: "equal_voice", floor_ms: 90_000, hub_ms: 120_000, panel_first_ms: 240_000, panel_ms: 120_000, reply_ms: 90_000, right_of_reply_ms: 45_000, point_of_order_ms: 60_000, interposed_question_ms: 30_000, short_intervention_ms: 60_000, direct_reply_ms: 45_000, extension_ms: 30_000,
  closing_ms: 30_000, stream_delay_ms: 20_000, points_of_order_per_person: 3, hands_per_kind: 1, point_ranks: 0, starts_at_once: false, ends_at_zero: false, budgets: [],
};
/** A U of 36 numbered from the open end on the left; `sits` says who has which number. */
const table = (sits: Readonly<Record<number, number>>, counts = presets.u36): DeskSeat[] =>
  renumber(resize([], counts, () => false), { start: 1, isReverse: false, isPerSide: false }).map((seat, at) => {
    const who = sits[seat.number];
    return { ...seat, id: at + 1, ...(who === undefined ? {} : { person: id(who) }) };
  });
const lane = (channel: ChannelShare["channel"], turns: number, spoken_ms: number, share_pm: number, waiting: number, first_time_waiting: number, oldest_since: number, is_short = false): ChannelShare => ({ channel, turns, spoken_ms, share_pm, waiting, first_time_waiting, oldest_since, is_short });
const fairness: Fairness = { channels: [lane("onsite", 5, 415_000, 660, 2, 2, at(16)), lane("online", 3, 214_000, 340, 3, 3, at(12, 10))], floor_ms: 629_000, panel_ms: 1_009_000, jain_pm: 907, people_jain_pm: 942, heard: 8, never_heard: 55 };
/** People without a name of their own, so that the table looks sat at. */
const sitters = Object.fromEntries(Array.from({ length: 24 }, (_, n) => [id(300 + n), person(`Seat ${n + 1}`, "onsite", "en", { via: "seat_tap", turns: n % 9 === 4 ? 1 : 0 })]));
const calmSeats: Record<number, number> = { 12: 1, 13: 2, 24: 3, 18: 4, 14: 6, 32: 8, 9: 10, 7: 16, ...Object.fromEntries([1, 3, 4, 5, 6, 8, 10, 11, 15, 16, 17, 19, 20, 21, 22, 25, 26, 27, 28, 31, 33].map((seat, n) => [seat, 300 + n])) };

const waitingReasons = (since: number): Reason[] => [{ code: "first_time" }, { code: "alternate", channel: "online" }, { code: "waiting", since }];

/** Minute 35:45. */
export function calm(): DeskView {
  return {
    about: { title: "IGF 2019 WS #430 Dual-use Technology Export: Threats to HR and Freedom", number: "WS #430", join_code: "7KQM3F2B", join_url: "http://table.example/j/7KQM-3F2B", policy_questions: [], languages: ["en", "ar", "fr"], retention_h: 24 },
    life: "live", started_at: START, ends_at: START + 90 * MIN, duration_ms: 90 * MIN, policy: "equal_voice", segments: segments(3), current: 3, list: { state: "open" }, gavel: "onsite",
    moderators: { onsite: id(1), online: id(3) }, people: { ...people, ...sitters },
    seats: table(calmSeats), seats_version: 1, settings, settings_version: 1, fairness, budgets: [], line: [],
    order: [1, 2, 3, 4, 5], waiting_onsite: 2, waiting_online: 3, parked: [9], suggestion: 1,
    hands: {
      1: hand(5, "online", "mastodon", at(12, 10), { question: 1, reasons: waitingReasons(at(12, 10)) }), 2: hand(6, "onsite", "seat_tap", at(16)), 3: hand(7, "online", "zoom_voice", at(28, 20), { topic: "Quel effet sur les mouvements en exil ?" }),
      4: hand(8, "onsite", "phone", at(20, 5)), 5: hand(9, "online", "web_form", at(29), { question: 2 }), 9: hand(10, "onsite", "phone", at(30), { kind: "right_of_reply", state: { state: "parked" }, turns: 1 }),
    },
    stack: [turn(7, 4, at(35, 10), 90_000)],
    spoken: [turn(6, 16, at(32), 90_000, { ended_at: at(33, 20), timer: { seq: 2, allotted_ms: 90_000, added_ms: 0, started_at: at(32), state: "stopped", left_ms: 10_000 } })],
    questions: {
      1: question(5, "mastodon", "ar", "ما الذي يمكن أن تفعله الشركات المصدّرة؟", at(12, 10), "forwarded", { hand: 1 }), 2: question(9, "web_form", "ar", "كيف نحمي المصادر إذا صودرت الأجهزة؟", at(29), "forwarded", { hand: 5 }),
      3: question(11, "zoom_chat", "ar", "هل أدت برمجيات التجسس إلى اعتقال مدافعين في بلدنا؟", at(15, 5), "answered"), 4: question(12, "zoom_chat", "fr", "Comment protéger nos sources si un téléphone est saisi ?", at(34, 35), "new"),
      5: question(13, "mastodon", "ar", "من يتحمّل المسؤولية حين يُساء استخدام هذه الأدوات؟", at(33, 40), "new"), 6: question(14, "mastodon", "en", "Who checks end use after an export license?", at(35, 10), "new"),
    },
    acts: [
      { no: 40, by: { role: "onsite_moderator" }, at: at(34, 47), verb: "reflect", about: {} }, { no: 41, by: { role: "onsite_moderator" }, at: at(35, 4), verb: "override_next", about: { hand: 2 }, can_undo: true },
      { no: 42, by: { role: "onsite_moderator" }, at: at(35, 10), verb: "start_turn", about: { turn: 7 }, can_undo: true }, { no: 43, by: { role: "online_moderator" }, at: at(35, 21), verb: "forward_question", about: { question: 2 }, can_undo: true },
      { no: 44, by: { role: "online_moderator" }, at: at(35, 30), verb: "park_hand", about: { hand: 9 }, can_undo: true },
    ],
    balance: { turns_onsite: 5, turns_online: 3, onsite_ms: 415_000, online_ms: 214_000, panel_ms: 1_009_000 },
  };
}

/** Forty hands, overtime, a closing list, a point of order. */
export function busy(): DeskView {
  const view = calm();
  for (let n = 0; n < 36; n += 1) {
    const isOnline = n % 3 === 1;
    view.people[id(100 + n)] = person(n === 2 ? "Abdulrahman Al-Mutawakkil Al-Sharif" : isOnline ? `Participant ${n + 3}` : `Seat ${n + 15}`, isOnline ? "online" : "onsite", ["en", "ar", "fr"][n % 3]);
    view.hands[String(100 + n)] = hand(100 + n, isOnline ? "online" : "onsite", isOnline ? "zoom_chat" : "phone", at(30, n * 7), { turns: n > 30 ? 1 : 0, ...(n % 4 === 1 ? { topic: "End use after an export license, and who checks it" } : {}) });
    view.order.push(100 + n);
  }
  view.hands["200"] = hand(16, "onsite", "phone", at(45, 52), { kind: "point_of_order", turns: 1, topic: "Interpretation is not on" });
  view.hands["201"] = hand(6, "onsite", "phone", at(45, 40), { kind: "interposed_question", turns: 0 });
  view.order.unshift(201, 200);
  return {
    ...view, waiting_onsite: 27, waiting_online: 16, next: 201, gavel: "online", list: { state: "closing", room_at: at(46, 12), online_at: at(46, 32) },
    stack: [turn(8, 10, at(44), 90_000, { nudge: "wrap_up", is_extended: true })],
    balance: { turns_onsite: 9, turns_online: 2, onsite_ms: 780_000, online_ms: 220_000, panel_ms: 1_409_000 },
    seats: table({ ...calmSeats, ...Object.fromEntries([1, 3, 4, 5, 6, 8, 10, 11, 15, 16, 17, 19, 20, 21, 22, 25, 26, 27, 28, 31, 33].map((seat, n) => [seat, n % 3 === 1 ? 300 + n : 100 + n])) }),
    fairness: { ...fairness, channels: [lane("onsite", 9, 780_000, 780, 27, 20, at(16)), lane("online", 2, 220_000, 220, 16, 14, at(12, 10), true)], floor_ms: 1_000_000, panel_ms: 1_409_000, jain_pm: 761, people_jain_pm: 880, heard: 11 },
    budgets: [{ group: "civil_society", initial_ms: 600_000, added_ms: 0, used_ms: 540_000 }, { group: "government", initial_ms: 600_000, added_ms: 60_000, used_ms: 690_000 }],
    about: { ...view.about, groups: [{ id: "civil_society", label: "Civil Society" }, { id: "government", label: "Government" }] },
  };
}

/** Before the start. */
export function empty(): DeskView {
  const view: DeskView = { ...calm(), started_at: null, ends_at: null, current: null, suggestion: null };
  const folk = Object.fromEntries(Object.entries(people).slice(0, 3));
  return { ...view, life: "lobby", segments: segments(undefined), order: [], hands: {}, parked: [], waiting_onsite: 0, waiting_online: 0, stack: [], spoken: [], questions: {}, acts: [], people: folk, seats: [], seats_version: 0, fairness: { channels: (["onsite", "online"] as const).map((channel) => ({ channel, turns: 0, spoken_ms: 0, share_pm: 0, waiting: 0, first_time_waiting: 0, is_short: false })), floor_ms: 0, panel_ms: 0, heard: 0, never_heard: 0 }, balance: { turns_onsite: 0, turns_online: 0, onsite_ms: 0, online_ms: 0, panel_ms: 0 } };
}

/** Before the start, with a table laid out. */
export function laid(): DeskView {
  return { ...empty(), seats: table({ 12: 1, 13: 2, 24: 3 }), seats_version: 1 };
}

/** Three hundred hands and a round, at a table of sixty. */
export function full(): DeskView {
  const view = busy();
  for (let n = 0; n < 257; n += 1) {
    const isOnline = n % 4 === 1;
    view.people[id(1_000 + n)] = person(n % 11 === 3 ? "فاطمة الزهراء بنت عبد الرحمن" : isOnline ? `Participant ${n + 60}` : `Guest ${n + 60}`, isOnline ? "online" : "onsite", ["en", "ar", "fr"][n % 3]);
    view.hands[String(1_000 + n)] = hand(1_000 + n, isOnline ? "online" : "onsite", isOnline ? "zoom_chat" : "phone", at(33, n * 2), { turns: n % 7 === 0 ? 1 : 0 });
    view.order.push(1_000 + n);
  }
  const seats = table(Object.fromEntries(Array.from({ length: 52 }, (_, n) => [n + 1, n % 4 === 3 ? 300 + (n % 24) : 1_000 + n])), presets.u60);
  return { ...view, seats, waiting_onsite: 220, waiting_online: 80, list: { state: "open" }, round: { is_reverse: false, limit_ms: 60_000, people: 66, left: 41 } };
}

export const moments = { full: at(46, 10), laid: 3 * MIN, calm: at(35, 45), busy: at(46, 10), empty: 3 * MIN };
