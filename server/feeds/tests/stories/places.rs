//! What may be asked: origins, the list, hashtags, tokens; and that none of it can be printed.
use feeds::{Allowed, Client, Hashtag, Mastodon, NoHashtag, NoOrigin, NoSecret, Origin, Secret, State, Status, Why};

#[test]
fn an_origin_is_a_scheme_and_a_host_and_no_more() {
    for good in [
        "https://mastodon.social",
        "https://Mastodon.Social/",
        "https://xn--mxahbxey0c.example:8443",
        "HTTPS://social.example.org",
        "http://localhost:3000",
        "http://127.0.0.1:3000",
        "http://[::1]:3000",
        "https://[2001:db8::1]",
        "https://10.0.0.7",
    ] {
        assert!(Origin::parse(good).is_ok(), "{good}");
    }
    for (bad, why) in [
        ("mastodon.social", NoOrigin::NoScheme),
        ("ftp://mastodon.social", NoOrigin::NoScheme),
        ("", NoOrigin::NoScheme),
        ("é", NoOrigin::NoScheme),
        ("http://mastodon.social", NoOrigin::NotEncrypted),
        ("http://10.0.0.7", NoOrigin::NotEncrypted),
        ("http://127.0.0.1.example.org", NoOrigin::NotEncrypted),
        ("https://mastodon.social/tags/igf", NoOrigin::MoreThanOrigin),
        ("https://mastodon.social//", NoOrigin::MoreThanOrigin),
        ("https://me:secret@mastodon.social", NoOrigin::MoreThanOrigin),
        ("https://mastodon.social?x", NoOrigin::MoreThanOrigin),
        ("https://mastodon.social#x", NoOrigin::MoreThanOrigin),
        ("https://mastodon.social\\@evil.org", NoOrigin::MoreThanOrigin),
        ("https://", NoOrigin::BadHost),
        ("https://a..b", NoOrigin::BadHost),
        ("https://-a.b", NoOrigin::BadHost),
        ("https://bücher.example", NoOrigin::BadHost),
        ("https://a b", NoOrigin::BadHost),
        ("https://a\r\nHost:b", NoOrigin::BadPort),
        ("https://127.1", NoOrigin::BadHost),
        ("https://2130706433", NoOrigin::BadHost),
        ("https://0x7f000001", NoOrigin::BadHost),
        ("https://[::1", NoOrigin::BadHost),
        ("https://[::1]x", NoOrigin::BadPort),
        ("https://a.b:0", NoOrigin::BadPort),
        ("https://a.b:65536", NoOrigin::BadPort),
        ("https://a.b:+1", NoOrigin::BadPort),
        ("https://a.b:", NoOrigin::BadPort),
    ] {
        assert_eq!(Origin::parse(bad).unwrap_err(), why, "{bad}");
    }
}

#[test]
fn a_list_allows_whole_names_and_the_port_that_it_says() {
    let list = Allowed::new(["mastodon.social", " Social.Example.org:8443 ", "", "[::1]:80"]).unwrap();
    let allows = |origin: &str| list.allows(&Origin::parse(origin).unwrap());
    assert!(allows("https://mastodon.social"));
    assert!(allows("https://MASTODON.social:443"));
    assert!(allows("https://social.example.org:8443"));
    assert!(allows("http://[::1]"));
    for not in [
        "https://mastodon.social:8443",
        "https://social.example.org",
        "https://streaming.mastodon.social",
        "https://social",
        "https://notmastodon.social",
        "http://localhost",
        "https://[::1]",
    ] {
        assert!(!allows(not), "{not}");
    }
    let none = Allowed::default();
    assert!(none.is_empty() && !none.allows(&Origin::parse("https://mastodon.social").unwrap()));
    assert_eq!(Allowed::new(["https://mastodon.social"]).unwrap_err(), NoOrigin::BadPort);
    assert_eq!(Allowed::new(["*.social"]).unwrap_err(), NoOrigin::BadHost);
}

#[test]
fn a_hashtag_is_a_word_in_any_script() {
    let long = "a".repeat(feeds::HASHTAG_CHARS_MAX);
    for good in
        ["#IGF2026", "igf", "＃会议", "حوكمة_الإنترنت", "इंटरनेट", "управление", "ça", "l·l", "می‌خواهم", "2026a", &long]
    {
        assert!(Hashtag::parse(good).is_ok(), "{good}");
    }
    let longer = format!("{long}a");
    for (bad, why) in [
        ("", NoHashtag::Empty),
        (" # ", NoHashtag::Empty),
        ("two words", NoHashtag::BadCharacter),
        ("##igf", NoHashtag::BadCharacter),
        ("a/b", NoHashtag::BadCharacter),
        ("a?b", NoHashtag::BadCharacter),
        ("a%2e", NoHashtag::BadCharacter),
        ("..", NoHashtag::BadCharacter),
        ("·a", NoHashtag::BadCharacter),
        ("2026", NoHashtag::OnlyDigits),
        ("a\u{202e}b", NoHashtag::BadCharacter),
        (longer.as_str(), NoHashtag::TooLong { chars_max: 100 }),
    ] {
        assert_eq!(Hashtag::parse(bad).unwrap_err(), why, "{bad}");
    }
}

#[test]
fn a_token_is_one_line_of_ascii() {
    let long = "a".repeat(feeds::SECRET_CHARS_MAX);
    assert!(Secret::parse(" ZA-Yj3aBD8U8Cm7lKUp-lm9O9BmDgdhHzDeqsY8tlL0 ").is_ok());
    assert!(Secret::parse(&long).is_ok());
    assert_eq!(Secret::parse("  ").unwrap_err(), NoSecret::Empty);
    assert_eq!(Secret::parse(&format!("{long}a")).unwrap_err(), NoSecret::TooLong { chars_max: 512 });
    for bad in ["a b", "a\r\nX-Other: b", "é", "\"a\""] {
        assert_eq!(Secret::parse(bad).unwrap_err(), NoSecret::BadCharacter, "{bad}");
    }
}

#[test]
fn nothing_that_a_log_must_not_hold_can_be_printed() {
    let feed = Mastodon {
        server: Origin::parse("https://social.example.org").unwrap(),
        hashtag: Hashtag::parse("VerySpecial").unwrap(),
        token: Some(Secret::parse("T0ken").unwrap()),
    };
    let client = Client::new(Allowed::new(["social.example.org"]).unwrap());
    let printed = format!("{feed:?} {client:?} {:?}", feeds::Start::default());
    for word in ["example", "VerySpecial", "T0ken"] {
        assert!(!printed.contains(word), "{printed}");
    }
    assert!(printed.contains("withheld"));
}

#[test]
fn a_status_is_counts_and_codes() {
    let state = State::Waiting { ms: 1500, why: Why::RateLimited };
    let status = Status { state, no_stream: Some(Why::NotAllowed), readings: 9, taken: 3, gone: 1, dropped_garbage: 0 };
    let json = serde_json::to_value(status).unwrap();
    let same = serde_json::json!({
        "state": {"name": "waiting", "ms": 1500, "why": "rate_limited"},
        "no_stream": "not_allowed", "readings": 9, "taken": 3, "gone": 1, "dropped_garbage": 0,
    });
    assert_eq!(json, same);
    let first = serde_json::to_value(Status::default()).unwrap();
    assert_eq!(first["state"], serde_json::json!({"name": "connecting"}));
    assert!(first.get("no_stream").is_none());
}
