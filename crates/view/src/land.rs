//! Land as it stands on pages: what of it is the same on all of them.

use whosays_atlas::Land as Area;
use whosays_story::ActorId;

use crate::paint::rings;

/// An area of land.
#[derive(Clone, Debug)]
pub struct Land {
    /// Whose it is; `None` for the rest of the world.
    pub actor: Option<ActorId>,
    /// What is filled, as path data.
    pub path: String,
}

impl Land {
    /// As it is on pages.
    pub fn of(area: &Area) -> Self {
        Self { actor: area.actor.clone(), path: rings(&area.rings) }
    }

    /// At a third of the size, in whole units still, which is exact enough for a map so small and takes
    /// fewer digits. The style sheet shows it as large as it was (`.excerpt .land`).
    pub fn small(area: &Area) -> Self {
        let mut area = area.clone();
        for ring in &mut area.rings {
            for (x, y) in ring.iter_mut() {
                *x = x.div_euclid(3);
                *y = y.div_euclid(3);
            }
            ring.dedup();
        }
        area.rings.retain(|ring| ring.len() > 2);
        Self::of(&area)
    }
}
