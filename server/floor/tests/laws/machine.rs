//! Two moderators and twenty people press whatever they like, two hundred times; the laws hold after every press.
use super::{
    invariants::hold,
    ledger::Ledger,
    steps::{Step, any_step},
};
use crate::table::Table;
use floor::{ActionId, Ask, Command, Event, Floor, Moment, Span, command::Closing, decide, event::Verb, expire};
use proptest::{prelude::*, strategy::ValueTree as _, test_runner::TestRunner};
use std::{any::Any, collections::BTreeMap, panic::AssertUnwindSafe};

const CASES: u32 = 256;
const STEPS: usize = 200;
/// Rounds of dice that must reach every command.
const ROUNDS: usize = 120;

/// A table with its second set of books.
struct Machine {
    table: Table,
    ledger: Ledger,
    accepted: BTreeMap<ActionId, floor::state::Receipt>,
    verbs: BTreeMap<Verb, u32>,
}

impl Machine {
    fn new() -> Self {
        let table = Table::live();
        let mut ledger = Ledger::default();
        table.log.iter().for_each(|event| ledger.enter(event));
        let accepted = table.floor.receipts.clone();
        Self { table, ledger, accepted, verbs: BTreeMap::new() }
    }

    /// The clock goes on: what falls due comes in order, each at its time, and only takes hands out of the queue.
    fn pass(&mut self, span: Span) {
        let until = self.table.now + span;
        let mut rounds = 0;
        while let Some(due) = self.table.floor.next_deadline().filter(|due| *due <= until) {
            let before = self.table.floor.stored_order();
            let events = expire(&self.table.floor, due);
            assert!(!events.is_empty(), "the deadline at {due:?} does nothing");
            self.take(&events);
            let after = self.table.floor.stored_order();
            let kept: Vec<_> = before.into_iter().filter(|hand| after.contains(hand)).collect();
            assert_eq!(kept, after, "the clock moved a hand");
            assert!(self.table.floor.next_deadline().is_none_or(|next| next > due), "the deadline at {due:?} stays");
            hold(&self.table.floor, &self.ledger);
            rounds += 1;
            assert!(rounds < 500, "deadlines never end");
        }
        self.table.now = until;
        assert!(expire(&self.table.floor, until).is_empty(), "something is due before its deadline");
    }

    fn take(&mut self, events: &[Event]) {
        for event in events {
            self.ledger.enter(event);
            if let Event::Acted { verb, .. } = event {
                *self.verbs.entry(*verb).or_default() += 1;
            }
        }
        self.table.take(events.to_vec());
    }

    /// One wish: refused, and nothing is different; or granted, and the laws hold.
    fn step(&mut self, step: Step) {
        self.pass(step.wait());
        let ask = step.ask(&mut self.table);
        let before = self.table.floor.clone();
        let verdict = decide(&self.table.floor, &ask, self.table.now);
        assert_eq!(before, self.table.floor, "deciding changes nothing");
        let Ok(events) = verdict else { return };
        assert_eq!(decide(&before, &ask, self.table.now).as_ref(), Ok(&events), "the same question, the same answer");
        self.take(&events);
        if let Err(broken) = std::panic::catch_unwind(AssertUnwindSafe(|| hold(&self.table.floor, &self.ledger))) {
            panic!("after {:?} came {events:?}: {}", ask.command, said(broken.as_ref()));
        }
        let receipt = self.table.floor.receipts[&ask.id];
        assert_eq!(receipt.act, self.table.last_act(), "the receipt names the act");
        self.accepted.insert(ask.id, receipt);
        self.take_back_and_redo(&ask);
    }

    /// Undo and then redo of the newest act leaves the floor as it was, the log of acts apart.
    fn take_back_and_redo(&mut self, ask: &Ask) {
        let act = self.table.last_act();
        if !self.table.floor.acts.last().is_some_and(floor::undo::Act::can_be_undone) {
            return;
        }
        let floor = &self.table.floor;
        let later = self.table.now + Span(700);
        let wish = |command, number: u8| {
            let mut bytes = [0xff; 16];
            bytes[0] = number;
            Ask { id: ActionId(bytes), command, expected: None, confirm: None, takes_gavel: true, ..ask.clone() }
        };
        let undo = wish(Command::Undo { act, with_dependents: false }, 1);
        let events = decide(floor, &undo, later).unwrap_or_else(|no| panic!("{:?} stays: {no:?}", ask.command));
        let undone = after(floor, &events);
        assert!(undone.is_sound());
        let redo = wish(Command::Redo { act }, 2);
        let events = decide(&undone, &redo, later).unwrap_or_else(|no| panic!("{:?} is lost: {no:?}", ask.command));
        let again = after(&undone, &events);
        assert_eq!(again.without_log(), floor.without_log(), "undo and redo of {:?}", ask.command);
    }

    /// Replay of the log is the floor, also through its form on disk; receipts are for ever.
    fn close(&self) {
        let replayed = self.table.log.iter().fold(Floor::default(), |mut floor, event| {
            floor.apply(event);
            floor
        });
        assert!(replayed == self.table.floor, "the replay differs");
        let text = serde_json::to_string(&self.table.log).expect("events are written");
        let read: Vec<Event> = serde_json::from_str(&text).expect("events are read");
        assert!(read == self.table.log, "an event does not survive the disk");
        let floor = serde_json::to_string(&self.table.floor);
        assert!(floor.is_ok() || floor.is_err_and(|no| no.to_string().contains("key must be")), "a floor is written");
        for (id, receipt) in &self.accepted {
            assert_eq!(replayed.receipts.get(id), Some(receipt), "an accepted id counts for ever");
        }
    }
}

