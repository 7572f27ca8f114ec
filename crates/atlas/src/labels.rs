//! Places for labels: on their own line where they can be read, else as near as there is room.

use crate::{
    Point, Rect,
    courses::{Course, cross, legs},
    limits::Effort,
    metrics::label_size,
    stop::Stop,
    text::wrap,
};

/// What a square pixel on a chip or on another label costs.
const OVERLAP: f64 = 1_000.0;
/// Two labels that are nearer than this, in pixels, may overlap once their places are written: in hundredths of a
/// percent of a map of up to 1,000 pixels.
const ROUNDED: f64 = 0.1;
/// Around a label, in pixels, towards chips and other labels.
const GAP: f64 = 1.5;
/// What a square pixel on another label costs from round to round: first to last the same, or
/// rising, so that labels may pass through one another while they sort themselves out.
const PRICES: [[f64; 10]; 2] =
    [[OVERLAP; 10], [0.3, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, OVERLAP, OVERLAP, OVERLAP]];
/// Characters to a line that are tried. The widest keeps most labels on one line.
const WRAPS: [usize; 5] = [34, 22, 16, 12, 9];
/// How much worse it is to stand on another line when off one's own.
const MISREAD: f64 = 8.0;
/// What it costs that a tether crosses another line or a chip.
const CROSSING: f64 = 60.0;
/// The overlap, in square pixels, that a tether under another label is as bad as.
const TETHER_AREA: f64 = 0.8;

/// A label with its place, in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pill {
    pub(crate) lines: Vec<String>,
    pub(crate) centre: Point,
    /// The nearest point of its line, where the label stands off it.
    pub(crate) anchor: Option<Point>,
}

/// A label still to be placed.
pub(crate) struct Wanted<'a> {
    pub(crate) text: &'a str,
    pub(crate) course: &'a Course,
    /// The head of the line, which should stay visible.
    pub(crate) head: Rect,
    /// Where there is no room for all labels, the lighter ones are left out.
    pub(crate) weight: usize,
}

/// One way of setting a label.
#[derive(Clone, Debug)]
struct Setting {
    lines: usize,
    bounds: Rect,
    /// The nearest point of its line, where it stands off it.
    anchor: Option<Point>,
    /// What it costs before other labels are looked at.
    cost: f64,
    /// A box around itself and its tether: whatever is clear of that is clear of both.
    around: Rect,
}

impl Setting {
    fn new(lines: usize, bounds: Rect, anchor: Option<Point>, cost: f64) -> Self {
        // A little wider than both, since points on a tether are rounded.
        let own = bounds.grown(GAP);
        let tether = anchor.and_then(|anchor| Rect::joining(&[bounds.centre(), anchor]));
        let around = tether.map_or(own, |tether| own.joined(&tether.grown(0.1)));
        Self { lines, bounds, anchor, cost, around }
    }
}

/// Places for all labels together, and what they cost: above [`OVERLAP`] something overlaps.
/// A bar is as much in the way as a chip: a label must never hide that something is denied. What
/// there is no room for has no lines. Nothing where the labels are found to cost more than `limit`.
pub(crate) fn place(
    wanted: &[Wanted],
    stops: &[Stop],
    bars: &[Rect],
    sheet: &Rect,
    limit: f64,
) -> Option<(Vec<Pill>, f64)> {
    let chips = stops.iter().flat_map(|stop| stop.footprint.at(stop.place));
    let obstacles: Vec<Rect> = chips.chain(bars.iter().copied()).collect();
    let effort = Effort::on(wanted.len());
    let courses: Vec<&Course> = wanted.iter().map(|label| label.course).collect();
    let settings: Vec<Vec<Vec<String>>> = wanted.iter().map(|label| settings(label.text)).collect();
    let searches = wanted.iter().zip(&settings).enumerate().map(|(index, (label, settings))| {
        let others = courses.iter().enumerate();
        let others = others.filter_map(|(j, course)| (j != index).then_some(*course)).collect();
        Search { label, settings, others, stops, obstacles: &obstacles, sheet, effort }
    });
    let searches: Vec<Search> = searches.collect();
    // No choice costs less than each label at its cheapest place, and that is soon found.
    let mut least = 0.0;
    for search in &searches {
        least += search.least();
        if least > limit {
            return None;
        }
    }
    let options: Vec<Vec<Setting>> = searches.iter().map(Search::options).collect();
    let (chosen, cost) = sort_out(&options, effort, least);
    let chosen: Vec<Option<&Setting>> =
        chosen.iter().zip(&options).map(|(choice, options)| options.get((*choice)?)).collect();
    let fits = fitting(wanted, &chosen, &obstacles);
    let pills = chosen.iter().zip(&settings).zip(fits).map(|((option, settings), fits)| {
        let lines = option.filter(|_| fits).and_then(|option| settings.get(option.lines));
        pill(*option, lines.cloned().unwrap_or_default())
    });
    Some((pills.collect(), cost))
}

