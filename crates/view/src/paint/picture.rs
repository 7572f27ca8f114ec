//! A map in colours of its own, for pictures that have no style sheet.

use std::fmt::Write as _;

use whosays_atlas::{Chip, Drawing, Line, Point, Rect, Step};
use whosays_story::{ActorId, Story};
use whosays_words::{Direction, Words};

use super::{
    Brush as _, Legend, Lettering, Lit, SEA, Sorts, Window,
    chip::{Look, Seated},
    ink::Ink,
    marks::Marks,
    pill::{self, Pill},
};
use crate::relations::{Relation, Way, asked, relations};

/// A chip that is nearer to the edge of the picture than this is left out, not cut.
const EDGE: f64 = 4.0;

/// A part of a story's map, with what stands out on it.
#[derive(Clone, Copy)]
pub struct Picture<'a> {
    /// The story.
    pub story: &'a Story,
    /// Its map.
    pub drawing: &'a Drawing,
    /// The part that is shown.
    pub window: &'a Window,
    /// What stands out.
    pub lit: &'a Lit,
    /// The letters that it is written in.
    pub lettering: &'a dyn Lettering,
    /// Which way its words run. The map itself stays as it is.
    pub direction: Direction,
}

/// The sorts of mark at the chips of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MarkSorts {
    /// Whether any is a number.
    pub is_numbered: bool,
    /// Whether any tells who speaks of whom.
    pub is_related: bool,
}

