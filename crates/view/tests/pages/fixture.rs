//! The stories that the tests render: the first one, and small ones for what it does not hold.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    io::Read as _,
    sync::{Arc, LazyLock},
};

use flate2::read::GzDecoder;
use scraper::{ElementRef, Html};
use whosays_atlas::{Drawing, World, draw};
use whosays_story::{Story, read};
use whosays_view::{Page, Rendered, Selection, map_style, pane, render};

use crate::dom::{Find, words};

/// A story with its map.
pub struct Drawn {
    pub story: Arc<Story>,
    pub drawing: Arc<Drawing>,
}

/// A rendered page, and its HTML as a parser reads it.
pub struct Sheet {
    /// The slug of what is selected, empty for the overview.
    pub selected: String,
    pub rendered: Rendered,
    pub html: Html,
}

impl Sheet {
    fn new(selected: &str, rendered: Rendered) -> Self {
        let html = Html::parse_fragment(&rendered.body);
        Self { selected: selected.to_owned(), rendered, html }
    }

    /// Everything on the page that somebody reads or hears.
    pub fn words(&self) -> String {
        let names = ["aria-label", "title", "alt", "data-title"];
        let elements = self.html.all("*");
        let spoken = elements.iter().flat_map(|one| names.iter().filter_map(|name| one.attr(name)));
        let shown = self.html.root_element().text();
        let about = [self.rendered.title.as_str(), self.rendered.description.as_str()];
        about.into_iter().chain(shown).chain(spoken).collect::<Vec<_>>().join(" ")
    }
}

impl Drawn {
    pub fn new(story: Story) -> Self {
        let drawing = draw(&story, &WORLD);
        Self { story: Arc::new(story), drawing: Arc::new(drawing) }
    }

    /// The page on which what has this slug is selected; the overview for an empty slug.
    pub fn page(&self, selected: &str) -> Page {
        let selected = Selection::all(&self.story).find(|one| one.slug() == selected).unwrap();
        Page::new(Arc::clone(&self.story), Arc::clone(&self.drawing), selected)
    }

    pub fn sheet(&self, selected: &str) -> Sheet {
        Sheet::new(selected, render(&self.page(selected)))
    }

    pub fn style(&self) -> String {
        map_style(&self.story, &self.drawing)
    }
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let data = include_bytes!("../../../../data/world-50m.json.gz");
    let mut text = String::new();
    GzDecoder::new(&data[..]).read_to_string(&mut text).unwrap();
    World::from_topojson(&text).unwrap()
});

/// The first story.
pub static FIRST: LazyLock<Drawn> = LazyLock::new(|| {
    let text = include_str!("../../../../stories/food-for-arms/story.toml");
    Drawn::new(read(text, "story.toml").unwrap())
});

/// All pages of the first story, the overview first. Rendered once; parsed HTML cannot be shared.
static RENDERED: LazyLock<Vec<(String, Rendered)>> = LazyLock::new(|| {
    let names = Selection::all(&FIRST.story).map(|selection| selection.slug());
    names.map(|slug| (slug.clone(), render(&FIRST.page(&slug)))).collect()
});

/// The actors of the first story that light an element, sorted.
pub fn lighting(element: ElementRef<'_>) -> Vec<&'static str> {
    static LIGHTS: LazyLock<BTreeMap<&str, String>> = LazyLock::new(|| {
        let ids = FIRST.story.actors.iter().map(|actor| actor.id.as_str());
        ids.map(|id| (id, FIRST.page(id).highlighted())).collect()
    });
    let names = words(element, "data-of");
    let lit = LIGHTS.iter().filter(|(_, lit)| lit.split(' ').any(|slug| names.contains(&slug)));
    lit.map(|(id, _)| *id).collect()
}

/// All pages of the first story, the overview first, one after the other.
pub fn sheets() -> impl Iterator<Item = Sheet> {
    RENDERED.iter().map(|(selected, rendered)| Sheet::new(selected, rendered.clone()))
}

/// All pages of the first story, not parsed.
pub fn rendered() -> impl Iterator<Item = &'static Rendered> {
    RENDERED.iter().map(|(_, rendered)| rendered)
}

