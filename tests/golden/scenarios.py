"""Makes the ten scenarios beside it, and their totals, from the written rules alone (scenario format, DOMAIN 6 and 11).

It shares no code with the server: a second opinion on who is next and on every figure. Run: python3 tests/golden/scenarios.py
The people, the texts and the sessions are invented.
"""

import json
import random
from pathlib import Path

HERE = Path(__file__).parent / "scenarios"
NAMES = {
    "chair": ("ines", "Inês Duarte"),
    "online": ("tomas", "Tomás Kuusk"),
    "third": ("leila", "Leila Haddad"),
}
LANGS = ["en", "fr", "es", "ar", "ru", "zh"]
TEXTS = [
    "Who pays for the audit?", "Quelle autorité contrôle cela ?", "ما هي الخطوة التالية؟", "¿Y las zonas rurales?",
    "Is there a public register?", "Кто отвечает за ошибки?", "How long are records kept?", "谁可以提出申诉？",
]


def half_up(ms):
    return (ms + 500) // 1000


def seconds(ms):
    return ms // 1000 if ms % 1000 == 0 else ms / 1000


class Hand:
    def __init__(self, number, name, people, arrival, seq, channel, later=None):
        self.number, self.name, self.people, self.arrival = number, name, people, arrival
        self.seq, self.channel, self.later = seq, channel, later


