//! The map of an excerpt.

use std::sync::Arc;

use whosays_atlas::{Drawing, Step};

use crate::{
    Page, Selection,
    highlights::{self, Of},
};

impl Page {
    /// The same with a smaller map: only the lines that concern the selection, laid out for the
    /// narrowest width, which leaves no overlap at any other. `None` where such a map would show
    /// nothing of the selection.
    pub(crate) fn with_small_map(&self) -> Option<Self> {
        let steps: Vec<Step> = self.drawing.steps.iter().take(1).cloned().collect();
        let has_inset = steps.iter().any(|step| step.inset.is_some());
        let insets = if has_inset { self.drawing.insets.clone() } else { Vec::new() };
        let mut drawing = Drawing { frame: self.drawing.frame, lands: Vec::new(), insets, steps };
        for step in &mut drawing.steps {
            step.lines.retain(|line| {
                let number = self.ties.route(&line.link);
                number.is_some_and(|number| {
                    Of::named(self, self.ties.names_of_route(number)).lit().is_some()
                })
            });
        }
        for line in drawing.steps.iter_mut().flat_map(|step| &mut step.lines) {
            let number = self.ties.route(&line.link);
            let route = number.and_then(|number| self.ties.routes.get(number));
            let Some((number, route)) = number.zip(route) else { continue };
            // A reply to something else that goes the same way is no reply to this.
            line.bars.retain(|bar| {
                let ends = [&route.from, &route.to];
                Of::new(self, ends, [highlights::bar(number, &bar.by)]).lit().is_some()
            });
        }
        let has_lines = drawing.steps.iter().any(|step| !step.lines.is_empty());
        let has_chip = |page: &Self| match &page.selected {
            Selection::Actor(id) => {
                let mut chips = drawing.steps.iter().flat_map(|step| &step.chips);
                chips.any(|chip| chip.actor == *id)
            }
            _ => false,
        };
        let shows = self.has_map() && (has_lines || has_chip(self));
        shows.then(|| Self {
            drawing: Arc::new(drawing),
            lands: self.ties.small_lands(),
            inset_lands: self.ties.small_insets(),
            ..self.clone()
        })
    }
}