/// The words of a panic.
fn said(broken: &(dyn Any + Send)) -> &str {
    let words = broken.downcast_ref::<String>().map(String::as_str);
    words.or_else(|| broken.downcast_ref::<&str>().copied()).unwrap_or("a law is broken")
}

fn after(floor: &Floor, events: &[Event]) -> Floor {
    let mut floor = floor.clone();
    for event in events {
        floor.apply(event);
    }
    floor
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, max_shrink_iters: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_they_press_the_laws_hold(steps in prop::collection::vec(any_step(), STEPS)) {
        let mut machine = Machine::new();
        for step in steps {
            machine.step(step);
        }
        machine.close();
    }
}

/// Commands that the dice of [`any_step`] can get granted, so that no law above is about nothing.
#[test]
fn the_dice_reach_every_command() {
    let mut runner = TestRunner::deterministic();
    let mut verbs: BTreeMap<Verb, u32> = BTreeMap::new();
    let mut accepted = 0;
    for _ in 0..ROUNDS {
        let steps = prop::collection::vec(any_step(), STEPS).new_tree(&mut runner).expect("dice fall").current();
        let mut machine = Machine::new();
        for step in steps {
            machine.step(step);
        }
        machine.verbs.into_iter().for_each(|(verb, count)| *verbs.entry(verb).or_default() += count);
        accepted += machine.accepted.len();
    }
    assert!(accepted > ROUNDS * STEPS / 4, "only {accepted} of {} wishes were granted", ROUNDS * STEPS);
    // The session opens and starts before the dice fall.
    let reached: Vec<Verb> = verbs.keys().copied().collect();
    let missing: Vec<Verb> = ALL_VERBS.into_iter().filter(|verb| !reached.contains(verb)).collect();
    assert_eq!(missing, []);
}

#[test]
fn a_list_that_closes_twice_in_a_row_makes_progress() {
    let mut machine = Machine::new();
    let at = Moment(machine.table.now.0 + 5_000);
    let closing = Closing::Later { at: Some(at), hands_left: Some(3) };
    machine.table.onsite(Command::CloseList { closing }).unwrap();
    machine.pass(Span::seconds(120));
    assert_eq!(machine.table.list(), "closed");
    assert_eq!(machine.table.floor.next_deadline(), None);
}

const ALL_VERBS: [Verb; 94] = [
    Verb::EndSegment,
    Verb::ExtendSegment,
    Verb::SkipSegment,
    Verb::UnskipSegment,
    Verb::MoveSegment,
    Verb::BackdateSegment,
    Verb::Rebudget,
    Verb::SetEnd,
    Verb::SetFloorLimit,
    Verb::SetPanelLimit,
    Verb::SetExtraTime,
    Verb::AddressQuestion,
    Verb::PublishQuestion,
    Verb::UnpublishQuestion,
    Verb::ShowMessage,
    Verb::ClearMessage,
    Verb::Air,
    Verb::Advance,
    Verb::EndSession,
    Verb::Purge,
    Verb::PauseSession,
    Verb::ResumeSession,
    Verb::Reflect,
    Verb::EndSilence,
    Verb::ShowCard,
    Verb::RemoteReady,
    Verb::PassGavel,
    Verb::Join,
    Verb::Leave,
    Verb::SamePerson,
    Verb::PartPerson,
    Verb::RaiseHand,
    Verb::LowerHand,
    Verb::ParkHand,
    Verb::UnparkHand,
    Verb::StepBack,
    Verb::MoveHand,
    Verb::ReleaseHand,
    Verb::ChangeHand,
    Verb::MergeHands,
    Verb::UnmergeHand,
    Verb::CallNext,
    Verb::OverrideNext,
    Verb::ClearNext,
    Verb::LastWord,
    Verb::StartTurn,
    Verb::GiveFloor,
    Verb::EndTurn,
    Verb::PauseTurn,
    Verb::ResumeTurn,
    Verb::ExtendTurn,
    Verb::BackdateTurn,
    Verb::CutTurn,
    Verb::NudgeSpeaker,
    Verb::CorrectSpeaker,
    Verb::RecordTurn,
    Verb::PutBack,
    Verb::RulePoint,
    Verb::CloseList,
    Verb::OpenList,
    Verb::AskInWriting,
    Verb::AddRemote,
    Verb::TakeIn,
    Verb::FollowSource,
    Verb::CorrectQuestion,
    Verb::TranslateQuestion,
    Verb::MergeQuestion,
    Verb::PartQuestion,
    Verb::DropQuestion,
    Verb::PutNext,
    Verb::CheckDuty,
    Verb::ForwardQuestion,
    Verb::SortQuestion,
    Verb::DeclineQuestion,
    Verb::AnswerQuestion,
    Verb::Redact,
    Verb::RenamePerson,
    Verb::MutePerson,
    Verb::UnmutePerson,
    Verb::BanPerson,
    Verb::UnbanPerson,
    Verb::SetGroup,
    Verb::LayTable,
    Verb::LabelSeat,
    Verb::NoteSeat,
    Verb::SeatPerson,
    Verb::StartRound,
    Verb::PassRound,
    Verb::EndRound,
    Verb::Blank,
    Verb::Unblank,
    Verb::Tell,
    Verb::ChangeSettings,
    Verb::AddBudget,
];
