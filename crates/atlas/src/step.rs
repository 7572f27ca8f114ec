//! Everything on the map at one width.

use std::collections::BTreeMap;

use whosays_story::{ActorId, Frame};

use crate::{
    Anchor, Bar, Bend, Chip, Input, Inset, Label, Line, Link, Point, Rect, Segment, Spot, Step,
    chips,
    courses::{self, Course, Panel},
    curve::Curve,
    ground::Ground,
    labels::{self, Pill, Wanted},
    limits,
    metrics::Canvas,
    placing::Placing,
    seat::Seat,
    shown,
    stop::Stop,
    text::listed,
};

/// What a squared pixel of a chip's way costs, next to the costs of labels.
const WAY: f64 = 0.5;
/// What the cost of a course counts, next to the costs of labels.
const COURSE: f64 = 2.0;
/// A chip that stands farther than this from its true place, beyond its rim, gets a leader.
const LEADER: f64 = 3.0;
/// The head of a line, in pixels.
const HEAD_LENGTH: f64 = 9.0;
const HEAD_WIDTH: f64 = 8.0;
/// A bar across a line: how long it is, how far along the line it stands, clear of the heads of
/// lines that come the other way, and how much farther the next one.
const BAR_LENGTH: f64 = 12.0;
const BAR_AFTER: f64 = 13.0;
const BAR_NEXT: f64 = 5.0;
/// How far apart the bars of different lines stand, and how far along its line a bar may go for it.
const BAR_APART: f64 = 15.0;
const BAR_LAST: f64 = 60.0;

/// The layout of one width. Of several ways to place the chips, the one that serves lines and
/// labels best is taken, as long as it stays near the true places. Told with it is whether it uses the
/// inset.
pub(crate) fn lay_out(
    input: &Input,
    frame: &Frame,
    inset: Option<&Inset>,
    width: u32,
) -> (Step, bool) {
    let canvas = Canvas::new(width);
    let place =
        |inset| Placing::new(shown::markers(input, width), Ground::new(frame, inset), &canvas);
    let plain = place(None);
    let with_inset = inset.map(|inset| place(Some(inset)));
    let with_inset = with_inset.filter(|placing| placing.is_better_than(&plain));
    let has_inset = with_inset.is_some();
    let Placing { ground, markers, seats, tried } = with_inset.unwrap_or(plain);
    let part = shown::part(input, markers, width);
    let most = limits::attempts(part.markers.len(), part.links.len());
    let (chips, lines) = best(&part, &ground, &canvas, &seats, tried.get(..most).unwrap_or(&tried));
    let left_out = shown::left_out(input, &part, &lines);
    (Step { min_width: width, inset: None, chips, lines, left_out }, has_inset)
}

/// The cheapest layout; of several the first. Those whose chips cost little are tried first, and
/// whatever comes to cost more than the best one before it is done is left there.
fn best(
    input: &Input,
    ground: &Ground,
    canvas: &Canvas,
    seats: &[Seat],
    tried: &[Vec<Point>],
) -> (Vec<Chip>, Vec<Line>) {
    let chips_cost = |places: &Vec<Point>| {
        let ways = chips::displacement(seats, places);
        // A chip on a chip is worse than anything that a label can do.
        let crowding = chips::crowding(seats, places, 0.0) * 1e6;
        (ways, crowding)
    };
    let mut order: Vec<(usize, &Vec<Point>, (f64, f64))> = tried
        .iter()
        .enumerate()
        .map(|(number, places)| (number, places, chips_cost(places)))
        .collect();
    let sum = |(ways, crowding): (f64, f64)| ways * WAY + crowding;
    order.sort_by(|(.., a), (.., b)| sum(*a).total_cmp(&sum(*b)));
    let panel = ground.panel(&input.markers, canvas);
    let mut best: Option<(f64, usize, Vec<Stop>, Vec<Line>)> = None;
    for (number, places, cost) in order {
        let stops: Vec<Stop> = places
            .iter()
            .zip(seats)
            .map(|(place, seat)| Stop { place: *place, footprint: seat.footprint })
            .collect();
        // Sums in another order differ by a little.
        let limit = best
            .as_ref()
            .map_or(f64::INFINITY, |(least, ..)| least + 1e-6 * least.abs().max(1.0) - sum(cost));
        let Some((lines, lines_cost)) = links(input, &stops, panel.as_ref(), canvas, limit) else {
            continue;
        };
        let cost = lines_cost + cost.0 * WAY + cost.1;
        let is_better = best
            .as_ref()
            .is_none_or(|(least, first, ..)| cost.total_cmp(least).then(number.cmp(first)).is_lt());
        if is_better {
            best = Some((cost, number, stops, lines));
        }
    }
    let Some((.., stops, lines)) = best else { return Default::default() };
    (shown(input, ground, canvas, &stops), lines)
}

