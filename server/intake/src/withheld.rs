//! What may be held in memory for a moment and never be printed.
use std::fmt;

/// A name, a handle, a quote: it prints as `withheld`, and cannot be serialized.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Withheld<T>(T);

impl<T> Withheld<T> {
    pub(crate) fn new(inside: T) -> Self {
        Self(inside)
    }

    pub(crate) fn get(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Withheld<T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("withheld")
    }
}
