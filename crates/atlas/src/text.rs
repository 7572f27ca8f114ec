//! Words as the map sets them.

/// Goods as they are named together, with the comma of the script that they are written in.
#[must_use]
pub fn listed(goods: &[String]) -> String {
    let is_arabic = |letter: char| ('\u{0600}'..='\u{06ff}').contains(&letter);
    let comma = if goods.iter().any(|one| one.contains(is_arabic)) { "، " } else { ", " };
    goods.join(comma)
}

/// Breaks a text between words into lines of at most `most` characters; a longer word keeps a
/// line of its own.
#[must_use]
pub(crate) fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goods_are_listed_with_the_comma_of_their_script() {
        let listed = |goods: [&str; 2]| listed(&goods.map(str::to_owned));
        assert_eq!(listed(["cash", "raw materials"]), "cash, raw materials");
        assert_eq!(listed(["حبوب", "وقود"]), "حبوب، وقود");
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("cash, aircraft, raw materials", 16), ["cash, aircraft,", "raw materials"]);
        assert_eq!(wrap("incommensurable", 5), ["incommensurable"]);
        assert!(wrap("  ", 5).is_empty());
    }
}
