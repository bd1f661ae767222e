//! Random wishes: dice by proptest, aimed at what is there, so that many of them are granted.
//! Long because every command has its throw; those of the table and of the run of show stand below `steps`.
mod agenda;
mod inbox;
mod own;
mod table;

use crate::table::{CAST, Table, Wish, id, moderator, words};
use floor::{
    ActNo, Ask, Command, Expected, HandId, Moment, PersonId, QuestionId, Span, TurnId, Who,
    command::{Card, Closing, Target},
    person::{Channel, Identity, Via},
    question::QuestionState,
    role::{By, Hat, Role},
    turn::{Kind, Nudge},
};
use proptest::prelude::*;

/// One throw of the dice.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    /// 0 and 1 are the moderators, all above are people.
    actor: u8,
    /// Which command.
    verb: u8,
    /// Two choices that the command may need.
    a: u16,
    b: u16,
    /// Time before it, in milliseconds.
    wait_ms: u32,
    /// Takes the gavel along, confirms what must be confirmed.
    is_bold: bool,
}

/// Any step; moderators act as often as all people together.
pub(super) fn any_step() -> impl Strategy<Value = Step> {
    let actor = prop_oneof![Just(0_u8), Just(1_u8), 2_u8..22, 2_u8..22];
    let wait = prop_oneof![Just(0_u32), 1_u32..3_000, 3_000_u32..40_000];
    (actor, any::<u8>(), any::<u16>(), any::<u16>(), wait, prop::bool::weighted(0.9))
        .prop_map(|(actor, verb, a, b, wait_ms, is_bold)| Step { actor, verb, a, b, wait_ms, is_bold })
}

fn pick<T: Copy>(from: &[T], dice: u16) -> Option<T> {
    from.get(usize::from(dice).checked_rem(from.len())?).copied()
}

impl Step {
    /// How long to wait before it.
    pub(super) fn wait(self) -> Span {
        Span(i64::from(self.wait_ms))
    }

    /// The wish it comes to at this table.
    pub(super) fn ask(self, table: &mut Table) -> Ask {
        let (by, command) = match self.actor {
            0 => (moderator(Hat::Onsite), self.chair(table)),
            1 => (moderator(Hat::Online), self.chair(table)),
            person => {
                let who = id(CAST[usize::from(person - 2) % CAST.len()]);
                (By { role: Role::Participant, person: Some(who) }, self.wish(table, who))
            }
        };
        let mut ask = table.ask(by, command);
        ask.takes_gavel = self.is_bold;
        let questions = table.floor.waiting().filter(|hand| hand.kind == Kind::InterposedQuestion).count();
        ask.confirm = self.is_bold.then(|| u16::try_from(questions).expect("few questions"));
        let seen = Expected { turn: table.floor.stack.last().copied(), next: table.floor.next };
        ask.expected = match self.b % 8 {
            0 => Some(Expected { turn: Some(TurnId(u32::from(self.a))), next: None }),
            1 | 2 => Some(seen),
            _ => None,
        };
        ask
    }

    fn kind(self) -> Kind {
        match self.b % 12 {
            0 => Kind::InterposedQuestion,
            1 => Kind::ShortIntervention,
            2 => Kind::PointOfOrder,
            3 => Kind::DirectReply,
            4 => Kind::RightOfReply,
            5 => Kind::Panel,
            _ => Kind::Floor,
        }
    }

    fn someone(dice: u16) -> PersonId {
        id(CAST[usize::from(dice) % CAST.len()])
    }

    fn who(self) -> Who<floor::ids::TextRef> {
        if self.a.is_multiple_of(13) {
            let channel = if self.b.is_multiple_of(2) { Channel::Onsite } else { Channel::Online };
            Who::New { label: words("new"), channel, via: Via::Paper, lang: String::new() }
        } else {
            Who::Known { person: Self::someone(self.a) }
        }
    }

    fn open(table: &Table) -> Vec<HandId> {
        table.floor.hands.values().filter(|hand| hand.is_open()).map(|hand| hand.id).collect()
    }

    /// A hand in the queue; sometimes one that is not.
    fn some_hand(self, table: &Table) -> HandId {
        if self.b.is_multiple_of(29) {
            return HandId(u32::from(self.a));
        }
        pick(&Self::open(table), self.a).unwrap_or(HandId(9_999))
    }

    fn other_hand(self, table: &Table) -> Option<HandId> {
        pick(&Self::open(table), self.b)
    }

    fn some_turn(self, table: &Table) -> TurnId {
        pick(&table.floor.stack, self.a).unwrap_or(TurnId(u32::from(self.a % 32)))
    }

