//! The light colours of `style/tokens.css`: a picture on its own has no style sheet.

/// The sea.
pub const SEA: &str = "#eef2f5";
/// The land of nobody in the story.
pub const LAND: &str = "#dce1e6";
/// The land of the story's countries.
pub const FILL: &str = "#c6cfd7";
/// The land of who stands out.
pub const FILL_STRONG: &str = "#a9b6c2";
/// The page.
pub const PAGE: &str = "#ffffff";
/// Text.
pub const INK: &str = "#1a1f24";
/// Text that steps back.
pub const MUTED: &str = "#4f5963";
/// The rim of a chip.
pub const BORDER: &str = "#5f6a75";
/// Thin lines.
pub const HAIRLINE: &str = "#d5dbe1";
/// What is alleged.
pub const ALLEGATION: &str = "#5a3fb0";
/// What is denied.
pub const DENIAL: &str = "#8a4b00";
/// Everything else that is said.
pub const COMMENT: &str = "#4d5a66";

/// The colours of what steps back in a picture: lines are thinned on the land.
pub(super) const FAINT_LINE: &str = "#c3bbdd";
pub(super) const FAINT_RIM: &str = "#b3bcc5";
pub(super) const FAINT_INK: &str = "#7b858f";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_those_of_the_style_sheet() {
        let tokens = include_str!("../../../../style/tokens.css");
        let all = [
            ("sea", SEA),
            ("land-other", LAND),
            ("fill", FILL),
            ("fill-strong", FILL_STRONG),
            ("page", PAGE),
            ("ink", INK),
            ("muted", MUTED),
            ("border", BORDER),
            ("hairline", HAIRLINE),
            ("allegation", ALLEGATION),
            ("denial", DENIAL),
            ("comment", COMMENT),
        ];
        for (name, colour) in all {
            let light = tokens.split(&format!("--{name}: ")).nth(1).unwrap_or_default();
            assert!(light.split(';').next().unwrap_or_default().contains(colour), "{name}");
        }
    }
}
