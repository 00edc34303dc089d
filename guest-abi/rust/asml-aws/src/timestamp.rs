//! Moments, epoch seconds on the wire.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::json::{Error, Read, Text, Write, Writer, read_decimal};

/// A moment, to the millisecond, as AWS's protocols have it.
///
/// ```
/// use asml_aws::Timestamp;
///
/// let moment = Timestamp::from_secs(1_700_000_000);
/// assert_eq!(moment.as_millis(), 1_700_000_000_000);
/// assert!(moment < Timestamp::now());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    millis: i64,
}

impl Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn from_secs(seconds: i64) -> Self {
        Self::from_millis(seconds.saturating_mul(1_000))
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self { millis }
    }

    /// This moment.
    #[must_use]
    pub fn now() -> Self {
        Self::from(SystemTime::now())
    }

    /// Whole seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn as_secs(self) -> i64 {
        self.millis.div_euclid(1_000)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.millis
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let millis = |duration: Duration| i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        Self::from_millis(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => millis(after),
            Err(before) => -millis(before.duration()),
        })
    }
}

impl From<Timestamp> for SystemTime {
    fn from(moment: Timestamp) -> Self {
        let duration = Duration::from_millis(moment.millis.unsigned_abs());
        if moment.millis < 0 { UNIX_EPOCH - duration } else { UNIX_EPOCH + duration }
    }
}

impl Write for Timestamp {
    fn write(&self, to: &mut Writer) {
        let sign = if self.millis < 0 { "-" } else { "" };
        let (seconds, millis) = (self.millis.unsigned_abs() / 1_000, self.millis.unsigned_abs() % 1_000);
        match millis {
            0 => to.raw(&format!("{sign}{seconds}")),
            _ => to.raw(&format!("{sign}{seconds}.{millis:03}")),
        }
    }
}

impl Read for Timestamp {
    fn read(&mut self, from: &mut Text<'_>) -> Result<(), Error> {
        self.millis = read_decimal(from)?.scaled(3).ok_or_else(|| from.error("epoch seconds are expected"))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::read_all;

    fn read(text: &str) -> Option<Timestamp> {
        let mut moment = Timestamp::default();
        read_all(text.as_bytes(), &mut moment).ok().map(|()| moment)
    }

    #[test]
    fn moments_survive_the_way_through_text() {
        for millis in [0, 1, 999, 1_000, 1_363_729_002_358, -1, -1_500, 253_402_300_799_999] {
            let moment = Timestamp::from_millis(millis);
            let text = String::from_utf8(Writer::text_of(&moment)).unwrap();
            assert_eq!(read(&text), Some(moment), "{text}");
            assert_eq!(Timestamp::from(SystemTime::from(moment)), moment);
        }
        assert_eq!(Writer::text_of(&Timestamp::from_millis(-1_500)), b"-1.500");
    }

    #[test]
    fn exponents_and_finer_fractions_are_read() {
        assert_eq!(read("1.36372900235812E9"), Some(Timestamp::from_millis(1_363_729_002_358)));
    }
}
