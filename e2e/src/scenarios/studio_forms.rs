//! The studio's forms: drafts, places on the map, links that hold a story, and fields that problems lead to.

use anyhow::{Result, ensure};
use serde_json::json;

use super::studio::{ARTICLE, NARROW, WIDE, button, fill, open, open_file, text};
use crate::axe;
use crate::input::{self, ARROW_LEFT, ARROW_UP, ENTER, Pointer};
use crate::page::Page;
use crate::scenario::Scenario;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("studio_confirms_drafts", drafts).with(WIDE),
    Scenario::new("studio_picks_places", places).with(WIDE),
    Scenario::new("studio_sends_links", links).with(WIDE),
    Scenario::new("studio_forms_teach", teaches).with(NARROW),
];

/// What every made-up story here begins with.
const TOP: &str = "schema = 2\nid = \"shells\"\ntitle = \"Shells\"\ndek = \"Alba says that Borea buys shells.\"\nlanguage = \"en-GB\"\n\n\
    [source]\nname = \"an article\"\npublished = { date = \"2024-03-01\" }\n\n\
    [[actor]]\nid = \"alba\"\nname = \"Alba\"\ncode = \"AL\"\nkind = \"organisation\"\n\n\
    [[actor]]\nid = \"borea\"\nname = \"Borea\"\ncode = \"BO\"\nkind = \"organisation\"\n";

fn statement(id: &str, rest: &str) -> String {
    format!(
        "\n[[statement]]\nid = \"{id}\"\nkind = \"allegation\"\nsource = \"alba\"\nsummary = \"Borea has {id}.\"\n\
         about = [\"borea\"]\nparagraph = 1\n{rest}"
    )
}

fn notice(page: &Page, start: &str) -> Result<()> {
    let said =
        format!("document.querySelector('.notice').textContent.startsWith({})", json!(start));
    page.until(start, &said)
}

fn drafts(page: &Page) -> Result<()> {
    open(page)?;
    fill(page, ".paste", ARTICLE)?;
    button(page, "Use this article")?;
    let all = ["shells", "ships", "grain"].map(|id| statement(id, "draft = true\n")).concat();
    open_file(page, "story.toml", &format!("{TOP}{all}{}", statement("oil", "")))?;
    let head = |count: &str| {
        format!("document.querySelector('#drafts-head')?.textContent === '{count} to confirm'")
    };
    page.until("the drafts", &head("3 drafts"))?;
    page.must("the passage", "document.querySelector('.drafts blockquote').textContent.startsWith('Alba said on Monday')")?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    // By keyboard: the passage is shown in the article meanwhile, and the focus stays for the next one.
    let press = |label: &str| -> Result<()> {
        let focus = format!(
            "([...document.querySelectorAll('.drafts button')].find(one => one.textContent === '{label}').focus(), true)"
        );
        page.must(label, &focus)?;
        input::key(&page.session, ENTER)
    };
    press("Confirm")?;
    page.until("one less", &head("2 drafts"))?;
    notice(page, "Confirmed: statement shells. 2 drafts are left.")?;
    page.must("the focus", "document.activeElement.textContent === 'Confirm'")?;
    page.until(
        "it is shown",
        "document.querySelector('.paragraph.here p')?.dataset.paragraph === '1'",
    )?;
    press("Leave for later")?;
    page.until(
        "the next",
        "document.querySelector('.drafts .what').textContent === 'Borea has grain.'",
    )?;
    press("Drop")?;
    page.until("the last", &head("1 draft"))?;
    press("Confirm")?;
    page.until("none", "!document.querySelector('.drafts')")?;
    page.must("the keyboard goes on", "document.activeElement.id === 'middle-head'")?;
    let story = text(page)?;
    ensure!(
        !story.contains("draft") && !story.contains("grain") && story.contains("ships"),
        "{story}"
    );
    button(page, "Undo")?;
    notice(page, "Undone: confirming statement ships")?;
    button(page, "Undo")?;
    notice(page, "Undone: dropping statement grain")?;
    page.until("both are back", &head("2 drafts"))?;
    // What the article says and no statement has leads to its paragraph.
    let hint = "[...document.querySelectorAll('.problem')].find(one => one.querySelector('.place').textContent === 'Paragraph 2')";
    page.must("they are opened", "(document.querySelector('.problems').open = true)")?;
    page.until("a hint", &format!("!!{hint}"))?;
    page.must("a click", &format!("({hint}.click(), true)"))?;
    page.until("its paragraph", "document.activeElement?.dataset.paragraph === '2'")
}

