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

/// Draws a picture into `width` × `height` pixels: RGBA, 8 bits each, sRGB, multiplied by alpha, so that what is between two of them
/// has no colour of a clear one. It fills them.
pub fn draw(picture: &Picture, width: u32, height: u32) -> Result<Vec<u8>, ArtProblem> {
    let tree = Tree::from_str(&picture.svg, &Options::default()).map_err(|error| ArtProblem::Unsound(error.to_string()))?;
    let mut pixmap = Pixmap::new(width.max(1), height.max(1)).ok_or_else(|| ArtProblem::Unsound(format!("{width} × {height} pixels")))?;
    let (left, top, part_width, part_height) = picture.crop.unwrap_or((0.0, 0.0, tree.size().width(), tree.size().height()));
    let (across, down) = (width as f32 / part_width, height as f32 / part_height);
    resvg::render(&tree, Transform::from_row(across, 0.0, 0.0, down, -left * across, -top * down), &mut pixmap.as_mut());
    Ok(pixmap.take())
}

/// Cuts pixels of `draw` to the ellipse that fills them; its edge is as soft as a pixel.
pub fn round(pixels: &mut [u8], width: u32, height: u32) {
    let (middle_x, middle_y) = (width as f32 / 2.0, height as f32 / 2.0);
    for (at, pixel) in pixels.as_chunks_mut::<4>().0.iter_mut().enumerate() {
        let (x, y) = ((at as u32 % width) as f32 + 0.5 - middle_x, (at as u32 / width) as f32 + 0.5 - middle_y);
        // How far outside of the edge, in pixels, measured towards the middle.
        let outside = ((x / middle_x).hypot(y / middle_y) - 1.0) * middle_x.min(middle_y);
        let inside = (0.5 - outside).clamp(0.0, 1.0);
        *pixel = pixel.map(|channel| (f32::from(channel) * inside) as u8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_drawing_has_no_corners() {
        let mut pixels = vec![255; 40 * 20 * 4];
        round(&mut pixels, 40, 20);
        let alpha = |x: usize, y: usize| pixels[(y * 40 + x) * 4 + 3];
        assert_eq!([alpha(0, 0), alpha(39, 0), alpha(0, 19), alpha(39, 19)], [0; 4]);
        assert_eq!([alpha(20, 10), alpha(2, 10), alpha(20, 1)], [255; 3]);
        assert!((1..255).contains(&alpha(0, 9)), "the edge is hard: {}", alpha(0, 9));
    }
}
