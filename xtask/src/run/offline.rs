//! Telling "no network" from every other failure.

/// Whether a program's messages say that it could not reach the network.
pub fn looks_offline(log: &str) -> bool {
    const SIGNS: [&str; 12] = [
        "could not resolve host",
        "couldn't resolve host",
        "could not connect to server",
        "couldn't connect to server",
        "temporary failure resolving",
        "temporary failure in name resolution",
        "network is unreachable",
        "connection timed out",
        "connection refused",
        "eai_again",
        "enotfound",
        "econnrefused",
    ];
    let log = log.to_lowercase();
    SIGNS.iter().any(|sign| log.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_cargo_npm_and_apt_are_known() {
        for log in [
            "error: [6] Could not resolve hostname (Could not resolve host: index.crates.io)",
            "  [7] Could not connect to server (Failed to connect to 127.0.0.1 port 9)",
            "npm error code EAI_AGAIN",
            "Err:1 http://deb.debian.org bookworm: Temporary failure resolving 'deb.debian.org'",
        ] {
            assert!(looks_offline(log), "{log}");
        }
    }

    #[test]
    fn a_compile_error_is_not_a_lack_of_network() {
        assert!(!looks_offline("error: linker `cc` not found\nerror: could not compile `syn`"));
    }
}
