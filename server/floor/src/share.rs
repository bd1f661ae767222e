//! Dividing what is left of the session among its segments (`ALGORITHMS`, section 3): whole milliseconds, nothing lost.
use crate::time::Span;
use alloc::vec::Vec;

/// One segment that may stretch or shrink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Elastic {
    /// What it would get by the plan.
    pub planned: Span,
    /// The least that makes sense.
    pub min: Span,
    /// The most that makes sense.
    pub max: Span,
}

/// What everyone gets, and what does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// In the order in which they were given.
    pub lengths: Vec<Span>,
    /// Missing even if everyone gets the least.
    pub shortfall: Span,
    /// Left even if everyone gets the most.
    pub slack: Span,
}

/// Parts of one: the scale by which plans are multiplied.
const ONE: i64 = 1 << 30;
/// No plan is stretched more than this.
const SCALE_MAX: i64 = ONE << 10;

impl Elastic {
    /// Its length at a scale, rounded half up and held within its bounds.
    fn at(self, scale: i64) -> Span {
        let scaled = i128::from(self.planned.0.max(0)) * i128::from(scale) + i128::from(ONE / 2);
        let scaled = i64::try_from(scaled / i128::from(ONE)).unwrap_or(i64::MAX);
        Span(scaled).clamp(self.min, self.most())
    }
    fn most(self) -> Span {
        self.max.max(self.min)
    }
}

/// Divides `available` by one common scale within each one's bounds.
///
/// The sum is exact unless bounds stand against it; nobody's length grows when less is available; with as much
/// available as planned everyone gets the plan. (Largest remainders would also be exact, but not monotone: with one
/// millisecond less somebody could get one more.)
#[must_use]
pub fn share(available: Span, among: &[Elastic]) -> Shared {
    let sum_at = |scale| among.iter().map(|one| one.at(scale)).sum::<Span>();
    let least: Span = among.iter().map(|one| one.min).sum();
    let most: Span = among.iter().map(|one| one.most()).sum();
    if available <= least {
        let lengths = among.iter().map(|one| one.min).collect();
        return Shared { lengths, shortfall: least - available, slack: Span::ZERO };
    }
    if available >= most {
        let lengths = among.iter().map(|one| one.most()).collect();
        return Shared { lengths, shortfall: Span::ZERO, slack: available - most };
    }
    // The largest scale that does not give more than there is.
    let (mut low, mut high) = (0, SCALE_MAX);
    while low < high {
        let middle = low + (high - low + 1) / 2;
        if sum_at(middle) <= available { low = middle } else { high = middle - 1 }
    }
    let mut left = available - sum_at(low);
    let lengths = among.iter().map(|one| {
        // One step of the scale is less than a millisecond for any session: the first in order get the last ones.
        let more = (one.at(low.saturating_add(1)) - one.at(low)).min(left).or_zero();
        left = left - more;
        one.at(low) + more
    });
    let lengths: Vec<Span> = lengths.collect();
    // A plan of nothing does not scale; what is then left goes to the first with room.
    Shared { lengths: filled(lengths, among, left), shortfall: Span::ZERO, slack: Span::ZERO }
}

