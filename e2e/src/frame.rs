//! The site in a frame whose width can be chosen, since no engine's window goes down to 300 px.

use anyhow::Result;
use serde_json::json;

use crate::host;
use crate::page::{Page, STORY};
use crate::server::Server;

/// A host page with the site in its frame; the session looks into the frame.
pub struct Frame<'a> {
    page: &'a Page,
    _host: Server,
}

impl<'a> Frame<'a> {
    /// Shows a page of the story in a frame so wide (CSS px) and steps into it.
    pub fn open(page: &'a Page, width: u32, path: &str) -> Result<Self> {
        let frame = Self::at(page, width, &page.site.url(&format!("{STORY}{path}")))?;
        page.awake()?;
        Ok(frame)
    }

    /// Shows the page at an address in a frame so wide (CSS px) and steps into it, awake or not.
    pub fn at(page: &'a Page, width: u32, url: &str) -> Result<Self> {
        Self::with(page, &format!("id=frame width={width} height=800"), url)
    }

    /// Shows a page of the story in a frame that may run scripts but has no origin, awake or not.
    pub fn sandboxed(page: &'a Page, path: &str) -> Result<Self> {
        Self::with(
            page,
            "id=frame width=700 height=800 sandbox=allow-scripts",
            &page.site.url(&format!("{STORY}{path}")),
        )
    }

    fn with(page: &'a Page, attributes: &str, url: &str) -> Result<Self> {
        let host = host::start(attributes, url)?;
        page.go(&host.origin)?;
        // Its load includes the frame's. Looking into a frame before that makes Firefox lay the
        // host's page out early, and complain of it in the console.
        page.until("the host's page to load", "document.readyState === 'complete'")?;
        let frame = Self { page, _host: host };
        frame.enter()?;
        Ok(frame)
    }

    /// Makes the frame so wide and waits until its content knows.
    pub fn set_width(&self, width: u32) -> Result<()> {
        self.leave()?;
        let body = "document.getElementById('frame').width = arguments[0];";
        self.page.session.script(body, &json!([width]))?;
        self.enter()?;
        self.page.until("the frame's width", &format!("innerWidth === {width}"))?;
        self.page.settle()
    }

    /// Shows another page of the story in the frame.
    pub fn show(&self, path: &str) -> Result<()> {
        self.show_url(&self.page.site.url(&format!("{STORY}{path}")))?;
        self.page.awake()
    }

    /// Shows the page at another address in the frame, awake or not.
    pub fn show_url(&self, url: &str) -> Result<()> {
        self.leave()?;
        let body = "document.getElementById('frame').src = arguments[0];";
        self.page.session.script(body, &json!([url]))?;
        self.enter()?;
        let there = format!("location.href === '{url}' && document.readyState === 'complete'");
        self.page.until("the frame's page", &there)
    }

    /// Steps back into the host's page.
    pub fn leave(&self) -> Result<()> {
        self.page.session.post("frame", &json!({ "id": null })).map(drop)
    }

    fn enter(&self) -> Result<()> {
        let element = self.page.session.find("#frame")?;
        self.page.session.post("frame", &json!({ "id": element.0 })).map(drop)
    }
}
