//! The nine samples give exactly what their README states, and a second time nothing.
use intake::{At, Format, Hint, Import, Kind, Known, News, Record, Reply, fresh, read, record};

const KEY: [u8; 32] = [7; 32];

/// A sample with what it must give.
struct Sample {
    file: &'static str,
    bytes: &'static [u8],
    format: Format,
    drafts: usize,
    private: u32,
    skipped: u32,
    /// ar, en, fr
    languages: [usize; 3],
    questions: usize,
    votes: u32,
    replies: usize,
    is_held: bool,
}

macro_rules! sample {
    ($file:literal, $format:ident, $drafts:literal, $private:literal, $skipped:literal, $languages:expr, $questions:literal, $votes:literal, $replies:literal, $held:literal) => {
        Sample {
            file: $file,
            bytes: include_bytes!(concat!("samples/", $file)),
            format: Format::$format,
            drafts: $drafts,
            private: $private,
            skipped: $skipped,
            languages: $languages,
            questions: $questions,
            votes: $votes,
            replies: $replies,
            is_held: $held,
        }
    };
}

/// In the order in which they are imported.
const SAMPLES: [Sample; 9] = [
    sample!("zoom-chat-a.txt", ZoomChat, 5, 1, 3, [2, 2, 1], 4, 1, 1, false),
    sample!("zoom-chat-b.txt", ZoomChat, 4, 2, 0, [1, 2, 1], 3, 0, 0, false),
    sample!("zoom-chat-c.txt", ZoomChat, 4, 1, 0, [1, 2, 1], 3, 0, 0, false),
    sample!("zoom-chat-d.txt", ZoomChat, 4, 1, 0, [2, 1, 1], 2, 0, 0, false),
    sample!("clipboard.txt", ZoomClipboard, 4, 1, 0, [1, 2, 1], 3, 0, 0, false),
    sample!("mastodon.json", Mastodon, 4, 2, 1, [1, 2, 1], 2, 4, 0, true),
    sample!("telegram.json", Telegram, 4, 1, 1, [1, 2, 1], 2, 4, 1, true),
    sample!("whatsapp.txt", Whatsapp, 3, 0, 3, [1, 1, 1], 2, 0, 0, true),
    sample!("generic.csv", Table, 4, 1, 1, [1, 2, 1], 2, 3, 0, false),
];

/// Every sample by name and bytes, for the laws.
pub(super) fn inputs() -> Vec<(&'static str, &'static [u8])> {
    SAMPLES.iter().map(|sample| (sample.file, sample.bytes)).collect()
}

fn import(sample: &Sample) -> Import {
    read(sample.bytes, &Hint::default()).unwrap()
}

fn of(file: &str) -> Import {
    import(SAMPLES.iter().find(|sample| sample.file == file).unwrap())
}

fn take(known: &mut Known, import: Import) -> News {
    let news = fresh(&KEY, known, import);
    known.learn(&news);
    news
}

#[test]
fn every_sample_gives_exactly_what_is_stated() {
    for sample in &SAMPLES {
        let import = import(sample);
        let count = |tag: &str| {
            import.drafts.iter().filter(|draft| draft.lang.as_ref().is_some_and(|lang| lang.tag() == tag)).count()
        };
        let file = sample.file;
        assert_eq!(import.format, sample.format, "{file}");
        assert_eq!(import.drafts.len(), sample.drafts, "{file}: {import:#?}");
        assert_eq!(import.private_dropped, sample.private, "{file}: private");
        assert_eq!(import.skipped.all(), sample.skipped, "{file}: skipped {:?}", import.skipped);
        assert_eq!(["ar", "en", "fr"].map(count), sample.languages, "{file}: {import:#?}");
        let questions = import.drafts.iter().filter(|draft| draft.kind == Kind::Question).count();
        assert_eq!(questions, sample.questions, "{file}: questions");
        assert_eq!(import.drafts.iter().map(intake::Draft::votes).sum::<u32>(), sample.votes, "{file}: votes");
        let replies = import.drafts.iter().filter(|draft| draft.reply_to.is_some()).count();
        assert_eq!(replies, sample.replies, "{file}: replies");
        assert!(import.drafts.iter().all(|draft| draft.is_held == sample.is_held), "{file}: held");
        assert_eq!((import.unread_count, import.broken_at_line, import.has_bad_utf8), (0, None, false), "{file}");
    }
}

#[test]
fn a_second_time_nothing_is_new() {
    for sample in &SAMPLES {
        let mut known = Known::default();
        let first = take(&mut known, import(sample));
        assert_eq!(first.fresh.len(), sample.drafts, "{}", sample.file);
        let second = take(&mut known, import(sample));
        assert!(second.is_nothing(), "{}: {second:?}", sample.file);
        assert_eq!(second.known, sample.drafts);
    }
}

#[test]
fn all_nine_make_33_records() {
    let mut known = Known::default();
    let mut fresh = 0;
    let mut private = 0;
    for sample in &SAMPLES {
        let import = import(sample);
        private += import.private_dropped;
        let news = take(&mut known, import);
        fresh += news.fresh.len();
        assert!(news.edits.is_empty() && news.gone.is_empty());
    }
    assert_eq!((fresh, private, known.len()), (33, 10, 33));
}

#[test]
fn a_paste_after_the_saved_file_adds_its_last_message_only() {
    let mut known = Known::default();
    take(&mut known, of("zoom-chat-a.txt"));
    let news = take(&mut known, of("clipboard.txt"));
    assert_eq!(news.fresh.len(), 1);
    assert_eq!(news.fresh[0].draft.body, "I agree with the first question.\n\nAnd one more remark after a blank line.");
    assert!(news.votes.is_empty() && news.edits.is_empty());
}

