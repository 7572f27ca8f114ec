//! The form of a story file: which keys there are and of what type their values are.

mod keys;
mod text;
mod walk;
mod wrong;

pub(crate) use walk::check;

/// A key of the format, for whatever reads or writes a story in another form.
#[derive(Debug)]
pub struct Key {
    /// What it is called.
    pub name: &'static str,
    /// Whether it has to be there.
    pub required: bool,
    /// The version of the format in which it came.
    pub since: u64,
    /// What its value has to be.
    pub shape: Shape,
    /// A line to show whoever left it out or got its value wrong.
    pub example: &'static str,
}

/// The keys of a story file, in the order in which they are written.
pub const KEYS: &[Key] = keys::STORY;

/// What a value has to be.
#[derive(Debug)]
pub enum Shape {
    /// A string of which there is something to see.
    Text,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A whole number from 0.
    Whole,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// Two numbers.
    Point,
    /// A list of strings, none of them blank.
    Words,
    /// A table with these keys.
    Table(&'static [Key]),
    /// A list of tables with these keys.
    Tables(&'static [Key]),
}

impl Shape {
    /// The shape in words, to follow "is asked for": "a list of strings".
    fn noun(&self) -> &'static str {
        match self {
            Self::Text | Self::Choice(_) => "a string",
            Self::Whole => "a whole number from 0",
            Self::Number => "a number",
            Self::Flag => "true or false",
            Self::Point => "a list of two numbers",
            Self::Words => "a list of strings",
            Self::Table(_) => "a table",
            Self::Tables(_) => "a list of tables",
        }
    }
}

/// A key that may be left out.
const fn may(name: &'static str, shape: Shape, example: &'static str) -> Key {
    Key { name, required: false, since: 1, shape, example }
}

/// The same, of a later version of the format.
const fn since(since: u64, key: Key) -> Key {
    Key { since, ..key }
}

/// A key that has to be there.
const fn must(name: &'static str, shape: Shape, example: &'static str) -> Key {
    Key { name, required: true, since: 1, shape, example }
}
