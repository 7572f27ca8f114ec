//! What is on the screen, and where.

use js_sys::{Object, Reflect};
use web_sys::{CustomEvent, CustomEventInit};
use whosays_address::{State, host_link, story_root};

use super::{super::roots::full_root, dom};

/// What is shared.
pub struct Place {
    /// What the reader looks at.
    pub state: State,
    /// The address of the page around this one, where that says it.
    host: Option<String>,
}

impl Place {
    /// Asks the reader. Where none is awake the page is what its address says.
    pub fn ask() -> Self {
        let answer = Object::new();
        let question = CustomEventInit::new();
        question.set_detail(&answer);
        if let Ok(event) = CustomEvent::new_with_event_init_dict("whosays:ask", &question) {
            dom::dispatch(&event);
        }
        let said = |name: &str| Reflect::get(&answer, &name.into()).ok()?.as_string();
        let address = said("address").unwrap_or_else(dom::address);
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let root = said("root").unwrap_or_else(|| story_root(path, &dom::rendered_slug()));
        let state = State::read(&root, &address).unwrap_or_default();
        // What is shared from within an embed is the page that it is a part of.
        let state = State { root: full_root(&state.root), ..state };
        Self { state, host: said("host") }
    }

    /// The address that is shared: in an embed that of the article around it, if that is known.
    pub fn shared(&self) -> String {
        let article = self.host.as_ref().and_then(|host| host_link(host, &self.state.place()));
        article.unwrap_or_else(|| self.state.address())
    }
}
