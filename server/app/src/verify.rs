//! `horseshoe verify`: walks the record of every session, also beside a running server.
use crate::{cli::Verify, trouble::Trouble};
use journal::{Journal, OpenError, SqliteEngine};
use std::io::Write;

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
        let report =
            journal.verify(row.id, hub::commitments).await.map_err(|error| Trouble::Damaged(error.to_string()))?;
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
