//! What an import adds: its drafts as the floor takes them.
use super::{Asks, Before, Reading, Report};
use floor::{
    PersonId, Print, Span,
    command::{Item, SourceChange},
    person::Via,
};
use intake::{Ask, At, Draft, Import, Known, News, Skipped};
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
pub(super) fn reading(key: &[u8; 32], before: Vec<Before>, mut import: Import, when: When) -> Reading {
    let mut known = Known::default();
    for one in before {
        let votes =
            intake::known::Votes { stated: one.stated, voters: one.voters.iter().map(|voter| voter.0).collect() };
        known.put(one.known_by.print(key), &one.body, votes);
    }
    for draft in &mut import.drafts {
        draft.body = settled(draft);
    }
    let mut report = Report {
        format: Some(import.format),
        known: 0,
        private_dropped: import.private_dropped,
        skipped: Skipped::all(&import.skipped),
        unread: import.unread.clone(),
        unread_count: import.unread_count,
        broken_at_line: import.broken_at_line,
        has_bad_utf8: import.has_bad_utf8,
        asks: import.asks.iter().map(asks).collect(),
    };
    let news = intake::fresh(key, &known, import);
    report.known = news.known;
    let changes = changes(&news);
    let mut out = Reading { changes, report, ..Reading::default() };
    for fresh in news.fresh {
        if fresh.draft.body.is_empty() {
            out.report.skipped = out.report.skipped.saturating_add(1);
            continue;
        }
        if fresh.draft.is_ambiguous {
            out.unsure.push(out.items.len());
        }
        out.items.push(item(key, fresh, when));
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

fn item(key: &[u8; 32], fresh: intake::known::Fresh, when: When) -> Item<String> {
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
        is_held: draft.is_held,
        is_cut: draft.is_cut,
        stated: fresh.votes.stated,
        voters: fresh.votes.voters.into_iter().map(PersonId).collect(),
        reply_to: fresh.reply_to.map(Print),
        ago_ms: when.ago(draft.at),
        text: draft.body,
    }
}

fn changes(news: &News) -> Vec<SourceChange<String>> {
    let none = |print| SourceChange {
        print: Print(print),
        text: None,
        is_cut: false,
        stated: None,
        voters: None,
        is_gone: false,
    };
    let edits = news.edits.iter().filter(|edit| !edit.draft.body.is_empty()).map(|edit| SourceChange {
        text: Some(edit.draft.body.clone()),
        is_cut: edit.draft.is_cut,
        ..none(edit.fingerprint)
    });
    let votes = news.votes.iter().map(|(print, votes)| SourceChange {
        stated: Some(votes.stated),
        voters: Some(votes.voters.iter().copied().map(PersonId).collect()),
        ..none(*print)
    });
    let gone = news.gone.iter().map(|print| SourceChange { is_gone: true, ..none(*print) });
    edits.chain(votes).chain(gone).collect()
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
