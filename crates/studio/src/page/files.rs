//! Files of the author's machine: read when they are opened or dropped, written as downloads.

use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{Blob, DomParser, File, FileReader, HtmlAnchorElement, SupportedType, Url};

use super::state::Studio;

/// The largest file that is read, in bytes.
const LARGEST: f64 = 64.0 * 1_048_576.0;

/// Whether a file is no larger than any that is meant to be opened here; tells where it is.
pub fn is_of_a_size(studio: Studio, file: &File) -> bool {
    let is_so = file.size() <= LARGEST;
    if !is_so {
        let told = format!("{} is too large: files of up to 64 MB are read.", file.name());
        studio.trouble.set(Some(told));
    }
    is_so
}

/// What a file is called in the end, in lower case: `docx`.
pub fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
}

/// Reads a text file and hands on its text.
pub fn read(file: &File, then: impl FnOnce(String) + 'static) {
    let Ok(reader) = FileReader::new() else { return };
    let source = reader.clone();
    let loaded = Closure::once_into_js(move || {
        if let Some(text) = source.result().ok().and_then(|text| text.as_string()) {
            then(text);
        }
    });
    reader.set_onload(Some(loaded.unchecked_ref()));
    _ = reader.read_as_text(file);
}

/// Reads any file and hands on its bytes.
pub fn read_bytes(file: &File, then: impl FnOnce(Vec<u8>) + 'static) {
    let Ok(reader) = FileReader::new() else { return };
    let source = reader.clone();
    let loaded = Closure::once_into_js(move || {
        if let Ok(buffer) = source.result() {
            then(Uint8Array::new(&buffer).to_vec());
        }
    });
    reader.set_onload(Some(loaded.unchecked_ref()));
    _ = reader.read_as_array_buffer(file);
}

/// What is put into a file.
#[derive(Clone, Copy)]
pub enum Content<'a> {
    Text(&'a str),
    Bytes(&'a Uint8Array),
}

/// Saves something under this name, by a download. Whether it went well.
pub fn save(name: &str, content: Content<'_>) -> bool {
    saved(name, content).is_ok()
}

fn saved(name: &str, content: Content<'_>) -> Result<(), JsValue> {
    let blob = match content {
        Content::Text(text) => Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text)))?,
        Content::Bytes(bytes) => Blob::new_with_u8_array_sequence(&Array::of1(bytes))?,
    };
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has to have begun before the address goes.
    set_timeout(move || _ = Url::revoke_object_url(&address), std::time::Duration::from_secs(10));
    Ok(())
}

/// The text of an HTML page, a line for each paragraph.
pub fn text_of_html(html: &str) -> String {
    // A document of its own: nothing in it loads or runs.
    let parsed =
        DomParser::new().and_then(|parser| parser.parse_from_string(html, SupportedType::TextHtml));
    let Ok(page) = parsed else { return String::new() };
    let scope = page.query_selector("article, main").ok().flatten();
    let scope = scope.map_or_else(
        || page.query_selector_all("h1, p, li, blockquote"),
        |scope| scope.query_selector_all("h1, p, li, blockquote"),
    );
    let Ok(found) = scope else { return String::new() };
    let lines = (0..found.length()).filter_map(|number| found.get(number)?.text_content());
    let lines = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
