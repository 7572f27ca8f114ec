//! The same fonts for the renderer, which falls back on them as the measuring does.

use std::sync::{Arc, LazyLock};

use resvg::usvg::{
    FontResolver,
    fontdb::{Database, ID, Source},
};

use super::{Face, STRONG_FROM, file, writer};

/// The fonts, and no others: never those of the system, so that a card is the same on every
/// machine.
pub fn database() -> Arc<Database> {
    static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut fonts = Database::new();
        for file in file::all() {
            fonts.load_font_source(Source::Binary(Arc::new(file.bytes)));
        }
        fonts.set_serif_family(Face::Headline.family());
        fonts.set_sans_serif_family(Face::Plain.family());
        Arc::new(fonts)
    });
    Arc::clone(&FONTS)
}

/// Chooses the font of a letter that the face itself has not got.
pub fn resolver() -> FontResolver<'static> {
    FontResolver {
        select_fallback: Box::new(|letter, used, fonts| fallback(letter, used, fonts)),
        ..FontResolver::default()
    }
}

fn fallback(letter: char, used: &[ID], fonts: &Database) -> Option<ID> {
    let is_strong = fonts.face(*used.first()?)?.weight.0 >= STRONG_FROM;
    let file = writer(letter, is_strong)?;
    let is_it = |id: &ID| {
        fonts.face(*id).is_some_and(|face| {
            face.weight.0 == file.weight
                && face.families.iter().any(|(name, _)| name == file.family)
        })
    };
    fonts.faces().map(|face| face.id).find(is_it).filter(|id| !used.contains(id))
}
