//! The only file that throws dice: names, salts, secrets, join codes.
use crate::id::SessionId;
use floor::{ActionId, PersonId, TextId};
use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Characters of a join code.
pub const JOIN_CODE_CHARS: usize = 8;
/// Crockford's alphabet: no I, L, O, U.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Where chance comes from; clones share it.
#[derive(Clone)]
pub struct Dice(Arc<Source>);

enum Source {
    System,
    Seeded { seed: u64, thrown: AtomicU64 },
}

impl Dice {
    /// The system's chance.
    #[must_use]
    pub fn system() -> Self {
        Self(Arc::new(Source::System))
    }
    /// The same throws for the same seed, for tests. Never for a session with people in it.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Source::Seeded { seed, thrown: AtomicU64::new(0) }))
    }
    /// 16 bytes that form a version 4 UUID.
    #[must_use]
    #[allow(clippy::disallowed_methods)] // this is the one place
    pub fn sixteen(&self) -> [u8; 16] {
        match &*self.0 {
            Source::System => uuid::Uuid::new_v4().into_bytes(),
            Source::Seeded { seed, thrown } => {
                let thrown = thrown.fetch_add(1, Ordering::Relaxed);
                let mut hasher = blake3::Hasher::new();
                hasher.update(&seed.to_le_bytes()).update(&thrown.to_le_bytes());
                let mut bytes = [0; 16];
                hasher.finalize_xof().fill(&mut bytes);
                uuid::Builder::from_random_bytes(bytes).into_uuid().into_bytes()
            }
        }
    }
    /// 32 uniform bytes. Three UUIDs hold 366 random bits, more than the 256 that the hash can carry.
    #[must_use]
    pub fn thirty_two(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        for _ in 0..3 {
            hasher.update(&self.sixteen());
        }
        hasher.finalize().into()
    }
    /// A new session.
    #[must_use]
    pub fn session(&self) -> SessionId {
        SessionId(self.sixteen())
    }
    /// A new person.
    #[must_use]
    pub fn person(&self) -> PersonId {
        PersonId(self.sixteen())
    }
    /// A new text.
    #[must_use]
    pub fn text(&self) -> TextId {
        TextId(self.sixteen())
    }
    /// A new action, for doors whose clients have no script to make one.
    #[must_use]
    pub fn action(&self) -> ActionId {
        ActionId(self.sixteen())
    }
    /// A join code of [`JOIN_CODE_CHARS`] Crockford characters (40 random bits), without the hyphen.
    #[must_use]
    pub fn join_code(&self) -> String {
        let digit = |byte: &u8| CROCKFORD.get(usize::from(byte % 32)).map_or('0', |digit| char::from(*digit));
        self.thirty_two().iter().take(JOIN_CODE_CHARS).map(digit).collect()
    }
}

impl fmt::Debug for Dice {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Dice")
    }
}

/// What somebody typed as a join code, folded: `O` is 0, `I` and `L` are 1, case, hyphens and blanks do not count.
/// None when it cannot be one.
#[must_use]
pub fn fold_code(typed: &str) -> Option<String> {
    if typed.len() > 64 {
        return None;
    }
    let mut folded = String::with_capacity(JOIN_CODE_CHARS);
    for char in typed.chars().map(latin).filter(|char| !is_between(*char)) {
        let char = match char.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let is_digit = u8::try_from(char).is_ok_and(|byte| CROCKFORD.contains(&byte));
        if !is_digit {
            return None;
        }
        folded.push(char);
    }
    (folded.len() == JOIN_CODE_CHARS).then_some(folded)
}

/// A digit or Latin letter as keyboards of other scripts make them (٣, ۳, ３, Ｋ), plain; everything else stays.
#[must_use]
pub const fn latin(char: char) -> char {
    let (from, first) = match char {
        '\u{0660}'..='\u{0669}' => ('\u{0660}', b'0'),
        '\u{06f0}'..='\u{06f9}' => ('\u{06f0}', b'0'),
        '\u{ff10}'..='\u{ff19}' => ('\u{ff10}', b'0'),
        '\u{ff21}'..='\u{ff3a}' => ('\u{ff21}', b'A'),
        '\u{ff41}'..='\u{ff5a}' => ('\u{ff41}', b'a'),
        _ => return char,
    };
    match char::from_u32(first as u32 + (char as u32 - from as u32)) {
        Some(plain) => plain,
        None => char,
    }
}

/// What may stand between the signs of a code: blanks, dashes of any length, and the unseen marks of direction that come
/// along when something is copied out of a message in Arabic.
const fn is_between(char: char) -> bool {
    char.is_whitespace()
        || matches!(char, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}' | '\u{061c}' | '\u{200b}'..='\u{200f}')
        || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A join code as it is shown, 4-4.
#[must_use]
pub fn show_code(code: &str) -> String {
    match code.split_at_checked(JOIN_CODE_CHARS / 2) {
        Some((left, right)) => format!("{left}-{right}"),
        None => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_however_it_is_typed() {
        assert_eq!(fold_code("o1il-abcd").as_deref(), Some("0111ABCD"));
        assert_eq!(fold_code(" 0111 abcd ").as_deref(), Some("0111ABCD"));
        assert_eq!(fold_code("٠١١١-abcd").as_deref(), Some("0111ABCD"));
        assert_eq!(fold_code("\u{2068}０１１１－ＡＢｃｄ\u{2069}").as_deref(), Some("0111ABCD"));
        assert_eq!(fold_code("0111ABC"), None);
        assert_eq!(fold_code("0111ABCDE"), None);
        assert_eq!(fold_code("0111ABCU"), None);
        let code = Dice::system().join_code();
        assert_eq!(fold_code(&show_code(&code)), Some(code));
    }

    #[test]
    fn no_throw_comes_twice_and_a_seed_repeats_itself() {
        let dice = Dice::system();
        assert_ne!(dice.thirty_two(), dice.thirty_two());
        assert_eq!(Dice::seeded(3).thirty_two(), Dice::seeded(3).thirty_two());
        assert_ne!(Dice::seeded(3).person(), Dice::seeded(4).person());
    }
}
