//! The rules that go beyond the form of single values.
//!
//! Every check reads the tables of the file rather than a finished story, so that all problems
//! come out at once. What is missing or of a wrong type has been reported by [`crate::shape`];
//! the checks pass over it in silence.

mod assessments;
mod caveats;
mod chips;
mod corrections;
mod cycles;
mod dates;
mod drafts;
mod hedges;
mod identities;
mod ids;
mod kinship;
mod lands;
mod language;
mod no_reply;
mod noun;
mod order;
mod places;
mod quotations;
mod references;
mod replies;
mod scripts;
mod selectors;
mod source;
mod tables;
mod through;
mod transfers;
mod voices;
mod whole;

pub use ids::slug;
pub use lands::is_land;
pub(crate) use tables::{Tables, kind};

use crate::article::{self, ArticleText};
use crate::findings::Findings;
use crate::node::Node;

/// Checks everything but the form.
pub(crate) fn check(root: &Node<'_>, articles: &[ArticleText], findings: &mut Findings<'_>) {
    let tables = Tables::new(root);
    whole::check(&tables, findings);
    language::check(&tables, findings);
    ids::check(&tables, findings);
    references::check(&tables, findings);
    kinship::check(&tables, findings);
    chips::check(&tables, findings);
    lands::check(&tables, findings);
    source::check(&tables, findings);
    identities::check(&tables, findings);
    places::check(&tables, findings);
    dates::check(&tables, findings);
    order::check(&tables, findings);
    corrections::check(&tables, findings);
    voices::check(&tables, findings);
    quotations::check(&tables, findings);
    replies::check(&tables, findings);
    no_reply::check(&tables, findings);
    caveats::check(&tables, findings);
    assessments::check(&tables, findings);
    hedges::check(&tables, findings);
    through::check(&tables, findings);
    transfers::check(&tables, findings);
    selectors::check(&tables, findings);
    drafts::check(&tables, findings);
    scripts::check(&tables, findings);
    article::check(&tables, articles, findings);
}