    fn some_question(self, table: &Table) -> QuestionId {
        let all: Vec<QuestionId> = table.floor.questions.keys().copied().collect();
        pick(&all, self.a).unwrap_or(QuestionId(9_999))
    }

    fn some_act(self, table: &Table) -> ActNo {
        let kept: Vec<ActNo> = table.floor.acts.kept.iter().rev().take(12).map(|act| act.no).collect();
        pick(&kept, self.a).unwrap_or(ActNo(0))
    }

    /// What a person may wish for, and a few things that they may not.
    fn wish(self, table: &Table, me: PersonId) -> Wish {
        let mine: Vec<HandId> = table
            .floor
            .hands
            .values()
            .filter(|hand| hand.is_open() && hand.who.contains(&me))
            .map(|hand| hand.id)
            .collect();
        let hand = pick(&mine, self.a).unwrap_or_else(|| self.some_hand(table));
        let topic = self.a.is_multiple_of(3).then(|| words("topic"));
        match self.verb % 28 {
            0..=9 => Command::RaiseHand {
                who: None,
                kind: self.kind(),
                topic,
                policy_question: None,
                seat: None,
                rank: None,
            },
            10..=13 => Command::LowerHand { hand },
            14 => Command::ParkHand { hand },
            15 => Command::UnparkHand { hand },
            16 => Command::StepBack { hand },
            17 => {
                let version = table.floor.hands.get(&hand).map_or(0, |hand| hand.version);
                Command::ChangeHand { hand, version, kind: Some(self.kind()), topic, policy_question: None, rank: None }
            }
            18 | 19 => {
                let for_the_record = self.b.is_multiple_of(5);
                Command::AskInWriting { text: words("text"), lang: "ar".into(), policy_question: None, for_the_record }
            }
            20 => Command::EndTurn { turn: self.some_turn(table) },
            21 if self.b.is_multiple_of(9) => Command::Leave,
            22 => Command::Join {
                label: None,
                identity: Identity::Codename,
                channel: Channel::Online,
                via: Via::WebForm,
                lang: "fr".into(),
                headcount: Some(u32::from(self.b % 4)),
                consent: floor::person::Consent::default(),
                need: None,
            },
            23 => Command::CallNext { hand: None, reason: None },
            24..=27 => self.own(table),
            _ => Command::RaiseHand {
                who: None,
                kind: Kind::Floor,
                topic,
                policy_question: None,
                seat: None,
                rank: None,
            },
        }
    }

    fn chair(self, table: &Table) -> Wish {
        match self.verb % 96 {
            0..=9 => Command::CallNext { hand: None, reason: None },
            10 | 11 => Command::CallNext { hand: Some(self.some_hand(table)), reason: Some(words("because")) },
            12 => Command::ClearNext,
            13..=20 => {
                Command::StartTurn { limit_ms: None, voice: self.b.is_multiple_of(3).then(|| Self::someone(self.b)) }
            }
            21..=25 => {
                let limit_ms = self.b.is_multiple_of(7).then_some(Span(i64::from(self.b)));
                let (who, kind) = match self.b % 6 {
                    0 => (None, Kind::Break),
                    1 => (Some(self.who()), Kind::Reply),
                    2 => (Some(self.who()), Kind::Panel),
                    _ => (Some(self.who()), self.kind()),
                };
                Command::GiveFloor { who, kind, limit_ms, voice: None, answers: table.floor.stack.first().copied() }
            }
            26..=29 => Command::EndTurn { turn: self.some_turn(table) },
            30 => Command::PauseTurn { turn: self.some_turn(table) },
            31 | 32 => Command::ResumeTurn { turn: self.some_turn(table) },
            33 => Command::ExtendTurn { turn: self.some_turn(table) },
            34 => Command::BackdateTurn { turn: self.some_turn(table), ms: Span(i64::from(self.b % 9_000)) },
            35 => Command::CutTurn { turn: self.some_turn(table), reason: words("cut") },
            36 => Command::CorrectSpeaker { turn: self.some_turn(table), to: Self::someone(self.b) },
            37 => {
                let started_at = table.now - Span(i64::from(self.a) * 4);
                let (who, kind) = (self.who(), self.kind());
                Command::RecordTurn { who, kind, started_at, ended_at: started_at + Span(i64::from(self.b)) }
            }
            38 => Command::PutBack,
            39 | 40 => self.ruling(table),
            41 => Command::LastWord { hand: self.some_hand(table) },
            42 => self.closing(table),
            43 if table.floor.pause.is_some() => Command::ResumeSession,
            43 => Command::OpenList,
            44..=63 => self.desk(table),
            64..=83 => self.at_table(table),
            _ => self.at_agenda(table),
        }
    }

