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
mod draft;
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
mod selectors;
mod source;
mod through;
mod transfers;
mod voices;
mod whole;

use draft::Draft;
pub use lands::is_land;

use crate::findings::Findings;
use crate::node::Node;

/// Checks everything but the form.
pub(crate) fn check(root: &Node<'_>, findings: &mut Findings<'_>) {
    let draft = Draft::new(root);
    whole::check(&draft, findings);
    language::check(&draft, findings);
    ids::check(&draft, findings);
    references::check(&draft, findings);
    kinship::check(&draft, findings);
    chips::check(&draft, findings);
    lands::check(&draft, findings);
    source::check(&draft, findings);
    identities::check(&draft, findings);
    places::check(&draft, findings);
    dates::check(&draft, findings);
    order::check(&draft, findings);
    corrections::check(&draft, findings);
    voices::check(&draft, findings);
    quotations::check(&draft, findings);
    replies::check(&draft, findings);
    no_reply::check(&draft, findings);
    caveats::check(&draft, findings);
    assessments::check(&draft, findings);
    hedges::check(&draft, findings);
    through::check(&draft, findings);
    transfers::check(&draft, findings);
    selectors::check(&draft, findings);
}
