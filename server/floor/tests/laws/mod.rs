//! Laws: what holds after any wishes of anybody, in any order.
mod invariants;
mod ledger;
mod machine;
mod steps;