class Play:
    """One session: what happens, and what a correct run reports of it."""

    def __init__(self, plan):
        self.plan, self.dice = plan, random.Random(plan["seed"])
        self.unit = plan.get("unit_ms", 1000)
        self.events, self.waiting, self.log, self.arrivals = [], [], [], []
        self.now, self.hands, self.seq, self.merges = 0, 0, 0, 0
        self.last_channel, self.gavel, self.segment, self.is_open = None, "chair", 0, True
        self.next, self.speaking, self.joined, self.had_reply = None, None, {}, set()
        self.asked = []  # [people, hand name at the end, turn index or None]
        self.count = dict.fromkeys(["points", "overrides", "cuts", "redactions", "gavel"], 0)
        self.drifts, self.waits, self.used_points = [], [], set()
        self.people = self.make_people()

    # People and file ---------------------------------------------------------------------------------------------
    def make_people(self):
        people = []
        for role, (key, name) in NAMES.items():
            roles = {"chair": ["organizer", "onsite_moderator", "panelist"], "online": ["online_moderator", "rapporteur", "panelist"]}
            people.append({"id": key, "label": name, "identity": "named", "channel": "panel", "via": "mic", "stakeholder": "civil_society",
                           "region": "weog", "lang": "en", "roles": roles.get(role, ["panelist"])})
        def add(prefix, n, label, channel, via, **more):
            for i in range(1, n + 1):
                people.append({"id": f"{prefix}{i}", "label": f"{label} {i}", "identity": "codename", "channel": channel, "via": via,
                               "stakeholder": "undeclared", "region": "undeclared", "lang": self.dice.choice(LANGS), "roles": ["participant"], **more})
        plan = self.plan
        add("p", plan["phones"], "Chair leg", "onsite", "phone")
        add("s", plan.get("seats", 0), "Seat", "onsite", "seat_tap")
        add("w", plan.get("webs", 0), "Kite", "online", "phone")
        add("q", plan.get("relayed", 0), "Post", "online", self.dice.choice(["mastodon", "zoom_chat", "email"]))
        for i, headcount in enumerate(plan.get("hubs", []), 1):
            people.append({"id": f"h{i}", "label": f"Hub {i}", "identity": "codename", "channel": "online", "via": "zoom_voice", "stakeholder": "undeclared",
                           "region": "african", "lang": "en", "roles": ["participant"], "hub": {"city": f"Town {i}", "headcount": headcount}})
        return people

    def channel(self, key):
        return next(person["channel"] for person in self.people if person["id"] == key)

    def emit(self, by, name, /, **more):
        self.events.append({"n": 0, "t": seconds(self.now), "by": by, "type": name, **more})

    def key(self, role):
        return NAMES[role][0]

    def chair(self):
        return self.key(self.gavel)

    # Time --------------------------------------------------------------------------------------------------------
    def pick_ms(self, low_s, high_s):
        return self.dice.randrange(low_s * 1000, high_s * 1000 + 1, self.unit)

    def pass_to(self, until):
        """Lets everything happen that people do of themselves until then."""
        self.arrivals.sort(key=lambda due: due[0])
        while self.arrivals and self.arrivals[0][0] <= until:
            at, key = self.arrivals.pop(0)
            self.now = max(self.now, at)
            self.come(key)
        self.now = until

    def wait(self, low_s, high_s):
        self.pass_to(self.now + self.pick_ms(low_s, high_s))

    # Hands -------------------------------------------------------------------------------------------------------
    def is_up(self, key):
        return any(key in hand.people for hand in self.waiting) or (self.speaking and key in self.speaking)

    def later(self):
        """Position of the segment a hand waits for while the list is closed; None when it waits for this one."""
        if self.is_open:
            return None, True
        following = [i for i, s in enumerate(self.plan["segments"]) if i > self.segment and s.get("floor")]
        return (following[0], True) if following else (None, False)

    def come(self, key):
        if self.is_up(key):
            return
        person = next(person for person in self.people if person["id"] == key)
        by_moderator = key[0] in "sq"
        later, is_taken = (None, True) if by_moderator else self.later()
        if not is_taken:
            return
        self.hands += 1
        self.seq += 1
        if key[0] == "s":
            self.emit(self.key("chair"), "seat_tap", seat=key)
        elif key[0] == "q":
            via = "zoom_chat" if person["via"] == "phone" else person["via"]
            self.emit(self.key("online"), "add_remote", **{"for": key, "via": via, "lang": person["lang"], "text": self.dice.choice(TEXTS)})
        else:
            self.emit(key, "raise_hand", topic=self.dice.choice(["PQ1", "PQ2", "costs", "next steps"]))
        hand = Hand(self.hands, key, [key], self.now, self.seq, self.channel(key), later)
        self.waiting.append(hand)
        if person["channel"] == "online":
            self.asked.append({"key": key, "hand": hand, "turn": None})

    def turns_of(self, hand):
        def of(person):
            return sum(1 for turn in self.log if turn["kind"] == "floor" and person in turn["people"])
        return min(of(person) for person in hand.people)

    def ready(self):
        return [hand for hand in self.waiting if hand.later is None or hand.later <= self.segment]

    def suggestion(self):
        if self.plan["policy"] == "arrival":
            return min(self.ready(), key=lambda hand: hand.seq)
        return min(self.ready(), key=lambda hand: (self.turns_of(hand), hand.channel == self.last_channel, hand.seq))

    def merge(self):
        posts = [hand for hand in self.ready() if hand.name[0] == "q"]
        if len(posts) < 2:
            return
        parts = self.dice.sample(posts, self.dice.choice([2, min(3, len(posts))]))
        parts.sort(key=lambda hand: hand.seq)
        self.merges += 1
        self.hands += 1
        name = f"M{self.merges}"
        merged = Hand(self.hands, name, [p for hand in parts for p in hand.people], parts[0].arrival, parts[0].seq, "online")
        self.waiting = [hand for hand in self.waiting if hand not in parts] + [merged]
        for row in self.asked:
            if row["hand"] in parts:
                row["hand"] = merged
        self.emit(self.key("online"), "merge", items=[hand.name for hand in parts], **{"as": name})

    # Turns -------------------------------------------------------------------------------------------------------
    def turn(self, who, people, kind, limit_s, low_s, high_s, channel, hand=None, **more):
        start = self.now
        self.emit(self.chair(), "turn_start", who=who, kind=kind, limit_s=limit_s, **more)
        if hand:
            self.waiting.remove(hand)
            if kind == "floor":
                self.waits.append((start - hand.arrival, hand.number, hand.name))
        self.speaking = people
        row = {"who": who, "people": people, "kind": kind, "channel": channel, "segment": self.segment, "start": start}
        self.log.append(row)
        for asked in self.asked:
            if hand is not None and asked["hand"] is hand:
                asked["turn"] = len(self.log) - 1
        if kind == "floor":
            self.last_channel = channel
        spoken, paused = self.pick_ms(low_s, high_s), 0
        if kind == "floor" and spoken > 40_000 and self.dice.random() < self.plan.get("points", 0):
            paused = self.point(start + 20_000)
        elif kind == "floor" and spoken > 40_000 and self.dice.random() < self.plan.get("breaks", 0):
            self.pass_to(start + 15_000)
            self.emit(self.chair(), "pause_session")
            paused = self.pick_ms(30, 50)
            self.pass_to(self.now + paused)
            self.emit(self.chair(), "resume_session")
        self.pass_to(start + spoken + paused)
        self.speaking = None
        row["spoken"] = spoken
        row["over"] = max(0, spoken - limit_s * 1000)
        end = {"who": who, "kind": kind, "spoken_s": half_up(spoken), "overrun_s": half_up(row["over"])}
        if paused:
            end["paused_s"] = half_up(paused)
        if kind == "floor" and self.dice.random() < self.plan.get("cuts", 0):
            self.emit(self.chair(), "cut", who=who, reason="code of conduct")
            self.emit(self.chair(), "turn_end", **end, cause="cut")
            self.count["cuts"] += 1
            if self.unit == 1000:
                self.wait(2, 5)
                self.emit(self.key("online"), "redact", target=f"the remark of {who} in the turn started at {start // 1000}")
                self.count["redactions"] += 1
            return
        self.emit(self.chair(), "turn_end", **end)

    def point(self, at):
        self.pass_to(at)
        free = [p["id"] for p in self.people if p["id"][0] == "p" and p["id"] not in self.used_points and not self.is_up(p["id"])]
        if not free:
            return 0
        who = self.dice.choice(free)
        self.used_points.add(who)
        self.hands += 1
        self.seq += 1
        self.count["points"] += 1
        began = self.now
        self.emit(who, "point_of_order", reason="the interpretation cannot follow")
        self.pass_to(self.now + self.pick_ms(3, 6))
        if self.dice.random() < 0.5:
            self.emit(self.chair(), "point_of_order_decline", reason="not procedure")
        else:
            self.emit(self.chair(), "point_of_order_accept")
            self.pass_to(self.now + self.pick_ms(8, 20))
            self.emit(self.chair(), "resume")
        return self.now - began

    def call(self, limit_s):
        pick = self.suggestion()
        waiting = [hand.name for hand in sorted(self.waiting, key=lambda hand: hand.seq)]
        suggest = {"who": pick.name, "turns": self.turns_of(pick), "channel": pick.channel, "since": seconds(pick.arrival)}
        self.emit(self.chair(), "call_next", waiting=waiting, suggest=suggest)
        others = [hand for hand in self.ready() if hand is not pick]
        if others and self.dice.random() < self.plan.get("overrides", 0):
            self.now += self.unit
            other = self.dice.choice(others)
            self.emit(self.chair(), "override", pick=other.name, reason="not heard in this round yet", over=pick.name)
            self.count["overrides"] += 1
            pick = other
        self.now += 2 * self.unit
        more = {"voice": self.key("online")} if pick.name[0] in "qM" else {}
        limit = self.plan.get("hub_s", 120) if pick.name[0] == "h" else limit_s
        self.turn(pick.name, pick.people, "floor", limit, 25, int(limit * 1.2), pick.channel, pick, **more)

    def reply(self):
        self.wait(2, 4)
        who = self.key(self.dice.choice(["chair", "online", "third"]))
        self.turn(who, [who], "reply", 60, 20, 70, "panel")

    def right_of_reply(self):
        free = [p["id"] for p in self.people if p["id"][0] == "p" and p["id"] not in self.had_reply and not self.is_up(p["id"])]
        if not free:
            return None
        who = self.dice.choice(free)
        self.had_reply.add(who)
        self.hands += 1
        self.seq += 1
        self.emit(who, "right_of_reply", limit_s=45, reason="spoken of by name")
        return who

    def pass_gavel(self):
        to = "online" if self.gavel == "chair" else "chair"
        self.emit(self.chair(), "gavel_pass", to=self.key(to))
        self.gavel = to
        self.count["gavel"] += 1

    # The session -------------------------------------------------------------------------------------------------
    def lobby(self):
        self.now = -self.plan["lobby_s"] * 1000
        self.emit(self.key("chair"), "open_lobby")
        for hub in [p for p in self.people if p["id"][0] == "h"]:
            self.wait(2, 9)
            self.emit(hub["id"], "join_hub", people=hub["hub"]["headcount"])
        for person in [p for p in self.people if p["id"][0] == "w"]:
            self.wait(1, 4)
            self.emit(person["id"], "join", lang=person["lang"])
        if self.plan.get("early"):
            self.wait(2, 4)
            self.come("p1")
        self.pass_to(0)

    def schedule(self):
        t = 0
        everyone = [p["id"] for p in self.people if p["id"][0] in "pswqh"]
        for part in self.plan["segments"]:
            end = t + part["s"] * 1000
            rate = part.get("hands", 0)
            for _ in range(rate):
                low, high = t + 20_000, max(t + 21_000, end - (20_000 if self.plan.get("late") else 140_000))
                self.arrivals.append((self.dice.randrange(low, high, self.unit), self.dice.choice(everyone)))
            t = end

    def run_floor(self, part, end):
        replies, wants_reply = 0, None
        if self.plan.get("reflect"):
            self.wait(1, 3)
            self.emit(self.chair(), "reflect", seconds=10)
            self.pass_to(self.now + 12_000)
        while True:
            self.wait(2, 6)
            if self.dice.random() < self.plan.get("merge", 0):
                self.merge()
                self.now += self.unit
            if self.now + 200_000 > end:
                break
            if not self.ready():
                self.wait(10, 25)
                continue
            if self.dice.random() < self.plan.get("gavel", 0):
                self.pass_gavel()
                self.now += self.unit
            self.call(part["floor"])
            if self.dice.random() < self.plan.get("replies", 0) and self.now + 140_000 < end:
                self.reply()
                replies += 1
            if wants_reply is None and self.dice.random() < self.plan.get("rights", 0):
                self.now += self.unit
                wants_reply = self.right_of_reply()
            self.chaos()
        if wants_reply:
            self.wait(1, 3)
            self.turn(wants_reply, [wants_reply], "right_of_reply", 45, 20, 55, self.channel(wants_reply))
        if part.get("close"):
            self.wait(1, 3)
            self.emit(self.chair(), "close_list", segment=part["id"])
            self.is_open = False

    def chaos(self):
        """Devices that drop, and a hand that is pressed again and again."""
        up = [h.name for h in self.waiting if h.name[0] in "pw" and self.now - h.arrival > 31_000]
        if up and self.dice.random() < self.plan.get("toggles", 0):
            self.now += self.unit
            self.emit(self.dice.choice(up), "toggle_hand", times=self.dice.choice([2, 4, 6]), within_s=8)
            self.pass_to(self.now + 9_000)
        if up and self.dice.random() < self.plan.get("drops", 0):
            who = self.dice.choice(up)
            self.now += self.unit
            self.emit(who, "disconnect")
            self.now += 7 * self.unit
            self.emit(who, "reconnect")
        elif self.dice.random() < self.plan.get("drops", 0):
            other = self.key("online" if self.gavel == "chair" else "chair")
            self.now += self.unit
            self.emit(other, "disconnect")
            self.now += 5 * self.unit
            self.emit(other, "reconnect")

    def run(self):
        self.lobby()
        self.emit(self.key("chair"), "start")
        self.schedule()
        t = 0
        for position, part in enumerate(self.plan["segments"]):
            if position:
                late = self.pick_ms(0, self.plan.get("late_s", 0))
                self.pass_to(max(self.now, t + late))
                self.emit(self.chair(), "advance", to=part["id"])
                self.segment, self.is_open = position, True
                self.drifts.append(half_up(self.now - t))
            end = t + part["s"] * 1000
            for who in part.get("panel", []):
                self.wait(2, 8)
                key = self.key(who)
                self.turn(key, [key], "panel", 60, 30, 75, "panel")
            if part.get("floor"):
                self.run_floor(part, end)
            t = end
        self.pass_to(max(self.now, t))
        self.emit(self.chair(), "end")
        return self.file()

    def totals(self):
        def of(kind, channel=None):
            return [turn for turn in self.log if turn["kind"] == kind and (channel is None or turn["channel"] == channel)]
        def spoken(turns):
            return sum(half_up(turn["spoken"]) for turn in turns)
        lanes = ["onsite", "online"]
        turns = {lane: len(of("floor", lane)) for lane in lanes}
        secs = {lane: spoken(of("floor", lane)) for lane in lanes}
        def share(pair):
            return (200 * pair["online"] + sum(pair.values())) // (2 * sum(pair.values())) if sum(pair.values()) else 0
        voiced = [row for row in self.asked if row["turn"] is not None]
        def is_answered(row):
            later = self.log[row["turn"] + 1:]
            return any(turn["kind"] == "reply" and turn["segment"] == self.log[row["turn"]]["segment"] for turn in later)
        answered = sum(1 for row in voiced if is_answered(row))
        waits = sorted(self.waits, key=lambda wait: (-half_up(wait[0]), wait[1]))
        left = sorted(self.waiting, key=lambda hand: (-half_up(self.now - hand.arrival), hand.number))
        return {
            "events": len(self.events), "floor_turns": turns, "floor_seconds": secs,
            "floor_share_online_pct": {"turns": share(turns), "seconds": share(secs)},
            "panel_turns": len(of("panel")), "panel_seconds": spoken(of("panel")),
            "reply_turns": len(of("reply")), "right_of_reply_turns": len(of("right_of_reply")),
            "reply_and_right_of_reply_seconds": spoken(of("reply")) + spoken(of("right_of_reply")),
            "distinct_floor_voices": len({person for turn in of("floor") for person in turn["people"]}),
            "hub_headcount": sum(self.plan.get("hubs", [])),
            "overruns": [{"who": turn["who"], "kind": turn["kind"], "seconds": half_up(turn["over"])} for turn in self.log if half_up(turn["over"]) > 0],
            "left_waiting": [{"who": hand.name, "seconds": half_up(self.now - hand.arrival)} for hand in left],
            "longest_waits": [{"who": name, "seconds": half_up(ms)} for ms, _, name in waits[:4]],
            "remote": {"asked": len(self.asked), "forwarded": len(self.asked), "voiced": len(voiced), "voiced_turns": len({row["turn"] for row in voiced}),
                       "answered": answered, "other": len(self.asked) - answered, "declined": 0},
            "points_of_order": self.count["points"], "overrides": self.count["overrides"], "cuts": self.count["cuts"],
            "redactions": self.count["redactions"], "gavel_passes": self.count["gavel"], "drift_s_at_boundaries": self.drifts,
        }

    def file(self):
        plan, t, segments = self.plan, 0, []
        for part in plan["segments"]:
            row = {"id": part["id"], "title": part["title"], "start_s": t, "end_s": t + part["s"], "lead": [self.key("chair")], "fixed": not part.get("floor")}
            if part.get("panel"):
                row["panel"] = [{"who": self.key(who), "limit_s": 60} for who in part["panel"]]
            if part.get("floor"):
                row["floor_limit_s"] = part["floor"]
            segments.append(row)
            t += part["s"]
        for number, event in enumerate(self.events, 1):
            event["n"] = number
        people = [{"who": key, "name": name} for key, name in NAMES.values()]
        session = {
            "id": plan["name"], "title": plan["title"], "duration_s": t, "languages": LANGS, "organizers": people[:1],
            "panelists": [{**person, "stakeholder": "civil_society", "region": "weog"} for person in people],
            "onsite_moderator": self.key("chair"), "online_moderator": self.key("online"), "rapporteur": self.key("online"),
            "policy_questions": [{"id": "PQ1", "text": "Who decides?"}, {"id": "PQ2", "text": "Who answers for it?"}],
            "limits": {"floor_s": 90, "hub_s": plan.get("hub_s", 120), "panel_s": 60, "reply_s": 60, "right_of_reply_s": 45}, "policy": plan["policy"],
        }
        return {"format": "round-table-scenario/1", "session": session, "segments": segments, "people": self.people, "events": self.events, "totals": self.totals()}


