//! Which questions were asked already in other words (ALGORITHMS, section 9). It suggests, and never merges.
mod difference;
mod index;
mod stem;

pub use difference::{Piece, diff};
pub use index::{Found, Index, LIKE_PERMILLE, VERY_LIKE_PERMILLE};
