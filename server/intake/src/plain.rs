//! Text that nobody else understands: one card per paragraph, for a person to look at.
use crate::{
    gather::{Gather, Message},
    hint::{Format, Hint},
    import::Import,
    privacy,
    via::Via,
    webex, zoom,
};

/// A card per paragraph. Who says that a chat is plain text, or pastes a part of one, may have private messages in it:
/// they go, with all that follows them up to the next message.
pub(crate) fn read(text: &str, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Plain, hint.via.unwrap_or(Via::Keyboard), hint);
    let mut open = String::new();
    let mut mat = Mat::Open;
    for line in text.lines().chain([""]) {
        let is_blank = line.trim().is_empty();
        let (next, is_private) = mat.after(line, is_blank);
        mat = next;
        if is_private {
            gather.drop_private(&[line]);
        }
        if !is_blank && mat == Mat::Open {
            open.push_str(line);
            open.push('\n');
        } else if !open.is_empty() {
            let body = std::mem::take(&mut open);
            gather.keep(Message { body: &body, is_ambiguous: true, ..Message::default() });
        }
    }
    gather.import
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
}

impl Mat {
    /// What it is for this line, and whether a private message begins with it.
    fn after(self, line: &str, is_blank: bool) -> (Self, bool) {
        if privacy::has_mark(line) {
            let is_new = matches!(self, Self::Open) || privacy::is_head(line);
            return (if self == Self::Shut || privacy::is_head(line) { Self::Shut } else { Self::Marked }, is_new);
        }
        let next = match self {
            Self::Open => Self::Open,
            Self::Shut if begins_message(line) => Self::Open,
            Self::Shut => Self::Shut,
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
