//! What kinds of statements, actors and the like are called.

use whosays_story::{ActorKind, Evidence, Standing, StatementKind};

use crate::{Words, say};

impl Words {
    /// What a statement of this kind is called within a sentence: "counter-allegation".
    #[must_use]
    pub fn kind(&self, kind: StatementKind) -> String {
        match kind {
            StatementKind::Allegation => say!(self, "kind-allegation"),
            StatementKind::Denial => say!(self, "kind-denial"),
            StatementKind::Rejection => say!(self, "kind-rejection"),
            StatementKind::CounterAllegation => say!(self, "kind-counter-allegation"),
            StatementKind::Acknowledgement => say!(self, "kind-acknowledgement"),
            StatementKind::Caveat => say!(self, "kind-caveat"),
            StatementKind::Report => say!(self, "kind-report"),
            StatementKind::Characterisation => say!(self, "kind-characterisation"),
            StatementKind::Action => say!(self, "kind-action"),
            StatementKind::Context => say!(self, "kind-context"),
            StatementKind::DeclinedComment => say!(self, "kind-declined-comment"),
            StatementKind::Finding => say!(self, "kind-finding"),
            StatementKind::Assessment => say!(self, "kind-assessment"),
        }
    }

    /// The same at the start of a line: "Counter-allegation".
    #[must_use]
    pub fn kind_label(&self, kind: StatementKind) -> String {
        self.capital(&self.kind(kind))
    }

    /// How firmly a transfer is put: "alleged".
    #[must_use]
    pub fn standing(&self, standing: Standing) -> String {
        match standing {
            Standing::Alleged => say!(self, "standing-alleged"),
            Standing::Proposed => say!(self, "standing-proposed"),
            Standing::Considered => say!(self, "standing-considered"),
        }
    }

    /// What the article says of the evidence.
    #[must_use]
    pub fn evidence(&self, evidence: Evidence) -> String {
        match evidence {
            Evidence::None => say!(self, "evidence-none"),
            Evidence::Asserted => say!(self, "evidence-asserted"),
            Evidence::Described => say!(self, "evidence-described"),
            Evidence::Published => say!(self, "evidence-published"),
        }
    }

    /// What an actor of this kind is called: "Government body".
    #[must_use]
    pub fn actor_kind(&self, kind: ActorKind) -> String {
        match kind {
            ActorKind::Country => say!(self, "actor-country"),
            ActorKind::GovernmentBody => say!(self, "actor-government-body"),
            ActorKind::Organisation => say!(self, "actor-organisation"),
            ActorKind::Person => say!(self, "actor-person"),
            ActorKind::Region => say!(self, "actor-region"),
        }
    }
}
