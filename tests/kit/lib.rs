//! The test kit: what stands between a client and a server when the net is bad, or has to be counted.
mod faulty;
mod frames;
mod tap;

pub use faulty::{Faults, FaultyLink};
pub use frames::{FrameLink, Harm, Harms};
pub use tap::{Frame, Tap};
