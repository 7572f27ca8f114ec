//! Editorial rules 6 to 10: what is drawn, dated, quoted and credited. Rule 7 is in `colours.rs`.

use std::collections::BTreeSet;

use crate::{
    dom::{Find, text},
    fixture::{FIRST, html, panes, samples, sheet},
};

#[test]
fn rule_6_every_transfer_is_drawn_as_no_more_than_it_is_said_to_be() {
    for sheet in samples() {
        let standings = sheet.html.attrs("g.line", "data-standing");
        assert!(standings.iter().all(|one| ["alleged", "proposed", "considered"].contains(one)));
    }
    // China's counter-allegation is drawn like any other.
    let lines = html("").all("g.step-0 > g.line[data-standing=alleged][data-of~=ukraine]");
    assert_eq!(lines.len(), 1);
}

#[test]
fn rule_6_every_line_of_goods_is_dashed_and_the_unsure_ones_are_thinner() {
    let css = include_str!("../../../../style/map.css");
    let value = |selector: &str, name: &str| {
        let (_, rule) = css.split_once(&format!("\n{selector} {{")).unwrap();
        let (rule, _) = rule.split_once('}').unwrap();
        let (_, value) = rule.split_once(&format!("{name}:")).unwrap();
        value.split(';').next().unwrap().trim().to_owned()
    };
    let thickness = |selector: &str| {
        let width = value(selector, "stroke-width");
        width.trim_end_matches("px").parse::<f64>().unwrap()
    };
    let unsure =
        ["proposed", "considered"].map(|name| format!("[data-standing=\"{name}\"] .stroke"));
    let mut dashes = vec![value(".stroke", "stroke-dasharray")];
    for selector in &unsure {
        dashes.push(value(selector, "stroke-dasharray"));
        assert!(thickness(selector) < thickness(".stroke"), "{selector}");
    }
    for dash in &dashes {
        let gaps = dash.split(' ').map(|part| part.parse::<f64>().unwrap());
        assert!(gaps.clone().count() == 2 && gaps.clone().all(|gap| gap > 0.0), "{dash}");
    }
    let unlike: BTreeSet<String> = dashes.into_iter().collect();
    assert_eq!(unlike.len(), 3);
}

#[test]
fn rule_8_dates_keep_the_words_of_the_article_wherever_they_are_shown() {
    let entries = html("").all(".body[data-pane=''] .chronology > li");
    // A caveat stands on the entry of what it limits.
    let statements = FIRST.story.chronology().into_iter().filter(|one| one.qualifies.is_empty());
    for (entry, statement) in entries.into_iter().zip(statements) {
        let Some(date) = statement.said.as_ref().or(statement.happened.as_ref()) else { continue };
        let when = text(entry.one(".when")).to_lowercase();
        assert!(when.contains(&date.as_put.to_lowercase()), "{}: {when}", statement.id);
        if date.resolved.is_some() {
            assert!(when.contains("inferred"), "{}: {when}", statement.id);
        }
    }
}

#[test]
fn rule_8_names_are_spelled_as_the_article_spells_them() {
    let words = sheet("").words();
    for name in [
        "Ashot Myrtychev",
        "John Kirby",
        "James Cleverly",
        "Antony Blinken",
        "Wang Wenbin",
        "38 North",
        "Wagner",
    ] {
        assert!(words.contains(name), "{name}");
    }
}

#[test]
fn rule_9_quotations_and_nothing_else_stand_in_quotation_marks() {
    let quotations = panes().all("article blockquote");
    assert!(!quotations.is_empty());
    for quotation in quotations {
        let words = text(quotation);
        assert!(words.starts_with('“') && words.ends_with('”'), "{words}");
        let said = words.trim_start_matches('“').trim_end_matches('”');
        let mut all = FIRST.story.statements.iter().flat_map(|statement| &statement.quotations);
        assert!(all.any(|one| one.quote == said), "{said}");
    }
    assert!(panes().texts(".summary").iter().all(|words| !words.contains(['“', '”', '"'])));
}

#[test]
fn rule_9_there_are_six_quotations_in_the_table_and_they_are_marked_up_as_such() {
    let quotations = html("").texts("tbody .quotation");
    assert_eq!(quotations.len(), 6);
    assert!(quotations.iter().all(|one| one.starts_with('“') && one.ends_with('”')));
}

#[test]
fn rule_10_the_page_says_whose_borders_it_draws() {
    for sheet in samples() {
        let foot = text(sheet.html.one("footer"));
        assert!(foot.contains("view of the United Nations"), "{foot}");
    }
}
