//! The page around this one, where it is in another page's frame.

use web_sys::window;
use whosays_address::parameter;

/// The address of the page around this one, if there is one and it says where it is. It may be
/// anything.
pub fn host() -> Option<String> {
    let window = window()?;
    // A window is its own parent where there is no other.
    if window.parent().is_ok_and(|parent| parent.as_ref() == Some(&window)) {
        return None;
    }
    let query = window.location().search().ok()?;
    let value = parameter(&query, "parentUrl")?;
    js_sys::decode_uri_component(value).ok().map(String::from)
}
