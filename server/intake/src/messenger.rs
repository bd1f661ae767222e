//! Exports of messengers: what was said in groups waits (`held`), what was said between two is not taken.
pub(crate) mod matrix;
pub(crate) mod telegram;
pub(crate) mod whatsapp;

use crate::{
    hint::Hint,
    import::{Ask, Import},
};

/// More than so many people write in a group.
const PAIR: usize = 2;

/// Whether a chat is a group: as somebody said, else by how many write in it. Of a chat of which nobody says so, and in
/// which two write, nothing is taken before the question is answered that this leaves in the import.
fn is_group(import: &mut Import, hint: &Hint, writers: usize) -> Option<bool> {
    let known = hint.is_group.or((writers > PAIR).then_some(true));
    if known.is_none() {
        import.asks.push(Ask::IsGroup);
    }
    known
}
