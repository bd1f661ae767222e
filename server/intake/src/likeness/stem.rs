//! From a text to the stems of its words: without accents, vowel marks, small words and endings.
use crate::lang;
use rust_stemmers::{Algorithm, Stemmer};
use std::{collections::HashSet, sync::LazyLock};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A longer word is no word.
const WORD_CHARS_MAX: usize = 48;
/// More words than a kept body has are not looked at.
const WORDS_MAX: usize = 1000;

/// Small words, folded. A word that denies is none: it decides.
const STOPS: &str = "a an the and or of to in on at for with from by as is are was were be been do does did will would can \
    could should may i you he she it we they our your their its my this that these those there what which who how why when \
    where if about into please question questions thank thanks hello so us have has had more any \
    le la les l un une des du de d et ou est sont a au aux en dans sur pour par avec ce cet cette ces il elle ils elles nous \
    vous je tu qui que qu quoi quel quelle quels quelles comment pourquoi quand combien se s y on notre votre leur leurs mon \
    ma mes merci bonjour c plus \
    في من على الي عن مع هل ما ماذا كيف لماذا متي اين كم هو هي هم هذا هذه ذلك تلك التي الذي الذين ان او ثم قد كان يكون كل اي \
    بين عند هناك نحن انا انت شكرا سوال يمكن و";

static STOP_WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| STOPS.split_whitespace().collect());
static ENGLISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::English));
static FRENCH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::French));
static SPANISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Spanish));
static RUSSIAN: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Russian));

/// The words in one spelling: letters without marks, digits of one set, lower case.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut word = String::new();
    for c in text.nfkd().chain([' ']) {
        if is_combining_mark(c) || c == '\u{640}' || crate::clean::is_invisible(c) {
            continue;
        }
        if c.is_alphanumeric() {
            word.extend(letter(c).to_lowercase());
        } else if !word.is_empty() {
            all.push(std::mem::take(&mut word).chars().take(WORD_CHARS_MAX).collect());
            if all.len() >= WORDS_MAX {
                break;
            }
        }
    }
    all
}

fn letter(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        'ک' => 'ك',
        _ => crate::clock::digit(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c),
    }
}

/// The stems of the words that say something; `dropped` is the session's own word, such as its hashtag.
pub(super) fn stems(text: &str, dropped: Option<&str>) -> Vec<String> {
    let tag = lang::guess(text, None);
    let stemmer: Option<&Stemmer> = match tag.as_ref().map(lang::Lang::tag) {
        Some("fr") => Some(&FRENCH),
        Some("es") => Some(&SPANISH),
        Some("ru") => Some(&RUSSIAN),
        Some("zh") => None,
        Some(_) | None => Some(&ENGLISH),
    };
    let says = |word: &String| !STOP_WORDS.contains(word.as_str()) && Some(word.as_str()) != dropped;
    let stem = |word: String| {
        if word.chars().any(is_arabic) {
            arabic(&word).to_owned()
        } else {
            stemmer.map_or(word.clone(), |stemmer| stemmer.stem(&word).into_owned())
        }
    };
    words(text).into_iter().filter(says).map(stem).filter(|stem| !stem.is_empty()).collect()
}

fn is_arabic(c: char) -> bool {
    ('\u{620}'..='\u{6ff}').contains(&c)
}

/// A light stem: a leading و or ف, then an article, then one suffix. Three letters stay at least.
fn arabic(word: &str) -> &str {
    const ARTICLES: [&str; 4] = ["بال", "كال", "ال", "لل"];
    const SUFFIXES: [&str; 14] = ["ها", "هم", "هن", "كم", "نا", "ات", "ان", "ين", "ون", "يه", "ته", "ه", "ي", "ت"];
    let long = |word: &str| word.chars().count() >= 3;
    let mut rest = word;
    if let Some(inside) = rest.strip_prefix(['و', 'ف']).filter(|inside| inside.chars().count() >= 4) {
        rest = inside;
    }
    if let Some(inside) = ARTICLES.iter().find_map(|article| rest.strip_prefix(article).filter(|inside| long(inside))) {
        rest = inside;
    }
    SUFFIXES.iter().find_map(|end| rest.strip_suffix(end).filter(|inside| long(inside))).unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::{stems, words};

    #[test]
    fn spellings_and_forms_meet() {
        assert_eq!(words("Quelles RÈGLES, ١٢ أسئلةٌ؟"), ["quelles", "regles", "12", "اسيله"]);
        assert_eq!(stems("Who audits the exporters?", None), stems("Audit of the exporter", None));
        assert_eq!(stems("والشركات", None), stems("شركه", None));
        assert_eq!(stems("#WS430 not granted", Some("ws430")), ["not", "grant"]);
    }
}
