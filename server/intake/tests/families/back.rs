//! What is exported comes back as it was, and adds nothing.
use super::holds::{KEY, take};
use intake::{Format, Hint, Import, Known, Record, known::Fresh, read, record};

/// More than this many are not exported: it is the form that is tried, not the length.
const RECORDS_MAX: usize = 60;

/// The import as records; these as a table, as lines and as a list; read again they are the same records.
pub(super) fn comes_back(import: Import) {
    let mut known = Known::default();
    let news = take(&mut known, import);
    let records: Vec<Record> = news.fresh.iter().take(RECORDS_MAX).map(export).collect();
    if records.is_empty() {
        return;
    }
    let json = |record: &Record| serde_json::to_string(record).expect("a record is JSON");
    let forms = [
        ("table", record::csv::write(&records)),
        ("lines", records.iter().map(|record| json(record) + "\n").collect()),
        ("list", serde_json::to_string_pretty(&records).expect("records are JSON")),
    ];
    for (form, text) in forms {
        let import = read(text.as_bytes(), &Hint::default()).expect("they are few");
        assert_eq!(import.format, Format::Canonical, "{form}: {text}");
        let back: Vec<Record> =
            import.drafts.iter().map(|draft| *draft.record.clone().expect("it was a record")).collect();
        assert_eq!(back, records, "{form}: {text}");
        let again = intake::fresh(&KEY, &known, import);
        assert!(again.is_nothing(), "{form} adds to what is known: {again:?}");
    }
}

/// As the inbox writes what it keeps: a codename for a label, its own fingerprint.
fn export(fresh: &Fresh) -> Record {
    let draft = &fresh.draft;
    let fp = Some(Record::hex(fresh.fingerprint));
    if let Some(record) = &draft.record {
        let votes = record::Votes { imported: fresh.votes.count(), ..record.votes };
        return Record { fp, votes, ..(**record).clone() };
    }
    Record {
        id: Some(record::Tag::Number(7)),
        seq: None,
        kind: Some(draft.kind),
        source: record::Source { via: draft.via, reference: None },
        asker: record::Asker { label: Some("Zoom 3".to_owned()), ..record::Asker::default() },
        lang: draft.lang.clone(),
        body: draft.body.clone(),
        translation: None,
        votes: record::Votes { native: 2, imported: fresh.votes.count() },
        reply_to: fresh.reply_to.map(|to| record::Tag::Text(Record::hex(to))),
        state: if draft.is_held { record::State::Held } else { record::State::New },
        reason: Some("=off topic".to_owned()),
        cluster: None,
        policy_question: Some(record::Tag::Text("2".to_owned())),
        to: None,
        asked_at: Some(record::Tag::Number(-5000)),
        relayed_by: None,
        answered: None,
        fp,
    }
}
