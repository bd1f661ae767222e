//! What a socket may have to be told of: the newest of everything, never a queue.
use crate::seat::Seat;
use floor::role::Role;
use hub::{Notices, Orders, Published, Yours};
use std::{future::pending, sync::Arc};
use tokio::sync::watch;
use wire::{ScreenOrder, ScreenView, server, view::Sight};

/// Something is newer than what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fed {
    View,
    Yours,
    Clock,
    Presence,
    Journal,
    Notices,
    Place,
    Keys,
    /// A moderator wants this screen to do something.
    Order(ScreenOrder, u16),
}

/// The receiving ends of one socket.
pub(super) struct Feed {
    pub(super) view: watch::Receiver<Arc<Published>>,
    pub(super) yours: watch::Receiver<Yours>,
    pub(super) clock: watch::Receiver<server::Clock>,
    pub(super) presence: watch::Receiver<server::Presence>,
    pub(super) is_writable: watch::Receiver<bool>,
    pub(super) notices: watch::Receiver<Arc<Notices>>,
    pub(super) place: watch::Receiver<server::Place>,
    /// Of a stage or overlay that has said what it is.
    pub(super) orders: Option<Orders>,
    keys: watch::Receiver<u64>,
    has_person: bool,
    is_desk: bool,
}

impl Feed {
    pub(super) fn of(seat: &Seat, place: watch::Receiver<server::Place>, shows: Option<ScreenView>) -> Self {
        let (room, is_desk) = (&seat.room, seat.role.hat().is_some());
        let mut clock = room.clock_watch();
        // The welcome, made after this, tells the clock as it is now.
        clock.mark_unchanged();
        Self {
            view: room.view(Sight::on(seat.role, shows)),
            yours: room.yours(),
            clock,
            presence: room.presence(),
            is_writable: room.is_writable(),
            notices: room.notices(),
            place,
            orders: None,
            keys: room.keys_watch(),
            has_person: seat.person.is_some() && !is_desk,
            is_desk,
        }
    }
    /// Whether this socket is told what is true for one person alone; desks see it on the desk.
    pub(super) const fn has_person(&self) -> bool {
        self.has_person
    }
    /// Whether this is a moderator's.
    pub(super) const fn is_desk(&self) -> bool {
        self.is_desk
    }
    /// Waits for news; what stands to be sent already is not waited for. May be dropped at any time.
    pub(super) async fn news(&mut self, is_view_due: bool, is_yours_due: bool) -> Fed {
        tokio::select! {
            Ok(()) = self.view.changed(), if !is_view_due => Fed::View,
            Ok(()) = self.yours.changed(), if self.has_person && !is_yours_due => Fed::Yours,
            Ok(()) = self.keys.changed() => Fed::Keys,
            Ok(()) = self.clock.changed() => Fed::Clock,
            Ok(()) = self.presence.changed(), if self.is_desk => Fed::Presence,
            Ok(()) = self.is_writable.changed(), if self.is_desk => Fed::Journal,
            Ok(()) = self.notices.changed(), if self.is_desk => Fed::Notices,
            Ok(()) = self.place.changed(), if self.is_desk => Fed::Place,
            Some((order, number)) = next_order(&mut self.orders) => Fed::Order(order, number),
            // The room is closed; its stop is told elsewhere.
            else => pending().await,
        }
    }
}

/// The next order; waits for ever where there are none.
async fn next_order(orders: &mut Option<Orders>) -> Option<(ScreenOrder, u16)> {
    match orders {
        Some(orders) => orders.recv().await,
        None => pending().await,
    }
}

/// Shortest time between two views of a role, in real milliseconds: moderators at once, displays as often as the room
/// publishes, phones four times a second.
pub(super) const fn view_gap_ms(role: Role) -> i64 {
    match role {
        Role::Participant | Role::Panelist => 250,
        Role::OnsiteModerator
        | Role::OnlineModerator
        | Role::Rapporteur
        | Role::Organizer
        | Role::Stage
        | Role::Overlay
        | Role::Interpreter
        | Role::Feed => 0,
    }
}
