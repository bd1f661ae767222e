//! What came before, and what an import adds to it.
use crate::{
    draft::{Ballot, Draft, Reply},
    fingerprint::{Fingerprint, SenderKey, fingerprint, of_id, sender_key},
    fold::fold,
    import::{Import, Stray},
    via::Via,
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A message that is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Item {
    words: String,
    votes: Votes,
}

/// Imported votes of one message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Votes {
    /// What the source counts.
    pub stated: u32,
    /// Who reacted, one by one.
    pub voters: BTreeSet<SenderKey>,
}

impl Votes {
    /// All of them.
    pub fn count(&self) -> u32 {
        self.stated.saturating_add(u32::try_from(self.voters.len()).unwrap_or(u32::MAX))
    }

    /// What the draft's source counts. A record's count holds those who are known one by one as well.
    fn state(&mut self, draft: &Draft) {
        let known = if draft.record.is_some() { u32::try_from(self.voters.len()).unwrap_or(u32::MAX) } else { 0 };
        self.stated = draft.stated.map_or(self.stated, |count| count.saturating_sub(known));
    }

    fn take(&mut self, key: &[u8; 32], via: Via, ballots: &[Ballot]) {
        for ballot in ballots {
            if let Some(voter) = sender_key(key, via, &ballot.voter) {
                if ballot.is_given {
                    self.voters.insert(voter);
                } else {
                    self.voters.remove(&voter);
                }
            }
        }
    }
}

/// The messages of a session, as far as an import must know them.
#[derive(Debug, Clone, Default)]
pub struct Known {
    items: HashMap<Fingerprint, Item>,
    /// By their words, so that a quote finds them.
    by_words: BTreeSet<(String, Fingerprint)>,
}

/// A message that was not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fresh {
    /// By which it is known from now on.
    pub fingerprint: Fingerprint,
    /// The message.
    pub draft: Draft,
    /// Its imported votes.
    pub votes: Votes,
    /// The message to which it replies, if that is known or fresh.
    pub reply_to: Option<Fingerprint>,
}

/// A known message whose words are others now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Which.
    pub fingerprint: Fingerprint,
    /// As it is now.
    pub draft: Draft,
}

/// What an import adds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct News {
    /// Messages that were not known, in their order.
    pub fresh: Vec<Fresh>,
    /// Known ones with other words: body replaced, state kept, marked as edited.
    pub edits: Vec<Edit>,
    /// Known ones with other votes.
    pub votes: Vec<(Fingerprint, Votes)>,
    /// Known ones that their source took back.
    pub gone: Vec<Fingerprint>,
    /// How many messages were known already.
    pub known: usize,
}

impl News {
    /// Whether nothing is to be done.
    pub fn is_nothing(&self) -> bool {
        self.fresh.is_empty() && self.edits.is_empty() && self.votes.is_empty() && self.gone.is_empty()
    }
}

impl Known {
    /// Adds a message, or replaces what is known of it.
    pub fn put(&mut self, fingerprint: Fingerprint, body: &str, votes: Votes) {
        self.forget(fingerprint);
        let words = fold(body);
        self.by_words.insert((words.clone(), fingerprint));
        self.items.insert(fingerprint, Item { words, votes });
    }

    /// Forgets a message: were it imported again, it would be new.
    pub fn forget(&mut self, fingerprint: Fingerprint) {
        if let Some(item) = self.items.remove(&fingerprint) {
            self.by_words.remove(&(item.words, fingerprint));
        }
    }

    /// Takes in what an import added. What is gone stays known, so that it does not come back.
    pub fn learn(&mut self, news: &News) {
        for fresh in &news.fresh {
            self.put(fresh.fingerprint, &fresh.draft.body, fresh.votes.clone());
        }
        for edit in &news.edits {
            let votes = self.items.get(&edit.fingerprint).map(|item| item.votes.clone());
            self.put(edit.fingerprint, &edit.draft.body, votes.unwrap_or_default());
        }
        for (fingerprint, votes) in &news.votes {
            if let Some(item) = self.items.get_mut(fingerprint) {
                item.votes.clone_from(votes);
            }
        }
        for fingerprint in &news.gone {
            if let Some(item) = self.items.get_mut(fingerprint) {
                self.by_words.remove(&(std::mem::take(&mut item.words), *fingerprint));
            }
        }
    }

