//! Words from outside, made harmless and bounded before anything else sees them.
use crate::problem::Problem;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_script::{Script, UnicodeScript};

/// Marks that may stand on one letter: Vietnamese takes two, Thai two, vocalized Arabic and Hebrew three or four.
pub const MARKS_MAX: usize = 4;
/// The same where letters themselves are written below letters: a Burmese syllable takes five, a Tibetan one more.
const STACKED_MARKS_MAX: usize = 8;
const ZWNJ: char = '\u{200c}';
const ZWJ: char = '\u{200d}';

/// Strips from a text what cannot be seen, changes direction or towers over its line, composes it, and holds it to
/// `chars_max`. Whatever people write with, in any script, stays as it is.
///
/// # Errors
/// [`Problem::TextEmpty`] when nothing is left that can be read, [`Problem::TextTooLong`] with both figures.
pub fn clean(text: &str, chars_max: usize) -> Result<String, Problem> {
    let seen: Vec<char> = text.chars().filter(|char| !is_trick(*char)).collect();
    // Composed last: what stood between a letter and its mark may be gone.
    let composed: Vec<char> = with_joiners_that_join(&seen).into_iter().nfc().collect();
    let low = without_towers(&composed);
    let trimmed = low.trim();
    if trimmed.chars().all(|char| is_blank(char) || is_combining_mark(char)) {
        return Err(Problem::TextEmpty);
    }
    let chars = trimmed.chars().count();
    if chars > chars_max {
        let figure = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        return Err(Problem::TextTooLong { chars: figure(chars), chars_max: figure(chars_max) });
    }
    Ok(trimmed.to_owned())
}

/// What is left of a text without bidi controls and their like: for texts of before they were stripped, and for those of
/// other servers. `clean` lets none in; a page that shows one must not move because of it.
#[must_use]
pub fn harmless(text: &str) -> String {
    text.chars().filter(|char| !is_trick(*char)).collect()
}

/// What nobody sees and what only deceives: bidi controls, characters of no width, Hangul fillers, tags, interlinear
/// annotation, and control characters other than a line break and a tab.
pub(crate) fn is_trick(char: char) -> bool {
    matches!(char,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{200b}' | '\u{200e}'
        | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e00ff}')
        || (char.is_control() && char != '\n' && char != '\t')
}

/// White space, the empty Braille cell and joiners.
pub(crate) fn is_blank(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\u{2800}' | ZWNJ | ZWJ)
}

