//! What somebody does who has just installed the command: starts a story, looks at it, changes it.
#![allow(clippy::unwrap_used)]

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const TEMPLATE: &str =
    "<!doctype html><html lang=%LANG%><title>%HEAD%</title><body>%BODY%</body></html>";

fn whosays(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_whosays"));
    command.current_dir(folder).env("NO_COLOR", "1");
    command.env_remove("TRUNK_STAGING_DIR").env_remove("WHOSAYS_URL");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = whosays(folder).args(arguments).output().unwrap();
    (status.code(), String::from_utf8([stdout, stderr].concat()).unwrap())
}

#[test]
fn a_new_story_is_valid_and_is_not_written_over() {
    let place = tempfile::tempdir().unwrap();
    let title = "A \"dam\" \\ and\u{7f}more";
    let (code, told) = run(place.path(), &["new", "My First Story", "--title", title]);
    assert_eq!(code, Some(0), "{told}");
    let (code, told) = run(place.path(), &["check", "my-first-story"]);
    // The delete character is a control character, and told as such: the title was kept as it was.
    assert!(code == Some(1) && told.contains("U+007F"), "{told}");
    let (code, told) = run(place.path(), &["new", "my-first-story"]);
    assert!(code == Some(1) && told.contains("is there already"), "{told}");
    let (code, told) = run(place.path(), &["new", "朝鮮"]);
    assert!(code == Some(1) && told.contains("cannot be the name of a story"), "{told}");
    assert_eq!(run(place.path(), &["new", "second"]).0, Some(0));
    let (code, told) = run(place.path(), &["check", "second"]);
    // Not even a hint.
    assert_eq!((code, told.lines().count()), (Some(0), 1), "{told}");
}

#[test]
fn lands_are_found_by_name() {
    let place = tempfile::tempdir().unwrap();
    let (code, told) = run(place.path(), &["land", "germany"]);
    assert_eq!(code, Some(0));
    assert_eq!(told, "# Germany\ncode = \"DE\"\nland = \"DEU\"\nposition = [9.9, 51.6]\n");
    assert!(run(place.path(), &["land", "the", "congo"]).1.matches("# Congo").count() == 2);
    let (code, told) = run(place.path(), &["land", "Atlantis"]);
    assert!(code == Some(1) && told.contains("no land called “Atlantis”"), "{told}");
}

#[test]
fn a_card_is_a_picture_and_a_wrong_page_is_told() {
    let place = tempfile::tempdir().unwrap();
    run(place.path(), &["new", "dam"]);
    for page in ["", "country-b", "statement/keeps-the-treaty"] {
        let (code, told) = run(place.path(), &["card", "dam", page, "-o", "x.png"]);
        assert_eq!(code, Some(0), "{told}");
        let picture = fs::read(place.path().join("x.png")).unwrap();
        assert!(picture.starts_with(b"\x89PNG"));
        fs::remove_file(place.path().join("x.png")).unwrap();
    }
    let (code, told) = run(place.path(), &["card", "dam", "country-c"]);
    assert!(code == Some(1) && told.contains("no page “country-c”"), "{told}");
}

#[test]
fn shells_and_editors_get_what_they_complete_from() {
    let place = tempfile::tempdir().unwrap();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let (code, told) = run(place.path(), &["completions", shell]);
        assert!(code == Some(0) && told.contains("whosays"), "{shell}");
    }
    let schema: serde_json::Value =
        serde_json::from_str(&run(place.path(), &["schema"]).1).unwrap();
    assert_eq!(schema.get("title").unwrap(), "Story");
    assert_eq!(run(place.path(), &["chek"]).0, Some(2));
}

/// Ended when it goes out of sight, however the test ends.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

fn ask(port: u16, address: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "GET {address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

/// Waits until an address answers with these words, or a mistake of the test shows.
fn until(port: u16, address: &str, words: &str) -> String {
    let start = Instant::now();
    loop {
        let answer = ask(port, address);
        if answer.contains(words) {
            return answer;
        }
        assert!(start.elapsed() < Duration::from_mins(1), "no {words:?} in {answer}");
        thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_served_story_follows_each_change_and_tells_mistakes_in_the_page() {
    const BUILDS: &str = "/.well-known/whosays/builds?seen=";
    let place = tempfile::tempdir().unwrap();
    run(place.path(), &["new", "dam"]);
    let frame = place.path().join("frame");
    fs::create_dir(&frame).unwrap();
    fs::write(frame.join("index.html"), TEMPLATE).unwrap();
    for part in ["src", "style"] {
        let to = place.path().join("dam").join(part);
        fs::create_dir(&to).unwrap();
        for entry in fs::read_dir(Path::new(ROOT).join(part)).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_file() {
                fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
            }
        }
    }
    let arguments = ["serve", "dam", "--no-open", "--port", "47400", "--frame"];
    let mut child =
        whosays(place.path()).args(arguments).arg(&frame).stdout(Stdio::piped()).spawn().unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let serving = Serving(child);
    let mut lines = output.lines().map_while(Result::ok);
    let address = lines.find(|line| line.contains("http://127.0.0.1:")).unwrap();
    let port = address.trim().trim_end_matches('/').rsplit(':').next().unwrap().parse().unwrap();
    until(port, "/dam/", "A headline in a few words");
    let path = place.path().join("dam/story.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("\"denial\"", "\"denail\"")).unwrap();
    let told = until(port, BUILDS, "denail");
    assert!(told.contains("story.toml:") && told.contains("did you mean `denial`?"), "{told}");
    // The last good page stays.
    assert!(ask(port, "/dam/").contains("A headline in a few words"));
    fs::write(&path, text.replace("A headline in a few words", "What the dam holds")).unwrap();
    until(port, "/dam/", "What the dam holds");
    assert!(!ask(port, BUILDS).contains("denail"));
    // It has written nothing.
    assert!(!place.path().join("site").exists());
    drop(serving);
}
