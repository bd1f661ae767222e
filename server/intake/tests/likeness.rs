//! Likeness.
