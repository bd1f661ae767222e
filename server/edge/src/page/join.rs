//! Coming in: the page by its address, and what becomes of a pressed «Join».
use super::{
    Porch, Wants, act,
    coming::{Typed, draw, number, welcome, wish},
    device::device,
    here::Here,
    landing,
    pass::{self, PLACES_MAX, Pass},
    proof::Arrival,
    sentence::refusal,
    table::{self, Outcome},
};
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use floor::{
    ActionId, Command, Refusal,
    role::{By, Role},
};
use hub::Room;
use wire::{Do, Refused};

/// The join page, or the own page of somebody who is in.
pub(super) async fn show(
    State(porch): State<Porch>,
    Path(code): Path<String>,
    Query(wants): Query<Wants>,
    arrival: Arrival,
) -> Response {
    let headers = &arrival.headers;
    let lang = wants.lang(headers);
    let Some(room) = pass::room_of(&porch, &code, headers, "") else {
        return landing::draw(&porch, lang, Some(&code));
    };
    let outcome = act::said(wants.said.as_deref(), lang);
    if let Some(pass) = Pass::of_reader(&room, headers, wants.p) {
        // Whoever went from a shared device is told on their own place; this page is somebody else's.
        let is_of_another = matches!(wants.said.as_deref(), Some("deleted" | "left"));
        let outcome = if is_of_another { Outcome::default() } else { outcome };
        let device = device(&room, headers, &pass, Here { lang, place: pass.place }).await;
        let outcome = Outcome { device, ..outcome };
        return table::draw(&porch, &room, &pass, lang, StatusCode::OK, outcome).await;
    }
    // A further place is for whoever comes after somebody.
    let is_shared = !Pass::all(&room, headers).is_empty();
    let place = wants.p.filter(|place| is_shared && (1..=PLACES_MAX).contains(place)).unwrap_or(1);
    let seat = wants.seat.filter(|seat| number(seat).is_some()).unwrap_or_default();
    let typed = Typed::at(wants.at.unwrap_or_default(), seat);
    draw(&porch, &room, &arrival, Here { lang, place }, StatusCode::OK, outcome.said, typed)
}

/// Reloading the answer to a post leads back to the page.
pub(super) async fn back(
    Path((code, _)): Path<(String, String)>,
    Query(wants): Query<Wants>,
    headers: HeaderMap,
) -> Redirect {
    let clean: String = code.chars().filter(|char| char.is_ascii_alphanumeric() || *char == '-').take(16).collect();
    Redirect::to(&Here { lang: wants.lang(&headers), place: wants.p.unwrap_or(1) }.home(&clean))
}

/// Says where somebody sits who has just come in; the answer is what became of it, as the end of a message's name, and
/// nothing where all is well.
async fn sit(porch: &Porch, room: &Room, pass: &Pass, seat: &str) -> &'static str {
    if seat.trim().is_empty() {
        return "";
    }
    let Some(number) = number(seat).and_then(|number| u16::try_from(number).ok()) else { return "no-such-seat" };
    let by = By { role: Role::Participant, person: Some(pass.person) };
    let command = Command::Sit { number: Some(number) };
    let wish = Do { id: porch.house.dice().action(), takes_gavel: false, expected: None, confirm: None, command };
    match room.ask(by, wish).await {
        // A form that was sent twice sits where it sat; who is online by now read the seat's code in vain.
        Ok(_) | Err(Refused::Floor(Refusal::AlreadySo | Refusal::NotYours)) => "",
        Err(Refused::Floor(Refusal::NoSuchSeat)) => "no-such-seat",
        Err(_) => "seat-not-free",
    }
}

/// Joins. The answer is the page itself with the token in its forms, so that it works where cookies are refused.
pub(super) async fn join(
    State(porch): State<Porch>,
    Path(code): Path<String>,
    Query(wants): Query<Wants>,
    arrival: Arrival,
    Form(typed): Form<Typed>,
) -> Response {
    let headers = &arrival.headers;
    let lang = wants.lang(headers);
    let speech = lang.speech();
    let Some(room) = porch.house.by_code(&code) else { return landing::draw(&porch, lang, Some(&code)) };
    let place = typed.place.filter(|place| (1..=PLACES_MAX).contains(place)).unwrap_or(1);
    let here = Here { lang, place };
    if Pass::of_reader(&room, headers, Some(place)).is_some() {
        return Redirect::to(&here.home(&room.about().join_code)).into_response();
    }
    if typed.again.is_some() {
        return draw(&porch, &room, &arrival, here, StatusCode::OK, None, typed);
    }
    if !arrival.is_ours(&porch, &room, &typed.proof) {
        let said = Some(speech.say("hand-page-old"));
        return draw(&porch, &room, &arrival, here, StatusCode::CONFLICT, said, typed);
    }
    let wish = match wish(&typed, lang) {
        Ok(wish) => wish,
        Err(id) => {
            return draw(&porch, &room, &arrival, here, StatusCode::UNPROCESSABLE_ENTITY, Some(speech.say(id)), typed);
        }
    };
    let action = typed.id.parse::<ActionId>().unwrap_or_else(|_| porch.house.dice().action());
    match room.join(wish, action).await {
        Ok((_, token)) => {
            let Some(pass) = Pass::of_token(&room, token.reveal()) else {
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            };
            let pass = Pass { place, ..pass };
            let said = sit(&porch, &room, &pass, &typed.seat).await;
            let mut answer = welcome(&porch, &room, &pass, lang, said, headers).await;
            if let Some(cookie) = pass::set_cookie(&porch, &room, place, Some(&token)) {
                answer.headers_mut().append(header::SET_COOKIE, cookie);
            }
            answer
        }
        // A form of before «delete mine», sent again: nobody is there any more to give it to.
        Err(Refused::Floor(Refusal::NoSuchPerson)) => {
            Redirect::to(&format!("{}&said=deleted", here.home(&room.about().join_code))).into_response()
        }
        Err(why) => draw(&porch, &room, &arrival, here, StatusCode::CONFLICT, Some(refusal(speech, &why)), typed),
    }
}
