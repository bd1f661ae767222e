//! What holds for any input whatever: no panic, nothing private, nothing that grows.
mod shapes;

use crate::golden;
use intake::{
    BODY_CHARS_MAX, BODY_CHARS_SHOWN, DayOrder, Format, Hint, INPUT_BYTES_MAX, Import, Index, Known, LINES_MAX,
    TooMuch, diff, fold, fresh, guard, masked, read, unguard,
};
use proptest::prelude::*;
use shapes::{cut, doubled, mutated, reordered, text_like};

const KEY: [u8; 32] = [9; 32];
const FORMATS: [Option<Format>; 13] = [
    None,
    Some(Format::ZoomChat),
    Some(Format::ZoomClipboard),
    Some(Format::ZoomQaClipboard),
    Some(Format::ZoomQaReport),
    Some(Format::Webex),
    Some(Format::Mastodon),
    Some(Format::Telegram),
    Some(Format::Whatsapp),
    Some(Format::Table),
    Some(Format::Objects),
    Some(Format::Canonical),
    Some(Format::Plain),
];

fn hints() -> impl Iterator<Item = Hint<'static>> {
    FORMATS.into_iter().map(|format| Hint {
        format,
        file: Some("x.csv").filter(|_| format.is_none()),
        order: Some(DayOrder::DayMonth),
        is_group: Some(true),
        ..Hint::default()
    })
}

/// What is true of anything that was read.
fn holds(bytes: &[u8], hint: &Hint) -> Import {
    let import = read(bytes, hint).expect("it is small");
    for draft in &import.drafts {
        let chars = draft.body.chars().count();
        assert!(chars > 0 && chars <= BODY_CHARS_MAX);
        assert_eq!(draft.is_cut_at_500, chars > BODY_CHARS_SHOWN);
        assert!(!draft.body.chars().any(|c| c.is_control() && c != '\n' && c != '\t'), "{:?}", draft.body);
        assert!(!draft.body.contains(['\u{202e}', '\u{2066}', '\u{200f}', '\u{feff}']));
    }
    assert!(import.unread.len() <= 100 && import.unread.len() <= import.unread_count as usize);
    let mut known = Known::default();
    let news = fresh(&KEY, &known, import.clone());
    assert!(news.edits.is_empty() && news.votes.is_empty() && news.gone.is_empty());
    known.learn(&news);
    let again = fresh(&KEY, &known, import.clone());
    assert!(again.fresh.is_empty(), "twice gives nothing new: {again:?}");
    import
}

fn is_kept(import: &Import, secret: &str) -> bool {
    let news = fresh(&KEY, &Known::default(), import.clone());
    format!("{import:?}{news:?}").contains(secret)
}

proptest! {
    #[test]
    fn random_bytes_harm_nobody(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        for hint in hints() {
            holds(&bytes, &hint);
        }
    }

    #[test]
    fn masking_twice_changes_nothing(text in text_like(), digits in "[-0-9+() ./@a•]{0,60}") {
        for text in [text.as_str(), digits.as_str()] {
            let once = masked(text);
            prop_assert_eq!(&masked(&once), &once);
        }
    }

    #[test]
    fn texts_that_nearly_fit_harm_nobody(text in text_like()) {
        for hint in hints() {
            holds(text.as_bytes(), &hint);
        }
    }

    #[test]
    fn mutated_samples_let_nothing_private_through(
        which in 0..9_usize,
        steps in prop::collection::vec(mutated(), 1..6),
    ) {
        let (file, bytes) = golden::inputs()[which];
        let mut bytes = bytes.to_vec();
        for step in &steps {
            bytes = step.apply(&bytes);
        }
        for hint in hints().chain([Hint::default()]) {
            let import = holds(&bytes, &hint);
            let said = String::from_utf8_lossy(&bytes);
            prop_assert!(!is_kept(&import, "PRIVATE-"), "{file}, {:?}: {import:#?}\n{said}", hint.format);
        }
    }

    #[test]
    fn messages_in_another_order_are_the_same_messages(which in 0..9_usize, seed in any::<u64>()) {
        let (file, bytes) = golden::inputs()[which];
        let whole = holds(bytes, &Hint::default());
        let import = holds(&reordered(file, bytes, seed), &Hint::default());
        prop_assert!(!is_kept(&import, "PRIVATE-"), "{file}: {import:#?}");
        prop_assert_eq!(import.private_dropped, whole.private_dropped);
        prop_assert_eq!(import.drafts.len(), whole.drafts.len());
    }

    #[test]
    fn a_cut_keeps_what_was_whole(which in 0..9_usize, part in 0..=1000_usize) {
        let (file, bytes) = golden::inputs()[which];
        let import = holds(cut(bytes, part), &Hint::default());
        prop_assert!(!is_kept(&import, "PRIVATE-"), "{file}: {import:#?}");
    }

    #[test]
    fn doubled_messages_are_one(which in 0..9_usize) {
        let (file, bytes) = golden::inputs()[which];
        let once = fresh(&KEY, &Known::default(), read(bytes, &Hint::default()).unwrap());
        let twice = fresh(&KEY, &Known::default(), read(&doubled(file, bytes), &Hint::default()).unwrap());
        let prints = |news: &intake::News| news.fresh.iter().map(|fresh| fresh.fingerprint).collect::<Vec<_>>();
        prop_assert_eq!(prints(&once), prints(&twice), "{}", file);
    }

    #[test]
    fn folding_is_done_once_and_cells_come_back(text in any::<String>()) {
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
        let guarded = guard(&text);
        prop_assert_eq!(unguard(&guarded), text.as_str());
    }

    #[test]
    fn likeness_is_bounded_and_alike_to_itself(texts in prop::collection::vec(text_like(), 1..8)) {
        let mut index = Index::new(Some("#WS430"));
        for (id, text) in texts.iter().enumerate() {
            index.put(id, text, None);
        }
        for (id, text) in texts.iter().enumerate() {
            let scores = index.scores(text);
            prop_assert!(scores.iter().all(|found| found.permille <= 1000));
            if let Some(own) = scores.iter().find(|found| found.id == id) {
                prop_assert_eq!(own.permille, 1000, "{:?}", text);
                prop_assert!(own.is_very_likely);
            }
            index.remove(id);
            prop_assert!(index.scores(text).iter().all(|found| found.id != id));
        }
        prop_assert!(index.is_empty());
    }

    #[test]
    fn a_difference_holds_every_word_once(left in text_like(), right in text_like()) {
        let pieces = diff(&left, &right);
        let side = |not: intake::Piece| {
            let words = pieces.iter().filter(|(piece, _)| *piece != not).flat_map(|(_, text)| text.split_whitespace());
            words.count()
        };
        prop_assert_eq!(side(intake::Piece::Right), left.split_whitespace().count());
        prop_assert_eq!(side(intake::Piece::Left), right.split_whitespace().count());
    }
}

