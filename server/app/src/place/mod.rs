//! Where the server's machine is and whether it stays awake, looked at again and again, and told to the desks.
pub mod addresses;
pub mod awake;

use awake::{Machine, Vigil};
use hub::House;
use std::{fmt, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    sync::watch,
    time::{MissedTickBehavior, interval},
};
use tokio_util::sync::CancellationToken;
use wire::server::Place;

/// How often the machine is looked at.
const LOOK: Duration = Duration::from_secs(10);

/// Tells the addresses at which a listener is reached.
type Find = Arc<dyn Fn(SocketAddr) -> Vec<String> + Send + Sync>;

/// How the machine is looked at.
#[derive(Clone)]
pub struct Looking {
    /// How often.
    pub every: Duration,
    /// Which addresses it has.
    pub find: Find,
    /// How it is kept awake.
    pub machine: Machine,
}

impl Default for Looking {
    fn default() -> Self {
        Self { every: LOOK, find: Arc::new(addresses::addresses), machine: Machine::own() }
    }
}

impl fmt::Debug for Looking {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Looking").field("every", &self.every).field("machine", &self.machine).finish_non_exhaustive()
    }
}

/// The place as it is found, and what it was in the beginning.
#[derive(Debug)]
pub struct Watch {
    listening: SocketAddr,
    looking: Looking,
    vigil: Vigil,
    first: Option<String>,
    /// The address that people type follows the machine; one that was given does not.
    follows: bool,
    told: watch::Sender<Place>,
}

impl Watch {
    /// Looks for the first time.
    #[must_use]
    pub fn begin(listening: SocketAddr, follows: bool, looking: Looking) -> (Self, watch::Receiver<Place>) {
        let addresses = (looking.find)(listening);
        let first = addresses.first().cloned();
        let shown = if follows { addresses } else { Vec::new() };
        let (told, seen) = watch::channel(Place { addresses: shown, ..Place::default() });
        let vigil = Vigil::new(looking.machine.clone());
        (Self { listening, looking, vigil, first, follows, told }, seen)
    }
    /// Looks on until `stop`; the machine may sleep again when this ends.
    pub async fn run(mut self, house: Arc<House>, stop: CancellationToken) {
        let mut beat = interval(self.looking.every);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stop.cancelled() => break,
                _ = beat.tick() => self.look(&house).await,
            }
        }
    }
    async fn look(&mut self, house: &House) {
        let addresses = (self.looking.find)(self.listening);
        let is_moved = is_moved(self.first.as_ref(), &addresses);
        let awake = self.vigil.keep(is_wanted(house)).await;
        if self.follows
            && let Some(next) = follow(&house.public_url(), &addresses)
        {
            house.set_public_url(next).await;
        }
        // Behind a public address nobody needs to know where the machine lies.
        let place = if self.follows {
            Place { addresses, is_moved, awake }
        } else {
            Place { addresses: Vec::new(), is_moved: false, awake }
        };
        self.told.send_if_modified(|old| {
            let is_new = *old != place;
            *old = place;
            is_new
        });
    }
}

/// The address of the start is not there any more; or there was none, and now there is.
fn is_moved(first: Option<&String>, addresses: &[String]) -> bool {
    first.map_or(!addresses.is_empty(), |first| !addresses.contains(first))
}

/// The address that people should type from now on, when the one they were told leads nowhere.
fn follow<'a>(told: &str, addresses: &'a [String]) -> Option<&'a str> {
    let is_there = addresses.iter().any(|address| address == told);
    addresses.first().filter(|_| !is_there).map(String::as_str)
}

/// Somebody sits at a desk of a session that is live.
fn is_wanted(house: &House) -> bool {
    house.list().iter().filter_map(|listed| house.room(&listed.id)).any(|room| {
        let has_desk = !room.presence().borrow().desks.is_empty();
        has_desk && room.life() == floor::state::Life::Live
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(of: &[&str]) -> Vec<String> {
        of.iter().map(|one| (*one).to_owned()).collect()
    }

    #[test]
    fn a_machine_has_moved_when_its_first_address_is_gone() {
        let first = "http://10.0.0.9:80".to_owned();
        assert!(!is_moved(Some(&first), &list(&["http://192.0.2.7:80", "http://10.0.0.9:80"])));
        assert!(is_moved(Some(&first), &list(&["http://192.0.2.7:80"])));
        assert!(is_moved(Some(&first), &[]), "the network is gone");
        assert!(is_moved(None, &list(&["http://192.0.2.7:80"])), "a network has come");
        assert!(!is_moved(None, &[]));
    }

    #[test]
    fn people_are_sent_elsewhere_only_when_the_address_they_know_leads_nowhere() {
        let two = list(&["http://192.0.2.7:80", "http://10.0.0.9:80"]);
        assert_eq!(follow("http://10.0.0.9:80", &two), None, "another network beside it changes nothing");
        assert_eq!(follow("http://10.0.0.8:80", &two), Some("http://192.0.2.7:80"));
        assert_eq!(follow("http://10.0.0.8:80", &[]), None, "without a network nothing is better");
    }
}
