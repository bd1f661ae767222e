//! From bytes to the inbox: read, compared with what is there, shown, and only then taken in.
//!
//! Two steps, and nothing is kept between them. [`Room::read_in`] says what an input would add; the private messages in it
//! are gone by then. Whoever likes what they see hands the same items back ([`floor::Command::TakeIn`]); the floor takes
//! each once, by its fingerprint, so that it matters to nobody how often or by which of two moderators an input is given.
mod told;

pub use told::{Asks, CannotRead, Reading, Report, Taken, Told};
pub(crate) use told::{Before, KnownBy};

use crate::{handle::Room, room::Input, wording::VOTER_BYTES};
use floor::{
    ActionId, Command, PersonId, Print, Refusal, Span,
    command::{Item, SourceChange},
    person::Via,
    role::By,
};
use intake::{Ask, At, Draft, Hint, Import, Known, Lang, News, Skipped};
use wire::{
    Do, Refused,
    limits::{QUESTION_CHARS_MAX, TAKE_BYTES_MAX, TAKE_MAX},
    text::clean,
};

/// Half a day in seconds: a time of day that lies longer back belongs to another day.
const HALF_A_DAY_S: i64 = 43_200;
const DAY_S: i64 = 86_400;

impl Room {
    /// What `input` would add to the session; nothing is kept, least of all the private messages in it.
    ///
    /// # Errors
    /// [`CannotRead`].
    pub async fn read_in(&self, input: Vec<u8>, told: Told) -> Result<Reading, CannotRead> {
        let clock_s = told.clock_s;
        let read = move || {
            let hint = Hint {
                file: told.file.as_deref(),
                format: told.format,
                via: told.via,
                order: told.order,
                is_group: told.is_group,
                columns: told.columns,
                lang: told.lang.as_deref().and_then(Lang::of),
            };
            intake::read(&input, &hint)
        };
        // Some tens of milliseconds for thousands of lines: not on a thread that sockets wait for.
        let import = tokio::task::spawn_blocking(read).await.map_err(|_| CannotRead::Problem)?;
        self.compare(import.map_err(CannotRead::TooMuch)?, clock_s).await
    }

    /// As [`Room::read_in`], of an import that a connector brought.
    ///
    /// # Errors
    /// [`CannotRead::Problem`].
    pub async fn compare(&self, import: Import, clock_s: Option<i64>) -> Result<Reading, CannotRead> {
        let before = self.send(|reply| Input::Elsewhere { reply }).await.ok_or(CannotRead::Problem)?;
        let key = self.0.keys.inbox_key(&self.0.dice).await.map_err(|_| CannotRead::Problem)?;
        let utc_ms = self.0.clock.utc_ms();
        let work = move || reading(&key, before, import, When { utc_ms, clock_s });
        tokio::task::spawn_blocking(work).await.map_err(|_| CannotRead::Problem)
    }

    /// Takes a whole reading in, in as many acts as it needs; `action` is the id of the first one.
    ///
    /// # Errors
    /// As [`Room::ask`]; what was taken before the refusal stays.
    pub async fn take_in(&self, by: By, action: ActionId, reading: Reading) -> Result<Taken, Refused> {
        let Reading { items, changes, report, .. } = reading;
        let mut taken = Taken { report, ..Taken::default() };
        let mut private_dropped = taken.report.private_dropped;
        let mut id = action;
        for (items, changes) in portions(items, changes) {
            let (new, changed) = (items.len(), changes.len());
            let command = Command::TakeIn { items, changes, private_dropped };
            let wish = Do { id, takes_gavel: false, expected: None, confirm: None, command };
            match self.ask(by, wish).await {
                Ok(receipt) => {
                    let count = receipt.count.unwrap_or(u32::try_from(new).unwrap_or(u32::MAX));
                    taken.new = taken.new.saturating_add(count);
                    taken.changed = taken.changed.saturating_add(u32::try_from(changed).unwrap_or(u32::MAX));
                }
                Err(Refused::Floor(Refusal::AlreadySo)) => {}
                Err(other) => return Err(other),
            }
            (id, private_dropped) = (self.0.dice.action(), 0);
        }
        Ok(taken)
    }
}

type Portion = (Vec<Item<String>>, Vec<SourceChange<String>>);

/// As many messages at a time as one record holds.
fn portions(items: Vec<Item<String>>, changes: Vec<SourceChange<String>>) -> Vec<Portion> {
    let mut all = vec![(Vec::new(), Vec::new())];
    let mut room = (TAKE_MAX, TAKE_BYTES_MAX);
    let mut fits = |bytes: usize| {
        let does = room.0 > 0 && room.1 >= bytes;
        room = if does { (room.0 - 1, room.1 - bytes) } else { (TAKE_MAX - 1, TAKE_BYTES_MAX.saturating_sub(bytes)) };
        does
    };
    for item in items {
        if !fits(item.text.len().saturating_add(item.voters.len().saturating_mul(VOTER_BYTES))) {
            all.push((Vec::new(), Vec::new()));
        }
        if let Some((items, _)) = all.last_mut() {
            items.push(item);
        }
    }
    // In acts of their own: what a source did is not taken back along with what was handed in.
    if !changes.is_empty() {
        all.push((Vec::new(), Vec::new()));
    }
    for change in changes {
        let voters = change.voters.as_ref().map_or(0, Vec::len).saturating_mul(VOTER_BYTES);
        if !fits(change.text.as_ref().map_or(0, String::len).saturating_add(voters)) {
            all.push((Vec::new(), Vec::new()));
        }
        if let Some((_, changes)) = all.last_mut() {
            changes.push(change);
        }
    }
    all
}

#[derive(Clone, Copy)]
struct When {
    utc_ms: i64,
    clock_s: Option<i64>,
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

fn reading(key: &[u8; 32], before: Vec<Before>, mut import: Import, when: When) -> Reading {
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
