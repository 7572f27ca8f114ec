//! The page of a statement, and the ways to it and from it.

use anyhow::{Result, ensure};
use serde_json::json;

use super::pick::{mark, showing, unmoved};
use crate::page::Page;
use crate::scenario::Scenario;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("select_a_statement", select),
    Scenario::new("a_statement_lights_its_transfer_alone", lights),
    Scenario::new("onward_from_a_statement", onward),
    Scenario::new("a_statement_from_the_table", from_the_table),
];

const SHELLS: &str = "statement/artillery-shells";

fn select(page: &Page) -> Result<()> {
    page.open("north-korea/")?;
    mark(page)?;
    page.click(".body[data-pane='north-korea'] a[data-statement=artillery-shells]")?;
    showing(page, SHELLS)?;
    ensure!(page.title()?.starts_with("United States says: "), "the title is {}", page.title()?);
    let told = page.string("document.querySelector('[role=status]').textContent.trim()")?;
    ensure!(told == "Allegation. United States says", "announced: {told}");
    // The link that was used is gone with its pane.
    page.until(
        "the focus on the statement's heading",
        &format!(
            "document.activeElement === document.querySelector(`.head[data-pane='{SHELLS}'] h2`)"
        ),
    )?;
    page.session.post("back", &json!({}))?;
    showing(page, "north-korea")?;
    page.session.post("forward", &json!({}))?;
    showing(page, SHELLS)?;
    unmoved(page)
}

/// The ends of the lines that stand out, as the first two actors of each.
const LIT: &str = "[...document.querySelectorAll('g.line')]
    .filter(line => getComputedStyle(line.parentNode).display !== 'none' && getComputedStyle(line).opacity === '1')
    .map(line => line.dataset.of.split(' ').slice(0, 2).join(' to '))";

fn lights(page: &Page) -> Result<()> {
    let denied = ["north-korea to russia", "north-korea to wagner"];
    let cases: [(&str, &[&str]); 4] = [
        (SHELLS, &["north-korea to russia"]),
        ("statement/iranian-drones", &["iran to russia"]),
        ("statement/north-korea-denial", &denied),
        ("statement/brink-of-famine", &[]),
    ];
    for (path, wanted) in cases {
        page.open(&format!("{path}/"))?;
        page.rest()?;
        page.until("animations to end", "document.getAnimations().length === 0")?;
        let mut lit = page.strings(LIT)?;
        lit.sort();
        ensure!(lit == wanted, "{path} lights {lit:?}");
    }
    Ok(())
}

fn onward(page: &Page) -> Result<()> {
    page.open(&format!("{SHELLS}/"))?;
    mark(page)?;
    let body = format!(".body[data-pane='{SHELLS}'] nav");
    page.click(&format!("{body} li:last-child a[data-statement=arms-to-wagner]"))?;
    showing(page, "statement/arms-to-wagner")?;
    page.click(".body[data-pane='statement/arms-to-wagner'] nav a[data-actor=wagner]")?;
    showing(page, "wagner")?;
    page.session.post("back", &json!({}))?;
    showing(page, "statement/arms-to-wagner")?;
    page.click(".head[data-pane='statement/arms-to-wagner'] a.clear")?;
    showing(page, "")?;
    unmoved(page)
}

fn from_the_table(page: &Page) -> Result<()> {
    page.open("?view=table")?;
    mark(page)?;
    page.click("#table a[data-statement=china-rejection]")?;
    page.until_selected("statement/china-rejection")?;
    page.until_at("statement/china-rejection/?view=table")?;
    let rows = page.strings(
        "[...document.querySelectorAll('#table tbody tr')].filter(row => row.checkVisibility())
            .map(row => row.querySelector('a[data-statement]').dataset.statement)",
    )?;
    ensure!(rows == ["china-considering-arms", "china-rejection"], "rows: {rows:?}");
    unmoved(page)
}
