//! What holds for every card, of the first story and of hostile ones.
//!
//! `UPDATE_FIXTURES=1 cargo test -p whosays-press card` writes the checksums of the pictures anew;
//! look at the pictures before you do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod forms;
mod mirrored;

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    sync::{LazyLock, Mutex},
};

use proptest::prelude::*;
use rayon::prelude::*;
use resvg::usvg::{Options, Tree};
use sha2::{Digest, Sha256};
use whosays_atlas::World;
use whosays_story::{ActorId, StatementId};
use whosays_view::Selection;

use super::{
    column::Line,
    fonts::{Face, all, database, resolver},
    write::drawn,
    *,
};
use crate::site::{data::tests::story, world::world};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cards/food-for-arms.txt");
const FACES: [Face; 3] = [Face::Headline, Face::Strong, Face::Plain];
const FULL: &str = include_str!("../../../../story/tests/valid/full.toml");
const MINIMAL: &str = include_str!("../../../../story/tests/valid/minimal.toml");

fn of(text: &str) -> Story {
    whosays_story::read(text, "story.toml").unwrap()
}

fn draw(story: &Story) -> Drawing {
    static WORLD: LazyLock<World> =
        LazyLock::new(|| world(whosays_story::Borders::default()).unwrap());
    whosays_atlas::draw(story, &WORLD)
}

/// The first story and its map, drawn once for all tests.
fn first() -> &'static (Story, Drawing) {
    static FIRST: LazyLock<(Story, Drawing)> = LazyLock::new(|| {
        let story = story();
        let drawing = draw(&story);
        (story, drawing)
    });
    &FIRST
}

/// The column of a card, and the map beside it.
fn column(story: &Story, drawing: &Drawing, selection: &Selection) -> (Window, Layout) {
    let (lit, caption) = (Lit::of(story, selection), caption(story, selection));
    compose(story, drawing, selection, &lit, &caption)
}

/// Every text on a card with its font size, from the SVG.
fn texts(svg: &str) -> Vec<(f64, String)> {
    let texts = svg.split("<text ").skip(1);
    texts
        .map(|text| {
            let size = text.split("font-size=\"").nth(1).unwrap().split('"').next().unwrap();
            let text = text.split_once('>').unwrap().1.split('<').next().unwrap();
            (size.parse().unwrap(), text.to_owned())
        })
        .collect()
}

/// What must hold whatever a story says.
fn assert_sound(story: &Story, drawing: &Drawing, selection: &Selection) {
    let (window, layout) = column(story, drawing, selection);
    for line in &layout.lines {
        let bounds = line.bounds();
        let width = line.style.face.width(&line.text, line.style.size);
        assert!(width <= line.room + 0.5, "{selection:?}: {line:?} is {width} wide");
        let is_on_map = bounds.meets(&window.panel.grown(8.0));
        assert!(!is_on_map, "{selection:?}: {line:?} is on the map");
        assert!(bounds.left >= 8.0 && bounds.right <= WIDTH - 8.0, "{selection:?}: {line:?}");
        assert!(bounds.top >= 8.0 && bounds.bottom <= HEIGHT - 8.0, "{selection:?}: {line:?}");
        assert!(line.style.size >= 22.0, "{selection:?}: {line:?} is too small");
    }
    for (index, line) in layout.lines.iter().enumerate() {
        for other in &layout.lines[index + 1..] {
            let meet = line.bounds().meets(&other.bounds());
            assert!(!meet, "{selection:?}: {line:?} meets {other:?}");
        }
    }
    let svg = svg(story, drawing, selection);
    for (size, text) in texts(&svg) {
        assert!(size >= 22.0, "{selection:?}: {text} at {size}");
    }
    let options = Options { fontdb: database(), ..Options::default() };
    Tree::from_str(&svg, &options).unwrap();
}

#[test]
fn every_card_is_a_picture_of_its_size_and_none_changes_unseen() {
    let (story, drawing) = first();
    assert_sums(story, drawing, GOLDEN);
}

