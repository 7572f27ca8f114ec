//! What minifiers, translators, extensions and caches do to a page on its way, by lot.

/// A small generator, so that the same seed alters a page in the same way in every engine.
struct Lot(u64);

impl Lot {
    /// A number below `end`. By Knuth's linear congruential generator (MMIX).
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }
}

/// Marks in the page that foreign nodes settle at.
const PLACES: [&str; 8] = [
    "<main id=\"app\">",
    "class=\"reader\">",
    "class=\"heads\">",
    "class=\"bodies\">",
    "class=\"head\">",
    "class=\"body\">",
    "class=\"map\">",
    "class=\"views\" aria-label=\"Views\">",
];

/// Attributes that somebody's filter does not know and leaves out.
const FILTERED: [&str; 8] = [
    "data-pane",
    "data-root",
    "data-selected",
    "data-title",
    "data-lights",
    "data-of",
    "data-lit",
    "role",
];

/// The page after one to three such changes.
pub fn alter(html: &str, seed: u32) -> String {
    let mut lot = Lot(u64::from(seed).wrapping_add(0x9e37_79b9_7f4a_7c15));
    // The first numbers of neighbouring seeds are alike.
    lot.below(1);
    lot.below(1);
    let changes = 1 + lot.below(3);
    (0..changes).fold(html.to_owned(), |html, _| change(&html, &mut lot))
}

fn change(html: &str, lot: &mut Lot) -> String {
    match lot.below(9) {
        0 => without_comments(html),
        1 => collapsed(html),
        2 => inserted(html, lot, "<div class=\"ext\" hidden></div>"),
        3 => inserted(html, lot, "<!-- cached --><font>…</font>\n"),
        4 => words_wrapped(html),
        5 => {
            let name = FILTERED.get(lot.below(FILTERED.len())).copied().unwrap_or_default();
            html.replace(&format!(" {name}="), &format!(" x-{name}="))
        }
        6 => {
            // One closing tag is lost.
            let ends: Vec<usize> = html.match_indices("</section>").map(|(at, _)| at).collect();
            let at = ends.get(lot.below(ends.len())).copied().unwrap_or_default();
            let (before, after) = html.split_at(at);
            [before, after.strip_prefix("</section>").unwrap_or(after)].concat()
        }
        7 => inserted(html, lot, "<section class=\"head\" data-pane=\"iran\" hidden></section>"),
        _ => html.replace("class=\"", "class=\"translated "),
    }
}

fn without_comments(html: &str) -> String {
    let mut parts = html.split("<!--");
    let first = parts.next().unwrap_or_default().to_owned();
    first
        + &parts.filter_map(|part| part.split_once("-->")).map(|(_, rest)| rest).collect::<String>()
}

/// Not in what is inline: that runs under its hash only, and minifiers mostly leave it alone.
fn collapsed(html: &str) -> String {
    let Some((before, main)) = html.split_once("<main") else { return html.to_owned() };
    let (main, after) = main.split_once("</main>").unwrap_or((main, ""));
    let main = main.split_whitespace().collect::<Vec<_>>().join(" ").replace("> <", "><");
    format!("{before}<main {main}</main>{after}")
}

fn inserted(html: &str, lot: &mut Lot, node: &str) -> String {
    let place = PLACES.get(lot.below(PLACES.len())).copied().unwrap_or_default();
    html.replacen(place, &format!("{place}{node}"), 1)
}

/// As translators do it: every word of the links in an element of theirs.
fn words_wrapped(html: &str) -> String {
    html.replace("</a>", "</font></a>")
        .replace("</a>", "<font></font></a>")
        .replace("<h2", "<font></font><h2")
}

#[cfg(test)]
mod tests {
    use super::alter;

    #[test]
    fn the_same_seed_alters_in_the_same_way_and_most_seeds_do() {
        let page = "<main id=\"app\"><!-- a --><div class=\"reader\"><section data-pane=\"x\" \
                    class=\"head\">\n\n <h2>x</h2></section><a>b</a></div></main>";
        let altered: Vec<String> = (0..64).map(|seed| alter(page, seed)).collect();
        assert_eq!(altered, (0..64).map(|seed| alter(page, seed)).collect::<Vec<_>>());
        let changed = altered.iter().filter(|one| *one != page).count();
        assert!(changed > 48, "{changed} of 64");
    }
}
