//! Where parsers put what they found: the one place at which a message is cleaned and becomes a draft.
use crate::{
    clean,
    clock::{Moment, Time},
    draft::{At, Ballot, Draft, Kind, Reply, Sender},
    fingerprint::Shred,
    fold::fold,
    hint::{Format, Hint},
    import::{Import, Skipped, Stray},
    lang::{self, Lang},
    question::is_question,
    read::{BODY_CHARS_MAX, BODY_CHARS_SHOWN},
    record::Record,
    via::Via,
    withheld::Withheld,
};

const UNREAD_MAX: usize = 100;

/// A message as a parser found it, known not to be private.
#[derive(Default)]
pub(crate) struct Message<'a> {
    pub(crate) via: Option<Via>,
    pub(crate) name: &'a str,
    pub(crate) sender_id: Option<&'a str>,
    pub(crate) source_id: Option<String>,
    pub(crate) at: Option<At>,
    pub(crate) body: &'a str,
    pub(crate) is_html: bool,
    pub(crate) warning: &'a str,
    pub(crate) lang: Option<&'a str>,
    pub(crate) kind: Option<Kind>,
    pub(crate) stated: Option<u32>,
    pub(crate) reply_to: Option<Reply>,
    pub(crate) is_answer: bool,
    pub(crate) is_held: bool,
    pub(crate) is_ambiguous: bool,
    pub(crate) is_edit: bool,
    pub(crate) may_name: bool,
    pub(crate) record: Option<Box<Record>>,
}

pub(crate) struct Gather {
    pub(crate) import: Import,
    via: Via,
    prior: Option<Lang>,
}

impl Gather {
    pub(crate) fn new(format: Format, via: Via, hint: &Hint) -> Self {
        let import = Import {
            format,
            drafts: Vec::new(),
            gone: Vec::new(),
            private_dropped: 0,
            private: Vec::new(),
            skipped: Skipped::default(),
            unread: Vec::new(),
            unread_count: 0,
            broken_at_line: None,
            has_bad_utf8: false,
            asks: Vec::new(),
            strays: Vec::new(),
        };
        Self { import, via, prior: hint.lang.clone() }
    }

    /// Cleans and keeps it; what is empty then is counted. Answers the index of the draft.
    pub(crate) fn keep(&mut self, message: Message) -> Option<usize> {
        let body = clean::body(message.body, message.is_html);
        if body.text.is_empty() {
            self.import.skipped.empty += 1;
            return None;
        }
        let is_question = is_question(&body.text);
        let kind = message.kind.unwrap_or(if is_question { Kind::Question } else { Kind::Comment });
        let lang = message.lang.and_then(Lang::of).or_else(|| lang::guess(&body.text, self.prior.as_ref()));
        let warning = Some(clean::warning(message.warning)).filter(|warning| !warning.is_empty());
        self.import.drafts.push(Draft {
            via: message.via.unwrap_or(self.via),
            sender: Sender::new(message.name, message.sender_id),
            may_name: message.may_name,
            source_id: message.source_id.filter(|id| !id.is_empty()).map(Withheld::new),
            at: message.at.unwrap_or(At::Unknown),
            is_cut: body.is_cut,
            is_cut_at_500: body.text.chars().nth(BODY_CHARS_SHOWN).is_some(),
            body: body.text,
            warning,
            lang,
            kind,
            stated: message.stated,
            ballots: Vec::new(),
            reply_to: message.reply_to,
            is_answer: message.is_answer,
            is_held: message.is_held,
            is_ambiguous: message.is_ambiguous,
            is_edit: message.is_edit,
            record: message.record,
        });
        Some(self.import.drafts.len() - 1)
    }

    /// Lets a private message go, and keeps by what it would be known again: nothing that can be read back.
    pub(crate) fn drop_private(&mut self, parts: &[&str]) {
        self.import.private_dropped += 1;
        self.import.private.push(Shred::of(parts));
    }

    /// A line, row or item (from 1) that cannot be attributed.
    pub(crate) fn unread(&mut self, number: usize) {
        self.import.unread_count += 1;
        if self.import.unread.len() < UNREAD_MAX {
            self.import.unread.push(u32::try_from(number).unwrap_or(u32::MAX));
        }
    }

    /// A reaction to the draft with this index.
    pub(crate) fn vote(&mut self, index: usize, voter: Sender, is_given: bool) {
        if let Some(draft) = self.import.drafts.get_mut(index) {
            draft.ballots.push(Ballot { voter, is_given });
        }
    }

    /// A reaction to words that are not here.
    pub(crate) fn stray(&mut self, quote: &str, voter: Sender, is_given: bool) {
        let quote = Withheld::new(beginning(quote));
        self.import.strays.push(Stray { via: self.via, quote, ballot: Ballot { voter, is_given } });
    }
}

/// A quote as it can be compared: folded, without the dots of its end. Folded like a body, that is after masking.
pub(crate) fn beginning(quote: &str) -> String {
    let quote = quote.trim();
    let quote = quote.strip_suffix("...").or_else(|| quote.strip_suffix('…')).unwrap_or(quote);
    let short: String = quote.chars().take(BODY_CHARS_MAX).collect();
    fold(&clean::body(&short, false).text)
}

/// A time of the day.
pub(crate) fn clock(time: Time) -> At {
    At::Clock { s: time.s, date: None }
}

/// A moment as programs write it: ISO 8601, or milliseconds or seconds since 1970 as digits.
pub(crate) fn moment(text: &str) -> Option<At> {
    if let Some(found) = crate::clock::iso(text) {
        return Some(match found {
            Moment::Utc(ms) => At::Utc { ms },
            Moment::Local(date, time) => At::Clock { s: time.s, date: Some(date) },
        });
    }
    let text = text.trim();
    if let Some((time, "")) = crate::clock::leading(text) {
        return Some(clock(time));
    }
    if text.len() == 10 || text.len() == 13 {
        let number: i64 = text.parse().ok()?;
        return Some(At::Utc { ms: if text.len() == 13 { number } else { number * 1000 } });
    }
    None
}
