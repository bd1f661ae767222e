//! Who comes in, comes back and goes by the pages: only by our own ones, and never as somebody who is gone.
use super::{
    browser::{Browser, Field},
    ground::{Ground, PATIENCE, Session, file},
};
use app::visitor::http::Answer;
use floor::{Command, PersonId, role::Hat};
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
    let words = [("words", "one two three four")];
    let answer = back.send(&without(&back.form("return"), "proof"), &words, "return").await;
    assert_eq!(told(&answer), (409, true, true));
    assert!(answer.text().contains("value=\"one two three four\""), "{}", answer.text());
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
