//! `whosays serve`: the pages of a story here, which follow each change.

use std::{
    fmt::Display,
    io::IsTerminal as _,
    path::{Path, PathBuf},
    process,
    sync::Arc,
    time::Instant,
};

use clap::Args;
use whosays_press::{Config, Error, Files, Frame, Site, check_story, find_stories};
use whosays_serve::{Builds, Server, Source, Watch};
use whosays_story::{Problem, Severity};

use crate::carried;

/// Shows stories in a browser, and follows each change
///
/// A mistake is shown in the page, which stays as it was until it is mended. For this machine alone:
/// nothing is written, and nobody else can see it. Ctrl-C ends it.
#[derive(Args)]
pub struct Serve {
    /// A story's folder, or one with such folders in it or in its `stories`
    #[arg(default_value = ".", value_name = "FOLDER")]
    stories: PathBuf,
    /// The port to serve on; the next free one if it is taken
    #[arg(long, default_value_t = 8080, value_name = "NUMBER")]
    port: u16,
    /// Opens no browser
    #[arg(long)]
    no_open: bool,
    /// Draws the pictures for link previews, too, which takes longer
    #[arg(long)]
    cards: bool,
    /// As for `build`
    #[arg(long, value_name = "FOLDER", hide = true)]
    frame: Option<PathBuf>,
}

impl Serve {
    /// Serves until it is ended.
    pub fn run(self) -> Result<(), Error> {
        let frame = carried::frame(self.frame.as_deref(), &self.stories, Path::new("site"))?;
        find_stories(&self.stories)?;
        let watch = Watch::new(&[self.watched()]).map_err(|error| failed(&format!("{error:#}")))?;
        let server = Server::listen(self.port).map_err(|error| failed(&error))?;
        if server.port != self.port {
            println!("Port {} is taken; the next free one is {}.", self.port, server.port);
        }
        let address = format!("http://127.0.0.1:{}/", server.port);
        let (source, builds) = (Source::memory(), Arc::new(Builds::new()));
        server.answer(source.clone(), Arc::clone(&builds));
        // Nothing is left behind: the site is in memory.
        let end = || {
            println!("\nEnded.");
            process::exit(0);
        };
        ctrlc::set_handler(end).map_err(|error| failed(&error))?;
        self.build(&frame, &source, &builds);
        if frame.has_studio() {
            println!("\n  The studio, to write stories in: {address}studio/");
        }
        println!("\n  {address}\n\nSave a story, and the page follows. Ctrl-C ends it.");
        if !self.no_open
            && std::io::stdout().is_terminal()
            && let Err(error) = open::that_detached(&address)
        {
            println!("No browser could be opened ({error}).");
        }
        loop {
            watch.next().map_err(|error| failed(&error))?;
            self.build(&frame, &source, &builds);
        }
    }

    /// The folder in which something changes.
    fn watched(&self) -> PathBuf {
        let own = &self.stories;
        let folder = if own.is_file() { own.parent().unwrap_or(own) } else { own };
        if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() }
    }

    /// Makes the site anew, or says what keeps it from being made: a mistake is mended while this goes on.
    fn build(&self, frame: &Frame, source: &Source, builds: &Builds) {
        let start = Instant::now();
        match self.made(frame) {
            Ok(files) => {
                source.put(files.into_map());
                builds.add();
                println!("Built in {:.1} s.", start.elapsed().as_secs_f64());
            }
            Err(trouble) => {
                eprintln!("\n{trouble}\n\nMend it and save: it is built again.");
                builds.fail(trouble);
            }
        }
    }

    fn made(&self, frame: &Frame) -> Result<Files, String> {
        let told = |error: Error| told(&error);
        for path in find_stories(&self.stories).map_err(told)? {
            let problems = check_story(&path, &[]).map_err(told)?.problems;
            let is_mistake = |problem: &&Problem| problem.severity() == Severity::Mistake;
            let mistakes: Vec<String> = problems.iter().filter(is_mistake).map(lines).collect();
            if !mistakes.is_empty() {
                return Err(mistakes.join("\n\n"));
            }
        }
        let mut config = Config::read(&self.stories, None).map_err(told)?;
        // Whoever writes here has the studio at hand; readers get it only where the site says so.
        config.studio = frame.has_studio();
        let mut site = Site::read(&self.stories, config).map_err(told)?;
        site.cards = self.cards;
        let files = Files::default();
        for note in site.press(frame, &files).map_err(told)?.notes {
            println!("{note}");
        }
        Ok(files)
    }
}

fn failed(error: &dyn Display) -> Error {
    Error::Serve { message: error.to_string() }
}

/// A mistake and its mend, for the page and the terminal.
fn lines(problem: &Problem) -> String {
    format!("{problem}\n  {}", problem.advice())
}

/// An error in plain words, with what to do.
fn told(error: &Error) -> String {
    let help = miette::Diagnostic::help(error).map(|help| format!("\n  {help}"));
    format!("{error}{}", help.unwrap_or_default())
}
