//! Reads QR codes, with a reader that shares nothing with their writer.

use anyhow::{Context, Result};

/// Grey pixels a side of a module.
const PIXELS: usize = 4;

/// What the code in an SVG says, whose path draws each dark module as `Mx yh1v1h-1z`.
pub fn read(svg: &str) -> Result<String> {
    let modules = svg
        .split_once("viewBox=\"0 0 ")
        .and_then(|(_, rest)| rest.split_once(' '))
        .and_then(|(digits, _)| digits.parse::<usize>().ok())
        .context("the code has no size")?;
    let path = svg.rsplit_once(" d=\"").context("no path")?.1;
    let path = path.split('"').next().unwrap_or_default();
    let dark = path.split('M').skip(1).map(|module| {
        let (x, rest) = module.split_once(' ').context("no module")?;
        let y = rest.strip_suffix("h1v1h-1z").context("no module")?;
        Ok((x.parse::<usize>()?, y.parse::<usize>()?))
    });
    let dark: Vec<(usize, usize)> = dark.collect::<Result<_>>()?;
    let side = modules * PIXELS;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        if dark.contains(&(x / PIXELS, y / PIXELS)) { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    let grid = grids.first().context("no code is found")?;
    Ok(grid.decode().context("the code cannot be read")?.1)
}
