//! Which part of the map a card shows, and how large.

use whosays_atlas::{Canvas, Drawing, FONT, Point, Rect, Spot, Step, label_size};
use whosays_story::{ActorId, Frame, Story};
use whosays_view::paint::{Lit, Window};
use whosays_words::Direction;

use super::{HEIGHT, WIDTH, fonts::Face};

/// The least size of a name on a card. The step of the drawing is chosen by it: the narrow ones
/// have large chips and are as free of overlaps as the wide ones.
const NAME: f64 = 22.0;
/// How much larger than that names may come out.
const LARGEST: f64 = 1.15;
/// How much nearer than the whole map a card goes at most.
const NEAREST: f64 = 1.7;
/// Where the picture starts, from where the lines of words do, when only a part of the map is shown, each with the room between what
/// has to be seen and its edge: as it should be, narrower for long words, wider for long ways.
const NARROW_FROM: [(f64, f64); 4] = [(764.0, 14.0), (808.0, 5.0), (850.0, 5.0), (664.0, 14.0)];
/// Where it starts when all of the map is: it then fills the height, less a few pixels of sea.
const WIDE_FROM: f64 = WIDTH - Frame::WIDTH * WHOLE;
/// Pixels to a map unit at which the narrow steps' names come out large enough.
const WHOLE: f64 = 0.68;

/// All of the map, on the wide panel.
pub fn whole(drawing: &Drawing, direction: Direction) -> Window {
    let widest = |step: &Step| f64::from(step.min_width) * NAME <= WHOLE * Frame::WIDTH * FONT;
    let step = drawing.steps.iter().rposition(widest).unwrap_or_default();
    let middle = Point::new(Frame::WIDTH / 2.0, Frame::HEIGHT / 2.0);
    Window::at(drawing, step, panel(WIDE_FROM, direction), WHOLE, middle)
}

/// What is lit, as near as there is room for it; all of the map comes last, for when there is
/// not enough. The best view for its own sake comes first.
pub fn near(story: &Story, drawing: &Drawing, lit: &Lit, direction: Direction) -> Vec<Window> {
    let views = NARROW_FROM.into_iter().filter_map(|(from, margin)| {
        let panel = panel(from, direction);
        [&lit.chips, &lit.focus]
            .into_iter()
            .find_map(|chips| around(story, drawing, lit, chips, panel, margin))
    });
    views.chain([whole(drawing, direction)]).collect()
}

fn around(
    story: &Story,
    drawing: &Drawing,
    lit: &Lit,
    chips: &[ActorId],
    panel: Rect,
    margin: f64,
) -> Option<Window> {
    let room = Point::new(panel.right - panel.left, panel.bottom - panel.top);
    let nearest = WHOLE * NEAREST;
    drawing.steps.iter().enumerate().rev().find_map(|(index, step)| {
        let least = f64::from(step.min_width) * NAME / (Frame::WIDTH * FONT);
        let seen = extent(story, drawing, step, lit, chips)?;
        let fits = ((room.x - 2.0 * margin) / (seen.right - seen.left))
            .min((room.y - 2.0 * margin) / (seen.bottom - seen.top));
        let most = least * LARGEST;
        let scale = fits.min(most).min(nearest).max(WHOLE);
        (least..=most.min(fits))
            .contains(&scale)
            .then(|| Window::at(drawing, index, panel, scale, seen.centre()))
    })
}

/// The picture lies where lines end, and starts so far from where they start.
fn panel(from: f64, direction: Direction) -> Rect {
    let (left, right) = match direction {
        Direction::Ltr => (from, WIDTH),
        Direction::Rtl => (0.0, WIDTH - from),
    };
    Rect { left, top: 0.0, right, bottom: HEIGHT }
}

/// What has to be seen, in map units: these chips, and the lit lines with their labels.
fn extent(
    story: &Story,
    drawing: &Drawing,
    step: &Step,
    lit: &Lit,
    chips: &[ActorId],
) -> Option<Rect> {
    let canvas = Canvas::new(step.min_width);
    let mut corners: Vec<Point> = Vec::new();
    let mut add = |rect: Rect| {
        corners.push(canvas.to_units(Point::new(rect.left, rect.top)));
        corners.push(canvas.to_units(Point::new(rect.right, rect.bottom)));
    };
    for chip in step.chips.iter().filter(|chip| chips.contains(&chip.actor)) {
        let middle = chip.at.on(&canvas);
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
        let middle = label.at.on(&canvas);
        let (width, height) = label_size(&label.lines);
        add(Rect::around(middle, width, height));
    }
    // The inset whole, if anybody of them stands in it, and what it shows.
    let inset = drawing.inset(step);
    if let Some(part) = inset.filter(|inset| inset.actors.iter().any(|actor| chips.contains(actor)))
    {
        corners.extend([&part.at, &part.of].into_iter().flat_map(|rect| {
            [Point::new(rect.left, rect.top), Point::new(rect.right, rect.bottom)]
        }));
    }
    corners.extend(lines().flat_map(|line| line.bend.corners()).map(Spot::point));
    Rect::joining(&corners)
}
