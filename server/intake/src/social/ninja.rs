//! Events of Social Stream Ninja, which reads many chats in the moderator's own browser (FORMATS, section 2.5).
use crate::{
    draft::Kind,
    gather::{Gather, Message, moment},
    hint::{Format, Hint},
    import::Import,
    json::{Look, id, says, word},
    privacy,
    via::Via,
};
use serde_json::Value;

/// Whether it is one of its events.
pub(crate) fn fits(one: &Value) -> bool {
    one.get("chatmessage").is_some()
}

/// The source behind the name of a site.
fn via(site: &str) -> Via {
    match site {
        "zoom" => Via::ZoomChat,
        "webex" => Via::Webex,
        "slido" => Via::Slido,
        "x" | "twitter" => Via::X,
        "mastodon" => Via::Mastodon,
        "youtube" | "youtubeshorts" => Via::Youtube,
        "matrix" | "element" => Via::Matrix,
        "telegram" => Via::Telegram,
        "whatsapp" => Via::Whatsapp,
        "bluesky" => Via::Bluesky,
        "facebook" => Via::Facebook,
        _ => Via::WebForm,
    }
}

/// Events in their order.
pub(crate) fn read<'a>(all: impl IntoIterator<Item = &'a Value>, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::SocialStream, Via::WebForm, hint);
    for (number, one) in all.into_iter().enumerate() {
        if !fits(one) {
            gather.unread(number + 1);
            continue;
        }
        let name = word(one, "chatname");
        if says(one, "private") || privacy::is_marked(name) {
            gather.drop_private(&[&one.to_string()]);
            continue;
        }
        if says(one, "bot") {
            gather.import.skipped.bots += 1;
            continue;
        }
        let site = word(one, "type");
        // Its own numbers begin anew with every start: with site and person they are an id.
        let user = id(one, "userid");
        let source_id = id(one, "id").map(|id| format!("{site}/{}/{id}", user.as_deref().unwrap_or(name)));
        let stamp = id(one, "timestamp");
        gather.keep(Message {
            via: Some(via(site)),
            name,
            sender_id: user.as_deref(),
            source_id,
            at: stamp.as_deref().and_then(moment),
            body: word(one, "chatmessage"),
            is_html: !says(one, "textonly"),
            kind: says(one, "question").then_some(Kind::Question),
            lang: one.word("lang"),
            is_held: true,
            ..Message::default()
        });
    }
    gather.import
}
