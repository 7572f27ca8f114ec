//! Files of the author: read as stories and as articles, and packed to be saved.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use whosays_exchange::{Package, Trouble, open, read_docx};

/// The most troubles that are told at once.
const TOLD: usize = 12;

/// The answer to an errand, whose first word says what it is; `None` where it is none. An answer begins with
/// that word, too, then what came of it, which is nothing where there is trouble, and in the end the trouble.
///
/// - `open`, a name, bytes: the text of a story, and whether the file has that very text
/// - `article`, bytes of a DOCX: the text of the article
/// - `pack`, a way, the text of a story: the name of a file, and its bytes
pub fn answer(errand: &Array) -> Option<Array> {
    let word = errand.get(0);
    let bytes = |at| Some(errand.get(at).dyn_into::<Uint8Array>().ok()?.to_vec());
    let made = match word.as_string()?.as_str() {
        "open" => {
            let opened = open(&errand.get(1).as_string()?, &bytes(2)?);
            opened.map(|one| [JsValue::from(one.text), JsValue::from(one.is_verbatim)])
        }
        "article" => read_docx(&bytes(1)?).map(|text| [JsValue::from(text), JsValue::NULL]),
        "pack" => {
            let packed = package(&errand.get(1).as_string()?)?.pack(&errand.get(2).as_string()?);
            packed.map(|one| [one.name.into(), Uint8Array::from(one.bytes.as_slice()).into()])
        }
        _ => return None,
    };
    let (made, told) = match made {
        Ok(made) => (made, JsValue::NULL),
        Err(troubles) => ([JsValue::NULL, JsValue::NULL], sentences(&troubles).into()),
    };
    let [one, other] = made;
    Some(Array::of4(&word, &one, &other, &told))
}

fn package(way: &str) -> Option<Package> {
    Some(match way {
        "folder" => Package::Folder,
        "sheets" => Package::Sheets,
        "workbook" => Package::Workbook,
        _ => return None,
    })
}

/// What keeps something from being done, and what to do.
fn sentences(troubles: &[Trouble]) -> String {
    let told = troubles.iter().take(TOLD).map(|one| format!("{one}: {}.", one.help));
    let more = troubles.len().saturating_sub(TOLD);
    let more = (more > 0).then(|| format!("There are {more} more."));
    told.chain(more).collect::<Vec<_>>().join(" ")
}
