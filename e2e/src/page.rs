//! A browser with the site in it: what the scenarios speak to.

use std::cell::RefCell;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::console;
use crate::driver::Driver;
use crate::engine::Engine;
use crate::input::{self, Pointer};
use crate::session::Session;
use crate::setup::{Scheme, Setup};
use crate::shelf::PREFIX;
use crate::site::{Site, dist};

/// Where the story lies in the site.
pub const STORY: &str = "food-for-arms/";

/// How long a page may take to get where a scenario waits for it.
const PATIENCE: Duration = Duration::from_secs(15);

/// A session with a site of its own.
pub struct Page {
    /// The engine that shows it.
    pub engine: Engine,
    /// What was asked for.
    pub setup: Setup,
    /// The server.
    pub site: Site,
    /// The browser.
    pub session: Session,
    /// What pages that are gone complained of, in an engine whose console nobody can read.
    pub heard: RefCell<Vec<String>>,
}

impl Page {
    /// Serves the site and opens a browser as `setup` asks, at no page yet.
    pub fn start(engine: Engine, setup: &Setup, driver: &Driver) -> Result<Self> {
        let site = Site::start(&dist()?, setup)?;
        let session = Session::start(driver.port, &engine.capabilities(setup)?)?;
        let page = Self { engine, setup: *setup, site, session, heard: RefCell::default() };
        page.resize(setup.width, 900)?;
        if engine == Engine::Chromium {
            page.emulate(None)?;
            if !setup.scripts {
                let off = json!({ "value": true });
                page.session.cdp("Emulation.setScriptExecutionDisabled", &off)?;
            }
        }
        Ok(page)
    }

    /// Chromium: the reader's wishes as the set-up has them, shown on `medium` (else the screen).
    pub fn emulate(&self, medium: Option<&str>) -> Result<()> {
        let pick = |wish, yes, no| if wish { yes } else { no };
        let dark = self.setup.scheme == Scheme::Dark;
        let params = json!({
            "media": medium.unwrap_or_default(),
            "features": [
                { "name": "prefers-color-scheme", "value": pick(dark, "dark", "light") },
                { "name": "forced-colors", "value": pick(self.setup.forced_colours, "active", "none") },
                {
                    "name": "prefers-reduced-motion",
                    "value": pick(self.setup.reduced_motion, "reduce", "no-preference"),
                },
            ],
        });
        self.session.cdp("Emulation.setEmulatedMedia", &params).map(drop)
    }

