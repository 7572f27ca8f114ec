//! A scenario: a plain function, the set-up it wants, and the engines that can do it.

use anyhow::Result;

use crate::engine::Engine;
use crate::page::Page;
use crate::setup::Setup;

/// One walk through the site.
#[derive(Clone, Copy)]
pub struct Scenario {
    pub name: &'static str,
    pub engines: &'static [Engine],
    pub setup: Setup,
    pub run: fn(&Page) -> Result<()>,
}

impl Scenario {
    /// A scenario for a desktop reader, in every engine.
    pub const fn new(name: &'static str, run: fn(&Page) -> Result<()>) -> Self {
        Self { name, engines: &Engine::ALL, setup: Setup::PLAIN, run }
    }

    /// With another set-up.
    pub const fn with(self, setup: Setup) -> Self {
        Self { setup, ..self }
    }

    /// Not in every engine; say why beside the call.
    pub const fn only(self, engines: &'static [Engine]) -> Self {
        Self { engines, ..self }
    }
}
