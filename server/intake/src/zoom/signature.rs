//! Zoom's signature over an event (FORMATS, section 2.3).
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// How far a timestamp may be off, in seconds.
pub const OFF_S_MAX: u64 = 300;

/// Why an event is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The timestamp is no number of seconds.
    NoTimestamp,
    /// The timestamp is more than [`OFF_S_MAX`] off.
    TooOld,
    /// Another secret, or another body.
    WrongSignature,
}

fn mac(secret: &[u8]) -> Option<Hmac<Sha256>> {
    Hmac::new_from_slice(secret).ok()
}

/// Whether `signature` (the header `x-zm-signature`) belongs to this body. `timestamp` is the header
/// `x-zm-request-timestamp`, `now_s` the time in seconds since 1970. Compared in constant time.
pub fn verify(secret: &[u8], timestamp: &str, now_s: u64, body: &[u8], signature: &str) -> Result<(), Refused> {
    let at: u64 = timestamp.parse().map_err(|_| Refused::NoTimestamp)?;
    // Zoom has sent milliseconds as well.
    let at_s = if at > 100_000_000_000 { at / 1000 } else { at };
    if at_s.abs_diff(now_s) > OFF_S_MAX {
        return Err(Refused::TooOld);
    }
    let given = signature.strip_prefix("v0=").and_then(unhex).ok_or(Refused::WrongSignature)?;
    let mut mac = mac(secret).ok_or(Refused::WrongSignature)?;
    for part in [b"v0:", timestamp.as_bytes(), b":", body] {
        mac.update(part);
    }
    mac.verify_slice(&given).map_err(|_| Refused::WrongSignature)
}

/// The answer to `endpoint.url_validation`: the hex of the token under the secret.
pub fn answer_challenge(secret: &[u8], plain_token: &str) -> String {
    mac(secret).map_or_else(String::new, |mac| {
        let bytes = mac.chain_update(plain_token.as_bytes()).finalize().into_bytes();
        bytes
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15])
            .filter_map(|half| char::from_digit(half.into(), 16))
            .collect()
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let value = |byte: &u8| char::from(*byte).to_digit(16).and_then(|value| u8::try_from(value).ok());
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(value(high)? << 4 | value(low)?)).collect()
}
