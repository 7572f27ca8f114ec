//! What names and summaries are made of.

/// The beginnings and ends of names.
const BEGINNINGS: [&str; 20] = [
    "Al", "Bor", "Cor", "Del", "Est", "Far", "Gal", "Hel", "Ist", "Jor", "Kal", "Lor", "Mor",
    "Nov", "Ost", "Pal", "Quor", "Ral", "Sol", "Tar",
];
const ENDS: [&str; 10] =
    ["aria", "avia", "eland", "enia", "istan", "onia", "ora", "ovia", "umbra", "uria"];
/// What changes hands.
pub(crate) const GOODS: [&str; 12] = [
    "shells",
    "grain",
    "fuel",
    "drones",
    "machine parts",
    "steel",
    "rockets",
    "timber",
    "rice and maize",
    "spare parts for lorries",
    "fertiliser",
    "coal",
];
/// What somebody is said to do.
pub(crate) const DEEDS: [&str; 8] = [
    "trained fighters across the border",
    "broke the agreement on the river",
    "closed the harbour to foreign ships",
    "hid the losses of its army",
    "read the letters of its neighbours",
    "paid for the broadcasts",
    "moved troops to the frontier",
    "let the talks fail",
];
/// Words for what an unnamed source says.
pub(crate) const CUES: [&str; 4] = ["reportedly", "experts say", "officials say", "it is said"];
/// What a finding may be on.
pub(crate) const PARTS: [&str; 3] = ["that there was a ship", "the day", "what was on board"];
/// A source's own words of caution.
pub(crate) const HEDGES: [&str; 4] =
    ["had information indicating", "is looking into whether", "has reason to think", "fears"];
/// Offices that speak for others.
pub(crate) const OFFICES: [&str; 3] =
    ["a spokeswoman for the foreign ministry", "the press office", "the envoy to the talks"];

/// The name of the actor with this number; no two numbers give the same.
pub(crate) fn name(number: usize) -> String {
    let (count, ends) = (BEGINNINGS.len(), ENDS.len());
    let part = |list: &[&'static str], at: usize| list.get(at % list.len()).copied();
    let (start, end) = (part(&BEGINNINGS, number), part(&ENDS, number / count));
    let name = [start, end].into_iter().flatten().collect::<String>();
    match number / (count * ends) {
        0 => name,
        round => format!("{name} {}", round + 1),
    }
}

/// One of a list.
pub(crate) fn one<'a>(list: &[&'a str], chance: &mut fastrand::Rng) -> &'a str {
    chance.choice(list).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::name;

    #[test]
    fn nobody_shares_a_name() {
        let names: BTreeSet<String> = (0..1_000).map(name).collect();
        assert_eq!(names.len(), 1_000);
        assert!(names.iter().all(|name| name.chars().count() <= 24));
    }
}