fn told(page: &Page, words: &str) -> Result<()> {
    page.until(
        words,
        &format!("document.querySelector('#globe-told')?.textContent === {}", json!(words)),
    )
}

fn places(page: &Page) -> Result<()> {
    open(page)?;
    button(page, "Add an actor")?;
    fill(page, "#field-name", "Bank of Germany")?;
    fill(page, "#field-id", "bank")?;
    fill(page, "#field-kind", "organisation")?;
    told(page, "It has no place yet.")?;
    button(page, "Put it where Germany is")?;
    page.until(
        "its place",
        "document.querySelector('#globe-told').textContent.endsWith(', in Germany')",
    )?;
    page.until(
        "the land",
        "document.querySelector('.all-land')?.getAttribute('d')?.length > 50000",
    )?;
    page.must("no proposal is left", "!document.querySelector('.proposed button')")?;
    page.press(Pointer::Mouse, ".globe svg")?;
    page.until("the middle", "/^[0-9.]+° (east|west), [0-9.]+° (north|south), in no land$/.test(document.querySelector('#globe-told').textContent)")?;
    fill(page, "#field-position", "10")?;
    page.must("a change", "(document.querySelector('#field-position').dispatchEvent(new Event('change', { bubbles: true })), true)")?;
    page.until(
        "it is told",
        "document.querySelector('#globe-told').textContent.startsWith('10.0° east')",
    )?;
    // The keys move it by one degree, with Shift by ten.
    let now = || page.string("document.querySelector('#globe-told').textContent");
    let before = latitude(&now()?);
    page.must("the focus", "(document.querySelector('.globe').focus(), true)")?;
    input::key(&page.session, ARROW_LEFT)?;
    page.until(
        "one degree",
        "document.querySelector('#globe-told').textContent.startsWith('9.0° east')",
    )?;
    input::key(&page.session, ARROW_UP)?;
    page.must(
        "with Shift",
        "(document.querySelector('.globe').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', shiftKey: true, bubbles: true, cancelable: true })), true)",
    )?;
    page.poll("eleven degrees", || Ok((latitude(&now()?) - before - 11.0).abs() < 0.01))?;
    let shown = "document.querySelector('.globe svg').getAttribute('viewBox')";
    let whole = page.string(shown)?;
    input::key(&page.session, "+")?;
    page.until("it is nearer", &format!("{shown} !== {}", json!(whole)))?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    button(page, "Undo")?;
    notice(page, "Undone: position of actor bank")
}

/// The latitude in what is told of a place, in degrees to the north.
fn latitude(told: &str) -> f64 {
    let words = told.split(", ").nth(1).unwrap_or_default();
    let degrees: f64 =
        words.split('°').next().and_then(|text| text.parse().ok()).unwrap_or_default();
    if words.contains("south") { -degrees } else { degrees }
}

