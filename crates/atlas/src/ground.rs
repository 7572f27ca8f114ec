//! Where the actors of a map are at home: on the map itself, or in its inset.

use whosays_story::Frame;

use crate::{
    Inset, Marker, Point, Projection, Rect, courses::Panel, frame::beyond, metrics::Canvas,
    seat::Seat,
};

/// The map, with its inset or without.
pub(crate) struct Ground<'a> {
    frame: &'a Frame,
    projection: Projection,
    inset: Option<(&'a Inset, Projection)>,
}

impl<'a> Ground<'a> {
    pub(crate) fn new(frame: &'a Frame, inset: Option<&'a Inset>) -> Self {
        let inset = inset.map(|inset| (inset, Projection::new(&inset.frame(frame))));
        Self { frame, projection: Projection::new(frame), inset }
    }

    /// The direction in which an actor lies whose place is not on the map.
    pub(crate) fn beyond(&self, marker: &Marker) -> Option<Point> {
        beyond(self.frame, marker.position)
    }

    /// The true place of an actor, in map units.
    pub(crate) fn home(&self, marker: &Marker) -> Point {
        let projection = self.inset_of(marker).map_or(&self.projection, |(_, inset)| inset);
        projection.project(marker.position)
    }

    /// Where the chip of an actor would like to stand.
    pub(crate) fn seat(&self, marker: &Marker, canvas: &Canvas) -> Seat {
        let sheet = canvas.sheet();
        let seat = if let Some(way) = self.beyond(marker) {
            Seat::docked(way, canvas.docked_footprint(&marker.label), &sheet)
        } else {
            let within = self.inset_of(marker).map(|(inset, _)| on(&inset.at, canvas));
            let home = canvas.to_pixels(self.home(marker));
            let seat =
                Seat::inside(home, canvas.footprint(&marker.label), &within.unwrap_or(sheet));
            if within.is_some() {
                return seat;
            }
            seat
        };
        Seat { keep_out: self.inset.as_ref().map(|(inset, _)| on(&inset.at, canvas)), ..seat }
    }

    /// The inset as lines see it, with those of the markers that stand in it.
    pub(crate) fn panel(&self, markers: &[Marker], canvas: &Canvas) -> Option<Panel> {
        let (inset, _) = self.inset.as_ref()?;
        let within = markers.iter().enumerate();
        let within = within.filter(|(_, marker)| self.inset_of(marker).is_some());
        let stops = within.map(|(position, _)| position).collect();
        Some(Panel { bounds: on(&inset.at, canvas), stops })
    }

    fn inset_of(&self, marker: &Marker) -> Option<&(&'a Inset, Projection)> {
        self.inset.as_ref().filter(|(inset, _)| inset.actors.contains(&marker.actor))
    }
}

/// A part of the map on a canvas, in CSS pixels.
fn on(part: &Rect, canvas: &Canvas) -> Rect {
    let corners = [Point::new(part.left, part.top), Point::new(part.right, part.bottom)];
    let corners = corners.map(|corner| canvas.to_pixels(corner));
    Rect::joining(&corners).unwrap_or(*part)
}
