//! The laws of the intake's tests, for the fuzzer: one function for each family.
#[path = "../../tests/families/mod.rs"]
pub mod families;
