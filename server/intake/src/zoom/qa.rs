//! Zoom's questions and answers of a past webinar, as its interface gives them. (The report is a table.)
use crate::{
    draft::{Kind, Reply},
    gather::{Gather, Message},
    hint::{Format, Hint},
    import::Import,
    json::{Look, list, word},
    via::Via,
};
use serde_json::Value;

/// Whether it looks like it.
pub(crate) fn fits(root: &Value) -> bool {
    list(root, "questions").iter().any(|one| one.get("question_details").is_some())
        || (root.get("start_time").is_some() && root.get("questions").is_some_and(Value::is_array))
}

/// All questions of everybody.
pub(crate) fn read(root: &Value, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::ZoomQaJson, Via::ZoomQa, hint);
    for (number, asker) in list(root, "questions").iter().enumerate() {
        let details = list(asker, "question_details");
        if details.is_empty() {
            gather.unread(number + 1);
        }
        for one in details {
            let message = Message {
                name: word(asker, "name"),
                sender_id: asker.word("email"),
                body: word(one, "question"),
                kind: Some(Kind::Question),
                ..Message::default()
            };
            let question = gather.keep(message);
            let answer = word(one, "answer");
            if !is_live(answer) {
                let reply_to = question.map(Reply::Draft);
                gather.keep(Message {
                    body: answer,
                    kind: Some(Kind::Comment),
                    reply_to,
                    is_answer: true,
                    ..Message::default()
                });
            }
        }
    }
    gather.import
}

/// Whether an answer only says that it was given aloud.
pub(crate) fn is_live(answer: &str) -> bool {
    let folded = crate::fold::fold(answer);
    folded.is_empty()
        || matches!(folded.as_str(), "live answered" | "live answer" | "answered live" | "(live answered)")
}
