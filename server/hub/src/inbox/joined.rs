//! What happened at its source to a message that stands here as a part of a question: somebody had joined it before it came in.
use super::Before;
use floor::{PersonId, Print};
use intake::known::Votes;
use std::collections::{BTreeMap, BTreeSet};

/// Questions that were joined of several messages, by the print of each of these.
#[derive(Default)]
pub(super) struct Joined(BTreeMap<Print, (Print, BTreeSet<PersonId>)>);

impl Joined {
    pub(super) fn add(&mut self, root: Print, before: &Before) {
        for part in before.absorbed.iter().copied().chain([root]) {
            self.0.insert(part, (root, before.voters.clone()));
        }
    }
    pub(super) fn has(&self, part: Print) -> bool {
        self.0.contains_key(&part)
    }
    /// The question that a message is a part of; else itself.
    pub(super) fn root(&self, part: Print) -> Print {
        self.0.get(&part).map_or(part, |(root, _)| *root)
    }
    /// Who reacts to the whole now, where that is not who did before. What a source counts of a part says nothing of the whole.
    pub(super) fn voters<'a>(
        &self,
        votes: impl Iterator<Item = (Print, &'a Votes)>,
    ) -> BTreeMap<Print, BTreeSet<PersonId>> {
        let mut all: BTreeMap<Print, BTreeSet<PersonId>> = BTreeMap::new();
        for (part, votes) in votes {
            let Some((root, before)) = self.0.get(&part) else { continue };
            let now: BTreeSet<PersonId> = votes.voters.iter().copied().map(PersonId).collect();
            let whole = all.entry(*root).or_insert_with(|| before.clone());
            whole.extend(now.difference(before));
            before.difference(&now).for_each(|gone| {
                whole.remove(gone);
            });
        }
        all.retain(|root, now| self.0.get(root).is_some_and(|(_, before)| before != now));
        all
    }
}
