//! Networks: what is withdrawn, edited, private or written by machines.
use super::{bodies, of};
use intake::{Format, Kind, Known, Via, fresh};

const KEY: [u8; 32] = [3; 32];

fn status(id: u32, content: &str) -> String {
    format!(
        r#"{{"id":"{id}","created_at":"2019-11-28T13:10:40Z","content":"<p>{content}</p>","visibility":"public","account":{{"acct":"dan@x.example","display_name":"Dan"}}}}"#
    )
}

fn event(name: &str, payload: &str) -> String {
    format!("event: {name}\ndata: {payload}\n\n")
}

#[test]
fn a_stream_of_mastodon_updates_edits_and_deletes() {
    let mut known = Known::default();
    let first = of(&(":)\n".to_owned() + &event("update", &status(1, "one?")) + &event("update", &status(2, "two"))));
    assert_eq!((first.format, bodies(&first)), (Format::Mastodon, vec!["one?", "two"]));
    let news = fresh(&KEY, &known, first);
    known.learn(&news);
    let later = of(&(event("status.update", &status(1, "one more?"))
        + &event("delete", "2")
        + &event("conversation", "{}")
        + &event("filters_changed", "")));
    assert_eq!((later.private_dropped, later.skipped.service), (1, 1));
    let news = fresh(&KEY, &known, later);
    assert_eq!((news.fresh.len(), news.edits.len(), news.gone.len()), (0, 1, 1));
    assert_eq!(news.edits[0].draft.body, "one more?");
    known.learn(&news);
    let again = fresh(&KEY, &known, of(&event("update", &status(2, "two"))));
    assert!(again.is_nothing(), "what was taken back does not come back");
}

#[test]
fn events_as_json_are_the_same_events() {
    let payload = serde_json::to_string(&status(1, "one?")).unwrap();
    let import = of(&format!(
        "{{\"stream\":[\"hashtag\"],\"event\":\"update\",\"payload\":{payload}}}\n{{\"event\":\"delete\",\"payload\":\"7\"}}"
    ));
    assert_eq!((import.format, bodies(&import), import.gone.len()), (Format::Mastodon, vec!["one?"], 1));
}

#[test]
fn a_status_without_a_visibility_is_not_public() {
    let import = of(&format!("[{}]", status(1, "PRIVATE-1").replace("\"visibility\":\"public\",", "")));
    assert_eq!((import.drafts.len(), import.private_dropped), (0, 1));
}

#[test]
fn a_page_of_a_youtube_chat() {
    let import = of(r#"{"pollingIntervalMillis":5000,"nextPageToken":"x","items":[
        {"id":"a","snippet":{"type":"textMessageEvent","publishedAt":"2019-11-28T13:10:40.5Z","displayMessage":"Who audits <them>?"},"authorDetails":{"displayName":"Ana","channelId":"UC1"}},
        {"id":"b","snippet":{"type":"messageDeletedEvent","messageDeletedDetails":{"deletedMessageId":"z"}}},
        {"id":"c","snippet":{"type":"newSponsorEvent"}}]}"#);
    assert_eq!((import.format, bodies(&import)), (Format::Youtube, vec!["Who audits <them>?"]));
    assert_eq!((import.gone.len(), import.skipped.service, import.drafts[0].is_held), (1, 1, true));
}

#[test]
fn posts_of_bluesky_in_three_wrappings() {
    let record =
        r#"{"$type":"app.bsky.feed.post","text":"Qui contrôle ?","createdAt":"2019-11-28T13:10:40Z","langs":["fr"]}"#;
    let feed = format!(
        r#"{{"feed":[{{"post":{{"uri":"at://did:plc:1/app.bsky.feed.post/k","author":{{"did":"did:plc:1","handle":"a.b"}},"record":{record},"likeCount":2}}}}]}}"#
    );
    let stream = format!(
        "{{\"did\":\"did:plc:1\",\"commit\":{{\"operation\":\"create\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\"k\",\"record\":{record}}}}}\n\
        {{\"did\":\"did:plc:1\",\"commit\":{{\"operation\":\"delete\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\"j\"}}}}"
    );
    for text in [format!("[{record}]"), feed.clone(), stream.clone()] {
        let import = of(&text);
        assert_eq!((import.format, bodies(&import)), (Format::Bluesky, vec!["Qui contrôle ?"]));
        assert_eq!(import.drafts[0].lang.as_ref().map(intake::Lang::tag), Some("fr"));
    }
    let print = |text: &str| intake::fingerprint(&KEY, &of(text).drafts[0]);
    assert_eq!(print(&feed), print(&stream), "one post by two ways");
    assert_eq!((of(&feed).drafts[0].votes(), of(&stream).gone.len()), (2, 1));
}

#[test]
fn events_of_social_stream_ninja() {
    let import = of(
        r#"[{"chatname":"Ana","chatmessage":"Is <b>it</b> &amp; so <img src='https://x.example/a.png'>","type":"youtube","id":5,"userid":"u1"},
        {"chatname":"Ben","chatmessage":"a <b> c","textonly":true,"type":"zoom","question":true},
        {"chatname":"Cem","chatmessage":"PRIVATE-1","type":"zoom","private":true},
        {"chatname":"Dan","chatmessage":"PRIVATE-2","type":"zoom","private":"1"},
        {"chatname":"Eve","chatmessage":"","type":"zoom","contentimg":"https://x.example/b.png"}]"#,
    );
    assert_eq!((import.format, bodies(&import)), (Format::SocialStream, vec!["Is it & so", "a <b> c"]));
    assert_eq!((import.private_dropped, import.skipped.empty), (2, 1));
    assert_eq!(
        (import.drafts[0].via, import.drafts[1].via, import.drafts[1].kind),
        (Via::Youtube, Via::ZoomChat, Kind::Question)
    );
    let one = of(r#"{"chatname":"Ana","chatmessage":"hello","type":"slido"}"#);
    assert_eq!(one.drafts[0].via, Via::Slido);
}
