//! What each column holds, by its name where we know the name, else by what stands in it.
use super::sniff::Sheet;
use crate::{clock, draft::At, fold::fold, gather, hint::Columns, lang::Lang, privacy, question::is_question};

/// How many rows are looked at.
const ROWS_MAX: usize = 200;

/// The columns, and how sure we are.
pub(super) struct Guess {
    pub(super) columns: Columns,
    /// Whether the header names the words: nobody need be asked.
    pub(super) is_named: bool,
    /// Whether it looks like Zoom's report of questions.
    pub(super) is_report: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Body,
    Name,
    Time,
    Recipient,
    Private,
    Votes,
    Lang,
    Id,
    Email,
}

/// Names that generic tables use. Zoom's report is in the language of the account, and known by content alone.
const NAMES: [(&str, Holds); 40] = [
    ("body", Holds::Body),
    ("message", Holds::Body),
    ("text", Holds::Body),
    ("question", Holds::Body),
    ("comment", Holds::Body),
    ("content", Holds::Body),
    ("chatmessage", Holds::Body),
    ("message_content", Holds::Body),
    ("name", Holds::Name),
    ("sender", Holds::Name),
    ("sender_name", Holds::Name),
    ("author", Holds::Name),
    ("from", Holds::Name),
    ("user", Holds::Name),
    ("chatname", Holds::Name),
    ("participant", Holds::Name),
    ("time", Holds::Time),
    ("date", Holds::Time),
    ("at", Holds::Time),
    ("timestamp", Holds::Time),
    ("created_at", Holds::Time),
    ("date_time", Holds::Time),
    ("asked_at", Holds::Time),
    ("recipient", Holds::Recipient),
    ("to", Holds::Recipient),
    ("recipients", Holds::Recipient),
    ("private", Holds::Private),
    ("visibility", Holds::Private),
    ("direct", Holds::Private),
    ("is_private", Holds::Private),
    ("votes", Holds::Votes),
    ("upvotes", Holds::Votes),
    ("likes", Holds::Votes),
    ("score", Holds::Votes),
    ("lang", Holds::Lang),
    ("language", Holds::Lang),
    ("id", Holds::Id),
    ("message_id", Holds::Id),
    ("email", Holds::Email),
    ("mail", Holds::Email),
];

fn named(name: &str) -> Option<Holds> {
    let folded = fold(name).replace([' ', '-'], "_");
    NAMES.iter().find(|(known, _)| *known == folded).map(|(_, holds)| *holds)
}

/// Whether a header says this name.
pub(super) fn is_known(name: &str) -> bool {
    named(name).is_some()
}

/// The column of a key, for objects.
pub(super) fn set(columns: &mut Columns, key: &str, at: usize) -> bool {
    let Some(holds) = named(key) else { return false };
    place(columns, holds, at);
    holds == Holds::Body
}

fn place(columns: &mut Columns, holds: Holds, at: usize) {
    match holds {
        Holds::Body => columns.body = at,
        Holds::Name => columns.name = columns.name.or(Some(at)),
        Holds::Time => columns.time = columns.time.or(Some(at)),
        Holds::Recipient => columns.recipient = columns.recipient.or(Some(at)),
        Holds::Private => columns.private = columns.private.or(Some(at)),
        Holds::Votes => columns.votes = columns.votes.or(Some(at)),
        Holds::Lang => columns.lang = columns.lang.or(Some(at)),
        Holds::Id => columns.id = columns.id.or(Some(at)),
        Holds::Email => columns.email = columns.email.or(Some(at)),
    }
}

/// A time somewhere in a cell, such as «Nov 28, 2019 14:01:05».
pub(super) fn time_in(cell: &str) -> Option<At> {
    let (before, time) = clock::trailing(cell)?;
    (before.chars().count() <= 30).then(|| gather::clock(time))
}

fn is_time(cell: &str) -> bool {
    gather::moment(cell).is_some() || time_in(cell).is_some()
}

fn is_email(cell: &str) -> bool {
    let cell = cell.trim();
    !cell.contains(char::is_whitespace)
        && cell.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Whether a cell shows that its row is no prose.
pub(super) fn is_telling(cell: &str) -> bool {
    is_time(cell) || is_email(cell)
}

/// What is known of a column's cells.
struct Column {
    at: usize,
    chars: usize,
    filled: usize,
    is_time: bool,
    is_email: bool,
    is_number: bool,
    is_lang: bool,
    is_recipient: bool,
    questions: usize,
}

fn column(sheet: &Sheet, at: usize) -> Column {
    let cells =
        || sheet.rows.iter().take(ROWS_MAX).filter_map(|(_, row)| row.get(at)).filter(|cell| !cell.trim().is_empty());
    let filled = cells().count();
    let most = |is: fn(&str) -> bool| filled > 0 && cells().filter(|cell| is(cell)).count() * 5 >= filled * 4;
    Column {
        at,
        chars: cells().map(|cell| cell.chars().count()).sum(),
        filled,
        is_time: most(is_time),
        is_email: most(is_email),
        is_number: most(|cell| cell.trim().parse::<u32>().is_ok()),
        is_lang: most(|cell| cell.trim().len() == 2 && Lang::of(cell).is_some()),
        is_recipient: most(|cell| privacy::is_everyone(cell) || privacy::is_marked(cell)),
        questions: cells().filter(|cell| is_question(cell)).count(),
    }
}

/// The columns of a sheet; none when no column holds words.
pub(super) fn guess(sheet: &Sheet) -> Option<Guess> {
    let mut columns = Columns { body: usize::MAX, ..Columns::default() };
    let mut left = Vec::new();
    for (at, name) in sheet.header.iter().enumerate() {
        match named(name) {
            Some(Holds::Body) if columns.body != usize::MAX => left.push(at),
            Some(holds) => place(&mut columns, holds, at),
            None => left.push(at),
        }
    }
    let is_named = columns.body != usize::MAX;
    let mut words: Vec<Column> = Vec::new();
    for column in left.into_iter().map(|at| column(sheet, at)) {
        let at = Some(column.at);
        match &column {
            Column { is_time: true, .. } => columns.time = columns.time.or(at),
            Column { is_email: true, .. } => columns.email = columns.email.or(at),
            Column { is_recipient: true, .. } => columns.recipient = columns.recipient.or(at),
            Column { is_number: true, .. } | Column { filled: 0, .. } => {}
            Column { is_lang: true, .. } => columns.lang = columns.lang.or(at),
            _ => words.push(column),
        }
    }
    let questions = sheet.rows.iter().take(ROWS_MAX).count();
    if !is_named {
        let longest = words.iter().max_by_key(|column| column.chars)?.at;
        columns.body = longest;
        words.retain(|column| column.at != longest);
    }
    let body = column(sheet, columns.body);
    let is_report =
        !is_named && columns.email.is_some() && columns.recipient.is_none() && body.questions * 2 >= questions;
    if is_report {
        // Answers are the next longest words, where they are words at all.
        let answers = words.iter().filter(|column| column.chars > column.filled * 16).max_by_key(|column| column.chars);
        columns.answer = answers.map(|column| column.at);
        words.retain(|column| Some(column.at) != columns.answer);
    }
    columns.name = columns.name.or_else(|| words.first().map(|column| column.at));
    Some(Guess { columns, is_named, is_report })
}
