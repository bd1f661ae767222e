//! The only file that asks what time it is.
//!
//! Durations come from a clock that counts while the machine sleeps; time of day is for labels and for going on after
//! the machine itself has started anew. A manual clock stands still until a test moves it.
use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::watch;

/// Longest sleep, in milliseconds: the runtime's timers do not count suspend, so a sleeper looks up this often.
pub const SLEEP_MS_MAX: i64 = 5_000;
/// Time of day at which a manual clock begins: an arbitrary Wednesday.
const MANUAL_UTC_MS: i64 = 1_574_848_800_000;

/// Where time comes from; clones share it.
#[derive(Clone)]
pub struct Clock(Arc<Source>);

enum Source {
    System { boot_id: [u8; 16] },
    Manual(Mutex<Manual>, watch::Sender<()>),
}

#[derive(Clone, Copy)]
struct Manual {
    boot_ms: i64,
    /// What the runtime's timers count by: it stands while the machine sleeps.
    awake_ms: i64,
    utc_ms: i64,
    boot_id: [u8; 16],
}

impl Clock {
    /// The machine's own clock.
    #[must_use]
    pub fn system() -> Self {
        Self(Arc::new(Source::System { boot_id: system::boot_id() }))
    }
    /// A clock that stands until [`Clock::advance`] moves it, for tests.
    #[must_use]
    pub fn manual() -> Self {
        let manual = Manual { boot_ms: 1_000_000, awake_ms: 1_000_000, utc_ms: MANUAL_UTC_MS, boot_id: [7; 16] };
        Self(Arc::new(Source::Manual(Mutex::new(manual), watch::Sender::new(()))))
    }
    /// Monotonic milliseconds since the machine started, suspend included.
    #[must_use]
    pub fn boot_ms(&self) -> i64 {
        match &*self.0 {
            Source::System { .. } => system::boot_ms(),
            Source::Manual(now, _) => now.lock().unwrap_or_else(PoisonError::into_inner).boot_ms,
        }
    }
    /// Milliseconds since 1970, UTC. For labels and restarts, never for durations.
    #[must_use]
    pub fn utc_ms(&self) -> i64 {
        match &*self.0 {
            Source::System { .. } => system::utc_ms(),
            Source::Manual(now, _) => now.lock().unwrap_or_else(PoisonError::into_inner).utc_ms,
        }
    }
    /// Which run of the machine [`Clock::boot_ms`] counts from.
    #[must_use]
    pub fn boot_id(&self) -> [u8; 16] {
        match &*self.0 {
            Source::System { boot_id } => *boot_id,
            Source::Manual(now, _) => now.lock().unwrap_or_else(PoisonError::into_inner).boot_id,
        }
    }
    /// Moves a manual clock on; the machine's own moves by itself.
    pub fn advance(&self, ms: i64) {
        self.set(|now| {
            now.boot_ms = now.boot_ms.saturating_add(ms);
            now.awake_ms = now.awake_ms.saturating_add(ms);
            now.utc_ms = now.utc_ms.saturating_add(ms);
        });
    }
    /// As if the machine had slept: its boot time and time of day went on, the runtime's timers stood. Manual clocks
    /// only.
    pub fn suspend(&self, ms: i64) {
        self.set(|now| {
            now.boot_ms = now.boot_ms.saturating_add(ms);
            now.utc_ms = now.utc_ms.saturating_add(ms);
        });
    }
    /// As if somebody had set the time of day, by so much. Manual clocks only.
    pub fn set_wall(&self, by_ms: i64) {
        self.set(|now| now.utc_ms = now.utc_ms.saturating_add(by_ms));
    }
    /// As if the machine had been off for `off_ms`: another boot, and only time of day went on. Manual clocks only.
    pub fn restart_machine(&self, off_ms: i64) {
        self.set(|now| {
            now.boot_ms = 10_000;
            now.awake_ms = 10_000;
            now.utc_ms = now.utc_ms.saturating_add(off_ms);
            now.boot_id = now.boot_id.map(|byte| byte.wrapping_add(1));
        });
    }
    fn set(&self, change: impl FnOnce(&mut Manual)) {
        if let Source::Manual(now, bell) = &*self.0 {
            change(&mut now.lock().unwrap_or_else(PoisonError::into_inner));
            bell.send_replace(());
        }
    }
    /// Sleeps until [`Clock::boot_ms`] has reached `until_ms`, but never longer than [`SLEEP_MS_MAX`]: look again.
    pub async fn sleep_until(&self, until_ms: i64) {
        match &*self.0 {
            Source::System { .. } => {
                let left = until_ms.saturating_sub(self.boot_ms()).clamp(0, SLEEP_MS_MAX);
                tokio::time::sleep(Duration::from_millis(left.unsigned_abs())).await;
            }
            Source::Manual(now, bell) => {
                let mut moved = bell.subscribe();
                let read = || *now.lock().unwrap_or_else(PoisonError::into_inner);
                let mut left_ms = until_ms.saturating_sub(read().boot_ms);
                while left_ms > 0 {
                    // Like the machine's own, and looking again by itself.
                    let look_at = read().awake_ms.saturating_add(left_ms.min(SLEEP_MS_MAX));
                    while read().awake_ms < look_at {
                        if moved.changed().await.is_err() {
                            return;
                        }
                    }
                    left_ms = until_ms.saturating_sub(read().boot_ms);
                }
            }
        }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Clock({} ms)", self.boot_ms())
    }
}

