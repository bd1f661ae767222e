//! Takes the words out of a command: cleaned, bounded, put into rows, and left behind as references.
mod inbox;
mod plain;

pub(crate) use inbox::VOTER_BYTES;

use crate::dice::Dice;
use floor::{
    Command, PersonId, Refusal, Who,
    ids::{TextId, TextRef},
};
use journal::{NewText, PersonKey, TextKey};
use wire::{Problem, Refused, limits, text::clean};

/// Makes rows of a command's words.
struct Rows<'a> {
    dice: &'a Dice,
    rows: Vec<NewText>,
}

/// A command as the floor takes it, and the rows its words went to. `own` is who asks, `fresh` whom it may make.
///
/// # Errors
/// A text that is empty or too long, with both figures; too many hands in one merge.
pub(crate) fn put_into_rows(
    dice: &Dice,
    command: Command<String>,
    own: Option<PersonId>,
    fresh: PersonId,
) -> Result<(Command<TextRef>, Vec<NewText>), Refused> {
    let mut rows = Rows { dice, rows: Vec::new() };
    let command = rows.command(command, own, fresh)?;
    Ok((command, rows.rows))
}

/// A text that is put into a row of its own.
pub(crate) fn row(dice: &Dice, text: String, person: Option<PersonId>) -> (TextRef, NewText) {
    let id: TextId = dice.text();
    let person = person.map(|person| PersonKey(person.0));
    let row = NewText { key: TextKey(id.0), person, salt: dice.thirty_two(), text };
    (TextRef { id, commitment: row.commitment() }, row)
}

fn tag(text: String) -> Result<String, Refused> {
    let chars = text.chars().count();
    let chars_max = limits::TAG_CHARS_MAX;
    if chars > chars_max {
        let figure = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        return Err(Problem::TextTooLong { chars: figure(chars), chars_max: figure(chars_max) }.into());
    }
    if text.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '.')) {
        Ok(text)
    } else {
        Err(Problem::Malformed.into())
    }
}

fn tag_of(text: Option<String>) -> Result<Option<String>, Refused> {
    text.filter(|text| !text.is_empty()).map(tag).transpose()
}

/// Somebody whom a moderator types in by what stands at the source, which may be a number or an address.
fn masked(who: Who<String>) -> Who<String> {
    match who {
        Who::New { label, channel, via, lang } => Who::New { label: intake::masked(&label), channel, via, lang },
        Who::Known { person } => Who::Known { person },
    }
}

