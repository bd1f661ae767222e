//! Posts of networks: they wait (`held`) until somebody lets them in.
pub(crate) mod bluesky;
pub(crate) mod mastodon;
pub(crate) mod ninja;
pub(crate) mod youtube;
