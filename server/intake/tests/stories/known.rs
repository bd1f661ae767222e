//! What is known: votes that come and go, senders that stay the same, keys that part sessions.
use super::of;
use intake::{Known, News, Via, fingerprint, fresh, known::Votes, of_here, sender_key, source_ref};

const KEY: [u8; 32] = [5; 32];
const CHAT: &str = "10:00:00 From A to Everyone:\n\tWho audits?\n";

fn take(known: &mut Known, text: &str) -> News {
    let news = fresh(&KEY, known, of(text));
    known.learn(&news);
    news
}

#[test]
fn a_vote_on_a_known_message_changes_its_votes_only() {
    let mut known = Known::default();
    take(&mut known, CHAT);
    let vote = "10:00:01 From B to Everyone:\n\tReacted to \"Who aud...\" with 👍\n";
    let news = take(&mut known, &(CHAT.to_owned() + vote));
    assert_eq!((news.fresh.len(), news.votes.len(), news.votes[0].1.count()), (0, 1, 1));
    assert!(take(&mut known, vote).is_nothing(), "the same vote again, without its message");
    let back = take(&mut known, "10:00:02 From B to Everyone:\n\tRemoved a 👍 reaction from \"Who audits?\"\n");
    assert_eq!((back.votes.len(), back.votes[0].1.count()), (1, 0));
    let unknown = take(&mut known, "10:00:02 From B to Everyone:\n\tReacted to \"Somebody...\" with 👍\n");
    assert!(unknown.is_nothing());
}

#[test]
fn a_count_that_a_source_states_is_replaced() {
    let mut known = Known::default();
    let post = |count: u32| {
        format!(
            r#"[{{"id":"1","content":"<p>Who?</p>","visibility":"public","favourites_count":{count},"account":{{"acct":"a"}}}}]"#
        )
    };
    assert_eq!(take(&mut known, &post(2)).fresh[0].votes.stated, 2);
    let news = take(&mut known, &post(5));
    assert_eq!((news.votes[0].1.count(), news.edits.len()), (5, 0));
    assert!(take(&mut known, &post(5)).is_nothing());
}

#[test]
fn an_export_that_comes_back_counts_nobody_twice() {
    let mut known = Known::default();
    let vote = "10:00:01 From B to Everyone:\n\tReacted to \"Who aud...\" with 👍\n";
    let print = take(&mut known, &(CHAT.to_owned() + vote)).fresh[0].fingerprint;
    let here = of_here(&KEY, 7);
    known.put(here, "", Votes::default());
    let record = |fp, imported| {
        let fp = intake::Record::hex(fp);
        format!(
            r#"{{"source":{{"via":"zoom_chat"}},"body":"Who audits?","votes":{{"native":0,"imported":{imported}}},"fp":"{fp}"}}"#
        )
    };
    let export = format!("[{},{}]", record(print, 1), record(here, 0));
    let news = take(&mut known, &export);
    assert!(news.is_nothing() && news.known == 2, "{news:?}");
    let more = take(&mut known, &format!("[{}]", record(print, 3)));
    assert_eq!((more.votes[0].1.count(), more.votes[0].1.stated), (3, 2), "the export of another server knows of more");
}

#[test]
fn one_who_writes_twice_is_one_sender() {
    let import = of(
        "10:00:00 From Ana  L to Everyone:\n\tone\n10:00:01 From ANA L to Everyone:\n\ttwo\n10:00:02 From Ben to Everyone:\n\tthree\n",
    );
    let keys: Vec<_> = import.drafts.iter().map(|draft| sender_key(&KEY, draft.via, &draft.sender)).collect();
    assert!(keys[0].is_some() && keys[0] == keys[1] && keys[0] != keys[2]);
    assert_ne!(sender_key(&KEY, Via::Webex, &import.drafts[0].sender), keys[0]);
    assert_ne!(sender_key(&[6; 32], Via::ZoomChat, &import.drafts[0].sender), keys[0], "another session, another key");
    assert_eq!(sender_key(&KEY, Via::Keyboard, &of("plain").drafts[0].sender), None);
}

#[test]
fn a_fingerprint_is_what_formats_says() {
    // Reckoned with another program: HMAC-SHA256(05…05, "zoom_chat|a|10:00|who audits?"), and "ref|m-1".
    let hex = |bytes: [u8; 16]| intake::Record::hex(bytes);
    assert_eq!(hex(fingerprint(&KEY, &of(CHAT).drafts[0])), "8757733e069b458c82ae3bcce1d16971");
    assert_eq!(hex(source_ref(&KEY, "m-1")), "13decec8c17127a72346111edb934654");
}

#[test]
fn what_is_forgotten_may_come_again() {
    let mut known = Known::default();
    let news = take(&mut known, CHAT);
    known.forget(news.fresh[0].fingerprint);
    assert!(known.is_empty());
    assert_eq!(take(&mut known, CHAT).fresh.len(), 1);
}
