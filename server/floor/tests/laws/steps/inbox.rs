//! Dice of what happens in the inbox.
use super::Step;
use crate::table::{Table, Wish, item, words};
use floor::{Command, Print, command::SourceChange, duty::Duty, question::QuestionState};

impl Step {
    /// Messages from a dozen of senders, some of them known; what their sources do to them; sorting, merging, next.
    pub(super) fn inbox(self, table: &Table) -> Wish {
        let (question, other) = (self.some_question(table), Self { a: self.a / 7, ..self }.some_question(table));
        match self.a % 12 {
            0..=2 => {
                let first = u8::try_from(self.b % 40).unwrap_or(0);
                let items = (first..first + 3).map(|print| item(print, print % 12 + 1)).collect();
                Command::TakeIn { items, changes: Vec::new(), private_dropped: u32::from(self.b % 3) }
            }
            3 => {
                let print = Print([u8::try_from(self.b % 40).unwrap_or(0); 16]);
                let change = SourceChange {
                    print,
                    text: self.b.is_multiple_of(2).then(|| words("other words")),
                    is_cut: false,
                    stated: Some(u32::from(self.b % 5)),
                    voters: None,
                    is_gone: self.b.is_multiple_of(7),
                };
                Command::TakeIn { items: Vec::new(), changes: vec![change], private_dropped: 0 }
            }
            4 | 5 => Command::MergeQuestion { question, into: other },
            6 => {
                let merged = table.floor.questions.values().find(|one| one.merged_into.is_some()).map(|one| one.id);
                Command::PartQuestion { question: merged.unwrap_or(question) }
            }
            7 => Command::DropQuestion { question },
            8 => Command::PutNext { question, reason: self.b.is_multiple_of(2).then(|| words("reason")) },
            9 => Command::TranslateQuestion {
                question,
                lang: "en".to_owned(),
                text: (!self.b.is_multiple_of(3)).then(|| words("translated")),
            },
            10 => Command::CorrectQuestion {
                question,
                lang: Some("fr".to_owned()),
                is_comment: Some(self.b.is_multiple_of(2)),
                policy_question: Some(if self.b.is_multiple_of(3) { String::new() } else { "PQ1".to_owned() }),
            },
            _ if self.b.is_multiple_of(2) => Command::SortQuestion { question, to: QuestionState::New },
            _ => Command::CheckDuty { duty: Duty::ALL[usize::from(self.b % 5)], is_done: self.b.is_multiple_of(3) },
        }
    }
}
