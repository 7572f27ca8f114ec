//! What may be typed after `cargo xtask`.

use std::path::PathBuf;
use std::str::FromStr;

use whosays_sample::Sample;

/// Printed by `cargo xtask help`, and after a mistake.
pub const HELP: &str = "\
usage: cargo xtask COMMAND

  serve    build the site, serve it here, and reload it when a story, style or code changes
             --port N     the port to serve on (8080; the next free one if it is taken)
             --no-open    do not open a browser
             --release    serve the small, slow-to-build version that is published
  build    write the finished static site to dist/, compress it, and print what it weighs
             --debug      quicker to build, much bigger, not compressed
             --single-file  write one file a story to single/ instead, which holds all of it
  frame    build the reader for `cargo build -p whosays`, which carries it when WHOSAYS_FRAME
           names its folder (a release builds it by itself)
             FOLDER       where it goes
  check    check every story file and explain its mistakes
  test     run everything: format, lints, unit tests, stories, weight, two servers, three browsers
             --fast       stop before the site is built: no server or browser needed
             NAME         run only the tests whose name contains NAME
  bench    measure the first story's page beside its peers, and print what it is to reach
             FOLDER       where the peers are (../shared/bench)
             --runs N     of each page (7)
             --all        every peer, and not only those that the targets speak of
             --built      take dist/ as it is
             --studio     measure the studio instead: from a letter typed to the explainer beside it
  shots    build the site and take the screenshots, into ci-output/
  screenshots  build the site and draw the pictures of docs/studio/ anew
  generate write a made-up story of any size, to measure and to test with
             --actors N      how many actors (12)
             --statements N  how many statements (20)
             --seed N        another number, another story (1)
             --out FOLDER    write FOLDER/ID/story.toml instead of printing it
  growth   measure check and build of stories of growing size and number: time, memory, bytes
             --quick      leave out the largest
  setup    only install what is missing, and print what is used
             --tests      also what `test` and `shots` need: browsers, their drivers, servers
  help     print this

Tools are kept in a cache of their own, one folder a version, and never in your PATH:
$WHOSAYS_TOOLS, or else $XDG_CACHE_HOME/whosays/tools, or else ~/.cache/whosays/tools
(on Windows %LOCALAPPDATA%\\whosays\\tools). A tool of the right version that you already
have is used as it is.";

/// One command with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Build, serve and reload.
    Serve { port: u16, open: bool, release: bool },
    /// Write the site to `dist/`.
    Build { release: bool },
    /// Write one file a story to `single/`.
    SingleFile,
    /// Build the reader into a folder.
    Frame { folder: PathBuf },
    /// Check the story files.
    Check,
    /// Run the tests: all, the fast ones, or those with a name.
    Test { fast: bool, name: Option<String> },
    /// Measure the page beside its peers.
    Bench { folder: Option<PathBuf>, runs: u32, built: bool, all: bool },
    /// Measure the studio.
    BenchStudio { built: bool },
    /// Take screenshots of a fresh build.
    Shots,
    /// Draw the pictures of the docs.
    Screenshots,
    /// Make up a story.
    Generate { sample: Sample, out: Option<PathBuf> },
    /// Measure how check and build grow.
    Growth { quick: bool },
    /// Install what is missing.
    Setup { tests: bool },
    /// Print [`HELP`].
    Help,
}

/// Reads the arguments after `cargo xtask`; the error is a sentence for the reader.
pub fn parse(args: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut args = args.into_iter();
    let Some(name) = args.next() else { return Ok(Command::Help) };
    let mut rest: Vec<String> = args.collect();
    if rest.iter().any(|arg| arg == "--help" || arg == "-h") {
        return Ok(Command::Help);
    }
    let command = match name.as_str() {
        "serve" => Command::Serve {
            port: take_number(&mut rest, "--port", 8080, "a port")?,
            open: !take_flag(&mut rest, "--no-open"),
            release: take_flag(&mut rest, "--release"),
        },
        "build" if take_flag(&mut rest, "--single-file") => Command::SingleFile,
        "build" => Command::Build { release: !take_flag(&mut rest, "--debug") },
        "frame" => {
            let at = rest.iter().position(|arg| !arg.starts_with('-'));
            let folder = at.map(|at| rest.remove(at)).ok_or("`frame` needs a folder after it")?;
            Command::Frame { folder: folder.into() }
        }
        "check" => Command::Check,
        "test" => {
            let fast = take_flag(&mut rest, "--fast");
            let at = rest.iter().position(|arg| !arg.starts_with('-'));
            Command::Test { fast, name: at.map(|at| rest.remove(at)) }
        }
        "bench" if take_flag(&mut rest, "--studio") => {
            Command::BenchStudio { built: take_flag(&mut rest, "--built") }
        }
        "bench" => {
            let runs = take_number(&mut rest, "--runs", 7, "a number of runs")?;
            let (all, built) = (take_flag(&mut rest, "--all"), take_flag(&mut rest, "--built"));
            let at = rest.iter().position(|arg| !arg.starts_with('-'));
            let folder = at.map(|at| rest.remove(at).into());
            Command::Bench { folder, runs: runs.into(), built, all }
        }
        "shots" => Command::Shots,
        "screenshots" => Command::Screenshots,
        "generate" => Command::Generate {
            sample: Sample::new(
                take_count(&mut rest, "--actors", 12)?,
                take_count(&mut rest, "--statements", 20)?,
                take_count(&mut rest, "--seed", 1)?,
            ),
            out: take_value(&mut rest, "--out", "a folder")?.map(PathBuf::from),
        },
        "growth" => Command::Growth { quick: take_flag(&mut rest, "--quick") },
        "setup" => Command::Setup { tests: take_flag(&mut rest, "--tests") },
        "help" | "--help" | "-h" => Command::Help,
        other => return Err(format!("there is no command `{other}`")),
    };
    match rest.first() {
        Some(extra) => Err(format!("`{name}` does not take `{extra}`")),
        None => Ok(command),
    }
}