def part(key, title, length, **more):
    return {"id": key, "title": title, "s": length, **more}


ALL = ["chair", "online", "third"]
PLANS = [
    {"name": "short", "title": "Ten minutes about paper", "seed": 1, "policy": "equal_voice", "phones": 4, "relayed": 2, "lobby_s": 30, "replies": 0.4,
     "segments": [part("A", "Round", 600, floor=60, hands=8, panel=["chair"])]},
    {"name": "arrival", "title": "First come, first heard", "seed": 2, "policy": "arrival", "phones": 6, "webs": 3, "seats": 2, "lobby_s": 120, "overrides": 0.3, "replies": 0.3,
     "segments": [part("A", "Opening", 120), part("B", "Open floor", 1200, floor=90, hands=16)]},
    {"name": "two_hubs", "title": "Two towns and a table", "seed": 3, "policy": "equal_voice", "phones": 5, "webs": 2, "hubs": [7, 31], "hub_s": 100, "lobby_s": 60, "replies": 0.5, "early": True,
     "segments": [part("one", "Hear", 900, floor=60, hands=12, panel=ALL), part("two", "Answer", 900, floor=60, hands=12, panel=["third"])]},
    {"name": "many_posts", "title": "Questions from everywhere", "seed": 4, "policy": "equal_voice", "phones": 3, "relayed": 12, "lobby_s": 45, "merge": 0.6, "replies": 0.4,
     "segments": [part("A", "Start", 200, panel=ALL[:2], hands=6), part("B", "Round 1", 1000, floor=75, hands=14), part("C", "Round 2", 1000, floor=75, hands=14, close=True)]},
    {"name": "strict_chair", "title": "Order, order", "seed": 15, "policy": "equal_voice", "phones": 12, "webs": 4, "lobby_s": 90, "points": 0.5, "cuts": 0.2, "rights": 0.4, "replies": 0.2,
     "segments": [part("A", "Round 1", 1300, floor=80, hands=16, panel=["chair"]), part("B", "Round 2", 1300, floor=80, hands=16, close=True)]},
    {"name": "late_start", "title": "Everything runs late", "seed": 6, "policy": "equal_voice", "phones": 6, "seats": 4, "relayed": 3, "lobby_s": 600, "late_s": 40, "late": True, "reflect": True, "replies": 0.3,
     "segments": [part("A", "Opening", 300, panel=["chair", "third"], hands=2), part("B", "Round", 900, floor=60, hands=14, close=True), part("C", "Pause", 200, hands=3), part("D", "Round", 900, floor=60, hands=10, close=True), part("E", "Close", 200, hands=2)]},
    {"name": "weak_net", "title": "Lines that drop", "seed": 7, "policy": "equal_voice", "phones": 8, "webs": 6, "lobby_s": 75, "toggles": 0.5, "drops": 0.6, "replies": 0.3,
     "segments": [part("A", "Round 1", 1500, floor=60, hands=24, panel=["online"]), part("B", "Round 2", 900, floor=60, hands=12)]},
    {"name": "gavel_dance", "title": "Two chairs, one gavel", "seed": 8, "policy": "equal_voice", "phones": 6, "webs": 2, "relayed": 4, "lobby_s": 30, "gavel": 0.5, "overrides": 0.4, "merge": 0.2, "replies": 0.4,
     "segments": [part("A", "Round 1", 1100, floor=90, hands=14, panel=ALL), part("B", "Round 2", 1100, floor=45, hands=14)]},
    {"name": "long_line", "title": "More hands than minutes", "seed": 9, "policy": "equal_voice", "phones": 20, "webs": 12, "seats": 6, "lobby_s": 240, "breaks": 0.5, "late": True, "early": True, "replies": 0.1,
     "segments": [part("A", "Opening", 120, hands=8), part("B", "Round", 1500, floor=90, hands=40), part("C", "Close", 120, hands=4)]},
    {"name": "quarter_seconds", "title": "Every quarter of a second", "seed": 10, "policy": "arrival", "unit_ms": 250, "overrides": 0.2, "phones": 7, "webs": 5, "relayed": 4, "hubs": [4], "lobby_s": 60, "late_s": 10, "points": 0.2, "rights": 0.3, "replies": 0.3, "merge": 0.3, "gavel": 0.2,
     "segments": [part("A", "Round 1", 1000, floor=60, hands=14, panel=ALL), part("B", "Between", 150, hands=2), part("C", "Round 2", 1000, floor=60, hands=14, close=True)]},
]


def written(scenario):
    """Like the first scenario: a head by indented keys, one event a line."""
    rows = {"segments", "people", "events"}
    parts = []
    for key, value in scenario.items():
        if key in rows:
            lines = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in value)
            parts.append(f' "{key}": [\n  {lines}\n ]')
        else:
            parts.append(f' "{key}": ' + json.dumps(value, ensure_ascii=False, indent=1).replace("\n", "\n "))
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    for plan in PLANS:
        (HERE / f"{plan['name']}.json").write_text(written(Play(plan).run()))
