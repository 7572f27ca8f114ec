//! What the next size would take, so that no machine is filled for a figure.

/// A size and what it took.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub size: f64,
    pub cost: f64,
}

/// What a size would take if it went on as between the last two sizes; nothing is known from one.
pub fn forecast(steps: &[Step], size: f64) -> Option<f64> {
    let [.., before, last] = steps else { return None };
    let power = (last.cost / before.cost).ln() / (last.size / before.size).ln();
    Some(last.cost * (size / last.size).powf(power))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_goes_on_as_it_was() {
        let steps = |costs: [f64; 2]| costs.map(|cost| Step { size: 10.0 * cost.min(2.0), cost });
        assert!(forecast(&steps([1.0, 2.0])[..1], 40.0).is_none());
        let linear = forecast(&steps([1.0, 2.0]), 40.0).unwrap_or_default();
        assert!((linear - 4.0).abs() < 1e-9, "{linear}");
        let square = forecast(&steps([1.0, 4.0]), 40.0).unwrap_or_default();
        assert!((square - 16.0).abs() < 1e-9, "{square}");
    }
}