/// Which labels stand on nothing: the heaviest first, each has to be clear of chips, bars and of
/// those before it.
fn fitting(wanted: &[Wanted], chosen: &[Option<&Setting>], obstacles: &[Rect]) -> Vec<bool> {
    let mut order: Vec<(usize, &Setting)> = Vec::new();
    order.extend(chosen.iter().enumerate().filter_map(|(index, option)| Some((index, (*option)?))));
    let weight = |index: usize| wanted.get(index).map_or(0, |label| label.weight);
    order.sort_by_key(|(index, _)| (std::cmp::Reverse(weight(*index)), *index));
    let mut fits = vec![false; wanted.len()];
    let mut taken: Vec<Rect> = obstacles.to_vec();
    for (index, option) in order {
        let around = option.bounds.grown(ROUNDED);
        let is_free = taken.iter().all(|other| around.overlap(other) < 1e-6);
        if let Some(fits) = fits.get_mut(index).filter(|_| is_free) {
            *fits = true;
            taken.push(option.bounds);
        }
    }
    fits
}

/// The text on one line, two and more, without repeats.
fn settings(text: &str) -> Vec<Vec<String>> {
    let mut settings: Vec<Vec<String>> = WRAPS.iter().map(|most| wrap(text, *most)).collect();
    settings.dedup();
    settings
}

/// Looks for places for one label.
struct Search<'a> {
    label: &'a Wanted<'a>,
    settings: &'a [Vec<String>],
    /// The courses of all other lines.
    others: Vec<&'a Course>,
    stops: &'a [Stop],
    obstacles: &'a [Rect],
    sheet: &'a Rect,
    effort: Effort,
}

/// A place that may be tried.
struct Try {
    /// The number of the setting, and how many lines it has.
    setting: (usize, usize),
    bounds: Rect,
    /// What it costs to be there at all.
    cost: f64,
    /// Whether it only counts where it is clear of chips and bars.
    needs_room: bool,
}

impl Search<'_> {
    /// All places for the label that are inside the map and clear of chips and bars, or the least bad
    /// ones where there is none; the cheapest first, of those that cost the same the first.
    fn options(&self) -> Vec<Setting> {
        let most = self.effort.places;
        let mut kept = Cheapest { most, limit: f64::INFINITY, found: Vec::new() };
        self.each(|number, one| {
            if let Some(setting) = self.setting(&one, kept.limit) {
                kept.add(number, setting);
            }
        });
        kept.sorted()
    }

    /// What the cheapest place costs.
    fn least(&self) -> f64 {
        let mut least = f64::INFINITY;
        self.each(|_, one| {
            if let Some(setting) = self.setting(&one, least) {
                least = setting.cost;
            }
        });
        if least.is_finite() { least } else { 0.0 }
    }

    /// Goes through all places, in their order.
    fn each(&self, mut visit: impl FnMut(usize, Try)) {
        let mut number = 0;
        for (index, setting) in self.settings.iter().enumerate() {
            let (width, height) = label_size(setting);
            let room = self.sheet.grown(-GAP);
            let area = Rect {
                left: room.left + width / 2.0,
                top: room.top + height / 2.0,
                right: room.right - width / 2.0,
                bottom: room.bottom - height / 2.0,
            };
            let setting = (index, setting.len());
            let mut next = |centre: Point, cost: f64, needs_room: bool| {
                let bounds = Rect::around(area.clamp(centre), width, height);
                visit(number, Try { setting, bounds, cost, needs_room });
                number += 1;
            };
            along(self.label.course).for_each(|(centre, cost)| next(centre, cost, false));
            let samples = Rect::joining(&self.label.course.samples);
            let reach = samples.map(|bounds| bounds.grown(self.effort.reach));
            over(&area, self.effort.pitch)
                .filter(|centre| reach.is_some_and(|reach| reach.holds(*centre)))
                .for_each(|centre| next(centre, 8.0, true));
        }
    }

    /// The label at a place; nothing where there is no room, or where it costs `limit` or more.
    fn setting(&self, one: &Try, limit: f64) -> Option<Setting> {
        let Try { setting: (number, lines), bounds, cost, needs_room } = *one;
        let lines_cost = 8.0 * (lines as f64 - 1.0);
        // A rounding error is no reason.
        let limit_by_parts = limit + 1e-6;
        if cost + lines_cost >= limit_by_parts {
            return None;
        }
        let grown = bounds.grown(GAP);
        if needs_room && self.obstacles.iter().any(|other| grown.meets(other)) {
            return None;
        }
        let anchor = anchor(&bounds, self.label.course);
        let off = anchor.map_or(0.0, |anchor| off_line(&bounds, anchor));
        if cost + lines_cost + off >= limit_by_parts {
            return None;
        }
        let blocked: f64 = if needs_room {
            0.0
        } else {
            self.obstacles.iter().map(|other| grown.overlap(other)).sum()
        };
        let hidden = bounds.overlap(&self.label.head);
        let foreign: f64 = self.others.iter().map(|other| on_line(&bounds, other)).sum();
        // On another line and not on its own, a label says something that nobody said.
        let foreign = if anchor.is_some() { foreign * MISREAD } else { foreign };
        if cost + lines_cost + off + foreign >= limit_by_parts {
            return None;
        }
        let crossed = |anchor| crossings(&bounds, anchor, &self.others, self.stops) * CROSSING;
        let astray = off + anchor.map_or(0.0, crossed);
        let cost = cost + astray + foreign + lines_cost + hidden * 0.8 + blocked * OVERLAP;
        (cost < limit).then(|| Setting::new(number, bounds, anchor, cost))
    }
}

