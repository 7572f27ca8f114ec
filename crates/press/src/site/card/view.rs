//! Which part of the map a card shows, and how large.

use whosays_atlas::{Canvas, Drawing, FONT, Point, Rect, Step, label_size};
use whosays_story::{ActorId, Frame, Story};

use super::{HEIGHT, WIDTH, fonts::Face, lit::Lit};

/// The least size of a name on a card. The step of the drawing is chosen by it: the narrow ones
/// have large chips and are as free of overlaps as the wide ones.
const NAME: f64 = 22.0;
/// How much larger than that names may come out.
const LARGEST: f64 = 1.15;
/// How much nearer than the whole map a card goes at most.
const NEAREST: f64 = 1.7;
/// Where the picture starts when only a part of the map is shown, each with the room between what
/// has to be seen and its edge: as it should be, narrower for long words, wider for long ways.
const NARROW_FROM: [(f64, f64); 4] = [(764.0, 14.0), (808.0, 5.0), (850.0, 5.0), (664.0, 14.0)];
/// Where it starts when all of the map is: it then fills the height, less a few pixels of sea.
const WIDE_FROM: f64 = WIDTH - Frame::WIDTH * WHOLE;
/// Pixels to a map unit at which the narrow steps' names come out large enough.
const WHOLE: f64 = 0.68;

/// A part of the map on a part of the card.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The index of the step of the drawing; nothing stands on the land where there is none.
    pub step: usize,
    /// Where it stands on the card, in pixels.
    pub panel: Rect,
    /// Pixels to a map unit.
    pub scale: f64,
    /// Card pixels to a pixel of the step.
    pub unit: f64,
    /// The map unit at the panel's top left.
    origin: Point,
}

impl View {
    /// All of the map, on the wide panel.
    pub fn whole(drawing: &Drawing) -> Self {
        let widest = |step: &Step| f64::from(step.min_width) * NAME <= WHOLE * Frame::WIDTH * FONT;
        let step = drawing.steps.iter().rposition(widest).unwrap_or_default();
        let middle = Point::new(Frame::WIDTH / 2.0, Frame::HEIGHT / 2.0);
        Self::at(drawing, step, panel(WIDE_FROM), WHOLE, middle)
    }

    /// What is lit, as near as there is room for it; all of the map comes last, for when there is
    /// not enough. The best view for its own sake comes first.
    pub fn near(story: &Story, drawing: &Drawing, lit: &Lit) -> Vec<Self> {
        let views = NARROW_FROM.into_iter().filter_map(|(from, margin)| {
            let panel = panel(from);
            [&lit.chips, &lit.focus]
                .into_iter()
                .find_map(|chips| Self::around(story, drawing, lit, chips, panel, margin))
        });
        views.chain([Self::whole(drawing)]).collect()
    }

    fn around(
        story: &Story,
        drawing: &Drawing,
        lit: &Lit,
        chips: &[ActorId],
        panel: Rect,
        margin: f64,
    ) -> Option<Self> {
        let room = Point::new(panel.right - panel.left, panel.bottom - panel.top);
        let nearest = WHOLE * NEAREST;
        drawing.steps.iter().enumerate().rev().find_map(|(index, step)| {
            let least = f64::from(step.min_width) * NAME / (Frame::WIDTH * FONT);
            let seen = extent(story, step, lit, chips)?;
            let fits = ((room.x - 2.0 * margin) / (seen.right - seen.left))
                .min((room.y - 2.0 * margin) / (seen.bottom - seen.top));
            let most = least * LARGEST;
            let scale = fits.min(most).min(nearest).max(WHOLE);
            (least..=most.min(fits))
                .contains(&scale)
                .then(|| Self::at(drawing, index, panel, scale, seen.centre()))
        })
    }

    fn at(drawing: &Drawing, step: usize, panel: Rect, scale: f64, middle: Point) -> Self {
        let width = drawing.steps.get(step).map_or(Frame::WIDTH, |step| f64::from(step.min_width));
        let half = Point::new(panel.right - panel.left, panel.bottom - panel.top) * (0.5 / scale);
        // Beyond the edge of the map nothing is drawn.
        let inside = Rect {
            left: half.x.min(Frame::WIDTH / 2.0),
            top: half.y.min(Frame::HEIGHT / 2.0),
            right: (Frame::WIDTH - half.x).max(Frame::WIDTH / 2.0),
            bottom: (Frame::HEIGHT - half.y).max(Frame::HEIGHT / 2.0),
        };
        let unit = scale * Frame::WIDTH / width;
        Self { step, panel, scale, unit, origin: inside.clamp(middle) - half }
    }

    /// Where a map unit stands on the card.
    pub fn place(&self, point: Point) -> Point {
        (point - self.origin) * self.scale + Point::new(self.panel.left, self.panel.top)
    }
}

fn panel(from: f64) -> Rect {
    Rect { left: from, top: 0.0, right: WIDTH, bottom: HEIGHT }
}

/// What has to be seen, in map units: these chips, and the lit lines with their labels.
fn extent(story: &Story, step: &Step, lit: &Lit, chips: &[ActorId]) -> Option<Rect> {
    let canvas = Canvas::new(step.min_width);
    let mut corners: Vec<Point> = Vec::new();
    let mut add = |rect: Rect| {
        corners.push(canvas.to_units(Point::new(rect.left, rect.top)));
        corners.push(canvas.to_units(Point::new(rect.right, rect.bottom)));
    };
    for chip in step.chips.iter().filter(|chip| chips.contains(&chip.actor)) {
        let middle = Point::new(chip.x.share(canvas.width), chip.y.share(canvas.height));
        let name = story.actor(&chip.actor)?.label();
        let footprint = canvas.footprint(name);
        let disc = 2.0 * footprint.radius;
        add(Rect::around(middle, disc, disc));
        let width = Face::Strong.width(name, FONT);
        let (top, bottom) = (footprint.name.top, footprint.name.bottom);
        add(Rect { left: -width / 2.0, top, right: width / 2.0, bottom }.moved(middle));
    }
    let lines = || step.lines.iter().filter(|line| lit.goods.contains_key(&line.link));
    for label in lines().filter_map(|line| line.label.as_ref()) {
        let middle = Point::new(label.x.share(canvas.width), label.y.share(canvas.height));
        let (width, height) = label_size(&label.lines);
        add(Rect::around(middle, width, height));
    }
    corners.extend(lines().flat_map(|line| points(&line.path)));
    Rect::joining(&corners)
}

/// The corners of a path that is written in absolute places.
fn points(path: &str) -> Vec<Point> {
    let numbers = path.split(|sign: char| !(sign.is_ascii_digit() || sign == '.' || sign == '-'));
    let numbers: Vec<f64> = numbers.filter_map(|number| number.parse().ok()).collect();
    numbers
        .chunks_exact(2)
        .filter_map(|pair| Some(Point::new(*pair.first()?, *pair.get(1)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corners_of_a_curve_are_found() {
        let corners = [Point::new(1.0, -2.5), Point::new(30.0, 4.0), Point::new(5.0, 6.0)];
        assert_eq!(points("M1 -2.5Q30 4 5 6"), corners);
    }
}
