//! Coming in: what is done with it first, then how to be called, where one is, and one button.
use super::{
    Assets, Lang, Porch, Wants, act,
    codename::Codename,
    landing, page,
    pass::{self, Pass},
    sentence::refusal,
    speech::Speech,
    table::{self, Outcome},
};
use askama::Template;
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use floor::{
    ActionId,
    person::{Channel, Identity, Via},
};
use hub::{JoinWish, Room};
use serde::Deserialize;
use wire::{limits::TAG_CHARS_MAX, view::About};

/// The form as it was sent.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    id: String,
    #[serde(default)]
    codename: String,
    #[serde(default)]
    via: String,
    #[serde(default)]
    identity: String,
    #[serde(default)]
    label: String,
    #[serde(default)]
    channel: String,
    #[serde(default)]
    tongue: String,
}

#[derive(Template)]
#[template(path = "join.html")]
struct JoinPage<'a> {
    lang: Lang,
    s: &'static Speech,
    assets: &'a Assets,
    about: &'a About,
    said: Option<String>,
    is_open_air: bool,
    action: String,
    codename: Codename,
    deleted: String,
    typed: Typed,
    tongues: Vec<(&'a str, &'a str)>,
}

/// Whether texts can be read on the way: plain http that is neither this machine nor an onion address.
fn is_open_air(public_url: &str) -> bool {
    let Some(rest) = public_url.strip_prefix("http://") else { return false };
    let host = rest.split('/').next().unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let is_own = host == "localhost" || host.starts_with("127.") || host == "[::1]";
    !is_own && host.rsplit('.').next() != Some("onion")
}

fn draw(
    porch: &Porch,
    room: &Room,
    lang: Lang,
    status: StatusCode,
    said: Option<String>,
    mut typed: Typed,
) -> Response {
    let dice = porch.house.dice();
    let about = &room.about();
    if typed.identity.is_empty() {
        "codename".clone_into(&mut typed.identity);
    }
    if typed.tongue.is_empty() {
        lang.tongue().clone_into(&mut typed.tongue);
    }
    let offered = Lang::LISTED.iter().map(|(lang, name)| (lang.tongue(), *name)).filter(|(tag, _)| {
        *tag == lang.tongue() || about.languages.is_empty() || about.languages.iter().any(|own| own == tag)
    });
    let others =
        about.languages.iter().filter(|own| !Lang::LISTED.iter().any(|(lang, _)| lang.tongue() == own.as_str()));
    let join = JoinPage {
        lang,
        s: lang.speech(),
        assets: &porch.assets,
        about,
        said,
        is_open_air: is_open_air(&porch.house.public_url()),
        // A form that comes back keeps its id, so that a second press joins nobody twice.
        action: if typed.id.is_empty() { dice.action().to_string() } else { typed.id.clone() },
        deleted: lang.speech().count("hand-deleted", "hours", about.retention_h),
        codename: Codename::of_seed(&typed.codename, lang).unwrap_or_else(|| Codename::offer(dice, lang)),
        tongues: offered.chain(others.map(|own| (own.as_str(), own.as_str()))).collect(),
        typed,
    };
    page(status, &join)
}

/// The join page, or the own page of somebody who is in.
pub(super) async fn show(
    State(porch): State<Porch>,
    Path(code): Path<String>,
    Query(wants): Query<Wants>,
    headers: HeaderMap,
) -> Response {
    let lang = wants.lang(&headers);
    let Some(room) = pass::room_of(&porch, &code, &headers, "") else {
        return landing::draw(&porch, lang, Some(&code));
    };
    let outcome = act::said(wants.said.as_deref(), lang);
    if let Some(pass) = Pass::of_reader(&room, &headers) {
        return table::draw(&porch, &room, &pass, lang, StatusCode::OK, outcome).await;
    }
    let typed = Typed { channel: wants.at.unwrap_or_default(), ..Typed::default() };
    draw(&porch, &room, lang, StatusCode::OK, outcome.said, typed)
}

