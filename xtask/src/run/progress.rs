//! A long command on one tidy line: what it does, how far it is, how long it has taken.

use super::{in_ci, spoken_time};
use std::io::{self, IsTerminal, Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// Lines of a failed command that are kept for the message.
const KEPT: usize = 30;
/// How often a log that is no screen is told that the work goes on.
const PLAIN_EVERY: Duration = Duration::from_secs(30);
const TICK: Duration = Duration::from_millis(120);

/// How a command ended.
pub struct Outcome {
    pub success: bool,
    pub time: Duration,
    /// The last lines that it printed.
    pub log: String,
}

/// Runs `command` and shows its progress under `label`. Its output is read, not shown; the end
/// of it is in the outcome.
pub fn run_with_progress(label: &str, command: &mut Command) -> io::Result<Outcome> {
    let start = Instant::now();
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let (send, receive) = mpsc::channel();
    for stream in [
        child.stdout.take().map(|s| Box::new(s) as Box<dyn Read + Send>),
        child.stderr.take().map(|s| Box::new(s) as Box<dyn Read + Send>),
    ]
    .into_iter()
    .flatten()
    {
        let send = send.clone();
        thread::spawn(move || send_lines(stream, &send));
    }
    drop(send);

    let mut line = ProgressLine::new(label, start);
    let mut kept = Vec::new();
    loop {
        match receive.recv_timeout(TICK) {
            Ok(text) => {
                line.note = bar_in(&text).unwrap_or_else(|| short(&text));
                if bar_in(&text).is_none() {
                    kept.push(text);
                }
                if kept.len() > KEPT {
                    kept.remove(0);
                }
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
        }
        line.show();
    }
    line.clear();
    let success = child.wait()?.success();
    Ok(Outcome { success, time: start.elapsed(), log: kept.join("\n") })
}

/// Cuts a stream at line ends and at carriage returns, with which progress bars redraw.
fn send_lines(mut stream: impl Read, send: &mpsc::Sender<String>) {
    let mut buffer = [0; 4096];
    let mut line = Vec::new();
    while let Ok(count @ 1..) = stream.read(&mut buffer) {
        for &byte in buffer.iter().take(count) {
            if byte != b'\n' && byte != b'\r' {
                line.push(byte);
                continue;
            }
            let text = String::from_utf8_lossy(&line).trim().to_owned();
            line.clear();
            if !text.is_empty() && send.send(text).is_err() {
                return;
            }
        }
    }
    let text = String::from_utf8_lossy(&line).trim().to_owned();
    if !text.is_empty() {
        // Nobody is left to hear it only when the command is over anyway.
        let _ = send.send(text);
    }
}

/// What cargo's own bars say: `Building [==> ] 120/310: syn` is "120 of 310 compiled".
fn bar_in(text: &str) -> Option<String> {
    let (before, after) = text.split_once(']')?;
    if before.starts_with("Fetch [") {
        return Some("downloading".to_owned());
    }
    if !before.starts_with("Building [") {
        return None;
    }
    let (done, rest) = after.trim().split_once('/')?;
    let all = rest.split(|c: char| !c.is_ascii_digit()).next()?;
    (!done.is_empty() && !all.is_empty()).then(|| format!("{done} of {all} compiled"))
}

fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}

/// The line that is redrawn on a screen, or repeated now and then in a log.
struct ProgressLine<'a> {
    label: &'a str,
    note: String,
    start: Instant,
    last: Instant,
    live: bool,
}

impl<'a> ProgressLine<'a> {
    fn new(label: &'a str, start: Instant) -> Self {
        let live = io::stderr().is_terminal() && !in_ci();
        Self { label, note: String::new(), start, last: start, live }
    }

    fn show(&mut self) {
        let every = if self.live { TICK } else { PLAIN_EVERY };
        if self.last.elapsed() < every {
            return;
        }
        self.last = Instant::now();
        let time = spoken_time(self.start.elapsed());
        let comma = if self.note.is_empty() { "" } else { ", " };
        let line = format!("  {}: {time}{comma}{}", self.label, self.note);
        if self.live {
            // Cut to 79 columns: a wrapped line could not be redrawn.
            let line: String = line.chars().take(79).collect();
            eprint!("\r\x1b[2K{line}");
            let _ = io::stderr().flush();
        } else {
            eprintln!("{line}");
        }
    }

    fn clear(&self) {
        if self.live {
            eprint!("\r\x1b[2K");
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn cargos_bar_is_read() {
        let bar = "Building [=====>         ] 120/310: syn, quote(build)";
        assert_eq!(bar_in(bar).as_deref(), Some("120 of 310 compiled"));
        let bar = "Fetch [====>      ] 207 complete; 3 pending";
        assert_eq!(bar_in(bar).as_deref(), Some("downloading"));
        for other in ["Compiling syn v2.0.1", "Building [=> ]", "error[E0463]: can't find 1/2"] {
            assert_eq!(bar_in(other), None);
        }
    }

    #[test]
    fn streams_are_cut_at_both_line_ends() {
        let (send, receive) = mpsc::channel();
        send_lines(&b"one\rtwo\r\n\n three \nlast"[..], &send);
        drop(send);
        assert_eq!(receive.iter().collect::<Vec<_>>(), ["one", "two", "three", "last"]);
    }

    #[test]
    fn the_end_of_a_failed_commands_output_is_kept() {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap());
        command.arg("no-such-command-at-all");
        let outcome = run_with_progress("cargo", &mut command).unwrap();
        assert!(!outcome.success);
        assert!(outcome.log.contains("no-such-command-at-all"), "{}", outcome.log);
    }
}