    /// How many messages are known.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// What the import adds to what is known. Nothing is changed by it; [`Known::learn`] does that.
pub fn fresh(key: &[u8; 32], known: &Known, import: Import) -> News {
    let mut news = News::default();
    let mut places: HashMap<Fingerprint, usize> = HashMap::new();
    let mut touched: BTreeMap<Fingerprint, Votes> = BTreeMap::new();
    let mut edited: HashMap<Fingerprint, usize> = HashMap::new();
    let prints: Vec<Fingerprint> = import.drafts.iter().map(|draft| fingerprint(key, draft)).collect();
    for (draft, print) in import.drafts.into_iter().zip(&prints) {
        let reply_to = reply(key, &draft, &prints);
        if let Some(fresh) = places.get(print).and_then(|at| news.fresh.get_mut(*at)) {
            // Twice in one import: a stream's edit, or a line that was copied twice.
            fresh.votes.state(&draft);
            fresh.votes.take(key, draft.via, &draft.ballots);
            fresh.draft = draft;
            continue;
        }
        if let Some(item) = known.items.get(print) {
            news.known += 1;
            let votes = touched.entry(*print).or_insert_with(|| item.votes.clone());
            votes.state(&draft);
            votes.take(key, draft.via, &draft.ballots);
            if !item.words.is_empty() {
                match edited.get(print).and_then(|at| news.edits.get_mut(*at)) {
                    Some(edit) => edit.draft = draft,
                    None if fold(&draft.body) != item.words => {
                        edited.insert(*print, news.edits.len());
                        news.edits.push(Edit { fingerprint: *print, draft });
                    }
                    None => {}
                }
            }
            continue;
        }
        let mut votes = Votes { stated: draft.stated.unwrap_or(0), ..Votes::default() };
        votes.take(key, draft.via, &draft.ballots);
        places.insert(*print, news.fresh.len());
        news.fresh.push(Fresh { fingerprint: *print, draft, votes, reply_to });
    }
    news.edits
        .retain(|edit| known.items.get(&edit.fingerprint).is_some_and(|item| item.words != fold(&edit.draft.body)));
    take_back(key, known, &mut news, &import.gone);
    take_strays(key, known, &mut news, &mut touched, import.strays);
    let has_changed =
        |(print, votes): &(Fingerprint, Votes)| known.items.get(print).is_some_and(|item| item.votes != *votes);
    news.votes = touched.into_iter().filter(has_changed).collect();
    let all: HashSet<Fingerprint> = news.fresh.iter().map(|fresh| fresh.fingerprint).collect();
    for fresh in &mut news.fresh {
        fresh.reply_to = fresh.reply_to.filter(|to| all.contains(to) || known.items.contains_key(to));
    }
    news
}

fn reply(key: &[u8; 32], draft: &Draft, prints: &[Fingerprint]) -> Option<Fingerprint> {
    match draft.reply_to.as_ref()? {
        Reply::Draft(at) => prints.get(*at).copied(),
        Reply::Source(id) => Some(of_id(key, draft.via, id.get())),
    }
}

/// Reactions to words that stood above the import, or below them in it. They are looked for in what is known once the
/// import is learned: were it imported again, the same would be found.
fn take_strays(
    key: &[u8; 32],
    known: &Known,
    news: &mut News,
    touched: &mut BTreeMap<Fingerprint, Votes>,
    strays: Vec<Stray>,
) {
    if strays.is_empty() {
        return;
    }
    let edits = news.edits.iter().map(|edit| (fold(&edit.draft.body), edit.fingerprint));
    let added: BTreeSet<(String, Fingerprint)> =
        news.fresh.iter().map(|fresh| (fold(&fresh.draft.body), fresh.fingerprint)).chain(edits).collect();
    let replaced: HashSet<Fingerprint> =
        news.edits.iter().map(|edit| edit.fingerprint).chain(news.gone.iter().copied()).collect();
    let places: HashMap<Fingerprint, usize> =
        news.fresh.iter().enumerate().map(|(at, fresh)| (fresh.fingerprint, at)).collect();
    for stray in strays {
        let Some(print) = begins_with(stray.quote.get(), known, &added, &replaced) else { continue };
        if let Some(item) = known.items.get(&print) {
            touched.entry(print).or_insert_with(|| item.votes.clone()).take(key, stray.via, &[stray.ballot]);
        } else if let Some(fresh) = places.get(&print).and_then(|at| news.fresh.get_mut(*at)) {
            fresh.votes.take(key, stray.via, &[stray.ballot]);
        }
    }
}

/// A message that begins with these folded words. Were there two different ones, nobody could tell which is meant.
fn begins_with(
    words: &str,
    known: &Known,
    added: &BTreeSet<(String, Fingerprint)>,
    replaced: &HashSet<Fingerprint>,
) -> Option<Fingerprint> {
    if words.is_empty() {
        return None;
    }
    // They stand side by side: where the first and the last are the same, so are all between them.
    let range = (words.to_owned(), [0; 16])..(format!("{words}{}", char::MAX), [0; 16]);
    let mut old = known.by_words.range(range.clone()).filter(|(_, print)| !replaced.contains(print));
    let mut new = added.range(range);
    let firsts = [old.next(), new.next()];
    let lasts = [old.next_back(), new.next_back()];
    let first = firsts.into_iter().flatten().min()?;
    let is_one = |(found, _): &(String, Fingerprint)| *found == first.0;
    firsts.into_iter().chain(lasts).flatten().all(is_one).then_some(first.1)
}

fn take_back(key: &[u8; 32], known: &Known, news: &mut News, gone: &[(Via, crate::Withheld<String>)]) {
    for (via, id) in gone {
        let print = of_id(key, *via, id.get());
        news.fresh.retain(|fresh| fresh.fingerprint != print);
        news.edits.retain(|edit| edit.fingerprint != print);
        let stands = known.items.get(&print).is_some_and(|item| !item.words.is_empty());
        if stands && !news.gone.contains(&print) {
            news.gone.push(print);
        }
    }
}
