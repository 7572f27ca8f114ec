//! Circles in whatever points at something.

/// The circles of a graph, each once, each from the member that comes first.
///
/// `edges` lists for every node the nodes it points at. Of circles that share members exactly the
/// first is found, so that all of them together are no longer than the graph, and without their
/// members nothing runs in a circle any more.
pub(super) fn cycles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut found = search(edges);
    let mut edges = edges.to_vec();
    let mut last = found.clone();
    // One search may pass over a circle that it has seen from another one only.
    while !last.is_empty() {
        for member in last.iter().flatten() {
            if let Some(ends) = edges.get_mut(*member) {
                ends.clear();
            }
        }
        last = search(&edges);
        found.extend_from_slice(&last);
    }
    found
}

/// Circles that share no member: one at least, if there are any.
fn search(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut search = Search {
        edges,
        done: vec![false; edges.len()],
        on_way: vec![None; edges.len()],
        way: Vec::new(),
        found: Vec::new(),
    };
    for start in 0..edges.len() {
        search.push(start);
        search.run();
    }
    search.found
}

/// A search in depth, without recursion: circles may be as long as a file.
struct Search<'e> {
    edges: &'e [Vec<usize>],
    done: Vec<bool>,
    /// Where on the way a node stands.
    on_way: Vec<Option<usize>>,
    way: Vec<Step>,
    found: Vec<Vec<usize>>,
}

/// A node on the way from the start.
struct Step {
    node: usize,
    /// How many of its edges have been tried.
    tried: usize,
    /// How much of the way, up to and with this node, lies before the end of the last circle found
    /// on it: 0 where none was.
    taken: usize,
}

impl Search<'_> {
    fn push(&mut self, node: usize) {
        if self.done.get(node).copied().unwrap_or(true) {
            return;
        }
        let taken = self.way.last().map_or(0, |step| step.taken);
        if let Some(place) = self.on_way.get_mut(node) {
            *place = Some(self.way.len());
        }
        self.way.push(Step { node, tried: 0, taken });
    }

    fn run(&mut self) {
        while let Some(step) = self.way.last_mut() {
            let node = step.node;
            let Some(next) = self.edges.get(node).and_then(|ends| ends.get(step.tried)) else {
                self.finish(node);
                continue;
            };
            step.tried += 1;
            match self.on_way.get(*next).copied().flatten() {
                Some(back) => self.close(back),
                None => self.push(*next),
            }
        }
    }

    fn finish(&mut self, node: usize) {
        self.way.pop();
        if let (Some(done), Some(place)) = (self.done.get_mut(node), self.on_way.get_mut(node)) {
            (*done, *place) = (true, None);
        }
    }

    /// The way leads back to where it has been: a circle, unless it shares a member with another.
    fn close(&mut self, back: usize) {
        if self.way.last().is_none_or(|step| step.taken > back) {
            return;
        }
        let mut circle = Vec::new();
        for (place, step) in self.way.iter_mut().enumerate().skip(back) {
            step.taken = place + 1;
            circle.push(step.node);
        }
        let first = circle.iter().min().copied();
        let turn = circle.iter().position(|member| Some(*member) == first);
        circle.rotate_left(turn.unwrap_or_default());
        self.found.push(circle);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_circle_is_found_once() {
        assert_eq!(cycles(&[vec![1], vec![2], vec![]]), Vec::<Vec<usize>>::new());
        assert_eq!(cycles(&[vec![0]]), [vec![0]]);
        assert_eq!(cycles(&[vec![1], vec![2], vec![1], vec![3]]), [vec![1, 2], vec![3]]);
        // A diamond is no circle.
        assert_eq!(cycles(&[vec![1, 2], vec![3], vec![3], vec![]]), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn circles_that_share_members_are_told_once() {
        assert_eq!(cycles(&[vec![1], vec![2, 0], vec![0]]), [vec![0, 1, 2]]);
        assert_eq!(cycles(&[vec![1], vec![2, 0], vec![1]]), [vec![1, 2]]);
        assert_eq!(cycles(&[vec![0, 1], vec![2], vec![1]]), [vec![0], vec![1, 2]]);
    }

    proptest! {
        #[test]
        fn no_member_is_told_twice_and_no_circle_is_missed(
            edges in prop::collection::vec(prop::collection::vec(0_usize..10, 0..4), 0..10),
        ) {
            let found = cycles(&edges);
            let members: Vec<usize> = found.iter().flatten().copied().collect();
            let once: std::collections::BTreeSet<usize> = members.iter().copied().collect();
            prop_assert_eq!(once.len(), members.len());
            // Without the members of the circles found nothing runs in a circle any more.
            let rest: Vec<Vec<usize>> = edges
                .iter()
                .enumerate()
                .map(|(node, ends)| {
                    let free = |node: &usize| !once.contains(node);
                    if free(&node) { ends.iter().copied().filter(free).collect() } else { vec![] }
                })
                .collect();
            prop_assert!(cycles(&rest).is_empty());
        }

        #[test]
        fn what_points_only_backwards_has_no_circle(
            ends in prop::collection::vec(prop::collection::vec(0_usize..20, 0..4), 0..20),
        ) {
            let backwards: Vec<Vec<usize>> = ends
                .iter()
                .enumerate()
                .map(|(node, ends)| ends.iter().copied().filter(|end| *end < node).collect())
                .collect();
            prop_assert!(cycles(&backwards).is_empty());
        }

        #[test]
        fn every_step_of_a_circle_is_an_edge(
            edges in prop::collection::vec(prop::collection::vec(0_usize..10, 0..4), 0..10),
        ) {
            for circle in cycles(&edges) {
                let next = circle.iter().cycle().skip(1);
                for (from, to) in circle.iter().zip(next) {
                    prop_assert!(edges.get(*from).is_some_and(|ends| ends.contains(to)));
                }
            }
        }
    }
}