#[test]
fn limits_stand_where_they_are_said() {
    let plain = Hint { format: Some(Format::Plain), ..Hint::default() };
    let bytes = |size: usize| read(&vec![b'x'; size], &plain).map(|import| import.drafts.len());
    assert_eq!(bytes(INPUT_BYTES_MAX), Ok(1));
    assert_eq!(bytes(INPUT_BYTES_MAX + 1), Err(TooMuch::Bytes { bytes_max: INPUT_BYTES_MAX }));
    let lines = |count: usize| read("a\n".repeat(count).as_bytes(), &plain).map(|import| import.drafts.len());
    assert_eq!(lines(LINES_MAX), Ok(1));
    assert_eq!(lines(LINES_MAX + 1), Err(TooMuch::Lines { lines_max: LINES_MAX }));
    let list = |count: usize| {
        let one = r#"{"text":"a"},"#.repeat(count);
        read(format!("[{}]", one.trim_end_matches(',')).as_bytes(), &Hint::default()).map(|import| import.drafts.len())
    };
    assert_eq!(list(LINES_MAX), Ok(LINES_MAX));
    assert_eq!(list(LINES_MAX + 1), Err(TooMuch::Lines { lines_max: LINES_MAX }));
}

#[test]
fn deep_wide_and_long_inputs_end() {
    let mega = 1 << 20;
    let inputs = [
        "[".repeat(mega),
        "{\"a\":".repeat(mega / 8),
        "[{\"messages\":".repeat(mega / 16),
        "(".repeat(mega),
        "+1 ".repeat(mega),
        "1 ".repeat(mega),
        "@".repeat(mega),
        "a@".repeat(mega),
        "<".repeat(mega),
        "<script>".repeat(mega / 8),
        "&".repeat(mega),
        "\"".repeat(mega),
        "\",".repeat(mega),
        ",\"".repeat(mega),
        "15:01:39 From a to ".repeat(mega / 20),
        "from a to ".repeat(mega / 10),
        format!("15:01:39 From {}:", ": ".repeat(mega)),
        "00:00:00\t".repeat(mega / 9),
        "15:01:39 From a to Everyone:\n Reacted to \"a\" with 👍\n".repeat(9_000),
        "15:01:39 From a to Everyone:\n Replying to \"a\"\n ab\n".repeat(6_000),
        (0..9_000).map(|n| format!("15:01:39 From a to Everyone:\n a{n}\n")).collect::<Vec<_>>().concat(),
        "a 3:01 PM\n".repeat(10_000),
        "1/1/24, 10:30 - a: b\n".repeat(10_000),
        "a,b,c\n".repeat(20_000),
        "{\"text\":\"a\"}\n".repeat(20_000),
        "{\"text\":\n".repeat(20_000),
        "(Direct Message)".repeat(mega / 16),
        "\u{202e}".repeat(mega),
        "ﷺ".repeat(mega),
    ];
    for input in &inputs {
        for format in
            [None, Some(Format::Mastodon), Some(Format::Whatsapp), Some(Format::ZoomClipboard), Some(Format::Table)]
        {
            let hint = Hint { format, is_group: Some(true), ..Hint::default() };
            if let Ok(import) = read(input.as_bytes(), &hint) {
                let news = fresh(&KEY, &Known::default(), import);
                assert!(news.fresh.len() <= 20_000);
            }
        }
    }
}
