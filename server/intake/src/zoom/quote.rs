//! What a Zoom chat says of earlier messages: «Replying to», «Reacted to», «Removed a reaction».
use crate::{
    draft::{Reply, Sender},
    fold::fold,
    gather::{Gather, Message, beginning},
};
use std::collections::BTreeMap;

/// How many messages that begin with a quote are looked at for the latest.
const SAME_BEGINNING_MAX: usize = 200;

/// Earlier messages by their folded words, so that a quote finds its message without looking at all of them.
#[derive(Default)]
pub(super) struct Earlier {
    by_words: BTreeMap<String, usize>,
}

impl Earlier {
    fn find(&self, quote: &str) -> Option<usize> {
        let start = beginning(quote);
        if start.is_empty() {
            return None;
        }
        let from = self.by_words.range(start.clone()..).take_while(|(words, _)| words.starts_with(&start));
        from.take(SAME_BEGINNING_MAX).map(|(_, index)| *index).max()
    }

    fn note(&mut self, gather: &Gather, index: usize) {
        if let Some(draft) = gather.import.drafts.get(index) {
            self.by_words.insert(fold(&draft.body), index);
        }
    }
}

/// A reaction, as a whole body states it.
struct Reaction<'a> {
    quote: &'a str,
    sign: &'a str,
    is_given: bool,
}

fn reaction(body: &str) -> Option<Reaction<'_>> {
    let body = body.trim();
    if let Some(rest) = body.strip_prefix("Reacted to \"") {
        let (quote, sign) = rest.rsplit_once("\" with ")?;
        return Some(Reaction { quote, sign: sign.trim().trim_end_matches('"'), is_given: true }).filter(is_short);
    }
    let rest = body.strip_prefix("Removed a ").or_else(|| body.strip_prefix("Removed an "))?;
    let (sign, rest) = rest.split_once(" reaction from \"")?;
    let quote = rest.strip_suffix('"').unwrap_or(rest);
    Some(Reaction { quote, sign: sign.trim(), is_given: false }).filter(is_short)
}

/// A sign is a picture, not prose.
fn is_short(reaction: &Reaction<'_>) -> bool {
    reaction.sign.chars().count() <= 16 && !reaction.sign.contains('\n')
}

/// Whether a reaction is an imported vote: a thumb or a heart, of any skin and either style (FORMATS, section 1).
pub(crate) fn is_vote(sign: &str) -> bool {
    let bare: String =
        sign.chars().filter(|c| !matches!(c, '\u{1f3fb}'..='\u{1f3ff}' | '\u{fe0e}' | '\u{fe0f}')).collect();
    matches!(bare.as_str(), "👍" | "❤" | "+1")
}

/// The body without its first line, and what that quotes, where it says that it replies.
fn reply(body: &str) -> Option<(&str, &str)> {
    let rest = body.trim_start().strip_prefix("Replying to \"")?;
    // The quote may itself hold quotes; it ends at the last one of the line.
    let (line, below) = rest.split_once('\n').unwrap_or((rest, ""));
    let line = line.trim_end();
    Some((line.strip_suffix('"').unwrap_or(line), below))
}

/// Keeps a public message, or counts its reaction. Of a quote nothing is kept: it may be of a private message.
pub(super) fn keep(gather: &mut Gather, earlier: &mut Earlier, message: Message) {
    if let Some(reaction) = reaction(message.body) {
        gather.import.skipped.reactions += 1;
        if is_vote(reaction.sign) {
            let voter = Sender::new(message.name, message.sender_id);
            match earlier.find(reaction.quote) {
                Some(index) => gather.vote(index, voter, reaction.is_given),
                None => gather.stray(reaction.quote, voter, reaction.is_given),
            }
        }
        return;
    }
    let message = match reply(message.body) {
        Some((quote, below)) => Message { body: below, reply_to: earlier.find(quote).map(Reply::Draft), ..message },
        None => message,
    };
    if let Some(index) = gather.keep(message) {
        earlier.note(gather, index);
    }
}
