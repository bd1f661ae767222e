//! What a person does: one form, one command, one verdict.
use super::{
    Lang, Porch, Wants,
    deed::{Fields, ROLE, command},
    device::device,
    erase,
    here::Here,
    landing,
    pass::{self, Pass},
    phrase,
    sentence::refusal_of,
    table::{self, Outcome, Typed},
};
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use floor::{ActionId, HandId, Refusal, role::By, state::Receipt};
use hub::{Published, Room};
use std::{sync::Arc, time::Duration};
use tokio::{sync::watch, time::timeout};
use wire::{Do, Problem, Refused, view::Sight};

/// Longest wait for the room's view: three times as long as it usually takes.
const SHOWN_MAX: Duration = Duration::from_millis(150);

/// A script asks for the sentence alone.
pub(super) const SENTENCE: HeaderName = HeaderName::from_static("x-sentence");
/// What a page may be told by the one before it, as the end of a message's name, and which part of the page it opens.
const SAID: [(&str, &str); 16] = [
    ("received", ""),
    ("changed", ""),
    ("slow-down", ""),
    ("left", ""),
    ("done", ""),
    ("done-already", ""),
    ("written", ""),
    ("supported", "others"),
    ("unsupported", "others"),
    ("told", "signal"),
    ("untold", "signal"),
    ("saved", "about-me"),
    ("already", ""),
    ("deleted", ""),
    ("back", ""),
    ("seat-not-free", "about-me"),
];

/// The sentence that a page was told to show, and the part it opens; nothing for what none of ours says.
pub(super) fn said(name: Option<&str>, lang: Lang) -> Outcome {
    let known = name.and_then(|name| SAID.iter().find(|(known, _)| *known == name));
    known.map_or_else(Outcome::default, |(name, opens)| {
        let said = Some(lang.speech().say(&format!("hand-said-{name}")));
        Outcome { said, opens, ..Outcome::default() }
    })
}

/// What was done: the end of the name of the message that says so, and the hand it was about.
struct Done {
    said: &'static str,
    hand: Option<HandId>,
}

/// A turn that a moderator ended at the same moment is over as its speaker wanted, and what stands already as it was
/// wanted is no refusal either.
fn settled(deed: &str, fields: &Fields, verdict: Result<Receipt, Refused>) -> Result<Done, Refused> {
    let receipt = match verdict {
        Err(Refused::Floor(Refusal::NoSuchTurn)) if deed == "done" => {
            return Ok(Done { said: "done-already", hand: None });
        }
        Err(Refused::Floor(Refusal::AlreadySo)) => return Ok(Done { said: "already", hand: None }),
        verdict => verdict?,
    };
    let said = match deed {
        _ if receipt.slow_down => "slow-down",
        "leave" => "left",
        "erase" => "deleted",
        "change" => "changed",
        "done" => "done",
        "ask" if fields.for_the_record.is_some() => "written",
        "support" => "supported",
        "unsupport" => "unsupported",
        "signal" => "told",
        "unsignal" => "untold",
        "consent" | "need" | "tongue" | "sit" | "stand" => "saved",
        _ => "received",
    };
    Ok(Done { said, hand: receipt.hand })
}

/// Where on the page it shows that it was done.
fn spot(deed: &str, fields: &Fields) -> String {
    match (deed, fields.question) {
        ("support" | "unsupport", Some(question)) => format!("#q{question}"),
        ("signal" | "unsignal", _) => "#signal".to_owned(),
        _ => String::new(),
    }
}

async fn sentence(room: &Room, pass: &Pass, deed: &str, done: &Done, lang: Lang) -> String {
    let speech = lang.speech();
    if deed == "raise" && done.said == "received" {
        let you = room.you_of(pass.person).await.unwrap_or_default();
        let place = you.hands.iter().find(|hand| Some(hand.id) == done.hand).and_then(|hand| hand.place);
        if let Some(place) = place {
            return speech.count("hand-said-raised", "place", place);
        }
    }
    speech.say(&format!("hand-said-{}", done.said))
}

async fn decide(room: &Room, pass: &Pass, deed: &str, fields: &Fields, lang: Lang) -> Result<Receipt, Refused> {
    let you = room.you_of(pass.person).await.ok_or(Problem::Stopping)?;
    let command = command(deed, fields, &you, lang)?;
    let id = fields.id.parse::<ActionId>().map_err(|_| Problem::Malformed)?;
    let by = By { role: ROLE, person: Some(pass.person) };
    room.ask(by, Do { id, takes_gavel: false, expected: None, confirm: None, command }).await
}

