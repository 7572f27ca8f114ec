//! The actors of the story under test, as the site's paths and chips name them.

/// Every actor that has a page.
pub const PAGES: [&str; 14] = [
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
/// directions, and an actor about whom nothing is said.
pub const STATES: [&str; 4] = ["", "north-korea/", "china/", "slovakia/"];