/// Reloading the answer to a post leads back to the page.
pub(super) async fn back(
    Path((code, _)): Path<(String, String)>,
    Query(wants): Query<Wants>,
    headers: HeaderMap,
) -> Redirect {
    let clean: String = code.chars().filter(|char| char.is_ascii_alphanumeric() || *char == '-').take(16).collect();
    Redirect::to(&format!("/j/{clean}?lang={}", wants.lang(&headers).tag()))
}

fn wish(typed: &Typed, lang: Lang) -> Option<JoinWish> {
    let (identity, label) = match typed.identity.as_str() {
        "named" => (Identity::Named, Some(typed.label.trim().to_owned()).filter(|label| !label.is_empty())),
        "read_by_moderator" => (Identity::ReadByModerator, None),
        _ => (Identity::Codename, Codename::of_seed(&typed.codename, lang).map(|codename| codename.name)),
    };
    if label.is_none() && identity != Identity::ReadByModerator {
        return None;
    }
    let is_tag = typed.tongue.chars().all(|char| char.is_ascii_alphanumeric() || char == '-');
    let tongue =
        Some(typed.tongue.clone()).filter(|tongue| is_tag && !tongue.is_empty() && tongue.len() <= TAG_CHARS_MAX);
    Some(JoinWish {
        label,
        identity,
        channel: if typed.channel == "online" { Channel::Online } else { Channel::Onsite },
        via: if typed.via == "phone" { Via::Phone } else { Via::WebForm },
        lang: tongue.unwrap_or_else(|| lang.tongue().to_owned()),
        headcount: None,
        consent: floor::person::Consent::default(),
        need: None,
    })
}

/// Joins. The answer is the page itself with the token in its forms, so that it works where cookies are refused.
pub(super) async fn join(
    State(porch): State<Porch>,
    Path(code): Path<String>,
    Query(wants): Query<Wants>,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Response {
    let lang = wants.lang(&headers);
    let speech = lang.speech();
    let Some(room) = porch.house.by_code(&code) else { return landing::draw(&porch, lang, Some(&code)) };
    if Pass::of_reader(&room, &headers).is_some() {
        return Redirect::to(&format!("/j/{}?lang={}", room.about().join_code, lang.tag())).into_response();
    }
    let Some(wish) = wish(&typed, lang) else {
        let said = Some(speech.say("hand-join-name-missing"));
        return draw(&porch, &room, lang, StatusCode::UNPROCESSABLE_ENTITY, said, typed);
    };
    let action = typed.id.parse::<ActionId>().unwrap_or_else(|_| porch.house.dice().action());
    match room.join(wish, action).await {
        Ok((_, token)) => {
            let Some(pass) = Pass::of_token(&room, token.reveal()) else {
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            };
            let mut answer = table::draw(&porch, &room, &pass, lang, StatusCode::OK, Outcome::default()).await;
            if let Some(cookie) = pass::set_cookie(&porch, &room, Some(&token)) {
                answer.headers_mut().append(header::SET_COOKIE, cookie);
            }
            answer
        }
        Err(why) => draw(&porch, &room, lang, StatusCode::CONFLICT, Some(refusal(speech, &why)), typed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_address_on_a_network_is_open_air() {
        assert!(is_open_air("http://192.168.1.20:8080"));
        assert!(!is_open_air("http://localhost:8080") && !is_open_air("http://127.0.0.1:8080"));
        assert!(!is_open_air("http://abcdef.onion") && !is_open_air("https://table.example"));
    }

    #[test]
    fn nobody_joins_by_an_invented_codename_or_without_the_name_they_chose() {
        let typed = |identity: &str, codename: &str, label: &str| Typed {
            identity: identity.into(),
            codename: codename.into(),
            label: label.into(),
            ..Typed::default()
        };
        assert!(wish(&typed("codename", "The Minister", ""), Lang::En).is_none());
        assert!(wish(&typed("named", "1.1", "  "), Lang::En).is_none());
        assert_eq!(wish(&typed("named", "1.1", " Sofia "), Lang::En).unwrap().label.as_deref(), Some("Sofia"));
        let unnamed = wish(&typed("read_by_moderator", "1.1", "Sofia"), Lang::En).unwrap();
        assert_eq!((unnamed.label, unnamed.identity), (None, Identity::ReadByModerator));
    }
}
