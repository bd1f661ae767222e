//! What a person does: one form, one command, one verdict.
use super::{
    ASK_CHARS_MAX, Lang, Porch, Wants,
    here::Here,
    landing,
    pass::{self, Pass},
    sentence::refusal,
    table::{self, Outcome, Typed},
};
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use floor::{
    ActionId, Command, HandId, Refusal, TurnId,
    role::{By, Role},
    state::Receipt,
    turn::Kind,
};
use hub::Room;
use serde::Deserialize;
use wire::{Do, Problem, Refused, view::you::You};

/// A script asks for the sentence alone.
pub(super) const SENTENCE: HeaderName = HeaderName::from_static("x-sentence");

/// Every field that any of the forms has.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Fields {
    #[serde(default)]
    id: String,
    #[serde(default)]
    key: String,
    #[serde(default)]
    hand: Option<u32>,
    #[serde(default)]
    turn: Option<u32>,
    #[serde(default)]
    version: Option<u32>,
    #[serde(default)]
    kind: Option<Kind>,
    #[serde(default)]
    topic: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    policy_question: String,
    #[serde(default)]
    for_the_record: Option<String>,
}

/// The command of a form; `you` tells what it is about where the form does not.
fn command(deed: &str, fields: &Fields, you: &You, lang: Lang) -> Result<Command<String>, Refused> {
    let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let policy_question = some(&fields.policy_question);
    let own = fields.hand.map(HandId).and_then(|id| you.hands.iter().find(|hand| hand.id == id));
    let own = own.or_else(|| you.hands.first().filter(|_| fields.hand.is_none()));
    // A hand that is gone meanwhile is named all the same: the floor says so, and a repeat gets its first answer.
    let hand = own.map(|hand| hand.id).or(fields.hand.map(HandId)).ok_or(Refusal::NoSuchHand);
    Ok(match deed {
        "raise" => Command::RaiseHand {
            who: None,
            kind: fields.kind.unwrap_or_default(),
            topic: some(&fields.topic),
            policy_question,
            seat: None,
            rank: None,
        },
        "lower" => Command::LowerHand { hand: hand? },
        "park" => Command::ParkHand { hand: hand? },
        "unpark" => Command::UnparkHand { hand: hand? },
        "back" => Command::StepBack { hand: hand? },
        "change" => {
            let version = fields.version.or(own.map(|hand| hand.version)).unwrap_or_default();
            let kind = fields.kind.filter(|kind| own.is_none_or(|hand| hand.kind != *kind));
            Command::ChangeHand { hand: hand?, version, kind, topic: some(&fields.topic), policy_question, rank: None }
        }
        "ask" => {
            let text = wire::text::clean(&fields.text, ASK_CHARS_MAX as usize)?;
            let for_the_record = fields.for_the_record.is_some();
            Command::AskInWriting { text, lang: lang.tongue().to_owned(), policy_question, for_the_record }
        }
        // The turn on the page, also where it is over meanwhile: another one is not meant.
        "done" => {
            let own = you.turn.as_ref().map(|turn| turn.id);
            Command::EndTurn { turn: fields.turn.map(TurnId).or(own).ok_or(Refusal::NoSuchTurn)? }
        }
        "leave" => Command::Leave,
        _ => return Err(Problem::Malformed.into()),
    })
}

/// What was done: the end of the name of the message that says so, and the hand it was about.
struct Done {
    said: &'static str,
    hand: Option<HandId>,
}

/// A turn that a moderator ended at the same moment is over as its speaker wanted: no refusal.
fn settled(deed: &str, fields: &Fields, verdict: Result<Receipt, Refused>) -> Result<Done, Refused> {
    let receipt = match verdict {
        Err(Refused::Floor(Refusal::NoSuchTurn)) if deed == "done" => {
            return Ok(Done { said: "done-already", hand: None });
        }
        verdict => verdict?,
    };
    let said = match deed {
        _ if receipt.slow_down => "slow-down",
        "leave" => "left",
        "change" => "changed",
        "done" => "done",
        "ask" if fields.for_the_record.is_some() => "written",
        _ => "received",
    };
    Ok(Done { said, hand: receipt.hand })
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
    let by = By { role: Role::Participant, person: Some(pass.person) };
    room.ask(by, Do { id, takes_gavel: false, expected: None, confirm: None, command }).await
}

