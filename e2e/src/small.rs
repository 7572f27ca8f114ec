//! Pictures for the docs, as small as they may be: one byte to a pixel.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
    io::Cursor,
};

use anyhow::{Result, ensure};
use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Filter, Transformations};

type Colour = [u8; 3];

/// The same picture with the 256 colours that it has most of; all others give way to the nearest of them. What
/// a page shows is made of few colours and the edges of its letters.
pub fn small(picture: &[u8]) -> Result<Vec<u8>> {
    let mut decoder = Decoder::new(Cursor::new(picture));
    decoder.set_transformations(Transformations::ALPHA | Transformations::STRIP_16);
    let mut reader = decoder.read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().unwrap_or_default()];
    let info = reader.next_frame(&mut pixels)?;
    ensure!(info.color_type == ColorType::Rgba, "{:?}", info.color_type);
    let colours: Vec<Colour> = pixels
        .as_chunks::<4>()
        .0
        .iter()
        .map(|[red, green, blue, _]| [*red, *green, *blue])
        .collect();
    let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
    for colour in &colours {
        *counts.entry(*colour).or_default() += 1;
    }
    let mut palette: Vec<(Colour, usize)> = counts.into_iter().collect();
    palette.sort_by_key(|(_, count)| Reverse(*count));
    palette.truncate(256);
    let mut places: HashMap<Colour, u8> = HashMap::new();
    let nearest = |colour: Colour| {
        let far = |other: &Colour| -> i32 {
            colour.iter().zip(other).map(|(a, b)| (i32::from(*a) - i32::from(*b)).pow(2)).sum()
        };
        (0..=u8::MAX).zip(&palette).min_by_key(|(_, (other, _))| far(other)).map_or(0, |(at, _)| at)
    };
    let data: Vec<u8> = colours
        .into_iter()
        .map(|colour| *places.entry(colour).or_insert_with(|| nearest(colour)))
        .collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, info.width, info.height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.iter().flat_map(|(colour, _)| *colour).collect::<Vec<u8>>());
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&data)?;
    writer.finish()?;
    Ok(bytes)
}
