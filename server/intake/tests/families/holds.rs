//! What is true of every import.
use intake::{
    BODY_CHARS_MAX, BODY_CHARS_SHOWN, Draft, Hint, INPUT_BYTES_MAX, Import, Known, LINES_MAX, NAME_CHARS_MAX, News,
    Reply, TooMuch, fresh, read,
};
use serde_json::Value;

pub(super) const KEY: [u8; 32] = [9; 32];
/// Longer digits are no telephone number (ITU E.164, with a prefix for going abroad).
const PHONE_DIGITS_MAX: usize = 18;

/// Reads it and looks at all that came of it; none when it has too many lines.
pub(super) fn import(bytes: &[u8], hint: &Hint) -> Option<Import> {
    let import = match read(bytes, hint) {
        Ok(import) => import,
        Err(TooMuch::Bytes { .. }) => {
            assert!(bytes.len() > INPUT_BYTES_MAX);
            return None;
        }
        Err(TooMuch::Lines { .. }) => {
            // A line ends with one of these, the last byte of the long ones being told; an element with a comma.
            let ends = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r' | b',' | 0x85 | 0xa8 | 0xa9)).count();
            assert!(ends >= LINES_MAX);
            return None;
        }
    };
    for draft in &import.drafts {
        draft_holds(draft, import.drafts.len());
    }
    assert!(import.unread.len() <= 100 && import.unread.len() <= import.unread_count as usize);
    assert!(import.ambiguous() <= import.drafts.len());
    let mut known = Known::default();
    let news = take(&mut known, import.clone());
    assert!(news.edits.is_empty() && news.votes.is_empty() && news.gone.is_empty() && news.known == 0);
    let again = take(&mut known, import.clone());
    assert!(again.is_nothing(), "twice gives nothing new: {again:?}");
    Some(import)
}

/// What an import adds, checked and learned.
pub(super) fn take(known: &mut Known, import: Import) -> News {
    let news = fresh(&KEY, known, import);
    let before = known.len();
    known.learn(&news);
    assert_eq!(known.len(), before + news.fresh.len(), "all that is fresh is of itself, and was not known");
    assert!(news.edits.iter().all(|edit| !news.gone.contains(&edit.fingerprint)), "what is gone is not edited");
    news
}

fn draft_holds(draft: &Draft, drafts: usize) {
    kept(&draft.body, BODY_CHARS_MAX, draft.is_cut);
    assert!(!draft.body.is_empty());
    assert_eq!(draft.is_cut_at_500, draft.body.chars().count() > BODY_CHARS_SHOWN);
    assert!(draft.body.starts_with(&draft.shown()) && draft.shown().chars().count() <= BODY_CHARS_SHOWN);
    if let Some(warning) = &draft.warning {
        kept(warning, NAME_CHARS_MAX, true);
        assert!(!warning.is_empty() && !warning.contains('\n'));
    }
    if let Some(tag) = draft.lang.as_ref().map(intake::Lang::tag) {
        assert!((2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase()), "{tag:?}");
    }
    if let Some(Reply::Draft(at)) = draft.reply_to {
        assert!(at < drafts, "a reply to a draft that is not there");
    }
    assert!(draft.votes() >= draft.stated.unwrap_or(0));
    if let Some(record) = &draft.record {
        all_kept(&serde_json::to_value(record).expect("a record is JSON"));
    }
}

/// Every word of a record.
fn all_kept(value: &Value) {
    match value {
        Value::String(text) => kept(text, BODY_CHARS_MAX, true),
        Value::Array(all) => all.iter().for_each(all_kept),
        Value::Object(all) => all.values().for_each(all_kept),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A text that may be kept: of a bounded length, without what hides or turns (FORMATS, section 1), without addresses,
/// handles and telephone numbers. Whoever cuts may leave a number in the last line that was longer before.
pub(super) fn kept(text: &str, chars_max: usize, may_be_cut: bool) {
    assert!(text.chars().count() <= chars_max);
    assert_eq!(text.trim(), text);
    let is_hidden = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    assert!(!text.contains(is_hidden), "{text:?} hides something");
    for (at, _) in text.match_indices(['@', '＠']) {
        let host = text[at..].chars().skip(1).take_while(|c| c.is_alphanumeric() || ".-_+%".contains(*c));
        assert!(host.filter(|c| c.is_alphanumeric()).count() < 2, "{text:?} names an address");
    }
    let text = if may_be_cut { text.rsplit_once('\n').map_or("", |(above, _)| above) } else { text };
    for line in text.lines().map(str::trim) {
        // Digits that stand alone, but for sums in round numbers.
        let is_sum = line.ends_with("0000") || line.ends_with("٠٠٠٠") || line.ends_with("۰۰۰۰");
        let count = line.chars().count();
        assert!(
            !line.chars().all(is_digit) || is_sum || !(9..=PHONE_DIGITS_MAX).contains(&count),
            "{text:?} holds a number"
        );
    }
    for (at, _) in text.match_indices(['+', '＋']) {
        let mut rest = text[at..].chars().skip(1).peekable();
        let count = std::iter::from_fn(|| rest.next_if(|c| is_digit(*c))).count();
        // Where digits go on behind a blank or the like, all of them together may be too many.
        let is_alone = rest.peek().is_none_or(|c| !" \u{a0}\u{202f}-.()\u{2011}\u{2010}–/".contains(*c));
        assert!(!is_alone || !(7..=PHONE_DIGITS_MAX).contains(&count), "{text:?} holds a number with a plus");
    }
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}
