//! What an import adds: its drafts as the floor takes them.
use super::{Asks, Here, KnownBy, Reading, Report, joined::Joined};
use floor::{
    PersonId, Print, Span,
    command::{Item, SourceChange, Translated},
    person::Via,
};
use intake::{
    Ask, At, Draft, Import, Known, News, Record, Skipped, fold,
    record::{State, Tag},
};
use std::collections::BTreeSet;
use wire::{limits::QUESTION_CHARS_MAX, text::clean};

/// Half a day in seconds: a time of day that lies longer back belongs to another day.
const HALF_A_DAY_S: i64 = 43_200;
const DAY_S: i64 = 86_400;

/// What is known of the time at which something is handed in.
#[derive(Clone, Copy)]
pub(super) struct When {
    /// Time of day, UTC, in milliseconds.
    pub(super) utc_ms: i64,
    /// The time of day where the chat was saved, in seconds.
    pub(super) clock_s: Option<i64>,
}

impl When {
    /// How long ago something was written, as far as the source and the clocks say.
    fn ago(self, at: At) -> Span {
        let ms = match at {
            At::Utc { ms } => self.utc_ms.saturating_sub(ms),
            At::Clock { s, .. } => {
                let gone = self.clock_s.map_or(0, |now| now.saturating_sub(i64::from(s)).rem_euclid(DAY_S));
                if gone <= HALF_A_DAY_S { gone.saturating_mul(1_000) } else { 0 }
            }
            At::Offset { .. } | At::Unknown => 0,
        };
        Span(ms.clamp(0, DAY_S.saturating_mul(1_000)))
    }
}

/// The words as they are kept: with what the author warns of, and without tricks. Empty when nothing is left.
fn settled(draft: &Draft) -> String {
    let body = match &draft.warning {
        Some(warning) => format!("[{warning}] {}", draft.body),
        None => draft.body.clone(),
    };
    let short: String = body.chars().take(QUESTION_CHARS_MAX).collect();
    clean(&short, QUESTION_CHARS_MAX).unwrap_or_default()
}

/// What an import adds to what was there before.
pub(super) fn reading(key: &[u8; 32], here: &Here, mut import: Import, when: When) -> Reading {
    let (mut known, mut joined) = (Known::default(), Joined::default());
    for one in &here.questions {
        let votes =
            intake::known::Votes { stated: one.stated, voters: one.voters.iter().map(|voter| voter.0).collect() };
        for part in &one.absorbed {
            known.put(part.0, &one.body, votes.clone());
        }
        known.put(one.known_by.print(key), &one.body, votes);
        if let KnownBy::Print(root) = one.known_by
            && !one.absorbed.is_empty()
        {
            joined.add(root, one);
        }
    }
    for draft in &mut import.drafts {
        draft.body = settled(draft);
    }
    let mut report = Report {
        format: Some(import.format),
        known: 0,
        private_dropped: 0,
        private_slip: None,
        skipped: Skipped::all(&import.skipped),
        unread: import.unread.clone(),
        unread_count: import.unread_count,
        broken_at_line: import.broken_at_line,
        has_bad_utf8: import.has_bad_utf8,
        asks: import.asks.iter().map(asks).collect(),
    };
    let news = intake::fresh(key, &known, import);
    report.known = news.known;
    let changes = changes(&news, &joined);
    let mut out = Reading { changes, report, ..Reading::default() };
    for fresh in news.fresh {
        if fresh.draft.body.is_empty() {
            out.report.skipped = out.report.skipped.saturating_add(1);
            continue;
        }
        if fresh.draft.is_ambiguous {
            out.unsure.push(out.items.len());
        }
        out.items.push(item(key, here, fresh, when));
    }
    out
}

fn asks(ask: &Ask) -> Asks {
    match *ask {
        Ask::DayOrder => Asks::DayOrder,
        Ask::IsGroup => Asks::IsGroup,
        Ask::Columns(columns) => Asks::Columns { columns },
    }
}

fn item(key: &[u8; 32], here: &Here, fresh: intake::known::Fresh, when: When) -> Item<String> {
    let draft = fresh.draft;
    let record = draft.record.as_deref();
    let named = record.filter(|record| record.asker.may_name).and_then(|record| record.asker.label.clone());
    Item {
        print: Print(fresh.fingerprint),
        sender: intake::sender_key(key, draft.via, &draft.sender).map(PersonId),
        label: named,
        via: via(draft.via),
        lang: draft.lang.as_ref().map(|lang| lang.tag().to_owned()).unwrap_or_default(),
        is_comment: draft.kind == intake::Kind::Comment,
        is_held: draft.is_held || starts_held(draft.via),
        is_shortlisted: record.is_some_and(|record| record.state == State::Shortlisted),
        is_cut: draft.is_cut,
        stated: fresh.votes.stated,
        voters: fresh.votes.voters.into_iter().map(PersonId).collect(),
        reply_to: fresh.reply_to.map(Print),
        ago_ms: when.ago(draft.at),
        absorbed: Vec::new(),
        policy_question: record.and_then(|record| policy_question(here, record)),
        to: record.and_then(|record| panelist(here, record)),
        translation: record.and_then(translation),
        text: draft.body,
    }
}

