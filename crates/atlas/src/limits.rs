//! How much is drawn at most, and how hard it is tried: what keeps the layout of any story short.

use crate::metrics::WIDTHS;

/// The most chips at each of [`WIDTHS`]: about what there is room for.
const CHIPS: [usize; 6] = [16, 18, 22, 28, 34, 40];
/// The most lines at each of them.
const LINES: [usize; 6] = [12, 14, 16, 18, 20, 24];
/// Up to so many chips or labels everything is tried.
pub(crate) const FEW: usize = 12;

/// The most chips and lines at a width.
pub(crate) fn most(width: u32) -> (usize, usize) {
    let step = WIDTHS.iter().rposition(|step| *step <= width).unwrap_or_default();
    let at = |list: &[usize; 6]| list.get(step).copied().unwrap_or(FEW);
    (at(&CHIPS), at(&LINES))
}

/// How many ways to place the chips are gone through to the end, with lines and labels.
pub(crate) fn attempts(chips: usize, lines: usize) -> usize {
    if chips.max(lines) <= FEW { usize::MAX } else { 3 }
}

/// The positions of the heaviest, in their order; of those that weigh the same the first.
pub(crate) fn heaviest(weights: &[usize], most: usize) -> Vec<usize> {
    let mut order: Vec<(usize, usize)> = weights.iter().copied().enumerate().collect();
    order.sort_by_key(|(position, weight)| (std::cmp::Reverse(*weight), *position));
    let mut kept: Vec<usize> = order.into_iter().take(most).map(|(position, _)| position).collect();
    kept.sort_unstable();
    kept
}

/// How hard places for labels are looked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effort {
    /// Between the places that are tried off the line, in pixels.
    pub(crate) pitch: f64,
    /// How far around the box of a line its label is looked for off the line, in pixels.
    pub(crate) reach: f64,
    /// How many places are kept for a label.
    pub(crate) places: usize,
    /// How many labels have a turn to go first.
    pub(crate) turns: usize,
}

impl Effort {
    /// What so many labels are worth.
    pub(crate) fn on(labels: usize) -> Self {
        if labels <= FEW {
            // This is choice enough, and keeps the search short.
            Self { pitch: 6.0, reach: 80.0, places: 1200, turns: labels }
        } else {
            Self { pitch: 12.0, reach: 48.0, places: 240, turns: 4 }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wider_maps_hold_more() {
        let all: Vec<_> = WIDTHS.iter().map(|width| most(*width)).collect();
        assert!(all.is_sorted() && all.iter().all(|(chips, lines)| chips.min(lines) >= &FEW));
    }

    #[test]
    fn the_heaviest_stay_in_their_order() {
        assert_eq!(heaviest(&[1, 5, 2, 5, 2], 3), [1, 2, 3]);
        assert_eq!(heaviest(&[1, 1], 9), [0, 1]);
    }
}
