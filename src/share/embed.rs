//! The code that puts a state into another page.

/// The height of the frame in CSS px, for pages that never ask the frame how high it is: what does not
/// fit scrolls. From the width of a column of text on, map and statements stand side by side.
#[must_use]
pub fn height(width: &str) -> &'static str {
    match width {
        "320" | "480" => "960",
        _ => "620",
    }
}

/// What the code shows.
pub struct Embed<'a> {
    /// The address of the state.
    pub address: &'a str,
    /// What the frame is called for screen readers.
    pub title: &'a str,
    /// Its width: `100%` or a number of CSS px.
    pub width: &'a str,
}

/// A plain frame, which works in every page that allows frames. It may copy and share, if the
/// reader asks for it.
#[must_use]
pub fn embed_code(embed: &Embed<'_>) -> String {
    let mut code = String::from("<iframe src=\"");
    escape(&mut code, embed.address);
    code.push_str("\" title=\"");
    escape(&mut code, embed.title);
    code.push_str("\" width=\"");
    escape(&mut code, embed.width);
    code.push_str("\" height=\"");
    code.push_str(height(embed.width));
    code.push_str(
        "\" loading=\"lazy\" allow=\"clipboard-write; web-share\" style=\"border:0\"></iframe>",
    );
    code
}

fn escape(code: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => code.push_str("&amp;"),
            '<' => code.push_str("&lt;"),
            '>' => code.push_str("&gt;"),
            '"' => code.push_str("&quot;"),
            other => code.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_of_the_state() {
        let embed = Embed {
            address: "https://a.example/embed/s/?view=table&theme=dark",
            title: "S",
            width: "100%",
        };
        assert_eq!(
            embed_code(&embed),
            "<iframe src=\"https://a.example/embed/s/?view=table&amp;theme=dark\" title=\"S\" \
             width=\"100%\" height=\"620\" loading=\"lazy\" allow=\"clipboard-write; web-share\" \
             style=\"border:0\"></iframe>"
        );
    }

    #[test]
    fn no_title_breaks_out() {
        let embed = Embed { address: "/", title: "\"><script>&", width: "1" };
        assert!(embed_code(&embed).contains("title=\"&quot;&gt;&lt;script&gt;&amp;\""));
    }
}
