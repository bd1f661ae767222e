//! Put together, run, stop.
