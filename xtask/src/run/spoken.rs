//! Headings and times as a person would say them.

use std::time::Duration;

/// Sets a part of the output off from what came before.
pub fn heading(title: &str) {
    println!("\n== {title}");
}

/// "0.8 s", "41 s" or "3 m 06 s".
pub fn spoken_time(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{}.{} s", seconds, time.subsec_millis() / 100),
        10..60 => format!("{seconds} s"),
        _ => format!("{} m {:02} s", seconds / 60, seconds % 60),
    }
}

/// Whether a machine reads the output: then no control characters are printed.
pub fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| !value.is_empty() && value != "false")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_as_exact_as_anyone_needs() {
        for (millis, words) in [
            (0, "0.0 s"),
            (870, "0.8 s"),
            (9_999, "9.9 s"),
            (41_500, "41 s"),
            (186_000, "3 m 06 s"),
        ] {
            assert_eq!(spoken_time(Duration::from_millis(millis)), words);
        }
    }
}