/// The cheapest settings of many. There are many thousands, and most are never looked at.
struct Cheapest {
    most: usize,
    /// What costs so much, or more, is not among them.
    limit: f64,
    found: Vec<(usize, Setting)>,
}

impl Cheapest {
    /// Adds a setting; each has a greater number than the one before.
    fn add(&mut self, number: usize, setting: Setting) {
        self.found.push((number, setting));
        if self.found.len() >= self.most * 2 {
            self.cut();
        }
    }

    fn cut(&mut self) {
        if self.most < self.found.len() {
            self.found.select_nth_unstable_by(self.most, earlier);
            self.found.truncate(self.most);
            let costs = self.found.iter().map(|(_, setting)| setting.cost);
            self.limit = costs.fold(f64::NEG_INFINITY, f64::max);
        }
    }

    fn sorted(mut self) -> Vec<Setting> {
        self.cut();
        self.found.sort_unstable_by(earlier);
        self.found.into_iter().map(|(_, setting)| setting).collect()
    }
}

/// The cheaper one first; of those that cost the same the first.
fn earlier(a: &(usize, Setting), b: &(usize, Setting)) -> std::cmp::Ordering {
    a.1.cost.total_cmp(&b.1.cost).then(a.0.cmp(&b.0))
}

/// Places on the label's own line and just off it, the middle of the line first.
fn along(course: &Course) -> impl Iterator<Item = (Point, f64)> + '_ {
    (-6..=6).flat_map(move |step| {
        let t = 0.5 + f64::from(step) * 0.05;
        let (point, left) = (course.curve.at(t), course.curve.direction(t).left());
        (-2..=2).map(move |off| {
            let cost = f64::from(step * step) * 0.4 + f64::from(off * off);
            (point + left * (f64::from(off) * 5.0), cost)
        })
    })
}

/// Places all over an area.
fn over(area: &Rect, pitch: f64) -> impl Iterator<Item = Point> + use<> {
    let (left, top) = (area.left, area.top);
    let count = |length: f64| (length.max(0.0) / pitch) as i32;
    let (columns, rows) = (count(area.right - left), count(area.bottom - top));
    (0..=rows).flat_map(move |row| {
        (0..=columns).map(move |column| {
            Point::new(left + f64::from(column) * pitch, top + f64::from(row) * pitch)
        })
    })
}

/// What it costs to stand off one's own line.
fn off_line(bounds: &Rect, anchor: Point) -> f64 {
    let way = (bounds.clamp(anchor) - anchor).length();
    14.0 + way * (1.5 + way / 30.0)
}

/// How many other lines and chips the tether of a label crosses.
fn crossings(bounds: &Rect, anchor: Point, others: &[&Course], stops: &[Stop]) -> f64 {
    let tether = (bounds.centre(), anchor);
    // Most are too far off to be met, which a box tells soonest.
    let around = Rect::joining(&[tether.0, tether.1]).unwrap_or(*bounds).grown(0.1);
    let lines = others
        .iter()
        .filter(|other| other.bounds.grown(0.1).meets(&around))
        .filter(|other| legs(&other.samples).any(|leg| cross(leg, tether)))
        .count();
    let chips = stops
        .iter()
        .filter(|stop| stop.footprint.meets(stop.place, &around))
        .filter(|stop| {
            along_tether(tether).any(|point| stop.footprint.covers(stop.place, point, 0.0))
        })
        .count();
    (lines + chips) as f64
}

/// Points from one end of a tether to the other.
fn along_tether((start, end): (Point, Point)) -> impl Iterator<Item = Point> {
    (0..=12).map(move |step| start + (end - start) * (f64::from(step) / 12.0))
}

/// What it costs to stand on another line, so that it is unclear whose label it is.
fn on_line(bounds: &Rect, course: &Course) -> f64 {
    let bounds = bounds.grown(2.0);
    if !bounds.grown(0.1).meets(&course.bounds.grown(0.1)) {
        return 0.0;
    }
    course.samples.iter().filter(|point| bounds.holds(**point)).count() as f64 * 6.0
}