impl Rows<'_> {
    fn put(&mut self, text: &str, chars_max: usize, person: Option<PersonId>) -> Result<TextRef, Refused> {
        let (text, row) = row(self.dice, clean(text, chars_max)?, person);
        self.rows.push(row);
        Ok(text)
    }
    /// Words that were said elsewhere: numbers and addresses of people are not kept, whichever way they came in.
    fn put_masked(&mut self, text: &str, chars_max: usize, person: Option<PersonId>) -> Result<TextRef, Refused> {
        self.put(&intake::masked(text), chars_max, person)
    }
    /// A text that may be left out; an empty field of a form counts as left out.
    fn put_if(
        &mut self,
        text: Option<&String>,
        chars_max: usize,
        person: Option<PersonId>,
    ) -> Result<Option<TextRef>, Refused> {
        let given = text.filter(|text| !text.trim().is_empty());
        given.map(|text| self.put(text, chars_max, person)).transpose()
    }
    fn reason(&mut self, text: Option<&String>) -> Result<Option<TextRef>, Refused> {
        self.put_if(text, limits::REASON_CHARS_MAX, None)
    }
    /// Somebody, and who the words about them belong to.
    fn who(&mut self, who: Who<String>, fresh: PersonId) -> Result<(Who<TextRef>, PersonId), Refused> {
        Ok(match who {
            Who::Known { person } => (Who::Known { person }, person),
            Who::New { label, channel, via, lang } => {
                let label = self.put(&label, limits::LABEL_CHARS_MAX, Some(fresh))?;
                (Who::New { label, channel, via, lang: tag(lang)? }, fresh)
            }
        })
    }
    #[allow(clippy::wildcard_enum_match_arm)] // the match behind the last arm is closed
    fn command(
        &mut self,
        command: Command<String>,
        own: Option<PersonId>,
        fresh: PersonId,
    ) -> Result<Command<TextRef>, Refused> {
        Ok(match command {
            Command::Join { label, identity, channel, via, lang, headcount, consent, need } => {
                let label = self.put_if(label.as_ref(), limits::LABEL_CHARS_MAX, Some(fresh))?;
                let need = self.put_if(need.as_ref(), limits::NEED_CHARS_MAX, Some(fresh))?;
                Command::Join { label, identity, channel, via, lang: tag(lang)?, headcount, consent, need }
            }
            Command::RaiseHand { who, kind, topic, policy_question, seat, rank } => {
                let who = who.map(|who| self.who(who, fresh)).transpose()?;
                let owner = who.as_ref().map_or(own, |(_, owner)| Some(*owner));
                let topic = self.put_if(topic.as_ref(), limits::TOPIC_CHARS_MAX, owner)?;
                let who = who.map(|(who, _)| who);
                Command::RaiseHand { who, kind, topic, policy_question: tag_of(policy_question)?, seat, rank }
            }
            Command::ChangeHand { hand, version, kind, topic, policy_question, rank } => {
                let topic = self.put_if(topic.as_ref(), limits::TOPIC_CHARS_MAX, own)?;
                Command::ChangeHand { hand, version, kind, topic, policy_question: tag_of(policy_question)?, rank }
            }
            Command::CallNext { hand, reason } => Command::CallNext { hand, reason: self.reason(reason.as_ref())? },
            Command::CutTurn { turn, reason } => {
                Command::CutTurn { turn, reason: self.put(&reason, limits::REASON_CHARS_MAX, None)? }
            }
            Command::GiveFloor { who, kind, limit_ms, voice, answers } => {
                let who = who.map(|who| self.who(who, fresh)).transpose()?.map(|(who, _)| who);
                Command::GiveFloor { who, kind, limit_ms, voice, answers }
            }
            Command::RecordTurn { who, kind, started_at, ended_at } => {
                Command::RecordTurn { who: self.who(who, fresh)?.0, kind, started_at, ended_at }
            }
            Command::RulePoint { hand, accept, reason } => {
                Command::RulePoint { hand, accept, reason: self.reason(reason.as_ref())? }
            }
            Command::AskInWriting { text, lang, policy_question, for_the_record } => {
                let text = self.put(&text, limits::QUESTION_CHARS_MAX, own)?;
                let policy_question = tag_of(policy_question)?;
                Command::AskInWriting { text, lang: tag(lang)?, policy_question, for_the_record }
            }
            Command::AddRemote { who, via, text, lang, policy_question, forward } => {
                let (who, owner) = self.who(masked(who), fresh)?;
                let text = self.put_masked(&text, limits::QUESTION_CHARS_MAX, Some(owner))?;
                let policy_question = tag_of(policy_question)?;
                Command::AddRemote { who, via, text, lang: tag(lang)?, policy_question, forward }
            }
            Command::SetLang { lang } => Command::SetLang { lang: tag(lang)? },
            Command::SetNeed { text } => {
                Command::SetNeed { text: self.put_if(text.as_ref(), limits::NEED_CHARS_MAX, own)? }
            }
            Command::DeclineQuestion { question, reason } => {
                Command::DeclineQuestion { question, reason: self.put(&reason, limits::REASON_CHARS_MAX, None)? }
            }
            Command::AnswerQuestion { question, text } => {
                let text = self.put_if(text.as_ref(), limits::QUESTION_CHARS_MAX, None)?;
                Command::AnswerQuestion { question, text }
            }
            Command::MergeHands { hands } if hands.len() > limits::MERGE_MAX => {
                return Err(Refusal::CannotMerge.into());
            }
            Command::Advance { to } => Command::Advance { to: tag(to)? },
            at_table => self.at_table(at_table, fresh)?,
        })
    }
    #[allow(clippy::wildcard_enum_match_arm)] // the match behind the last arm is closed
    fn at_table(&mut self, command: Command<String>, fresh: PersonId) -> Result<Command<TextRef>, Refused> {
        Ok(match command {
            Command::RenamePerson { person, label } => {
                let label = self.put(&label, limits::LABEL_CHARS_MAX, Some(person))?;
                Command::RenamePerson { person, label }
            }
            Command::BanPerson { person, reason } => {
                Command::BanPerson { person, reason: self.reason(reason.as_ref())? }
            }
            Command::SetGroup { person, group } => Command::SetGroup { person, group: tag_of(group)? },
            Command::LabelSeat { seat, label } => {
                let label = self.put_if(label.as_ref(), limits::LABEL_CHARS_MAX, None)?;
                Command::LabelSeat { seat, label }
            }
            Command::NoteSeat { seat, note } => {
                let note = self.put_if(note.as_ref(), limits::REASON_CHARS_MAX, None)?;
                Command::NoteSeat { seat, note }
            }
            Command::SeatPerson { seat, who } => {
                let who = who.map(|who| self.who(who, fresh)).transpose()?.map(|(who, _)| who);
                Command::SeatPerson { seat, who }
            }
            Command::Tell { text, phrase } => {
                Command::Tell { text: self.put_if(text.as_ref(), limits::TELL_CHARS_MAX, None)?, phrase }
            }
            Command::ChangeSettings { version, mut change } => {
                for budget in change.budgets.iter_mut().flatten() {
                    budget.group = tag(std::mem::take(&mut budget.group))?;
                }
                Command::ChangeSettings { version, change }
            }
            Command::AddBudget { group, ms } => Command::AddBudget { group: tag_of(group)?, ms },
            Command::ShowMessage { to, person, text, preset } => {
                let text = self.put_if(text.as_ref(), limits::SCREEN_CHARS_MAX, person)?;
                Command::ShowMessage { to, person, text, preset }
            }
            in_inbox => inbox::inbox(self, in_inbox)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_becomes_a_row_of_its_asker_and_a_commitment() {
        let ask = |text: &str| Command::AskInWriting {
            text: text.to_owned(),
            lang: "en".to_owned(),
            policy_question: None,
            for_the_record: false,
        };
        let (own, fresh, dice) = (PersonId([1; 16]), PersonId([2; 16]), Dice::seeded(1));
        let (command, rows) = put_into_rows(&dice, ask(" Why?\u{202e} "), Some(own), fresh).unwrap();
        let Command::AskInWriting { text, .. } = command else { panic!("another command") };
        assert_eq!((rows[0].text.as_str(), rows[0].person), ("Why?", Some(PersonKey(own.0))));
        assert_eq!((text.id.0, text.commitment), (rows[0].key.0, journal::commit(&rows[0].salt, "Why?")));
        let long = put_into_rows(&dice, ask(&"x".repeat(4_001)), Some(own), fresh);
        assert_eq!(long, Err(Problem::TextTooLong { chars: 4_001, chars_max: 4_000 }.into()));
        assert!(put_into_rows(&dice, ask(&"x".repeat(4_000)), Some(own), fresh).is_ok());
    }

    #[test]
    fn what_was_said_elsewhere_is_masked_on_every_way_in() {
        let (fresh, dice) = (PersonId([2; 16]), Dice::seeded(1));
        let said = "call +20 100 123 4567 or dan@x.example, @dan@y.example".to_owned();
        let who = Who::New {
            label: "Mona +20 100 123 4567".to_owned(),
            channel: floor::person::Channel::Online,
            via: floor::person::Via::Whatsapp,
            lang: String::new(),
        };
        let typed = Command::AddRemote {
            who,
            via: floor::person::Via::Whatsapp,
            text: said.clone(),
            lang: String::new(),
            policy_question: None,
            forward: false,
        };
        let item = serde_json::json!({ "print": "3".repeat(32), "label": "@mona@y.example", "via": "whatsapp", "text": said,
            "translation": { "lang": "en", "text": said } });
        let item = serde_json::from_value(item).unwrap();
        let change = floor::command::SourceChange {
            print: floor::Print([4; 16]),
            text: Some(said.clone()),
            is_cut: false,
            stated: None,
            voters: None,
            is_gone: false,
        };
        let taken = Command::TakeIn { items: vec![item], changes: vec![change], private_dropped: 0 };
        let put_right =
            Command::TranslateQuestion { question: floor::QuestionId(1), lang: "en".to_owned(), text: Some(said) };
        for (command, rows) in [(typed, 2), (taken, 4), (put_right, 1)] {
            let (_, texts) = put_into_rows(&dice, command, None, fresh).unwrap();
            assert_eq!(texts.len(), rows);
            for row in texts {
                let told = ["100", "4567", "dan", "example", "mona"].iter().find(|part| row.text.contains(**part));
                assert_eq!(told, None, "{}", row.text);
            }
        }
    }

    #[test]
    fn a_key_is_short_and_plain() {
        let to = |to: &str| {
            let command = Command::Advance { to: to.to_owned() };
            put_into_rows(&Dice::seeded(1), command, None, PersonId::default()).map(|_| ())
        };
        assert_eq!(to("C"), Ok(()));
        assert_eq!(to("<b>"), Err(Problem::Malformed.into()));
        assert!(to(&"C".repeat(17)).is_err());
    }
}
