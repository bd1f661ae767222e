//! Four words that bring somebody back on another device: shown once, in the answer to the press that made them.
//!
//! They stand in no address and in no log, no cache keeps them, and no redirect carries them. A reload of the answer makes
//! none anew: those that were noted stay good.
use super::{
    Assets, Lang, Porch,
    act::status_of,
    here::Here,
    page,
    pass::{Kit, Pass},
    sentence::refusal_of,
    speech::Speech,
    table::{self, Outcome},
};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use floor::ActionId;
use hub::Room;
use wire::{Problem, Refused, view::About};

#[derive(Template)]
#[template(path = "phrase.html")]
struct PhrasePage<'a> {
    lang: Lang,
    s: &'static Speech,
    assets: &'a Assets,
    about: &'a About,
    /// The join code as people read it, 4-4.
    code: String,
    here: Here,
    kit: Kit,
    has_cookie: bool,
    /// None: they were shown before.
    words: Option<Vec<&'a str>>,
}

/// Makes new words for `pass`'s bearer and shows them.
pub(super) async fn show(porch: &Porch, room: &Room, pass: &Pass, lang: Lang, id: &str) -> Response {
    let draw = |words: Option<Vec<&str>>| {
        let (kit, s, about) = (Kit::of(porch, pass), lang.speech(), &room.about());
        let (assets, here) = (&porch.assets, Here { lang, place: pass.place });
        let bare = about.join_code.replace('-', "");
        let code = bare.split_at_checked(4).map_or(bare.clone(), |(left, right)| format!("{left}-{right}"));
        page(
            StatusCode::OK,
            &PhrasePage { lang, s, assets, about, code, here, kit, has_cookie: pass.has_cookie, words },
        )
    };
    let refuse = async |why: Problem| {
        let why = Refused::from(why);
        let said = Some(refusal_of(lang.speech(), "phrase", &why));
        let outcome = Outcome { said, is_refusal: true, opens: "about-me", ..Outcome::default() };
        table::draw(porch, room, pass, lang, status_of(&why), outcome).await
    };
    let Ok(id) = id.parse::<ActionId>() else { return refuse(Problem::Malformed).await };
    if !porch.spent.is_first(id) {
        return draw(None);
    }
    match room.make_phrase(pass.person).await {
        Ok(phrase) => {
            let list = lang.speech().say("phrase-words");
            let list: Vec<&str> = list.split_whitespace().collect();
            let words = phrase.reveal().iter().filter_map(|at| list.get(usize::from(*at)).copied());
            draw(Some(words.collect()))
        }
        Err(why) => {
            porch.spent.forget(id);
            refuse(why).await
        }
    }
}
