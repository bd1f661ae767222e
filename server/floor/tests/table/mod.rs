//! A table with people around it: commands go in by name, what is true comes out as text.
mod people;
mod scene;
mod show;

pub(crate) use people::{CAST, id, name, words};
pub(crate) use show::{go, min, ws430, ws430_lobby};

use floor::{
    ActionId, Ask, Command, Event, Expected, Floor, HandId, Moment, PersonId, Print, Refusal, Span, TurnId, Who,
    agenda::{PanelSlot, Segment},
    command::{Closing, Item},
    decide, expire,
    ids::TextRef,
    person::Via,
    role::{By, Hat, Role},
    settings::Settings,
    state::Receipt,
    turn::Kind,
};

/// The wish of somebody.
pub(crate) type Wish = Command<TextRef>;
/// What came of it.
pub(crate) type Answer = Result<Receipt, Refusal>;

/// A floor, its log and the time.
pub(crate) struct Table {
    /// What is true.
    pub(crate) floor: Floor,
    /// All that has happened.
    pub(crate) log: Vec<Event>,
    /// Session time.
    pub(crate) now: Moment,
    asks: u32,
}

/// A segment of the run of show.
pub(crate) fn segment(key: &str, start_s: i64, end_s: i64, floor_limit_s: Option<i64>) -> Segment {
    Segment {
        key: key.to_owned(),
        title: None,
        start_ms: Span::seconds(start_s),
        end_ms: Span::seconds(end_s),
        floor_limit_ms: floor_limit_s.map(Span::seconds),
        min_ms: Span::ZERO,
        max_ms: Span::seconds(3_600),
        ..Segment::default()
    }
}

/// A planned panel input.
pub(crate) fn input(who: &str, limit_s: i64) -> PanelSlot {
    PanelSlot { who: id(who), limit_ms: Span::seconds(limit_s) }
}

/// A message from elsewhere by its two numbers: which message, and whose.
pub(crate) fn item(print: u8, sender: u8) -> Item<TextRef> {
    Item {
        print: Print([print; 16]),
        sender: Some(PersonId([sender; 16])),
        label: None,
        via: Via::ZoomChat,
        text: words("why"),
        lang: "en".to_owned(),
        is_comment: false,
        is_held: false,
        is_cut: false,
        stated: 0,
        voters: Vec::new(),
        reply_to: None,
        ago_ms: Span::ZERO,
        absorbed: Vec::new(),
        is_shortlisted: false,
        policy_question: None,
        to: None,
        translation: None,
    }
}

/// A moderator, by hat.
pub(crate) fn moderator(hat: Hat) -> By {
    let role = match hat {
        Hat::Onsite => Role::OnsiteModerator,
        Hat::Online => Role::OnlineModerator,
    };
    By { role, person: None }
}

impl Table {
    /// A session in its lobby: A without floor time, C and D with 90 s, F without, G with 60 s.
    pub(crate) fn lobby() -> Self {
        Self::with(Settings::default())
    }

    /// A session in its lobby, with rules of its own.
    pub(crate) fn with(settings: Settings) -> Self {
        let mut table = Self { floor: Floor::default(), log: Vec::new(), now: Moment(0), asks: 0 };
        let agenda = vec![
            segment("A", 0, 300, None),
            segment("C", 300, 1_500, Some(90)),
            segment("D", 1_500, 3_000, Some(90)),
            Segment { panel: vec![input("khalid", 240), input("wafa", 120)], ..segment("F", 3_000, 4_000, None) },
            segment("G", 4_000, 5_400, Some(60)),
        ];
        let people = CAST.iter().map(|name| (id(name), people::person(name))).collect();
        table.take(vec![Event::SessionOpened { settings: Box::new(settings), agenda, people, gavel: Hat::Onsite }]);
        table
    }

    /// A live session in segment C at 10:00, the onsite moderator with the gavel.
    pub(crate) fn live() -> Self {
        Self::lobby().started()
    }

    /// The same session, live in segment C at 10:00.
    pub(crate) fn started(mut self) -> Self {
        self.at(590);
        self.onsite(Command::StartSession).unwrap();
        self.at(600);
        self.onsite(Command::Advance { to: "C".to_owned() }).unwrap();
        self
    }

    /// Lets the clock go to a second of session time; what falls due on the way happens at its own time.
    pub(crate) fn at(&mut self, seconds: i64) -> &mut Self {
        self.until(Moment(seconds * 1_000))
    }

    /// Lets some seconds pass.
    pub(crate) fn wait(&mut self, seconds: i64) -> &mut Self {
        self.until(self.now + Span::seconds(seconds))
    }

    /// Lets the clock go to a moment.
    pub(crate) fn until(&mut self, moment: Moment) -> &mut Self {
        assert!(moment >= self.now, "time does not go back");
        while let Some(due) = self.floor.next_deadline().filter(|due| *due <= moment) {
            let events = expire(&self.floor, due);
            assert!(!events.is_empty(), "the deadline at {due:?} does nothing");
            self.take(events);
            let next = self.floor.next_deadline();
            assert!(next.is_none_or(|next| next > due), "the deadline at {due:?} stays");
        }
        self.now = moment;
        self
    }

