//! The page of somebody who has joined, as a browser without script uses it: every form pressed once and twice, with a
//! cookie and without one.
use super::{
    browser::Browser,
    ground::{Ground, PATIENCE, Session, file},
};
use app::visitor::Visitor;
use floor::{
    Command, QuestionId,
    role::Hat,
    seat::{SeatPlan, Side},
};
use serde_json::Value;

/// A session with two published questions and three seats, and the desk that made them.
async fn table(ground: &Ground) -> (Session, Visitor) {
    let session = Session::create(&ground.address, &file(Some(1_000))).await;
    session.stand_at(10).await;
    let desk = session.desk(Hat::Onsite).await;
    for (name, text) in [("Anna Aside", "a murmured topic"), ("Boris Beside", "mumbled mumbled")] {
        let visitor = session.enter(session.join(name, "online").await).await;
        let ask = Command::AskInWriting {
            text: text.to_owned(),
            lang: "en".to_owned(),
            policy_question: None,
            for_the_record: false,
        };
        let receipt = visitor.act(ask).await.unwrap().unwrap();
        let question = receipt.question.expect("a question");
        desk.act(Command::PublishQuestion { question, is_public: true }).await.unwrap().unwrap();
    }
    let seat = |number| SeatPlan { id: None, side: Side::Left, row: 1, number };
    let version = desk.see(|known| known.view["seats_version"].as_u64().unwrap_or(0));
    let seats = [seat(11), seat(12), seat(13)].to_vec();
    let version = u32::try_from(version).unwrap();
    desk.act(Command::LayTable { version, seats }).await.unwrap().unwrap();
    (session, desk)
}