/// Draws every card of a story: none looks different from when the sums in this file were written.
fn assert_sums(story: &Story, drawing: &Drawing, golden: &str) {
    let selections: Vec<Selection> = Selection::all(story).collect();
    let sums = Mutex::new(BTreeMap::new());
    selections
        .par_iter()
        .try_for_each(|selection| -> Result<(), Error> {
            let pixmap = png::draw(&svg(story, drawing, selection))?;
            let packed = png::pack(&pixmap)?;
            let mut decoder = ::png::Decoder::new(std::io::Cursor::new(packed));
            decoder.set_transformations(::png::Transformations::EXPAND);
            let mut reader = decoder.read_info().unwrap();
            let mut data = vec![0; reader.output_buffer_size().unwrap()];
            let info = reader.next_frame(&mut data).unwrap();
            assert_eq!((info.width, info.height), (PIXELS_WIDE, PIXELS_HIGH), "{selection:?}");
            // The colours that gave way have close neighbours.
            let off = pixmap.data().chunks(4).zip(data.chunks(3));
            let off = off.map(|(a, b)| (0..3).map(|i| a[i].abs_diff(b[i])).max().unwrap()).max();
            assert!(off.unwrap() <= 40, "{selection:?}: a colour is {off:?} off");
            let sum = format!("{:x}", Sha256::digest(pixmap.data()));
            sums.lock().unwrap().insert(selection.slug(), sum);
            Ok(())
        })
        .unwrap();
    let sums = sums.into_inner().unwrap();
    let mut lines = String::new();
    for selection in &selections {
        writeln!(lines, "{}  {}", sums[&selection.slug()], selection.slug()).unwrap();
    }
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        fs::write(golden, &lines).unwrap();
    }
    let golden = fs::read_to_string(golden).unwrap_or_default();
    let changed: Vec<&str> = lines.lines().filter(|line| !golden.contains(line)).collect();
    assert_eq!(lines, golden, "these cards look different from before: {changed:#?}");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (story, drawing) = first();
    let selection = Selection::Statement(StatementId::new("artillery-shells"));
    let card = || png(&svg(story, drawing, &selection)).unwrap();
    assert_eq!(card(), card());
}

#[test]
fn every_card_of_the_first_story_is_legible_and_complete() {
    let (story, drawing) = first();
    for selection in Selection::all(story) {
        assert_sound(story, drawing, &selection);
        let (_, layout) = column(story, drawing, &selection);
        assert!(layout.headline >= LEGIBLE, "{selection:?}: {}", layout.headline);
        let cut: Vec<&Line> = layout.lines.iter().filter(|line| line.text.ends_with('…')).collect();
        assert!(cut.is_empty(), "{selection:?}: {cut:?}");
        let shown: Vec<&str> = layout.lines.iter().map(|line| line.text.as_str()).collect();
        let shown = shown.join(" ");
        let caption = caption(story, &selection);
        assert_eq!(caption.title.is_none(), selection == Selection::Overview);
        let headline = caption.blocks.iter().find_map(|block| match block {
            caption::Block::Headline(text) => Some(text),
            _ => None,
        });
        assert!(shown.contains(headline.unwrap()), "{selection:?}: {shown}");
        assert!(shown.contains("whosays") && shown.contains("(inferred)"), "{shown}");
    }
}

#[test]
fn what_a_statement_is_about_is_in_the_picture() {
    let (story, drawing) = first();
    for selection in Selection::all(story) {
        let (window, _) = column(story, drawing, &selection);
        let lit = Lit::of(story, &selection);
        let step = &drawing.steps[window.step];
        for chip in step.chips.iter().filter(|chip| lit.focus.contains(&chip.actor)) {
            let at = window.place(chip.at.in_units());
            assert!(window.panel.grown(-30.0).holds(at), "{selection:?}: {} is cut", chip.actor);
        }
        let svg = svg(story, drawing, &selection);
        let shown: Vec<String> = texts(&svg).into_iter().map(|(_, text)| text).collect();
        for id in &lit.focus {
            let actor = story.actor(id).unwrap();
            assert!(shown.iter().any(|text| text == actor.label()), "{selection:?}: no {id}");
        }
    }
}

