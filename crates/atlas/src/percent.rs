//! Shares of the map's width and height.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Hundredths of a percent of the width or height of the map, so that equal drawings are equal
/// bytes. It is written as CSS: `12.5%`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Percent(pub i32);

impl Percent {
    /// The share that `part` has of `whole`.
    #[must_use]
    pub fn of(part: f64, whole: f64) -> Self {
        Self((part / whole * 10_000.0).round() as i32)
    }

    /// This share of `whole`.
    #[must_use]
    pub fn share(self, whole: f64) -> f64 {
        f64::from(self.0) / 10_000.0 * whole
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        match (part, part % 10) {
            (0, _) => write!(f, "{sign}{whole}%"),
            (_, 0) => write!(f, "{sign}{whole}.{}%", part / 10),
            _ => write!(f, "{sign}{whole}.{part:02}%"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_is_written_as_css() {
        let written = [0, 1250, 1205, -40, 10_000].map(|share| Percent(share).to_string());
        assert_eq!(written, ["0%", "12.5%", "12.05%", "-0.4%", "100%"]);
    }
}