impl Picture<'_> {
    /// The sorts of line and of bar that it shows standing out: what its legend has to explain.
    #[must_use]
    pub fn sorts(&self) -> Sorts {
        let lines = self.step().into_iter().flat_map(|step| &step.lines);
        let lit = lines.filter(|line| self.lit.has_line(line));
        Sorts::of(lit, self.story.routes(), |line, bar| self.lit.has_bar(line, bar))
    }

    /// The sorts of mark at its chips: what its legend has to explain, too.
    #[must_use]
    pub fn marks(&self) -> MarkSorts {
        let mut sorts = MarkSorts::default();
        if !self.lit.numbered {
            return sorts;
        }
        for chip in self.step().into_iter().flat_map(|step| self.chips(step)) {
            sorts.is_numbered |= chip.marks.asked.is_some();
            sorts.is_related |= !chip.marks.relations.is_empty();
        }
        sorts
    }

    /// Writes it, with its legend.
    pub fn write(&self, svg: &mut String, legend: &Legend) {
        let Rect { left, top, right, bottom } = self.window.panel;
        let origin = self.window.place(Point::default());
        // Writing to a String cannot fail.
        _ = write!(
            svg,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\" fill=\"{SEA}\"/>\
             <g transform=\"translate({:.2} {:.2}) scale({:.4})\">",
            right - left,
            bottom - top,
            origin.x,
            origin.y,
            self.window.scale
        );
        for land in &self.drawing.lands {
            self.ink(true, None).land(svg, land);
        }
        if let Some(inset) = self.step().and_then(|step| self.drawing.inset(step)) {
            let ink = self.ink(true, None);
            ink.sea(svg, inset);
            for land in &inset.lands {
                ink.land(svg, land);
            }
            ink.edge(svg, inset);
        }
        let Some(step) = self.step() else {
            svg.push_str("</g>");
            return;
        };
        let chips = self.chips(step);
        // What is lit comes last, and so on top.
        let (faint, lit): (Vec<&Seated>, Vec<&Seated>) =
            chips.iter().partition(|chip| chip.look == Look::Faint);
        for chip in faint.iter().chain(&lit) {
            self.leader(svg, chip.chip, chip.look != Look::Faint);
        }
        self.lines(svg, step);
        svg.push_str("</g>");
        for chip in faint {
            chip.write(svg, self.lettering, self.direction);
        }
        for line in &step.lines {
            if let (Some(label), Some(goods)) = (&line.label, self.lit.goods.get(&line.link)) {
                let standing = self.story.route(&line.link).map(|route| route.standing);
                let pill = Pill { label, goods, standing };
                pill.write(svg, self.window, self.lettering, self.direction);
            }
        }
        for chip in lit {
            chip.write(svg, self.lettering, self.direction);
        }
        legend.write(svg, self.window, self.lettering, self.direction, &self.taken(step));
    }

    fn step(&self) -> Option<&Step> {
        self.drawing.steps.get(self.window.step)
    }

    fn ink(&self, is_lit: bool, line: Option<&Line>) -> Ink<'_> {
        let route = line.and_then(|line| self.story.route(&line.link));
        let standing = route.map(|route| route.standing);
        Ink { lit: self.lit, is_lit, standing, pixel: self.window.pixel() }
    }

    /// The chips that are wholly in the picture.
    fn chips<'a>(&'a self, step: &'a Step) -> Vec<Seated<'a>> {
        let room = self.window.panel.grown(-EDGE);
        let relations = if self.lit.marked.is_some() {
            let all = step.chips.iter().map(|chip| chip.actor.clone()).collect();
            relations(self.story.ledger(), &all)
        } else {
            Vec::new()
        };
        let seated = step.chips.iter().filter_map(|chip| {
            let mut seated = self.seated(step, chip)?;
            seated.marks = self.marks_at(chip, &relations);
            Some(seated)
        });
        seated.filter(|chip| room.holds_all(&chip.bounds(self.lettering))).collect()
    }

    fn seated<'a>(&'a self, step: &Step, chip: &'a Chip) -> Option<Seated<'a>> {
        let actor = self.story.actor(&chip.actor)?;
        let look = match &self.lit.filled {
            _ if !self.lit.chips.contains(&chip.actor) => Look::Faint,
            Some(filled) if *filled == chip.actor => Look::Filled,
            _ => Look::Plain,
        };
        Some(Seated::new(self.window, step, chip, actor, look))
    }

    /// The marks at a chip: as on the page, but that what steps back has none.
    fn marks_at(&self, chip: &Chip, relations: &[Relation]) -> Marks {
        if !self.lit.numbered || !self.lit.chips.contains(&chip.actor) {
            return Marks::default();
        }
        let words = Words::of_story(self.story);
        let asked = asked(self.story, &chip.actor);
        let is = |one: &ActorId, other: &ActorId| {
            *one == chip.actor && self.lit.marked.as_ref() == Some(other)
        };
        let relations = relations.iter().filter_map(|relation| {
            let way = match (&relation.speaker, &relation.target) {
                (speaker, target) if is(speaker, target) => Way::Of,
                (speaker, target) if is(target, speaker) => Way::By,
                _ => return None,
            };
            Some((way, relation.reply))
        });
        Marks {
            asked: asked.map(|(count, extent)| (words.number(count), extent)),
            relations: relations.collect(),
        }
    }

    /// The way from a chip's true place. One that leads out of the picture tells nothing.
    fn leader(&self, svg: &mut String, chip: &Chip, is_lit: bool) {
        let leader = chip.leader.as_ref();
        let is_seen = |place| self.window.panel.holds(self.window.place(place));
        if let Some(leader) = leader.filter(|leader| is_seen(leader.from.point())) {
            self.ink(is_lit, None).leader(svg, leader);
        }
    }

    fn lines(&self, svg: &mut String, step: &Step) {
        let (lit, faint): (Vec<&Line>, Vec<&Line>) =
            step.lines.iter().partition(|line| self.lit.has_line(line));
        for line in faint.into_iter().filter(|_| !self.lit.alone) {
            self.ink(false, Some(line)).line(svg, line);
        }
        for line in &lit {
            self.ink(true, Some(line)).line(svg, line);
        }
        for line in &lit {
            for bar in line.bars.iter().filter(|bar| self.lit.has_bar(line, bar)) {
                self.ink(true, Some(line)).bar(svg, bar);
            }
        }
    }

    /// Where a legend would hide something.
    fn taken(&self, step: &Step) -> Vec<Rect> {
        let chips = step.chips.iter().filter_map(|chip| self.seated(step, chip));
        let chips = chips.map(|chip| chip.bounds(self.lettering));
        let labels = step.lines.iter().filter(|line| self.lit.has_line(line));
        let labels =
            labels.filter_map(|line| Some(pill::bounds(self.window, line.label.as_ref()?)));
        chips.chain(labels).collect()
    }
}
