//! Reading what a program says about its version.

/// The version in the first line of `program --version`: the word after the name, as in
/// `trunk 0.21.14`, or after "version", as in `wasm-opt version 132 (version_132)`.
pub fn reported(output: &str) -> Option<&str> {
    let mut words = output.lines().next()?.split_whitespace().skip(1);
    match words.next()? {
        "version" => words.next(),
        version => Some(version),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_our_tools_print() {
        for (output, version) in [
            ("trunk 0.21.14\n", Some("0.21.14")),
            ("wasm-bindgen 0.2.129", Some("0.2.129")),
            ("wasm-opt version 132 (version_132)\n", Some("132")),
            ("geckodriver 0.37.1 (abc 2026-01-01)\n\nThe source code", Some("0.37.1")),
            ("trunk\n0.21.14", None),
            ("", None),
        ] {
            assert_eq!(reported(output), version, "{output}");
        }
    }

    #[test]
    fn a_longer_version_is_another_version() {
        assert_ne!(reported("wasm-bindgen 0.2.1290"), Some("0.2.129"));
    }
}
