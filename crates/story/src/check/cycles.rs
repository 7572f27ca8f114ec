//! Circles in whatever points at something.

/// The circles of a graph, each once, each from the member that comes first.
///
/// `edges` lists for every node the nodes it points at. Of circles that share members at least
/// one is found.
pub(super) fn cycles(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut done = vec![false; edges.len()];
    let mut found = Vec::new();
    for start in 0..edges.len() {
        // The way from the start to here, with how many edges of each node have been tried.
        let mut way: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((node, tried)) = way.pop() {
            if done.get(node).copied().unwrap_or(true) {
                continue;
            }
            let Some(next) = edges.get(node).and_then(|ends| ends.get(tried)).copied() else {
                if let Some(done) = done.get_mut(node) {
                    *done = true;
                }
                continue;
            };
            way.push((node, tried + 1));
            match way.iter().position(|(member, _)| *member == next) {
                Some(back) => {
                    let mut circle: Vec<usize> = way.iter().skip(back).map(|step| step.0).collect();
                    let first = circle.iter().min().copied();
                    let turn = circle.iter().position(|member| Some(*member) == first);
                    circle.rotate_left(turn.unwrap_or_default());
                    found.push(circle);
                }
                None => way.push((next, 0)),
            }
        }
    }
    found
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

    proptest! {
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
