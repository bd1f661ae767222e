//! The canonical record (FORMATS, section 3): our own exports, and what scripts send.
pub mod csv;

use crate::{
    clean,
    draft::{At, Kind, Reply},
    fingerprint::Fingerprint,
    gather::{Gather, Message, moment},
    hint::{Format, Hint},
    import::Import,
    json::says,
    lang::Lang,
    via::Via,
    withheld::Withheld,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A number or a word, as ids of records are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "each is its own word")]
pub enum Tag {
    Number(i64),
    Text(String),
}

/// Where it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// How.
    pub via: Via,
    /// The keyed hash of the source's id.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// Who asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Asker {
    /// A codename; a name only where `may_name` says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// As told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<String>,
    /// As told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Whether they consented to be named.
    pub may_name: bool,
}

/// The words in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each is its own word")]
pub struct Translation {
    pub lang: Lang,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

/// Votes of the room and of elsewhere, never added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "each is its own word")]
pub struct Votes {
    pub native: u32,
    pub imported: u32,
}

/// That it was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each is its own word")]
pub struct Answered {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Tag>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
    pub how: How,
}

/// Aloud or in writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own word")]
pub enum How {
    Spoken,
    Written,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own word")]
pub enum State {
    #[default]
    New,
    Held,
    Shortlisted,
    Forwarded,
    Voiced,
    Answered,
    Declined,
}

/// A question as it leaves and comes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the fields are those of FORMATS, section 3")]
pub struct Record {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Tag>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    pub source: Source,
    #[serde(default)]
    pub asker: Asker,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    pub body: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    #[serde(default)]
    pub votes: Votes,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<Tag>,
    #[serde(default)]
    pub state: State,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<Tag>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<Tag>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Tag>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_at: Option<Tag>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relayed_by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<Answered>,
    /// 32 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fp: Option<String>,
}

impl Record {
    /// Its fingerprint, if it has a whole one.
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        let text = self.fp.as_deref()?;
        if text.len() != 32 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        Some(u128::from_str_radix(text, 16).ok()?.to_be_bytes())
    }

    /// A fingerprint as records write it.
    pub fn hex(fingerprint: Fingerprint) -> String {
        format!("{:032x}", u128::from_be_bytes(fingerprint))
    }

    /// Masks what came from outside. Answers the name of the sender: a label that is neither a codename of ours (the
    /// record has a fingerprint) nor may be shown is taken out of the record.
    fn clean(&mut self) -> String {
        let own = self.fingerprint();
        let may_keep = self.asker.may_name || own.is_some();
        let name = self.asker.label.clone().unwrap_or_default();
        self.asker.label = self.asker.label.take().filter(|_| may_keep);
        self.fp = own.map(Self::hex);
        self.body = clean::body(&self.body, false).text;
        self.lang = self.lang.take().and_then(|lang| Lang::of(lang.tag()));
        self.translation = self.translation.take().and_then(Translation::cleaned);
        let asker = [&mut self.asker.label, &mut self.asker.affiliation, &mut self.asker.country];
        let others = [&mut self.reason, &mut self.relayed_by, &mut self.source.reference];
        asker.into_iter().chain(others).for_each(clean_label);
        for tag in [&mut self.id, &mut self.reply_to, &mut self.cluster, &mut self.policy_question, &mut self.to] {
            clean_tag(tag);
        }
        clean_moment(&mut self.asked_at);
        if let Some(answered) = &mut self.answered {
            clean_label(&mut answered.by);
            clean_moment(&mut answered.at);
        }
        name
    }
}

impl Translation {
    /// None without words, or in a language that is none.
    fn cleaned(mut self) -> Option<Self> {
        self.lang = Lang::of(self.lang.tag())?;
        self.text = clean::body(&self.text, false).text;
        clean_label(&mut self.by);
        Some(self).filter(|translation| !translation.text.is_empty())
    }
}

/// What is empty then is not there: a cell of a table cannot tell the one from the other.
fn clean_label(text: &mut Option<String>) {
    *text = text.take().map(|text| clean::label(&text)).filter(|text| !text.is_empty());
}

fn clean_tag(tag: &mut Option<Tag>) {
    *tag = match tag.take() {
        Some(Tag::Text(text)) => Some(clean::label(&text)).filter(|text| !text.is_empty()).map(Tag::Text),
        other => other,
    };
}

/// A moment in digits looks like a telephone number, and is none.
fn clean_moment(tag: &mut Option<Tag>) {
    let is_sign = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | ':' | '.' | ' ' | 'T' | 't' | 'Z' | 'z');
    match tag {
        Some(Tag::Text(text)) if text.chars().all(is_sign) && moment(text).is_some() && text.trim() == text => {}
        _ => clean_tag(tag),
    }
}

/// Whether an element is a record.
pub(crate) fn fits(one: &Value) -> bool {
    one.get("body").is_some_and(Value::is_string) && one.pointer("/source/via").is_some()
}

/// Records in their order; what is none is told.
pub(crate) fn read(all: &[Value], hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Canonical, hint.via.unwrap_or(Via::Csv), hint);
    for (number, one) in all.iter().enumerate() {
        let visibility = one.get("visibility").and_then(Value::as_str).unwrap_or("");
        if says(one, "private") || crate::table::is_flag_of_privacy(visibility) {
            gather.drop_private(&[&one.to_string()]);
            continue;
        }
        match Record::deserialize(one) {
            Ok(record) => keep(&mut gather, record),
            Err(_) => gather.unread(number + 1),
        }
    }
    gather.import
}

fn keep(gather: &mut Gather, mut record: Record) {
    let name = record.clean();
    if crate::privacy::is_marked(&name) {
        gather.drop_private(&[&name, &record.body]);
        return;
    }
    let at = match &record.asked_at {
        Some(Tag::Text(text)) => moment(text).unwrap_or(At::Unknown),
        Some(Tag::Number(_)) | None => At::Unknown,
    };
    let record = Box::new(record);
    gather.keep(Message {
        via: Some(record.source.via),
        name: &name,
        source_id: record.source.reference.clone(),
        at: Some(at),
        body: &record.body,
        lang: record.lang.as_ref().map(Lang::tag),
        kind: record.kind,
        stated: Some(record.votes.imported).filter(|votes| *votes > 0),
        may_name: record.asker.may_name,
        reply_to: match &record.reply_to {
            Some(Tag::Text(id)) => Some(Reply::Source(Withheld::new(id.clone()))),
            Some(Tag::Number(_)) | None => None,
        },
        is_held: record.state == State::Held,
        record: Some(record.clone()),
        ..Message::default()
    });
}
