//! A story in Arabic: it is read from right to left, its map is not.

use anyhow::{Result, ensure};

use super::made_up::Told;
use super::pick::{mark, unmoved};
use super::reflow::STICKING_OUT;
use super::share;
use crate::frame::Frame;
use crate::made_up::ARABIC;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::setup::Setup;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("arabic_story_is_read", read),
    Scenario::new("arabic_story_is_read_in_the_dark", in_the_dark)
        .with(Setup { width: 700, ..Setup::PLAIN }),
    Scenario::new("arabic_story_fits_a_phone", fits),
];

const STATES: [&str; 4] = ["", "borea/", "statement/sends-fuel/", "statement/met-in-secret/"];

const EMBEDS: [&str; 4] = ["", "borea/", "borea/excerpt/", "statement/sends-fuel/excerpt/"];

/// Sentences of another language: three Latin words in a row that nothing isolates.
const FOREIGN: &str = r"(() => {
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const text = walker.currentNode;
            if (text.parentElement.closest('bdi, code, script, style, [lang]:not(html)')) continue;
            const left = text.data.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '');
            if (/([A-Za-z]+\s+){2}[A-Za-z]/.test(left)) found.push(text.data);
        }
        return found;
    })()";

/// What stands on the wrong side, each told in a few words.
const UNMIRRORED: &str = r"(() => {
        const faults = [];
        const seen = css => [...document.querySelectorAll(css)].filter(e => e.checkVisibility());
        const box = e => e.getBoundingClientRect();
        const follows = (what, first, second) => {
            if (first && second && box(first).left < box(second).right - 1) faults.push(what);
        };
        if (getComputedStyle(document.body).direction !== 'rtl') faults.push('the page');
        const [one, two] = seen('.views a');
        follows('the views', one, two);
        follows('the share button', seen('.views a').at(-1), seen('.share-button')[0]);
        for (const clear of seen('.clear')) {
            if (box(clear).left > box(clear.closest('.head')).left + 1) faults.push('the way back');
        }
        for (const voice of seen('.voice')) follows('a voice', voice.querySelector('.who'), voice.querySelector('.target'));
        for (const row of seen('.voice > ul > .row').slice(0, 1)) {
            const [line, head] = ['::before', '::after'].map(part => getComputedStyle(row, part));
            if (!(parseFloat(line.right) < 0)) faults.push('the line of a row');
            if (head.borderRightWidth !== '7px' || head.borderLeftWidth !== '0px') faults.push('the head of a line');
        }
        for (const said of seen('.said')) {
            const style = getComputedStyle(said);
            if (style.borderRightStyle === 'none' || style.borderLeftStyle !== 'none') faults.push('the rule of a statement');
            follows('a kind', said.querySelector('.says .who'), said.querySelector('.kind'));
        }
        for (const cell of seen('th[scope=col], caption')) {
            if (!['start', 'right'].includes(getComputedStyle(cell).textAlign)) faults.push('a column');
        }
        const place = id => box(document.querySelector(`.chip[data-actor=${id}]`)).left;
        if (seen('.chip').length && !(place('alba') < place('borea'))) faults.push('the map, which is no text');
        return [...new Set(faults)];
    })()";

fn read(page: &Page) -> Result<()> {
    let told = Told::open(page, ARABIC)?;
    mark(page)?;
    sound(&told, "the overview")?;
    page.click(".chip[data-actor=borea]")?;
    told.showing("borea")?;
    page.rest()?;
    sound(&told, "an actor")?;
    page.click(".body [data-statement=sends-fuel] .summary a, .body a[data-statement=sends-fuel]")?;
    told.showing("statement/sends-fuel")?;
    sound(&told, "a statement")?;
    for view in ["ledger", "table"] {
        page.click(&format!("nav.views a[data-view={view}]"))?;
        page.until(view, &format!("document.querySelector('#{view}').checkVisibility()"))?;
        sound(&told, view)?;
    }
    page.click(".head a.clear")?;
    page.until_selected("")?;
    sound(&told, "the whole table")?;
    unmoved(page)?;
    // Addresses and code run from left to right, whatever stands around them.
    share::open(page)?;
    let other_way = page.strings(
        "['share-link', 'share-embed'].filter(id =>
            getComputedStyle(document.getElementById(id)).direction !== 'ltr')",
    )?;
    ensure!(other_way.is_empty(), "run from right to left: {other_way:?}");
    told.all_found()
}

fn in_the_dark(page: &Page) -> Result<()> {
    let told = Told::open(page, ARABIC)?;
    for state in STATES {
        for view in ["map", "ledger", "table"] {
            let path = format!("{state}?view={view}&theme=dark");
            told.go(&path)?;
            sound(&told, &path)?;
        }
    }
    told.all_found()
}

/// Nothing foreign, nothing on the wrong side, nothing that axe holds against it.
fn sound(told: &Told<'_>, of: &str) -> Result<()> {
    for (fault, question) in [("of another language", FOREIGN), ("on the wrong side", UNMIRRORED)] {
        let found = told.page.strings(question)?;
        ensure!(found.is_empty(), "{of}: {fault}: {found:?}");
    }
    told.is_accessible(of)
}

fn fits(page: &Page) -> Result<()> {
    let told = Told::open(page, ARABIC)?;
    let views = ["", "?view=ledger", "?view=table"];
    for width in [280, 360] {
        // One that is not shown again, since nothing tells a page from itself when it loads anew.
        let frame = Frame::at(page, width, &told.url("cora/"))?;
        let states = STATES.iter().flat_map(|state| views.map(|view| format!("{state}{view}")));
        let pages = states.map(|path| told.url(&path));
        let embeds = EMBEDS.map(|path| told.embed_url(path));
        for url in pages.chain(embeds) {
            frame.show_url(&url)?;
            let out = page.strings(STICKING_OUT)?;
            ensure!(out.is_empty(), "at {width} px {url} scrolls sideways: {out:?}");
        }
    }
    told.all_found()
}