/// A page of each sort: the overview, a country's, that of a part of a government and a
/// statement's. They stand for the rest where only what all pages hold matters.
pub fn samples() -> impl Iterator<Item = Sheet> {
    ["", "russia", "white-house", "statement/artillery-shells"].into_iter().map(sheet)
}

/// One page of the first story; the overview for an empty slug.
pub fn sheet(selected: &str) -> Sheet {
    let (selected, rendered) = RENDERED.iter().find(|(id, _)| id == selected).unwrap();
    Sheet::new(selected, rendered.clone())
}

thread_local! {
    static PARSED: RefCell<BTreeMap<String, &'static Html>> = const { RefCell::new(BTreeMap::new()) };
}

/// A page of the first story as HTML, which a test may hold on to until the tests end.
pub fn html(selected: &str) -> &'static Html {
    PARSED.with_borrow_mut(|parsed| {
        let new = || &*Box::leak(Box::new(sheet(selected).html));
        let page: &'static Html = parsed.entry(selected.to_owned()).or_insert_with(new);
        page
    })
}

/// The panes of all pages of the first story, one after the other, as they are put into a page.
pub fn panes() -> &'static Html {
    static PANES: LazyLock<String> = LazyLock::new(|| {
        let panes = Selection::all(&FIRST.story).map(|one| pane(&FIRST.page(&one.slug())));
        let sections = panes.map(|one| {
            let (slug, head, body) = (&one.pane.slug, &one.head, &one.body);
            format!(
                "<section class=head data-pane='{slug}'>{head}</section>\
                 <section class=body data-pane='{slug}'>{body}</section>"
            )
        });
        sections.collect()
    });
    thread_local! {
        static PARSED: &'static Html = Box::leak(Box::new(Html::parse_fragment(&PANES)));
    }
    PARSED.with(|parsed| *parsed)
}

/// A story in which Alba may say things about Borea: what `source` and `rest` add to this.
pub fn tiny(source: &str, rest: &str) -> Drawn {
    drawn(&tiny_text(source, rest))
}

/// The same of that version of the format, with more about its only statement.
pub fn tiny_of(version: u8, more: &str) -> Drawn {
    let text = tiny_text("", more);
    drawn(&text.replace("schema = 1", &format!("schema = {version}")))
}

/// The same of version 2: what `source` adds to the source, and `rest` to the statements.
pub fn tiny_from(source: &str, rest: &str) -> Drawn {
    drawn(&tiny_text(source, rest).replace("schema = 1", "schema = 2"))
}

/// The same story, without anybody's place.
pub fn placeless() -> Drawn {
    let text = tiny_text("", "");
    let lines = text.lines().filter(|line| !line.trim().starts_with("position"));
    drawn(&lines.collect::<Vec<_>>().join("\n"))
}

fn drawn(text: &str) -> Drawn {
    Drawn::new(read(text, "tiny.toml").unwrap_or_else(|problems| panic!("{problems:#?}")))
}

fn tiny_text(source: &str, rest: &str) -> String {
    format!(
        r#"
        schema = 1
        id = "tiny"
        title = "Shells to Borea"
        dek = "Alba says that Borea buys shells."
        language = "en-GB"

        [source]
        name = "a made-up article"
        published = {{ date = "2023-03-30" }}
        {source}

        [[actor]]
        id = "alba"
        name = "Alba"
        code = "AL"
        kind = "country"
        position = [10.0, 50.0]

        [[actor]]
        id = "borea"
        name = "Borea"
        code = "BO"
        kind = "country"
        position = [40.0, 50.0]

        [[statement]]
        id = "buys-shells"
        kind = "allegation"
        source = "alba"
        summary = "Borea buys shells."
        about = ["borea"]
        paragraph = 1
        {rest}
        "#
    )
}
