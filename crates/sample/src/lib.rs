//! Made-up stories of any size, for measuring and testing.
//!
//! The same [`Sample`] always gives the same bytes, and they pass the project's own check. Nobody in
//! them exists: names are made of syllables, and what is said is made of a few words.

mod actor;
mod cast;
mod forms;
mod phrases;
mod reply;
mod speech;
mod statement;
mod when;

use std::fmt::Write as _;

use cast::Cast;
use forms::Forms;

/// The size of a made-up story, and what makes it differ from others of its size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The story's id, which is also the name of its folder.
    pub id: String,
    /// How many actors it has: two at least.
    pub actors: usize,
    /// How many statements it has: one at least.
    pub statements: usize,
    /// Where chance begins.
    pub seed: u64,
}

impl Sample {
    /// A sample that is called after its size and seed: `sample-12-20-1`.
    #[must_use]
    pub fn new(actors: usize, statements: usize, seed: u64) -> Self {
        let (actors, statements) = (actors.max(2), statements.max(1));
        Self { id: format!("sample-{actors}-{statements}-{seed}"), actors, statements, seed }
    }

    /// The text of its `story.toml`.
    #[must_use]
    pub fn toml(&self) -> String {
        let mut chance = fastrand::Rng::with_seed(self.seed);
        let cast = Cast::new(self.actors, &mut chance);
        let mut text = self.head();
        for actor in &cast.actors {
            actor.write(&mut text, &cast);
        }
        let mut forms = Forms::new(self.seed);
        speech::write(&mut text, &cast, self.statements, &mut forms, &mut chance);
        text
    }

    fn head(&self) -> String {
        let Self { id, actors, statements, seed } = self;
        let mut text = String::new();
        // Writing to a String cannot fail.
        _ = write!(
            text,
            "schema = 2\nid = \"{id}\"\n\
             title = \"A sample of {statements} statements by {actors} actors\"\n\
             dek = \"Made up from the seed {seed}, to measure and to test with.\"\n\
             language = \"en-GB\"\n\n\
             [source]\nname = \"an article that nobody wrote\"\n\
             published = {{ date = \"{}\" }}\n\n\
             [[source.further]]\nid = \"{}\"\nname = \"another article that nobody wrote\"\n\
             published = {{ date = \"{}\" }}\n",
            when::PUBLISHED,
            forms::FURTHER,
            when::DAY_AFTER
        );
        text
    }
}
