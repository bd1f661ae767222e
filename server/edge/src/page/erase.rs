//! «Delete what is mine»: what goes and what stays, said before it is done.
use super::{
    Assets, Lang, Porch,
    act::{gone, status_of},
    deed::{Fields, ROLE},
    here::Here,
    page,
    pass::{Kit, Pass},
    sentence::refusal_of,
    speech::Speech,
};
use askama::Template;
use axum::{
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use floor::{ActionId, Command, Refusal, role::By};
use hub::{Room, dice::fold_code};
use wire::{Do, Refused, view::About};

#[derive(Template)]
#[template(path = "erase.html")]
struct ErasePage<'a> {
    lang: Lang,
    s: &'static Speech,
    assets: &'a Assets,
    about: &'a About,
    here: Here,
    kit: Kit,
    has_cookie: bool,
    name: Option<String>,
    /// The code they came by: whoever was sent away is not told the one it was renewed to.
    code: String,
    /// They have left or were sent away: there is no page to go back to.
    is_out: bool,
}

/// Asks whether it is meant. Nothing has happened yet.
pub(super) async fn ask(porch: &Porch, room: &Room, pass: &Pass, lang: Lang) -> Response {
    draw(porch, room, pass, lang, None).await
}

/// As [`ask`], for whoever has left or was sent away and came by that code.
pub(super) async fn ask_out(porch: &Porch, room: &Room, pass: &Pass, lang: Lang, code: &str) -> Response {
    draw(porch, room, pass, lang, Some(code)).await
}

async fn draw(porch: &Porch, room: &Room, pass: &Pass, lang: Lang, out: Option<&str>) -> Response {
    let (you, about) = (room.you_of(pass.person).await.unwrap_or_default(), &room.about());
    let page_of = ErasePage {
        lang,
        s: lang.speech(),
        assets: &porch.assets,
        about,
        here: Here { lang, place: pass.place },
        kit: Kit::of(porch, pass),
        has_cookie: pass.has_cookie,
        name: you.label.map(|name| lang.speech().with("hand-me", "name", &name)),
        code: out.map_or_else(|| about.join_code.clone(), |code| fold_code(code).unwrap_or_default()),
        is_out: out.is_some(),
    };
    page(StatusCode::OK, &page_of)
}

/// What somebody who was sent away may still do: `delete` asks whether it is meant, `erase` does it. None for everybody
/// and everything else.
pub(super) async fn leaver(
    porch: &Porch,
    code: &str,
    deed: &str,
    headers: &HeaderMap,
    fields: &Fields,
    lang: Lang,
) -> Option<Response> {
    if !matches!(deed, "delete" | "erase") {
        return None;
    }
    let room = porch.house.by_code(code).or_else(|| porch.house.by_former_code(code))?;
    if Pass::of_writer(&room, headers, &fields.key).is_some() {
        return None;
    }
    let pass = Pass::of_leaver(&room, headers, &fields.key)?;
    if deed == "delete" {
        return Some(ask_out(porch, &room, &pass, lang, code).await);
    }
    let Ok(id) = fields.id.parse::<ActionId>() else { return Some(StatusCode::UNPROCESSABLE_ENTITY.into_response()) };
    let by = By { role: ROLE, person: Some(pass.person) };
    let command = Command::DeleteMine;
    let verdict = room.ask(by, Do { id, takes_gavel: false, expected: None, confirm: None, command }).await;
    Some(match verdict {
        Ok(_) | Err(Refused::Floor(Refusal::AlreadySo)) => {
            porch.spent.is_first(id);
            let home = Here { lang, place: pass.place }.home(&fold_code(code).unwrap_or_default());
            gone(porch, &room, &pass, &home, "deleted")
        }
        Err(why) => (status_of(&why), refusal_of(lang.speech(), "erase", &why)).into_response(),
    })
}