fn links(page: &Page) -> Result<()> {
    open(page)?;
    fill(page, ".paste", ARTICLE)?;
    button(page, "Use this article")?;
    fill(page, "#field-title", "Shells at sea")?;
    button(page, "Copy a link")?;
    notice(page, "The link ")?;
    page.until(
        "the link",
        "document.querySelector('#story-link')?.value.includes('/studio/#story=')",
    )?;
    let link = page.string("document.querySelector('#story-link').value")?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    let titles =
        "[...document.querySelectorAll('.stories option')].map(one => one.textContent).join('|')";
    fill(page, "#field-title", "My own")?;
    // In the same tab, as when it is put into the address bar.
    page.go(&link)?;
    notice(page, "Opened from a link: Shells at sea.")?;
    page.must("its headline", "document.querySelector('#field-title').value === 'Shells at sea'")?;
    page.must("without an article", "!!document.querySelector('.paste')")?;
    page.must("not saved", "document.querySelector('.saved').textContent === 'Not saved to disk'")?;
    page.until("mine is kept", &format!("{titles} === 'Shells at sea|My own'"))?;
    ensure!(page.url()?.ends_with("/studio/"), "{}", page.url()?);
    // Cut off on its way, and filled with something else.
    let half: String = link.chars().take(link.len() - 40).collect();
    for broken in [half.as_str(), "#story=!!", "#story=eJw"] {
        let hash = broken.rsplit_once('#').map_or("", |(_, hash)| hash);
        page.must(broken, &format!("(location.hash = {}, true)", json!(hash)))?;
        page.until("it is told", "document.querySelector('.trouble').textContent.startsWith('The link could not be opened')")?;
        page.until("the address is plain", "location.hash === ''")?;
        page.must(
            "nothing is lost",
            "document.querySelector('#field-title').value === 'Shells at sea'",
        )?;
    }
    // In another tab, beside what was open last.
    page.session.script(
        "window.addEventListener('beforeunload', event => event.stopImmediatePropagation(), true);",
        &json!([]),
    )?;
    page.go(&page.site.url("food-for-arms/russia/"))?;
    page.until("another page", "document.readyState === 'complete'")?;
    page.go(&link)?;
    notice(page, "Opened from a link: Shells at sea.")?;
    page.until("both are there", &format!("{titles}.split('|').length === 3"))?;
    // What is too long is told, and the file is offered.
    let noise = "Array.from(crypto.getRandomValues(new Uint32Array(4000)), one => one.toString(36)).join('')";
    let noise = page.string(noise)?;
    open_file(page, "story.toml", &format!("{TOP}{}# {noise}\n", statement("shells", "")))?;
    page.until("the file", "document.querySelector('#field-title')?.value === 'Shells'")?;
    button(page, "Copy a link")?;
    page.until(
        "it is too long",
        "document.querySelector('.link-panel').textContent.includes('Send the file instead')",
    )?;
    page.must("no link", "!document.querySelector('#story-link')")
}

fn teaches(page: &Page) -> Result<()> {
    open(page)?;
    fill(page, ".paste", "أدلى بتصريح\nقالت ألبا إن بوريا اشترت قذائف.")?;
    button(page, "Use this article")?;
    page.until(
        "right to left",
        "getComputedStyle(document.querySelector('[data-paragraph=\"1\"]')).direction === 'rtl'",
    )?;
    let faulty = statement("shells", "said = { as_put = \"last spring\", resolved = \"2023\" }\n");
    let faulty = faulty.replace("about = [\"borea\"]", "about = [\"atlantis\"]");
    let finding = "\n[[statement]]\nid = \"court\"\nkind = \"finding\"\nsource = \"borea\"\nsummary = \"So it is.\"\nparagraph = 1\n";
    open_file(page, "story.toml", &format!("{TOP}{faulty}{finding}"))?;
    page.until(
        "mistakes",
        "/^[0-9]+ mistake/.test(document.querySelector('.problems summary').textContent)",
    )?;
    page.must("they are opened", "(document.querySelector('.problems summary').click(), true)")?;
    for (place, field) in [
        ("statement \"shells\", said.resolved", "field-said-resolved"),
        ("statement \"shells\", about", "field-about"),
        ("statement \"court\", assesses", "field-assesses-statements"),
    ] {
        let press = format!(
            "(one => {{ if (!one) return false; one.click(); return true; }})
             ([...document.querySelectorAll('.problem')].find(one => one.querySelector('.place').textContent === {}))",
            json!(place)
        );
        page.until(place, &press)?;
        page.until(field, &format!("document.activeElement?.id === '{field}'"))?;
        page.must("it is seen", "document.activeElement.getClientRects().length > 0")?;
    }
    // What a kind has no use for is not asked.
    page.must(
        "no reply",
        "document.querySelector('#field-responds_to').getClientRects().length === 0",
    )?;
    fill(page, "#field-kind", "denial")?;
    page.until(
        "a reply",
        "document.querySelector('#field-responds_to').getClientRects().length === 1",
    )?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    // Choosing a part moves its own column only, and the columns stand side by side.
    page.must("the top", "(scrollTo(0, 0), true)")?;
    page.must("a click", "([...document.querySelectorAll('.parts .part')].at(-1).click(), true)")?;
    page.settle()?;
    page.must("the page stays", "scrollY === 0")?;
    let side = "(([a, m]) => Math.abs(a.top - m.top) < 2 && a.right <= m.left)
        (['.article', '.middle'].map(css => document.querySelector(css).getBoundingClientRect()))";
    page.must("side by side", side)?;
    page.must("nothing is cut off", "document.documentElement.scrollWidth <= innerWidth")
}