    /// Makes events true and keeps them.
    pub(crate) fn take(&mut self, events: Vec<Event>) {
        for event in &events {
            self.floor.apply(event);
        }
        self.log.extend(events);
    }

    /// A wish with everything that belongs to it; nobody minds the gavel.
    pub(crate) fn ask(&mut self, by: By, command: Wish) -> Ask {
        self.asks += 1;
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&self.asks.to_be_bytes());
        let mut fresh = bytes;
        fresh[15] = 1;
        let (action, fresh) = (ActionId(bytes), PersonId(fresh));
        Ask { id: action, by, fresh, takes_gavel: false, expected: None, confirm: None, command }
    }

    /// Decides and makes true.
    pub(crate) fn put(&mut self, ask: &Ask) -> Answer {
        let events = decide(&self.floor, ask, self.now)?;
        self.take(events);
        Ok(*self.floor.receipts.get(&ask.id).expect("an accepted action has a receipt"))
    }

    /// Somebody acts.
    pub(crate) fn act(&mut self, by: By, command: Wish) -> Answer {
        let ask = self.ask(by, command);
        self.put(&ask)
    }

    /// The onsite moderator acts.
    pub(crate) fn onsite(&mut self, command: Wish) -> Answer {
        self.act(moderator(Hat::Onsite), command)
    }

    /// The online moderator acts.
    pub(crate) fn online(&mut self, command: Wish) -> Answer {
        self.act(moderator(Hat::Online), command)
    }

    /// A person acts for themselves.
    pub(crate) fn person(&mut self, name: &str, command: Wish) -> Answer {
        self.act(By { role: Role::Participant, person: Some(id(name)) }, command)
    }

    /// A moderator acts, having seen this.
    pub(crate) fn expecting(&mut self, hat: Hat, expected: Expected, command: Wish) -> Answer {
        let mut ask = self.ask(moderator(hat), command);
        ask.expected = Some(expected);
        self.put(&ask)
    }

    /// The onsite moderator acts and agrees to clear so many.
    pub(crate) fn confirming(&mut self, confirm: u16, command: Wish) -> Answer {
        let mut ask = self.ask(moderator(Hat::Onsite), command);
        ask.confirm = Some(confirm);
        self.put(&ask)
    }

    /// A person raises an ordinary hand.
    pub(crate) fn raise(&mut self, name: &str) -> HandId {
        self.raise_kind(name, Kind::Floor).unwrap()
    }

    /// A person raises a hand.
    pub(crate) fn raise_kind(&mut self, name: &str, kind: Kind) -> Result<HandId, Refusal> {
        let told = self.person(
            name,
            Command::RaiseHand { who: None, kind, topic: None, policy_question: None, seat: None, rank: None },
        )?;
        Ok(told.hand.expect("a receipt names the hand"))
    }

    /// The open hand of somebody, of whatever kind.
    pub(crate) fn hand(&self, name: &str) -> HandId {
        let mine = |hand: &&floor::queue::Hand| hand.is_open() && hand.who.contains(&id(name));
        self.floor.hands.values().find(mine).unwrap_or_else(|| panic!("{name} has no hand up")).id
    }

    /// Somebody with a hand up is called and begins.
    pub(crate) fn speak(&mut self, name: &str) -> TurnId {
        let hand = self.hand(name);
        let reason = (self.floor.suggestion() != Some(hand)).then(|| words("because"));
        self.onsite(Command::CallNext { hand: Some(hand), reason }).unwrap();
        let told = self.onsite(Command::StartTurn { limit_ms: None, voice: None }).unwrap();
        told.turn.expect("a receipt names the turn")
    }

    /// Somebody gets the floor without a hand.
    pub(crate) fn give(&mut self, name: &str, kind: Kind) -> Result<TurnId, Refusal> {
        let who = Some(Who::Known { person: id(name) });
        let told = self.onsite(Command::GiveFloor { who, kind, limit_ms: None, voice: None, answers: None })?;
        Ok(told.turn.expect("a receipt names the turn"))
    }

    /// The turn on top ends.
    pub(crate) fn end(&mut self) {
        let turn = self.floor.top().expect("somebody has the floor").id;
        self.onsite(Command::EndTurn { turn }).unwrap();
    }

    /// Somebody speaks for so many seconds and ends.
    pub(crate) fn speak_for(&mut self, name: &str, seconds: i64) -> TurnId {
        let turn = self.speak(name);
        self.wait(seconds);
        self.end();
        turn
    }

    /// The list closes at once.
    pub(crate) fn close(&mut self) {
        self.onsite(Command::CloseList { closing: Closing::Now }).unwrap();
    }

    /// The number of the newest act.
    pub(crate) fn last_act(&self) -> floor::ActNo {
        self.floor.acts.last().expect("something happened").no
    }

    /// Both keys of undo: takes an act back without its dependents.
    pub(crate) fn undo(&mut self, act: floor::ActNo) -> Answer {
        self.onsite(Command::Undo { act, with_dependents: false })
    }
}
