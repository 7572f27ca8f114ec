//! The story under test, as the site's paths and chips name what is in it.

/// Every actor that has a page.
pub const ACTORS: [&str; 14] = [
    "united-states",
    "white-house",
    "us-treasury",
    "us-secretary-of-state",
    "north-korea",
    "russia",
    "china",
    "united-kingdom",
    "iran",
    "wagner",
    "38-north",
    "slovakia",
    "ashot-myrtychev",
    "ukraine",
];

/// Every statement, as its path below the story.
pub const STATEMENTS: [&str; 21] = [
    "statement/deal-as-reported",
    "statement/delegation-to-north-korea",
    "statement/two-dozen-kinds-of-weapons",
    "statement/food-for-munitions",
    "statement/arms-to-russian-military",
    "statement/artillery-shells",
    "statement/arms-to-wagner",
    "statement/north-korea-denial",
    "statement/brink-of-famine",
    "statement/food-below-minimum",
    "statement/sign-of-desperation",
    "statement/treasury-sanction",
    "statement/brokered-arms-deals",
    "statement/received-in-return",
    "statement/iranian-drones",
    "statement/china-considering-arms",
    "statement/no-evidence-so-far",
    "statement/chinese-peace-plan",
    "statement/china-rejection",
    "statement/no-finger-pointing",
    "statement/us-weapons-to-battlefield",
];

/// The paths of all pages but the overview, without slashes at the ends.
pub fn pages() -> impl Iterator<Item = &'static str> {
    ACTORS.into_iter().chain(STATEMENTS)
}

/// Every actor that has a chip: bodies of a government share their country's.
pub const CHIPS: [&str; 11] = [
    "united-states",
    "north-korea",
    "russia",
    "china",
    "united-kingdom",
    "iran",
    "wagner",
    "38-north",
    "slovakia",
    "ashot-myrtychev",
    "ukraine",
];

/// The pages that stand for all where each costs time: none picked, many statements, both
/// directions, an actor about whom nothing is said, and a statement.
pub const STATES: [&str; 5] =
    ["", "north-korea/", "china/", "slovakia/", "statement/artillery-shells/"];