#[test]
fn nothing_private_is_found_anywhere() {
    let mut records = Vec::new();
    for sample in &SAMPLES {
        let import = import(sample);
        let printed = format!("{import:?}");
        let news = fresh(&KEY, &Known::default(), import);
        let mut known = Known::default();
        known.learn(&news);
        let all = format!("{printed}{news:?}{known:?}");
        for secret in [
            "PRIVATE-",
            "Lina",
            "Nardine",
            "Youssef",
            "Sofia",
            "dan@",
            "202 555",
            "user500",
            "0143",
            "https://example.social",
        ] {
            assert!(!all.contains(secret), "{}: {secret}", sample.file);
        }
        records.extend(news.fresh.iter().map(to_record));
    }
    let table = record::csv::write(&records);
    let lines: String = records.iter().map(|record| serde_json::to_string(record).unwrap() + "\n").collect();
    assert!(!table.contains("PRIVATE-") && !lines.contains("PRIVATE-"));
}

fn to_record(fresh: &intake::known::Fresh) -> Record {
    let draft = &fresh.draft;
    Record {
        id: None,
        seq: Some(1),
        kind: Some(draft.kind),
        source: record::Source { via: draft.via, reference: None },
        asker: record::Asker { label: Some("Zoom 3".to_owned()), ..record::Asker::default() },
        lang: draft.lang.clone(),
        body: draft.body.clone(),
        translation: None,
        votes: record::Votes { native: 2, imported: draft.votes() },
        reply_to: Some(record::Tag::Text("12".to_owned())),
        state: record::State::Declined,
        reason: Some("=off topic".to_owned()),
        cluster: None,
        policy_question: Some(record::Tag::Number(2)),
        to: None,
        asked_at: Some(record::Tag::Number(-5000)),
        relayed_by: None,
        answered: Some(record::Answered { by: None, at: None, seconds: Some(30), how: record::How::Written }),
        fp: Some(Record::hex(fresh.fingerprint)),
    }
}

#[test]
fn our_exports_come_back_without_loss_and_add_nothing() {
    let mut known = Known::default();
    let mut records = Vec::new();
    for sample in &SAMPLES {
        records.extend(take(&mut known, import(sample)).fresh.iter().map(to_record));
    }
    let table = record::csv::write(&records);
    assert!(table.starts_with('\u{feff}') && table.contains("'=HYPERLINK"));
    let lines: String = records.iter().map(|record| serde_json::to_string(record).unwrap() + "\n").collect();
    let list = serde_json::to_string_pretty(&records).unwrap();
    for (form, text) in [("csv", table), ("lines", lines), ("list", list)] {
        let import = read(text.as_bytes(), &Hint::default()).unwrap();
        assert_eq!(import.format, Format::Canonical, "{form}");
        let back: Vec<Record> = import.drafts.iter().map(|draft| *draft.record.clone().unwrap()).collect();
        assert_eq!(back, records, "{form}");
        let news = fresh(&KEY, &known, import);
        assert!(news.fresh.is_empty() && news.edits.is_empty() && news.gone.is_empty(), "{form}: {news:?}");
    }
}

#[test]
fn single_words_of_the_samples_are_right() {
    let a = of("zoom-chat-a.txt");
    assert_eq!(a.drafts[0].votes(), 1, "two react, one takes it back");
    assert_eq!(a.drafts[3].reply_to, Some(Reply::Draft(0)));
    assert_eq!(a.drafts[3].body, "Yes, but the list is not public: nobody checks it.");
    assert_eq!(a.drafts[4].body, "سؤال ثانٍ: من يراقب الشركات\nبعد البيع؟");
    assert_eq!(of("zoom-chat-b.txt").drafts[1].body, "هل توجد قائمة بالشركات؟\nسطر ثانٍ: نريد أسماء الشركات");
    assert_eq!(of("zoom-chat-b.txt").drafts[2].body, "Merci : deux points ici, pas de question.");
    assert_eq!(of("zoom-chat-c.txt").drafts[1].body, "Note: the license data is at 10:30 in the slides");
    let d = of("zoom-chat-d.txt");
    assert_eq!(d.drafts[0].at, At::Offset { s: 3484 });
    assert_eq!(d.drafts[2].body, "Il faut une liste publique.\nsuite de la phrase");
    let mastodon = of("mastodon.json");
    assert_eq!(mastodon.drafts[0].body, "Any proof that spyware led to arrests? #WS430");
    assert_eq!(mastodon.drafts[2].body, "Merci pour ce débat.\nIl est utile & clair.");
    assert_eq!(mastodon.drafts[3].warning.as_deref(), Some("arrests"));
    let telegram = of("telegram.json");
    assert_eq!(telegram.drafts[1].body, "Read https://example.org/list first. Is it complete?");
    assert!(telegram.drafts[3].is_edit);
    assert_eq!(telegram.drafts[0].at, At::Utc { ms: 1_574_949_720_000 });
    let whatsapp = of("whatsapp.txt");
    assert_eq!(whatsapp.drafts[1].body, "Is a ban realistic?\nOr is a license enough?");
    assert_eq!(whatsapp.drafts[0].at, At::Clock { s: 74_400, date: Some((2025, 10, 26)) });
    assert!(whatsapp.asks.is_empty(), "26 cannot be a month, and three write");
    let table = of("generic.csv");
    assert_eq!(table.drafts[1].body, "He said \"stop\", then left\nand came back");
    assert_eq!(table.drafts[3].body, "=HYPERLINK(\"http://example.org\",\"free\")");
}