pub(super) fn status_of(why: &Refused) -> StatusCode {
    match why {
        Refused::Before(Problem::NotStored | Problem::Stopping) => StatusCode::SERVICE_UNAVAILABLE,
        Refused::Before(Problem::TooFast { .. }) => StatusCode::TOO_MANY_REQUESTS,
        Refused::Before(Problem::NotSignedIn) => StatusCode::FORBIDDEN,
        Refused::Before(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Refused::Floor(_) => StatusCode::CONFLICT,
    }
}

/// A sentence for the script, marked as ours where it settles the matter: what a portal of some network answers in our
/// place, or a server that cannot keep it now, settles nothing.
fn verdict_of(status: StatusCode, said: String) -> Response {
    let is_settled = !status.is_server_error() && status != StatusCode::TOO_MANY_REQUESTS;
    let mut answer = (status, said).into_response();
    if is_settled {
        answer.headers_mut().insert(SENTENCE, HeaderValue::from_static("1"));
    }
    answer
}

/// Nobody whom this page knows: they come in again. Whoever pressed «delete» twice is told that it is done.
fn stranger(porch: &Porch, home: &str, deed: &str, fields: &Fields, lang: Lang, wants_sentence: bool) -> Response {
    if wants_sentence {
        return verdict_of(StatusCode::FORBIDDEN, lang.speech().say("hand-no-not_signed_in"));
    }
    let is_erased = deed == "erase" && fields.id.parse().is_ok_and(|id| porch.spent.has(id));
    let said = if is_erased { "&said=deleted" } else { "" };
    Redirect::to(&format!("{home}{said}")).into_response()
}

/// The room's view follows an act after a moment. A page that is drawn at once would say «nobody waits» to somebody whose
/// hand has just gone up, so it waits for that moment, and not for ever: not every act is to be seen in the room.
async fn shown(mut view: watch::Receiver<Arc<Published>>) {
    // Too late or changed, the page is drawn now.
    let _drawn_anyway = timeout(SHOWN_MAX, view.changed()).await;
}

/// Whether an act is seen in the room.
fn is_seen(deed: &str) -> bool {
    !matches!(deed, "signal" | "unsignal" | "consent" | "need" | "tongue" | "sit" | "stand" | "leave" | "erase")
}

/// One post of one form.
pub(super) async fn act(
    State(porch): State<Porch>,
    Path((code, deed)): Path<(String, String)>,
    Query(wants): Query<Wants>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    let lang = wants.lang(&headers);
    let wants_sentence = headers.contains_key(SENTENCE);
    if let Some(answer) = erase::leaver(&porch, &code, &deed, &headers, &fields, lang).await {
        return answer;
    }
    let Some(room) = pass::room_of(&porch, &code, &headers, &fields.key) else {
        if wants_sentence {
            return verdict_of(StatusCode::FORBIDDEN, lang.speech().say("hand-no-not_signed_in"));
        }
        return landing::draw(&porch, lang, Some(&code));
    };
    let first = Here { lang, place: 1 }.home(&room.about().join_code);
    let Some(pass) = Pass::of_writer(&room, &headers, &fields.key) else {
        return stranger(&porch, &first, &deed, &fields, lang, wants_sentence);
    };
    let here = Here { lang, place: pass.place };
    let home = here.home(&room.about().join_code);
    match deed.as_str() {
        // «Refresh» of a browser that keeps no cookie.
        "look" if pass.has_cookie => return Redirect::to(&home).into_response(),
        "look" => return table::draw(&porch, &room, &pass, lang, StatusCode::OK, Outcome::default()).await,
        "phrase" => return phrase::show(&porch, &room, &pass, lang, &fields.id).await,
        "delete" => return erase::ask(&porch, &room, &pass, lang).await,
        _ => {}
    }
    let mut view = room.view(Sight::Room);
    view.mark_unchanged();
    let verdict = settled(&deed, &fields, decide(&room, &pass, &deed, &fields, lang).await);
    if let (Ok(_), "erase", Ok(id)) = (&verdict, deed.as_str(), fields.id.parse()) {
        porch.spent.is_first(id);
    }
    if wants_sentence {
        return match verdict {
            Ok(done) => verdict_of(StatusCode::OK, sentence(&room, &pass, &deed, &done, lang).await),
            Err(why) => verdict_of(status_of(&why), refusal_of(lang.speech(), &deed, &why)),
        };
    }
    if verdict.is_ok() && is_seen(&deed) {
        shown(view).await;
    }
    match verdict {
        Ok(done) if matches!(deed.as_str(), "leave" | "erase") => gone(&porch, &room, &pass, &home, done.said),
        Ok(done) if pass.has_cookie => {
            let spot = spot(&deed, &fields);
            Redirect::to(&format!("{home}&said={}{spot}", done.said)).into_response()
        }
        Ok(done) => {
            let outcome =
                Outcome { said: Some(sentence(&room, &pass, &deed, &done, lang).await), ..said(Some(done.said), lang) };
            table::draw(&porch, &room, &pass, lang, StatusCode::OK, outcome).await
        }
        Err(why) => {
            let said = Some(refusal_of(lang.speech(), &deed, &why));
            let opens = match deed.as_str() {
                "support" | "unsupport" => "others",
                "signal" | "unsignal" => "signal",
                "consent" | "need" | "tongue" | "sit" | "stand" => "about-me",
                _ => "",
            };
            let device = device(&room, &headers, &pass, here).await;
            let outcome = Outcome { said, is_refusal: true, opens, device, typed: Typed { deed, fields } };
            table::draw(&porch, &room, &pass, lang, status_of(&why), outcome).await
        }
    }
}

/// Whoever goes takes their own cookie along and no other's.
pub(super) fn gone(porch: &Porch, room: &Room, pass: &Pass, home: &str, said: &str) -> Response {
    let mut answer = Redirect::to(&format!("{home}&said={said}")).into_response();
    if pass.has_cookie
        && let Some(cookie) = pass::set_cookie(porch, room, pass.place, None)
    {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_that_ended_at_the_same_moment_is_no_refusal() {
        let over = |deed| settled(deed, &Fields::default(), Err(Refusal::NoSuchTurn.into()));
        assert_eq!(over("done").map(|done| done.said), Ok("done-already"));
        assert_eq!(over("raise").map(|done| done.said), Err(Refusal::NoSuchTurn.into()));
        let already = settled("support", &Fields::default(), Err(Refusal::AlreadySo.into()));
        assert_eq!(already.map(|done| done.said), Ok("already"));
    }

    #[test]
    fn every_sentence_that_a_page_may_be_told_is_there_and_no_other() {
        for (name, _) in SAID {
            assert!(Lang::En.speech().has(&format!("hand-said-{name}")), "{name}");
        }
        let of = |name| said(Some(name), Lang::En);
        assert_eq!((of("supported").opens, of("raised").said, of("<b>").said), ("others", None, None));
    }
}
