//! Which system this is, and how its people get programs. Names of packages are those of each
//! system; where it has none, the words say so.

use std::env::consts::OS;
use std::fs;

/// A system that we have words for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    Debian,
    Ubuntu,
    Fedora,
    /// A Linux of which we know no names.
    OtherLinux,
    Mac,
    Windows,
}

/// What one program is packaged as. Empty where a system has no package of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Package {
    pub debian: &'static str,
    pub ubuntu: &'static str,
    pub fedora: &'static str,
    pub mac: &'static str,
    pub windows: &'static str,
}

impl Package {
    /// Its name, or names, on this system. Debian's elsewhere, as the ones to look for.
    pub fn on(&self, system: System) -> Vec<&'static str> {
        let names = match system {
            System::Debian | System::OtherLinux => self.debian,
            System::Ubuntu => self.ubuntu,
            System::Fedora => self.fedora,
            System::Mac => self.mac,
            System::Windows => self.windows,
        };
        names.split_whitespace().collect()
    }
}

impl System {
    /// The one that we run on.
    pub fn here() -> Self {
        Self::read(OS, &fs::read_to_string("/etc/os-release").unwrap_or_default())
    }

    fn read(os: &str, release: &str) -> Self {
        match os {
            "macos" => return Self::Mac,
            "windows" => return Self::Windows,
            _ => {}
        }
        let value = |name: &str| {
            let line = release.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap_or_default().trim_matches(['"', '\'']).to_owned()
        };
        // The system's own name first, then those that it says it is like, the nearest first.
        let like = value("ID_LIKE=");
        let own = value("ID=");
        let known = |id: &str| match id {
            "debian" => Some(Self::Debian),
            "ubuntu" => Some(Self::Ubuntu),
            "fedora" | "rhel" | "centos" => Some(Self::Fedora),
            _ => None,
        };
        std::iter::once(own.as_str())
            .chain(like.split_whitespace())
            .find_map(known)
            .unwrap_or(Self::OtherLinux)
    }

    /// Whether packages come with apt.
    pub fn has_apt(self) -> bool {
        matches!(self, Self::Debian | Self::Ubuntu)
    }

    /// How to get these packages: a sentence with a command to paste, where there is one.
    pub fn how_to_get(self, packages: &[Package]) -> String {
        let mut names: Vec<_> = packages.iter().flat_map(|package| package.on(self)).collect();
        names.dedup();
        let list = names.join(" ");
        match self {
            _ if names.is_empty() => "This system has no package of it.".to_owned(),
            Self::Debian | Self::Ubuntu => {
                format!("An administrator gets it with\n    {}", super::apt::by_hand(&names))
            }
            Self::Fedora => {
                format!("An administrator gets it with\n    sudo dnf install {list}")
            }
            Self::OtherLinux => format!(
                "Your package manager may have other names for it; on Debian it is in these \
                 packages:\n    {list}"
            ),
            Self::Mac => format!("With Homebrew (https://brew.sh):\n    brew install {list}"),
            Self::Windows => format!("In a terminal:\n    winget install {list}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NODE: Package = Package {
        debian: "nodejs npm",
        ubuntu: "nodejs npm",
        fedora: "nodejs-npm",
        mac: "node",
        windows: "OpenJS.NodeJS.LTS",
    };

    #[test]
    fn systems_are_known_by_what_they_say_of_themselves() {
        for (os, release, system) in [
            ("linux", "PRETTY_NAME=\"Debian 13\"\nID=debian\n", System::Debian),
            ("linux", "ID=ubuntu\nID_LIKE=debian\n", System::Ubuntu),
            ("linux", "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Ubuntu),
            ("linux", "ID=raspbian\nID_LIKE=debian\n", System::Debian),
            ("linux", "ID=fedora\n", System::Fedora),
            ("linux", "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", System::Fedora),
            ("linux", "ID=arch\n", System::OtherLinux),
            ("linux", "", System::OtherLinux),
            ("macos", "", System::Mac),
            ("windows", "", System::Windows),
        ] {
            assert_eq!(System::read(os, release), system, "{os} {release}");
        }
    }

    #[test]
    fn each_system_is_told_its_own_command() {
        for (system, command) in [
            (System::Ubuntu, "apt-get install -y --no-install-recommends nodejs npm"),
            (System::Fedora, "sudo dnf install nodejs-npm"),
            (System::OtherLinux, "on Debian it is in these packages:\n    nodejs npm"),
            (System::Mac, "brew install node"),
            (System::Windows, "winget install OpenJS.NodeJS.LTS"),
        ] {
            let told = system.how_to_get(&[NODE]);
            assert!(told.ends_with(command), "{told}");
        }
        let none = Package { mac: "", ..NODE };
        assert_eq!(System::Mac.how_to_get(&[none]), "This system has no package of it.");
    }
}
