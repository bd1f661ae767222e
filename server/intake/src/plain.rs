//! Text that nobody else understands: one card per paragraph, for a person to look at.
use crate::{
    draft::At,
    gather::{Gather, Message},
    hint::{Format, Hint},
    import::Import,
    privacy,
    turns::{Head, Shape, Turns},
    via::Via,
    webex, zoom,
};

/// A card per paragraph, and per turn where turns repeat, so that no name stays in a body. Who says that a chat is plain
/// text, or pastes a part of one, may have private messages in it: they go, with all that follows them up to the next
/// message.
pub(crate) fn read(text: &str, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Plain, hint.via.unwrap_or(Via::Keyboard), hint);
    let turns = Turns::of(text);
    let mut open: Option<Open> = None;
    let mut mat = Mat::Open;
    for line in text.lines().chain([""]) {
        let is_blank = line.trim().is_empty();
        let head = turns.head(line);
        let (next, is_private) = mat.after(line, is_blank, head.as_ref());
        mat = next;
        if is_private {
            gather.drop_private(&[line]);
        }
        if mat != Mat::Open {
            close(&mut gather, open.take());
        } else if let Some(head) = head {
            close(&mut gather, open.take());
            let body = format!("{}\n", head.text);
            open = Some(Open { name: head.name, at: head.at, body });
        } else if !is_blank {
            let open = open.get_or_insert_with(Open::default);
            open.body.push_str(line);
            open.body.push('\n');
        } else if open.as_ref().is_some_and(|open| !open.body.trim().is_empty()) {
            close(&mut gather, open.take());
        }
    }
    close(&mut gather, open);
    gather.import
}

struct Open {
    name: String,
    at: At,
    body: String,
}

impl Default for Open {
    fn default() -> Self {
        Self { name: String::new(), at: At::Unknown, body: String::new() }
    }
}

fn close(gather: &mut Gather, open: Option<Open>) {
    if let Some(Open { name, at, body }) = open {
        gather.keep(Message { name: &name, at: Some(at), body: &body, is_ambiguous: true, ..Message::default() });
    }
}

/// Whether lines come in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mat {
    Open,
    /// A paragraph speaks of something private, and this was its last line so far.
    Marked,
    /// Further lines of such a paragraph.
    Closed,
    /// A private message: it ends where another begins.
    Shut,
    /// A private turn: it ends where another of this shape begins, too.
    Turned(Shape),
}

impl Mat {
    /// What it is for this line, and whether a private message begins with it.
    fn after(self, line: &str, is_blank: bool, head: Option<&Head>) -> (Self, bool) {
        let is_marked = privacy::has_mark(line);
        if let Some(head) = head.filter(|head| head.is_private || is_marked) {
            return (Self::Turned(head.shape), true);
        }
        if is_marked {
            let is_shut = matches!(self, Self::Shut | Self::Turned(_)) || privacy::is_head(line);
            let is_new = matches!(self, Self::Open) || privacy::is_head(line);
            return (if is_shut { Self::Shut } else { Self::Marked }, is_new);
        }
        let next = match self {
            Self::Open => Self::Open,
            Self::Turned(shape) if head.is_some_and(|head| head.shape == shape) => Self::Open,
            Self::Shut | Self::Turned(_) if begins_message(line) => Self::Open,
            Self::Shut | Self::Turned(_) => self,
            // What stands apart below a marked line may be what it announces.
            Self::Marked if is_blank => Self::Marked,
            Self::Closed if is_blank => Self::Open,
            Self::Marked | Self::Closed => Self::Closed,
        };
        (next, false)
    }
}

/// Whether some form of chat would begin a message with this line.
fn begins_message(line: &str) -> bool {
    zoom::saved::begins(line) || zoom::clipboard::begins(line) || webex::begins(line)
}
