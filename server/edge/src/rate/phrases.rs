//! How many guesses at four words the door takes.
//!
//! Only four words of the list are a guess: whatever else was typed costs nothing but a request. A person who mixes up their
//! own words begins with the same one, so that twelve of these are their own matter; a network has more, since a hall sits
//! behind it and comes back after a power cut. What keeps 32 random bits from being found is the count of the session: by
//! everybody together, in 90 minutes, about six thousand of four billion. Right ones do not count.
use super::{Counted, Rates};
use crate::network::Network;
use hub::{SessionId, phrase::Phrase};

/// Burst and refill a minute of wrong phrases that begin with one word, from one network.
const OF_WORD: (u32, u32) = (12, 6);
/// Of one network.
const OF_NETWORK: (u32, u32) = (90, 30);
/// Of one session, from everywhere.
const OF_ALL: (u32, u32) = (120, 60);

const fn counted(network: Network, session: SessionId, phrase: Phrase) -> [(Counted, (u32, u32)); 3] {
    let [first, ..] = phrase;
    [
        (Counted::Phrase(network, session, first), OF_WORD),
        (Counted::Phrases(network, session), OF_NETWORK),
        (Counted::PhrasesOfAll(session), OF_ALL),
    ]
}

impl Rates {
    /// Takes one guess out before it is looked at, so that many at once do not pass.
    ///
    /// # Errors
    /// The milliseconds until there is one again; nothing was taken then.
    pub(crate) fn guess(&self, network: Network, session: SessionId, phrase: Phrase, now_ms: i64) -> Result<(), u32> {
        let all = counted(network, session, phrase);
        for (at, (of, limit)) in all.iter().enumerate() {
            if let Err(retry_ms) = self.take(*of, *limit, now_ms) {
                all.iter().take(at).for_each(|(of, limit)| self.give_back(*of, *limit, now_ms));
                return Err(retry_ms);
            }
        }
        Ok(())
    }
    /// It was somebody's, or was not looked at: it does not count.
    pub(crate) fn guess_right(&self, network: Network, session: SessionId, phrase: Phrase, now_ms: i64) {
        for (of, limit) in &counted(network, session, phrase) {
            self.give_back(*of, *limit, now_ms);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HALL: Network = Network::V4([192, 0, 2]);
    const SESSION: SessionId = SessionId([1; 16]);

    #[test]
    fn one_persons_typos_lock_nobody_else_in_their_hall() {
        let rates = Rates::default();
        let passed = (0..100).filter(|n| rates.guess(HALL, SESSION, [7, 1, 1, *n], 0).is_ok()).count();
        assert_eq!(passed, OF_WORD.0 as usize, "their own are used up");
        for n in 8..28 {
            assert_eq!(rates.guess(HALL, SESSION, [n, 1, 1, 1], 0), Ok(()), "a neighbor");
        }
        assert!(rates.guess(HALL, SESSION, [7, 1, 1, 1], 11_000).is_ok(), "and come back with time");
    }

    #[test]
    fn guessing_comes_to_an_end_whatever_words_and_networks_are_used() {
        let rates = Rates::default();
        let from = |net: u8, n: u8| rates.guess(Network::V4([10, 0, net]), SESSION, [n, 0, 0, 0], 0).is_ok();
        assert_eq!((0..=255).filter(|n| from(1, *n)).count(), OF_NETWORK.0 as usize);
        let all: usize = (2..20).map(|net| (0..=255).filter(|n| from(net, *n)).count()).sum();
        assert_eq!(all, (OF_ALL.0 - OF_NETWORK.0) as usize, "of all networks together");
        assert!(rates.guess(HALL, SessionId([2; 16]), [1; 4], 0).is_ok(), "another session has its own");
    }

    #[test]
    fn what_was_right_or_refused_takes_nothing() {
        let rates = Rates::default();
        for n in 0..500_u16 {
            let phrase = [u8::try_from(n % 256).unwrap(), 0, 0, 0];
            assert_eq!(rates.guess(HALL, SESSION, phrase, 0), Ok(()));
            rates.guess_right(HALL, SESSION, phrase, 0);
        }
        for _ in 0..500 {
            rates.guess(HALL, SESSION, [9; 4], 0).ok();
        }
        let left = (0..=255).filter(|n| *n != 9 && rates.guess(HALL, SESSION, [*n; 4], 0).is_ok()).count();
        assert_eq!(left, (OF_NETWORK.0 - OF_WORD.0) as usize, "what the word refused was not the network's");
    }
}
