//! Links change hands: renewed, revoked, single-use; the list of sessions; and nobody at a door that is not theirs.
use super::{
    bad_input::Raw,
    ground::{Ground, HOST_KEY, PATIENCE, Session, file},
};
use app::visitor::http::{Answer, Ask, ask};
use floor::role::Hat;
use serde_json::{Value, json};

/// Who stands before a door.
enum With<'a> {
    Key(&'a str),
    Cookie(&'a str),
}

async fn call(session: &Session, method: &str, path: &str, with: With<'_>, body: &str) -> Answer {
    let (bearer, cookie) = match with {
        With::Key(key) => (Some(key), None),
        With::Cookie(cookie) => (None, Some(cookie)),
    };
    let request = Ask {
        method,
        path,
        bearer,
        cookie,
        content_type: Some("application/json"),
        body: body.as_bytes(),
        ..Ask::default()
    };
    ask(&session.address, &request).await.expect("the server answers")
}

fn token(session: &Session, role: &str) -> String {
    session.role(role).hello.token.expect("a token")
}

/// The secret of a link.
fn secret(link: &Value) -> String {
    let secret = link.as_str().and_then(|link| link.rsplit_once('.')).expect("a link").1.to_owned();
    super::secrecy::hide([secret.as_str()]);
    secret
}

/// `name=value` of the cookie that an answer sets.
fn cookie(answer: &Answer) -> String {
    let set = answer.header("set-cookie").expect("a cookie");
    super::secrecy::hide([set.split_once('=').expect("a value").1.split(';').next().unwrap()]);
    set.split(';').next().expect("a pair").to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_renewed_link_signs_its_devices_out_and_the_other_moderator_is_told() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let links = format!("/api/sessions/{}/links", session.id);
    let mut desk = Raw::enter(&session, &session.role("onsite_moderator")).await;
    let mut other = Raw::enter(&session, &session.role("online_moderator")).await;
    let mut stage = Raw::enter(&session, &session.role("stage")).await;

    let online = token(&session, "online_moderator");
    let answer = call(&session, "POST", &format!("{links}/onsite_moderator"), With::Key(&online), "").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let new = secret(&answer.json().unwrap()["link"]);
    assert!(answer.header("set-cookie").is_none(), "the asker's own role is another");

    assert_eq!(desk.until(|message| message["t"] == "bye").await["why"], "signed_out");
    assert!(desk.next(|_| true).await.is_none(), "and the socket closes");
    let told = other.until(|message| message["t"] == "link_changed").await;
    let role = json!({"t": "link_changed", "role": "onsite_moderator", "by": "online_moderator", "is_revoked": false});
    assert_eq!(told, role);
    let view = format!("/api/sessions/{}/view", session.id);
    let old = token(&session, "onsite_moderator");
    assert_eq!(call(&session, "GET", &view, With::Key(&old), "").await.status, 401);
    assert_eq!(call(&session, "GET", &view, With::Key(&new), "").await.status, 200);
    let mut again = Raw::enter(&session, &session.with_token(&new)).await;

    let answer = call(&session, "DELETE", &format!("{links}/stage"), With::Key(&new), "").await;
    assert_eq!(answer.status, 204, "{}", answer.text());
    assert_eq!(stage.until(|message| message["t"] == "bye").await["why"], "signed_out");
    assert_eq!(again.until(|message| message["t"] == "link_changed").await["is_revoked"], true);
    let listed = call(&session, "GET", &links, With::Key(&new), "").await.json().unwrap();
    let of = |role: &str| listed["links"].as_array().unwrap().iter().find(|link| link["role"] == role).unwrap().clone();
    assert_eq!((&of("stage")["is_revoked"], &of("overlay")["is_revoked"]), (&json!(true), &json!(false)));
    assert_eq!(listed["join_code"], session.join_code);
    assert!(!listed.to_string().contains(&new), "no secret in the list");
    drop((other, again));
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_renews_the_own_role_goes_on_by_the_new_cookie() {
    let ground = Ground::new().await;
    for one_time in [false, true] {
        let mut file = file(Some(1_000));
        file["session"]["one_time_links"] = one_time.into();
        let session = Session::create(&ground.address, &file).await;
        let enter = json!({ "session": session.id, "secret": token(&session, "onsite_moderator") }).to_string();
        let entered = call(&session, "POST", "/api/enter", With::Cookie(""), &enter).await;
        assert_eq!(entered.status, 200, "{}", entered.text());
        let old = cookie(&entered);
        let again = call(&session, "POST", "/api/enter", With::Cookie(""), &enter).await;
        assert_eq!(again.status, if one_time { 401 } else { 200 }, "a second device by the same link");

        let links = format!("/api/sessions/{}/links", session.id);
        let path = format!("{links}/onsite_moderator");
        let answer = call(&session, "POST", &path, With::Cookie(&old), "").await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let new = cookie(&answer);
        assert_eq!(call(&session, "GET", &links, With::Cookie(&old), "").await.status, 401);
        let listed = call(&session, "GET", &links, With::Cookie(&new), "").await.json().unwrap();
        let own = listed["links"].as_array().unwrap().iter().find(|link| link["role"] == "onsite_moderator").unwrap();
        assert_eq!(own["first_uses"], if one_time { 1 } else { 2 }, "{own}");
        let link = secret(&answer.json().unwrap()["link"]);
        let enter = json!({ "session": session.id, "secret": link }).to_string();
        let assistant = call(&session, "POST", "/api/enter", With::Cookie(""), &enter).await;
        assert_eq!(assistant.status, 200, "the new link is there for another device");
    }
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_door_of_links_and_lists_opens_to_a_wrong_role() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let phone = session.join("Wanda Outside", "online").await.hello.token.unwrap();
    let one = format!("/api/sessions/{}", session.id);
    let links = format!("{one}/links");
    let roles = ["organizer", "onsite_moderator", "rapporteur", "stage", "overlay", "interpreter"];
    let keys: Vec<(&str, String)> = roles.into_iter().map(|role| (role, token(&session, role))).collect();
    let mut doors = vec![
        ("GET", "/api/sessions".to_owned(), vec![]),
        ("DELETE", one.clone(), vec![]),
        ("GET", links.clone(), vec!["organizer", "onsite_moderator"]),
    ];
    for role in ["organizer", "rapporteur"] {
        doors.push(("POST", format!("{links}/{role}"), vec!["organizer"]));
    }
    for role in ["stage", "online_moderator", "join"] {
        doors.push(("POST", format!("{links}/{role}"), vec!["organizer", "onsite_moderator"]));
    }
    for (method, path, may) in &doors {
        for (role, key) in keys.iter().filter(|(role, _)| !may.contains(role)) {
            let answer = call(&session, method, path, With::Key(key), "").await;
            let no = if path.contains("links") { (403, "not_yours") } else { (401, "not_signed_in") };
            assert_eq!((answer.status, answer.json().unwrap()["code"].as_str().unwrap()), no, "{role} {method} {path}");
        }
        for key in [phone.as_str(), "a-wrong-key"] {
            let status = call(&session, method, path, With::Key(key), "").await.status;
            assert!(matches!(status, 401 | 403), "{method} {path}: {status}");
        }
    }
    let renew = async |role: &str, key: &str, body: &str| {
        let answer = call(&session, "POST", &format!("{links}/{role}"), With::Key(key), body).await;
        (answer.status, answer.json().unwrap()["code"].clone())
    };
    assert_eq!(renew("organizer", HOST_KEY, "").await.0, 200, "the host renews all");
    assert_eq!(renew("chair", HOST_KEY, "").await, (404, json!("no_such_link")));
    assert_eq!(renew("panelist", HOST_KEY, r#"{"panelist": "nobody"}"#).await, (404, json!("no_such_link")));
    assert_eq!(renew("panelist", HOST_KEY, r#"{"panelist": "khalid"}"#).await.0, 200);
    assert_eq!(renew("panelist", HOST_KEY, "nonsense").await, (400, json!("malformed")));
    let join = call(&session, "DELETE", &format!("{links}/join"), With::Key(HOST_KEY), "").await;
    assert_eq!(join.status, 405, "a session has a code as long as it lives");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_join_code_keeps_those_who_are_in_and_lets_in_by_itself_alone() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let token = session.join("Inga Inside", "online").await.hello.token.unwrap();
    let cookies = format!("hs_{}_participant={token}", session.id);
    let desk = session.desk(Hat::Online).await;
    let path = format!("/api/sessions/{}/links/join", session.id);
    let key = session.role("online_moderator").hello.token.unwrap();
    let answer = call(&session, "POST", &path, With::Key(&key), "").await.json().unwrap();
    let (old, new) = (session.join_code.clone(), answer["join_code"].as_str().expect("a code").to_owned());
    assert_ne!(old, new);
    assert_eq!(answer["link"], format!("{}/j/{new}", session.address.origin()));
    desk.until(PATIENCE, |known| known.view["about"]["join_code"] == new.as_str()).await.expect("desks show it");

    let wish = json!({ "action": "0123456789abcdef0123456789abcdef", "label": "Lena Late", "channel": "online" });
    let join = async |code: &str| {
        let path = format!("/api/join/{code}");
        call(&session, "POST", &path, With::Cookie(""), &wish.to_string()).await.status
    };
    assert_eq!((join(&old).await, join(&new).await), (404, 201));
    let page = async |code: &str, cookie: &str| {
        call(&session, "GET", &format!("/j/{code}?lang=en"), With::Cookie(cookie), "").await
    };
    assert_eq!(page(&old, "").await.status, 404, "a stranger");
    let inside = page(&old, &cookies).await;
    assert_eq!(inside.status, 200, "who is in stays");
    assert!(inside.text().contains(&new), "and posts to the new address from now on");
    drop(desk);
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_host_lists_the_sessions_and_removes_one_with_all_its_devices() {
    let ground = Ground::new().await;
    let (one, two) = (ground.session().await, ground.session().await);
    let desk = one.desk(Hat::Onsite).await;
    desk.act(floor::Command::StartSession).await.unwrap().unwrap();
    desk.until(PATIENCE, |known| known.presence.as_ref().is_some_and(|presence| presence.desks.len() == 1))
        .await
        .unwrap();
    let mut socket = Raw::enter(&one, &one.role("stage")).await;
    let list = async || {
        let answer = call(&one, "GET", "/api/sessions", With::Key(HOST_KEY), "").await.json().unwrap();
        answer["sessions"].as_array().expect("a list").clone()
    };
    let listed = list().await;
    assert_eq!(listed.len(), 2);
    let mine = listed.iter().find(|line| line["id"] == one.id.as_str()).unwrap();
    let expected = json!({
        "id": one.id, "title": mine["title"], "join_code": one.join_code, "life": "live", "rehearsal": 1_000,
        "desks": 1, "phones": 0,
    });
    assert_eq!(mine, &expected);
    drop(desk);
    let remove =
        async || call(&two, "DELETE", &format!("/api/sessions/{}", one.id), With::Key(HOST_KEY), "").await.status;
    assert_eq!(remove().await, 204);
    assert_eq!(socket.until(|message| message["t"] == "bye").await["why"], "signed_out");
    assert_eq!(remove().await, 404);
    let left = list().await;
    assert_eq!((left.len(), &left[0]["id"]), (1, &json!(two.id)));
    ground.stop().await;
}
