//! The studio: from a pasted article to a story and its explainer, and nothing lost on the way.

use std::fs;

use anyhow::{Context, Result, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;

use crate::axe;
use crate::input;
use crate::page::Page;
use crate::press::press;
use crate::scenario::Scenario;
use crate::setup::{Scheme, Setup};

pub const WIDE: Setup = Setup { width: 1440, ..Setup::PLAIN };
pub const NARROW: Setup = Setup { width: 768, ..Setup::PLAIN };
const DARK: Setup = Setup { scheme: Scheme::Dark, ..WIDE };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("studio_makes_what_is_built", makes).with(WIDE),
    Scenario::new("studio_loses_nothing", loses_nothing).with(WIDE),
    Scenario::new("studio_leads_to_mistakes", leads).with(NARROW),
    Scenario::new("studio_is_accessible_in_the_dark", dark).with(DARK),
];

/// The button that opens a story.
pub const OPEN: &str = ".bar .open-file:not(.compare-file)";

/// A made-up article.
pub const ARTICLE: &str = "Alba and Borea quarrel over shells that went to sea.\n\
    Alba said on Monday that Borea “had bought shells from Cora” in the spring, and would not say how many.\n\
    Borea denied it. “We have bought no shells,” its foreign minister told reporters.\n\
    The weather was fine.";

pub fn open(page: &Page) -> Result<()> {
    page.go(&page.site.url("studio/"))?;
    page.until("the studio", "!!document.querySelector('.bar')")
}

/// Puts a value into a field, as typing does.
pub fn fill(page: &Page, css: &str, value: &str) -> Result<()> {
    page.until(css, &format!("!!document.querySelector({})", json!(css)))?;
    let set = format!(
        "(field => {{ field.focus(); field.value = {};
            field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', {{ bubbles: true }}));
            return true; }})(document.querySelector({}))",
        json!(value),
        json!(css)
    );
    page.must(css, &set)
}

/// Presses the button with this text.
pub fn button(page: &Page, text: &str) -> Result<()> {
    let find = format!(
        "(button => {{ if (!button) return false; button.click(); return true; }})
         ([...document.querySelectorAll('button')].find(one => one.textContent.trim().startsWith({})))",
        json!(text)
    );
    page.until(text, &find)
}

fn check_box(page: &Page, field: &str, label: &str) -> Result<()> {
    let press = format!(
        "(label => {{ if (!label) return false; label.querySelector('input').click(); return true; }})
         ([...document.querySelectorAll('#field-{field} label')].find(one => one.textContent.trim() === {}))",
        json!(label)
    );
    page.until(label, &press)
}

/// Selects words of a paragraph and presses S.
fn code(page: &Page, paragraph: u32, words: &str) -> Result<()> {
    let select = format!(
        "(p => {{
            const all = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
            const nodes = []; while (all.nextNode()) nodes.push(all.currentNode);
            const start = p.textContent.indexOf({words}), end = start + {words}.length;
            const at = (offset) => {{
                let before = 0;
                for (const node of nodes) {{
                    if (offset <= before + node.length) return [node, offset - before];
                    before += node.length;
                }}
            }};
            const range = document.createRange();
            range.setStart(...at(start)); range.setEnd(...at(end));
            document.querySelector('.paragraphs').focus();
            getSelection().removeAllRanges(); getSelection().addRange(range);
            return start >= 0;
        }})(document.querySelector('[data-paragraph=\"{paragraph}\"]'))",
        words = json!(words),
    );
    page.must(words, &select)?;
    input::key(&page.session, "s")
}

/// Makes an actor of a name that the map does not know.
fn actor(page: &Page, name: &str, code: &str) -> Result<()> {
    button(page, "Add an actor")?;
    fill(page, "#field-name", name)?;
    fill(page, "#field-id", &name.to_lowercase())?;
    fill(page, "#field-code", code)
}

