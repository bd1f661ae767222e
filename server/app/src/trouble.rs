//! What ends the program early: one clear line and an exit code.
use std::{fmt, process::ExitCode};

/// Why the program ends early. The line says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The job found a difference: exit code 1.
    Difference(String),
    /// Usage or environment: exit code 2.
    Usage(String),
    /// Damaged data: exit code 3.
    Damaged(String),
}

impl Trouble {
    /// The exit code of the contract.
    #[must_use]
    pub fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Difference(_) => 1,
            Self::Usage(_) => 2,
            Self::Damaged(_) => 3,
        })
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Difference(line) | Self::Usage(line) | Self::Damaged(line) => out.write_str(line),
        }
    }
}

impl std::error::Error for Trouble {}
