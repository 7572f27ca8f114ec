//! A story as a file that is handed on: its folder, or its sheets.

use whosays_story::{check, slug};

use crate::{Sheet, Trouble, export, pack, write_csv, write_workbook};

/// What a folder with stories says of the site that is built of them.
const SITE: &str = "# What the site says of itself. Every key may be left out.\n\
    #\n\
    # `whosays build` in this folder makes the site, and `whosays serve` shows it.\n\n\
    # Where it is published: with it link previews have their picture, and there are a sitemap and a feed.\n\
    #url = \"https://example.org/explainers/\"\n\n\
    # Who publishes it, as programs are told.\n\
    #name = \"whosays\"\n";

/// A way to hand a story on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Package {
    /// A folder that a site is built of, with the story file as it is, as ZIP.
    Folder,
    /// A CSV file for each sheet, as ZIP.
    Sheets,
    /// A workbook: XLSX.
    Workbook,
}

/// A file that is to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Package {
    /// Packs the text of a story. The same text is the same bytes at any time.
    ///
    /// # Errors
    ///
    /// Where sheets are asked for of a story with mistakes: they could not hold what is wrong.
    pub fn pack(self, text: &str) -> Result<Packed, Vec<Trouble>> {
        let id = id(text);
        let (name, bytes) = match self {
            Self::Folder => {
                let files = vec![
                    ("site.toml".to_owned(), SITE.as_bytes().to_vec()),
                    (format!("stories/{id}/story.toml"), text.as_bytes().to_vec()),
                ];
                (format!("{id}.zip"), pack(files))
            }
            Self::Sheets => {
                let sheets = sheets(text)?;
                let file = |sheet: Sheet| (format!("{}.csv", sheet.name), write_csv(&sheet));
                (format!("{id}-csv.zip"), pack(sheets.into_iter().map(file).collect()))
            }
            Self::Workbook => (format!("{id}.xlsx"), write_workbook(&sheets(text)?)?),
        };
        Ok(Packed { name, bytes })
    }
}

/// What the story is called, as a name of a folder; broken text has none.
fn id(text: &str) -> String {
    let table: toml::Table = text.parse().unwrap_or_default();
    let id = slug(table.get("id").and_then(toml::Value::as_str).unwrap_or_default());
    if id.is_empty() { "story".to_owned() } else { id }
}

fn sheets(text: &str) -> Result<Vec<Sheet>, Vec<Trouble>> {
    let Some(story) = check(text, "story.toml", &[]).file else {
        let help =
            "mend them first, or save story.toml or the folder, which hold the story as it is";
        return Err(vec![Trouble::new("", "sheets are made of stories without mistakes", help)]);
    };
    Ok(export(&story))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::open;

    #[test]
    fn a_folder_holds_the_story_as_it_is_mistakes_and_all() {
        for (text, name) in [
            ("# mine\nid = \"a-b\"\ntitel = 1\n", "a-b.zip"),
            ("id = \"../../x\"\n", "x.zip"),
            ("no toml", "story.zip"),
        ] {
            let packed = Package::Folder.pack(text).unwrap();
            assert_eq!(packed.name, name);
            assert_eq!(open(&packed.name, &packed.bytes).unwrap().text, text);
        }
    }

    #[test]
    fn no_sheet_is_made_of_a_story_with_mistakes() {
        for package in [Package::Sheets, Package::Workbook] {
            let told = package.pack("id = \"a\"\n").unwrap_err();
            assert!(told.first().unwrap().message.contains("without mistakes"));
        }
    }

    #[test]
    fn the_site_file_is_one() {
        let site: toml::Table =
            SITE.replace("#url", "url").replace("#name", "name").parse().unwrap();
        assert!(site.contains_key("url") && site.contains_key("name"));
    }
}
