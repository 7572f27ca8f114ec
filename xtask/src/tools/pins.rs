//! The versions that the house is built and tested with, and how long getting them takes.
//! `Trunk.toml` repeats what it needs, for whoever runs plain Trunk; a test holds them together.

use super::cargo_tool::CargoTool;

pub const GECKODRIVER: CargoTool = CargoTool {
    package: "geckodriver",
    program: "geckodriver",
    version: "0.37.1",
    purpose: "lets the tests drive Firefox",
    expect: "about a minute on two cores, once",
};

/// npm's `binaryen`, and the version that its `wasm-opt` reports.
pub const BINARYEN: &str = "132.0.0";
pub const WASM_OPT: &str = "132";

/// npm's `esbuild`.
pub const ESBUILD: &str = "0.28.2";

/// npm's `axe-core`.
pub const AXE: &str = "4.14.1";

/// npm's `html-validate`: the last one that runs under the Node of Debian 12 and Ubuntu 24.04.
pub const HTML_VALIDATE: &str = "9.7.1";

/// npm's `pym.js`.
pub const PYM: &str = "1.3.2";

/// npm's `@newswire/frames`.
pub const FRAMES: &str = "1.0.0";

/// npm's `iframe-resizer`: the last version 4, which is free for all.
pub const IFRAME_RESIZER: &str = "4.4.5";

/// npm's `@open-iframe-resizer/core`.
pub const OPEN_IFRAME_RESIZER: &str = "2.1.0";

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::house;
    use std::fs;
    use toml::Table;

    fn read(name: &str) -> Table {
        fs::read_to_string(house::root().join(name)).unwrap().parse().unwrap()
    }

    fn locked(package: &str) -> String {
        let lock = read("Cargo.lock");
        let packages = lock.get("package").and_then(|packages| packages.as_array()).unwrap();
        let found = packages
            .iter()
            .filter_map(|one| one.as_table())
            .find(|one| one.get("name").unwrap().as_str() == Some(package))
            .unwrap();
        found.get("version").unwrap().as_str().unwrap().to_owned()
    }

    /// What compiles for the browser and what finishes it must be the very same version.
    #[test]
    fn both_halves_of_wasm_bindgen_are_of_one_version() {
        assert_eq!(locked("wasm-bindgen"), locked("wasm-bindgen-cli-support"));
    }

    #[test]
    fn trunk_is_told_the_same_versions() {
        let trunk = read("Trunk.toml");
        let tools = trunk.get("tools").and_then(|tools| tools.as_table()).unwrap();
        let told = |name| tools.get(name).unwrap().as_str().unwrap();
        assert_eq!(told("wasm_bindgen"), locked("wasm-bindgen"));
        assert_eq!(told("wasm_opt"), format!("version_{WASM_OPT}"));
    }

    #[test]
    fn wasm_opt_is_numbered_after_its_package() {
        assert_eq!(BINARYEN.split('.').next(), Some(WASM_OPT));
    }
}
