//! ArchieML 1.0 (archieml.org/spec/1.0): texts, objects and lists, as writers mark them in a document.
//!
//! Whatever a text is, it is ArchieML: what has no mark is prose, and says nothing.

use serde_json::{Map, Value};

/// The object that a text is. Inline comments, which the last version of the specification gave up,
/// are texts.
#[must_use]
pub fn parse(text: &str) -> Map<String, Value> {
    let mut parser = Parser::default();
    for line in text.split_inclusive('\n') {
        if parser.line(line) == Next::Stop {
            break;
        }
    }
    parser.root
}

/// What lies deeper than that below the root is left out: no story has it, and an object of a million
/// levels could not be let go of again.
const DEEPEST: usize = 64;

/// Whether there is more to read.
#[derive(PartialEq, Eq)]
enum Next {
    Go,
    Stop,
}

/// Where something stands below the root: the keys of objects, and the places in lists.
type Path = Vec<Step>;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    Last,
}

/// What a list turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Open,
    Texts,
    Objects,
    Freeform,
}

/// A list or an object that was opened.
#[derive(Clone, Debug)]
struct Scope {
    /// Where it is.
    at: Path,
    /// Of a list: what it is, and the first key of its objects.
    list: Option<(Sort, Option<String>)>,
    /// Where keys went before it was opened.
    before: Path,
}

#[derive(Default)]
struct Parser {
    root: Map<String, Value>,
    stack: Vec<Scope>,
    /// The object that keys go to.
    into: Path,
    /// What `:end` would add to: a value, with its place.
    open: Option<Path>,
    /// The lines since that value.
    more: String,
    skips: bool,
}

impl Parser {
    fn line(&mut self, line: &str) -> Next {
        let trimmed = line.trim();
        if let Some(command) = command(trimmed) {
            return self.command(command);
        }
        if self.skips {
            return Next::Go;
        }
        let sort = self.stack.last().and_then(|scope| scope.list.as_ref()).map(|(sort, _)| *sort);
        if sort != Some(Sort::Texts)
            && let Some((key, value)) = key_and_value(line)
        {
            self.key(key, value);
        } else if matches!(sort, Some(Sort::Open | Sort::Texts))
            && let Some(value) = line.trim_start().strip_prefix('*')
        {
            self.element(value);
        } else if let Some(scope) = bracketed(trimmed) {
            self.scope(&scope);
        } else {
            self.prose(line);
        }
        Next::Go
    }

    fn command(&mut self, command: Command) -> Next {
        if self.skips && !matches!(command, Command::EndSkip | Command::Ignore) {
            self.close();
            return Next::Go;
        }
        match command {
            Command::End => {
                if let Some(at) = self.open.take() {
                    let more = unescaped(&self.more);
                    if let Some(Value::String(text)) = self.value(&at) {
                        text.push_str(&more);
                        text.truncate(text.trim_end().len());
                    }
                }
            }
            Command::Ignore => return Next::Stop,
            Command::Skip => self.skips = true,
            Command::EndSkip => self.skips = false,
        }
        self.close();
        Next::Go
    }

    /// Forgets what `:end` would have added to.
    fn close(&mut self) {
        self.open = None;
        self.more.clear();
    }

    fn key(&mut self, key: &str, value: &str) {
        self.close();
        self.next_object(key);
        let is_freeform = self.sort() == Some(Sort::Freeform);
        let mut at = self.into.clone();
        let keys: Vec<&str> = if is_freeform { vec!["value"] } else { key.split('.').collect() };
        at.extend(keys.iter().map(|key| Step::Key((*key).to_owned())));
        self.put(&at, Value::String(value.trim().to_owned()));
        self.wait(at, value);
    }

    /// Whatever stands behind a value on its line belongs to it if `:end` comes.
    fn wait(&mut self, at: Path, value: &str) {
        let text = value.trim_start();
        text.get(text.trim_end().len()..).unwrap_or_default().clone_into(&mut self.more);
        self.open = Some(at);
    }

    fn element(&mut self, value: &str) {
        self.close();
        let Some(scope) = self.stack.last_mut() else { return };
        let Some((sort, _)) = &mut scope.list else { return };
        *sort = Sort::Texts;
        let mut at = scope.at.clone();
        if let Some(Value::Array(items)) = self.value(&at) {
            items.push(Value::String(value.trim().to_owned()));
        }
        at.push(Step::Last);
        self.wait(at, value);
    }

    fn prose(&mut self, line: &str) {
        if self.sort() == Some(Sort::Freeform) && !line.trim().is_empty() {
            let at = self.stack.last().map(|scope| scope.at.clone()).unwrap_or_default();
            self.push(&at, freeform("text", Value::String(line.trim().to_owned())));
        } else {
            self.more.push_str(line);
        }
    }

    fn scope(&mut self, scope: &Bracket<'_>) {
        self.close();
        if scope.key.is_empty() {
            if let Some(left) = self.stack.pop() {
                self.into = left.before;
            }
            return;
        }
        let mut base = Vec::new();
        if scope.is_nested {
            self.next_object(scope.key);
            base.clone_from(&self.into);
        } else {
            self.stack.clear();
            self.into.clear();
        }
        let before = self.into.clone();
        let mut at = base;
        if scope.is_nested && self.sort() == Some(Sort::Freeform) {
            at.push(Step::Key("value".to_owned()));
        } else {
            at.extend(scope.key.split('.').map(|key| Step::Key(key.to_owned())));
        }
        let list = if scope.is_list {
            self.put(&at, Value::Array(Vec::new()));
            Some((if scope.is_freeform { Sort::Freeform } else { Sort::Open }, None))
        } else {
            if !matches!(self.value(&at), Some(Value::Object(_))) {
                self.put(&at, Value::Object(Map::new()));
            }
            self.into.clone_from(&at);
            None
        };
        self.stack.push(Scope { at, list, before });
    }