/// The text of the story as it is now.
pub fn text(page: &Page) -> Result<String> {
    button(page, "Text")?;
    page.until("the text", "!!document.querySelector('#story-text')")?;
    let text = page.string("document.querySelector('#story-text').value")?;
    button(page, "Forms")?;
    Ok(text)
}

/// The whole way: from the pasted article to a story that has no mistake.
pub fn write(page: &Page) -> Result<()> {
    open(page)?;
    write_here(page)
}

/// The same in a studio that is open.
pub fn write_here(page: &Page) -> Result<()> {
    fill(page, ".paste", ARTICLE)?;
    button(page, "Use this article")?;
    page.until("the paragraphs", "document.querySelectorAll('.paragraph').length === 4")?;
    let open = "[...document.querySelectorAll('.open')].map(one => one.textContent)";
    ensure!(page.strings(open)? == ["said", "say", "denied", "told"], "{:?}", page.strings(open)?);
    fill(page, "#field-title", "Shells at sea")?;
    fill(page, "#field-dek", "Alba says that Borea buys shells; Borea denies it.")?;
    fill(page, "#field-id", "shells-at-sea")?;
    fill(page, "#field-name", "a made-up article")?;
    fill(page, "#field-date", "2024-03-01")?;
    actor(page, "Alba", "AL")?;
    actor(page, "Borea", "BO")?;
    code(page, 1, "Alba said on Monday that Borea “had bought shells from Cora”")?;
    page.until("the statement", "document.querySelector('#field-paragraph')?.value === '1'")?;
    ensure!(page.string("document.querySelector('#field-cue').value")? == "said");
    let quotation = page.string("document.querySelector('#field-quotations').value")?;
    ensure!(quotation == "had bought shells from Cora", "{quotation}");
    page.until("who says it is asked first", "document.activeElement?.id === 'field-source'")?;
    fill(page, "#field-source", "alba")?;
    check_box(page, "about", "Borea")?;
    fill(page, "#field-summary", "Borea has bought shells.")?;
    fill(page, "#field-id", "bought-shells")?;
    code(page, 2, "Borea denied it")?;
    page.until("the next statement", "document.querySelector('#field-paragraph')?.value === '2'")?;
    fill(page, "#field-source", "borea")?;
    fill(page, "#field-kind", "denial")?;
    check_box(page, "responds_to", "Borea has bought shells.")?;
    fill(page, "#field-summary", "It has bought no shells.")?;
    fill(page, "#field-id", "no-shells")?;
    page.until(
        "no mistakes",
        "document.querySelector('.problems summary').textContent.startsWith('No mistakes')",
    )?;
    // What is coded is marked, and nothing is left open there.
    page.until("the marks", "document.querySelectorAll('mark.coded').length >= 2")?;
    page.must("all is coded", "document.querySelectorAll('.open').length === 0")
}

fn makes(page: &Page) -> Result<()> {
    write(page)?;
    let inside = "document.querySelector('.stage iframe').contentDocument";
    page.until("the explainer", &format!("!!{inside}.querySelector('#reader')"))?;
    page.until(
        "both statements",
        &format!("{inside}.body.textContent.includes('bought no shells') || {inside}.querySelectorAll('.chip, .row').length > 1"),
    )?;
    // Its links lead on within it.
    let link = format!("{inside}.querySelector('#reader a[href$=\"borea/\"]')");
    page.until("a link", &format!("!!{link}"))?;
    page.must("a click", &format!("({link}.click(), true)"))?;
    page.until(
        "Borea's page",
        &format!("{inside}.querySelector('#reader').dataset.selected === 'borea'"),
    )?;
    ensure!(page.url()?.ends_with("/studio/"), "{}", page.url()?);
    // The file that is saved makes the same page.
    let text = text(page)?;
    let name = format!("studio-site-{:?}", page.engine).to_lowercase();
    let site = press(&name, &[("shells-at-sea", &text)], &["--no-cards"])?;
    let built =
        fs::read_to_string(site.join("shells-at-sea/borea/index.html")).context("the page")?;
    // Without its head: the studio's policy holds for what is parsed here, too.
    let built = built.split_once("</head>").context("the head")?.1.to_owned();
    let same = format!(
        "(built => {{
            const plain = node => {{
                const copy = node.cloneNode(true);
                copy.querySelectorAll('script, link, style').forEach(one => one.remove());
                return copy.innerHTML.replace(/\\s+/g, ' ');
            }};
            const app = built.querySelector('#reader'), own = {inside}.querySelector('#reader');
            return plain(app) === plain(own) ? 'same' : plain(app).slice(0, 300) + ' / ' + plain(own).slice(0, 300);
        }})(new DOMParser().parseFromString({}, 'text/html'))",
        json!(built)
    );
    let same = page.string(&same)?;
    ensure!(same == "same", "{same}");
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    Ok(())
}

