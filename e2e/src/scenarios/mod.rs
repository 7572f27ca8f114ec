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
mod studio_pictures;
mod studio_publish;
mod views;
mod weight;

use std::env;

use crate::scenario::Scenario;

/// The screenshots that this run only takes; `None` where it tests.
fn shots() -> Option<&'static [Scenario]> {
    match env::var("WHOSAYS_SHOTS").ok()?.as_str() {
        "1" => Some(shots::SCENARIOS),
        "docs" => Some(studio_pictures::SCENARIOS),
        _ => None,
    }
}

/// Whether this run only takes screenshots.
pub fn only_shots() -> bool {
    shots().is_some()
}

/// Every scenario of this run.
pub fn all() -> Vec<Scenario> {
    if let Some(shots) = shots() {
        return shots.to_vec();
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
