//! Dice of what people do for themselves besides hands and questions.
use super::Step;
use crate::table::{Table, Wish, words};
use floor::{Command, person::Consent, signal::Signal};

impl Step {
    /// Support, signs, consent, needs, a seat, and now and then «delete mine».
    pub(super) fn own(self, table: &Table) -> Wish {
        match self.a % 8 {
            0 | 1 => Command::Support { question: self.some_question(table), is_on: !self.b.is_multiple_of(3) },
            2 | 3 => {
                let signal = Signal::ALL[usize::from(self.b % 3)];
                Command::GiveSignal { signal, is_on: !self.b.is_multiple_of(4) }
            }
            4 => Command::SetConsent { consent: Consent { room: self.b.is_multiple_of(2), ..Consent::default() } },
            5 if self.b.is_multiple_of(3) => {
                Command::SetLang { lang: if self.b.is_multiple_of(2) { "ar" } else { "fr" }.to_owned() }
            }
            5 => Command::SetNeed { text: self.b.is_multiple_of(2).then(|| words("need")) },
            6 if self.b.is_multiple_of(5) => Command::DeleteMine,
            _ => Command::Sit { number: (!self.b.is_multiple_of(4)).then_some(self.b % 12) },
        }
    }
}
