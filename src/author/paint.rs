//! Colours and letters of everything that the tools draw. Told apart without colour too: each quality has its own shape
//! and its own hatching. The hues are those of Okabe and Ito, made lighter, which differ for every kind of colour blindness.

use crate::story::script::Quality;

/// Letters that every machine has in some form.
pub(super) const FONTS: &str = "Andika, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";
pub(super) const PAPER: &str = "#FFFDF8";
pub(super) const INK: &str = "#2B1550";
pub(super) const QUIET: &str = "#6B5B85";
pub(super) const LINE: &str = "#B9AFCB";
pub(super) const PLAIN: &str = "#8E7CC3";

/// Hatchings: risky, okay; strong is plain.
pub(super) const HATCHES: &str = r##"<defs><pattern id="hatch-risky" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="#B33F00" stroke-width="1.6" stroke-opacity=".55"/></pattern><pattern id="hatch-okay" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.1" fill="#8A6100" fill-opacity=".6"/></pattern></defs>"##;

/// Fill and outline of a quality.
pub(super) fn quality(quality: Quality) -> (&'static str, &'static str) {
    match quality {
        Quality::Risky => ("#FBD9C5", "#B33F00"),
        Quality::Okay => ("#FCEBB8", "#8A6100"),
        Quality::Strong => ("#CFE6F7", "#00588F"),
    }
}

/// The hatching over the fill.
pub(super) fn hatch(quality: Quality) -> &'static str {
    match quality {
        Quality::Risky => "url(#hatch-risky)",
        Quality::Okay => "url(#hatch-okay)",
        Quality::Strong => "none",
    }
}

/// Text as it may stand in SVG and HTML, in quotes too.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A line of text in an SVG.
pub(super) fn text(x: f64, y: f64, size: u32, weight: u32, fill: &str, words: &str) -> String {
    format!(
        r#"<text x="{x:.1}" y="{y:.1}" font-size="{size}" font-weight="{weight}" fill="{fill}">{}</text>"#,
        escape(words)
    )
}
