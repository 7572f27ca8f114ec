//! The state that a reader looks at, and the addresses that stand for it: one codec for the pages,
//! the reader in the browser and the share dialog. Pure text; everything that it reads may come
//! from anywhere.

mod host;
mod path;
mod query;
mod shard;
mod state;
mod theme;
mod view;

pub use host::{host_link, host_place, host_selection};
pub use path::{path_of, slug_in, story_root};
pub use query::parameter;
pub use shard::shard_of;
pub use state::State;
pub use theme::Theme;
pub use view::View;
