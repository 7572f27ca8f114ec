//! Mouse, finger and keys, sent as low-level input so that the browser's own rules apply.

use anyhow::Result;
use serde_json::{Value, json};

use crate::session::Session;

/// The Tab key.
pub const TAB: &str = "\u{e004}";
/// The Enter key.
pub const ENTER: &str = "\u{e007}";
/// The Escape key.
pub const ESCAPE: &str = "\u{e00c}";
/// The arrow to the left, as `WebDriver` writes it.
pub const ARROW_LEFT: &str = "\u{e012}";
/// The arrow up.
pub const ARROW_UP: &str = "\u{e013}";
/// The arrow down, as `WebDriver` writes it.
pub const ARROW_DOWN: &str = "\u{e015}";

/// What points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// A mouse, which also hovers.
    Mouse,
    /// A finger.
    Touch,
}

/// Presses and lets go of a key.
pub fn key(session: &Session, key: &str) -> Result<()> {
    perform(
        session,
        &json!({
            "type": "key",
            "id": "keyboard",
            "actions": [{ "type": "keyDown", "value": key }, { "type": "keyUp", "value": key }],
        }),
    )
}

/// Clicks or taps at a point of the viewport (CSS px).
pub fn press(session: &Session, pointer: Pointer, [x, y]: [i64; 2]) -> Result<()> {
    perform(
        session,
        &source(
            pointer,
            &json!([
                { "type": "pointerMove", "duration": 0, "x": x, "y": y },
                { "type": "pointerDown", "button": 0 },
                { "type": "pause", "duration": 30 },
                { "type": "pointerUp", "button": 0 },
            ]),
        ),
    )
}

/// Rests the mouse on a point of the viewport (CSS px).
pub fn hover(session: &Session, [x, y]: [i64; 2]) -> Result<()> {
    // Two moves: one to where it is already would go unnoticed.
    let moves = json!([
        { "type": "pointerMove", "duration": 0, "x": x + 3, "y": y + 3 },
        { "type": "pointerMove", "duration": 30, "x": x, "y": y },
    ]);
    perform(session, &source(Pointer::Mouse, &moves))
}

fn source(pointer: Pointer, actions: &Value) -> Value {
    let kind = if pointer == Pointer::Mouse { "mouse" } else { "touch" };
    json!({
        "type": "pointer",
        "id": kind,
        "parameters": { "pointerType": kind },
        "actions": actions,
    })
}

fn perform(session: &Session, source: &Value) -> Result<()> {
    session.post("actions", &json!({ "actions": [source] })).map(drop)
}
