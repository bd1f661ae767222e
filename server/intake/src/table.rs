//! Tables: Zoom's question report, anybody's CSV or TSV, and our own export. Columns are known by what stands in them.
mod columns;
pub(crate) mod objects;
mod sniff;

use crate::{
    cell::unguard,
    draft::{Kind, Reply},
    gather::{Gather, Message, moment},
    hint::{Columns, Format, Hint},
    import::{Ask, Import},
    json::is_true,
    privacy, record,
    via::Via,
    zoom,
};
use serde_json::Value;

/// Whether the text is a table that should be read as one.
pub(crate) fn fits(text: &str, hint: &Hint) -> bool {
    sniff::fits(text, hint)
}

/// All rows below the header; none when there is no table with words in it.
pub(crate) fn read(text: &str, hint: &Hint) -> Option<Import> {
    let sheet = sniff::sheet(text)?;
    if record::csv::fits(&sheet.header) {
        return Some(record::csv::read(&sheet.header, &sheet.rows, hint));
    }
    let guess = columns::guess(&sheet);
    let columns = hint.columns.or(guess.as_ref().map(|guess| guess.columns))?;
    let is_report = match hint.format {
        Some(Format::ZoomQaReport) => true,
        Some(_) => false,
        None => guess.as_ref().is_some_and(|guess| guess.is_report),
    };
    let (format, via) = if is_report { (Format::ZoomQaReport, Via::ZoomQa) } else { (Format::Table, Via::Csv) };
    let mut gather = Gather::new(format, hint.via.unwrap_or(via), hint);
    if hint.columns.is_none() && guess.is_none_or(|guess| !guess.is_named) {
        gather.import.asks.push(Ask::Columns(columns));
    }
    for (number, row) in &sheet.rows {
        match is_private(row, &columns) {
            Some(true) => gather.drop_private(&row.iter().map(String::as_str).collect::<Vec<_>>()),
            Some(false) => keep(&mut gather, row, &columns, is_report),
            None => gather.unread(*number),
        }
    }
    Some(gather.import)
}

/// Whether a row is private; none when it breaks off before the cell that would say so.
fn is_private(row: &[String], columns: &Columns) -> Option<bool> {
    // A cell of several lines that names a private message has swallowed rows: a quote was not closed.
    let mut cells = row.iter().enumerate();
    let is_marked = cells.any(|(at, cell)| {
        at != columns.body && privacy::is_marked(cell) || cell.contains('\n') && privacy::holds_mark(cell)
    });
    if is_marked {
        return Some(true);
    }
    if let Some(at) = columns.recipient {
        let to = row.get(at)?;
        if !to.trim().is_empty() && !privacy::is_everyone(to) {
            return Some(true);
        }
    }
    if let Some(at) = columns.private {
        return Some(is_flag_of_privacy(row.get(at)?));
    }
    Some(false)
}

/// What a column of flags or visibilities says.
pub(crate) fn is_flag_of_privacy(cell: &str) -> bool {
    let folded = crate::fold::fold(cell);
    !matches!(folded.as_str(), "public" | "unlisted" | "everyone" | "all") && is_true(Some(&Value::String(folded)))
}

fn keep(gather: &mut Gather, row: &[String], columns: &Columns, is_report: bool) {
    let cell = |at: Option<usize>| at.and_then(|at| row.get(at)).map_or("", |cell| unguard(cell));
    let email = cell(columns.email);
    let question = gather.keep(Message {
        name: cell(columns.name),
        sender_id: Some(email).filter(|email| email.contains('@')),
        source_id: columns.id.map(|at| cell(Some(at)).to_owned()),
        at: moment(cell(columns.time)).or_else(|| columns::time_in(cell(columns.time))),
        body: cell(Some(columns.body)),
        lang: Some(cell(columns.lang)).filter(|lang| !lang.is_empty()),
        kind: is_report.then_some(Kind::Question),
        stated: cell(columns.votes).trim().parse().ok().filter(|votes| *votes > 0),
        ..Message::default()
    });
    let answer = cell(columns.answer);
    if !zoom::is_live(answer) {
        let reply_to = question.map(Reply::Draft);
        gather.keep(Message {
            body: answer,
            kind: Some(Kind::Comment),
            reply_to,
            is_answer: true,
            ..Message::default()
        });
    }
}