    /// Makes the window so large (px).
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.session.post("window/rect", &json!({ "width": width, "height": height })).map(drop)
    }

    /// Opens a page of the story (`""` is its overview) and waits until it is awake.
    pub fn open(&self, path: &str) -> Result<()> {
        self.go(&self.site.url(&format!("{STORY}{path}")))?;
        self.awake()
    }

    /// Goes to an address; returns as soon as the document is parsed.
    pub fn go(&self, url: &str) -> Result<()> {
        let heard = console::overheard(self)?;
        self.heard.borrow_mut().extend(heard);
        self.session.post("url", &json!({ "url": url })).map(drop)
    }

    /// Waits until the page is loaded and, where it can be, hydrated.
    pub fn awake(&self) -> Result<()> {
        console::listen(self)?;
        if self.setup.scripts {
            self.until("the page to load", "document.readyState === 'complete'")?;
        }
        if self.setup.hydrates() {
            self.stir()?;
            let awake = "(d => d.hydrated === 'true' && d.ready === 'true')(document.documentElement.dataset)";
            self.until("the wasm to wake the page up", awake)?;
        }
        Ok(())
    }

    /// A pointer that moves: the page wakes up at the first sign that somebody will pick something.
    pub fn stir(&self) -> Result<()> {
        self.session.script("dispatchEvent(new Event('pointermove'));", &json!([])).map(drop)
    }

    /// The value of an expression.
    pub fn js(&self, expression: &str) -> Result<Value> {
        self.session.script(&format!("return ({expression});"), &json!([]))
    }

    /// The text that an expression gives.
    pub fn string(&self, expression: &str) -> Result<String> {
        let value = self.js(expression)?;
        value.as_str().map(str::to_owned).with_context(|| format!("{expression} is {value}"))
    }

    /// The texts that an expression gives.
    pub fn strings(&self, expression: &str) -> Result<Vec<String>> {
        let value = self.js(expression)?;
        serde_json::from_value(value.clone()).with_context(|| format!("{expression} is {value}"))
    }

    /// Fails unless an expression is true.
    pub fn must(&self, what: &str, expression: &str) -> Result<()> {
        let value = self.js(expression)?;
        ensure!(value == json!(true), "{what}: `{expression}` is {value}");
        Ok(())
    }

    /// Waits for an expression to become true.
    pub fn until(&self, what: &str, expression: &str) -> Result<()> {
        // A document on its way out may answer with an error; the next one will not.
        self.poll(what, || Ok(self.js(expression).is_ok_and(|value| value == json!(true))))
    }

    /// Waits for the address to be that of a path of the site.
    pub fn until_at(&self, path: &str) -> Result<()> {
        let wanted = self.site.url(&format!("{STORY}{path}"));
        self.poll(&format!("the address {wanted}"), || Ok(self.url()? == wanted))
    }

    /// Asks again and again until the answer is yes.
    pub fn poll(&self, what: &str, question: impl Fn() -> Result<bool>) -> Result<()> {
        let started = Instant::now();
        while !question()? {
            if started.elapsed() > PATIENCE {
                bail!("waited {PATIENCE:?} for {what}, at {}", self.url().unwrap_or_default());
            }
            thread::sleep(Duration::from_millis(30));
        }
        Ok(())
    }

    /// Waits for two frames: one for what listens, one for what that changed.
    pub fn settle(&self) -> Result<()> {
        let settle = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0, true)));";
        self.session.post("execute/async", &json!({ "script": settle, "args": [] })).map(drop)
    }

    /// The address in the address bar.
    pub fn url(&self) -> Result<String> {
        Ok(self.session.get("url")?.as_str().unwrap_or_default().to_owned())
    }

    /// The title in the tab.
    pub fn title(&self) -> Result<String> {
        Ok(self.session.get("title")?.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks the first element that matches.
    pub fn click(&self, css: &str) -> Result<()> {
        let element = self.session.find(css)?;
        self.session.click(&element).with_context(|| format!("click {css}"))
    }

    /// Clicks or taps the middle of the first element that matches.
    pub fn press(&self, pointer: Pointer, css: &str) -> Result<()> {
        input::press(&self.session, pointer, self.middle(css)?).with_context(|| css.to_owned())
    }

    /// Takes the mouse off whatever it is on: left on a chip, it would go on previewing that one.
    pub fn rest(&self) -> Result<()> {
        input::hover(&self.session, [1, 1])
    }

    /// The middle of an element in the viewport (CSS px), scrolled to where it can be seen.
    pub fn middle(&self, css: &str) -> Result<[i64; 2]> {
        let found = self.session.script(
            "const e = document.querySelector(arguments[0]);
             if (!e) return null;
             e.scrollIntoView({ block: 'center', behavior: 'instant' });
             const r = e.getBoundingClientRect();
             return [Math.round(r.x + r.width / 2), Math.round(r.y + r.height / 2)];",
            &json!([css]),
        )?;
        serde_json::from_value(found).with_context(|| format!("no {css}"))
    }

    /// Whether a person sees any of the elements that match, without asking a script.
    pub fn shows(&self, css: &str) -> Result<bool> {
        let element = self.session.find(css)?;
        Ok(self.session.ask(&element, "displayed")? == json!(true))
    }

    /// The rendered text of the first element that matches, without asking a script.
    pub fn text(&self, css: &str) -> Result<String> {
        let element = self.session.find(css)?;
        Ok(self.session.ask(&element, "text")?.as_str().unwrap_or_default().to_owned())
    }

    /// The path and query of the current address, from the story on.
    pub fn place(&self) -> Result<String> {
        let url = self.url()?;
        let base = format!("{}{PREFIX}{STORY}", self.site.origin());
        url.strip_prefix(&base).map(str::to_owned).with_context(|| format!("strayed to {url}"))
    }

    /// Waits until the page shows this selection (`""`: none).
    pub fn until_selected(&self, actor: &str) -> Result<()> {
        let what = format!("the selection of `{actor}`");
        self.until(
            &what,
            &format!("document.querySelector('#reader').dataset.selected === '{actor}'"),
        )
    }

    /// Everything that a reader reads, white space evened out. The announcement to screen
    /// readers is left out: it tells of a change, and a fresh page has seen none.
    pub fn reading_text(&self) -> Result<String> {
        self.string(
            "(() => {
                const told = [...document.querySelectorAll('[role=status]')];
                told.forEach(e => { e.style.display = 'none'; });
                const text = document.querySelector('#reader').innerText;
                told.forEach(e => { e.style.display = ''; });
                return text.replace(/\\s+/g, ' ').trim();
            })()",
        )
    }
}
