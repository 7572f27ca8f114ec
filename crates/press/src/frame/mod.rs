//! What the pages of a site stand in: their template, the reader, the style and the scripts.

mod held;
mod packed;

use std::{borrow::Cow, fs, path::Path};

use self::held::Held;
use crate::Error;

/// Files that a program carries with it, by their paths, in the order of these.
pub type Carried = &'static [(&'static str, &'static [u8])];

/// What all pages share and no story says: their template with the files that it needs, as the
/// bundler leaves them in a folder; the style sheets; and the scripts that start a page.
pub struct Frame {
    /// The template.
    pub(crate) html: String,
    bundle: Held,
    house: Held,
}

/// What the bundler calls the share dialog: published under names that change with the content.
pub(crate) const SHARE: [&str; 2] = ["share.js", "share_bg.wasm"];

/// The same for the studio, and for its workers: the one that renders beside it and the one that presses.
pub(crate) const STUDIO: [&str; 6] =
    ["studio.js", "studio_bg.wasm", "preview.js", "preview_bg.wasm", "export.js", "export_bg.wasm"];

/// Whether a file of the bundle is published under another name, if at all.
pub(crate) fn is_renamed(name: &str) -> bool {
    SHARE.contains(&name) || STUDIO.contains(&name)
}

/// What the template is called.
pub(crate) const TEMPLATE: &str = "index.html";

impl Frame {
    /// Reads the template in the folder `bundle`; style and scripts come from `style` and `src`
    /// in the folder `house`.
    ///
    /// # Errors
    ///
    /// Where there is no template, or a finished page in its place.
    pub fn read(bundle: &Path, house: &Path) -> Result<Self, Error> {
        let path = bundle.join(TEMPLATE);
        let html = fs::read_to_string(&path)
            .map_err(|source| Error::Read { path: path.clone(), source })?;
        if html.contains('%') || !html.contains("http-equiv=\"Content-Security-Policy\"") {
            let (bundle, house) = (bundle.to_owned(), house.to_owned());
            return Ok(Self { html, bundle: Held::Folder(bundle), house: Held::Folder(house) });
        }
        Err(Error::Finished { path: bundle.to_owned() })
    }

    /// The frame that a program carries with it: `bundle` has the template among its files, `house`
    /// has `style/….css` and `src/….js`.
    ///
    /// # Errors
    ///
    /// Where there is no template, which is the case in a program that was built without one.
    pub fn carried(bundle: Carried, house: Carried) -> Result<Self, Error> {
        let (bundle, house) = (Held::Carried(bundle), Held::Carried(house));
        let html = bundle.file(TEMPLATE)?.ok_or(Error::NoReader)?;
        Ok(Self { html: String::from_utf8_lossy(&html).into_owned(), bundle, house })
    }

    /// Whether there is a studio to publish.
    #[must_use]
    pub fn has_studio(&self) -> bool {
        STUDIO.iter().all(|name| self.file(name).is_ok_and(|file| file.is_some()))
    }

    /// No template, and the style and scripts of this repository.
    #[cfg(test)]
    pub(crate) fn of_this_house() -> Self {
        let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        Self { html: String::new(), bundle: Held::Carried(&[]), house: Held::Folder(house) }
    }

    /// A file beside the template; `None` where there is none of that name.
    pub(crate) fn file(&self, name: &str) -> Result<Option<Cow<'_, [u8]>>, Error> {
        self.bundle.file(name)
    }

    /// The paths of all files but the template, in their order. Compressed twins are not among
    /// them: those follow what they are twins of.
    pub(crate) fn names(&self) -> Result<Vec<String>, Error> {
        let names = self.bundle.names("")?;
        Ok(names.into_iter().filter(|name| name != TEMPLATE).collect())
    }

    /// A script that starts a page, by its name: `boot.js`.
    pub(crate) fn script(&self, name: &str) -> Result<String, Error> {
        self.house.text(&format!("src/{name}"))
    }

    /// The style sheets, each by its name without ending, in the order of these.
    pub(crate) fn style_sheets(&self) -> Result<Vec<(String, String)>, Error> {
        let names = self.house.names("style")?;
        let sheets = names.into_iter().filter_map(|path| {
            let name = path.strip_suffix(".css")?.to_owned();
            Some(self.house.text(&format!("style/{path}")).map(|text| (name, text)))
        });
        sheets.collect()
    }
}
