//! Shapes of a drawing, in the order in which they lie on one another.

use std::fmt::Write as _;

use whosays_atlas::{Bar, Inset, Land, Line, Segment, Spot};

use super::{Role, path};

/// Says what shapes look like.
pub trait Brush {
    /// The attributes of a shape, with a space before each; nothing where it is not painted.
    fn attributes(&self, role: Role<'_>) -> Option<String>;

    /// The radius of the dot at the start of a leader, in map units.
    fn dot(&self) -> f64;

    /// An area of land.
    fn land(&self, svg: &mut String, land: &Land) {
        self.path(svg, Role::Land(land.actor.as_ref()), || path::rings(&land.rings));
    }

    /// What an inset hides of the map, before its own land.
    fn sea(&self, svg: &mut String, inset: &Inset) {
        self.path(svg, Role::Sea, || path::frame(&inset.at));
    }

    /// What tells where an inset belongs, after its land.
    fn edge(&self, svg: &mut String, inset: &Inset) {
        self.path(svg, Role::Edge, || {
            let ties = inset.ties();
            let ties =
                ties.iter().map(|(from, to)| Segment { from: Spot::at(*from), to: Spot::at(*to) });
            let ties: String = ties.map(|tie| path::segment(&tie)).collect();
            path::frame(&inset.at) + &path::frame(&inset.of) + &ties
        });
    }

    /// The way from an actor's place to its chip.
    fn leader(&self, svg: &mut String, leader: &Segment) {
        self.path(svg, Role::Leader, || path::segment(leader));
        if let Some(look) = self.attributes(Role::Dot) {
            let [cx, cy] = [leader.from.x, leader.from.y].map(path::units);
            // Writing to a String cannot fail, here and below.
            _ = write!(svg, "<circle{look} cx=\"{cx}\" cy=\"{cy}\" r=\"{}\"/>", self.dot());
        }
    }

    /// A line of goods, without its bars and its label.
    fn line(&self, svg: &mut String, line: &Line) {
        let bend = path::bend(&line.bend);
        self.path(svg, Role::Halo, || bend.clone());
        if let Some(tether) = line.label.as_ref().and_then(|label| label.tether.as_ref()) {
            self.path(svg, Role::Tether, || path::segment(tether));
        }
        self.path(svg, Role::Stroke, || bend.clone());
        self.head(svg, &line.head);
    }

    /// The head of a line.
    fn head(&self, svg: &mut String, corners: &[Spot]) {
        if let Some(look) = self.attributes(Role::Head) {
            _ = write!(svg, "<polygon{look} points=\"{}\"/>", path::corners(corners));
        }
    }

    /// A reply that contests a line.
    fn bar(&self, svg: &mut String, bar: &Bar) {
        self.path(svg, Role::Bar(bar.status), || path::segment(&bar.across));
    }

    /// A path, if it is painted.
    fn path(&self, svg: &mut String, role: Role<'_>, data: impl FnOnce() -> String) {
        if let Some(look) = self.attributes(role) {
            _ = write!(svg, "<path{look} d=\"{}\"/>", data());
        }
    }
}
