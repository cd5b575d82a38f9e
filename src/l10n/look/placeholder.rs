//! What is shown where a drawing is missing or unsound: something calm and neutral of the same size, never a hole.

use super::{
    figure::{Picture, wrap},
    gallery::{Depth, Drawn},
};

/// Somebody without a look: a quiet shape, standing where others stand.
const SOMEBODY: &str = concat!(
    r##"<ellipse cx="300" cy="806" rx="130" ry="18" fill="#2B2350" fill-opacity="0.14"/>"##,
    r##"<path d="M190 560 Q190 400 300 400 Q410 400 410 560 V720 Q410 800 300 800 Q190 800 190 720Z" fill="#B8B0C8"/>"##,
    r##"<path d="M300 400 Q410 400 410 560 V720 Q410 800 300 800Z" fill="#2B2350" fill-opacity="0.08"/>"##,
    r##"<circle cx="300" cy="260" r="130" fill="#D3CCDF"/>"##,
    r##"<circle cx="258" cy="256" r="13" fill="#4A4270"/><circle cx="342" cy="256" r="13" fill="#4A4270"/>"##,
    r##"<path d="M262 306 Q300 332 338 306" fill="none" stroke="#4A4270" stroke-width="9" stroke-linecap="round"/>"##,
);
/// A room with nothing in it.
const SOMEWHERE: &str = concat!(
    r##"<rect width="1920" height="1080" fill="#E9E4F2"/><rect y="720" width="1920" height="360" fill="#D3CCDF"/>"##,
    r##"<circle cx="420" cy="300" r="150" fill="#FFFFFF" fill-opacity="0.4"/>"##,
    r##"<circle cx="1480" cy="240" r="220" fill="#FFFFFF" fill-opacity="0.4"/>"##,
);
/// A thing.
const SOMETHING: &str = r##"<rect x="120" y="160" width="360" height="400" rx="70" fill="#D3CCDF"/><rect x="190" y="230" width="220" height="40" rx="20" fill="#FFFFFF" fill-opacity="0.6"/>"##;

/// What is shown instead.
#[must_use]
pub fn instead_of(drawn: &Drawn) -> Picture {
    let whole = |svg: String| Picture { svg, crop: None };
    match drawn {
        Drawn::Figure(_) => whole(wrap(SOMEBODY, 600, 1000)),
        Drawn::Portrait(_) | Drawn::Disc(_) => Picture { svg: wrap(SOMEBODY, 600, 1000), crop: Some((110.0, 60.0, 380.0, 380.0)) },
        Drawn::Place(_, Depth::All | Depth::Far) | Drawn::SceneLayer(_, Depth::All | Depth::Far) | Drawn::Scene(_) => {
            whole(wrap(SOMEWHERE, 1920, 1080))
        }
        // What would stand before it; the ground is there already.
        Drawn::Place(..) | Drawn::SceneLayer(..) | Drawn::Life(..) => whole(wrap("", 1920, 1080)),
        Drawn::Prop(_) => whole(wrap(SOMETHING, 600, 600)),
        Drawn::Icon(_, [red, green, blue]) => {
            let ring =
                format!(r##"<circle cx="48" cy="48" r="26" fill="none" stroke="#{red:02X}{green:02X}{blue:02X}" stroke-width="9"/>"##);
            whole(wrap(&ring, 96, 96))
        }
    }
}
