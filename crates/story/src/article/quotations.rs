//! Quotations are the article's own words.

use super::fold::folded;
use super::words::words;
use super::{ArticleText, paragraph_of};
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub fn check(statements: &[&Node<'_>], article: &ArticleText, findings: &mut Findings<'_>) {
    for statement in statements {
        for quotation in statement.children("quotations") {
            let Some(quote) = quotation.text("quote") else { continue };
            let Some(parts) = parts(quote.text) else {
                let message = "a square bracket is not closed";
                let help = "write what is put in for other words between [ and ]";
                findings.add(Rule::NotVerbatim, quotation.at("quote"), message, help);
                continue;
            };
            if parts.is_empty() && !quote.text.trim().is_empty() {
                let message = "none of it is the source's own words";
                let help = "quote what was said; what is put in for it stands between [ and ]";
                findings.add(Rule::NotVerbatim, quotation.at("quote"), message, help);
            }
            // What is left out is between its parts, which follow one another as they were said.
            let mut from = 0;
            for part in parts {
                from = one(&part, from, statement, &quotation, article, findings);
            }
        }
    }
}

/// The parts of a quotation between which something is left out or put in, folded; nothing where a bracket
/// is left open.
fn parts(quote: &str) -> Option<Vec<String>> {
    let folded = folded(quote);
    let mut parts = vec![String::new()];
    let mut depth = 0_u32;
    for character in folded.replace("...", "[]").chars() {
        match character {
            '[' => depth += 1,
            ']' if depth > 0 => {
                depth -= 1;
                parts.push(String::new());
            }
            _ if depth > 0 => {}
            _ => {
                if let Some(part) = parts.last_mut() {
                    part.push(character);
                }
            }
        }
    }
    // A full stop for the comma of the article, or none, is how a sentence ends here.
    if depth > 0 {
        return None;
    }
    let trimmed = parts.iter().map(|part| part.trim().trim_end_matches(['.', ',']).to_owned());
    Some(trimmed.filter(|part| !part.is_empty()).collect())
}

/// Looks for a part from a byte of the paragraph on, and tells where the next one may begin.
fn one(
    part: &str,
    from: usize,
    statement: &Node<'_>,
    quotation: &Node<'_>,
    article: &ArticleText,
    findings: &mut Findings<'_>,
) -> usize {
    let number = paragraph_of(statement);
    let find_from = |number: usize, from: usize| {
        Some((number, article.paragraphs.get(number)?.folded.find_whole(part, from)?))
    };
    let find = |number: usize| find_from(number, 0);
    let own = number.and_then(|number| find_from(number, from));
    if own.is_none() && from > 0 && number.and_then(find).is_some() {
        let message = "these words do not follow those before them in the article";
        let help =
            "quote them in the order in which they were said, or as a quotation of their own";
        findings.add(Rule::NotVerbatim, quotation.at("quote"), message, help);
        return from;
    }
    let is_own = own.is_some();
    let spot = quotation.at("quote");
    let Some((at, span)) = own.or_else(|| (0..article.paragraphs.len()).find_map(find)) else {
        let (message, help) = differs(part, article);
        findings.add(Rule::NotVerbatim, spot, message, help);
        return from;
    };
    if !is_own {
        let message = match number {
            Some(number) => format!("these words stand in paragraph {at}, not in {number}"),
            None => format!("these words stand in paragraph {at}"),
        };
        let help = format!(
            "write `paragraph = {at}` if the statement stands there; if it does not, quote what its \
             own paragraph has"
        );
        findings.add(Rule::NotVerbatim, spot, message, help);
        return from;
    }
    let end = span.end;
    let Some(paragraph) = article.paragraphs.get(at) else { return from };
    if !paragraph.folded.is_quoted(&span) {
        let message = "the article does not put these words between quotation marks";
        let help = "quote only what a speaker said, and put the rest into the summary in words of \
                    your own; leave it where the article quotes in another way";
        findings.add(Rule::UnmarkedQuotation, spot, message, help);
    } else if let Some((theirs, ours)) = characters(part, quotation, article, at, span) {
        let message = format!("the words are the article's; it has {theirs} where this has {ours}");
        let help = "write it as the article does, unless your house sets it so";
        findings.add(Rule::QuotationCharacters, spot, message, help);
    }
    end
}

/// The first character that is set otherwise than in the article: its own, and that of the file.
fn characters(
    part: &str,
    quotation: &Node<'_>,
    article: &ArticleText,
    at: usize,
    span: std::ops::Range<usize>,
) -> Option<(String, String)> {
    let quote = quotation.text("quote")?.text;
    let ours = super::fold::Folded::new(quote);
    let ours = quote.get(ours.back(ours.find(part)?))?;
    let paragraph = article.paragraphs.get(at)?;
    let back = paragraph.folded.back(span);
    let text = article.passage.text().get(paragraph.span.clone())?.get(back)?;
    let (theirs, ours) = text.chars().zip(ours.chars()).find(|(theirs, ours)| {
        theirs != ours
            && !(theirs.is_whitespace()
                && ours.is_whitespace()
                && *theirs != '\u{a0}'
                && *ours != '\u{a0}')
    })?;
    Some((shown(theirs), shown(ours)))
}

/// A character with its name where it cannot be seen.
fn shown(character: char) -> String {
    match character {
        '\u{a0}' => "a no-break space".to_owned(),
        '\u{ad}' => "a soft hyphen".to_owned(),
        '\u{200b}' => "a zero-width space".to_owned(),
        ' ' => "a space".to_owned(),
        _ if character.is_control() => format!("U+{:04X}", u32::from(character)),
        _ => format!("“{character}”"),
    }
}

/// Where the words go apart, and what to do.
fn differs(part: &str, article: &ArticleText) -> (String, String) {
    let wanted: Vec<String> = words(part).into_iter().map(|(word, _)| word).collect();
    let mut best: (usize, usize, Option<String>) = (0, 0, None);
    for (number, paragraph) in article.paragraphs.iter().enumerate() {
        let there = words(&paragraph.folded.text);
        for start in 0..there.len() {
            let same = there
                .iter()
                .skip(start)
                .zip(&wanted)
                .take_while(|((theirs, _), ours)| theirs == *ours)
                .count();
            if same > best.0 {
                let next = there.get(start + same).map(|(word, _)| word.clone());
                best = (same, number, next);
            }
        }
    }
    let (same, number, theirs) = best;
    if same == wanted.len() && same > 0 {
        let message = format!("paragraph {number} has these words with other marks or capitals");
        return (message, "copy the words as the article has them".to_owned());
    }
    let few = wanted.len().min(3);
    if same < few.max(1) {
        let message = "the article does not have these words".to_owned();
        let help = "copy the speaker's words from the article, or put them into the summary in \
                    words of your own";
        return (message, help.to_owned());
    }
    let last = wanted.get(same - 1).map_or("", String::as_str);
    let ours = wanted.get(same).map_or("", String::as_str);
    let message = match theirs {
        Some(theirs) => format!(
            "after {} paragraph {number} goes on {}, and this {}",
            quoted(last),
            quoted(&theirs),
            quoted(ours)
        ),
        None => format!("paragraph {number} ends with {}, and this goes on", quoted(last)),
    };
    let help = "copy the speaker's words from the article; mark what you leave out with “…” and what \
                you put in with square brackets";
    (message, help.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::parts;
    use crate::{ArticleText, check as check_story};

    #[test]
    fn what_is_left_out_or_put_in_parts_a_quotation() {
        assert_eq!(parts("We will … never").unwrap(), ["We will", "never"]);
        assert_eq!(parts("[The state] will not [...] pay.").unwrap(), ["will not", "pay"]);
        assert_eq!(parts("all of it,").unwrap(), ["all of it"]);
        assert_eq!(parts("…").unwrap(), Vec::<String>::new());
        assert_eq!(parts("We will [stop it"), None);
    }

    /// What is said of a quotation from a paragraph.
    fn told(paragraph: &str, quote: &str) -> Vec<String> {
        let story = format!(
            "schema = 2\nid = \"s\"\ntitle = \"T\"\ndek = \"D.\"\nlanguage = \"en-GB\"\n\
             [source]\nname = \"an article\"\npublished = {{ date = \"2024-03-01\" }}\n\
             [[actor]]\nid = \"alba\"\nname = \"Alba\"\ncode = \"AL\"\nkind = \"country\"\n\
             [[statement]]\nid = \"a\"\nkind = \"context\"\nsource = \"alba\"\nsummary = \"It spoke.\"\n\
             quotations = [{{ quote = {quote:?} }}]\nparagraph = 1\n"
        );
        let article = ArticleText::new(None, &format!("Top.\n{paragraph}\n"), "article.txt");
        let checked = check_story(&story, "story.toml", &[article]);
        let own = checked.problems.iter().filter(|one| one.rule().name() == "not-verbatim");
        own.map(|one| one.message().to_owned()).collect()
    }

    #[test]
    fn numbers_and_negations_are_not_cut_open() {
        let article = "Alba said: “1,500 soldiers died, 3.5 per cent of all. We can't accept it.”";
        for right in ["1,500 soldiers died", "3.5 per cent", "We can't accept it", "soldiers died"]
        {
            assert!(told(article, right).is_empty(), "{right}");
        }
        for wrong in ["500 soldiers died", "5 per cent", "We can"] {
            assert_eq!(told(article, wrong).len(), 1, "{wrong}");
        }
        // Elsewhere in the paragraph it may stand whole.
        assert!(told("“1,500 and 500 soldiers died”", "500 soldiers died").is_empty());
    }

    #[test]
    fn parts_follow_one_another_and_brackets_hide_nothing() {
        let article = "Alba said: “We support peace and justice. We did not sell arms.”";
        for right in ["We support peace … We did not sell", "We [all] support peace"] {
            assert!(told(article, right).is_empty(), "{right}: {:?}", told(article, right));
        }
        for wrong in
            ["We did not … support peace", "We support [peace at any price", "[We sold them]"]
        {
            assert_eq!(told(article, wrong).len(), 1, "{wrong}");
        }
    }
}