fn status_of(why: &Refused) -> StatusCode {
    match why {
        Refused::Before(Problem::NotStored | Problem::Stopping) => StatusCode::SERVICE_UNAVAILABLE,
        Refused::Before(Problem::TooFast { .. }) => StatusCode::TOO_MANY_REQUESTS,
        Refused::Before(Problem::NotSignedIn) => StatusCode::FORBIDDEN,
        Refused::Before(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Refused::Floor(_) => StatusCode::CONFLICT,
    }
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
    let speech = lang.speech();
    let wants_sentence = headers.contains_key(SENTENCE);
    let Some(room) = pass::room_of(&porch, &code, &headers, &fields.key) else {
        return landing::draw(&porch, lang, Some(&code));
    };
    let first = Here { lang, place: 1 }.home(&room.about().join_code);
    let Some(pass) = Pass::of_writer(&room, &headers, &fields.key) else {
        return if wants_sentence {
            (StatusCode::FORBIDDEN, speech.say("hand-no-not_signed_in")).into_response()
        } else {
            Redirect::to(&first).into_response()
        };
    };
    let home = Here { lang, place: pass.place }.home(&room.about().join_code);
    let verdict = settled(&deed, &fields, decide(&room, &pass, &deed, &fields, lang).await);
    if wants_sentence {
        return match verdict {
            Ok(done) => sentence(&room, &pass, &deed, &done, lang).await.into_response(),
            Err(why) => (status_of(&why), refusal(speech, &why)).into_response(),
        };
    }
    match verdict {
        Ok(done) if deed == "leave" => gone(&porch, &room, &pass, lang, done.said),
        Ok(done) if pass.has_cookie => Redirect::to(&format!("{home}&said={}", done.said)).into_response(),
        Ok(done) => {
            let said = Some(sentence(&room, &pass, &deed, &done, lang).await);
            table::draw(&porch, &room, &pass, lang, StatusCode::OK, Outcome { said, ..Outcome::default() }).await
        }
        Err(why) => {
            let typed = Typed { topic: fields.topic, text: fields.text };
            let outcome = Outcome { said: Some(refusal(speech, &why)), is_refusal: true, typed, ..Outcome::default() };
            table::draw(&porch, &room, &pass, lang, status_of(&why), outcome).await
        }
    }
}

/// Whoever goes takes their own cookie along and no other's.
fn gone(porch: &Porch, room: &Room, pass: &Pass, lang: Lang, said: &str) -> Response {
    let home = Here { lang, place: 1 }.home(&room.about().join_code);
    let mut answer = Redirect::to(&format!("{home}&said={said}")).into_response();
    if let Some(cookie) = pass::set_cookie(porch, room, pass.place, None) {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use floor::{Moment, Span, queue::HandState, timer::Timer};
    use wire::view::you::{YourHand, YourTurn};

    fn hand(id: u32) -> YourHand {
        YourHand {
            id: HandId(id),
            kind: Kind::Floor,
            state: HandState::Waiting,
            place: Some(1),
            expected: None,
            is_next: false,
            is_for_later: false,
            lowers_at: None,
            topic: None,
            policy_question: None,
            question: None,
            version: 3,
        }
    }

    #[test]
    fn a_form_without_a_hand_means_the_own_one_and_a_stale_one_is_named_as_it_is() {
        let you = You { hands: vec![hand(7)], ..You::default() };
        let lower = |hand| command("lower", &Fields { hand, ..Fields::default() }, &you, Lang::En).unwrap();
        assert_eq!(lower(None), Command::LowerHand { hand: HandId(7) });
        assert_eq!(lower(Some(5)), Command::LowerHand { hand: HandId(5) });
        let none = command("lower", &Fields::default(), &You::default(), Lang::En);
        assert_eq!(none, Err(Refusal::NoSuchHand.into()));
    }

    #[test]
    fn a_kind_that_stays_is_not_placed_anew() {
        let you = You { hands: vec![hand(7)], ..You::default() };
        let fields = |kind| Fields { kind: Some(kind), topic: " seized devices ".into(), ..Fields::default() };
        let change = |kind| command("change", &fields(kind), &you, Lang::En).unwrap();
        let topic = Some("seized devices".to_owned());
        let expected = |kind| Command::ChangeHand {
            hand: HandId(7),
            version: 3,
            kind,
            topic: topic.clone(),
            policy_question: None,
            rank: None,
        };
        assert_eq!(change(Kind::Floor), expected(None));
        assert_eq!(change(Kind::DirectReply), expected(Some(Kind::DirectReply)));
    }

    #[test]
    fn i_am_done_ends_the_own_turn_only() {
        let none = command("done", &Fields::default(), &You::default(), Lang::En);
        assert_eq!(none, Err(Refusal::NoSuchTurn.into()));
        let timer = Timer::start(Moment(0), Span::seconds(90));
        let turn = YourTurn { id: TurnId(4), kind: Kind::Floor, timer, is_read_aloud: false, nudge: None };
        let you = You { turn: Some(turn), ..You::default() };
        assert_eq!(command("done", &Fields::default(), &you, Lang::En), Ok(Command::EndTurn { turn: TurnId(4) }));
        let stale = Fields { turn: Some(3), ..Fields::default() };
        assert_eq!(command("done", &stale, &you, Lang::En), Ok(Command::EndTurn { turn: TurnId(3) }));
    }

    #[test]
    fn a_turn_that_ended_at_the_same_moment_is_no_refusal() {
        let over = |deed| settled(deed, &Fields::default(), Err(Refusal::NoSuchTurn.into()));
        assert_eq!(over("done").map(|done| done.said), Ok("done-already"));
        assert_eq!(over("raise").map(|done| done.said), Err(Refusal::NoSuchTurn.into()));
    }

    #[test]
    fn a_question_of_five_hundred_characters_passes_and_one_more_is_told_both_figures() {
        let ask =
            |chars| command("ask", &Fields { text: "ش".repeat(chars), ..Fields::default() }, &You::default(), Lang::Ar);
        assert!(ask(499).is_ok() && ask(500).is_ok());
        assert_eq!(ask(501), Err(Problem::TextTooLong { chars: 501, chars_max: 500 }.into()));
        assert_eq!(ask(0), Err(Problem::TextEmpty.into()));
    }
}