fn loses_nothing(page: &Page) -> Result<()> {
    write(page)?;
    let before = text(page)?;
    page.must(
        "it is said",
        "document.querySelector('.saved').textContent === 'Not saved to disk'",
    )?;
    // Undone by its name, and done again.
    button(page, "Undo")?;
    page.until(
        "a notice",
        "document.querySelector('.notice').textContent.startsWith('Undone: id')",
    )?;
    ensure!(text(page)? != before);
    button(page, "Redo")?;
    page.until(
        "a notice",
        "document.querySelector('.notice').textContent.startsWith('Done again: id')",
    )?;
    ensure!(text(page)? == before);
    // Typing in the text changes the forms.
    button(page, "Text")?;
    fill(page, "#story-text", &before.replace("Shells at sea", "Shells on land"))?;
    button(page, "Forms")?;
    page.until("the story's form", "!!document.querySelector('.parts .part')")?;
    page.must("a click", "(document.querySelector('.parts .part').click(), true)")?;
    page.until(
        "the headline",
        "document.querySelector('#field-title')?.value === 'Shells on land'",
    )?;
    // A text that cannot be read takes the forms away, and undoing brings them back.
    button(page, "Text")?;
    fill(page, "#story-text", "title = ")?;
    button(page, "Forms")?;
    page.until("it is said", "!!document.querySelector('.broken')")?;
    button(page, "Undo")?;
    page.until("the forms", "document.querySelector('#field-title')?.value === 'Shells on land'")?;
    // What the browser keeps is there again.
    page.until(
        "it is kept",
        "document.querySelector('.stories option:checked')?.textContent === 'Shells on land'",
    )?;
    page.session.script(
        "window.addEventListener('beforeunload', event => event.stopImmediatePropagation(), true);",
        &json!([]),
    )?;
    page.go(&page.site.url("food-for-arms/russia/"))?;
    page.until("another page", "document.readyState === 'complete'")?;
    open(page)?;
    page.until("the story", "document.querySelector('#field-title')?.value === 'Shells on land'")?;
    page.must("and its article", "document.querySelectorAll('.paragraph').length === 4")?;
    page.must("which no text has", "!document.querySelector('#story-text')")?;
    ensure!(!text(page)?.contains("The weather was fine"));
    // Another version: its headline is taken over, and undone.
    put_bytes(page, ".compare-file", "story.toml", before.as_bytes())?;
    page.until(
        "its headline",
        "document.querySelector('.compare ins')?.textContent === '\"Shells at sea\"'",
    )?;
    ensure!(page.js("document.querySelectorAll('.compare li').length")? == 1);
    button(page, "Take it over")?;
    page.until(
        "the headline",
        "document.querySelector('#field-title')?.value === 'Shells at sea'",
    )?;
    page.until(
        "no difference",
        "document.querySelector('.compare p')?.textContent === 'The two do not differ.'",
    )?;
    button(page, "Undo")?;
    page.until("as before", "document.querySelector('#field-title')?.value === 'Shells on land'")?;
    button(page, "Done comparing")?;
    // A sheet becomes a story; one that cannot be understood is told, and nothing is lost.
    open_file(page, "ships.csv", SHEET)?;
    page.until("its statement", "[...document.querySelectorAll('.part')].some(one => one.textContent === 'Borea has bought ships.')")?;
    open_file(page, "broken.csv", "kind,nonsense\nallegation,x\n")?;
    page.until(
        "it is told",
        "document.querySelector('.trouble').textContent.includes('nonsense')",
    )?;
    page.must("nothing is lost", "[...document.querySelectorAll('.part')].some(one => one.textContent === 'Borea has bought ships.')")?;
    // A new story leaves it where it is, with the last letter that was typed.
    page.must("a click", "(document.querySelector('.parts .part').click(), true)")?;
    fill(page, "#field-title", "Ships on land")?;
    button(page, "New")?;
    page.until("a new one", "document.querySelector('#field-title')?.value === ''")?;
    for title in ["Shells on land", "Ships on land"] {
        let other = format!(
            "[...document.querySelectorAll('.stories option')].some(one => one.textContent === '{title}')"
        );
        page.until("the others are kept", &other)?;
    }
    Ok(())
}

