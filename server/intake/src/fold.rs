//! How two spellings of one message become one.
use crate::clean::is_invisible;
use unicode_normalization::UnicodeNormalization;

/// NFKC, without bidi controls, in lower case, runs of white space as one space, none at the ends
/// (FORMATS, section 3). Folding twice changes nothing.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return squeeze(text.chars().map(|c| c.to_ascii_lowercase()), text.len());
    }
    // Lower case can undo a composition (İ), and composition can make an upper-case letter: once more settles it.
    let once: String = text.nfkc().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase).collect();
    squeeze(once.nfkc().flat_map(char::to_lowercase).nfkc(), text.len())
}

fn squeeze(chars: impl Iterator<Item = char>, size: usize) -> String {
    let mut out = String::with_capacity(size);
    let mut is_apart = false;
    for c in chars {
        if c.is_whitespace() || c.is_control() {
            is_apart = !out.is_empty();
        } else {
            if is_apart {
                out.push(' ');
                is_apart = false;
            }
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn spellings_of_one_message_meet() {
        assert_eq!(fold("  Ｑuelles\tRÈGLES\r\n existent\u{a0}"), "quelles règles existent");
        assert_eq!(fold("So\u{202e}fia\u{202c}"), "sofia");
        assert_eq!(fold("e\u{301}"), fold("É"));
        assert_eq!(fold(&fold("İstanbul ﬁn")), fold("İstanbul ﬁn"));
    }
}
