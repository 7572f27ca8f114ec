//! The painting of a drawing as SVG: the one place that knows how the map looks.
//!
//! A page, the picture of a map that stands alone and the picture of a card all show the same
//! [`Role`]s in the same order. A [`Brush`] says what each of them looks like: on a page it gives
//! classes, and the style sheet does the rest; in a picture it gives colours and widths, since a
//! picture has no style sheet.

mod brush;
mod chip;
mod colours;
mod disc;
mod ink;
mod legend;
mod lettering;
mod lit;
mod marks;
mod markup;
mod page;
mod path;
mod pen;
mod picture;
mod pill;
mod role;
mod sorts;
mod text;
mod window;

pub use colours::{
    ALLEGATION, BORDER, COMMENT, DENIAL, FILL, FILL_STRONG, HAIRLINE, INK, LAND, MUTED, PAGE, SEA,
};
pub use legend::Legend;
pub use lettering::{Estimated, Lettering, Weight};
pub use lit::Lit;
pub use markup::escape;
pub(crate) use page::{bar_sample, land_map, line_sample};
pub(crate) use path::rings;
pub use picture::Picture;
pub use sorts::Sorts;
pub use text::{Align, Text};
pub use window::Window;

pub(crate) use brush::Brush;
pub(crate) use role::Role;
