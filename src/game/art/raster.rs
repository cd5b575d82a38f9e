//! From a drawing to pixels, just as many as are shown.

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::{catalogue::ArtProblem, figure::Picture};

/// Draws a picture, or what stands for it where it cannot be drawn; and says what was wrong.
pub fn draw_or(
    picture: Result<Picture, ArtProblem>,
    instead: &Picture,
    width: u32,
    height: u32,
) -> Result<(Vec<u8>, Option<ArtProblem>), ArtProblem> {
    match picture.and_then(|picture| draw(&picture, width, height)) {
        Ok(pixels) => Ok((pixels, None)),
        Err(problem) => Ok((draw(instead, width, height)?, Some(problem))),
    }
}

/// Draws a picture into `width` × `height` pixels: RGBA, 8 bits each, sRGB, alpha not multiplied in. It fills them.
pub fn draw(picture: &Picture, width: u32, height: u32) -> Result<Vec<u8>, ArtProblem> {
    let tree = Tree::from_str(&picture.svg, &Options::default()).map_err(|error| ArtProblem::Unsound(error.to_string()))?;
    let mut pixmap = Pixmap::new(width.max(1), height.max(1)).ok_or_else(|| ArtProblem::Unsound(format!("{width} × {height} pixels")))?;
    let (left, top, part_width, part_height) = picture.crop.unwrap_or((0.0, 0.0, tree.size().width(), tree.size().height()));
    let (across, down) = (width as f32 / part_width, height as f32 / part_height);
    resvg::render(&tree, Transform::from_row(across, 0.0, 0.0, down, -left * across, -top * down), &mut pixmap.as_mut());
    let mut pixels = Vec::with_capacity(pixmap.pixels().len() * 4);
    for pixel in pixmap.pixels() {
        let plain = pixel.demultiply();
        pixels.extend([plain.red(), plain.green(), plain.blue(), plain.alpha()]);
    }
    Ok(pixels)
}