/// A sheet with one statement.
const SHEET: &str = "kind,source,about,summary,cue,paragraph\nallegation,Germany,France,Borea has bought ships.,says,1\n";

/// Opens a file of this name, as the field does.
pub fn open_file(page: &Page, name: &str, content: &str) -> Result<()> {
    put_bytes(page, OPEN, name, content.as_bytes())
}

/// Puts a file into the field within an element.
pub fn put_bytes(page: &Page, css: &str, name: &str, bytes: &[u8]) -> Result<()> {
    let open = format!(
        "(field => {{
            const files = new DataTransfer();
            const bytes = Uint8Array.from(atob({}), letter => letter.charCodeAt(0));
            files.items.add(new File([bytes], {}));
            field.files = files.files;
            field.dispatchEvent(new Event('change', {{ bubbles: true }}));
            return true;
        }})(document.querySelector({}))",
        json!(STANDARD.encode(bytes)),
        json!(name),
        json!(format!("{css} input"))
    );
    page.must(name, &open)
}

fn leads(page: &Page) -> Result<()> {
    open(page)?;
    page.until(
        "mistakes",
        "/^[0-9]+ mistakes/.test(document.querySelector('.problems summary').textContent)",
    )?;
    // The tour has three steps, and does not come again.
    page.until(
        "the tour",
        "document.querySelector('#tour-head')?.textContent.startsWith('Paste')",
    )?;
    button(page, "Next")?;
    button(page, "Next")?;
    button(page, "Begin")?;
    page.until("it is over", "!document.querySelector('.tour')")?;
    open(page)?;
    page.until(
        "mistakes",
        "/^[0-9]+ mistakes/.test(document.querySelector('.problems summary').textContent)",
    )?;
    page.must("no tour", "!document.querySelector('.tour')")?;
    page.must("one column", "document.documentElement.scrollWidth <= innerWidth")?;
    page.must("they are opened", "(document.querySelector('.problems summary').click(), true)")?;
    page.until("a problem", "!!document.querySelector('.problem')")?;
    let first =
        "[...document.querySelectorAll('.problem')].find(one => one.textContent.includes('title'))";
    page.must("a click", &format!("({first}.click(), true)"))?;
    page.until("its field", "document.activeElement?.id === 'field-title'")?;
    // A country is filled in by its name.
    button(page, "Add an actor")?;
    fill(page, "#field-name", "Germany")?;
    button(page, "Fill in DE, DEU")?;
    page.until("its land", "document.querySelector('#field-land').value === 'DEU'")?;
    page.must("its code", "document.querySelector('#field-code').value === 'DE'")?;
    page.must("its id", "document.querySelector('#field-id').value === 'germany'")?;
    // All in one step back.
    button(page, "Undo")?;
    page.until("it is gone", "document.querySelector('#field-land').value === ''")?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    Ok(())
}

fn dark(page: &Page) -> Result<()> {
    write(page)?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    button(page, "Text")?;
    page.until("the text", "!!document.querySelector('#story-text')")?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    Ok(())
}