/// The point of the course that is nearest to the box, unless the course runs through the box.
fn anchor(bounds: &Rect, course: &Course) -> Option<Point> {
    let way = |point: Point| (bounds.clamp(point) - point).squared();
    // The ends are no good: there the lines of a chip all meet.
    let inner = course.samples.iter().skip(1).take(course.samples.len().saturating_sub(2));
    let nearest = inner.map(|point| (way(*point), *point)).min_by(|a, b| a.0.total_cmp(&b.0));
    nearest.map(|(_, point)| point).filter(|point| !bounds.holds(*point))
}

/// The best of several ways to let the labels sort themselves out: the choices and what they cost.
/// Which label goes first matters where there is little room, so everybody has a turn. None can cost
/// less than `least`, so one that costs that is the best.
fn sort_out(options: &[Vec<Setting>], effort: Effort, least: f64) -> (Vec<Option<usize>>, f64) {
    let mut best: Option<(Vec<Option<usize>>, f64)> = None;
    for first in 0..effort.turns.max(1) {
        for prices in &PRICES {
            let found = settle(options, first, prices);
            if best.as_ref().is_none_or(|(_, cost)| found.1.total_cmp(cost).is_lt()) {
                best = Some(found);
            }
            if best.as_ref().is_some_and(|(_, cost)| *cost <= least) {
                return best.unwrap_or_default();
            }
        }
    }
    best.unwrap_or_default()
}

/// Lets each label in turn, beginning with `first`, take its best place next to the others, once
/// for every price: the choices and what they cost.
fn settle(options: &[Vec<Setting>], first: usize, prices: &[f64]) -> (Vec<Option<usize>>, f64) {
    let mut chosen: Vec<Option<usize>> = vec![None; options.len()];
    // The price at which no label wants to move.
    let mut content = None;
    for price in prices {
        if content == Some(*price) {
            continue;
        }
        let mut moved = false;
        for turn in 0..options.len() {
            let index = (turn + first) % options.len();
            let others = placed(options, &chosen, index);
            let choice = options.get(index).and_then(|mine| best(mine, &others, *price));
            if let Some(old) = chosen.get_mut(index) {
                moved |= *old != choice;
                *old = choice;
            }
        }
        content = (!moved).then_some(*price);
    }
    let cost = options
        .iter()
        .zip(&chosen)
        .enumerate()
        .filter_map(|(index, (mine, choice))| {
            let option = mine.get((*choice)?)?;
            // Each pair is met twice, once from either side.
            let crowd = crowd(option, &placed(options, &chosen, index));
            Some(option.cost + OVERLAP * crowd / 2.0)
        })
        .sum();
    (chosen, cost)
}

/// The number of the best option next to other labels.
fn best(options: &[Setting], others: &[&Setting], price: f64) -> Option<usize> {
    let mut best: Option<(f64, usize)> = None;
    for (number, option) in options.iter().enumerate() {
        // They are sorted: what follows costs at least as much.
        if best.is_some_and(|(cost, _)| option.cost >= cost) {
            break;
        }
        let cost = option.cost + price * crowd(option, others);
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, number));
        }
    }
    best.map(|(_, number)| number)
}

/// The labels already placed, without one of them.
fn placed<'a>(
    options: &'a [Vec<Setting>],
    chosen: &[Option<usize>],
    without: usize,
) -> Vec<&'a Setting> {
    options
        .iter()
        .zip(chosen)
        .enumerate()
        .filter(|(index, _)| *index != without)
        .filter_map(|(_, (options, choice))| options.get((*choice)?))
        .collect()
}

/// The area that a label shares with others, `GAP` included; a tether that runs under a label
/// counts as a little area.
fn crowd(option: &Setting, others: &[&Setting]) -> f64 {
    others
        .iter()
        .filter(|other| option.around.meets(&other.around))
        .map(|other| {
            let area = option.bounds.grown(GAP).overlap(&other.bounds);
            let tethers =
                u32::from(runs_under(option, other)) + u32::from(runs_under(other, option));
            area + f64::from(tethers) * TETHER_AREA
        })
        .sum()
}

/// Whether the tether of a label runs under another label.
fn runs_under(tethered: &Setting, other: &Setting) -> bool {
    tethered.anchor.is_some_and(|anchor| {
        along_tether((tethered.bounds.centre(), anchor)).any(|point| other.bounds.holds(point))
    })
}

fn pill(option: Option<&Setting>, lines: Vec<String>) -> Pill {
    let centre = option.map(|option| option.bounds.centre()).unwrap_or_default();
    Pill { lines, centre, anchor: option.and_then(|option| option.anchor) }
}
