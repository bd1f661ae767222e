//! Four words out of 256: those that show which session a page belongs to, and those that bring a person back.
//!
//! A resume phrase holds 32 random bits. That is little for a secret, so it opens nothing by itself: it needs the join code,
//! the door counts wrong phrases per network and per session, and each new phrase of a person replaces the one before.
use crate::{
    dice::Dice,
    handle::Room,
    id::SessionId,
    keys::NoKey,
    secret::{self, Private, SecretHash},
};
use floor::PersonId;
use wire::Problem;

/// Words of a phrase.
pub const PHRASE_WORDS: usize = 4;

/// Four places in the list of words, which every language has.
pub type Phrase = [u8; PHRASE_WORDS];

/// What a phrase is kept as: the hash of it with its session, so that one session's phrases say nothing in another.
pub(crate) fn hash(session: SessionId, phrase: Phrase) -> Option<SecretHash> {
    let [a, b, c, d] = phrase;
    SecretHash::of(&format!("phrase {session} {a}.{b}.{c}.{d}"))
}

fn first_four(bytes: &[u8; 32]) -> Phrase {
    let [a, b, c, d, ..] = *bytes;
    [a, b, c, d]
}

/// A new phrase.
pub(crate) fn make(dice: &Dice) -> Private<Phrase> {
    Private::new(first_four(&dice.thirty_two()))
}

/// Whoever typed their four words.
#[derive(Debug)]
pub struct Back {
    /// Who.
    pub person: PersonId,
    /// A new token that is as good as the old ones.
    pub token: Private<String>,
    /// They have left or were sent away: the token leads to «delete mine» and nowhere else.
    pub is_out: bool,
}

impl Room {
    /// The words that this session's page shows and its flyer has in print: whoever sees others stands at a false door.
    #[must_use]
    pub fn check_phrase(&self) -> Phrase {
        first_four(&blake3::derive_key("horseshoe 2026 words that show which session this is", &self.id().0))
    }
    /// A new phrase that brings `person` back on another device; the one before opens nothing any more.
    ///
    /// # Errors
    /// [`Problem::NotStored`] when the journal does not take it now.
    pub async fn make_phrase(&self, person: PersonId) -> Result<Private<Phrase>, Problem> {
        let phrase = make(&self.0.dice);
        let hash = hash(self.id(), *phrase.reveal()).ok_or(Problem::NotStored)?;
        self.0.keys.add_phrase(person, hash).await.map_err(|_| Problem::NotStored)?;
        Ok(phrase)
    }
    /// Whoever has that phrase; none when it is nobody's.
    ///
    /// # Errors
    /// [`Problem::NotStored`] when the journal does not take the token now.
    pub async fn come_back(&self, phrase: Phrase) -> Result<Option<Back>, Problem> {
        let Some(person) = hash(self.id(), phrase).and_then(|hash| self.0.keys.by_phrase(&hash)) else {
            return Ok(None);
        };
        let is_out = self.you_of(person).await.ok_or(Problem::Stopping)?.is_gone || self.0.keys.is_banned(person);
        let token = secret::make(&self.0.dice);
        match self.0.keys.add(person, &token).await {
            Ok(()) => Ok(Some(Back { person, token, is_out })),
            Err(NoKey::Erased) => Ok(None),
            Err(NoKey::NotStored) => Err(Problem::NotStored),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_belongs_to_its_session() {
        let (a, b) = (SessionId([1; 16]), SessionId([2; 16]));
        assert!(hash(a, [1, 2, 3, 4]) == hash(a, [1, 2, 3, 4]));
        assert!(hash(a, [1, 2, 3, 4]) != hash(b, [1, 2, 3, 4]) && hash(a, [1, 2, 3, 4]) != hash(a, [4, 3, 2, 1]));
        assert!(hash(a, [1, 23, 4, 5]) != hash(a, [12, 3, 4, 5]));
    }
}
