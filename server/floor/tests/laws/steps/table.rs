//! Dice about the table: seats, rounds, rules, the line, and who is sent away.
use super::{Step, pick};
use crate::table::{Table, Wish, words};
use floor::{
    Command, SeatId, Span,
    line::Phrase,
    policy::Policy,
    seat::{SeatPlan, Side},
    settings::{Budget, SettingsChange},
};

impl Step {
    /// Seats, rounds, rules, the line, and who is sent away.
    pub(super) fn at_table(self, table: &Table) -> Wish {
        let seats: Vec<SeatId> = table.floor.layout.clone();
        let seat = pick(&seats, self.a).unwrap_or(SeatId(u32::from(self.a % 8)));
        let person = Self::someone(self.a);
        match self.verb % 96 {
            64 | 65 => self.layout(table, &seats),
            66 => Command::LabelSeat { seat, label: self.b.is_multiple_of(2).then(|| words("label")) },
            67 => Command::NoteSeat { seat, note: self.b.is_multiple_of(2).then(|| words("note")) },
            68..=70 => Command::SeatPerson { seat, who: (!self.b.is_multiple_of(5)).then(|| self.who()) },
            71 | 72 => Command::RaiseHand {
                who: self.b.is_multiple_of(3).then(|| self.who()),
                kind: self.kind(),
                topic: None,
                policy_question: None,
                seat: Some(seat),
                rank: self.b.is_multiple_of(4).then_some(1),
            },
            73 => Command::RenamePerson { person, label: words("renamed") },
            74 if self.b.is_multiple_of(2) => Command::MutePerson { person, is_muted: true },
            74 => {
                let muted = table.floor.people.iter().find(|(_, person)| person.is_muted);
                Command::MutePerson { person: muted.map_or(person, |(id, _)| *id), is_muted: false }
            }
            75 if self.b.is_multiple_of(3) => Command::BanPerson { person, reason: None },
            75 => {
                let banned = table.floor.people.iter().find(|(_, person)| person.ban.is_some());
                Command::UnbanPerson { person: banned.map_or(person, |(id, _)| *id) }
            }
            76 => Command::SetGroup { person, group: self.b.is_multiple_of(2).then(|| "pro".to_owned()) },
            77 => Command::StartRound {
                from: self.b.is_multiple_of(2).then_some(seat),
                is_reverse: self.b.is_multiple_of(3),
                limit_ms: self.b.is_multiple_of(5).then_some(Span::seconds(20)),
            },
            78 => Command::PassRound { hand: self.some_hand(table) },
            79 => Command::EndRound,
            80 => Command::Blank { is_blank: self.b.is_multiple_of(2) },
            81 => {
                let phrase = (!self.b.is_multiple_of(3)).then_some(Phrase::Wait);
                Command::Tell { text: self.b.is_multiple_of(4).then(|| words("told")), phrase }
            }
            82 => self.rules(table),
            _ => Command::AddBudget {
                group: self.b.is_multiple_of(2).then(|| "pro".to_owned()),
                ms: Span(i64::from(self.a) - 5),
            },
        }
    }

    fn layout(self, table: &Table, seats: &[SeatId]) -> Wish {
        let version = if self.b.is_multiple_of(11) { 9_999 } else { table.floor.counters.layouts };
        let keep = seats.iter().copied().take(usize::from(self.a % 5)).map(Some);
        let fresh = std::iter::repeat_n(None, usize::from(self.b % 6));
        let plan = |(at, id): (u16, Option<SeatId>)| SeatPlan {
            id,
            side: [Side::Left, Side::Head, Side::Right][usize::from(at % 3)],
            row: 1 + u8::from(at.is_multiple_of(4)),
            number: at + 1,
        };
        Command::LayTable { version, seats: (0..).zip(keep.chain(fresh)).map(plan).collect() }
    }

    fn rules(self, table: &Table) -> Wish {
        let version = if self.b.is_multiple_of(11) { 9_999 } else { table.floor.counters.settings };
        let policy = [Policy::EqualVoice, Policy::Arrival, Policy::LeastTime, Policy::Round][usize::from(self.a % 4)];
        let budget = Budget { group: "pro".to_owned(), initial_ms: Span::seconds(60), added_ms: Span::ZERO };
        let change = SettingsChange {
            policy: Some(policy),
            floor_ms: self.b.is_multiple_of(3).then_some(Span(i64::from(self.a))),
            point_ranks: Some(3),
            budgets: self.b.is_multiple_of(2).then(|| vec![budget]),
            ..SettingsChange::default()
        };
        Command::ChangeSettings { version, change: Box::new(change) }
    }
}
