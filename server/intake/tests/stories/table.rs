//! Tables: a report in a language that we do not read, a mapping that somebody confirmed, and objects.
use super::{bodies, of};
use intake::{Ask, Columns, Format, Hint, Kind, Record, Via, read};

const REPORT: &str = "\u{feff}Raport,Pytania i odpowiedzi\nTemat,WS430,\n#,Pytanie,Kto pyta,Adres,Odpowiedź,Kiedy\n\
    1,Who audits the exporters of spyware in Europe?,Ana Lopez,ana@example.org,live answered,\"Nov 28, 2019 14:01:05\"\n\
    2,\"Is the list, as of today, public?\",Ben,ben@example.org,\"Yes, it has been public since 2018 and is renewed.\",\"Nov 28, 2019 14:02:05\"\n";

#[test]
fn zooms_report_is_read_by_what_stands_in_it() {
    let import = of(REPORT);
    assert_eq!(import.format, Format::ZoomQaReport, "{import:?}");
    let want = [
        "Who audits the exporters of spyware in Europe?",
        "Is the list, as of today, public?",
        "Yes, it has been public since 2018 and is renewed.",
    ];
    assert_eq!(bodies(&import), want);
    assert!(
        import.drafts[2].is_answer && import.drafts[0].kind == Kind::Question && import.drafts[0].via == Via::ZoomQa
    );
    assert_eq!(import.drafts[0].at.minute(), "14:01");
    let columns =
        Columns { body: 1, name: Some(2), time: Some(5), email: Some(3), answer: Some(4), ..Columns::default() };
    assert_eq!(import.asks, [Ask::Columns(columns)], "somebody confirms it once");
    let confirmed = read(REPORT.as_bytes(), &Hint { columns: Some(columns), ..Hint::default() }).unwrap();
    assert!(confirmed.asks.is_empty());
    assert_eq!(confirmed.drafts, import.drafts);
}

#[test]
fn tabs_semicolons_and_objects_are_tables_as_well() {
    for (text, format) in [
        ("time\tname\tmessage\n14:01\tAna\tWho?\n", Format::Table),
        ("time;name;message\n14:01;Ana;Who?\n", Format::Table),
        ("{\"time\":\"14:01\",\"name\":\"Ana\",\"message\":\"Who?\"}\n", Format::Objects),
        (
            "{\"from\":\"Ana\",\"text\":\"Who?\",\"at\":\"14:01\"}\n{\"from\":\"B\",\"text\":\"PRIVATE-1\",\"private\":true}\nnot json\n{\"from\":\"B\",\"to\":\"Ana\",\"text\":\"PRIVATE-2\"}",
            Format::Objects,
        ),
    ] {
        let import = of(text);
        assert_eq!((import.format, bodies(&import)), (format, vec!["Who?"]), "{text}");
        assert_eq!(import.drafts[0].at.minute(), "14:01");
    }
}

#[test]
fn prose_with_commas_is_no_table() {
    let import = of("First, second, third.\nFourth, fifth, sixth.\n\nSeventh, eighth, ninth?");
    assert_eq!((import.format, import.drafts.len()), (Format::Plain, 2));
}

#[test]
fn a_quote_that_does_not_close_lets_nothing_private_through() {
    let import = of(
        "time,name,recipient,message\n14:01,A,Everyone,\"open\n14:02,B,C (Direct Message),PRIVATE-1\n14:03,B,Everyone,x\n",
    );
    assert_eq!((import.drafts.len(), import.private_dropped), (0, 1));
}

#[test]
fn a_script_sends_records_without_names() {
    let import = of(
        r#"{"source":{"via":"slido"},"asker":{"label":"Ana Lopez"},"body":"Write to ana@example.org?","lang":"en","votes":{"imported":4}}"#,
    );
    assert_eq!(import.format, Format::Canonical);
    let record: &Record = import.drafts[0].record.as_ref().unwrap();
    assert_eq!((record.asker.label.as_deref(), record.body.as_str()), (None, "Write to •••@•••?"));
    assert_eq!((import.drafts[0].votes(), import.drafts[0].via, import.drafts[0].may_name), (4, Via::Slido, false));
    let named = of(
        r#"[{"source":{"via":"slido"},"asker":{"label":"Ana Lopez","may_name":true},"body":"x"},{"source":{"via":"fax"},"body":"y"}]"#,
    );
    assert_eq!(named.drafts[0].record.as_ref().unwrap().asker.label.as_deref(), Some("Ana Lopez"));
    assert_eq!(named.unread, [2], "a record that is none is told");
}
