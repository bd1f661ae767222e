//! Whether «Join» and the four words were sent by our own page: a foreign one could sign a browser in as somebody else.
//!
//! Before anybody has agreed to a cookie there is nothing of theirs that a form could be bound to. A browser that says where
//! a request comes from is believed: the join page asks it to (`Referrer-Policy: same-origin`), so that its own forms name
//! our origin on plain http too, and no other page's can. For the rest the form carries a proof of the session, the minute
//! it was drawn and the network it was drawn for, under a key of this process: a page elsewhere would have to fetch it from
//! the network of whoever it wants to sign in.
use super::Porch;
use crate::{
    network::{Network, Peer},
    origin,
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use hub::{Dice, Room, SessionId};
use std::{convert::Infallible, sync::OnceLock};

/// How long a form may lie open, in minutes: somebody opens the page in the morning and joins in the afternoon.
const AGE_MIN_MAX: i64 = 12 * 60;
/// Hexadecimal digits of a proof that are told: 96 bits.
const DIGITS: usize = 24;
const MINUTE_MS: i64 = 60_000;

/// The key of this process; a form drawn before a restart is an old one.
#[derive(Default)]
pub struct Proofs(OnceLock<[u8; 32]>);

impl std::fmt::Debug for Proofs {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("withheld")
    }
}

impl Proofs {
    fn mark(&self, dice: &Dice, session: SessionId, minute: i64, network: Network) -> String {
        let mut hasher = blake3::Hasher::new_keyed(self.0.get_or_init(|| dice.thirty_two()));
        hasher.update(&session.0).update(&minute.to_le_bytes()).update(&network.bytes());
        hasher.finalize().to_hex().chars().take(DIGITS).collect()
    }
    fn draw(&self, dice: &Dice, session: SessionId, now_ms: i64, network: Network) -> String {
        let minute = now_ms.div_euclid(MINUTE_MS);
        format!("{minute:x}.{}", self.mark(dice, session, minute, network))
    }
    fn holds(&self, dice: &Dice, session: SessionId, now_ms: i64, network: Network, proof: &str) -> bool {
        let Some((minute, mark)) = proof.split_once('.') else { return false };
        let Ok(minute) = i64::from_str_radix(minute, 16) else { return false };
        let age = now_ms.div_euclid(MINUTE_MS).saturating_sub(minute);
        let wanted = self.mark(dice, session, minute, network);
        // Hashes compare in a time that does not tell how much of it fits.
        (0..=AGE_MIN_MAX).contains(&age) && blake3::hash(wanted.as_bytes()) == blake3::hash(mark.as_bytes())
    }
}

/// Who stands at the door: what their browser says, and the network they come from.
pub(super) struct Arrival {
    /// As they were sent.
    pub headers: HeaderMap,
    /// Where they come from.
    pub network: Network,
}

impl Arrival {
    /// What the join page's forms carry.
    pub(super) fn proof(&self, porch: &Porch, room: &Room) -> String {
        let house = &porch.house;
        porch.proofs.draw(house.dice(), room.id(), house.clock().boot_ms(), self.network)
    }
    /// Whether our own page sent it.
    pub(super) fn is_ours(&self, porch: &Porch, room: &Room, proof: &str) -> bool {
        let house = &porch.house;
        let told = origin::is_told(&house.public_url(), &self.headers);
        told || porch.proofs.holds(house.dice(), room.id(), house.clock().boot_ms(), self.network, proof)
    }
}

impl<S: Sync> FromRequestParts<S> for Arrival {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<Peer>().copied();
        let network = peer.map_or(Network::Unknown, |peer| peer.network(&parts.headers));
        Ok(Self { headers: parts.headers.clone(), network })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_holds_for_its_session_its_network_and_half_a_day() {
        let (proofs, dice, here) = (Proofs::default(), Dice::seeded(7), Network::V4([192, 0, 2]));
        let (one, other) = (SessionId([1; 16]), SessionId([2; 16]));
        let drawn = proofs.draw(&dice, one, 5 * MINUTE_MS, here);
        let holds = |session, minutes: i64, network| proofs.holds(&dice, session, minutes * MINUTE_MS, network, &drawn);
        assert!(holds(one, 5, here) && holds(one, 5 + AGE_MIN_MAX, here));
        assert!(!holds(one, 6 + AGE_MIN_MAX, here) && !holds(one, 4, here), "neither old nor of tomorrow");
        assert!(!holds(other, 5, here) && !holds(one, 5, Network::V4([192, 0, 3])) && !holds(one, 5, Network::Unknown));
        for bad in ["", ".", "5", "5.", "zz.00", "-1.0", &format!("6.{}", drawn.split_once('.').unwrap().1)] {
            assert!(!proofs.holds(&dice, one, 5 * MINUTE_MS, here, bad), "{bad}");
        }
        assert!(!Proofs::default().holds(&dice, one, 5 * MINUTE_MS, here, &drawn), "another process");
    }
}
