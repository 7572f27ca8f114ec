//! The versions that the house is built and tested with, and how long getting them takes.
//! `Trunk.toml` repeats two of them, for whoever runs plain Trunk; a test holds them together.

use super::cargo_tool::CargoTool;

pub const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    program: "trunk",
    version: "0.21.14",
    purpose: "bundles the site and serves it",
    options: &["--no-default-features"],
    opt_level: None,
    expect: "about 3 minutes on two cores, once",
};

pub const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: "0.2.129",
    purpose: "writes the JavaScript around the WebAssembly",
    options: &[],
    // It runs on every build: a little optimisation pays for itself within a day.
    opt_level: Some("1"),
    expect: "about 2 minutes on two cores, once",
};

pub const GECKODRIVER: CargoTool = CargoTool {
    package: "geckodriver",
    program: "geckodriver",
    version: "0.37.1",
    purpose: "lets the tests drive Firefox",
    options: &[],
    opt_level: None,
    expect: "about a minute on two cores, once",
};

/// npm's `binaryen`, and the version that its `wasm-opt` reports.
pub const BINARYEN: &str = "132.0.0";
pub const WASM_OPT: &str = "132";

/// npm's `axe-core`.
pub const AXE: &str = "4.14.1";

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

    #[test]
    fn trunk_is_told_the_same_versions() {
        let trunk = read("Trunk.toml");
        let tools = trunk.get("tools").and_then(|tools| tools.as_table()).unwrap();
        assert_eq!(tools.get("wasm_bindgen").unwrap().as_str(), Some(WASM_BINDGEN.version));
        let wasm_opt = format!("version_{WASM_OPT}");
        assert_eq!(tools.get("wasm_opt").unwrap().as_str(), Some(wasm_opt.as_str()));
    }

    /// The command line tool and the library must be the very same version.
    #[test]
    fn the_library_is_the_version_of_the_tool() {
        let lock = read("Cargo.lock");
        let packages = lock.get("package").and_then(|packages| packages.as_array()).unwrap();
        let library = packages
            .iter()
            .filter_map(|package| package.as_table())
            .find(|package| package.get("name").unwrap().as_str() == Some("wasm-bindgen"))
            .unwrap();
        assert_eq!(library.get("version").unwrap().as_str(), Some(WASM_BINDGEN.version));
    }

    #[test]
    fn wasm_opt_is_numbered_after_its_package() {
        assert_eq!(BINARYEN.split('.').next(), Some(WASM_OPT));
    }
}
