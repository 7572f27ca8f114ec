//! What a scenario asks of the server and the browser before it starts.

/// How the server hands out the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// As any static host would.
    Normal,
    /// Every `.wasm` answers 404.
    WasmBlocked,
    /// Every `.wasm` arrives as garbage.
    WasmBroken,
    /// The share dialog's `.wasm` answers 404 the first time, and comes the second.
    ShareFailsOnce,
    /// Every `.wasm` waits until the scenario lets it go.
    WasmHeld,
    /// Every page is altered on its way, as the seed has it.
    Altered(u32),
    /// Every `.js` answers 404.
    ScriptsMissing,
    /// Every page without its policy, and with a function that counts how often it is called.
    Unguarded,
    /// As a plain host would, at the address that the site was built for.
    AtHome,
}

/// The colour scheme that the reader's system asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// Everything that is fixed before the first page is opened.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// How the site is served.
    pub delivery: Delivery,
    /// Response headers beside those of a plain host.
    pub headers: &'static [(&'static str, &'static str)],
    /// The system's colour scheme (`WebKit`: set by `?theme=` instead).
    pub scheme: Scheme,
    /// The system's forced colours (Chromium, Firefox).
    pub forced_colours: bool,
    /// The system's wish for less motion (Chromium, Firefox).
    pub reduced_motion: bool,
    /// Whether the browser runs scripts (off: Chromium, Firefox).
    pub scripts: bool,
    /// Width of the browser window in CSS px; Firefox goes down to 500, `MiniBrowser` to 447.
    pub width: u32,
}

impl Setup {
    /// A desktop reader on a plain host.
    pub const PLAIN: Self = Self {
        delivery: Delivery::Normal,
        headers: &[],
        scheme: Scheme::Light,
        forced_colours: false,
        reduced_motion: false,
        scripts: true,
        width: 1280,
    };

    /// Whether the wasm can wake the page up by itself.
    pub fn hydrates(&self) -> bool {
        self.scripts
            && matches!(
                self.delivery,
                Delivery::Normal
                    | Delivery::AtHome
                    | Delivery::ShareFailsOnce
                    | Delivery::Unguarded
            )
    }
}
