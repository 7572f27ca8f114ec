//! The map as a picture that stands alone: for print and for other people's pages.

use whosays_atlas::{Drawing, FONT};
use whosays_story::{Frame, Story};
use whosays_view::{
    Selection,
    paint::{Estimated, Legend, Lit, Picture, Window, escape},
};
use whosays_words::{Words, say};

use crate::site::legend::legend;

/// The map at its widest step, in map units.
pub fn map(story: &Story, drawing: &Drawing) -> String {
    let (width, height) = (Frame::WIDTH, Frame::HEIGHT);
    let title = escape(&story.title);
    let words = Words::of_story(story);
    let description = escape(&say!(words, "map-description"));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"Helvetica, Arial, sans-serif\" role=\"img\" aria-labelledby=\"t d\">\
         <title id=\"t\">{title}</title><desc id=\"d\">{description}</desc>"
    );
    let (window, lit) = (Window::whole(drawing), Lit::of(story, &Selection::Overview));
    let (lettering, direction) = (&Estimated, words.direction());
    let picture = Picture { story, drawing, window: &window, lit: &lit, lettering, direction };
    picture.write(&mut svg, &Legend { lines: legend(&picture, &words), size: FONT * window.unit });
    svg.push_str("</svg>\n");
    svg
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use roxmltree::Document;

    use super::*;
    use crate::site::{data::tests::story, world::world};

    #[test]
    fn it_shows_what_the_widest_map_of_the_page_shows() {
        let mut story = story();
        story.title = "<Food> & \"arms\"".into();
        let drawing =
            whosays_atlas::draw(&story, &world(whosays_story::Borders::default()).unwrap());
        let svg = map(&story, &drawing);
        let document = Document::parse(&svg).unwrap();
        let all = |name: &str, key: &str, value: &str| {
            let found = document.descendants().filter(|node| node.has_tag_name(name));
            found.filter(|node| node.attribute(key) == Some(value)).count()
        };
        let step = drawing.steps.last().unwrap();
        let bars: usize = step.lines.iter().map(|line| line.bars.len()).sum();
        assert_eq!(all("polygon", "fill", "#5a3fb0"), step.lines.len());
        assert_eq!(all("path", "stroke", "#8a4b00"), bars);
        let texts: Vec<&str> = document.descendants().filter_map(|node| node.text()).collect();
        assert!(texts.contains(&story.title.as_str()), "{texts:?}");
        for label in step.lines.iter().filter_map(|line| line.label.as_ref()) {
            assert!(label.lines.iter().all(|line| texts.contains(&line.as_str())), "{label:?}");
        }
        for chip in &step.chips {
            assert!(texts.contains(&story.actor(&chip.actor).unwrap().label()), "{chip:?}");
        }
        assert!(texts.contains(&"Bar: denied or rejected"), "{texts:?}");
    }
    #[test]
    fn words_that_run_from_right_to_left_do_so_and_the_land_stays() {
        let text = include_str!("../../../../story/tests/valid/arabic.toml");
        let story = whosays_story::read(text, "arabic.toml").unwrap();
        let drawing =
            whosays_atlas::draw(&story, &world(whosays_story::Borders::default()).unwrap());
        let svg = map(&story, &drawing);
        let document = Document::parse(&svg).unwrap();
        let texts: Vec<_> =
            document.descendants().filter(|node| node.has_tag_name("text")).collect();
        assert!(texts.iter().all(|node| node.text().unwrap().starts_with('\u{2067}')));
        let place = |label: &str| {
            let label = format!("\u{2067}{label}\u{2069}");
            let found = texts.iter().find(|node| node.text() == Some(&label)).unwrap();
            found.attribute("x").unwrap().parse::<f64>().unwrap()
        };
        assert!(place("ألبا") < place("بوريا"));
        let legend = texts.iter().find(|node| node.text().unwrap().contains("خط متقطع")).unwrap();
        assert_eq!(legend.attribute("text-anchor"), Some("end"));
    }
}
