//! The form of a story file: which keys there are and of what type their values are.

mod keys;
mod text;
mod walk;
mod wrong;

pub(crate) use walk::check;

/// A key of the format.
struct Key {
    name: &'static str,
    required: bool,
    /// The version of the format in which it came.
    since: u64,
    shape: Shape,
    /// A line to show whoever left it out or got its value wrong.
    example: &'static str,
}

/// What a value has to be.
enum Shape {
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
