//! One made-up actor.

use std::fmt::Write as _;

use crate::cast::Cast;

/// What an actor is. Bodies, people and organisations belong to the country with that number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Country,
    Region,
    Body(usize),
    Organisation(usize),
    Person(usize),
}

/// One made-up actor.
#[derive(Clone, Debug)]
pub(crate) struct Actor {
    pub number: usize,
    pub name: String,
    pub kind: Kind,
    /// Longitude and latitude, for whoever has a place of its own.
    pub place: Option<(f64, f64)>,
}

impl Actor {
    pub fn id(&self) -> String {
        format!("actor-{}", self.number)
    }

    /// Whom it speaks as.
    pub fn principal(&self) -> usize {
        match self.kind {
            Kind::Body(country) => country,
            _ => self.number,
        }
    }

    pub fn write(&self, text: &mut String, cast: &Cast) {
        let Self { number, name, .. } = self;
        let of = |country: usize| cast.actors.get(country).map(Self::id).unwrap_or_default();
        let kind = match self.kind {
            Kind::Country => "kind = \"country\"".to_owned(),
            Kind::Region => "kind = \"region\"\ntheatre_of_war = true".to_owned(),
            Kind::Body(country) => {
                format!("kind = \"government_body\"\npart_of = \"{}\"", of(country))
            }
            Kind::Organisation(country) => {
                format!("kind = \"organisation\"\nnational_of = \"{}\"", of(country))
            }
            Kind::Person(country) => {
                format!("kind = \"person\"\nnational_of = \"{}\"", of(country))
            }
        };
        let code: String = name.chars().take(2).collect::<String>().to_uppercase();
        _ = write!(
            text,
            "\n[[actor]]\nid = \"actor-{number}\"\nname = \"{name}\"\ncode = \"{code}\"\n{kind}\n\
             role = \"number {number} of the cast\"\n"
        );
        // Some names need an article within a sentence, and a verb in the plural.
        if number % 7 == 3 {
            _ = writeln!(text, "in_sentence = \"the {name} Islands\"\nplural = true");
        }
        if let Some((longitude, latitude)) = self.place {
            _ = writeln!(text, "position = [{longitude:.2}, {latitude:.2}]");
        }
    }
}
