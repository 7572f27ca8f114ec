//! A file of any form as the text of a story.

use crate::{Form, Known, Sheet, Trouble, archive::Archive, import, read_csv};

/// What a file has become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The text of a story.
    pub text: String,
    /// Whether the file has this very text, with its remarks and its order. What comes of sheets is new.
    pub is_verbatim: bool,
}

/// Reads a file of this name as a story: a story file, an archive with one in it, or whatever is imported.
///
/// # Errors
///
/// What cannot be understood, with where it stands.
pub fn open(name: &str, bytes: &[u8]) -> Result<Opened, Vec<Trouble>> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    if ending.eq_ignore_ascii_case("toml") {
        return verbatim(name, bytes.to_vec());
    }
    if ending.eq_ignore_ascii_case("zip") {
        let mut archive = Archive::open(bytes)?;
        let stories = stories(&archive);
        match stories.as_slice() {
            [] => {}
            [one] => {
                let bytes = archive.read(one)?.unwrap_or_default();
                return verbatim(one, bytes);
            }
            more => {
                let message =
                    format!("there are {} stories in it: {}", more.len(), more.join(", "));
                let help = "unpack it, and open the story.toml of one of them";
                return Err(vec![Trouble::new(name, message, help)]);
            }
        }
    }
    let Some(form) = Form::of_ending(ending) else {
        let message = format!("no story is read from files that end in “.{ending}”");
        let help = match ending.to_lowercase().as_str() {
            "docx" | "html" | "htm" => {
                "open an article beside the story, in the place for articles"
            }
            _ => "open a story.toml, a ZIP, CSV, XLSX, ODS, JSON or ArchieML file",
        };
        return Err(vec![Trouble::new("", message, help)]);
    };
    let id = whosays_story::slug(stem);
    let known = Known { file: None, id: &id };
    let made = import(form.read(stem, bytes)?, &known, false)?;
    Ok(Opened { text: made.text, is_verbatim: false })
}

fn verbatim(name: &str, bytes: Vec<u8>) -> Result<Opened, Vec<Trouble>> {
    let text = String::from_utf8(bytes).map_err(|_| {
        let help = "save it anew as plain text in UTF-8";
        vec![Trouble::new(name, "the file is no text in UTF-8", help)]
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned();
    Ok(Opened { text, is_verbatim: true })
}

/// The paths of the story files in an archive.
fn stories(archive: &Archive<'_>) -> Vec<String> {
    let is_story = |name: &&str| name.rsplit('/').next() == Some("story.toml");
    archive.names().filter(is_story).map(str::to_owned).collect()
}

/// The CSV files of an archive, a sheet each, called as they are.
pub fn sheets(archive: &mut Archive<'_>) -> Result<Vec<Sheet>, Vec<Trouble>> {
    let trouble = |message: &str, help: &str| Err(vec![Trouble::new("", message, help)]);
    if !stories(archive).is_empty() {
        return trouble("there is a story.toml in this archive", "unpack it: it needs no import");
    }
    let is_sheet = |name: &&str| {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        matches!(ending.as_deref(), Some("csv" | "tsv"))
    };
    let names: Vec<String> = archive.names().filter(is_sheet).map(str::to_owned).collect();
    if names.is_empty() {
        let help = "pack CSV files or the folder of a story, or open what is in it by itself";
        return trouble("there is neither a story.toml nor a CSV file in this archive", help);
    }
    let (mut sheets, mut troubles) = (Vec::new(), Vec::new());
    for name in names {
        let bytes = archive.read(&name)?.unwrap_or_default();
        let file = name.rsplit('/').next().unwrap_or_default();
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        match read_csv(stem, &bytes) {
            Ok(sheet) => sheets.push(sheet),
            Err(more) => troubles.extend(more),
        }
    }
    if troubles.is_empty() { Ok(sheets) } else { Err(troubles) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::pack;

    fn told(name: &str, bytes: &[u8]) -> String {
        let troubles = open(name, bytes).unwrap_err();
        troubles.iter().map(|one| format!("{one}: {}", one.help)).collect::<Vec<_>>().join("; ")
    }

    fn zip(files: &[(&str, &str)]) -> Vec<u8> {
        let file = |(name, text): &(&str, &str)| ((*name).to_owned(), text.as_bytes().to_vec());
        pack(files.iter().map(file).collect())
    }

    #[test]
    fn the_story_of_an_archive_is_found_wherever_it_lies() {
        let files =
            [("x/site.toml", "name = \"x\""), ("x/stories/a/story.toml", "# a\nid = \"a\"\n")];
        let opened = open("x.ZIP", &zip(&files)).unwrap();
        assert_eq!(opened, Opened { text: "# a\nid = \"a\"\n".to_owned(), is_verbatim: true });
    }

    #[test]
    fn of_several_stories_each_is_named_and_none_is_opened() {
        let told = told("x.zip", &zip(&[("a/story.toml", ""), ("b/story.toml", "")]));
        assert!(told.contains("2 stories in it: a/story.toml, b/story.toml"), "{told}");
        assert!(told.contains("unpack it"));
    }

    #[test]
    fn what_is_no_story_is_told_with_what_to_do() {
        assert!(told("x.zip", &zip(&[("a.png", "")])).contains("neither a story.toml nor a CSV"));
        assert!(told("x.zip", b"no archive").contains("cannot be read"));
        assert!(told("x.docx", b"").contains("in the place for articles"));
        assert!(told("x", b"").contains("open a story.toml"));
        assert!(told("story.toml", b"\xff").contains("UTF-8"));
    }
}
