//! Laws of words: cleaned once they stay as they are, and what is alike is so from both sides.
use super::{dice, holds};
use intake::{Format, Hint, Index, Piece, diff, fold, guard, guess_lang, is_question, unguard};
use serde_json::json;

/// So many texts are compared, each of so many characters.
const TEXTS_MAX: usize = 24;
const TEXT_CHARS_MAX: usize = 1200;

/// The one body that comes of a text in an object, or in a post as HTML.
fn body(text: &str, is_html: bool) -> Option<String> {
    let post = json!([{"content": text, "visibility": "public", "account": {}}]);
    let said = if is_html { post } else { json!([{"text": text}]) };
    let import = holds::import(said.to_string().as_bytes(), &Hint::default()).expect("it is one");
    assert_eq!(import.format, if is_html { Format::Mastodon } else { Format::Objects });
    import.drafts.into_iter().next().map(|draft| draft.body)
}

/// Of addresses and numbers put anywhere nothing is left.
pub(super) fn clean(text: &str) {
    let folded = fold(text);
    assert_eq!(fold(&folded), folded, "folding is done once");
    assert_eq!(unguard(&guard(text)), text);
    assert!(!guard(text).starts_with(['=', '+', '-', '@', '\t', '\r']), "a program would compute it");
    if let Some(lang) = guess_lang(text, None) {
        assert_eq!(intake::Lang::of(lang.tag()), Some(lang));
    }
    let _either = is_question(text);
    for is_html in [false, true] {
        if let Some(once) = body(text, is_html) {
            assert_eq!(body(&once, false).as_deref(), Some(once.as_str()), "cleaning is done once");
        }
    }
    let at = (0..=dice(text.as_bytes()) % (text.len() + 1)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (before, after) = text.split_at(at);
    let written = body(&format!("{before}zqx.ana@example.org {after}"), false).unwrap_or_default();
    assert!(text.contains("zqx.ana@") || !written.contains("zqx.ana@"), "{written:?} holds an address");
    let called =
        body(&format!("{before}\n+20 100 987 6512\n0100 987 6513 / 0100 987 6514\n{after}"), false).unwrap_or_default();
    assert!(text.contains("987 651") || !called.contains("987 651"), "{called:?} holds a number");
}

/// Every line is a question.
pub(super) fn alike(text: &str) {
    let short = |line: &str| line.chars().take(TEXT_CHARS_MAX).collect::<String>();
    let texts: Vec<String> = text.lines().take(TEXTS_MAX).map(short).collect();
    let mut index = Index::new(Some("#WS430"));
    for (id, text) in texts.iter().enumerate() {
        // Now and then one has its neighbor for a translation.
        let translation = texts.get(id + 1).filter(|_| id % 5 == 4);
        index.put(id, text, translation.map(String::as_str));
    }
    for (id, text) in texts.iter().enumerate() {
        let scores = index.scores(text);
        assert!(scores.iter().all(|found| found.permille <= 1000));
        if let Some(own) = scores.iter().find(|found| found.id == id && id % 5 != 4) {
            assert_eq!(own.permille, 1000, "{text:?} is not like itself");
            assert!(own.is_very_likely);
        }
        let best = index.best(text);
        let most = scores.iter().map(|found| found.permille).max().filter(|most| *most >= intake::LIKE_PERMILLE);
        assert_eq!(best.map(|found| found.permille), most);
        assert!(index.best_but(text, |_| true).is_none());
    }
    for pair in texts.windows(2) {
        differ(&pair[0], &pair[1]);
        differ(&pair[0], &pair[0]);
    }
    for (id, text) in texts.iter().enumerate() {
        index.remove(id);
        assert!(index.scores(text).iter().all(|found| found.id != id));
    }
    assert!(index.is_empty());
}

/// The pieces of a side with those of both are its words; what is the same differs in nothing.
fn differ(left: &str, right: &str) {
    let pieces = diff(left, right);
    let words = |text: &str| text.split_whitespace().map(ToOwned::to_owned).collect::<Vec<_>>();
    let side = |not: Piece| {
        pieces.iter().filter(|(piece, _)| *piece != not).flat_map(|(_, text)| words(text)).collect::<Vec<_>>()
    };
    assert_eq!(side(Piece::Right), words(left));
    assert_eq!(side(Piece::Left).len(), words(right).len());
    assert!(left != right || pieces.iter().all(|(piece, _)| *piece == Piece::Both));
    assert!(pieces.windows(2).all(|pair| pair[0].0 != pair[1].0), "neighbors are one piece");
}