fn shown(input: &Input, ground: &Ground, canvas: &Canvas, stops: &[Stop]) -> Vec<Chip> {
    let chips = input.markers.iter().zip(stops).map(|(marker, stop)| {
        let way = ground.beyond(marker);
        let home = canvas.to_pixels(ground.home(marker));
        Chip {
            actor: marker.actor.clone(),
            at: Anchor::of(stop.place, canvas),
            leader: if way.is_none() { leader(home, stop, canvas) } else { None },
            docked: way.map(degrees),
            shape: marker.shape,
        }
    });
    chips.collect()
}

/// Degrees clockwise from straight up.
fn degrees(way: Point) -> u16 {
    let degrees = libm::atan2(way.x, -way.y).to_degrees().round() as i16;
    degrees.rem_euclid(360).unsigned_abs()
}

fn leader(home: Point, stop: &Stop, canvas: &Canvas) -> Option<Segment> {
    if stop.footprint.covers(stop.place, home, LEADER) {
        return None;
    }
    let straight = Curve { from: home, control: (home + stop.place) * 0.5, to: stop.place };
    let rim = (0..=200)
        .map(|step| straight.at(f64::from(step) / 200.0))
        .find(|point| stop.footprint.covers(stop.place, *point, 0.0))?;
    Some(segment(home, rim, canvas))
}

/// From pixels to what is drawn.
fn segment(from: Point, to: Point, canvas: &Canvas) -> Segment {
    Segment { from: Spot::at(canvas.to_units(from)), to: Spot::at(canvas.to_units(to)) }
}

/// The lines of all links whose ends are on the map, and what they and their labels cost; nothing
/// where that is found to be more than `limit`.
fn links(
    input: &Input,
    stops: &[Stop],
    panel: Option<&Panel>,
    canvas: &Canvas,
    limit: f64,
) -> Option<(Vec<Line>, f64)> {
    let index: BTreeMap<&ActorId, usize> =
        input.markers.iter().enumerate().map(|(index, marker)| (&marker.actor, index)).collect();
    let (known, pairs): (Vec<&Link>, Vec<(usize, usize)>) = input
        .links
        .iter()
        .filter_map(|link| Some((link, (*index.get(&link.from)?, *index.get(&link.to)?))))
        .unzip();
    if limit < 0.0 {
        return None;
    }
    let (courses, courses_cost) = courses::choose(&pairs, stops, panel, &canvas.sheet());
    let limit = limit - COURSE * courses_cost;
    if limit < 0.0 {
        return None;
    }
    let drawn: Vec<(&Link, Course)> =
        known.into_iter().zip(courses).filter_map(|(link, course)| Some((link, course?))).collect();
    let mut marked: Vec<Marked> = Vec::with_capacity(drawn.len());
    for (link, course) in &drawn {
        let standing: Vec<Point> = marked.iter().flat_map(Marked::bar_middles).collect();
        marked.push(Marked::new(link, course, &index, stops, &standing));
    }
    let texts: Vec<String> = drawn.iter().map(|(link, _)| listed(&link.goods)).collect();
    let wanted: Vec<Wanted> = drawn
        .iter()
        .zip(&texts)
        .zip(&marked)
        .map(|(((link, course), text), marked)| {
            let head = marked.head_bounds();
            Wanted { text, course, head, weight: link.weight }
        })
        .collect();
    let bars: Vec<Rect> = marked.iter().flat_map(Marked::bar_bounds).collect();
    let (pills, labels_cost) = labels::place(&wanted, stops, &bars, &canvas.sheet(), limit)?;
    let lines = drawn
        .iter()
        .zip(&marked)
        .zip(pills)
        .map(|(((link, _), marked), pill)| marked.line(link, &pill, canvas))
        .collect();
    Some((lines, labels_cost + COURSE * courses_cost))
}

