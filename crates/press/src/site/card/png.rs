//! From the drawing to the picture.

use std::{cmp::Reverse, collections::BTreeMap};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::{
    PIXELS_HIGH, PIXELS_WIDE,
    fonts::{Face, database, resolver},
};
use crate::error::Error;

/// As many colours as a picture with one byte to a pixel can have.
const COLOURS: usize = 256;
/// How many of them are there because they are frequent.
const FREQUENT: usize = 160;

/// A colour: red, green, blue.
type Colour = [u8; 3];

/// Draws the card.
pub fn draw(svg: &str) -> Result<Pixmap, Error> {
    let failed = |message: String| Error::Card { message };
    let options = Options {
        fontdb: database(),
        font_resolver: resolver(),
        font_family: Face::Plain.family().to_owned(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| failed(error.to_string()))?;
    let mut pixmap = Pixmap::new(PIXELS_WIDE, PIXELS_HIGH)
        .ok_or_else(|| failed("the picture has no area".to_owned()))?;
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    Ok(pixmap)
}

/// Packs the picture with one byte to a pixel: a card is made of few colours and the steps between
/// them, of which the rarest give way to their nearest neighbours.
pub fn pack(pixmap: &Pixmap) -> Result<Vec<u8>, Error> {
    let failed = |error: png::EncodingError| Error::Card { message: error.to_string() };
    let runs = runs(pixmap.data());
    let palette = palette(&runs);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let mut places = BTreeMap::new();
    let mut data = Vec::with_capacity(pixmap.data().len() / 4);
    for (colour, length) in runs {
        let place = *places.entry(colour).or_insert_with(|| nearest(&palette, colour));
        data.resize(data.len() + length, place);
    }
    let mut writer = encoder.write_header().map_err(failed)?;
    writer.write_image_data(&data).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(bytes)
}

/// Pixels of one colour in a row, each with how many there are. The card covers all of the
/// picture, so there is nothing to see through.
fn runs(data: &[u8]) -> Vec<(Colour, usize)> {
    let mut runs: Vec<(Colour, usize)> = Vec::new();
    for pixel in data.chunks_exact(4) {
        let [red, green, blue, _] = *pixel else { continue };
        let colour = [red, green, blue];
        match runs.last_mut() {
            Some((last, length)) if *last == colour => *length += 1,
            _ => runs.push((colour, 1)),
        }
    }
    runs
}

/// The most frequent colours and, of the rest, one after another the one that is farthest from
/// all that are there.
fn palette(runs: &[(Colour, usize)]) -> Vec<Colour> {
    let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
    for (colour, length) in runs {
        *counts.entry(*colour).or_default() += length;
    }
    let mut colours: Vec<(Colour, usize)> = counts.into_iter().collect();
    colours.sort_by_key(|(_, count)| Reverse(*count));
    let mut palette: Vec<Colour> = colours.iter().map(|(colour, _)| *colour).collect();
    let rare = palette.split_off(palette.len().min(FREQUENT));
    let nearest = |colour: &Colour| palette.iter().map(|other| distance(*colour, *other)).min();
    let mut rare: Vec<(Colour, u32)> =
        rare.iter().map(|colour| (*colour, nearest(colour).unwrap_or(u32::MAX))).collect();
    while palette.len() < COLOURS
        && let Some((next, _)) = rare.iter().copied().max_by_key(|(_, distance)| *distance)
    {
        palette.push(next);
        for (colour, nearest) in &mut rare {
            *nearest = distance(*colour, next).min(*nearest);
        }
        rare.retain(|(_, nearest)| *nearest > 0);
    }
    palette
}

/// The place of the colour in the palette that is nearest to this one.
fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let place = palette.iter().enumerate().min_by_key(|(_, other)| distance(colour, **other));
    place.and_then(|(place, _)| u8::try_from(place).ok()).unwrap_or_default()
}

fn distance(one: Colour, other: Colour) -> u32 {
    one.iter().zip(other).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
}
