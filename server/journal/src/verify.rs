//! Proving that a session is still what was written.

use std::collections::BTreeMap;

use crate::error::{Damage, DamageKind, ReadError};
use crate::journal::read_checked;
use crate::{Engine, Head, Record, SessionId, TextKey};

/// Records read at a time while walking the chain.
const WALK_READ_MAX: usize = 256;

/// What a walk over a session found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The session.
    pub session: SessionId,
    /// Where the sound part of the chain ends.
    pub head: Head,
    /// Texts that are still there and fit their commitments.
    pub texts_kept: u64,
    /// Texts that records name and that have been erased.
    pub texts_erased: u64,
    /// Everything wrong: the first damage of the chain, then each text. Empty when all is well.
    pub damages: Vec<Damage>,
}

impl Report {
    /// Nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.damages.is_empty()
    }
}

pub(crate) async fn verify(
    engine: &dyn Engine,
    session: SessionId,
    mut commitments: impl FnMut(&Record, &mut BTreeMap<TextKey, [u8; 32]>),
) -> Result<Report, ReadError> {
    // Texts are read first, and the head before the walk: a server may append meanwhile, and what
    // it adds later must not look like damage.
    let texts = engine.texts(session).await?;
    let kept_head = engine.head(session).await?;
    let mut report = Report { session, head: Head::EMPTY, texts_kept: 0, texts_erased: 0, damages: Vec::new() };
    let mut expected = BTreeMap::new();

    while report.head.version < kept_head.version {
        let left = usize::try_from(kept_head.version - report.head.version).unwrap_or(usize::MAX);
        let max = left.min(WALK_READ_MAX);
        match read_checked(engine, session, report.head.version, Some(report.head.hash), max).await {
            Ok(records) if records.is_empty() => {
                report.damages.push(Damage {
                    session,
                    version: report.head.version + 1,
                    kind: DamageKind::VersionMissing,
                });
                break;
            }
            Ok(records) => {
                for record in &records {
                    commitments(record, &mut expected);
                    report.head = record.head();
                }
            }
            Err(ReadError::Damaged(damage)) => {
                report.damages.push(damage);
                break;
            }
            Err(unavailable @ ReadError::Unavailable { .. }) => return Err(unavailable),
        }
    }
    if report.is_sound() && report.head != kept_head {
        report.damages.push(Damage { session, version: kept_head.version, kind: DamageKind::HeadWrong });
    }

    let is_whole = report.is_sound();
    for row in texts {
        let kind = match expected.remove(&row.key) {
            Some(commitment) if commitment == row.commitment() => {
                report.texts_kept += 1;
                continue;
            }
            Some(_) => DamageKind::TextWrong { key: row.key },
            // Behind a broken chain nobody knows which texts the lost records named.
            None if !is_whole => continue,
            None => DamageKind::TextUnnamed { key: row.key },
        };
        report.damages.push(Damage { session, version: kept_head.version, kind });
    }
    report.texts_erased = expected.len() as u64;
    Ok(report)
}
