//! The page of somebody who is not in yet: what is done with it first, then how to be called, and one button.
use super::{
    Assets, Lang, Porch,
    codename::Codename,
    device::device,
    here::Here,
    page_with_style,
    pass::{Kit, Pass},
    proof::Arrival,
    recall::words,
    speech::Speech,
    table::{self, Outcome},
};
use askama::Template;
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use floor::person::{Channel, Consent, Identity, Via};
use hub::{JoinWish, Room, dice::latin};
use serde::Deserialize;
use wire::{
    limits::{NEED_CHARS_MAX, TAG_CHARS_MAX},
    view::About,
};

/// Most people that a group may say it is.
const GROUP_MAX: u32 = 10_000;

/// The form as it was sent.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    pub id: String,
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
    /// The number of a seat, as it was typed.
    #[serde(default)]
    pub seat: String,
    #[serde(default)]
    group: String,
    #[serde(default)]
    need: String,
    #[serde(default)]
    in_room: Option<String>,
    #[serde(default)]
    on_stream: Option<String>,
    #[serde(default)]
    in_report: Option<String>,
    /// Which of the people on this device.
    #[serde(default)]
    pub place: Option<u8>,
    /// The page is to be drawn again in another language, with what was typed; the language it was in.
    #[serde(default)]
    pub again: Option<String>,
    /// That our own page sent it.
    #[serde(default)]
    pub proof: String,
    /// Four words were typed, and led nowhere yet.
    #[serde(skip)]
    is_returning: bool,
    /// They are kept where only the page was too old.
    #[serde(skip)]
    words: String,
}

impl Typed {
    /// Nothing but that the four words were not right.
    pub(super) fn returning() -> Self {
        Self { is_returning: true, ..Self::default() }
    }
    /// As [`Typed::returning`], with the words as they were typed.
    pub(super) fn again(words: String) -> Self {
        Self { words, ..Self::returning() }
    }
    /// What an address said already: the side, and the seat whose code was read.
    pub(super) fn at(channel: String, seat: String) -> Self {
        Self { channel, seat, ..Self::default() }
    }
    fn has_more(&self) -> bool {
        [&self.seat, &self.group, &self.need].iter().any(|text| !text.trim().is_empty())
    }
}

#[derive(Template)]
#[template(path = "join.html")]
struct JoinPage<'a> {
    lang: Lang,
    here: Here,
    s: &'static Speech,
    assets: &'a Assets,
    about: &'a About,
    said: Option<String>,
    is_open_air: bool,
    /// The four words that show which page this is.
    check: Vec<String>,
    action: String,
    codename: Codename,
    deleted: String,
    typed: Typed,
    tongues: Vec<(&'a str, &'a str)>,
    need_chars: String,
    /// Somebody else uses this device already.
    is_another: bool,
    /// Lets the style that the page carries along be this answer's alone.
    nonce: String,
    /// What the page of somebody carried who used this device and was sent away.
    leaver: Option<Kit>,
    /// What its forms carry.
    proof: String,
}

/// Whether texts can be read on the way: plain http that is neither this machine nor an onion address.
fn is_open_air(public_url: &str) -> bool {
    let Some(rest) = public_url.strip_prefix("http://") else { return false };
    let host = rest.split('/').next().unwrap_or_default();
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let is_own = host == "localhost" || host.starts_with("127.") || host == "[::1]";
    !is_own && host.rsplit('.').next() != Some("onion")
}

/// The languages that one may say one speaks, as tags with their names: those of the session, that of the page, and `own`.
pub(super) fn tongues<'a>(about: &'a About, lang: Lang, own: &'a str) -> Vec<(&'a str, &'a str)> {
    let is_of_session = |tag: &str| about.languages.is_empty() || about.languages.iter().any(|one| one == tag);
    let listed = Lang::LISTED.iter().map(|(lang, name)| (lang.tongue(), *name));
    let offered = listed.filter(|(tag, _)| *tag == lang.tongue() || *tag == own || is_of_session(tag));
    let is_listed = |tag: &str| Lang::LISTED.iter().any(|(lang, _)| lang.tongue() == tag);
    let mut others: Vec<&str> = about.languages.iter().map(String::as_str).filter(|tag| !is_listed(tag)).collect();
    if !own.is_empty() && !is_listed(own) && !others.contains(&own) {
        others.push(own);
    }
    offered.chain(others.into_iter().map(|tag| (tag, tag))).collect()
}

