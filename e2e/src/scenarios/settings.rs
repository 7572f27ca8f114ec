//! What readers set for themselves: forced colours, larger letters, wider spacing; and words that
//! are longer than a phone is wide.

use anyhow::{Result, ensure};
use serde_json::json;

use super::reflow::STICKING_OUT;
use crate::engine::Engine;
use crate::frame::Frame;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::setup::Setup;

pub const SCENARIOS: &[Scenario] = &[
    // `WebKit` has no forced colours.
    Scenario::new("forced_colours_keep_names_tabs_and_arrows", forced)
        .with(Setup { forced_colours: true, ..Setup::PLAIN })
        .only(&[Engine::Chromium, Engine::Firefox]),
    Scenario::new("a_word_longer_than_the_phone", long_word),
    Scenario::new("text_spacing_and_large_letters_on_a_phone", letters),
];

/// The longest word that was ever in a German law, made long enough.
const WORD: &str = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

const PATHS: [&str; 4] = ["", "north-korea/", "?view=ledger", "china/?view=table"];

fn forced(page: &Page) -> Result<()> {
    page.open("")?;
    page.must("forced colours are on", "matchMedia('(forced-colors: active)').matches")?;
    page.must(
        "no name has an outline in the colour of its letters",
        "[...document.querySelectorAll('.chip .name')].every(name =>
            parseFloat(getComputedStyle(name).webkitTextStrokeWidth) === 0)",
    )?;
    let tabs = page.strings(
        "[...document.querySelectorAll('.views a')].map(tab => getComputedStyle(tab).borderBottomColor)",
    )?;
    ensure!(tabs.len() == 3 && tabs.first() != tabs.get(1), "the tabs look alike: {tabs:?}");
    ensure!(tabs.get(1) == tabs.get(2), "two tabs stand out: {tabs:?}");
    let squares = page.strings(
        "[['.marks i', '::before', 'Top'], ['.voice > ul > .row', '::after', 'Top']].filter(
            ([of, pseudo, side]) => {
                const style = getComputedStyle(document.querySelector(of), pseudo);
                return style[`border${side}Color`] !== 'rgba(0, 0, 0, 0)';
            }).map(([of]) => of)",
    )?;
    ensure!(squares.is_empty(), "arrow heads that are squares: {squares:?}");
    Ok(())
}

fn long_word(page: &Page) -> Result<()> {
    let frame = Frame::open(page, 320, "")?;
    for path in PATHS {
        frame.show(path)?;
        page.session.script(
            "const texts = document.querySelectorAll(
                'h1, .dek, h2, h3, .summary, .summary a, .who a, .target a, .answer, .note, .role, .spokesperson');
            for (const text of texts) text.textContent = arguments[0];",
            &json!([WORD]),
        )?;
        let out = page.strings(STICKING_OUT)?;
        ensure!(out.is_empty(), "`{path}` scrolls sideways: {out:?}");
    }
    Ok(())
}

/// What is cut off: wider or higher than the box that hides the rest.
const CUT: &str = "[...document.body.querySelectorAll('*')].filter(e => {
        const style = getComputedStyle(e);
        const hides = ['hidden', 'clip'].includes(style.overflowX);
        return hides && e.checkVisibility() && !e.matches('.visually-hidden, .map-box, svg, svg *')
            && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
    }).map(e => `${e.tagName}.${e.className}`)";

/// What covers something else that is to be read: heads, and the way back in them.
const COVERED: &str = "[...document.querySelectorAll('.head')].filter(head => {
        const [title, clear] = [head.querySelector('h2'), head.querySelector('.clear')];
        if (!title || !clear || !clear.checkVisibility()) return false;
        const text = document.createRange();
        text.selectNodeContents(title);
        const way = clear.getBoundingClientRect();
        return [...text.getClientRects()].some(line =>
            line.right > way.left + 1 && line.top < way.bottom - 1 && line.bottom > way.top + 12);
    }).map(head => head.dataset.pane)";

fn letters(page: &Page) -> Result<()> {
    let frame = Frame::open(page, 320, "")?;
    for path in PATHS {
        for (what, css) in [
            // WCAG 2.2, 1.4.12.
            (
                "text spacing",
                "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                     word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }",
            ),
            // 1.4.4.
            ("text of 200 %", "html { font-size: 200% !important; }"),
            ("letters of 20 px at least", ""),
        ] {
            frame.show("iran/")?;
            frame.show(path)?;
            page.session.script(
                "const sheet = new CSSStyleSheet();
                sheet.replaceSync(arguments[0]);
                document.adoptedStyleSheets = [sheet];
                if (arguments[0]) return;
                const small = [...document.querySelectorAll('body *')].filter(e =>
                    parseFloat(getComputedStyle(e).fontSize) < 20);
                for (const e of small) e.style.fontSize = '20px';",
                &json!([css]),
            )?;
            for (fault, question) in
                [("scrolls sideways", STICKING_OUT), ("cuts off", CUT), ("covers", COVERED)]
            {
                let found = page.strings(question)?;
                ensure!(found.is_empty(), "with {what} `{path}` {fault}: {found:?}");
            }
        }
    }
    Ok(())
}
