//! Names of sessions, people and texts: sixteen opaque bytes each, made by whoever owns chance.

use std::fmt;

macro_rules! sixteen_bytes {
    ($(#[$doc:meta] $name:ident)*) => {$(
        #[$doc]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }
    )*};
}

sixteen_bytes! {
    /// One session, the unit of order: each has its own chain of records.
    SessionId
    /// One person within one session; random, never derived from who they are.
    PersonKey
    /// One erasable text within one session.
    TextKey
}
