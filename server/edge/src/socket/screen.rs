//! Stages and overlays say what they show, and are sent what that may see.
use super::line::Line;
use floor::role::Role;
use wire::{ScreenInfo, view::Sight};

/// Whether moderators may send that role's page about.
pub(super) const fn is_screen(role: Role) -> bool {
    matches!(role, Role::Stage | Role::Overlay)
}

impl Line {
    /// What this screen shows from now on; another sight of the room is sent as a whole.
    pub(super) fn shows(&mut self, screen: ScreenInfo) {
        let view = self.seat.room.view(Sight::on(self.seat.role, Some(screen.view)));
        if !view.same_channel(&self.feed.view) {
            self.feed.view = view;
            self.sent = None;
            self.view_due.waits = true;
        }
        if let Some(orders) = self.guard.shows(screen) {
            self.feed.orders = Some(orders);
        }
    }
}
