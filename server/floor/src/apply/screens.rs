//! What stands on screens, and what is between the moderators and the panel.
use crate::{Event, Floor, screen::NOTICES_MAX, undo::Key};

impl Floor {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn apply_screen(&mut self, event: &Event) {
        match event {
            Event::ExtraTimeSet { id, ms } => self.with_person(*id, |person| person.extra_ms = *ms),
            // Said by the person, not by a moderator: no act of theirs is made to hang on it.
            Event::PersonReady { id, is_ready } => {
                if let Some(person) = self.people.get_mut(id) {
                    person.is_ready = *is_ready;
                }
            }
            // What was shown was shown: neither of these is taken back.
            Event::MessageShown { notice } => {
                self.notices.retain(|one| !notice.replaces(one));
                self.notices.push(notice.as_ref().clone());
                let over = self.notices.len().saturating_sub(NOTICES_MAX);
                self.notices.drain(..over);
            }
            Event::MessageCleared { message } => self.notices.retain(|one| one.no != *message),
            Event::Aired { overlay } => {
                self.touch(Key::Overlay);
                self.overlay = *overlay;
            }
            _ => {}
        }
    }
}
