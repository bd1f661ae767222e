//! What a phone has of the pieces, as far as the server knows: by what it said, then by what it was sent.
use super::drawing::Drawn;
use crate::page;
use axum::extract::ws::Utf8Bytes;
use std::{collections::BTreeMap, sync::Arc};
use wire::{ServerMessage, patch};

/// Pieces of HTML by the id of the element they fill.
pub(super) type Parts = BTreeMap<String, String>;

/// What must be sent to somebody who has pieces of those tags, so that all of `newest` are there: nothing where the tag fits,
/// leaves where it is that of the former drawing, else the whole piece.
pub(super) fn missing(tags: &BTreeMap<String, String>, former: &[&Parts], newest: &Parts) -> Parts {
    let mut parts = Parts::new();
    for (id, piece) in newest {
        let Some(has) = tags.get(id) else {
            parts.insert(id.clone(), piece.clone());
            continue;
        };
        if *has == patch::tag(piece) {
            continue;
        }
        let one = |piece: &String| Parts::from([(id.clone(), piece.clone())]);
        let before = former.iter().filter_map(|parts| parts.get(id)).find(|before| patch::tag(before) == *has);
        parts.extend(page::between(&before.map(one).unwrap_or_default(), &one(piece)));
    }
    parts
}

/// The state of one line.
#[derive(Default)]
pub(super) struct Pieces {
    tags: BTreeMap<String, String>,
    asks_common: bool,
    asks_own: bool,
    common: Option<Arc<Drawn>>,
    own: Parts,
    no: u32,
}

impl Pieces {
    /// Of somebody who has just said what is there.
    pub(super) fn of(tags: BTreeMap<String, String>) -> Self {
        Self { tags, asks_common: true, asks_own: true, ..Self::default() }
    }
    /// Somebody is out of step and says what is there.
    pub(super) fn ask(&mut self, tags: BTreeMap<String, String>) {
        (self.tags, self.asks_common, self.asks_own) = (tags, true, true);
    }
    /// The drawing and the number of the private pieces that were sent last.
    pub(super) fn sent_last(&self) -> (Option<u64>, Option<u32>) {
        (self.common.as_ref().map(|drawn| drawn.number), Some(self.no).filter(|no| *no > 0))
    }
    /// The message that leads to that drawing; none where it is there.
    pub(super) fn common(&mut self, drawn: Arc<Drawn>) -> Option<Utf8Bytes> {
        let message = if self.asks_common {
            let former: Vec<&Parts> =
                self.common.as_deref().map(|old| &*old.parts).into_iter().chain(drawn.former.as_deref()).collect();
            let parts = missing(&self.tags, &former, &drawn.parts);
            drawn.answer(parts)
        } else {
            self.common.as_ref().filter(|old| old.number != drawn.number).and_then(|old| drawn.way_from(old))
        };
        self.asks_common = false;
        self.common = Some(drawn);
        message
    }
    /// The message that leads to those private pieces; none where they are there.
    pub(super) fn own(&mut self, newest: Parts) -> Option<ServerMessage> {
        let (parts, sum) = if self.asks_own {
            (missing(&self.tags, &[&self.own], &newest), Some(patch::sum(newest.values())))
        } else {
            (page::between(&self.own, &newest), None)
        };
        self.own = newest;
        if parts.is_empty() && !self.asks_own {
            return None;
        }
        self.asks_own = false;
        self.no = self.no.saturating_add(1);
        Some(ServerMessage::Fragments { version: None, from: None, no: Some(self.no), parts, sum })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(of: &[(&str, &str)]) -> Parts {
        of.iter().map(|(id, piece)| ((*id).to_owned(), (*piece).to_owned())).collect()
    }
    fn tags(of: &Parts) -> BTreeMap<String, String> {
        of.iter().map(|(id, piece)| (id.clone(), patch::tag(piece))).collect()
    }
    fn said(message: Option<ServerMessage>) -> (Option<u32>, Parts, Option<String>) {
        match message {
            Some(ServerMessage::Fragments { no, parts, sum, .. }) => (no, parts, sum),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_there_is_not_sent_and_of_the_former_drawing_the_leaves_are_enough() {
        let html = |place| format!("<p><bdi id=\"n\">{place}</bdi></p>");
        let (old, new) = (parts(&[("you", &html(4)), ("told", "")]), parts(&[("you", &html(3)), ("told", "")]));
        assert_eq!(missing(&tags(&new), &[], &new), Parts::new());
        assert_eq!(missing(&tags(&old), &[&old], &new), parts(&[("n", "3")]));
        assert_eq!(missing(&tags(&old), &[], &new), parts(&[("you", &html(3))]));
        assert_eq!(missing(&BTreeMap::new(), &[&old], &new), new);
    }

    #[test]
    fn private_pieces_are_counted_and_an_answer_names_the_sum_of_all() {
        let (old, new) = (parts(&[("asked", ""), ("you", "<p>a</p>")]), parts(&[("asked", ""), ("you", "<p>b</p>")]));
        let mut line = Pieces::of(tags(&old));
        assert_eq!(said(line.own(old.clone())), (Some(1), Parts::new(), Some(patch::sum(old.values()))));
        assert_eq!(line.own(old.clone()), None);
        assert_eq!(said(line.own(new.clone())), (Some(2), parts(&[("you", "<p>b</p>")]), None));
        line.ask(tags(&old));
        assert_eq!(
            said(line.own(new.clone())),
            (Some(3), parts(&[("you", "<p>b</p>")]), Some(patch::sum(new.values())))
        );
        assert_eq!(line.sent_last(), (None, Some(3)));
    }
}
