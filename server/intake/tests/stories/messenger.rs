//! Messengers: groups and pairs, edits and redactions, dates that could be two days.
use super::{bodies, of};
use intake::{Ask, At, DayOrder, Format, Hint, Known, Reply, fresh, read};

const MATRIX: &str = r#"{"room_name":"x","messages":[
    {"type":"m.room.member","sender":"@ana:x.example","event_id":"$0","content":{"membership":"join"}},
    {"type":"m.room.message","sender":"@ana:x.example","event_id":"$1","origin_server_ts":1574946640000,"content":{"msgtype":"m.text","body":"Who audit?"}},
    {"type":"m.room.message","sender":"@ana:x.example","event_id":"$2","content":{"msgtype":"m.text","body":"* Who audits?","m.new_content":{"msgtype":"m.text","body":"Who audits?"},"m.relates_to":{"rel_type":"m.replace","event_id":"$1"}}},
    {"type":"m.room.message","sender":"@eve:x.example","event_id":"$3","content":{"msgtype":"m.text","body":"* forged","m.new_content":{"msgtype":"m.text","body":"forged"},"m.relates_to":{"rel_type":"m.replace","event_id":"$5"}}},
    {"type":"m.room.message","sender":"@ben:x.example","event_id":"$4","content":{"msgtype":"m.text","body":"PRIVATE- taken back"}},
    {"type":"m.room.message","sender":"@ben:x.example","event_id":"$5","content":{"msgtype":"m.text","body":"> <@ana:x.example> Who audits?\n\nNobody.","m.relates_to":{"m.in_reply_to":{"event_id":"$1"}}}},
    {"type":"m.room.redaction","sender":"@ben:x.example","event_id":"$6","redacts":"$4"},
    {"type":"m.reaction","sender":"@ben:x.example","event_id":"$7","content":{"m.relates_to":{"rel_type":"m.annotation","event_id":"$1","key":"👍"}}},
    {"type":"m.room.message","sender":"@bot:x.example","event_id":"$8","content":{"msgtype":"m.notice","body":"digest"}}]}"#;

const GROUP: Hint =
    Hint { file: None, format: None, via: None, order: None, is_group: Some(true), columns: None, lang: None };

#[test]
fn a_room_of_matrix_as_it_stands_at_last() {
    let import = read(MATRIX.as_bytes(), &GROUP).unwrap();
    assert_eq!((import.format, bodies(&import)), (Format::Matrix, vec!["Who audits?", "Nobody."]));
    assert_eq!((import.skipped.deleted, import.skipped.bots, import.skipped.service, import.gone.len()), (1, 1, 1, 1));
    assert_eq!((import.drafts[0].votes(), import.drafts[0].at), (1, At::Utc { ms: 1_574_946_640_000 }));
    assert!(!format!("{import:?}").contains("PRIVATE-") && !format!("{import:?}").contains("x.example"));
    let news = fresh(&[1; 32], &Known::default(), import);
    assert_eq!(news.fresh[1].reply_to, Some(news.fresh[0].fingerprint));
}

