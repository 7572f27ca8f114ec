//! Saving to one and the same file again, where the browser lets a page write to a file that was chosen for it.

use js_sys::{Function, Object, Promise, Reflect};
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileSystemFileHandle, FileSystemWritableFileStream};
use whosays_studio::Document;

use super::state::Studio;

const PICKER: &str = "showSaveFilePicker";

/// The file of a story.
#[derive(Clone)]
pub struct Chosen {
    /// The name that its story is kept under: no other one goes into it.
    story: String,
    handle: FileSystemFileHandle,
    /// When it was last written, as far as is known here, in milliseconds.
    written: Option<i64>,
}

/// Whether this browser has it.
pub fn is_offered() -> bool {
    picker().is_some()
}

fn picker() -> Option<Function> {
    Reflect::get(&window(), &JsValue::from_str(PICKER)).ok()?.dyn_into().ok()
}

/// The file of the story that is open.
fn chosen(studio: Studio) -> Option<Chosen> {
    let open = studio.open.get_untracked();
    studio.same_file.get_value().filter(|chosen| chosen.story == open)
}

/// Lets a file be chosen, and saves to it.
pub fn choose(studio: Studio) {
    let Some(picker) = picker() else { return };
    let options = Object::new();
    let name = JsValue::from_str("story.toml");
    _ = Reflect::set(&options, &JsValue::from_str("suggestedName"), &name);
    let promise = picker.call1(&window(), &options).and_then(JsCast::dyn_into::<Promise>);
    let Ok(promise) = promise else { return };
    let story = studio.open.get_untracked();
    spawn_local(async move {
        // Whoever chooses none has thought better of it.
        let Ok(handle) = JsFuture::from(promise).await else { return };
        let Ok(handle) = handle.dyn_into::<FileSystemFileHandle>() else { return };
        studio.same_file.set_value(Some(Chosen { story, handle, written: None }));
        save(studio);
    });
}

/// Saves to the file that was chosen for this story. Whether there is one.
pub fn save(studio: Studio) -> bool {
    let Some(chosen) = chosen(studio) else { return false };
    let text = studio.document.with_untracked(|document| document.text().to_owned());
    spawn_local(async move {
        let name = chosen.handle.name();
        match write(&chosen, &text).await {
            Ok(Some(written)) => {
                let chosen = Chosen { written: Some(written), ..chosen };
                studio.same_file.set_value(Some(chosen));
                if studio.document.with_untracked(|document| document.text() == text) {
                    studio.document.update(Document::is_now_saved);
                }
                studio.trouble.set(None);
                studio.say(format!("{name} is saved where it is."));
            }
            Ok(None) => studio.trouble.set(Some(format!(
                "{name} was changed by another program since it was saved here, and is left as it is. Compare with it, \
                 or choose a file to save to once more."
            ))),
            Err(_) => {
                // The next time it is a download again, which needs nobody's leave.
                studio.same_file.set_value(None);
                studio.trouble.set(Some(format!(
                    "{name} could not be written: this page may not, or it is gone. Save story.toml as a download, or \
                     choose a file once more."
                )));
            }
        }
    });
    true
}

/// Writes the file, and tells when; nothing where somebody else has written it meanwhile.
async fn write(chosen: &Chosen, text: &str) -> Result<Option<i64>, JsValue> {
    let handle = &chosen.handle;
    if let Some(written) = chosen.written
        && modified(handle).await? != written
    {
        return Ok(None);
    }
    let stream = JsFuture::from(handle.create_writable()).await?;
    let stream: FileSystemWritableFileStream = stream.dyn_into()?;
    JsFuture::from(stream.write_with_str(text)?).await?;
    JsFuture::from(stream.close()).await?;
    modified(handle).await.map(Some)
}

async fn modified(handle: &FileSystemFileHandle) -> Result<i64, JsValue> {
    let file: File = JsFuture::from(handle.get_file()).await?.dyn_into()?;
    // Whole milliseconds.
    Ok(file.last_modified() as i64)
}
