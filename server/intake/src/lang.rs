//! In which language something is, guessed from its letters and its smallest words (ALGORITHMS, section 9).
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, sync::LazyLock};

/// A language by its tag: two or three lower-case letters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Lang(String);

impl Lang {
    /// The language of a tag like `fr`, `FR-ca` or `ar_EG`.
    pub fn of(tag: &str) -> Option<Self> {
        let main = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        let is_tag = (2..=3).contains(&main.len()) && main.bytes().all(|b| b.is_ascii_lowercase());
        (is_tag && main != "und").then_some(Self(main))
    }

    /// Its tag.
    pub fn tag(&self) -> &str {
        &self.0
    }
}

const ENGLISH: &str = "the a an and or of to in is are was were be been do does did will would can could should that this these \
    those it its they their we our you your i my he she his her how what why who when where which not no yes with from for on at \
    by if but as than there have has had us all any more please thank thanks about into after before hello agree ";
const FRENCH: &str = " le la les un une des du de et ou est sont était être a ont que qui quoi quel quelle quels quelles comment \
    pourquoi quand où ce cet cette ces il elle ils elles nous vous je tu mon ma mes notre votre leur leurs ne pas plus dans sur \
    avec pour par sans aux au en y se si mais comme merci bonjour faut déjà deux c'est n'est d'un d'une l'on qu'est oui non ";
const SPANISH: &str = " el la los las un una unos unas del de y o es son está están ser que qué quién cómo cuándo dónde por para \
    con sin sobre no sí más pero como este esta estos estas ese esa su sus nos nosotros ustedes gracias hola cuál cuáles hay se \
    al lo le les muy también ya puede pueden ";

/// The letters of the text, counted up to a bound by script.
fn scripts(text: &str) -> [u32; 4] {
    if text.is_ascii() {
        let latin = text.bytes().take(2000).filter(u8::is_ascii_alphabetic).count();
        return [0, 0, 0, u32::try_from(latin).unwrap_or(u32::MAX)];
    }
    let mut counts = [0; 4];
    let [arabic, cyrillic, han, latin] = &mut counts;
    for c in text.chars().take(2000) {
        match c {
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
                *arabic += 1;
            }
            '\u{400}'..='\u{52f}' => *cyrillic += 1,
            '\u{3400}'..='\u{9fff}' => *han += 1,
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => *latin += 1,
            _ => {}
        }
    }
    counts
}

/// The language that the text shows; else `prior`, such as the language of the sender's interface; else none.
pub fn guess(text: &str, prior: Option<&Lang>) -> Option<Lang> {
    let [arabic, cyrillic, han, latin] = scripts(text);
    let most = arabic.max(cyrillic).max(han * 3).max(latin);
    let tag = match most {
        0 => return prior.cloned(),
        // An Arabic question that names a Latin thing or two is an Arabic question.
        _ if arabic > 0 && arabic * 3 >= most => "ar",
        _ if most == latin => return vote(text, prior),
        _ if most == cyrillic => "ru",
        _ => "zh",
    };
    Lang::of(tag)
}

/// Small words vote; who is ahead wins, on a tie the prior, then the letters.
fn vote(text: &str, prior: Option<&Lang>) -> Option<Lang> {
    let mut votes = [("en", 0), ("fr", 0), ("es", 0)];
    let lower = if text.is_ascii() { text.to_ascii_lowercase() } else { text.to_lowercase().replace('’', "'") };
    for word in lower.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).take(400) {
        for ((_, count), is_in) in votes.iter_mut().zip(LISTS.get(word).copied().unwrap_or_default()) {
            *count += u32::from(is_in) * 2;
        }
        let [_, (_, french), _] = &mut votes;
        let is_elided = word.contains('\'')
            && ["l'", "d'", "qu'", "n'", "j'", "s'", "c'"].iter().any(|head| word.starts_with(head));
        *french += u32::from(is_elided) * 2;
    }
    let sign = |set: &[char]| u32::from(!lower.is_ascii() && lower.contains(set));
    let [_, (_, french), (_, spanish)] = &mut votes;
    *french += sign(&['è', 'ê', 'ç', 'à', 'ù', 'œ', 'î', 'ô']);
    *spanish += sign(&['ñ', '¿', '¡', 'í', 'ó', 'ú']) * 2;
    let best = votes.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let mut ahead = votes.iter().filter(|(_, count)| *count == best).map(|(tag, _)| *tag);
    let known = |tag: &&str| prior.is_some_and(|prior| prior.tag() == *tag);
    if best == 0 {
        return prior.cloned();
    }
    let first = ahead.clone().find(known).or_else(|| ahead.next())?;
    Lang::of(first)
}

/// Which of the three lists a word stands in.
static LISTS: LazyLock<HashMap<&'static str, [bool; 3]>> = LazyLock::new(|| {
    let mut all: HashMap<&str, [bool; 3]> = HashMap::new();
    for (number, list) in [ENGLISH, FRENCH, SPANISH].into_iter().enumerate() {
        for word in list.split_whitespace() {
            if let Some(here) = all.entry(word).or_default().get_mut(number) {
                *here = true;
            }
        }
    }
    all
});

#[cfg(test)]
mod tests {
    use super::{Lang, guess};

    #[test]
    fn letters_and_small_words_tell() {
        let tag = |text| guess(text, None).map_or("-".to_owned(), |lang| lang.tag().to_owned());
        for (text, lang) in [
            ("هل تكفي القوائم الحالية؟", "ar"),
            ("ما هو دور ICANN و ITU؟", "ar"),
            ("Is a ban realistic?", "en"),
            ("Il faut agir maintenant", "fr"),
            ("Merci : deux points ici, pas de question.", "fr"),
            ("Comment signaler un abus ?", "fr"),
            ("can we see the slides", "en"),
            ("¿Cómo se protege a las fuentes?", "es"),
            ("Кто проверяет экспортёров?", "ru"),
            ("谁来监督这些公司？", "zh"),
            ("Ok", "-"),
            ("👍", "-"),
        ] {
            assert_eq!(tag(text), lang, "{text}");
        }
        let french = Lang::of("fr-CA");
        assert_eq!(guess("Ok", french.as_ref()), french);
        assert_eq!(Lang::of("english"), None);
    }
}