/// A room in which these people write one message each.
fn room(writers: &[&str], more: &str) -> String {
    let one = |who: &&str| {
        format!(
            r#"{{"type":"m.room.message","sender":"@{who}:x.example","event_id":"${who}","content":{{"msgtype":"m.text","body":"PRIVATE-{who}"}}}}"#
        )
    };
    let all: Vec<String> = writers.iter().map(one).collect();
    format!(r#"{{"room_name":"x","messages":[{more}{}]}}"#, all.join(","))
}

#[test]
fn of_a_room_of_two_nothing_is_taken_before_somebody_says_that_it_is_a_group() {
    let direct =
        r#"{"type":"m.room.member","sender":"@ana:x.example","content":{"membership":"invite","is_direct":true}},"#;
    let notice = r#"{"type":"m.room.message","sender":"@bot:x.example","event_id":"$n","content":{"msgtype":"m.notice","body":"x"}},"#;
    for text in [
        room(&["ana", "ben"], ""),
        room(&["ana", "ben"], notice),
        room(&["ana"], ""),
        room(&["ana", "ben", "cem"], direct),
    ] {
        let import = of(&text);
        assert_eq!(
            (import.format, import.drafts.len(), import.asks.as_slice()),
            (Format::Matrix, 0, &[Ask::IsGroup][..])
        );
        assert!(!format!("{import:?}").contains("PRIVATE-"));
        let pair = read(text.as_bytes(), &Hint { is_group: Some(false), ..Hint::default() }).unwrap();
        assert!(pair.drafts.is_empty() && pair.private_dropped > 0 && pair.asks.is_empty());
        let group = read(text.as_bytes(), &GROUP).unwrap();
        assert!(!group.drafts.is_empty() && group.asks.is_empty());
    }
    let many = of(&room(&["ana", "ben", "cem"], ""));
    assert_eq!((many.drafts.len(), many.asks.len()), (3, 0), "three make a group");
}

#[test]
fn a_chat_of_telegram_that_does_not_say_what_it_is_is_asked_for() {
    let chat = |writers: &[&str]| {
        let one = |who: &&str| {
            format!(r#"{{"id":1,"type":"message","from":"{who}","from_id":"user{who}","text":"PRIVATE-{who}"}}"#)
        };
        let all: Vec<String> = writers.iter().map(one).collect();
        format!(r#"{{"name":"x","id":7,"messages":[{}]}}"#, all.join(","))
    };
    let pair = chat(&["ana", "ben"]);
    let import = of(&pair);
    assert_eq!(
        (import.format, import.drafts.len(), import.asks.as_slice()),
        (Format::Telegram, 0, &[Ask::IsGroup][..])
    );
    let told = |is_group| read(pair.as_bytes(), &Hint { is_group: Some(is_group), ..Hint::default() }).unwrap();
    assert_eq!((told(true).drafts.len(), told(false).drafts.len(), told(false).private_dropped), (2, 0, 2));
    assert_eq!(of(&chat(&["ana", "ben", "cem"])).drafts.len(), 3);
    let said = pair.replace(r#""name":"x""#, r#""type":"personal_chat""#);
    let import = read(said.as_bytes(), &GROUP).unwrap();
    assert_eq!((import.drafts.len(), import.private_dropped), (0, 2), "what it says itself, nobody changes");
}

#[test]
fn one_chat_of_telegram() {
    let chat = |kind: &str| {
        format!(
            r#"{{"name":"x","type":"{kind}","id":7,"messages":[{{"id":1,"type":"message","date":"2019-11-28T14:02:00","from":"Ana","from_id":"user1","text":"Who?"}},
        {{"id":2,"type":"message","date":"2019-11-28T14:02:00","from":"Ana","from_id":"user1","text":"","photo":"x.jpg"}}]}}"#
        )
    };
    let import = of(&chat("public_supergroup"));
    assert_eq!((import.format, bodies(&import), import.skipped.media), (Format::Telegram, vec!["Who?"], 1));
    assert_eq!(import.drafts[0].at.minute(), "14:02");
    for private in ["personal_chat", "bot_chat", "saved_messages", "something_new"] {
        let import = of(&chat(private));
        assert_eq!((import.drafts.len(), import.private_dropped), (0, 2), "{private}");
    }
}

#[test]
fn four_styles_of_whatsapp_are_one_minute() {
    for (line, at) in [
        ("15.01.2024, 10:30 - Ana: Who?", At::Clock { s: 37_800, date: Some((2024, 1, 15)) }),
        ("15/01/2024, 10:30 - Ana: Who?", At::Clock { s: 37_800, date: Some((2024, 1, 15)) }),
        ("[1/15/24, 10:30:45\u{202f}AM] Ana: Who?", At::Clock { s: 37_845, date: Some((2024, 1, 15)) }),
        ("\u{200e}[15.01.24, 10:30:45] Ana: Who?", At::Clock { s: 37_845, date: Some((2024, 1, 15)) }),
        ("١٥/٠١/٢٠٢٤، ١٠:٣٠ ص - Ana: Who?", At::Clock { s: 37_800, date: Some((2024, 1, 15)) }),
    ] {
        let import = read(line.as_bytes(), &Hint { is_group: Some(true), ..Hint::default() }).unwrap();
        assert_eq!((import.format, bodies(&import)), (Format::Whatsapp, vec!["Who?"]), "{line}");
        assert_eq!(import.drafts[0].at, at, "{line}");
    }
}

#[test]
fn of_a_chat_of_two_nothing_is_taken_before_somebody_says_that_it_is_a_group() {
    let text = "1/2/24, 10:30 - Ana: PRIVATE-1\n1/2/24, 10:31 - Ben: PRIVATE-2\n";
    let import = of(text);
    assert_eq!((import.drafts.len(), import.asks.as_slice()), (0, &[Ask::DayOrder, Ask::IsGroup][..]));
    let hint = |is_group| Hint { is_group: Some(is_group), order: Some(DayOrder::MonthDay), ..Hint::default() };
    let group = read(text.as_bytes(), &hint(true)).unwrap();
    assert_eq!((group.drafts.len(), group.drafts[0].at), (2, At::Clock { s: 37_800, date: Some((2024, 1, 2)) }));
    let pair = read(text.as_bytes(), &hint(false)).unwrap();
    assert_eq!((pair.drafts.len(), pair.private_dropped), (0, 2));
}

#[test]
fn a_reply_of_telegram_finds_its_message() {
    let import = of(
        r#"{"type":"private_group","id":7,"messages":[{"id":1,"type":"message","from":"A","from_id":"u1","text":["Who ",{"type":"bold","text":"audits"},"?"],"reactions":[{"type":"emoji","emoji":"❤","count":3}]},
        {"id":2,"type":"message","from":"B","from_id":"u2","text":"Nobody","reply_to_message_id":1}]}"#,
    );
    assert_eq!((bodies(&import), import.drafts[0].votes()), (vec!["Who audits?", "Nobody"], 3));
    assert!(matches!(import.drafts[1].reply_to, Some(Reply::Source(_))));
    let news = fresh(&[1; 32], &Known::default(), import);
    assert_eq!(news.fresh[1].reply_to, Some(news.fresh[0].fingerprint));
}
