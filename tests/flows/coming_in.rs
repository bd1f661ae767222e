//! Who comes in, comes back and goes by the pages: only by our own ones, and never as somebody who is gone.
use super::{
    browser::{Browser, Field},
    ground::{Ground, PATIENCE, Session, file},
};
use app::visitor::http::Answer;
use floor::{Command, PersonId, role::Hat};
use futures_util::{StreamExt as _, stream};
use serde_json::Value;

const NAMED: [(&str, &str); 4] =
    [("identity", "named"), ("label", "Zaynab Elsewhere"), ("channel", "onsite"), ("tongue", "en")];

fn without(hidden: &[Field], name: &str) -> Vec<Field> {
    hidden.iter().filter(|(known, _)| known != name).cloned().collect()
}

async fn join_page(session: &Session) -> Browser<'_> {
    let mut browser = Browser::new(session);
    let page = browser.call("GET", &browser.home(), "").await;
    assert_eq!(page.header("referrer-policy"), Some("same-origin"), "its forms say where they come from");
    browser.html = page.text();
    browser
}

fn told(answer: &Answer) -> (u16, bool, bool) {
    (answer.status, answer.text().contains("press again"), answer.cookies().is_empty())
}

/// Four words of the list: those that show which session it is.
fn check_words(page: &Browser<'_>) -> Vec<String> {
    let words = page.html.split("class=\"small check\"").nth(1).expect("the words of the session");
    words.split("<bdi>").skip(1).take(4).filter_map(|rest| rest.split('<').next()).map(ToOwned::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_foreign_page_signs_a_browser_in_and_an_old_one_loses_nothing() {
    super::secrecy::hide(["Zaynab Elsewhere"]);
    let ground = Ground::new().await;
    let session = Session::create(&ground.address, &file(Some(1_000))).await;
    let other = Session::create(&ground.address, &file(Some(1_000))).await;
    let strange = without(&join_page(&other).await.form("join"), "id");
    let mut me = join_page(&session).await;
    for hidden in [without(&me.form("join"), "proof"), strange] {
        let answer = me.send(&hidden, &NAMED, "join").await;
        assert_eq!(told(&answer), (409, true, true), "{}", answer.text());
        assert!(answer.text().contains("value=\"Zaynab Elsewhere\""), "what was typed is there: {}", answer.text());
        me.html = answer.text();
    }
    let answer = me.send(&me.form("join"), &NAMED, "join").await;
    assert_eq!((answer.status, answer.cookies().is_empty()), (200, false), "the page that came back is a new one");
    assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));

    let mut back = join_page(&session).await;
    let right = check_words(&back).join(" ");
    let words = [("words", right.as_str())];
    let answer = back.send(&without(&back.form("return"), "proof"), &words, "return").await;
    assert_eq!(told(&answer), (409, true, true));
    assert!(answer.text().contains(&format!("value=\"{right}\"")), "{}", answer.text());
    back.html = answer.text();
    assert_eq!(back.send(&back.form("return"), &words, "return").await.status, 403, "now they are looked at");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_sent_away_can_still_delete_what_is_theirs_and_a_join_sent_again_brings_nobody_back() {
    let ground = Ground::new().await;
    let session = Session::create(&ground.address, &file(Some(1_000))).await;
    session.stand_at(10).await;
    let desk = session.desk(Hat::Onsite).await;
    for keeps_cookies in [true, false] {
        let mut me = join_page(&session).await;
        let hidden = me.form("join");
        let joined = me.send(&hidden, &NAMED, "join").await;
        let cookie = joined.cookies();
        super::secrecy::hide([cookie.split_once('=').expect("a cookie").1]);
        me.cookie = keeps_cookies.then_some(cookie);
        me.html = joined.text();
        let own = me.html.clone();
        let person = |view: &Value| {
            let people = view["people"].as_object().expect("people");
            let found = people.iter().find(|(_, one)| one["label"] == "Zaynab Elsewhere" && one["is_banned"] != true);
            found.map(|(id, _)| id.parse::<PersonId>().expect("an id"))
        };
        desk.until(PATIENCE, |known| person(&known.view).is_some()).await.expect("the desk sees them");
        let person = desk.see(|known| person(&known.view)).unwrap();
        desk.act(Command::BanPerson { person, reason: None }).await.unwrap().unwrap();
        if keeps_cookies {
            me.html = me.call("GET", &me.home(), "").await.text();
            assert!(me.shows("the moderators closed it to you") && me.shows("/join?"), "{}", me.html);
        }
        let strange = me.send(&me.form("delete"), &[("key", "nonsense")], "raise").await;
        assert_ne!(strange.status, 200);
        let asked = me.send(&me.form("delete"), &[], "delete").await;
        assert_eq!(asked.status, 200, "{}", asked.text());
        me.html = asked.text();
        assert!(me.shows("What goes:") && me.shows("the moderators closed it to you"), "{}", me.html);
        let done = me.send(&me.form("erase"), &[], "erase").await;
        assert!(done.header("location").unwrap_or_default().ends_with("&said=deleted"), "{}", done.text());
        desk.until(PATIENCE, |known| !known.view.to_string().contains("Zaynab")).await.expect("the name is gone");
        me.html = own;
        assert_eq!(me.send(&me.form("raise"), &[], "raise").await.status, 303, "nobody whom the page knows");
        me.cookie = None;
        let again = me.send(&hidden, &NAMED, "join").await;
        assert_eq!((again.status, again.cookies().is_empty()), (303, true), "{}", again.text());
        assert!(again.header("location").unwrap_or_default().ends_with("&said=deleted"));
    }
    drop(desk);
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_person_mistypes_holds_nobody_up_who_sits_in_the_same_hall() {
    let ground = Ground::new().await;
    let session = Session::create(&ground.address, &file(Some(1_000))).await;
    let door = join_page(&session).await;
    let hidden = door.form("return");
    let said = async |words: &str| door.send(&hidden, &[("words", words)], "return").await;
    for _ in 0..40 {
        let answer = said("what was it again").await;
        assert_eq!(answer.status, 422, "that is no guess");
        assert!(answer.text().contains("not four words of our list"), "{}", answer.text());
        assert!(answer.text().contains("value=\"what was it again\""));
    }
    let mut words = check_words(&door);
    let mut refused = None;
    for _ in 0..30 {
        let answer = said(&words.join(" ")).await;
        if answer.status == 429 {
            refused = answer.header("retry-after").map(ToOwned::to_owned);
            break;
        }
        assert_eq!(answer.status, 403);
    }
    assert!(refused.is_some(), "guessing comes to an end");
    words.rotate_left(1);
    assert_eq!(said(&words.join(" ")).await.status, 403, "whoever sits beside them is heard");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_device_that_people_share_may_do_as_much_as_they_all() {
    let ground = Ground::new().await;
    let session = Session::create(&ground.address, &file(None)).await;
    let mut cookies = Vec::new();
    for place in ["1", "2"] {
        let mut one = Browser::new(&session);
        one.html = one.call("GET", &one.home(), "").await.text();
        let hidden = without(&one.form("join"), "place");
        let more = [("place", place), ("identity", "codename"), ("channel", "onsite"), ("tongue", "en")];
        let cookie = one.send(&hidden, &more, "join").await.cookies();
        super::secrecy::hide([cookie.split_once('=').expect("a cookie").1]);
        cookies.push(cookie);
    }
    let look = async |cookie: &str| {
        let mut one = Browser::new(&session);
        one.cookie = Some(cookie.to_owned());
        one.call("GET", &one.home(), "").await.status
    };
    // One token has 120 at once and 20 a second.
    let both = cookies.join("; ");
    let all: Vec<u16> = stream::iter(0..230).map(|_| look(&both)).buffer_unordered(16).collect().await;
    assert!(
        all.iter().all(|status| *status == 200),
        "{} of 230 were held up",
        all.iter().filter(|s| **s == 429).count()
    );
    let flood: Vec<u16> = stream::iter(0..400).map(|_| look(&both)).buffer_unordered(16).collect().await;
    assert!(flood.contains(&429), "and not more");
    ground.stop().await;
}
