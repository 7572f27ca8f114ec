#![allow(clippy::unwrap_used)]

use super::*;
use crate::pack;

/// A document with this in its body, and files beside it.
fn docx(body: &str, beside: &[(&str, &str)]) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
         xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">\
         <w:body>{body}<w:sectPr/></w:body></w:document>"
    );
    let mut files = vec![("word/document.xml".to_owned(), document.into_bytes())];
    files.extend(beside.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())));
    pack(files)
}

fn text(body: &str) -> String {
    read_docx(&docx(body, &[])).unwrap()
}

fn told(bytes: &[u8]) -> String {
    let troubles = read_docx(bytes).unwrap_err();
    assert!(troubles.iter().all(|one| !one.help.is_empty()));
    troubles.iter().map(ToString::to_string).collect()
}

/// A paragraph of runs.
fn p(runs: &str) -> String {
    format!("<w:p>{runs}</w:p>")
}

fn r(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

#[test]
fn a_paragraph_is_a_line_however_its_words_are_parted() {
    let body = [
        p(&format!(
            "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>{}{}",
            r("Alba said "),
            r("so &amp; so&#8230;")
        )),
        p(""),
        p(&r("  ")),
        p(
            "<w:hyperlink><w:r><w:t>A</w:t><w:tab/><w:t>link</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>goes on</w:t></w:r>",
        ),
        p(
            "<w:r><w:t>One.</w:t><w:br/><w:br/><w:t>A co</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>op.</w:t></w:r>",
        ),
    ];
    assert_eq!(text(&body.concat()), "Alba said so & so…\nA link goes on\nOne.\nA co-op.");
}

#[test]
fn what_was_deleted_is_gone_and_what_was_inserted_is_there() {
    let body = [
        p(&format!(
            "{}<w:del w:id=\"1\"><w:r><w:delText>never </w:delText></w:r>{}</w:del><w:ins w:id=\"2\">{}</w:ins>",
            r("Borea "),
            r("not this"),
            r("denied it.")
        )),
        p(&format!("<w:moveFrom>{}</w:moveFrom>", r("Moved away."))),
        p(&format!("<w:moveTo>{}</w:moveTo>", r("Moved here."))),
        // The end of a paragraph was deleted.
        p(&format!("<w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>{}", r("It began "))),
        p(&r("and went on.")),
        p(&format!("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}", r("The last."))),
    ];
    assert_eq!(
        text(&body.concat()),
        "Borea denied it.\nMoved here.\nIt began and went on.\nThe last."
    );
}

#[test]
fn a_field_is_what_it_shows() {
    let field = |what: &str| format!("<w:r><w:fldChar w:fldCharType=\"{what}\"/></w:r>");
    let nested = [
        r("On "),
        field("begin"),
        "<w:r><w:instrText> IF </w:instrText></w:r>".to_owned(),
        field("begin"),
        field("separate"),
        r("computed"),
        field("end"),
        field("separate"),
        r("Monday"),
        field("end"),
        r(" it rained."),
    ];
    assert_eq!(text(&p(&nested.concat())), "On Monday it rained.");
}

#[test]
fn a_row_of_data_is_a_line_and_an_article_in_a_table_keeps_its_paragraphs() {
    let cell = |paragraphs: &[&str]| {
        let all: String = paragraphs.iter().map(|text| p(&r(text))).collect();
        format!("<w:tc>{all}</w:tc>")
    };
    let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
    let data = row(&[cell(&["Alba"]), cell(&[""]), cell(&["12"])]);
    let layout = row(&[cell(&["One.", "Two."]), cell(&["Beside."])]);
    let within = row(&[format!("<w:tc><w:tbl>{data}</w:tbl>{}</w:tc>", p(""))]);
    let body = format!("<w:tbl>{data}{layout}{within}</w:tbl>{}", p(&r("After.")));
    assert_eq!(text(&body), "Alba | 12\nOne.\nTwo.\nBeside.\nAlba | 12\nAfter.");
}

#[test]
fn footnotes_follow_at_the_end_and_what_nobody_sees_is_no_text() {
    let body = [
        p(&format!("{}<w:r><w:footnoteReference w:id=\"1\"/></w:r>{}", r("A claim"), r("."))),
        p(&format!(
            "{}<w:r><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r>{}",
            r("Seen"),
            r(".")
        )),
        p("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>Shown.</w:t></w:r>"),
        p(&format!(
            "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{}</w:txbxContent></mc:Choice>\
             <mc:Fallback><w:txbxContent>{0}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>{}",
            p(&r("A box.")),
            r("Around it.")
        )),
    ];
    let notes = format!(
        "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\" w:id=\"0\">{}</w:footnote>\
         <w:footnote w:id=\"1\">{}</w:footnote></w:footnotes>",
        p(&r("no note")),
        p(&r("Borea gave no answer."))
    );
    let beside = [("word/footnotes.xml", notes.as_str()), ("word/comments.xml", "<x>no</x>")];
    assert_eq!(
        read_docx(&docx(&body.concat(), &beside)).unwrap(),
        "A claim.\nSeen.\nShown.\nA box.\nAround it.\nBorea gave no answer."
    );
}

#[test]
fn the_document_is_where_its_relations_say() {
    let relations = "<Relationships><Relationship Type=\"http://x/extended-properties\" Target=\"docProps/app.xml\"/>\
        <Relationship Type=\"http://x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>";
    let document =
        format!("<w:document xmlns:w=\"w\"><w:body>{}</w:body></w:document>", p(&r("Here.")));
    let beside = [("_rels/.rels", relations), ("word/document2.xml", document.as_str())];
    assert_eq!(read_docx(&docx(&p(&r("Elsewhere.")), &beside)).unwrap(), "Here.");
}

#[test]
fn what_is_no_document_is_told() {
    assert!(told(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").contains("older Word"));
    assert!(told(b"a text").contains("cannot be read"));
    assert!(told(&pack(vec![("content.xml".to_owned(), Vec::new())])).contains("no DOCX"));
    assert!(told(&docx(&p(""), &[])).contains("no text"));
    assert!(told(&docx("<w:p></w:r>", &[])).contains("damaged"));
    assert!(told(&docx(&"<w:x>".repeat(2_000), &[])).contains("too deep"));
    let utf_16 = pack(vec![("word/document.xml".to_owned(), b"\xff\xfe<\0".to_vec())]);
    assert!(told(&utf_16).contains("UTF-8"));
}