#[test]
fn a_statement_lights_its_own_goods_and_no_others() {
    let (story, _) = first();
    let lit = |id: &str| Lit::of(story, &Selection::Statement(StatementId::new(id)));
    let shells = lit("artillery-shells");
    let goods: Vec<_> =
        shells.goods.iter().map(|(id, goods)| (id.as_str(), goods.join(", "))).collect();
    assert_eq!(goods, [("north-korea-russia-alleged", "artillery shells".to_owned())]);
    assert_eq!(shells.bars.len(), 1);
    // Nobody has denied what came later, even on a line with the same ends.
    assert!(lit("brokered-arms-deals").bars.is_empty());
    let denial = lit("north-korea-denial");
    let links: Vec<&String> = denial.goods.keys().collect();
    assert_eq!(links, ["north-korea-russia-alleged", "north-korea-wagner-alleged"]);
    assert_eq!(denial.filled, Some(ActorId::new("north-korea")));
    // A reply with goods of its own shows those.
    let counter = lit("us-weapons-to-battlefield");
    assert_eq!(counter.goods.keys().collect::<Vec<_>>(), ["united-states-ukraine-alleged"]);
    assert!(lit("brink-of-famine").goods.is_empty());
}

#[test]
fn a_card_says_what_the_page_says() {
    let (story, _) = first();
    let alt = |selection: Selection| alt(story, &selection);
    let statement = |id: &str| alt(Selection::Statement(StatementId::new(id)));
    let source = "As one newspaper article on the reported deal reports it. 30 March 2023 \
        (inferred). Beside it a map of who is concerned.";
    assert_eq!(
        statement("arms-to-wagner"),
        format!(
            "Food for arms: who says what. Allegation. United States says: North Korea has \
             delivered arms to Wagner, a Russian private military group. North Korea: denies. \
             Wagner: no reply reported in this article. {source}"
        )
    );
    let caveat = statement("china-considering-arms");
    let said = "Allegation, through Antony Blinken. US Secretary of State says: Intelligence";
    assert!(caveat.contains(said), "{caveat}");
    assert!(caveat.contains("Caveat: United States: It has seen no evidence yet"), "{caveat}");
    assert!(caveat.contains("As it is put: intelligence suggested"), "{caveat}");
    let denial = statement("north-korea-denial");
    assert!(denial.contains("Answers 3 statements by United States."), "{denial}");
    let unnamed = statement("brink-of-famine");
    assert!(unnamed.contains("Experts say (no source named): "), "{unnamed}");
    let slovakia = alt(Selection::Actor(ActorId::new("slovakia")));
    assert!(slovakia.contains("0 said about, 0 replies, 0 said by. Nobody in this"), "{slovakia}");
    assert!(slovakia.contains("Ashot Myrtychev comes from here: "), "{slovakia}");
    for selection in Selection::all(story) {
        let text = alt(selection).to_lowercase();
        assert!(!text.contains("claim") && !text.contains("allegedly"), "{text}");
    }
}

#[test]
fn the_renderer_finds_each_face_by_the_name_that_cards_use() {
    let fonts = database();
    let found: Vec<(&str, u16)> =
        fonts.faces().map(|face| (face.families[0].0.as_str(), face.weight.0)).collect();
    let written: Vec<(&str, u16)> = all().map(|file| (file.family, file.weight)).collect();
    assert_eq!(found, written);
    let named = FACES.map(|face| (face.family(), face.weight()));
    assert_eq!(named, written[..3]);
}

#[test]
fn text_in_any_script_is_as_wide_as_it_was_measured() {
    let options = Options { fontdb: database(), font_resolver: resolver(), ..Options::default() };
    for text in [
        "Russia buys shells",
        "لم يرد في المقال أي رد",
        "نفت Foreign Ministry ذلك (2022)",
        "The Daily Example: نُشر المقال في ٣٠ مارس",
        "לא דווחה תגובה",
        "कोई उत्तर नहीं बताया गया",
        "কোনো জবাবের খবর নেই",
        "Պատասխան չի հաղորդվում",
        "პასუხი არ არის",
    ] {
        for face in FACES {
            assert_eq!(face.writable(text).as_deref(), Some(text));
            let svg = format!(
                "<svg xmlns='http://www.w3.org/2000/svg'><text y='50' font-size='40' \
                 font-family=\"'{}'\" font-weight='{}'>{text}</text></svg>",
                face.family(),
                face.weight(),
            );
            let tree = Tree::from_str(&svg, &options).unwrap();
            let drawn = f64::from(tree.root().bounding_box().width());
            let measured = face.width(text, 40.0);
            assert!(
                (drawn / measured - 1.0).abs() < 0.01,
                "{text}: {drawn} drawn, {measured} measured"
            );
        }
    }
}

