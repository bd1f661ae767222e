//! Messages from elsewhere, each with a row of its own.
use super::{Rows, plain, tag};
use floor::{
    Command, PersonId, Refusal,
    command::{Item, SourceChange, Translated},
    ids::TextRef,
    settings::TAKE_MAX,
};
use wire::{Problem, Refused, limits};

/// What one who reacted takes in a record.
pub(crate) const VOTER_BYTES: usize = 40;

impl Rows<'_> {
    fn masked_if(
        &mut self,
        text: Option<&String>,
        chars_max: usize,
        person: Option<PersonId>,
    ) -> Result<Option<TextRef>, Refused> {
        let masked = text.map(|text| intake::masked(text));
        self.put_if(masked.as_ref(), chars_max, person)
    }
}

/// Commands of the inbox that hold words.
#[allow(clippy::wildcard_enum_match_arm)] // the match behind the last arm is closed
pub(super) fn inbox(rows: &mut Rows<'_>, command: Command<String>) -> Result<Command<TextRef>, Refused> {
    Ok(match command {
        Command::TakeIn { items, changes, private_dropped } => take_in(rows, items, changes, private_dropped)?,
        Command::CorrectQuestion { question, lang, is_comment, policy_question } => {
            let (lang, policy_question) = (lang.map(tag).transpose()?, policy_question.map(tag).transpose()?);
            Command::CorrectQuestion { question, lang, is_comment, policy_question }
        }
        Command::TranslateQuestion { question, lang, text } => {
            let text = rows.masked_if(text.as_ref(), limits::QUESTION_CHARS_MAX, None)?;
            Command::TranslateQuestion { question, lang: tag(lang)?, text }
        }
        Command::PutNext { question, reason } => Command::PutNext { question, reason: rows.reason(reason.as_ref())? },
        of_agenda => plain::agenda(of_agenda)?,
    })
}

fn take_in(
    rows: &mut Rows<'_>,
    items: Vec<Item<String>>,
    changes: Vec<SourceChange<String>>,
    private_dropped: u32,
) -> Result<Command<TextRef>, Refused> {
    if items.len().saturating_add(changes.len()) > TAKE_MAX {
        return Err(Refusal::Full { max: u32::try_from(TAKE_MAX).unwrap_or(u32::MAX) }.into());
    }
    let translations = items.iter().filter_map(|item| Some(&item.translation.as_ref()?.text));
    let texts = items.iter().map(|item| &item.text).chain(translations);
    let texts = texts.chain(changes.iter().filter_map(|change| change.text.as_ref()));
    let voters = items.iter().map(|item| item.voters.len().saturating_add(item.absorbed.len()));
    let voters = voters.chain(changes.iter().filter_map(|change| change.voters.as_ref()).map(Vec::len));
    let bytes = texts.map(String::len).sum::<usize>().saturating_add(voters.sum::<usize>().saturating_mul(VOTER_BYTES));
    if bytes > limits::TAKE_BYTES_MAX {
        return Err(Problem::TooLarge { bytes_max: u32::try_from(limits::TAKE_BYTES_MAX).unwrap_or(u32::MAX) }.into());
    }
    let items = items.into_iter().map(|item| one(rows, item)).collect::<Result<_, _>>()?;
    let changes = changes.into_iter().map(|change| other(rows, change)).collect::<Result<_, _>>()?;
    Ok(Command::TakeIn { items, changes, private_dropped })
}

fn one(rows: &mut Rows<'_>, item: Item<String>) -> Result<Item<TextRef>, Refused> {
    // The floor gives a message of nobody to a person of its own, by the same rule.
    let owner = item.sender.unwrap_or(PersonId(item.print.0));
    let label = rows.masked_if(item.label.as_ref(), limits::LABEL_CHARS_MAX, Some(owner))?;
    let text = rows.put_masked(&item.text, limits::QUESTION_CHARS_MAX, Some(owner))?;
    let translation = item.translation.map(|other| {
        let text = rows.put_masked(&other.text, limits::QUESTION_CHARS_MAX, None)?;
        Ok::<_, Refused>(Translated { lang: tag(other.lang)?, text })
    });
    let translation = translation.transpose()?;
    Ok(Item {
        print: item.print,
        sender: item.sender,
        label,
        via: item.via,
        text,
        lang: tag(item.lang)?,
        is_comment: item.is_comment,
        is_held: item.is_held,
        is_cut: item.is_cut,
        stated: item.stated,
        voters: item.voters,
        reply_to: item.reply_to,
        ago_ms: item.ago_ms,
        absorbed: item.absorbed,
        is_shortlisted: item.is_shortlisted,
        policy_question: item.policy_question.map(tag).transpose()?,
        to: item.to,
        translation,
    })
}

fn other(rows: &mut Rows<'_>, change: SourceChange<String>) -> Result<SourceChange<TextRef>, Refused> {
    Ok(SourceChange {
        print: change.print,
        text: rows.masked_if(change.text.as_ref(), limits::QUESTION_CHARS_MAX, None)?,
        is_cut: change.is_cut,
        stated: change.stated,
        voters: change.voters,
        is_gone: change.is_gone,
    })
}
