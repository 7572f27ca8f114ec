//! A table of a story file, with the place of everything in it.

use std::ops::Range;

use serde::Deserialize;
use serde::de::value::{Error as ValueError, StrDeserializer};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::findings::Spot;
use crate::near::quoted;

/// A table of the file. What is read through it is there or is not; whether it has the right
/// type is checked once, by [`crate::shape`].
#[derive(Clone, Debug)]
pub(crate) struct Node<'d> {
    table: &'d DeTable<'d>,
    span: Range<usize>,
    place: String,
    prefix: String,
}

/// A string of the file.
#[derive(Clone, Debug)]
pub(crate) struct Word<'d> {
    /// What it says.
    pub text: &'d str,
    /// Its bytes in the file, with the quotation marks.
    pub span: Range<usize>,
}

impl<'d> Node<'d> {
    /// The story itself.
    pub fn root(table: &'d DeTable<'d>) -> Self {
        Self { table, span: 0..0, place: String::new(), prefix: String::new() }
    }

    /// Every key with its bytes, and its value.
    pub fn entries(
        &self,
    ) -> impl Iterator<Item = (&'d str, Range<usize>, &'d Spanned<DeValue<'d>>)> + use<'d> {
        self.table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), value))
    }

    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The string of a key.
    pub fn text(&self, key: &str) -> Option<Word<'d>> {
        word(self.table.get(key)?)
    }

    /// The strings of a list.
    pub fn words(&self, key: &str) -> Vec<Word<'d>> {
        self.items(key).iter().filter_map(word).collect()
    }

    /// Whether a list is left out, or has nothing in it.
    pub fn has_none(&self, key: &str) -> bool {
        self.table
            .get(key)
            .is_none_or(|value| value.get_ref().as_array().is_some_and(|items| items.is_empty()))
    }

    /// The variant of an enum that a key names.
    pub fn choice<T: Deserialize<'d>>(&self, key: &str) -> Option<T> {
        T::deserialize(StrDeserializer::<ValueError>::new(self.text(key)?.text)).ok()
    }

    pub fn flag(&self, key: &str) -> bool {
        self.table.get(key).and_then(|value| value.get_ref().as_bool()).unwrap_or_default()
    }

    /// The number of a key, whole or not.
    pub fn number(&self, key: &str) -> Option<f64> {
        number(self.table.get(key)?.get_ref())
    }

    /// The whole number of a key.
    pub fn whole(&self, key: &str) -> Option<u32> {
        whole(self.table.get(key)?.get_ref())
    }

    /// The two numbers of a key.
    pub fn point(&self, key: &str) -> Option<[f64; 2]> {
        point(self.table.get(key)?.get_ref())
    }

    /// The table of a key.
    pub fn child(&self, key: &str) -> Option<Self> {
        let value = self.table.get(key)?;
        Some(Self {
            table: value.get_ref().as_table()?,
            span: value.span(),
            place: self.place.clone(),
            prefix: format!("{}{}.", self.prefix, key.escape_debug()),
        })
    }

    /// The tables of a list of tables.
    pub fn children(&self, key: &str) -> Vec<Self> {
        let singular = key.strip_suffix('s').unwrap_or(key);
        let of = if self.place.is_empty() { "" } else { ", " };
        let place = |name: String| format!("{}{of}{singular} {name}", self.place);
        let tables = self.items(key).iter().zip(1..).filter_map(|(item, number)| {
            let mut node = Self {
                table: item.get_ref().as_table()?,
                span: item.span(),
                place: place(number.to_string()),
                prefix: String::new(),
            };
            if let Some(id) = node.text("id") {
                node.place = place(quoted(id.text));
            }
            Some(node)
        });
        tables.collect()
    }

    /// The place of a key's value, or of the table where the key is missing.
    pub fn at(&self, key: &str) -> Spot {
        let span = self.table.get(key).map_or_else(|| self.span.clone(), Spanned::span);
        self.spot(key, span)
    }

    /// The place of something within a key.
    pub fn spot(&self, key: &str, span: Range<usize>) -> Spot {
        let key = Some(format!("{}{}", self.prefix, key.escape_debug()));
        Spot { place: self.place.clone(), key, span }
    }

    /// The place of the table itself.
    pub fn here(&self) -> Spot {
        let key = self.prefix.strip_suffix('.').map(str::to_owned);
        Spot { place: self.place.clone(), key, span: self.span.clone() }
    }

    fn items(&self, key: &str) -> &'d [Spanned<DeValue<'d>>] {
        self.table.get(key).and_then(|value| value.get_ref().as_array()).map_or(&[], |items| items)
    }
}

fn word<'d>(value: &'d Spanned<DeValue<'d>>) -> Option<Word<'d>> {
    Some(Word { text: value.get_ref().as_str()?, span: value.span() })
}

pub(crate) fn number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Float(float) => float.as_str().parse().ok(),
        DeValue::Integer(integer) => {
            i64::from_str_radix(integer.as_str(), integer.radix()).ok().map(|whole| whole as f64)
        }
        _ => None,
    }
}

pub(crate) fn whole(value: &DeValue<'_>) -> Option<u32> {
    let integer = value.as_integer()?;
    u32::from_str_radix(integer.as_str(), integer.radix()).ok()
}

pub(crate) fn point(value: &DeValue<'_>) -> Option<[f64; 2]> {
    match value.as_array()?.get(0..2)? {
        [x, y] if value.as_array()?.len() == 2 => {
            Some([number(x.get_ref())?, number(y.get_ref())?])
        }
        _ => None,
    }
}
