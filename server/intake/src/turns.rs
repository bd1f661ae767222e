//! Turns in a text that no client of ours wrote: `15:01 Ann: …`, `Ann: …`. One such line is prose, several are a chat.
use crate::{clock, draft::At, fold::fold, gather, privacy, read::NAME_CHARS_MAX, zoom::saved};
use std::collections::HashSet;

/// So often a shape must stand there before it is one.
const REPEATED: usize = 2;
const WORDS_MAX: usize = 4;
/// Behind a time a name is less in doubt, and may be as long as people make them.
const TIMED_WORDS_MAX: usize = 6;
/// Small words within names.
const PARTICLES: [&str; 26] = [
    "de", "da", "di", "do", "dos", "das", "del", "della", "du", "des", "la", "le", "van", "von", "der", "den", "ten",
    "zu", "y", "e", "bin", "bint", "ibn", "al", "el", "ben",
];
/// What stands before a colon and is no name: its first word, without digits.
const LABELS: &str = "q a question questions answer answers note notes comment comments remark re fwd fw subject topic \
    topics summary agenda link links source update edit example point option ps panel session part step day date time \
    title article section chapter track issue problem solution theme reply response proposal \
    réponse remarque objet sujet résumé exemple lien partie commentaire thème étape séance \
    pregunta respuesta nota tema asunto resumen ejemplo enlace comentario punto parte sesión \
    س ج سؤال السؤال جواب الجواب إجابة الإجابة ملاحظة تعليق موضوع الموضوع مثال رابط \
    вопрос ответ примечание комментарий тема пример итог ссылка часть \
    问 答 问题 回答 注 注意 备注 主题 例如 总结 评论 链接";

/// How turns begin.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Named,
    Minutes,
    Seconds,
}

/// The beginning of a turn.
pub(crate) struct Head {
    pub(crate) shape: Shape,
    pub(crate) name: String,
    pub(crate) at: At,
    pub(crate) is_private: bool,
    pub(crate) text: String,
    /// Whether it says to whom.
    has_recipient: bool,
}

/// The shapes that a text repeats.
pub(crate) struct Turns {
    shapes: Vec<Shape>,
    /// Whether some say that they are for everyone: then the others are for somebody.
    has_recipients: bool,
    /// Who speaks to all without a time, folded.
    speakers: HashSet<String>,
}

impl Turns {
    pub(crate) fn of(text: &str) -> Self {
        let all: Vec<Head> = text.lines().filter_map(head).collect();
        let is_repeated = |shape: &Shape| all.iter().filter(|head| head.shape == *shape).nth(REPEATED - 1).is_some();
        let shapes = [Shape::Named, Shape::Minutes, Shape::Seconds].into_iter().filter(is_repeated).collect();
        let public = || all.iter().filter(|head| !head.is_private);
        let speakers = public().filter(|head| head.shape == Shape::Named).map(|head| fold(&head.name)).collect();
        Self { shapes, has_recipients: public().any(|head| head.has_recipient), speakers }
    }

    /// The beginning of a turn, if the line is one of a shape that is repeated. «Right to Privacy: …» is a thing, not
    /// somebody who speaks to somebody, as long as nobody else there is called «Right» or speaks to everyone.
    pub(crate) fn head(&self, line: &str) -> Option<Head> {
        let head = head(line).filter(|head| self.shapes.contains(&head.shape))?;
        let is_thing = head.shape == Shape::Named && head.is_private && !self.has_recipients;
        let is_known = || privacy::is_marked(&head.name) || self.speakers.contains(&fold(&head.name));
        (!is_thing || is_known()).then_some(head)
    }
}

fn head(line: &str) -> Option<Head> {
    if line.starts_with(clock::is_gap) {
        return None;
    }
    // The wide colon needs no blank behind it.
    let line = line.replacen('：', ": ", 1);
    let line = line.strip_prefix(['[', '(']).unwrap_or(&line);
    let (shape, at, names) = match clock::leading(line) {
        Some((time, rest)) => {
            let is_between = |c: char| clock::is_gap(c) || matches!(c, ']' | ')' | '-' | '–' | '—' | '|' | ',' | '،');
            let shape = if time.has_seconds { Shape::Seconds } else { Shape::Minutes };
            (shape, gather::clock(time), saved::speaker(rest.trim_start_matches(is_between))?)
        }
        None => (Shape::Named, At::Unknown, saved::split(line)?),
    };
    let is_somebody = match shape {
        Shape::Named => is_name(&names.who),
        Shape::Minutes | Shape::Seconds => {
            let is_prose = names.who.contains(['?', '!', '؟', ';', '…', '"']) || names.who.contains(", ");
            !is_prose && names.who.split(' ').count() <= TIMED_WORDS_MAX
        }
    };
    // Who speaks to somebody is believed with a name in small letters as well.
    let is_short = names.is_private && (shape != Shape::Named || names.who.split(' ').count() <= 2);
    let is_marked = privacy::is_marked(&names.who);
    let is_head = is_marked || is_short || is_somebody && names.who.chars().count() <= NAME_CHARS_MAX;
    is_head.then(|| Head {
        shape,
        at,
        is_private: names.is_private,
        has_recipient: names.has_recipient,
        text: names.text.to_owned(),
        name: names.who,
    })
}

/// Whether words look like the name of somebody: few, in capitals where a script has them, and no label.
pub(crate) fn is_name(words: &str) -> bool {
    let is_word = |word: &str| {
        let mut letters = word.chars().skip_while(|c| matches!(c, '(' | '（' | '\'' | '’' | '-' | '['));
        PARTICLES.contains(&word)
            || letters.next().is_some_and(|c| !c.is_lowercase() && (c.is_alphanumeric() || c == '|'))
    };
    let first = words.split_whitespace().next().unwrap_or("");
    let label =
        first.trim_end_matches(|c: char| clock::digit(c).is_some() || matches!(c, '.' | '#' | ')')).to_lowercase();
    let count = words.split_whitespace().count();
    let is_cased = words.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    (1..=if is_cased { WORDS_MAX } else { WORDS_MAX - 1 }).contains(&count)
        && words.chars().count() <= NAME_CHARS_MAX
        && first.starts_with(char::is_alphabetic)
        && !words.contains(['?', '!', '؟', '？', '،', ',', '，', '。', ';', '…', '"', '«', '“', '/', '@', '#', '•'])
        && !label.is_empty()
        && LABELS.split_whitespace().all(|known| known != label)
        && words.split_whitespace().all(is_word)
}
