//! Words from outside, made harmless and bounded before anything else sees them.
use crate::problem::Problem;
use unicode_normalization::UnicodeNormalization;

/// Composes a text, strips what cannot be seen or changes direction, and holds it to `chars_max`.
///
/// # Errors
/// [`Problem::TextEmpty`] when nothing is left, [`Problem::TextTooLong`] with both figures.
pub fn clean(text: &str, chars_max: usize) -> Result<String, Problem> {
    let composed: String = text.nfc().filter(|char| !is_trick(*char)).collect();
    let trimmed = composed.trim();
    let chars = trimmed.chars().count();
    if trimmed.chars().all(is_blank) {
        return Err(Problem::TextEmpty);
    }
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

/// Bidi controls and control characters other than a line break and a tab.
fn is_trick(char: char) -> bool {
    matches!(char, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || (char.is_control() && char != '\n' && char != '\t')
}

/// White space and characters of no width.
fn is_blank(char: char) -> bool {
    char.is_whitespace()
        || matches!(char, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{3164}' | '\u{115f}' | '\u{1160}' | '\u{00ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bidi_override_in_a_name_is_taken_out() {
        assert_eq!(clean("\u{202e}Sofia\u{202c}", 64).unwrap(), "Sofia");
        assert_eq!(harmless("a\u{2069}\u{202e}b\nج"), "ab\nج");
        assert_eq!(clean(" \u{200b}\u{200d} ", 64), Err(Problem::TextEmpty));
        assert_eq!(clean("سؤال", 64).unwrap(), "سؤال");
    }

    #[test]
    fn the_limit_itself_is_allowed_and_one_more_is_not() {
        assert!(clean(&"x".repeat(140), 140).is_ok());
        assert_eq!(clean(&"x".repeat(141), 140), Err(Problem::TextTooLong { chars: 141, chars_max: 140 }));
    }
}
