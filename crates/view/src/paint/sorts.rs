//! The sorts of line and of bar that there are on a map: what its legend has to explain.

use whosays_atlas::{Bar, Line};
use whosays_story::{ReplyStatus, Route, Standing};

/// The sorts of line and of bar on a map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sorts {
    /// The standings of its lines, the firmest first.
    pub standings: Vec<Standing>,
    /// The replies that its bars stand for.
    pub statuses: Vec<ReplyStatus>,
}

impl Sorts {
    /// What is on these lines, if of their bars those are painted that `is_painted` says.
    pub fn of<'a>(
        lines: impl IntoIterator<Item = &'a Line>,
        routes: &[Route],
        is_painted: impl Fn(&Line, &Bar) -> bool,
    ) -> Self {
        let (mut standings, mut statuses) = (Vec::new(), Vec::new());
        for line in lines {
            let Some(route) = routes.iter().find(|route| route.id == line.link) else { continue };
            standings.push(route.standing);
            let painted = line.bars.iter().filter(|bar| is_painted(line, bar));
            statuses.extend(painted.map(|bar| bar.status));
        }
        let all = [Standing::Alleged, Standing::Proposed, Standing::Considered];
        let contests = [ReplyStatus::Denied, ReplyStatus::Rejected, ReplyStatus::Countered];
        Self {
            standings: all.into_iter().filter(|one| standings.contains(one)).collect(),
            statuses: contests.into_iter().filter(|one| statuses.contains(one)).collect(),
        }
    }
}
