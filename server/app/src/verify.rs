//! `horseshoe verify`: walks the record of every session, also beside a running server.
use crate::{cli::Verify, trouble::Trouble};
use journal::{Journal, OpenError, Record, SqliteEngine, TextKey};
use serde_json::Value;
use std::{collections::BTreeMap, io::Write};

/// Walks every chain and checks every text against its commitment; one line per session.
///
/// # Errors
/// [`Trouble::Damaged`] when anything is not what was written, [`Trouble::Usage`] when the folder cannot be read.
pub async fn verify(job: &Verify, out: &mut impl Write) -> Result<(), Trouble> {
    let engine = SqliteEngine::open_read_only(&job.data).map_err(|error| trouble_of(&error))?;
    let journal = Journal::new(engine);
    let sessions = journal.sessions().await.map_err(|error| Trouble::Damaged(error.to_string()))?;
    let mut damages = 0_usize;
    for row in &sessions {
        let report = journal.verify(row.id, commitments).await.map_err(|error| Trouble::Damaged(error.to_string()))?;
        let (records, kept, erased) = (report.head.version, report.texts_kept, report.texts_erased);
        let verdict = if report.is_sound() { "sound" } else { "DAMAGED" };
        say(out, &format!("{}  {verdict}  {records} records, {kept} texts, {erased} erased", row.id))?;
        for damage in &report.damages {
            say(out, &format!("  {damage}"))?;
        }
        damages = damages.saturating_add(report.damages.len());
    }
    if damages == 0 {
        say(out, &format!("{} sessions, all sound", sessions.len()))
    } else {
        Err(Trouble::Damaged(format!("{damages} damages found; restore the folder from a copy made before them")))
    }
}

/// A failed opening as the line and exit code it ends the program with.
#[must_use]
pub fn trouble_of(error: &OpenError) -> Trouble {
    match error {
        OpenError::Damaged { .. } => {
            Trouble::Damaged(format!("{error}; restore it from a copy, or name another folder with --data"))
        }
        OpenError::NewerFormat { .. } => Trouble::Damaged(format!("{error}; run the newer program")),
        OpenError::InUse { .. } => Trouble::Usage(format!("{error}; stop it, or name another folder with --data")),
        OpenError::NotWritable { .. } | OpenError::Missing { .. } | OpenError::Failed { .. } => {
            Trouble::Usage(format!("{error}; name another folder with --data"))
        }
    }
}

fn say(out: &mut impl Write, line: &str) -> Result<(), Trouble> {
    writeln!(out, "{line}").map_err(|error| Trouble::Usage(format!("cannot print: {error}")))
}

/// Finds every reference to a text in a record: wherever an id and a commitment stand together.
fn commitments(record: &Record, found: &mut BTreeMap<TextKey, [u8; 32]>) {
    if let Ok(body) = serde_json::from_slice::<Value>(&record.body) {
        walk(&body, found);
    }
}

fn walk(value: &Value, found: &mut BTreeMap<TextKey, [u8; 32]>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
        Value::Object(fields) => {
            let text = |key: &str| fields.get(key).and_then(Value::as_str);
            if let (Some(id), Some(commitment)) = (text("id").and_then(bytes), text("commitment").and_then(bytes)) {
                found.insert(TextKey(id), commitment);
            }
            fields.values().for_each(|field| walk(field, found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The bytes behind `2 * N` hexadecimal digits.
fn bytes<const N: usize>(hex: &str) -> Option<[u8; N]> {
    if hex.len() != N.checked_mul(2)? || !hex.is_ascii() {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, at) in bytes.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(hex.get(at..)?.get(..2)?, 16).ok()?;
    }
    Some(bytes)
}
