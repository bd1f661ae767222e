//! WhatsApp's exported text, in the four styles of its clients (FORMATS, section 2.5).
use super::is_group;
use crate::{
    clock::{self, Date, Time},
    draft::At,
    fold::fold,
    gather::{Gather, Message},
    hint::{DayOrder, Format, Hint},
    import::{Ask, Import},
    via::Via,
};
use std::collections::HashSet;

const SENDER_CHARS_MAX: usize = 100;
/// What stands where a message was, folded.
const DELETED: [&str; 14] = [
    "this message was deleted",
    "you deleted this message",
    "this message was deleted by admin",
    "ce message a été supprimé",
    "vous avez supprimé ce message",
    "se eliminó este mensaje",
    "este mensaje fue eliminado",
    "eliminaste este mensaje",
    "diese nachricht wurde gelöscht",
    "данное сообщение удалено",
    "вы удалили данное сообщение",
    "تم حذف هذه الرسالة",
    "لقد حذفت هذه الرسالة",
    "此消息已删除",
];
/// What stands where a picture or a sound was, folded; in angle brackets anything counts.
const MEDIA: [&str; 12] = [
    "image omitted",
    "video omitted",
    "audio omitted",
    "sticker omitted",
    "document omitted",
    "gif omitted",
    "contact card omitted",
    "image absente",
    "vidéo absente",
    "audio omis",
    "imagen omitida",
    "تم استبعاد الصورة",
];

struct Head<'a> {
    date: (u32, u32, u32),
    separator: char,
    time: Time,
    text: &'a str,
}

/// `26.10.2025, 20:40 - …` or `[1/15/24, 10:30:45 AM] …`.
fn head(line: &str) -> Option<Head<'_>> {
    let line = line.trim_start();
    let (is_boxed, rest) = line.strip_prefix('[').map_or((false, line), |rest| (true, rest));
    let (a, rest) = clock::number(rest, 1, 4)?;
    let separator = rest.chars().next().filter(|c| matches!(c, '.' | '/' | '-'))?;
    let (b, rest) = clock::number(clock::skip(rest).trim_start(), 1, 2)?;
    let (c, rest) = clock::number(rest.strip_prefix(separator)?.trim_start(), 2, 4)?;
    let rest = rest.strip_prefix([',', '،', '.']).unwrap_or(rest).trim_start_matches(clock::is_gap);
    let (time, rest) = clock::leading(rest)?;
    let rest = if is_boxed {
        rest.strip_prefix(']')?.trim_start_matches(clock::is_gap)
    } else {
        rest.trim_start_matches(clock::is_gap).strip_prefix(['-', '–'])?.strip_prefix(clock::is_gap)?
    };
    Some(Head { date: (a, b, c), separator, time, text: rest })
}

/// How many of the first lines are headers.
pub(crate) fn score(text: &str) -> usize {
    text.lines().take(200).filter(|line| head(line).is_some()).count()
}

/// Which number is the day, and whether somebody should say so.
fn order(text: &str, hint: &Hint) -> (DayOrder, bool) {
    let (mut is_first_a_day, mut is_second_a_day, mut is_dotted) = (false, false, false);
    for head in text.lines().filter_map(head) {
        is_first_a_day |= head.date.0 > 12;
        is_second_a_day |= head.date.1 > 12;
        is_dotted |= head.separator == '.';
    }
    match (is_first_a_day, is_second_a_day, hint.order) {
        (true, false, _) => (DayOrder::DayMonth, false),
        (false, true, _) => (DayOrder::MonthDay, false),
        (_, _, Some(order)) => (order, false),
        (_, _, None) => (DayOrder::DayMonth, !is_dotted),
    }
}

fn date((a, b, c): (u32, u32, u32), order: DayOrder) -> Option<Date> {
    if a > 31 {
        return clock::date(a, b, c);
    }
    let year = if c < 100 { c + 2000 } else { c };
    match order {
        DayOrder::DayMonth => clock::date(year, b, a),
        DayOrder::MonthDay => clock::date(year, a, b),
    }
}

/// An exported chat. Of a chat of which nobody says that it is a group, and in which two write, nothing is taken.
pub(crate) fn read(text: &str, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Whatsapp, Via::Whatsapp, hint);
    let (order, is_asked) = order(text, hint);
    if is_asked {
        gather.import.asks.push(Ask::DayOrder);
    }
    let messages = messages(text, &mut gather);
    let writers: HashSet<&str> = messages.iter().filter_map(|(head, _)| Some(split(head.text)?.0)).collect();
    let Some(is_group) = is_group(&mut gather.import, hint, writers.len()) else { return gather.import };
    for (head, below) in messages {
        let Some((name, first)) = split(head.text) else {
            gather.import.skipped.service += 1;
            continue;
        };
        let body = format!("{first}\n{below}");
        let folded = fold(&body);
        let bare = folded.trim_end_matches(['.', '。']);
        if !is_group {
            gather.drop_private(&[&head.time.s.to_string(), name, &body]);
        } else if DELETED.contains(&bare) {
            gather.import.skipped.deleted += 1;
        } else if is_media(&folded) {
            gather.import.skipped.media += 1;
        } else {
            let at = At::Clock { s: head.time.s, date: date(head.date, order) };
            let body = without_note(&body);
            gather.keep(Message { name, at: Some(at), body, is_held: true, ..Message::default() });
        }
    }
    gather.import
}

fn messages<'a>(text: &'a str, gather: &mut Gather) -> Vec<(Head<'a>, String)> {
    let mut all: Vec<(Head, String)> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if let Some(head) = head(line) {
            all.push((head, String::new()));
        } else if let Some((_, below)) = all.last_mut() {
            below.push_str(line);
            below.push('\n');
        } else if !line.trim().is_empty() {
            gather.unread(number + 1);
        }
    }
    all
}

/// `Sender: message`; a system line has no sender.
fn split(text: &str) -> Option<(&str, &str)> {
    let (name, body) = text.split_once(": ").or_else(|| text.strip_suffix(':').map(|name| (name, "")))?;
    let is_name = !name.is_empty() && name.chars().count() <= SENDER_CHARS_MAX && !name.contains(['"', '“', '«']);
    is_name.then_some((name, body))
}

fn is_media(folded: &str) -> bool {
    let is_bracketed = folded.starts_with('<') && folded.ends_with('>') && folded.matches('<').count() == 1;
    let is_file = ["(file attached)", "(fichier joint)", "(archivo adjunto)", "(ملف مرفق)", "(datei angehängt)"]
        .iter()
        .any(|end| folded.ends_with(end) && !folded.contains('\n') && folded.split(' ').count() <= 4);
    is_bracketed && folded.chars().count() <= 80 || MEDIA.contains(&folded) || is_file
}

/// Without the note that a message was edited.
fn without_note(body: &str) -> &str {
    let body = body.trim_end();
    match body.rfind('<') {
        Some(at) if body.ends_with('>') && at > 0 && fold(body.get(at..).unwrap_or("")).contains("edited") => {
            body.get(..at).unwrap_or(body)
        }
        _ => body,
    }
}
