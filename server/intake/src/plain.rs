//! Text that nobody else understands: one card per paragraph, for a person to look at.
use crate::{
    gather::{Gather, Message},
    hint::{Format, Hint},
    import::Import,
    privacy,
    via::Via,
};

/// A card per paragraph. What follows a mark of privacy goes with its paragraph.
pub(crate) fn read(text: &str, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Plain, hint.via.unwrap_or(Via::Keyboard), hint);
    for paragraph in paragraphs(text) {
        if paragraph.lines().any(privacy::has_mark) {
            gather.drop_private();
            continue;
        }
        gather.keep(Message { body: &paragraph, is_ambiguous: true, ..Message::default() });
    }
    gather.import
}

fn paragraphs(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut open = String::new();
    for line in text.lines().chain([""]) {
        if line.trim().is_empty() {
            if !open.is_empty() {
                all.push(std::mem::take(&mut open));
            }
        } else {
            if !open.is_empty() {
                open.push('\n');
            }
            open.push_str(line);
        }
    }
    all
}
