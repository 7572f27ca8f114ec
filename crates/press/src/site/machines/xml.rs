//! XML, one element after the other.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::error::Error;

/// What writes into a file.
pub type Xml = Writer<Vec<u8>>;

/// A file whose root element has these attributes and what `content` writes.
pub fn file(
    root: &str,
    attributes: &[(&str, &str)],
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> Result<Vec<u8>, Error> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    let written = xml
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
        .and_then(|()| element(&mut xml, root, attributes, content));
    written.map_err(|error| Error::Xml { message: error.to_string() })?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

/// An element with others in it.
pub fn element(
    xml: &mut Xml,
    name: &str,
    attributes: &[(&str, &str)],
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    let element = xml.create_element(name).with_attributes(attributes.iter().copied());
    element.write_inner_content(content)?;
    Ok(())
}

/// An element with a text in it.
pub fn text(xml: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(&allowed(text)))?;
    Ok(())
}

/// An element that has nothing but attributes.
pub fn empty(xml: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
    xml.create_element(name).with_attributes(attributes.iter().copied()).write_empty()?;
    Ok(())
}

/// The text without control characters, which XML cannot hold in any form.
fn allowed(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\t' | '\n')).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn any_text_reads_back_without_what_xml_cannot_hold() {
        let odd = "<a href=\"x\">&amp;]]>\u{8}\u{0}";
        let bytes = file("root", &[("of", odd.trim_end_matches(char::is_control))], |xml| {
            text(xml, "text", odd)
        });
        let written = String::from_utf8(bytes.unwrap()).unwrap();
        let document = roxmltree::Document::parse(&written).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("of"), Some("<a href=\"x\">&amp;]]>"));
        assert_eq!(root.first_element_child().unwrap().text(), Some("<a href=\"x\">&amp;]]>"));
    }
}