async fn votes(desk: &Visitor, question: u32, wanted: u64) {
    let is_so = |view: &Value| view["questions"][question.to_string()]["votes"].as_u64().unwrap_or(0) == wanted;
    desk.until(PATIENCE, |known| is_so(&known.view)).await.expect("the desk counts");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_form_of_the_own_page_counts_once_however_often_it_is_pressed() {
    for keeps_cookies in [true, false] {
        let ground = Ground::new().await;
        let (session, desk) = table(&ground).await;
        let mut me = Browser::join(&session, "onsite", keeps_cookies).await;
        me.until("2 questions of others to support").await;
        me.does("support", &[], "supported").await;
        assert!(me.shows("1 person supports it") && me.shows("Supported · take back"), "{}", me.html);
        votes(&desk, 2, 1).await;
        me.does("unsupport", &[], "unsupported").await;
        votes(&desk, 2, 0).await;
        assert!(!me.shows("Supported · take back"));

        me.does("signal", &[], "told").await;
        assert!(me.shows("on · take back"), "{}", me.html);
        desk.until(PATIENCE, |known| known.view["signals"][0]["onsite"] == 1).await.expect("once");
        me.does("unsignal", &[], "untold").await;
        assert!(!me.shows("on · take back"));
        me.does("signal", &[], "told").await;
        session.stand_at(10 + 121).await;
        me.look().await;
        assert!(!me.shows("on · take back"), "it fades by itself");

        me.does("consent", &[("room", "yes"), ("report", "yes")], "saved").await;
        assert!(me.shows("name=\"room\" value=\"yes\" checked") && !me.shows("name=\"stream\" value=\"yes\" checked"));
        me.does("consent", &[], "saved").await;
        assert!(!me.shows("name=\"room\" value=\"yes\" checked"), "it is taken back");
        me.does("need", &[("need", "a word of mine")], "saved").await;
        assert!(me.shows(">a word of mine</textarea>"));
        me.does("need", &[("need", "")], "saved").await;
        assert!(!me.shows("a word of mine"));
        me.does("tongue", &[("tongue", "ar")], "saved").await;
        assert!(me.shows("<option value=\"ar\" lang=\"ar\" selected>"), "{}", me.html);
        me.does("sit", &[("seat", "١٢")], "saved").await;
        assert!(me.shows("You sit in seat 12."), "{}", me.html);
        me.does("stand", &[], "saved").await;
        assert!(!me.shows("You sit in seat"));
        drop(desk);
        ground.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_says_why_and_gives_back_what_was_typed() {
    let ground = Ground::new().await;
    let (session, desk) = table(&ground).await;
    let mut other = Browser::join(&session, "onsite", true).await;
    other.does("sit", &[("seat", "11")], "saved").await;
    let mut me = Browser::join(&session, "onsite", true).await;
    let refused = async |me: &mut Browser<'_>, deed: &str, more: &[(&str, &str)]| {
        let [first, _] = me.press(deed, more).await;
        (first.status, first.text())
    };
    let (status, page) = refused(&mut me, "sit", &[("seat", "11")]).await;
    assert!(status == 409 && page.contains("Somebody sits there already"), "{page}");
    assert!(page.contains("value=\"11\"") && page.contains("<details id=\"about-me\" open>"), "{page}");
    let (status, page) = refused(&mut me, "sit", &[("seat", "99")]).await;
    assert!(status == 409 && page.contains("There is no seat with this number"), "{page}");
    let long = "a word of mine ".repeat(30);
    let (status, page) = refused(&mut me, "need", &[("need", &long)]).await;
    assert!(status == 422 && page.contains(long.trim()), "{page}");
    let topic = "a murmured topic ".repeat(10);
    let (status, page) =
        refused(&mut me, "raise", &[("topic", &topic), ("kind", "point_of_order"), ("policy_question", "")]).await;
    assert!(status == 422 && page.contains(topic.trim()), "{status} {page}");
    assert!(page.contains("value=\"point_of_order\" selected"), "{page}");
    me.does("raise", &[("topic", "x"), ("kind", "floor")], "received").await;
    let (status, page) = refused(&mut me, "change", &[("topic", &topic), ("kind", "point_of_order")]).await;
    assert!(status == 422 && page.contains(topic.trim()) && page.contains("open><summary>Change"), "{page}");

    let mut away = Browser::join(&session, "online", true).await;
    assert!(!away.shows("/sit?"), "seats are for those in the room");
    away.press("ask", &[("text", "a secret question")]).await;
    let question = QuestionId(3);
    desk.act(Command::PublishQuestion { question, is_public: true }).await.unwrap().unwrap();
    away.until("You asked this one").await;
    drop(desk);
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn four_words_are_shown_once_and_bring_one_back() {
    let ground = Ground::new().await;
    let (session, desk) = table(&ground).await;
    for keeps_cookies in [true, false] {
        let mut me = Browser::join(&session, "onsite", keeps_cookies).await;
        let [first, second] = me.press("phrase", &[]).await;
        let words: Vec<String> =
            first.text().split("<li><bdi>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect();
        assert_eq!((first.status, words.len()), (200, 4), "{}", first.text());
        super::secrecy::hide([words.join(" ").as_str(), words.join("+").as_str(), words.join("%20").as_str()]);
        assert_eq!((first.header("location"), first.header("cache-control")), (None, Some("no-store")));
        assert!(second.text().contains("The words were shown once") && !second.text().contains("<li><bdi>"));
        let back = me.call("GET", &format!("/j/{}/phrase?lang=en", session.join_code), "").await;
        assert_eq!(back.status, 303, "an address shows nothing");
    }
    drop(desk);
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_mine_is_deleted_after_it_was_said_what_goes_and_also_once_all_is_over() {
    for (keeps_cookies, is_over) in [(true, false), (false, false), (true, true)] {
        let ground = Ground::new().await;
        let (session, desk) = table(&ground).await;
        let mut me = Browser::join(&session, "onsite", keeps_cookies).await;
        me.press("raise", &[("topic", "a murmured topic")]).await;
        if is_over {
            desk.act(Command::StartSession).await.unwrap().unwrap();
            desk.act(Command::EndSession).await.unwrap().unwrap();
            me.look().await;
        }
        me.html = me.press("delete", &[]).await[1].text();
        assert!(me.shows("What goes:") && me.shows("What stays:"), "{}", me.html);
        let hidden = me.form("erase");
        for _ in 0..2 {
            let answer = me.send(&hidden, &[], "erase").await;
            assert_eq!(answer.status, 303);
            assert!(answer.header("location").unwrap_or_default().ends_with("&said=deleted"), "both times");
        }
        let answer = me.call("GET", &format!("{}&said=deleted", me.home()), "").await.text();
        assert!(answer.contains("Everything of yours is deleted.") && !answer.contains("id=\"page\""), "{answer}");
        desk.until(PATIENCE, |known| is_over || known.view["waiting_onsite"] == 0).await.expect("the hand comes down");
        drop(desk);
        ground.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_refreshes_itself_by_its_header_alone_and_only_as_it_was_asked_to() {
    let ground = Ground::new().await;
    let (session, desk) = table(&ground).await;
    let mut me = Browser::join(&session, "onsite", true).await;
    me.does("raise", &[("topic", "")], "received").await;
    let watch = async |every: &str| me.call("GET", &format!("/j/{}/watch?lang=en{every}", session.join_code), "").await;
    for (every, refresh) in [
        ("&every=15", Some("15")),
        ("&every=30", Some("30")),
        ("&every=60", Some("60")),
        ("&every=1", None),
        ("", None),
    ] {
        let page = watch(every).await;
        assert_eq!((page.status, page.header("refresh")), (200, refresh), "{every}");
        let text = page.text().replace(['\u{2068}', '\u{2069}'], "");
        assert!(text.contains("Your hand is up") && text.contains("3 hands wait."), "{text}");
        assert!(!text.contains("http-equiv") && !text.contains("<form") && !text.contains("<input"), "{text}");
    }
    assert!(watch("&every=30").await.text().replace(['\u{2068}', '\u{2069}'], "").contains("every 30 seconds"));
    let stranger = Browser::new(&session);
    let answer = stranger.call("GET", &format!("/j/{}/watch?every=30&lang=en", session.join_code), "").await;
    assert_eq!((answer.status, answer.header("refresh")), (303, None));
    desk.act(Command::StartSession).await.unwrap().unwrap();
    desk.act(Command::EndSession).await.unwrap().unwrap();
    // Once it is over nothing more comes; the view says so a moment later.
    while watch("&every=30").await.header("refresh").is_some() {}
    drop(desk);
    ground.stop().await;
}
