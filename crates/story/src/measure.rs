//! How wide words come out, without a screen: an estimate on the wide side for the sans-serif
//! faces that systems ship.

/// The width of a line of text in CSS pixels at this font size.
#[must_use]
pub fn text_width(text: &str, size: f64) -> f64 {
    f64::from(text.chars().map(thousandths).sum::<u32>()) * size / 1000.0
}

/// The advance of a character in thousandths of the font size: the widest of Arial, Segoe UI,
/// Roboto and San Francisco, rounded up.
fn thousandths(character: char) -> u32 {
    match character {
        'i' | 'j' | 'l' | '\'' | '.' | ',' | ':' | ';' | '|' | '’' => 285,
        ' ' | 'f' | 't' | 'I' | '!' | '(' | ')' | '[' | ']' | '/' | '-' | '‐' => 350,
        'r' | '"' | '“' | '”' => 410,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 540,
        'm' | 'M' | 'W' | '%' | '@' | '—' | '…' => 960,
        'w' | 'O' | 'Q' | 'G' | 'D' | 'H' | 'N' | 'U' | '&' => 790,
        'A'..='Z' => 700,
        // What stands above or below a letter, and marks of direction, which nobody sees.
        '\u{0300}'..='\u{036f}'
        | '\u{064b}'..='\u{0652}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2066}'..='\u{2069}' => 0,
        ' '..='~' => 600,
        '\u{00a0}'..='\u{2e7f}' => 720,
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_estimate_is_not_below_arial() {
        // Arial at 11 px: "North Korea" 59.3 px, "attack drones" 67.9 px.
        assert!((59.3..70.0).contains(&text_width("North Korea", 11.0)));
        assert!((67.9..80.0).contains(&text_width("attack drones", 11.0)));
    }
}
