//! The page as it was rendered, and whether it still is.

use web_sys::{Element, HtmlElement, wasm_bindgen::JsCast};
use whosays_address::{State, key_in};

use super::{dom, framed};

/// The page that the reader wakes up.
pub struct Page {
    /// Everything that changes is in here.
    pub reader: Element,
    /// Where screen readers are told what was picked.
    pub status: HtmlElement,
    /// The head of its pane.
    pub head: Element,
    /// The body of its pane.
    pub body: Element,
    /// The key of its pane; empty for the overview.
    pub key: String,
    /// The address of the story; ends in a slash.
    pub root: String,
    /// The address of the page around this one, if there is one that says where it is.
    pub host: Option<String>,
}

impl Page {
    /// The page, if it is as it was rendered: one reader with one pane, whose head and body are
    /// both of the selection that the address names. Whatever others have put in between, or left
    /// out around it, does no harm.
    pub fn find() -> Option<Self> {
        let reader = dom::only("#app > #reader")?;
        let status = dom::only("#reader > [role=status]")?.dyn_into().ok()?;
        let (head, body) = (dom::only(".head")?, dom::only(".body")?);
        for part in [".map .chips", ".views", ".ledger", ".table"] {
            dom::only(part)?;
        }
        let key = reader.get_attribute("data-selected")?;
        let root = dom::resolved(&reader.get_attribute("data-root")?)?;
        let names_key = |part: &Element| part.get_attribute("data-pane").as_ref() == Some(&key);
        let is_here = key_in(&dom::whole_path(), &root).is_some_and(|path| path == key);
        (is_here && names_key(&head) && names_key(&body)).then_some(())?;
        Some(Self { reader, status, head, body, key, root, host: framed::host() })
    }

    /// The state that the address stands for.
    pub fn state(&self) -> State {
        let (query, fragment) = (dom::query(), dom::fragment());
        State::read(&self.root, &dom::whole_path(), &query, &fragment).unwrap_or_default()
    }
}