/// A line with its head and bars, in pixels.
struct Marked {
    curve: Curve,
    head: [Point; 3],
    bars: Vec<(usize, Point, Point)>,
}

impl Marked {
    fn new(
        link: &Link,
        course: &Course,
        index: &BTreeMap<&ActorId, usize>,
        stops: &[Stop],
        standing: &[Point],
    ) -> Self {
        let whole = course.curve;
        let base = 1.0 - whole.reversed().after(HEAD_LENGTH);
        let curve = whole.part(0.0, base);
        let tip = whole.to;
        let side = (tip - curve.to).unit().left() * (HEAD_WIDTH / 2.0);
        let head = [tip, curve.to + side, curve.to - side];
        let mut bars: Vec<(usize, Point, Point)> = Vec::new();
        let mut taken = (BAR_AFTER - BAR_NEXT, BAR_AFTER - BAR_NEXT);
        for (number, (by, _)) in link.contested.iter().enumerate() {
            let replier = index.get(by).and_then(|at| stops.get(*at)).map(|stop| stop.place);
            // Next to the end that is nearer to who replies, whoever that is.
            let away = |end: Point| replier.map_or(f64::INFINITY, |place| (place - end).length());
            let at_start = away(curve.from) <= away(curve.to);
            let used = if at_start { &mut taken.0 } else { &mut taken.1 };
            let (t, point) = loop {
                *used += BAR_NEXT;
                let t =
                    if at_start { curve.after(*used) } else { 1.0 - curve.reversed().after(*used) };
                let point = curve.at(t);
                let clear = standing.iter().all(|other| (*other - point).length() >= BAR_APART);
                if clear || *used > BAR_LAST {
                    break (t, point);
                }
            };
            let across = curve.direction(t).left() * (BAR_LENGTH / 2.0);
            bars.push((number, point + across, point - across));
        }
        Self { curve, head, bars }
    }

    fn bar_middles(&self) -> impl Iterator<Item = Point> {
        self.bars.iter().map(|(_, a, b)| (*a + *b) * 0.5)
    }

    fn bar_bounds(&self) -> impl Iterator<Item = Rect> {
        self.bar_middles().map(|middle| Rect::around(middle, BAR_LENGTH, BAR_LENGTH))
    }

    fn head_bounds(&self) -> Rect {
        let [tip, ..] = self.head;
        Rect::around((tip + self.curve.to) * 0.5, BAR_LENGTH, BAR_LENGTH)
    }

    fn line(&self, link: &Link, pill: &Pill, canvas: &Canvas) -> Line {
        let Curve { from, control, to } = self.curve;
        let spot = |point| Spot::at(canvas.to_units(point));
        let bars = self.bars.iter().filter_map(|(number, a, b)| {
            let (by, status) = link.contested.get(*number)?;
            Some(Bar { by: by.clone(), status: *status, across: segment(*a, *b, canvas) })
        });
        Line {
            link: link.id.clone(),
            bend: Bend { from: spot(from), control: spot(control), to: spot(to) },
            head: self.head.map(spot),
            bars: bars.collect(),
            label: (!pill.lines.is_empty()).then(|| Label {
                at: Anchor::of(pill.centre, canvas),
                lines: pill.lines.clone(),
                tether: pill.anchor.map(|anchor| segment(pill.centre, anchor, canvas)),
            }),
        }
    }
}