    fn sort(&self) -> Option<Sort> {
        self.stack.last().and_then(|scope| scope.list.as_ref()).map(|(sort, _)| *sort)
    }

    /// In a list of objects, the first of its keys begins the next one.
    fn next_object(&mut self, key: &str) {
        let Some(scope) = self.stack.last_mut() else { return };
        let at = scope.at.clone();
        let Some((sort, first)) = &mut scope.list else { return };
        let item = match sort {
            Sort::Texts => return,
            Sort::Freeform => freeform(key, Value::String(String::new())),
            Sort::Open | Sort::Objects => {
                *sort = Sort::Objects;
                let begins = first.as_deref().is_none_or(|first| first == key);
                first.get_or_insert_with(|| key.to_owned());
                if !begins {
                    return;
                }
                Value::Object(Map::new())
            }
        };
        self.push(&at, item);
        self.into = at;
        self.into.push(Step::Last);
    }

    fn push(&mut self, at: &[Step], item: Value) {
        if let Some(Value::Array(items)) = self.value(at) {
            items.push(item);
        }
    }

    /// The value at a place, if there is one.
    fn value(&mut self, at: &[Step]) -> Option<&mut Value> {
        let (first, rest) = at.split_first()?;
        let Step::Key(first) = first else { return None };
        let mut value = self.root.get_mut(first)?;
        for step in rest {
            value = match (step, value) {
                (Step::Key(key), Value::Object(object)) => object.get_mut(key)?,
                (Step::Last, Value::Array(items)) => items.last_mut()?,
                _ => return None,
            };
        }
        Some(value)
    }

    /// Puts a value at a place; what lies on the way and is no object becomes one.
    fn put(&mut self, at: &[Step], value: Value) {
        if at.len() > DEEPEST {
            return;
        }
        let Some((Step::Key(last), way)) = at.split_last() else { return };
        let mut object = &mut self.root;
        let mut steps = way.iter().peekable();
        while let Some(step) = steps.next() {
            let Step::Key(key) = step else { return };
            let entry = object.entry(key.clone()).or_insert_with(|| Value::Object(Map::new()));
            let mut inner = entry;
            while steps.next_if(|step| **step == Step::Last).is_some() {
                let Value::Array(items) = inner else { return };
                let Some(item) = items.last_mut() else { return };
                inner = item;
            }
            if !inner.is_object() {
                *inner = Value::Object(Map::new());
            }
            let Value::Object(next) = inner else { return };
            object = next;
        }
        object.insert(last.clone(), value);
    }
}

/// An item of a list of free form.
fn freeform(key: &str, value: Value) -> Value {
    let mut item = Map::new();
    item.insert("type".to_owned(), Value::String(key.to_owned()));
    item.insert("value".to_owned(), value);
    Value::Object(item)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Command {
    End,
    Ignore,
    Skip,
    EndSkip,
}

/// The command that a line is, in any case, whatever follows it.
fn command(line: &str) -> Option<Command> {
    let word = line.strip_prefix(':')?.trim_start().to_lowercase();
    let all = [
        ("endskip", Command::EndSkip),
        ("ignore", Command::Ignore),
        ("skip", Command::Skip),
        ("end", Command::End),
    ];
    all.iter().find(|(name, _)| word.starts_with(name)).map(|(_, command)| *command)
}

/// A key and what stands behind its colon.
fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim();
    is_key(key).then_some((key, value))
}

fn is_key(key: &str) -> bool {
    !key.is_empty()
        && key.chars().all(|c| {
            c.is_alphanumeric()
                || matches!(c, '-' | '_' | '.')
                || !c.is_ascii() && !c.is_whitespace()
        })
}

/// A line that opens or closes a list or an object.
struct Bracket<'a> {
    key: &'a str,
    is_list: bool,
    is_nested: bool,
    is_freeform: bool,
}

fn bracketed(line: &str) -> Option<Bracket<'_>> {
    let (is_list, inner, closing) = match line.chars().next()? {
        '[' => (true, line.strip_prefix('[')?, ']'),
        '{' => (false, line.strip_prefix('{')?, '}'),
        _ => return None,
    };
    let (inner, _) = inner.split_once(closing)?;
    let inner = inner.trim();
    let key = inner.trim_start_matches(['+', '.']);
    let flags = inner.get(..inner.len() - key.len())?;
    let key = key.trim();
    if !key.is_empty() && !is_key(key) {
        return None;
    }
    let (is_nested, is_freeform) = (flags.contains('.'), flags.contains('+'));
    Some(Bracket { key, is_list, is_nested, is_freeform })
}

/// Lines without the backslash that keeps each from being taken for a mark.
fn unescaped(lines: &str) -> String {
    let plain = lines.split_inclusive('\n').map(|line| {
        let space = line.len() - line.trim_start().len();
        let (before, rest) = line.split_at(space);
        format!("{before}{}", rest.strip_prefix('\\').unwrap_or(rest))
    });
    plain.collect()
}
