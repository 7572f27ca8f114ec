//! The page as it was rendered, and whether it still is.

use web_sys::{Element, HtmlElement, wasm_bindgen::JsCast};
use whosays_address::State;

use super::{dom, framed};

/// The classes of the sections that a pane may have. They are exchanged all together.
pub const PARTS: [&str; 4] = [".head", ".body", ".ledger", ".table"];

/// The page that the reader wakes up.
pub struct Page {
    /// Everything that changes is in here.
    pub reader: Element,
    /// Where screen readers are told what was picked.
    pub status: HtmlElement,
    /// The sections of its pane, in the order of [`PARTS`]: head and body, and in a large story
    /// ledger and table.
    pub parts: Vec<Element>,
    /// The names of what stands out.
    pub lights: String,
    /// Whether it has a map.
    pub has_map: bool,
    /// The slug of its pane; empty for the overview.
    pub slug: String,
    /// The address of the story; ends in a slash.
    pub root: String,
    /// The state that its address stands for.
    pub state: State,
    /// The address of the page around this one, if there is one that says where it is.
    pub host: Option<String>,
}

impl Page {
    /// The page, if it is as it was rendered: one reader with one pane, whose sections are all of
    /// the selection that the address names. Whatever others have put in between, or left
    /// out around it, does no harm.
    pub fn find() -> Option<Self> {
        let reader = dom::only("#app > #reader")?;
        let status = dom::only("#reader > [role=status]")?.dyn_into().ok()?;
        dom::only(".views")?;
        let has_map = !reader.has_attribute("data-mapless");
        if has_map {
            dom::only(".map .chips")?;
        }
        let mut parts = PARTS.into_iter().map(dom::only).collect::<Option<Vec<_>>>()?;
        // Ledger and table of a small story are the same whatever is selected.
        let own = parts.iter().rposition(|part| part.has_attribute("data-pane"))? + 1;
        parts.truncate(own.max(2));
        let lights = parts.first()?.get_attribute("data-lights")?;
        let slug = reader.get_attribute("data-selected")?;
        let root = dom::resolved(&reader.get_attribute("data-root")?)?;
        let names_slug = |part: &Element| part.get_attribute("data-pane").as_ref() == Some(&slug);
        let state = State::read(&root, &dom::address())?;
        // A lost tag can leave one in another, and then they cannot be exchanged.
        let holds_other =
            |part: &Element| parts.iter().any(|other| other != part && part.contains(Some(other)));
        let is_whole = parts.iter().all(|part| names_slug(part) && !holds_other(part));
        (state.selection == slug && is_whole).then_some(())?;
        let host = framed::host();
        Some(Self { reader, status, parts, lights, has_map, slug, root, state, host })
    }
}
