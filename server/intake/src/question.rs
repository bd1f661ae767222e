//! Whether something is asked (ALGORITHMS, section 9). It ranks and filters, and never hides.

const SIGNS: [char; 7] = ['?', '؟', '？', '՞', '፧', '‽', '\u{37e}'];
const WORDS: &str = "هل ما ماذا كيف من لماذا متى أين كم why how what who when where which can is are do does should will \
    comment pourquoi quand qui quel quelle quels quelles combien est-ce";

/// Whether it contains a question mark outside links, or begins with a question word.
pub fn is_question(text: &str) -> bool {
    has_sign(text) || first_word(text).is_some_and(|word| WORDS.split(' ').any(|known| known == word))
}

/// Whether there is a sign outside links, or at the end of one.
fn has_sign(text: &str) -> bool {
    let is_sign = |text: &str| if text.is_ascii() { text.contains('?') } else { text.contains(SIGNS) };
    is_sign(text)
        && text.split_whitespace().any(|word| {
            let is_link = word.contains("://") || word.starts_with("www.");
            if is_link { word.ends_with(SIGNS) } else { is_sign(word) }
        })
}

fn first_word(text: &str) -> Option<String> {
    let start = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let word: String = start.chars().take(20).take_while(|c| c.is_alphanumeric() || *c == '-').collect();
    (!word.is_empty()).then(|| word.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::is_question;

    #[test]
    fn signs_and_first_words_ask() {
        for text in [
            "Really?",
            "حقا؟",
            "真的？",
            "\u{37e}",
            "can we see the slides",
            "هل من ضمانات",
            "« Comment faire",
            "Est-ce prévu",
            "see https://a.b/c?",
        ] {
            assert!(is_question(text), "{text}");
        }
        for text in ["Island states agree", "Whoever", "see https://a.b/c?d=e ok", "منذ عام", "", "Commentaire"] {
            assert!(!is_question(text), "{text}");
        }
    }
}