fn take_flag(args: &mut Vec<String>, flag: &str) -> bool {
    let before = args.len();
    args.retain(|arg| arg != flag);
    args.len() != before
}

/// `--port N` or `--port=N`; `what` says what the number is.
fn take_number(args: &mut Vec<String>, name: &str, usual: u16, what: &str) -> Result<u16, String> {
    let Some(value) = take_value(args, name, "a number")? else { return Ok(usual) };
    match value.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(format!("`{name} {value}` is not {what}: use a number from 1 to 65535")),
    }
}

/// A number, or what it is where nothing is said.
fn take_count<N: FromStr>(args: &mut Vec<String>, flag: &str, usual: N) -> Result<N, String> {
    let Some(value) = take_value(args, flag, "a number")? else { return Ok(usual) };
    value.parse().map_err(|_| format!("`{flag} {value}` is not a number"))
}

/// What follows a flag, or stands behind its equals sign.
fn take_value(args: &mut Vec<String>, flag: &str, what: &str) -> Result<Option<String>, String> {
    let with_equals = format!("{flag}=");
    let is_it = |arg: &String| arg == flag || arg.starts_with(&with_equals);
    let Some(at) = args.iter().position(is_it) else { return Ok(None) };
    let arg = args.remove(at);
    match arg.strip_prefix(&with_equals) {
        Some(value) => Ok(Some(value.to_owned())),
        None if at < args.len() => Ok(Some(args.remove(at))),
        None => Err(format!("`{flag}` needs {what} after it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn every_command_and_option_in_the_help_is_understood() {
        let serve = |port, open, release| Ok(Command::Serve { port, open, release });
        assert_eq!(read("serve"), serve(8080, true, false));
        assert_eq!(read("serve --no-open --port 9000 --release"), serve(9000, false, true));
        assert_eq!(read("serve --port=81"), serve(81, true, false));
        assert_eq!(read("build"), Ok(Command::Build { release: true }));
        assert_eq!(read("build --debug"), Ok(Command::Build { release: false }));
        assert_eq!(read("build --single-file"), Ok(Command::SingleFile));
        assert_eq!(read("check"), Ok(Command::Check));
        assert_eq!(read("frame x"), Ok(Command::Frame { folder: PathBuf::from("x") }));
        assert_eq!(read("test"), Ok(Command::Test { fast: false, name: None }));
        let named = Command::Test { fast: true, name: Some("back".to_owned()) };
        assert_eq!(read("test back --fast"), Ok(named));
        let bench = |folder: Option<&str>, runs, built, all| {
            Ok(Command::Bench { folder: folder.map(PathBuf::from), runs, built, all })
        };
        assert_eq!(read("bench"), bench(None, 7, false, false));
        assert_eq!(read("bench --all ../x --runs 3 --built"), bench(Some("../x"), 3, true, true));
        let studio = Command::BenchStudio { built: true };
        assert_eq!(read("bench --studio --built"), Ok(studio));
        assert_eq!(read("shots"), Ok(Command::Shots));
        assert_eq!(read("screenshots"), Ok(Command::Screenshots));
        let generate = |sample, out: Option<&str>| {
            Ok(Command::Generate { sample, out: out.map(PathBuf::from) })
        };
        assert_eq!(read("generate"), generate(Sample::new(12, 20, 1), None));
        let line = "generate --actors=3 --statements 9 --seed 4 --out here";
        assert_eq!(read(line), generate(Sample::new(3, 9, 4), Some("here")));
        assert_eq!(read("growth --quick"), Ok(Command::Growth { quick: true }));
        assert_eq!(read("setup --tests"), Ok(Command::Setup { tests: true }));
        assert_eq!(read(""), Ok(Command::Help));
        assert_eq!(read("serve --help"), Ok(Command::Help));
    }

    #[test]
    fn mistakes_are_named() {
        for (line, words) in [
            ("sevre", "there is no command `sevre`"),
            ("build --single-file --debug", "`build` does not take `--debug`"),
            ("build --fast", "`build` does not take `--fast`"),
            ("frame", "`frame` needs a folder after it"),
            ("test one two", "`test` does not take `two`"),
            ("generate --seed x", "`--seed x` is not a number"),
            ("generate --out", "`--out` needs a folder after it"),
            ("serve --port", "`--port` needs a number after it"),
            ("serve --port x", "`--port x` is not a port: use a number from 1 to 65535"),
            ("bench --runs 0", "`--runs 0` is not a number of runs: use a number from 1 to 65535"),
            ("serve --port 0", "`--port 0` is not a port: use a number from 1 to 65535"),
        ] {
            assert_eq!(read(line), Err(words.to_owned()));
        }
    }
}
