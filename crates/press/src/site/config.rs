//! What the site says of itself: `site.toml`.

use std::{io::ErrorKind, path::Path};

use serde::Deserialize;
use url::Url;

use super::read;
use crate::error::Error;

/// Where the site is published, and by whom.
#[derive(Debug, PartialEq, Eq)]
pub struct Config {
    /// The address of the site, where it is known.
    pub url: Option<SiteUrl>,
    /// The site's name.
    pub name: String,
    /// Whether the studio is published with it, below `studio/`.
    pub studio: bool,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    url: Option<String>,
    #[serde(default = "default_name")]
    name: String,
    #[serde(default)]
    studio: bool,
}

fn default_name() -> String {
    String::from("whosays")
}

impl Config {
    /// The address of the site's root, where it is known, as a source of a policy: what separates
    /// its parts there is written as the standard says.
    pub(super) fn home(&self) -> Option<String> {
        let url = self.url.as_ref()?.page("");
        Some(url.replace(';', "%3B").replace(',', "%2C"))
    }

    /// A site at this address, where it is known, of this name; an empty one is none of its own.
    #[must_use]
    pub fn new(url: Option<SiteUrl>, name: &str) -> Self {
        let name = if name.is_empty() { default_name() } else { name.to_owned() };
        Self { url, name, studio: false }
    }

    /// Reads `site.toml` below `root`, if there is one. `url` overrules the address in it.
    ///
    /// # Errors
    ///
    /// Where the file cannot be read or has mistakes, or the address cannot be one.
    pub fn read(root: &Path, url: Option<&str>) -> Result<Self, Error> {
        let path = root.join("site.toml");
        let text = match read(&path) {
            Err(Error::Read { source, .. }) if source.kind() == ErrorKind::NotFound => {
                String::new()
            }
            text => text?,
        };
        let failed = |message: String| Error::Config { path: path.clone(), message };
        let file: File =
            toml::from_str(&text).map_err(|error| failed(error.to_string().trim().to_owned()))?;
        if file.name.trim().is_empty() {
            return Err(failed(String::from("the name is empty")));
        }
        let url = url.or(file.url.as_deref()).map(SiteUrl::parse).transpose()?;
        Ok(Self { url, name: file.name, studio: file.studio })
    }
}

/// The address of the site's root, which ends in a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteUrl(Url);

impl SiteUrl {
    /// Reads an address and ends it in a slash, since files are found below it.
    ///
    /// # Errors
    ///
    /// Where it cannot be one, with the reason.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let failed = |fault: String| Error::SiteUrl { url: text.to_owned(), fault };
        let mut url = Url::parse(text).map_err(|error| failed(format!("is none ({error})")))?;
        let fault = if !matches!(url.scheme(), "http" | "https") {
            Some("does not start with https:// or http://")
        } else if url.query().is_some() || url.fragment().is_some() {
            Some("has a “?” or a “#” in it")
        } else if !url.username().is_empty() || url.password().is_some() {
            Some("has a user name in it")
        } else {
            None
        };
        if let Some(fault) = fault {
            return Err(failed(fault.to_owned()));
        }
        let path = format!("{}/", url.path().trim_end_matches('/'));
        url.set_path(&path);
        Ok(Self(url))
    }

    /// The whole address of a path below the root, such as `food-for-arms/russia/`.
    #[must_use]
    pub fn page(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::*;

    fn config(text: &str, url: Option<&str>) -> Result<Config, String> {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("site.toml"), text).unwrap();
        Config::read(root.path(), url).map_err(|error| error.to_string())
    }

    #[test]
    fn addresses_end_in_a_slash_and_keep_their_path() {
        for (text, page) in [
            ("https://example.org", "https://example.org/a/"),
            ("http://EXAMPLE.org:8080/x", "http://example.org:8080/x/a/"),
            ("https://example.org/x/y//", "https://example.org/x/y/a/"),
        ] {
            assert_eq!(SiteUrl::parse(text).unwrap().page("a/"), page);
        }
    }

    #[test]
    fn no_address_adds_to_the_policy_of_a_page() {
        let url = SiteUrl::parse("https://example.org/a;script-src 'unsafe-inline',*/").unwrap();
        let config = Config { url: Some(url), name: String::new(), studio: false };
        let home = config.home().unwrap();
        assert_eq!(home, "https://example.org/a%3Bscript-src%20'unsafe-inline'%2C*/");
    }

    #[test]
    fn what_is_no_address_of_a_site_says_why() {
        for (text, fault) in [
            ("example.org", "is none (relative URL without a base)"),
            ("ftp://example.org/", "does not start with https:// or http://"),
            ("javascript:alert(1)", "does not start with https:// or http://"),
            ("https://example.org/?a=1", "has a “?” or a “#” in it"),
            ("https://example.org/#top", "has a “?” or a “#” in it"),
            ("https://me@example.org/", "has a user name in it"),
        ] {
            let told = SiteUrl::parse(text).unwrap_err().to_string();
            assert_eq!(told, format!("the site cannot be at “{text}”: the address {fault}"));
        }
    }

    #[test]
    fn the_command_line_overrules_the_file_and_the_file_the_defaults() {
        let root = tempfile::tempdir().unwrap();
        let defaults = Config::read(root.path(), None).unwrap();
        assert_eq!(defaults, Config { url: None, name: "whosays".into(), studio: false });
        let file = "url = \"https://a.example\"\nname = \"The Desk\"";
        assert_eq!(config(file, None).unwrap().url.unwrap().page(""), "https://a.example/");
        let told = config(file, Some("https://b.example")).unwrap();
        assert_eq!(told.url.unwrap().page(""), "https://b.example/");
        assert_eq!(told.name, "The Desk");
    }

    #[test]
    fn mistakes_in_the_file_are_told() {
        let told = config("adress = \"https://a.example\"", None).unwrap_err();
        assert!(
            told.contains("unknown field `adress`, expected one of `url`, `name`, `studio`"),
            "{told}"
        );
        assert!(config("name = \" \"", None).unwrap_err().ends_with("the name is empty"));
    }
}
