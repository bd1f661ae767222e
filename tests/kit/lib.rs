//! The test kit: what stands between a client and a server when the net is bad.
mod faulty;

pub use faulty::{Faults, FaultyLink};
