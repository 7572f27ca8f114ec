//! The reader's system settings: dark, forced colours, less motion.

use anyhow::{Result, ensure};

use super::pick::showing;
use crate::engine::Engine;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::setup::{Scheme, Setup};

/// `MiniBrowser` follows the desktop's theme and has no switch for these three.
const SWITCH: &[Engine] = &[Engine::Chromium, Engine::Firefox];

const DARK: Setup = Setup { scheme: Scheme::Dark, ..Setup::PLAIN };
const FORCED: Setup = Setup { forced_colours: true, ..Setup::PLAIN };
const CALM: Setup = Setup { reduced_motion: true, ..Setup::PLAIN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("dark_by_system", dark_by_system).with(DARK).only(SWITCH),
    Scenario::new("light_by_address_in_a_dark_system", light_by_address).with(DARK).only(SWITCH),
    Scenario::new("dark_by_address", dark_by_address),
    Scenario::new("forced_colours", forced_colours).with(FORCED).only(SWITCH),
    Scenario::new("reduced_motion", reduced_motion).with(CALM).only(SWITCH),
];

/// Relative luminance (0 to 1) of what the page is painted on.
const PAPER: &str = "(() => {
    const painted = [document.body, document.documentElement]
        .map(e => getComputedStyle(e).backgroundColor)
        .map(c => c.match(/[\\d.]+/g).map(Number)).find(c => c.length < 4 || c[3] > 0);
    const [r, g, b] = painted ?? [255, 255, 255];
    return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
})()";

fn dark(page: &Page) -> Result<()> {
    page.must("the paper is dark", &format!("{PAPER} < 0.2"))
}

fn light(page: &Page) -> Result<()> {
    page.must("the paper is light", &format!("{PAPER} > 0.8"))
}

fn dark_by_system(page: &Page) -> Result<()> {
    for path in ["", "north-korea/"] {
        page.open(path)?;
        dark(page)?;
    }
    Ok(())
}

fn light_by_address(page: &Page) -> Result<()> {
    page.open("?theme=light")?;
    light(page)
}

fn dark_by_address(page: &Page) -> Result<()> {
    page.open("")?;
    light(page)?;
    page.open("china/?theme=dark")?;
    dark(page)?;
    page.click("a.chip[data-actor=iran]")?;
    page.until_selected("iran")?;
    dark(page)?;
    ensure!(page.place()? == "iran/?theme=dark", "a pick lost the theme: {}", page.place()?);
    Ok(())
}

fn forced_colours(page: &Page) -> Result<()> {
    page.open("north-korea/")?;
    page.must("forced colours are on", "matchMedia('(forced-colors: active)').matches")?;
    let bare = page.strings(
        "[...document.querySelectorAll('a.chip')].filter(chip =>
            ![chip, ...chip.querySelectorAll('*')].flatMap(e =>
                [getComputedStyle(e), getComputedStyle(e, '::before'), getComputedStyle(e, '::after')])
                .some(s => s.borderTopStyle !== 'none' && parseFloat(s.borderTopWidth) > 0))
            .map(chip => chip.dataset.actor)",
    )?;
    ensure!(bare.is_empty(), "chips without a border: {bare:?}");
    let looks = page.strings(
        "['[aria-current=page]', ':not([aria-current])'].map(which =>
            (chip => [chip, ...chip.querySelectorAll('*')].flatMap(e =>
                [getComputedStyle(e), getComputedStyle(e, '::before'), getComputedStyle(e, '::after')])
                .map(s => [s.borderTopWidth, s.borderTopStyle, s.borderTopColor, s.outlineStyle,
                    s.backgroundColor, s.color, s.textDecorationLine].join()).join(';'))
            (document.querySelector(`a.chip${which}`)))",
    )?;
    ensure!(looks.first() != looks.last(), "the selected chip looks like the others: {looks:?}");
    Ok(())
}

fn reduced_motion(page: &Page) -> Result<()> {
    page.open("")?;
    page.must(
        "less motion is asked for",
        "matchMedia('(prefers-reduced-motion: reduce)').matches",
    )?;
    page.click("a.chip[data-actor=north-korea]")?;
    showing(page, "north-korea")?;
    let moving = page.strings(
        "[...new Set([...document.querySelectorAll('*')].flatMap(e =>
            ['', '::before', '::after'].filter(pseudo => (s =>
                [s.transitionDuration, s.animationDuration].join().split(',').some(d => parseFloat(d) > 0.01))
                (getComputedStyle(e, pseudo || null)))
            .map(pseudo => `${e.tagName}.${e.className.baseVal ?? e.className}${pseudo}`)))]",
    )?;
    ensure!(moving.is_empty(), "still moving: {moving:?}");
    page.must(
        "no smooth scrolling",
        "getComputedStyle(document.documentElement).scrollBehavior !== 'smooth'",
    )
}
