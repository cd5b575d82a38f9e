//! What of a drawing must be painted: a layer of a place is mostly clear, and much of the rest hides all that lies behind it.
//! Without a graphics card the mixing of every pixel with the one behind is what a frame costs, so it is cut into rectangles
//! first: what is clear is left out, and what hides everything is not mixed.

use std::ops::Range;

use bevy::render::render_resource::RenderPipelineDescriptor;

/// Whether what lies behind a piece shows through anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cover {
    /// Nowhere.
    Whole,
    /// Somewhere.
    Part,
}

impl Cover {
    /// What hides everything is not mixed.
    pub fn specialize(self, descriptor: &mut RenderPipelineDescriptor) {
        if self == Self::Whole {
            for target in descriptor.fragment.iter_mut().flat_map(|fragment| &mut fragment.targets).flatten() {
                target.blend = None;
            }
        }
    }
}

/// A rectangle of a drawing, in its pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// From left to right.
    pub x: Range<u32>,
    /// From top to bottom.
    pub y: Range<u32>,
    /// What shows through.
    pub cover: Cover,
}

/// The edge of the squares that are judged, in pixels. Smaller ones find more that is clear, and make more pieces.
const SQUARE: u32 = 40;
/// A drawing with an edge no longer than this stays in one piece.
const SMALL: u32 = 160;

/// Cuts a drawing (RGBA, 8 bits each, row by row) into pieces; first those that cover what lies behind. Together they hold
/// every pixel that is not clear, and none twice.
#[must_use]
pub fn cut(pixels: &[u8], width: u32, height: u32) -> Vec<Piece> {
    let edge = if width.min(height) <= SMALL { width.max(height).max(1) } else { SQUARE };
    let (across, down) = (width.div_ceil(edge) as usize, height.div_ceil(edge) as usize);
    let span = |nth: usize, size: u32| (nth as u32 * edge).min(size);
    let mut squares: Vec<Option<Cover>> = Vec::with_capacity(across * down);
    for row in 0..down {
        for column in 0..across {
            squares.push(judge(pixels, width, span(column, width)..span(column + 1, width), span(row, height)..span(row + 1, height)));
        }
    }
    let mut pieces = Vec::new();
    for at in 0..squares.len() {
        let Some(cover) = squares[at] else { continue };
        let (row, left) = (at / across, at % across);
        let alike = |row: usize, column: usize, squares: &[Option<Cover>]| squares[row * across + column] == Some(cover);
        let right = (left..across).find(|column| !alike(row, *column, &squares)).unwrap_or(across);
        let bottom = (row..down).find(|row| (left..right).any(|column| !alike(*row, column, &squares))).unwrap_or(down);
        for row in row..bottom {
            squares[row * across + left..row * across + right].fill(None);
        }
        pieces.push(Piece { x: span(left, width)..span(right, width), y: span(row, height)..span(bottom, height), cover });
    }
    pieces.sort_by_key(|piece| piece.cover == Cover::Part);
    pieces
}

/// `None` where all is clear.
fn judge(pixels: &[u8], width: u32, x: Range<u32>, y: Range<u32>) -> Option<Cover> {
    let (mut clear, mut solid) = (true, true);
    for row in y {
        let start = (row * width + x.start) as usize * 4;
        for pixel in pixels[start..start + x.len() * 4].as_chunks::<4>().0 {
            clear &= pixel[3] == 0;
            solid &= pixel[3] == 255;
        }
        if !clear && !solid {
            return Some(Cover::Part);
        }
    }
    match (clear, solid) {
        (true, _) => None,
        (_, true) => Some(Cover::Whole),
        _ => Some(Cover::Part),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A drawing of squares that are clear, solid or half clear, each so many pixels wide and high.
    fn drawing(squares: &[Vec<u8>], edge: u32) -> (Vec<u8>, u32, u32) {
        let (width, height) = (squares[0].len() as u32 * edge, squares.len() as u32 * edge);
        let alpha = |x: u32, y: u32| squares[(y / edge) as usize][(x / edge) as usize];
        ((0..height).flat_map(|y| (0..width).flat_map(move |x| [9, 9, 9, alpha(x, y)])).collect(), width, height)
    }

    #[test]
    fn what_is_clear_is_left_out_and_what_hides_is_not_mixed() {
        let (pixels, width, height) = drawing(&[vec![0; 5], vec![0; 5], vec![0, 0, 0, 128, 128], vec![255; 5], vec![255; 5]], SQUARE);
        let piece = |x, y, cover| Piece { x, y, cover };
        assert_eq!(cut(&pixels, width, height), [piece(0..200, 120..200, Cover::Whole), piece(120..200, 80..120, Cover::Part)]);
    }

    #[test]
    fn a_clear_drawing_has_no_piece_and_a_small_one_has_one() {
        assert_eq!(cut(&[0; 400 * 300 * 4], 400, 300), []);
        let (pixels, width, height) = drawing(&[vec![0, 255], vec![255, 0]], 20);
        assert_eq!(cut(&pixels, width, height), [Piece { x: 0..40, y: 0..40, cover: Cover::Part }]);
        assert_eq!(cut(&[], 0, 0), []);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_pixel_that_is_not_clear_is_in_one_piece(
            squares in (5usize..9, 5usize..9).prop_flat_map(|(across, down)| {
                let alpha = prop_oneof![Just(0u8), Just(255u8), Just(7u8)];
                prop::collection::vec(prop::collection::vec(alpha, across), down)
            }),
            edge in 33u32..50,
        ) {
            let (pixels, width, height) = drawing(&squares, edge);
            let mut times = vec![0u8; (width * height) as usize];
            for piece in cut(&pixels, width, height) {
                for y in piece.y.clone() {
                    for x in piece.x.clone() {
                        let at = (y * width + x) as usize;
                        times[at] += 1;
                        prop_assert!(piece.cover == Cover::Part || pixels[at * 4 + 3] == 255);
                    }
                }
            }
            for (at, times) in times.iter().enumerate() {
                prop_assert!(*times == 1 || (*times == 0 && pixels[at * 4 + 3] == 0), "{times} times at {at}");
            }
        }
    }
}
