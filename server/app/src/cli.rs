//! Arguments; each also as `HORSESHOE_…`.
use clap::{Args, Parser, Subcommand};
use std::{net::SocketAddr, path::PathBuf};

/// One speaking queue for a room and everyone who could not come.
#[derive(Debug, Parser)]
#[command(name = "horseshoe", version, about, args_conflicts_with_subcommands = true)]
pub struct Cli {
    /// What to do; `serve` when nothing is said.
    #[command(subcommand)]
    pub command: Option<Job>,
    /// For `serve` without its name.
    #[command(flatten)]
    pub serve: Serve,
}

/// The jobs of the program.
#[derive(Debug, Subcommand)]
pub enum Job {
    /// Serve sessions.
    Serve(Serve),
    /// Play a session with simulated people through the real doors.
    Rehearse(crate::rehearse::Rehearse),
    /// Walk the record of every session in a data folder, also beside a running server.
    Verify(Verify),
}

/// How to serve.
#[derive(Debug, Clone, Args)]
pub struct Serve {
    /// Where to listen.
    #[arg(long, env = "HORSESHOE_LISTEN", default_value = "0.0.0.0:8080")]
    pub listen: SocketAddr,
    /// The folder in which everything is stored.
    #[arg(long, env = "HORSESHOE_DATA", default_value = "./data")]
    pub data: PathBuf,
    /// The address under which people reach this server, such as `https://table.example.org`.
    #[arg(long, env = "HORSESHOE_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// The key that may create sessions; made and kept in the data folder when not given.
    #[arg(long, env = "HORSESHOE_HOST_KEY", hide_env_values = true)]
    pub host_key: Option<String>,
    /// A file that holds it.
    #[arg(long, env = "HORSESHOE_HOST_KEY_FILE", conflicts_with = "host_key")]
    pub host_key_file: Option<PathBuf>,
    /// A host whose posts sessions may follow, such as `mastodon.social`; may be given several times. None are allowed
    /// otherwise.
    #[arg(long = "feed-host", env = "HORSESHOE_FEED_HOSTS", value_delimiter = ',')]
    pub feed_hosts: Vec<String>,
}

/// What to verify.
#[derive(Debug, Clone, Args)]
pub struct Verify {
    /// The data folder.
    #[arg(long, env = "HORSESHOE_DATA", default_value = "./data")]
    pub data: PathBuf,
}
