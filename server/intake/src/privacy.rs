//! What tells a private message, in the words of the clients we know.
use crate::fold::fold;

/// How a client marks sender or recipient of a private message, folded.
const MARKS: [&str; 24] = [
    "(direct message)",
    "(privately)",
    "(private)",
    "(direct)",
    "(privately to you)",
    "(message direct)",
    "(en privé)",
    "(privé)",
    "(message privé)",
    "(mensaje directo)",
    "(en privado)",
    "(privado)",
    "(mensagem direta)",
    "(direktnachricht)",
    "(privat)",
    "(messaggio diretto)",
    "(رسالة مباشرة)",
    "(بشكل خاص)",
    "(خاص)",
    "(личное сообщение)",
    "(лично)",
    "(私聊)",
    "(私信)",
    "(ダイレクトメッセージ)",
];
/// How a client says «to all», folded.
const EVERYONE: [&str; 22] = [
    "everyone",
    "everybody",
    "all",
    "everyone in meeting",
    "everyone in the meeting",
    "meeting group chat",
    "public",
    "tous",
    "tout le monde",
    "todos",
    "alle",
    "alle im meeting",
    "tutti",
    "الجميع",
    "للجميع",
    "все",
    "всем",
    "所有人",
    "每个人",
    "全員",
    "모두",
    "herkes",
];
/// Everyone in a webinar, folded: whoever sees it with the attendees is not alone with the panel. «All panelists» and
/// «Hosts and panelists» are not here: those words only the panel sees.
const WEBINAR: [&str; 45] = [
    "all panelists and attendees",
    "all panelists and all attendees",
    "panelists and attendees",
    "hosts, panelists and attendees",
    "hosts, panelists, and attendees",
    "all attendees",
    "all participants",
    "tous les panélistes et participants",
    "tous les panélistes et les participants",
    "tous les panélistes et tous les participants",
    "panélistes et participants",
    "tous les intervenants et participants",
    "tous les intervenants et les participants",
    "tous les intervenants et tous les participants",
    "intervenants et participants",
    "tous les intervenants et spectateurs",
    "intervenants et spectateurs",
    "tous les participants",
    "tous les spectateurs",
    "todos los panelistas y asistentes",
    "todos los panelistas y los asistentes",
    "todos los panelistas y todos los asistentes",
    "panelistas y asistentes",
    "todos los asistentes",
    "todos los participantes",
    "جميع المحاضرين والحضور",
    "جميع المتحدثين والحضور",
    "كل المتحدثين والحضور",
    "المتحدثون والحضور",
    "جميع الحضور",
    "كل الحضور",
    "все панелисты и участники",
    "все панелисты и слушатели",
    "панелисты и участники",
    "всем панелистам и участникам",
    "все докладчики и участники",
    "докладчики и участники",
    "все слушатели",
    "все зрители",
    "所有嘉宾和观众",
    "嘉宾和观众",
    "所有观众",
    "所有嘉賓和觀眾",
    "嘉賓和觀眾",
    "所有觀眾",
];

/// Whether a sender or recipient ends in a mark of privacy.
pub(crate) fn is_marked(head: &str) -> bool {
    if !head.contains([')', '）']) {
        return false;
    }
    let folded = fold(head);
    let folded = folded.trim_end_matches([':', ' ']);
    MARKS.iter().any(|mark| folded.ends_with(mark))
}

/// Whether a line that nobody could read has a mark of privacy at its end, or before a colon, a
/// time, or what parts cells.
pub(crate) fn has_mark(line: &str) -> bool {
    if !line.contains([')', '）']) {
        return false;
    }
    let folded = fold(line);
    MARKS.iter().any(|mark| {
        folded.match_indices(mark).any(|(at, _)| {
            let after = folded.get(at + mark.len()..).unwrap_or("").trim_start();
            after.is_empty()
                || after.starts_with(|c: char| c.is_ascii_digit() || matches!(c, ':' | '：' | ',' | ';' | '|' | '"'))
        })
    })
}

/// Whether a line with a mark looks like the header of a message: a time before it, or a colon or a time behind it.
pub(crate) fn is_head(line: &str) -> bool {
    let folded = fold(line);
    let is_before = |mark: &&str| {
        folded.match_indices(*mark).any(|(at, _)| {
            let after = folded.get(at + mark.len()..).unwrap_or("").trim_start();
            after.starts_with(|c: char| matches!(c, ':' | '：') || c.is_ascii_digit())
        })
    };
    crate::clock::leading(line.trim_start()).is_some() || MARKS.iter().any(is_before)
}

/// Whether a mark of privacy stands anywhere in it.
pub(crate) fn holds_mark(text: &str) -> bool {
    text.contains([')', '）']) && {
        let folded = fold(text);
        MARKS.iter().any(|mark| folded.contains(mark))
    }
}

/// Whether a recipient is everyone.
pub(crate) fn is_everyone(recipient: &str) -> bool {
    let folded = fold(recipient);
    EVERYONE.contains(&folded.as_str()) || WEBINAR.contains(&folded.as_str())
}