mod system {
    use rustix::time::{ClockId, clock_gettime};

    #[cfg(target_os = "linux")]
    const SINCE_BOOT: ClockId = ClockId::Boottime;
    // On macOS the monotonic clock counts sleep already.
    #[cfg(not(target_os = "linux"))]
    const SINCE_BOOT: ClockId = ClockId::Monotonic;

    fn ms(of: ClockId) -> i64 {
        let now = clock_gettime(of);
        now.tv_sec.saturating_mul(1_000).saturating_add(now.tv_nsec / 1_000_000)
    }
    pub(super) fn boot_ms() -> i64 {
        ms(SINCE_BOOT)
    }
    pub(super) fn utc_ms() -> i64 {
        ms(ClockId::Realtime)
    }
    /// The kernel's name for this run; elsewhere the second at which the machine started, coarse enough to be stable.
    pub(super) fn boot_id() -> [u8; 16] {
        let told = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok();
        let told = told.and_then(|text| uuid::Uuid::try_parse(text.trim()).ok());
        told.map_or_else(
            || {
                let started_s = utc_ms().saturating_sub(boot_ms()).saturating_add(30_000).div_euclid(60_000);
                let digest = blake3::hash(&started_s.to_le_bytes());
                let mut id = [0; 16];
                id.iter_mut().zip(digest.as_bytes()).for_each(|(to, from)| *to = *from);
                id
            },
            uuid::Uuid::into_bytes,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_has_one_boot_and_its_time_goes_on() {
        let clock = Clock::system();
        assert_eq!(clock.boot_id(), Clock::system().boot_id());
        let before = clock.boot_ms();
        assert!(before > 0 && clock.boot_ms() >= before && clock.utc_ms() > MANUAL_UTC_MS);
    }

    #[tokio::test]
    async fn a_sleeper_wakes_when_the_manual_clock_is_there() {
        let clock = Clock::manual();
        let until = clock.boot_ms() + 90_000;
        let sleeper = tokio::spawn({
            let clock = clock.clone();
            async move {
                clock.sleep_until(until).await;
                clock.boot_ms()
            }
        });
        tokio::task::yield_now().await;
        clock.advance(60_000);
        tokio::task::yield_now().await;
        assert!(!sleeper.is_finished());
        clock.advance(30_000);
        assert_eq!(sleeper.await.unwrap(), until);
    }

    #[tokio::test]
    async fn a_machine_that_slept_looks_up_within_five_seconds_of_its_waking() {
        let clock = Clock::manual();
        let (until, sleeping) = (clock.boot_ms() + 90_000, clock.clone());
        let sleeper = tokio::spawn(async move { sleeping.sleep_until(until).await });
        tokio::task::yield_now().await;
        clock.suspend(180_000);
        tokio::task::yield_now().await;
        assert!(!sleeper.is_finished(), "the runtime's timers stood");
        clock.advance(SLEEP_MS_MAX);
        sleeper.await.unwrap();
        assert_eq!(clock.boot_ms(), until + 90_000 + SLEEP_MS_MAX);
    }
}
