//! The arguments of `horseshoe rehearse`.
use crate::cli::Serve;
use std::{net::SocketAddr, path::PathBuf};

/// Play a scenario with simulated people through the real doors.
#[derive(Debug, Clone, clap::Args)]
pub struct Rehearse {
    /// The scenario or session file; without it, the built-in WS #430
    pub file: Option<PathBuf>,
    /// How many times faster than real time the clock runs, 1 to 10000
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub speed: u32,
    /// What lies before this moment of the session is played at once (M:SS or seconds; «lobby» plays the lobby too)
    #[arg(long, default_value = "15:55", value_parser = moment, allow_hyphen_values = true)]
    pub from: i64,
    /// A running server instead of one of its own; needs its host key
    #[arg(long, requires = "host_key")]
    pub server: Option<String>,
    /// Where its own server listens
    #[arg(long, env = "HORSESHOE_LISTEN", default_value = "0.0.0.0:8080")]
    pub listen: SocketAddr,
    /// The data folder of its own server; without it, a temporary one that is deleted at the end
    #[arg(long)]
    pub data: Option<PathBuf>,
    /// The address under which people reach its own server
    #[arg(long, env = "HORSESHOE_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// The key that may create sessions
    #[arg(long, env = "HORSESHOE_HOST_KEY", hide_env_values = true)]
    pub host_key: Option<String>,
    /// A file that holds it
    #[arg(long, env = "HORSESHOE_HOST_KEY_FILE", conflicts_with = "host_key")]
    pub host_key_file: Option<PathBuf>,
    /// A host whose posts sessions of its own server may follow; may be given several times
    #[arg(long = "feed-host", env = "HORSESHOE_FEED_HOSTS", value_delimiter = ',')]
    pub feed_hosts: Vec<String>,
}

impl Rehearse {
    /// How its own server is served, with `data` as its folder.
    pub(crate) fn serve(&self, data: PathBuf) -> Serve {
        Serve {
            listen: self.listen,
            data,
            public_url: self.public_url.clone(),
            host_key: self.host_key.clone(),
            host_key_file: self.host_key_file.clone(),
            feed_hosts: self.feed_hosts.clone(),
        }
    }
}

/// Milliseconds after the start; `0` and «lobby» include the lobby.
fn moment(text: &str) -> Result<i64, String> {
    let wrong = || "a moment is M:SS or a number of seconds, such as 15:55".to_owned();
    if text == "lobby" {
        return Ok(i64::MIN);
    }
    let (minutes, seconds) = text.split_once(':').unwrap_or(("0", text));
    let minutes: i64 = minutes.parse().map_err(|_| wrong())?;
    let seconds: i64 = seconds.parse().map_err(|_| wrong())?;
    if minutes < 0 || seconds < 0 || (text.contains(':') && seconds > 59) || minutes > 100_000 {
        return Err(wrong());
    }
    let total = minutes.saturating_mul(60).saturating_add(seconds).saturating_mul(1_000);
    // From the very beginning: the lobby is part of it.
    Ok(if total == 0 { i64::MIN } else { total })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_minutes_and_seconds() {
        assert_eq!(moment("15:55"), Ok(955_000));
        assert_eq!(moment("90"), Ok(90_000));
        assert_eq!(moment("0"), Ok(i64::MIN));
        assert!(moment("1:75").is_err());
        assert!(moment("soon").is_err());
    }
}