#[test]
fn every_letter_of_the_first_story_is_in_the_fonts() {
    let (story, drawing) = first();
    for selection in Selection::all(story) {
        for (_, text) in texts(&svg(story, drawing, &selection)) {
            for face in FACES {
                assert_eq!(face.writable(&text).as_ref(), Some(&text));
            }
        }
    }
}

#[test]
fn what_the_fonts_cannot_write_is_left_out_whole() {
    assert_eq!(Face::Plain.writable("Shells 🚀 \u{7} for grain").unwrap(), "Shells for grain");
    assert_eq!(Face::Plain.writable("弾薬と食料"), None);
    assert_eq!(Face::Headline.writable("Łódź, Київ, Αθήνα, Đà Nẵng").unwrap().chars().count(), 26);
    let mut story = story();
    story.title = "食糧と武器".into();
    for actor in &mut story.actors {
        (actor.name, actor.short) = ("国".into(), None);
    }
    for statement in &mut story.statements {
        statement.summary = "飢饉の瀬戸際".into();
    }
    let drawing = draw(&story);
    assert_eq!(unwritable(&story, &Selection::Overview), ['食', '糧', 'と', '武', '器', '国']);
    for selection in Selection::all(&story) {
        assert_sound(&story, &drawing, &selection);
        let svg = svg(&story, &drawing, &selection);
        assert!(!svg.contains('国') && !svg.contains('瀬'), "{selection:?}");
    }
    let card = png(&svg(&story, &drawing, &Selection::Overview)).unwrap();
    assert!(card.len() > 10_000);
}

#[test]
fn stories_with_next_to_nothing_have_cards() {
    let mut bare = of(MINIMAL);
    bare.dek.clear();
    for mut story in [bare.clone(), of(FULL)] {
        for one in [false, true] {
            if one {
                story.actors.truncate(1);
                story.statements.retain(|statement| statement.transfers.is_empty());
            }
            let drawing = draw(&story);
            for selection in Selection::all(&story) {
                assert_sound(&story, &drawing, &selection);
            }
        }
    }
    let drawing = Drawing {
        frame: draw(&bare).frame,
        lands: Vec::new(),
        insets: Vec::new(),
        steps: Vec::new(),
    };
    for selection in Selection::all(&bare) {
        assert_sound(&bare, &drawing, &selection);
    }
    png(&svg(&bare, &drawing, &Selection::Overview)).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_a_card(
        title in "[a-z<&>\"' ]{250,300}|\\PC{1,40}",
        name in "[A-Za-z]{1,80}|[<&>\"'A-Z ]{1,40}|\\PC{1,20}",
        summary in "([a-z]{1,12} ){1,90}|[a-z]{1,400}|\\PC{1,300}",
        cue in "\\PC{0,120}",
        hedge in "([a-z]{1,30} ?){1,20}",
    ) {
        let mut story = of(FULL);
        story.source.name.clone_from(&title);
        story.title = title;
        for actor in &mut story.actors {
            actor.name.clone_from(&name);
            actor.role = Some(cue.clone());
        }
        for statement in &mut story.statements {
            statement.summary.clone_from(&summary);
            statement.spokesperson = statement.source.is_some().then(|| hedge.clone());
            statement.hedge = Some(hedge.clone());
            statement.cue = Some(cue.clone());
        }
        let drawing = draw(&story);
        // The overview, actors and statements of all sorts, but not each of them each time.
        for selection in Selection::all(&story).step_by(3) {
            assert_sound(&story, &drawing, &selection);
        }
    }
}

#[test]
fn a_card_is_drawn_once_and_a_broken_one_again() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::of(&folder.path().join("cards"));
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\"/>"
    );
    let card = drawn(&svg, &cache).unwrap();
    assert_eq!(cache.get(&svg), Some(card.clone()));
    assert_eq!(cache.get(&svg.replace("1200", "1199")), None);
    let path = cache.path(&svg).unwrap();
    let whole = fs::read(&path).unwrap();
    for broken in [&whole[..whole.len() / 2], &whole[..10], b"", &[&whole[1..], b"x"].concat()[..]]
    {
        fs::write(&path, broken).unwrap();
        assert_eq!(cache.get(&svg), None);
        assert_eq!(drawn(&svg, &cache).unwrap(), card);
        assert_eq!(fs::read(&path).unwrap(), whole);
    }
    // Where nothing can be kept the card is drawn all the same.
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    assert_eq!(drawn(&svg, &Cache::of(&file.join("cards"))).unwrap(), card);
}
