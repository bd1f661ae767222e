//! Questions of others that a moderator published, to be supported.
//!
//! One list for all phones of a language: the newest first, so that each has its time in view, and in an order that votes
//! do not change, so that nothing moves under the thumb and a vote is one leaf of a few bytes. What one person may do about
//! each of them is told apart: [`own`] names those they support and those they asked, and the script shows one of three
//! parts of each question. A page for browsers without script has that one part alone.
use super::{Lang, pass::Kit, speech::Speech};
use askama::Template;
use floor::{QuestionId, person::Channel};
use wire::view::{room::RoomView, shown::ListedQuestion, you::You};

/// Questions that stand open; the rest is folded.
const OPEN_MAX: usize = 5;

/// Whose page it is drawn for, where no script tells the parts apart.
pub(super) struct Reader<'a> {
    /// Their forms.
    pub kit: &'a Kit,
    /// Themselves.
    pub you: &'a You,
    /// They were just at it.
    pub is_open: bool,
}

/// What somebody can do about a question.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Support,
    TakeBack,
    Own,
}

struct Item {
    number: u32,
    lang: String,
    text: String,
    side: String,
    is_forwarded: bool,
    votes: String,
    parts: Vec<Part>,
}

impl Item {
    fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}

#[derive(Template)]
#[template(path = "listed.html")]
struct List<'a> {
    s: &'static Speech,
    lang: Lang,
    code: &'a str,
    kit: Option<&'a Kit>,
    title: String,
    more: String,
    open: Vec<Item>,
    folded: Vec<Item>,
    is_open: bool,
}

/// How many support a question, in words.
pub(super) fn votes(count: u32, speech: &Speech) -> String {
    if count == 0 { speech.say("hand-votes-none") } else { speech.count("hand-votes", "people", count) }
}

fn parts(question: QuestionId, you: &You) -> Vec<Part> {
    if you.questions.iter().any(|own| own.id == question) {
        vec![Part::Own]
    } else if you.supports.contains(&question) {
        vec![Part::TakeBack]
    } else {
        vec![Part::Support]
    }
}

fn item(question: &ListedQuestion, speech: &Speech, reader: Option<&Reader<'_>>) -> Item {
    let side = match question.channel {
        Channel::Onsite => "hand-from-onsite",
        Channel::Online => "hand-from-online",
        Channel::Panel => "hand-from-panel",
    };
    Item {
        number: question.id.0,
        lang: question.lang.clone(),
        text: wire::text::harmless(&question.text),
        side: speech.say(side),
        is_forwarded: question.is_forwarded,
        votes: votes(question.votes, speech),
        parts: match reader {
            Some(reader) => parts(question.id, reader.you),
            None => vec![Part::Support, Part::TakeBack, Part::Own],
        },
    }
}

/// The list; empty where nothing is published.
pub(super) fn listed(view: &RoomView, lang: Lang, reader: Option<&Reader<'_>>) -> String {
    let speech = lang.speech();
    let mut questions: Vec<&ListedQuestion> = view.questions.iter().collect();
    questions.sort_by_key(|question| std::cmp::Reverse(question.id));
    let count = |id, questions: usize| speech.count(id, "questions", u32::try_from(questions).unwrap_or(u32::MAX));
    let mut items = questions.iter().map(|question| item(question, speech, reader));
    let open: Vec<Item> = items.by_ref().take(OPEN_MAX).collect();
    let folded: Vec<Item> = items.collect();
    let list = List {
        s: speech,
        lang,
        code: &view.about.join_code,
        kit: reader.map(|reader| reader.kit),
        title: count("hand-others", questions.len()),
        more: count("hand-others-more", folded.len()),
        open,
        folded,
        is_open: reader.is_some_and(|reader| reader.is_open),
    };
    list.render().unwrap_or_default()
}

/// The ids of the listed questions that somebody supports, and of those they asked, for the script.
pub(super) fn own(you: &You) -> String {
    let ids = |ids: &mut dyn Iterator<Item = QuestionId>| ids.map(|id| id.0.to_string()).collect::<Vec<_>>().join(" ");
    let supports = ids(&mut you.supports.iter().copied());
    let asked = ids(&mut you.questions.iter().map(|question| question.id));
    format!("<bdi id=\"y\">{supports}</bdi><bdi id=\"z\">{asked}</bdi>")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(count: u32) -> RoomView {
        let question = |id: u32| {
            serde_json::json!({
                "id": id, "text": format!("\u{202e}A <b>trick</b>\u{2069}\u{202b} {id}"), "lang": "en", "channel": "online",
                "votes": id % 3,
            })
        };
        let view = serde_json::json!({
            "about": wire::view::About::default(), "life": "live", "duration_ms": 5_400_000, "list": { "state": "open" },
            "waiting_onsite": 0, "waiting_online": 0, "turns_onsite": 0, "turns_online": 0,
            "questions": (1..=count).map(question).collect::<Vec<_>>(),
        });
        serde_json::from_value(view).unwrap()
    }

    #[test]
    fn a_list_is_folded_after_five_and_its_order_is_not_that_of_the_votes() {
        let five = listed(&view(5), Lang::En, None);
        assert!(!five.contains("others-more") && five.contains("id=\"q5\""), "{five}");
        let six = listed(&view(6), Lang::En, None);
        let at = |id: &str| six.find(&format!("id=\"{id}\"")).unwrap();
        assert!(at("q6") < at("q2") && at("q2") < at("others-more") && at("others-more") < at("q1"), "{six}");
        assert_eq!(listed(&view(0), Lang::En, None).trim(), "");
    }

    #[test]
    fn a_vote_is_one_leaf() {
        let (before, mut after) = (view(6), view(6));
        after.questions[3].votes += 1;
        after.questions.swap(0, 3);
        let piece = |view| std::collections::BTreeMap::from([("listed".to_owned(), listed(view, Lang::Ar, None))]);
        let news = super::super::between(&piece(&before), &piece(&after));
        assert_eq!(news.keys().collect::<Vec<_>>(), ["v4"], "{news:?}");
    }

    #[test]
    fn what_people_wrote_is_escaped_and_turns_nothing_round() {
        let html = listed(&view(2), Lang::Ar, None);
        assert!(!html.contains(['\u{202e}', '\u{202b}']) && !html.contains("trick</b>\u{2069}"), "{html}");
        assert!(!html.contains("<b>trick"), "{html}");
    }
}
