//! Connected screens: what each is and shows, and what moderators want it to do.
use super::{Guard, Pages};
use floor::role::Role;
use tokio::sync::mpsc;
use wire::{ScreenInfo, ScreenOrder, server::Screen};

/// Longest key or language of a screen, in bytes.
const SCREEN_TEXT_BYTES_MAX: usize = 40;
/// Orders that may wait for one screen; further ones are lost on a screen that takes none.
const ORDERS_MAX: usize = 8;
/// Screens of a session whose numbers are remembered.
const SCREENS_MAX: usize = 200;

/// What moderators want a screen to do, with its number.
pub type Orders = mpsc::Receiver<(ScreenOrder, u16)>;

impl Guard {
    /// What this screen is, or shows from now on. The first time it answers the receiving end of its orders.
    pub fn shows(&self, info: ScreenInfo) -> Option<Orders> {
        let is_plain = |text: &str| {
            text.len() <= SCREEN_TEXT_BYTES_MAX && text.chars().all(|one| one.is_ascii_alphanumeric() || one == '-')
        };
        if !is_plain(&info.key) || !is_plain(&info.lang) {
            return None;
        }
        let mut pages = self.book.pages();
        let number = pages.number_of(&info.key);
        let here = pages.here.get_mut(&self.number)?;
        let orders = if let Some(screen) = &mut here.screen {
            screen.info = info;
            None
        } else {
            let (orders, taken) = mpsc::channel(ORDERS_MAX);
            here.screen = Some(ShownScreen { info, number, orders });
            Some(taken)
        };
        drop(pages);
        self.book.bell.notify_one();
        orders
    }
    /// Passes what a moderator wants on to a screen; one that has gone meanwhile does nothing.
    pub fn order(&self, screen: u64, order: ScreenOrder) {
        if let Some(screen) = self.book.pages().here.get(&screen).and_then(|here| here.screen.as_ref()) {
            screen.orders.try_send((order, screen.number)).ok(); // a screen that takes no orders shows so on the desk
        }
    }
}

#[derive(Debug)]
pub(super) struct ShownScreen {
    info: ScreenInfo,
    number: u16,
    orders: mpsc::Sender<(ScreenOrder, u16)>,
}

impl ShownScreen {
    /// As desks see it.
    pub(super) fn sign(&self, id: u64, role: Role) -> Screen {
        let ScreenInfo { key: _, view, is_blank, lang, width, height } = self.info.clone();
        Screen { id, number: self.number, role, view, is_blank, lang, width, height }
    }
}

impl Pages {
    /// The number that people know a screen by; it stays that screen's when it comes back.
    fn number_of(&mut self, key: &str) -> u16 {
        if let Some(number) = self.numbers.get(key) {
            return *number;
        }
        if self.numbers.len() >= SCREENS_MAX {
            let here: Vec<&str> =
                self.here.values().filter_map(|here| here.screen.as_ref()).map(|one| one.info.key.as_str()).collect();
            self.numbers.retain(|known, _| here.contains(&known.as_str()));
        }
        let taken = |number: &u16| self.numbers.values().any(|known| known == number);
        let number = (1..=u16::MAX).find(|number| !taken(number)).unwrap_or(u16::MAX);
        self.numbers.insert(key.to_owned(), number);
        number
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        clock::Clock,
        presence::{Book, Visitor},
    };
    use floor::{Moment, role::Role};
    use std::sync::Arc;
    use wire::{ScreenInfo, ScreenOrder, server::Screen};

    fn screens(book: &Book) -> Vec<Screen> {
        book.signs(book.clock.boot_ms(), |_| true, Moment).0.screens
    }

    #[test]
    fn a_screen_keeps_its_number_and_is_told_what_to_do() {
        let book = Arc::new(Book::new(Clock::manual()));
        let stage = || book.enter(Visitor { role: Role::Stage, person: None });
        let info = |key: &str| ScreenInfo {
            key: key.to_owned(),
            view: wire::ScreenView::Room,
            is_blank: false,
            lang: "ar".to_owned(),
            width: 1_920,
            height: 1_080,
        };
        let (first, second) = (stage(), stage());
        let mut orders = first.shows(info("projector")).unwrap();
        let _others = second.shows(info("monitor")).unwrap();
        assert!(first.shows(ScreenInfo { is_blank: true, ..info("projector") }).is_none(), "only once");
        assert!(stage().shows(info("<b>")).is_none());
        let told = screens(&book);
        assert_eq!(told.iter().map(|one| (one.number, one.is_blank)).collect::<Vec<_>>(), [(1, true), (2, false)]);
        second.order(told[0].id, ScreenOrder::Identify {});
        assert_eq!(orders.try_recv().unwrap(), (ScreenOrder::Identify {}, 1));
        drop(first);
        second.order(told[0].id, ScreenOrder::Identify {});
        let back = stage();
        let _orders = back.shows(info("projector")).unwrap();
        assert_eq!(screens(&book).iter().map(|one| one.number).collect::<Vec<_>>(), [2, 1]);
    }
}
