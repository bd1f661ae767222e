//! Where a table begins, and what parts its cells.
use crate::hint::{Format, Hint};

const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];
/// How many rows are looked at for a header.
const METADATA_ROWS_MAX: usize = 50;

/// A header and what stands below it.
pub(super) struct Sheet {
    pub(super) header: Vec<String>,
    /// Rows with their numbers, from 1.
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

fn rows(text: &str, delimiter: u8) -> impl Iterator<Item = (usize, Vec<String>)> {
    let reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    // Text is UTF-8 already and rows may be of any width: there is nothing left that the reader could refuse.
    reader
        .into_records()
        .enumerate()
        .filter_map(|(at, row)| Some((at + 1, row.ok()?.iter().map(ToOwned::to_owned).collect::<Vec<_>>())))
}

/// The header is the first row with at least three columns whose width the next row repeats.
fn header_at(text: &str, delimiter: u8) -> Option<(usize, usize)> {
    let mut before: Option<(usize, usize)> = None;
    for (at, row) in rows(text, delimiter).take(METADATA_ROWS_MAX) {
        match before {
            Some((at, width)) if row.len() == width => return Some((at, width)),
            _ => {
                let is_header = row.len() >= 3 && row.iter().filter(|cell| !cell.trim().is_empty()).count() >= 3;
                before = is_header.then_some((at, row.len()));
            }
        }
    }
    None
}

/// The delimiter that makes the widest table, and the row of its header. A table of ours is known by its first line:
/// words in its cells may hold any number of other delimiters.
fn delimiter(text: &str) -> Option<(u8, usize)> {
    if crate::record::csv::begins(text) {
        return Some((b',', 1));
    }
    let found = DELIMITERS.iter().filter_map(|one| header_at(text, *one).map(|(at, width)| (*one, at, width)));
    found.max_by_key(|(one, _, width)| (*width, *one != b'|')).map(|(one, at, _)| (one, at))
}

/// The table in the text, if there is one.
pub(super) fn sheet(text: &str) -> Option<Sheet> {
    let (delimiter, at) = delimiter(text)?;
    let mut all = rows(text, delimiter).skip_while(|(number, _)| *number < at);
    let (_, header) = all.next()?;
    Some(Sheet { header, rows: all.collect() })
}

/// Prose with commas is no table: its name says so, or tabs do, or its header has names that we know, or several rows
/// hold a time or an address.
pub(super) fn fits(text: &str, hint: &Hint) -> bool {
    if matches!(hint.format, Some(Format::Table | Format::ZoomQaReport)) {
        return true;
    }
    let Some((delimiter, at)) = delimiter(text) else { return false };
    let ending = hint.file.and_then(|name| name.rsplit('.').next()).map(str::to_ascii_lowercase);
    if matches!(ending.as_deref(), Some("csv" | "tsv" | "tab")) || delimiter == b'\t' {
        return true;
    }
    let mut below = rows(text, delimiter).skip_while(|(number, _)| *number < at).map(|(_, row)| row);
    let Some(header) = below.next() else { return false };
    let known = header.iter().filter(|name| super::columns::is_known(name)).count();
    let is_record =
        |row: &Vec<String>| row.len() == header.len() && row.iter().any(|cell| super::columns::is_telling(cell));
    known >= 2 || below.take(3).filter(is_record).count() >= 2
}
