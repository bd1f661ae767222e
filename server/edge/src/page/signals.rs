//! Three signs to the moderators that are never in the queue; what is pressed says so, and fades by itself.
use super::{Lang, own::Forms, pass::Kit, speech::Speech};
use askama::Template;
use floor::{signal::Signal, state::Life};
use wire::view::{room::RoomView, you::You};

struct Sign {
    name: &'static str,
    word: String,
    is_on: bool,
}

#[derive(Template)]
#[template(path = "signals.html")]
struct Signals<'a> {
    s: &'static Speech,
    lang: Lang,
    code: &'a str,
    kit: Option<&'a Kit>,
    is_open: bool,
    signs: [Sign; 3],
}

/// The signs of `you`; nothing once the session is over.
pub(super) fn signals(you: &You, room: &RoomView, lang: Lang, forms: Option<&Forms<'_>>) -> String {
    if room.life == Life::Ended {
        return String::new();
    }
    let sign = |signal| {
        let name = match signal {
            Signal::Slower => "slower",
            Signal::Interpretation => "interpretation",
            Signal::CannotHear => "cannot_hear",
        };
        let word = lang.speech().say(&format!("hand-signal-{name}"));
        Sign { name, word, is_on: you.signals.contains(&signal) }
    };
    let signals = Signals {
        s: lang.speech(),
        lang,
        code: &room.about.join_code,
        kit: forms.map(|forms| forms.kit),
        is_open: !you.signals.is_empty() || forms.is_some_and(|forms| forms.opens == "signal"),
        signs: Signal::ALL.map(sign),
    };
    signals.render().unwrap_or_default()
}
