//! A chip in its place, as lines and labels see it.

use crate::{Point, metrics::Footprint};

/// A chip that lines run to and around.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stop {
    pub(crate) place: Point,
    pub(crate) footprint: Footprint,
}
