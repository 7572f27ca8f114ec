//! What a reader does, by theme. Each file lists its own scenarios.

mod a11y;
mod altered;
mod archive;
mod embed;
mod embed_hosts;
mod embed_loader;
mod embed_look;
mod forms;
mod history;
mod hostile;
mod hydrate;
mod keyboard;
mod links;
mod made_up;
mod modes;
mod noscript;
mod pages;
mod pick;
mod print;
mod reflow;
mod right_to_left;
mod settings;
mod share;
mod shots;
pub mod single_file;
mod statement;
mod studio;
mod studio_files;
mod studio_forms;
mod studio_latency;
mod studio_pictures;
mod studio_publish;
mod views;
mod weight;

use std::env;

use crate::scenario::Scenario;

/// What this run only draws or measures; `None` where it tests.
fn apart() -> Option<&'static [Scenario]> {
    match env::var("WHOSAYS_ONLY").ok()?.as_str() {
        "shots" => Some(shots::SCENARIOS),
        "pictures" => Some(studio_pictures::SCENARIOS),
        "latency" => Some(studio_latency::SCENARIOS),
        _ => None,
    }
}

/// Whether this run tests nothing.
pub fn tests_nothing() -> bool {
    apart().is_some()
}

/// Every scenario of this run.
pub fn all() -> Vec<Scenario> {
    if let Some(apart) = apart() {
        return apart.to_vec();
    }
    [
        pick::SCENARIOS,
        keyboard::SCENARIOS,
        history::SCENARIOS,
        statement::SCENARIOS,
        studio::SCENARIOS,
        studio_files::SCENARIOS,
        studio_publish::SCENARIOS,
        studio_forms::SCENARIOS,
        views::SCENARIOS,
        hydrate::SCENARIOS,
        hostile::SCENARIOS,
        noscript::SCENARIOS,
        altered::SCENARIOS,
        archive::SCENARIOS,
        pages::SCENARIOS,
        reflow::SCENARIOS,
        settings::SCENARIOS,
        modes::SCENARIOS,
        a11y::SCENARIOS,
        embed::SCENARIOS,
        embed_hosts::SCENARIOS,
        embed_loader::SCENARIOS,
        embed_look::SCENARIOS,
        share::SCENARIOS,
        single_file::SCENARIOS,
        links::SCENARIOS,
        made_up::SCENARIOS,
        forms::SCENARIOS,
        right_to_left::SCENARIOS,
        print::SCENARIOS,
        weight::SCENARIOS,
        shots::SCENARIOS,
    ]
    .concat()
}
