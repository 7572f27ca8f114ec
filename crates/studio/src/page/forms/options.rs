//! What the forms offer to choose from.

use whosays_studio::Outline;

/// What the file has, and what the form says.
pub type Options = Vec<(String, String)>;

/// The words of a list of the format.
pub fn words(list: &[(&str, &str)]) -> Options {
    list.iter().map(|(word, said)| ((*word).to_owned(), (*said).to_owned())).collect()
}

/// The same, behind an empty one that takes the key away.
pub fn or_none(none: &str, mut options: Options) -> Options {
    options.insert(0, (String::new(), none.to_owned()));
    options
}

/// All actors.
pub fn actors(outline: &Outline) -> Options {
    let named = outline.actors.iter().map(|entry| {
        let name = entry.text("name");
        let id = entry.text("id");
        (id.to_owned(), if name.is_empty() { id } else { name }.to_owned())
    });
    named.filter(|(id, _)| !id.is_empty()).collect()
}

/// All statements but the one at this place.
pub fn statements(outline: &Outline, at: usize) -> Options {
    let others = (0..outline.statements.len()).filter(|number| *number != at);
    others.filter_map(|number| statement(outline, number)).collect()
}

/// What the statement at this place could answer, what its source has not answered yet first.
pub fn answerable(outline: &Outline, at: usize) -> Options {
    let Some(own) = outline.statements.get(at) else { return Vec::new() };
    let source = own.text("source");
    if source.is_empty() {
        return Vec::new();
    }
    let sides: Vec<String> = [source, whole(outline, source)]
        .into_iter()
        .filter(|id| !id.is_empty())
        .map(str::to_owned)
        .collect();
    let mut found: Vec<(bool, (String, String))> = Vec::new();
    for (number, other) in outline.statements.iter().enumerate() {
        let is_about = other.words("about").iter().any(|target| sides.contains(target));
        let Some((id, said)) = statement(outline, number).filter(|_| is_about && number != at)
        else {
            continue;
        };
        let is_answered = outline.statements.iter().enumerate().any(|(reply, entry)| {
            reply != at
                && entry.text("source") == source
                && entry.words("responds_to").contains(&id)
        });
        let said = if is_answered { format!("{said} (answered already)") } else { said };
        found.push((is_answered, (id, said)));
    }
    found.sort_by_key(|(is_answered, _)| *is_answered);
    found.into_iter().map(|(_, option)| option).collect()
}

/// What the statement at this place could limit: what its own side says.
pub fn limitable(outline: &Outline, at: usize) -> Options {
    let side = |number: usize| {
        let source = outline.statements.get(number).map_or("", |entry| entry.text("source"));
        let whole = whole(outline, source);
        if whole.is_empty() { source } else { whole }
    };
    let own = side(at);
    let others = (0..outline.statements.len()).filter(|number| *number != at);
    let others = others.filter(|number| !own.is_empty() && side(*number) == own);
    others.filter_map(|number| statement(outline, number)).collect()
}

/// The country that a body speaks for; empty where it speaks for itself.
fn whole<'o>(outline: &'o Outline, id: &str) -> &'o str {
    let actor = outline.actors.iter().find(|actor| actor.text("id") == id);
    actor.map_or("", |actor| actor.text("part_of"))
}

/// A statement by its words; nothing where it has no id to be named by.
fn statement(outline: &Outline, number: usize) -> Option<(String, String)> {
    let entry = outline.statements.get(number)?;
    let (id, summary) = (entry.text("id"), entry.text("summary"));
    let said = if summary.is_empty() { id } else { summary };
    (!id.is_empty()).then(|| (id.to_owned(), said.to_owned()))
}