/// Draws it; it carries its style along, so that a first view is two requests.
pub(super) fn draw(
    porch: &Porch,
    room: &Room,
    arrival: &Arrival,
    here: Here,
    status: StatusCode,
    said: Option<String>,
    mut typed: Typed,
) -> Response {
    let (lang, dice, about) = (here.lang, porch.house.dice(), &room.about());
    if typed.identity.is_empty() {
        "codename".clone_into(&mut typed.identity);
    }
    if typed.tongue.is_empty() {
        lang.tongue().clone_into(&mut typed.tongue);
    }
    // Who leaves the page's language leaves it as the one they speak, unless they had chosen another.
    let before = typed.again.as_deref().and_then(Lang::from_tag);
    if before.is_some_and(|before| before.tongue() == typed.tongue) {
        lang.tongue().clone_into(&mut typed.tongue);
    }
    let join = JoinPage {
        lang,
        here,
        s: lang.speech(),
        assets: &porch.assets,
        about,
        said,
        is_open_air: is_open_air(&porch.house.public_url()),
        check: words(room.check_phrase(), lang),
        // A form that comes back keeps its id, so that a second press joins nobody twice.
        action: if typed.id.is_empty() { dice.action().to_string() } else { typed.id.clone() },
        deleted: lang.speech().count("hand-deleted", "hours", about.retention_h),
        codename: Codename::of_seed(&typed.codename, lang).unwrap_or_else(|| Codename::offer(dice, lang)),
        tongues: tongues(about, lang, ""),
        need_chars: lang.speech().count("hand-up-to", "chars", u32::try_from(NEED_CHARS_MAX).unwrap_or(u32::MAX)),
        is_another: here.place > 1,
        typed,
        nonce: dice.action().to_string(),
        leaver: Pass::out(room, &arrival.headers).map(|pass| Kit::of(porch, &pass)),
        proof: arrival.proof(porch, room),
    };
    let mut answer = page_with_style(status, &join, &join.nonce, &porch.assets);
    // Its forms name their origin, which tells us, and nobody else, that it is this page that sends them.
    answer.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    answer
}

/// What somebody wants who pressed «Join», or the name of the message that says what is wrong.
pub(super) fn wish(typed: &Typed, lang: Lang) -> Result<JoinWish, &'static str> {
    let (identity, label) = match typed.identity.as_str() {
        "named" => (Identity::Named, Some(typed.label.trim().to_owned()).filter(|label| !label.is_empty())),
        "read_by_moderator" => (Identity::ReadByModerator, None),
        _ => (Identity::Codename, Codename::of_seed(&typed.codename, lang).map(|codename| codename.name)),
    };
    if label.is_none() && identity != Identity::ReadByModerator {
        return Err("hand-join-name-missing");
    }
    let is_tag = typed.tongue.chars().all(|char| char.is_ascii_alphanumeric() || char == '-');
    let tongue =
        Some(typed.tongue.clone()).filter(|tongue| is_tag && !tongue.is_empty() && tongue.len() <= TAG_CHARS_MAX);
    let group = match number(&typed.group) {
        None if typed.group.trim().is_empty() => None,
        Some(1) => None,
        Some(people) if (2..=GROUP_MAX).contains(&people) => Some(people),
        Some(_) | None => return Err("hand-group-wrong"),
    };
    let way = if typed.via == "phone" { Via::Phone } else { Via::WebForm };
    Ok(JoinWish {
        label,
        identity,
        channel: if typed.channel == "online" { Channel::Online } else { Channel::Onsite },
        via: if group.is_some() { Via::Hub } else { way },
        lang: tongue.unwrap_or_else(|| lang.tongue().to_owned()),
        headcount: group,
        consent: Consent {
            room: typed.in_room.is_some(),
            stream: typed.on_stream.is_some(),
            report: typed.in_report.is_some(),
        },
        need: Some(typed.need.trim().to_owned()).filter(|need| !need.is_empty()),
    })
}

/// A number that somebody typed, in any digits.
pub(super) fn number(text: &str) -> Option<u32> {
    let digits: Vec<char> = text.trim().chars().collect();
    if digits.is_empty() || digits.len() > 6 {
        return None;
    }
    digits.into_iter().try_fold(0_u32, |sum, char| Some(sum * 10 + latin(char).to_digit(10)?))
}

/// The own page as the answer to somebody who has just come in.
pub(super) async fn welcome(
    porch: &Porch,
    room: &Room,
    pass: &Pass,
    lang: Lang,
    said: &str,
    headers: &HeaderMap,
) -> Response {
    let said = (!said.is_empty()).then(|| lang.speech().say(&format!("hand-said-{said}")));
    let device = device(room, headers, pass, Here { lang, place: pass.place }).await;
    let outcome = Outcome { said, device, ..Outcome::default() };
    table::draw(porch, room, pass, lang, StatusCode::OK, outcome).await
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
        assert!(wish(&typed("codename", "The Minister", ""), Lang::En).is_err());
        assert!(wish(&typed("named", "1.1", "  "), Lang::En).is_err());
        assert_eq!(wish(&typed("named", "1.1", " Sofia "), Lang::En).unwrap().label.as_deref(), Some("Sofia"));
        let unnamed = wish(&typed("read_by_moderator", "1.1", "Sofia"), Lang::En).unwrap();
        assert_eq!((unnamed.label, unnamed.identity), (None, Identity::ReadByModerator));
    }

    #[test]
    fn what_is_not_ticked_is_a_no_and_a_group_is_a_hub() {
        let typed =
            Typed { codename: "1.1".into(), on_stream: Some("yes".into()), group: "١٢".into(), ..Typed::default() };
        let wish = wish(&typed, Lang::Ar).unwrap();
        assert_eq!(wish.consent, Consent { room: false, stream: true, report: false });
        assert_eq!((wish.headcount, wish.via), (Some(12), Via::Hub));
        let group = |group: &str| {
            let typed = Typed { codename: "1.1".into(), group: group.into(), ..Typed::default() };
            super::wish(&typed, Lang::En).map(|wish| wish.headcount)
        };
        assert_eq!((group(" "), group("1"), group("10000")), (Ok(None), Ok(None), Ok(Some(10_000))));
        assert!(["0", "10001", "many"].into_iter().all(|wrong| group(wrong) == Err("hand-group-wrong")));
        assert_eq!((number("１０"), number("1a"), number(""), number("1234567")), (Some(10), None, None, None));
    }
}