/// Posts of networks and messengers wait until somebody lets them in, whichever way they come (FORMATS, section 1).
const fn starts_held(via: intake::Via) -> bool {
    use intake::Via;
    matches!(
        via,
        Via::X
            | Via::Mastodon
            | Via::Youtube
            | Via::Matrix
            | Via::Telegram
            | Via::Whatsapp
            | Via::Bluesky
            | Via::Facebook
    )
}

/// One of this session's, by its id or its place; another session's says nothing here.
fn policy_question(here: &Here, record: &Record) -> Option<String> {
    match record.policy_question.as_ref()? {
        Tag::Text(id) => here.policy_questions.iter().find(|known| fold(known) == fold(id)),
        Tag::Number(place) => here.policy_questions.get(usize::try_from(*place).ok()?.checked_sub(1)?),
    }
    .cloned()
}

/// Whoever on the panel has that key or that name.
fn panelist(here: &Here, record: &Record) -> Option<PersonId> {
    let Some(Tag::Text(name)) = &record.to else { return None };
    here.panel.iter().find(|(known, _)| fold(known) == fold(name)).map(|(_, person)| *person)
}

fn translation(record: &Record) -> Option<Translated<String>> {
    let other = record.translation.as_ref()?;
    let short: String = other.text.chars().take(QUESTION_CHARS_MAX).collect();
    Some(Translated { lang: other.lang.tag().to_owned(), text: clean(&short, QUESTION_CHARS_MAX).ok()? })
}

fn changes(news: &News, joined: &Joined) -> Vec<SourceChange<String>> {
    let none = |print| SourceChange { print, text: None, is_cut: false, stated: None, voters: None, is_gone: false };
    // Where a source has no ids, the print holds the words: other words here are a moderator's mending, not the source's.
    // Of a part of a joined question the source says nothing that could be put in the place of the whole.
    let may_edit = |edit: &&intake::known::Edit| {
        edit.draft.source_id.is_some() && !edit.draft.body.is_empty() && !joined.has(Print(edit.fingerprint))
    };
    let edits = news.edits.iter().filter(may_edit).map(|edit| SourceChange {
        text: Some(edit.draft.body.clone()),
        is_cut: edit.draft.is_cut,
        ..none(Print(edit.fingerprint))
    });
    let votes = news.votes.iter().filter(|(print, _)| !joined.has(Print(*print)));
    let votes = votes.map(|(print, votes)| SourceChange {
        stated: Some(votes.stated),
        voters: Some(votes.voters.iter().copied().map(PersonId).collect()),
        ..none(Print(*print))
    });
    let of_whole = joined.voters(news.votes.iter().map(|(print, votes)| (Print(*print), votes)));
    let of_whole = of_whole
        .into_iter()
        .map(|(print, voters)| SourceChange { voters: Some(voters.into_iter().collect()), ..none(print) });
    // Whoever takes back a part takes back the words that stand here.
    let gone: BTreeSet<Print> = news.gone.iter().map(|print| joined.root(Print(*print))).collect();
    let gone = gone.into_iter().map(|print| SourceChange { is_gone: true, ..none(print) });
    edits.chain(votes).chain(of_whole).chain(gone).collect()
}

/// The same word on the floor: both lists are FORMATS' own.
fn via(via: intake::Via) -> Via {
    match via {
        intake::Via::ZoomChat => Via::ZoomChat,
        intake::Via::ZoomQa => Via::ZoomQa,
        intake::Via::ZoomVoice => Via::ZoomVoice,
        intake::Via::Webex => Via::Webex,
        intake::Via::Slido => Via::Slido,
        intake::Via::X => Via::X,
        intake::Via::Mastodon => Via::Mastodon,
        intake::Via::Youtube => Via::Youtube,
        intake::Via::Matrix => Via::Matrix,
        intake::Via::Telegram => Via::Telegram,
        intake::Via::Whatsapp => Via::Whatsapp,
        intake::Via::Bluesky => Via::Bluesky,
        intake::Via::Facebook => Via::Facebook,
        intake::Via::Email => Via::Email,
        intake::Via::WebForm => Via::WebForm,
        intake::Via::Phone => Via::Phone,
        intake::Via::Hub => Via::Hub,
        intake::Via::Paper => Via::Paper,
        intake::Via::Voice => Via::Voice,
        intake::Via::Csv => Via::Csv,
        intake::Via::SeatTap => Via::SeatTap,
        intake::Via::Mic => Via::Mic,
        intake::Via::Keyboard => Via::Keyboard,
    }
}
