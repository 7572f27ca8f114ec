//! Sites that the command has built.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

use serde_json::Value;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
/// As Trunk leaves it.
const TEMPLATE: &str = "<!doctype html><html lang=%LANG%><meta charset=utf-8><title>%HEAD%</title>\
    <link href=./reader-1.js rel=modulepreload><body>%BODY%</body></html>";

/// Where the sites are said to be.
pub const URL: &str = "https://whosays.example/explainers/";

/// A site in memory.
pub struct Site {
    /// Its files by their paths.
    pub files: BTreeMap<String, String>,
    /// What the command printed.
    pub told: String,
}

/// The first story at its address.
pub static FIRST: LazyLock<Site> = LazyLock::new(|| {
    let root = tempfile::tempdir().unwrap();
    for part in ["stories/food-for-arms", "src", "style"] {
        fs::create_dir_all(root.path().join(part)).unwrap();
        for entry in fs::read_dir(Path::new(ROOT).join(part)).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_file() {
                fs::copy(entry.path(), root.path().join(part).join(entry.file_name())).unwrap();
            }
        }
    }
    fs::copy(Path::new(ROOT).join("site.toml"), root.path().join("site.toml")).unwrap();
    build(root.path(), Some(URL))
});

/// The first story and another one.
pub static BOTH: LazyLock<Site> = LazyLock::new(|| build(Path::new(ROOT), Some(URL)));

/// A story with what the first one does not hold, at its address.
pub static ODD: LazyLock<Site> = LazyLock::new(|| odd(Some(URL)));

/// The same, of which nobody said where it is.
pub static NOWHERE: LazyLock<Site> = LazyLock::new(|| odd(None));

/// A made-up story in Arabic.
pub const ARABIC_TEXT: &str = include_str!("../../../story/tests/valid/arabic.toml");

/// Its site.
pub static ARABIC: LazyLock<Site> = LazyLock::new(|| of("arabic", ARABIC_TEXT, Some(URL)));

/// The same, said to be in a language that there are no words in.
pub static WORDLESS: LazyLock<Site> =
    LazyLock::new(|| of("arabic", &ARABIC_TEXT.replace("\"ar-EG\"", "\"fa-IR\""), Some(URL)));

/// The worked example, which has most forms of a statement.
pub static WORKED: LazyLock<Site> = LazyLock::new(|| {
    of("salisbury", include_str!("../../../../docs/examples/salisbury.toml"), Some(URL))
});

fn odd(url: Option<&str>) -> Site {
    of("odd", include_str!("../data/odd.toml"), url)
}

/// A site with only this story.
fn of(id: &str, text: &str, url: Option<&str>) -> Site {
    let root = tempfile::tempdir().unwrap();
    let story = root.path().join("stories").join(id);
    fs::create_dir_all(&story).unwrap();
    fs::write(story.join("story.toml"), text).unwrap();
    fs::create_dir(root.path().join("src")).unwrap();
    fs::write(root.path().join("src/boot.js"), "").unwrap();
    fs::write(root.path().join("src/look.js"), "").unwrap();
    fs::create_dir(root.path().join("style")).unwrap();
    fs::write(root.path().join("site.toml"), "name = \"The <Desk> & co\"").unwrap();
    build(root.path(), url)
}

fn build(root: &Path, url: Option<&str>) -> Site {
    let out = tempfile::tempdir().unwrap();
    fs::write(out.path().join("index.html"), TEMPLATE).unwrap();
    // The repository's own site.toml asks for the studio.
    for name in ["studio", "preview", "export"] {
        let glue = "let C=1;export{C as default};";
        fs::write(out.path().join(format!("{name}.js")), glue).unwrap();
        fs::write(out.path().join(format!("{name}_bg.wasm")), "w").unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_whosays"));
    command.args(["build"]).arg(root).arg("--out").arg(out.path());
    command.args(url.iter().flat_map(|url| ["--url", url]));
    let output = command.env_remove("WHOSAYS_URL").env("NO_COLOR", "1").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut files = BTreeMap::new();
    gather(out.path(), out.path(), &mut files);
    // It is no page for readers, nor for machines.
    files.retain(|path, _| !path.starts_with("studio/"));
    Site { files, told: String::from_utf8(output.stdout).unwrap() }
}

/// Reads the text files below a folder.
fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        if path.is_dir() {
            gather(root, &path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            files.insert(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned(), text);
        }
    }
}

impl Site {
    /// A page by its folder, such as `food-for-arms/russia/`.
    pub fn page(&self, path: &str) -> &str {
        self.files.get(&format!("{path}index.html")).unwrap_or_else(|| panic!("no page {path}"))
    }

    /// The folders of all pages, without those that only lead on, and without embeds.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        let pages = self.files.keys().filter_map(|path| path.strip_suffix("index.html"));
        let pages = pages.filter(|path| !path.starts_with("embed/"));
        pages.filter(|path| !self.page(path).contains("http-equiv=\"refresh\""))
    }

    /// The nodes of a page's JSON-LD, by their names.
    pub fn graph(&self, path: &str) -> BTreeMap<String, Value> {
        let (_, data) =
            self.page(path).split_once("<script type=\"application/ld+json\">").unwrap();
        let data: Value = serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap();
        assert_eq!(data["@context"], "https://schema.org");
        let nodes = data["@graph"].as_array().unwrap();
        let named: BTreeMap<String, Value> = nodes
            .iter()
            .map(|node| (node["@id"].as_str().unwrap().to_owned(), node.clone()))
            .collect();
        assert_eq!(named.len(), nodes.len(), "every node is there once");
        named
    }
}
