//! The language of a page, and which way it is written.

use whosays_words::Words;

use super::head::escape;

/// The attributes of `<html>` for a language, a BCP 47 tag: the tag itself, and the direction of
/// the script that it is written in. A page goes that way also where its words are English for
/// want of others, since what the story says is written in its own script.
pub fn html_language(tag: &str) -> String {
    format!("lang=\"{}\" dir=\"{}\"", escape(tag), Words::of(tag).direction().name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_go_the_way_of_their_script() {
        for (tag, wanted) in [
            ("en-GB", "lang=\"en-GB\" dir=\"ltr\""),
            ("ar-EG", "lang=\"ar-EG\" dir=\"rtl\""),
            // There are no words in these two.
            ("fa", "lang=\"fa\" dir=\"rtl\""),
            ("he-IL", "lang=\"he-IL\" dir=\"rtl\""),
            ("az-Arab", "lang=\"az-Arab\" dir=\"rtl\""),
            ("az", "lang=\"az\" dir=\"ltr\""),
        ] {
            assert_eq!(html_language(tag), wanted);
        }
    }

    /// The model lets no such language through; this is the second lock on the door.
    #[test]
    fn a_language_stays_one_attribute() {
        let wanted = "lang=\"en onclick=x&quot;&gt;\" dir=\"ltr\"";
        assert_eq!(html_language("en onclick=x\">"), wanted);
    }
}