fn filled(mut lengths: Vec<Span>, among: &[Elastic], mut left: Span) -> Vec<Span> {
    for (length, one) in lengths.iter_mut().zip(among) {
        let more = (one.most() - *length).min(left).or_zero();
        *length = *length + more;
        left = left - more;
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const fn ms(minutes: i64, seconds: i64) -> Span {
        Span::seconds(minutes * 60 + seconds)
    }
    const fn elastic(planned: Span, min: Span, max: Span) -> Elastic {
        Elastic { planned, min, max }
    }
    fn shown(available: Span, among: &[Elastic]) -> Vec<i64> {
        share(available, among).lengths.iter().map(|length| length.rounded_s()).collect()
    }
    /// D, E, F and G of WS #430 with the bounds of its file.
    const DEFG: [Elastic; 4] = [
        elastic(ms(19, 0), ms(14, 0), ms(22, 0)),
        elastic(ms(19, 0), ms(14, 0), ms(22, 0)),
        elastic(ms(7, 0), ms(5, 0), ms(8, 0)),
        elastic(ms(14, 0), ms(10, 0), ms(15, 0)),
    ];

    #[test]
    fn the_worked_examples_of_the_run_of_show() {
        let s = |m: i64, s: i64| m * 60 + s;
        assert_eq!(shown(ms(59, 0), &DEFG), [s(19, 0), s(19, 0), s(7, 0), s(14, 0)]);
        assert_eq!(shown(ms(57, 0), &DEFG), [s(18, 21), s(18, 21), s(6, 46), s(13, 32)]);
        assert_eq!(shown(ms(51, 40), &DEFG), [s(16, 38), s(16, 38), s(6, 8), s(12, 16)]);
        assert_eq!(shown(ms(35, 0), &DEFG[1..]), [s(16, 38), s(6, 8), s(12, 15)]);
    }

    #[test]
    fn the_worked_examples_of_another_plan() {
        let question = elastic(ms(18, 0), ms(10, 0), ms(24, 0));
        let actions = elastic(ms(10, 0), ms(6, 0), ms(15, 0));
        let plan = [question, question, question, actions];
        let s = |m: i64, s: i64| m * 60 + s;
        assert_eq!(shown(ms(58, 0), &plan), [s(16, 19), s(16, 19), s(16, 19), s(9, 4)]);
        assert_eq!(shown(ms(50, 0), &plan), [s(14, 4), s(14, 4), s(14, 4), s(7, 49)]);
        assert_eq!(shown(ms(40, 0), &plan), [s(11, 15), s(11, 15), s(11, 15), s(6, 15)]);
    }

    #[test]
    fn what_does_not_fit_is_told() {
        let none = share(ms(40, 0), &DEFG);
        assert_eq!((none.shortfall, none.slack), (ms(3, 0), Span::ZERO));
        let much = share(ms(70, 0), &DEFG);
        assert_eq!((much.shortfall, much.slack), (Span::ZERO, ms(3, 0)));
        assert_eq!(share(ms(5, 0), &[]).slack, ms(5, 0));
    }

    fn any_plan() -> impl Strategy<Value = Vec<Elastic>> {
        let one = (0_i64..7_200_000, 0_i64..3_600_000, 0_i64..7_200_000);
        let bounds = |(planned, below, above): (i64, i64, i64)| {
            let (min, max) = (planned.saturating_sub(below).max(0), planned.saturating_add(above));
            elastic(Span(planned), Span(min), Span(max))
        };
        prop::collection::vec(one.prop_map(bounds), 1..12)
    }

    proptest! {
        #[test]
        fn the_sum_is_exact_to_the_millisecond(plan in any_plan(), available in 0_i64..30_000_000) {
            let shared = share(Span(available), &plan);
            let sum: Span = shared.lengths.iter().copied().sum();
            prop_assert_eq!(sum + shared.slack - shared.shortfall, Span(available));
            for (length, one) in shared.lengths.iter().zip(&plan) {
                prop_assert!(*length >= one.min && *length <= one.max);
            }
        }

        #[test]
        fn later_is_never_longer(plan in any_plan(), available in 0_i64..30_000_000, later in 1_i64..5_000) {
            let (more, less) = (share(Span(available), &plan), share(Span(available - later), &plan));
            for (more, less) in more.lengths.iter().zip(&less.lengths) {
                prop_assert!(less <= more, "{:?} {:?}", more, less);
            }
        }

        #[test]
        fn on_time_everyone_gets_the_plan(plan in any_plan()) {
            let planned: Vec<Span> = plan.iter().map(|one| one.planned).collect();
            let shared = share(planned.iter().copied().sum(), &plan);
            prop_assert_eq!(shared.lengths, planned);
        }
    }
}
