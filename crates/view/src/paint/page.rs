//! The map of a page, whose looks are in the style sheet.

use std::fmt::Write as _;

use whosays_atlas::{Line, Segment, Spot};
use whosays_story::ReplyStatus;

use super::{
    Brush, Role,
    markup::{attribute, escape},
    path,
};
use crate::{
    Page,
    goods::standing_name,
    highlights::{self, Of},
    land::Land,
};

/// Gives classes, by which the style sheet knows what is what.
#[derive(Default)]
struct Classes {
    /// Further attributes of land and of bars.
    of: String,
}

impl Brush for Classes {
    fn attributes(&self, role: Role<'_>) -> Option<String> {
        Some(match role {
            Role::Land(None) => String::from(" class=\"land\" fill-rule=\"evenodd\""),
            Role::Land(Some(_)) => {
                format!(" class=\"land own\" fill-rule=\"evenodd\"{}", self.of)
            }
            // They are in a group of that class.
            Role::Leader | Role::Dot | Role::Sea | Role::Edge => String::new(),
            Role::Halo => String::from(" class=\"halo\""),
            Role::Tether => String::from(" class=\"tether\""),
            Role::Stroke => String::from(" class=\"stroke\""),
            Role::Head => String::from(" class=\"head-of-line\""),
            Role::Bar(status) => {
                format!(" class=\"bar\" data-status=\"{}\"{}", status_name(status), self.of)
            }
        })
    }

    fn dot(&self) -> f64 {
        5.0
    }
}

/// All that is drawn on a page's map: the land, the insets, and at each step of its width the lines of goods
/// with their heads and the bars of who contests them, and the leaders from chips to their places.
pub fn land_map(page: &Page) -> String {
    let mut svg = String::new();
    for land in page.lands.iter() {
        write_land(&mut svg, page, land);
    }
    for (index, (inset, lands)) in
        page.drawing.insets.iter().zip(page.inset_lands.iter()).enumerate()
    {
        // Writing to a String cannot fail, here and below.
        _ = write!(svg, "<g class=\"inset inset-{index}\">");
        Classes::default().sea(&mut svg, inset);
        for land in lands {
            write_land(&mut svg, page, land);
        }
        Classes::default().edge(&mut svg, inset);
        svg.push_str("</g>");
    }
    for (index, step) in page.drawing.steps.iter().enumerate() {
        _ = write!(svg, "<g class=\"step step-{index}\">");
        for leader in step.chips.iter().filter_map(|chip| chip.leader.as_ref()) {
            svg.push_str("<g class=\"leader\">");
            Classes::default().leader(&mut svg, leader);
            svg.push_str("</g>");
        }
        for line in &step.lines {
            write_line(&mut svg, page, line);
        }
        svg.push_str("</g>");
    }
    svg
}

/// Land; that of the story's countries is a link all over.
fn write_land(svg: &mut String, page: &Page, land: &Land) {
    let write = |svg: &mut String, of| {
        let role = Role::Land(land.actor.as_ref());
        Classes { of }.path(svg, role, || land.path.clone());
    };
    let Some(id) = &land.actor else { return write(svg, String::new()) };
    let bodies = page.story.bodies(id).into_iter().map(|body| &body.id);
    let of = Of::new(page, bodies.chain([id]), [highlights::named(id)]);
    _ = write!(
        svg,
        "<g><a href=\"{}\" data-actor=\"{}\" tabindex=\"-1\">",
        escape(&page.href(Some(id))),
        escape(id.as_str())
    );
    write(svg, attributes(of));
    svg.push_str("</a></g>");
}

fn write_line(svg: &mut String, page: &Page, line: &Line) {
    let Some(number) = page.ties.route(&line.link) else { return };
    let Some(route) = page.ties.routes.get(number) else { return };
    let of = attributes(Of::named(page, page.ties.names_of_route(number)));
    _ = write!(svg, "<g class=\"line\" data-standing=\"{}\"{of}>", standing_name(route.standing));
    Classes::default().line(svg, line);
    for bar in &line.bars {
        // On the page of either end all that goes between them is in question.
        let of = Of::new(page, [&route.from, &route.to], [highlights::bar(number, &bar.by)]);
        Classes { of: attributes(of) }.bar(svg, bar);
    }
    svg.push_str("</g>");
}

/// The names of an element, and whether it stands out.
fn attributes(of: Of) -> String {
    let mut attributes = String::new();
    let lit = of.lit();
    if let Some(names) = of.names() {
        attribute(&mut attributes, "data-of", &names);
    }
    if let Some(lit) = lit {
        attribute(&mut attributes, "data-lit", lit);
    }
    attributes
}

/// A line, for the legend: what it stands for is said by what it stands in.
pub fn line_sample() -> String {
    let [from, to, tip, left, right] =
        [(10, 50), (270, 50), (350, 50), (260, 10), (260, 90)].map(Spot::from);
    let mut svg = String::new();
    let classes = Classes::default();
    classes.path(&mut svg, Role::Stroke, || path::segment(&Segment { from, to }));
    classes.head(&mut svg, &[tip, left, right]);
    svg
}

/// A line with a bar across it, for the legend.
pub fn bar_sample(status: ReplyStatus) -> String {
    let [from, to, above, below] = [(10, 50), (350, 50), (180, 0), (180, 100)].map(Spot::from);
    let mut svg = String::new();
    let classes = Classes::default();
    classes.path(&mut svg, Role::Stroke, || path::segment(&Segment { from, to }));
    let across = Segment { from: above, to: below };
    classes.path(&mut svg, Role::Bar(status), || path::segment(&across));
    svg
}

fn status_name(status: ReplyStatus) -> &'static str {
    match status {
        ReplyStatus::Denied => "denied",
        ReplyStatus::Rejected => "rejected",
        ReplyStatus::Countered => "countered",
        _ => "other",
    }
}
