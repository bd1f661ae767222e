//! Server-sent events, from whatever pieces a connection brings (WHATWG HTML, section 9.2).

/// How large one event may be, in bytes.
pub const EVENT_BYTES_MAX: usize = 256 * 1024;

/// What a piece of the stream completed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Event {
    /// An event with its data.
    Whole { name: String, data: String },
    /// One that was larger than [`EVENT_BYTES_MAX`], or no text: it is left out, the next one counts again.
    Bad,
}

/// The event that is under way.
#[derive(Default)]
pub(crate) struct Events {
    line: Vec<u8>,
    name: Vec<u8>,
    data: Vec<u8>,
    has_data: bool,
    is_bad: bool,
    after_return: bool,
}

impl Events {
    /// Takes bytes in, at whatever place they were cut, and answers the events that they completed.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut done = Vec::new();
        for byte in bytes {
            let was_return = std::mem::replace(&mut self.after_return, *byte == b'\r');
            match byte {
                b'\n' if was_return => {}
                b'\n' | b'\r' => done.extend(self.end_line()),
                _ if self.line.len() + self.data.len() < EVENT_BYTES_MAX => self.line.push(*byte),
                // The rest of the event is let go as it comes.
                _ => self.is_bad = true,
            }
        }
        done
    }

    /// Whether an event has begun and not ended.
    pub(crate) fn is_within(&self) -> bool {
        self.has_data || self.is_bad || !self.name.is_empty() || !self.line.is_empty() && !self.line.starts_with(b":")
    }

    fn end_line(&mut self) -> Option<Event> {
        let line = std::mem::take(&mut self.line);
        if line.is_empty() {
            return self.end_event();
        }
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let (field, value) = line.split_at(colon);
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"event" => self.name = value.to_vec(),
            b"data" => {
                if std::mem::replace(&mut self.has_data, true) {
                    self.data.push(b'\n');
                }
                self.data.extend_from_slice(value);
            }
            // A heartbeat (`:thump`), and fields that Mastodon does not send.
            _ => {}
        }
        None
    }

    fn end_event(&mut self) -> Option<Event> {
        let Self { name, data, has_data, is_bad, .. } = std::mem::take(self);
        if is_bad {
            return Some(Event::Bad);
        }
        if !has_data {
            return None;
        }
        let whole = String::from_utf8(name).ok().zip(String::from_utf8(data).ok());
        Some(whole.map_or(Event::Bad, |(name, data)| Event::Whole { name, data }))
    }
}
