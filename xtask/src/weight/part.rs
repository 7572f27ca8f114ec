//! The files that one page is made of, weighed.

/// The part of the budget that a file counts towards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The WebAssembly and its glue.
    Code,
    /// Everything else.
    Rest,
}

/// One file of a page. Sizes are in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// From the top of the site, with `/` between folders.
    pub path: String,
    pub raw: usize,
    pub brotli: usize,
    pub part: Part,
}

/// Everything that is sent for one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// The page's address from the top of the site, such as `food-for-arms/`.
    pub page: String,
    /// In the order in which the page asks for them; the page itself is the first.
    pub files: Vec<File>,
    /// How many bytes of the page, brotli, hold all that the first screen shows.
    pub first_screen: usize,
}

impl Weight {
    /// The brotli bytes of one part.
    pub fn bytes(&self, part: Part) -> usize {
        self.files.iter().filter(|file| file.part == part).map(|file| file.brotli).sum()
    }
}

/// Which part each path belongs to. The glue is the script that is named after a WebAssembly
/// file, as wasm-bindgen names the pair: `reader-1f.js` and `reader-1f_bg.wasm`.
pub fn part_of(path: &str, all: &[String]) -> Part {
    let has_wasm = |stem: &str| {
        let wasm = format!("{stem}_bg.wasm");
        all.contains(&wasm)
    };
    if path.rsplit('.').next() == Some("wasm") || path.strip_suffix(".js").is_some_and(has_wasm) {
        Part::Code
    } else {
        Part::Rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_is_told_from_other_scripts_by_its_name() {
        let all = ["s/index.html", "boot-2.js", "reader-1f.js", "reader-1f_bg.wasm"];
        let all = all.map(str::to_owned);
        let parts: Vec<_> = all.iter().map(|path| part_of(path, &all)).collect();
        assert_eq!(parts, [Part::Rest, Part::Rest, Part::Code, Part::Code]);
    }
}