    /// What needs no gavel, and the session's own life.
    fn desk(self, table: &Table) -> Wish {
        let hand = self.some_hand(table);
        match self.verb % 96 {
            44 => Command::MoveHand { hand, before: self.other_hand(table), after: None },
            45 => Command::MoveHand { hand, before: None, after: self.other_hand(table) },
            46 => Command::ReleaseHand { hand },
            47 => Command::MergeHands { hands: vec![hand, self.other_hand(table).unwrap_or(hand)] },
            48 => {
                let merged = table.floor.waiting().filter(|hand| !hand.parts.is_empty()).map(|hand| hand.id).next();
                Command::UnmergeHand { hand: merged.unwrap_or(hand) }
            }
            49 if self.b.is_multiple_of(3) => self.question(table),
            50 => Command::AddRemote {
                who: self.who(),
                via: Via::ZoomChat,
                text: words("text"),
                lang: String::new(),
                policy_question: None,
                forward: self.b.is_multiple_of(2),
            },
            51 => self.life(table),
            52 => match self.b % 3 {
                0 => {
                    let joined = table.floor.people.iter().find(|(_, person)| person.same_as.is_some());
                    Command::PartPerson { b: joined.map_or_else(|| Self::someone(self.a), |(id, _)| *id) }
                }
                _ => Command::SamePerson { a: Self::someone(self.a), b: Self::someone(self.b) },
            },
            53 => match self.b % 3 {
                0 => Command::Redact { target: Target::Hand { hand } },
                1 => Command::Redact { target: Target::Question { question: self.some_question(table) } },
                _ => Command::Redact { target: Target::Turn { turn: self.some_turn(table) } },
            },
            54 => Command::PassGavel { to: if self.b.is_multiple_of(2) { Hat::Onsite } else { Hat::Online } },
            55 if table.floor.silence.is_some() => Command::EndSilence,
            55 => match self.b % 4 {
                0 if self.a.is_multiple_of(4) => Command::EndSilence,
                1 => Command::ShowCard { card: self.a.is_multiple_of(2).then_some(Card::Rules) },
                2 => Command::NudgeSpeaker { turn: self.some_turn(table), nudge: Nudge::WrapUp },
                _ => Command::Reflect { ms: Span(i64::from(self.a) * 4) },
            },
            56 => Command::RaiseHand {
                who: Some(self.who()),
                kind: self.kind(),
                topic: None,
                policy_question: None,
                seat: None,
                rank: None,
            },
            49 | 58 | 63 => self.inbox(table),
            57 => Command::ParkHand { hand },
            59 => Command::UnparkHand { hand },
            60 | 61 => Command::Undo { act: self.some_act(table), with_dependents: self.b.is_multiple_of(2) },
            62 => {
                let taken = table.floor.acts.kept.iter().rev().find(|act| act.undone_by.is_some());
                Command::Redo { act: taken.map_or(ActNo(0), |act| act.no) }
            }
            _ => Command::StepBack { hand },
        }
    }

    fn ruling(self, table: &Table) -> Wish {
        let point = table.floor.waiting().find(|hand| hand.kind == Kind::PointOfOrder).map(|hand| hand.id);
        let hand = point.unwrap_or_else(|| self.some_hand(table));
        Command::RulePoint { hand, accept: self.b.is_multiple_of(2), reason: None }
    }

    fn closing(self, table: &Table) -> Wish {
        let closing = match self.b % 4 {
            0 => Closing::Now,
            1 => Closing::Later { at: Some(table.now + Span(i64::from(self.a % 20_000))), hands_left: None },
            2 => Closing::Later { at: None, hands_left: Some(self.a % 4) },
            _ => Closing::Warned,
        };
        Command::CloseList { closing }
    }

    fn question(self, table: &Table) -> Wish {
        let question = self.some_question(table);
        match self.b % 5 {
            0 => Command::ForwardQuestion { question },
            1 => Command::SortQuestion { question, to: QuestionState::Held },
            2 => Command::DeclineQuestion { question, reason: words("no") },
            3 => Command::AnswerQuestion { question, text: None },
            _ => Command::SortQuestion { question, to: QuestionState::Shortlisted },
        }
    }

    fn life(self, table: &Table) -> Wish {
        if table.floor.stage.started_at.is_none() {
            return Command::StartSession;
        }
        match self.b % 8 {
            0 | 1 => Command::PauseSession,
            2 | 3 => Command::ResumeSession,
            4 => Command::RemoteReady,
            5 if table.now > Moment(1_800_000) => Command::Purge,
            5 => Command::StartSession,
            // The end comes late, if ever.
            6 if table.now > Moment(1_800_000) => Command::EndSession,
            _ => Command::Advance { to: pick(&["C", "D", "F", "G"], self.a).expect("four").to_owned() },
        }
    }
}
