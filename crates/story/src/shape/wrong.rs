//! Saying what is wrong with a value that does not fit its key.

use toml::de::DeValue;

use super::{Key, Shape};
use crate::Rule;
use crate::findings::{Findings, Spot};
use crate::node::number;

/// Tells of a value of the wrong type, or of one that its type has no room for.
pub(super) fn wrong_type(
    written: &DeValue<'_>,
    spot: Spot,
    key: &Key,
    findings: &mut Findings<'_>,
) {
    let found = match written {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date without quotation marks",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    let message = match (&key.shape, written) {
        (Shape::Whole, DeValue::Integer(integer)) if integer.as_str().starts_with('-') => {
            "is below 0".to_owned()
        }
        (Shape::Whole | Shape::Number, DeValue::Integer(_)) => {
            "is a larger number than there can be here".to_owned()
        }
        (Shape::Whole, DeValue::Float(_)) => {
            "is a number with a fraction, and a whole one is asked for".to_owned()
        }
        (Shape::Point, DeValue::Array(items)) => point(items.iter().map(toml::Spanned::get_ref)),
        (shape, _) => format!("is {found}, and {} is asked for", shape.noun()),
    };
    let help = match (&key.shape, written) {
        (Shape::Text, DeValue::Datetime(date)) => format!("write `{} = \"{date}\"`", key.name),
        _ => format!("write something such as `{}`", key.example),
    };
    findings.add(Rule::WrongType, spot, message, help);
}

/// Why a list is not two numbers.
fn point<'v>(items: impl ExactSizeIterator<Item = &'v DeValue<'v>>) -> String {
    let count = items.len();
    let mut others = items.filter(|item| number(item).is_none());
    match others.next() {
        _ if count != 2 => format!("is a list of {count}, and two numbers are asked for"),
        Some(DeValue::String(_)) => {
            "is a list of strings, and two numbers without quotation marks are asked for".to_owned()
        }
        Some(DeValue::Integer(_)) => "has a larger number in it than there can be".to_owned(),
        _ => "is a list of other things, and two numbers are asked for".to_owned(),
    }
}