/// Chooses between the forms of the character before it.
fn is_selector(char: char) -> bool {
    matches!(char, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' | '\u{180b}'..='\u{180f}')
}

/// Drawn, not spelled; near enough to tell whether something may be joined into one picture.
fn is_picture(char: char) -> bool {
    matches!(char, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1fbff}')
}

/// Takes out joiners and selectors wherever they change nothing that can be seen.
fn with_joiners_that_join(text: &[char]) -> Vec<char> {
    let mut kept: Vec<char> = Vec::with_capacity(text.len());
    for (at, char) in text.iter().enumerate() {
        let next = text.get(at + 1).copied();
        let stays = match *char {
            ZWNJ | ZWJ => joins(&kept, *char, next),
            char if is_selector(char) => kept.last().is_some_and(|before| selects(*before, char)),
            _ => true,
        };
        if stays {
            kept.push(*char);
        }
    }
    kept
}

/// Whether a joiner is part of the spelling here, or joins two pictures into one.
fn joins(before: &[char], joiner: char, next: Option<char>) -> bool {
    let Some(&last) = before.last() else { return false };
    if matches!(last, ZWNJ | ZWJ) {
        return false;
    }
    let is_toned = |char: &char| is_selector(*char) || matches!(char, '\u{1f3fb}'..='\u{1f3ff}');
    let base = before.iter().rev().find(|char| !is_toned(char)).copied().unwrap_or(last);
    if joiner == ZWJ && is_picture(base) {
        return next.is_some_and(is_picture);
    }
    let letter = before.iter().rev().find(|char| !is_inherited(**char)).copied().unwrap_or(last);
    if !takes_joiners(letter.script()) {
        return false;
    }
    // At the end of a word: Malayalam and Bengali endings, and the Arabic letter that stands for the year of the Hijra.
    let ends = is_virama(last) || (joiner == ZWJ && last == '\u{647}');
    ends || next.is_some_and(|next| takes_joiners(next.script()))
}

fn is_inherited(char: char) -> bool {
    char.script() == Script::Inherited
}

/// Kills the vowel of the letter before it.
fn is_virama(char: char) -> bool {
    unicode_normalization::char::canonical_combining_class(char) == 9
}

/// Scripts whose letters join, or whose syllables are built with joiners.
fn takes_joiners(script: Script) -> bool {
    use Script::{
        Adlam, Arabic, Balinese, Bengali, Chakma, Devanagari, Gujarati, Gurmukhi, Hanifi_Rohingya, Javanese, Kannada,
        Khmer, Malayalam, Mandaic, Mongolian, Myanmar, Nko, Oriya, Sinhala, Syriac, Tamil, Telugu, Tibetan,
    };
    let joining = [Adlam, Arabic, Hanifi_Rohingya, Mandaic, Mongolian, Nko, Syriac];
    let of_syllables = [
        Balinese, Bengali, Chakma, Devanagari, Gujarati, Gurmukhi, Javanese, Kannada, Khmer, Malayalam, Myanmar, Oriya,
        Sinhala, Tamil, Telugu, Tibetan,
    ];
    joining.contains(&script) || of_syllables.contains(&script)
}

/// Whether a character has forms to choose between by that selector.
fn selects(before: char, selector: char) -> bool {
    let script = before.script();
    match selector {
        '\u{180b}'..='\u{180f}' => script == Script::Mongolian,
        '\u{e0100}'..='\u{e01ef}' => script == Script::Han,
        _ => {
            let is_sign = matches!(
                before,
                '0'..='9' | '#' | '*' | '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}'
            ) || matches!(before, '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}');
            is_sign || is_picture(before) || matches!(script, Script::Han | Script::Myanmar | Script::Phags_Pa)
        }
    }
}

/// Keeps as many marks on each letter as its script may need, and drops the rest.
fn without_towers(text: &[char]) -> String {
    let (mut marks, mut most) = (0, MARKS_MAX);
    let stands = |char: &&char| {
        if !is_combining_mark(**char) {
            marks = 0;
            let is_stacked = matches!(char.script(), Script::Myanmar | Script::Tibetan | Script::Tai_Tham);
            most = if is_stacked { STACKED_MARKS_MAX } else { MARKS_MAX };
            return true;
        }
        marks += 1;
        marks <= most
    };
    text.iter().filter(stands).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> String {
        clean(text, 400).unwrap()
    }

    #[test]
    fn a_bidi_override_in_a_name_is_taken_out() {
        assert_eq!(cleaned("\u{202e}Sofia\u{202c}"), "Sofia");
        assert_eq!(harmless("a\u{2069}\u{202e}b\nج"), "ab\nج");
        assert_eq!(clean(" \u{200b}\u{200d} ", 64), Err(Problem::TextEmpty));
        assert_eq!(cleaned("سؤال"), "سؤال");
    }

    #[test]
    fn the_limit_itself_is_allowed_and_one_more_is_not() {
        assert!(clean(&"x".repeat(140), 140).is_ok());
        assert_eq!(clean(&"x".repeat(141), 140), Err(Problem::TextTooLong { chars: 141, chars_max: 140 }));
    }

    #[test]
    fn a_tower_of_marks_is_cut_and_only_marks_are_no_name() {
        let tower = format!("Z{}algo", "\u{335}\u{30d}\u{316}".repeat(30));
        assert_eq!(cleaned(&tower).chars().count(), "Zalgo".len() + MARKS_MAX);
        assert_eq!(cleaned(&format!("ก{}", "\u{e47}".repeat(50))).chars().count(), 1 + MARKS_MAX);
        assert_eq!(clean(&"\u{301}".repeat(9), 64), Err(Problem::TextEmpty));
        assert_eq!(clean("\u{2800}\u{3164}", 64), Err(Problem::TextEmpty));
        assert_eq!(cleaned("e\u{200b}\u{301}"), "é", "what stood between a letter and its mark is gone");
    }

    #[test]
    fn what_has_no_width_leaves_a_name_unless_it_is_spelling() {
        for hidden in
            ["\u{200b}", "\u{2060}", "\u{ad}", "\u{3164}", "\u{115f}", "\u{e0041}", "\u{200d}", "\u{200c}", "\u{fe0f}"]
        {
            assert_eq!(cleaned(&format!("Sof{hidden}ia")), "Sofia", "{hidden:?}");
            assert_eq!(cleaned(&format!("سامي{hidden}")), "سامي", "{hidden:?}");
        }
        assert_eq!(cleaned("می\u{200c}\u{200c}خواهم"), "می\u{200c}خواهم", "one is spelling, two are a trick");
        assert_eq!(cleaned("\u{fff9}Sofia\u{fffa}Khalid\u{fffb}"), "SofiaKhalid");
        assert_eq!(cleaned("好\u{fe00}\u{fe01}\u{fe02}"), "好\u{fe00}");
    }

    #[test]
    fn every_script_is_taken_as_it_is_written() {
        let as_written = [
            "خالد إبراهيم، كيف نضمن أن يُسمَع الجميع؟",
            "مُحَمَّدٌ رَسُولٌ",
            "نمی\u{200c}خواهم خانه\u{200c}ها",
            "سنة ١٤٤٧ه\u{200d}",
            "שָׁלוֹם עֲלֵיכֶם",
            "Nguyễn Thị Phượng",
            "สวัสดีครับ น้ำใจ",
            "क्\u{200d}ष और क्\u{200c}ष, राम",
            "অবস্থা, বাংলা",
            "അവന\u{d4d}\u{200d} മലയാളം",
            "ကျွန်ုပ် လျှော့",
            "བོད་སྐད་ ཧཱུྃ",
            "ភាសាខ្មែរ",
            "日本語の質問、葛\u{e0100}城",
            "한국어 이름",
            "Ελένη Παπαδοπούλου",
            "Ольга Ивановна, йод и ёлка",
            "አማርኛ ስም",
            "ᠮᠣᠩᠭᠣᠯ\u{180e}ᠠ",
            "José Łukasz Ångström ẞ",
            "👩🏽\u{200d}🚒 ❤\u{fe0f}\u{200d}🔥 1\u{fe0f}\u{20e3} 🏳\u{fe0f}\u{200d}🌈",
        ];
        for text in as_written {
            let composed: String = text.nfc().collect();
            assert_eq!(cleaned(text), composed);
        }
    }
}
