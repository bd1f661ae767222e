//! How long each of those who wait may speak, and who will not be reached (`ALGORITHMS`, section 5).
use crate::time::Span;
use serde::{Deserialize, Serialize};

/// A shorter slot is none.
pub const SLOT_MIN: Span = Span::seconds(60);
/// A longer slot is a speech.
pub const SLOT_MAX: Span = Span::seconds(180);
/// Slots are told in steps of this.
pub const SLOT_STEP: Span = Span::seconds(5);
/// A slot that moved by less is not proposed anew.
pub const SLOT_NEWS: Span = Span::seconds(15);

/// What the time that is left for the floor comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Slots {
    /// For each, in milliseconds.
    pub slot_ms: Span,
    /// So many are reached.
    pub served: u32,
    /// So many are not.
    pub unreached: u32,
    /// Left over, in milliseconds.
    pub spare_ms: Span,
}

/// Divides `left` among `waiting`, each with `changeover` behind it.
#[must_use]
pub fn slots(left: Span, waiting: u32, changeover: Span) -> Slots {
    let (left, people) = (left.or_zero(), i64::from(waiting));
    let raw = Span(left.0.checked_div(people).unwrap_or(0)) - changeover;
    if people > 0 && raw >= SLOT_MIN {
        let slot = Span(raw.0 - raw.0.rem_euclid(SLOT_STEP.0)).min(SLOT_MAX);
        let spare = left - times(slot + changeover, people);
        return Slots { slot_ms: slot, served: waiting, unreached: 0, spare_ms: spare };
    }
    let each = SLOT_MIN + changeover;
    let served = left.0.checked_div(each.0).unwrap_or(0).clamp(0, people);
    let count = u32::try_from(served).unwrap_or(waiting);
    let spare = left - times(each, served);
    Slots { slot_ms: SLOT_MIN, served: count, unreached: waiting.saturating_sub(count), spare_ms: spare }
}

/// What is left once panel replies have had their time: one after every third floor turn that still fits.
#[must_use]
pub fn without_replies(left: Span, waiting: u32, changeover: Span, reply: Span) -> Span {
    let left = left.or_zero();
    let each = SLOT_MIN + changeover;
    // Three turns and a reply are a round; what does not fill a round has no reply behind it.
    let round = times(each, 3) + reply;
    let rounds = left.0.checked_div(round.0).unwrap_or(0).min(i64::from(waiting) / 3);
    (left - times(reply, rounds)).or_zero()
}

/// How much floor time must be left for one more hand after those who wait: less is the last call.
#[must_use]
pub fn last_call(waiting: u32, changeover: Span) -> Span {
    times(SLOT_MIN + changeover, i64::from(waiting).saturating_add(1))
}

fn times(span: Span, n: i64) -> Span {
    Span(span.0.saturating_mul(n))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CHANGEOVER: Span = Span::seconds(10);

    #[test]
    fn the_worked_examples() {
        let of = |minutes: i64, seconds: i64, waiting| {
            let told = slots(Span::seconds(minutes * 60 + seconds), waiting, CHANGEOVER);
            (told.slot_ms.rounded_s(), told.served, told.spare_ms.rounded_s(), told.unreached)
        };
        assert_eq!(of(16, 19, 3), (180, 3, 409, 0));
        assert_eq!(of(16, 19, 7), (125, 7, 34, 0));
        assert_eq!(of(16, 19, 12), (70, 12, 19, 0));
        assert_eq!(of(16, 19, 20), (60, 13, 69, 7));
        assert_eq!(of(10, 30, 6), (95, 6, 0, 0));
        assert_eq!(of(10, 30, 12), (60, 9, 0, 3));
        assert_eq!(of(0, 0, 2), (60, 0, 0, 2));
    }

    #[test]
    fn replies_take_their_share_of_what_can_be_reached() {
        let left = |waiting| without_replies(Span::seconds(630), waiting, CHANGEOVER, Span::seconds(90)).rounded_s();
        assert_eq!((left(2), left(3), left(6), left(20)), (630, 540, 450, 450));
        assert_eq!(last_call(6, CHANGEOVER), Span::seconds(490));
    }

    proptest! {
        #[test]
        fn nothing_is_given_twice(left in 0_i64..7_200_000, waiting in 1_u32..400, changeover in 0_i64..30_000) {
            let told = slots(Span(left), waiting, Span(changeover));
            let used = (told.slot_ms.0 + changeover) * i64::from(told.served);
            prop_assert_eq!(used + told.spare_ms.0, left);
            prop_assert_eq!(told.served + told.unreached, waiting);
            prop_assert!(told.spare_ms.0 >= 0 && told.slot_ms >= SLOT_MIN && told.slot_ms <= SLOT_MAX);
        }
    }
}
