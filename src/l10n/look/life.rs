//! What makes a place live: small details that move, and the light of a time of day, as data of the catalogue.

use std::fmt::Write as _;

use serde::Deserialize;

/// Nothing of a place's small life reaches below this line of 1080: words stand there.
pub const CALM_BELOW: f32 = 740.0;

/// A detail that moves: a part of the place's drawing, or a small drawing of its own.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Life {
    /// What is seen.
    pub what: Living,
    /// Where it is at rest: left, top, width, height of 1920 × 1080.
    pub at: (f32, f32, f32, f32),
    /// The depth layer that it belongs to: just above it, and moving with it.
    pub depth: Stratum,
    /// How it moves.
    pub motion: Motion,
}

/// What is seen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Living {
    /// The group `live-…` of the place's drawing.
    Part(String),
    /// A drawing in `assets/art/life`.
    Sprite(String),
}

/// A depth layer of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Stratum {
    Far,
    Mid,
    Near,
}

/// How a detail moves. All of them are calm, and begin and end without a jump.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Motion {
    /// There and back.
    Drift { by: (f32, f32), seconds: f32 },
    /// Through the picture once, then it rests out of sight.
    Pass { by: (f32, f32), seconds: f32, rest: f32 },
    /// To and fro about a point of its box (0 to 1).
    Sway { degrees: f32, seconds: f32, about: (f32, f32) },
    /// Wider and narrower, as cloth in a breeze; the point of the box stays.
    Billow { part: f32, seconds: f32, about: (f32, f32) },
    /// Round and round about its middle.
    Turn { seconds: f32 },
}

/// Where a detail is at a moment, against its rest.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Moved {
    /// So far from its rest, in units of the picture.
    pub by: (f32, f32),
    /// Turned by so many radians about its middle.
    pub turned: f32,
    /// So much wider than at rest.
    pub wider: f32,
    /// It is out of sight.
    pub away: bool,
}

impl Life {
    /// Where the detail is after so many seconds.
    #[must_use]
    pub fn moved(&self, seconds: f32) -> Moved {
        use std::f32::consts::TAU;
        let (_, _, width, height) = self.at;
        let wave = |period: f32| (seconds / period.max(0.5) * TAU).sin();
        match self.motion {
            Motion::Drift { by, seconds: period } => {
                let part = wave(period);
                Moved { by: (by.0 * part, by.1 * part), ..Moved::default() }
            }
            Motion::Pass { by, seconds: period, rest } => {
                let period = period.max(1.0);
                let part = (seconds % (period + rest.max(0.0))) / period;
                Moved { by: (by.0 * part, by.1.mul_add(part, 6.0 * wave(1.7))), away: part >= 1.0, ..Moved::default() }
            }
            Motion::Sway { degrees, seconds: period, about } => {
                let turned = degrees.to_radians() * wave(period);
                // From the point that stays to the middle, turned, against not turned.
                let (x, y) = ((0.5 - about.0) * width, (0.5 - about.1) * height);
                let (sin, cos) = turned.sin_cos();
                Moved { by: (x.mul_add(cos, -y * sin) - x, x.mul_add(sin, y * cos) - y), turned, ..Moved::default() }
            }
            Motion::Billow { part, seconds: period, about } => {
                let wider = part * wave(period);
                Moved { by: ((0.5 - about.0) * width * wider, 0.0), wider, ..Moved::default() }
            }
            Motion::Turn { seconds: period } => Moved { turned: (seconds / period.max(1.0) * TAU) % TAU, ..Moved::default() },
        }
    }

    /// Whether it stays out of the calm lower third.
    #[must_use]
    pub fn calm(&self) -> bool {
        let down = match self.motion {
            Motion::Drift { by, .. } => by.1.abs(),
            Motion::Pass { by, .. } => by.1.max(0.0) + 6.0,
            _ => 0.0,
        };
        self.at.1 + self.at.3 + down <= CALM_BELOW
    }
}

/// The light of a time of day: the colours of the sky, and a colour that everything is seen through.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Light {
    /// The sky above.
    pub sky: String,
    /// The sky at the horizon.
    pub horizon: String,
    /// Everything else is multiplied by it: white changes nothing.
    pub through: String,
    /// The same for people, who stay bright.
    pub people: String,
}

/// The colours that drawings use for the sky of the day; a light replaces them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skies {
    /// Above.
    pub sky: Vec<String>,
    /// At the horizon.
    pub horizon: Vec<String>,
}

/// `#RRGGBB` as three numbers.
#[must_use]
pub fn colour(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// A drawing of the day in another light: each colour of a fill, a line or a gradient is replaced.
#[must_use]
pub fn relight(svg: &str, light: &Light, skies: &Skies) -> String {
    let through = colour(&light.through).unwrap_or([255; 3]);
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find("=\"#") {
        let (before, after) = rest.split_at(at + 2);
        out += before;
        let paints = ["fill", "stroke", "stop-color"].iter().any(|name| before[..at].ends_with(name));
        let Some((text, [red, green, blue])) = after.get(..7).and_then(|text| Some((text, colour(text)?))).filter(|_| paints) else {
            rest = after;
            continue;
        };
        let is = |list: &[String]| list.iter().any(|one| one.eq_ignore_ascii_case(text));
        if is(&skies.sky) {
            out += &light.sky;
        } else if is(&skies.horizon) {
            out += &light.horizon;
        } else {
            let seen = |own: u8, through: u8| (u16::from(own) * u16::from(through) / 255) as u8;
            // Writing to a string cannot fail.
            let _ = write!(out, "#{:02X}{:02X}{:02X}", seen(red, through[0]), seen(green, through[1]), seen(blue, through[2]));
        }
        rest = &after[7..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn life(motion: Motion) -> Life {
        Life { what: Living::Part("x".into()), at: (100.0, 100.0, 40.0, 80.0), depth: Stratum::Far, motion }
    }

    #[test]
    fn the_point_that_hangs_stays_where_it_is() {
        let swaying = life(Motion::Sway { degrees: 10.0, seconds: 4.0, about: (0.5, 0.0) }).moved(1.0);
        // The top is 40 above the middle: turned and moved it must be where it was.
        let (sin, cos) = swaying.turned.sin_cos();
        let top = (40.0f32.mul_add(sin, swaying.by.0), (-40.0f32).mul_add(cos, swaying.by.1));
        assert!((top.0).abs() < 0.01 && (top.1 + 40.0).abs() < 0.01, "{top:?}");
        let cloth = life(Motion::Billow { part: 0.1, seconds: 4.0, about: (0.0, 0.0) }).moved(1.0);
        assert!(((1.0 + cloth.wider) * -20.0 + cloth.by.0 + 20.0).abs() < 0.01, "{cloth:?}");
    }

    #[test]
    fn what_passes_rests_out_of_sight_and_comes_again() {
        let keke = life(Motion::Pass { by: (1000.0, 0.0), seconds: 10.0, rest: 5.0 });
        assert!(!keke.moved(9.0).away && keke.moved(12.0).away && !keke.moved(16.0).away);
        assert!((keke.moved(5.0).by.0 - 500.0).abs() < 0.1);
    }

    #[test]
    fn the_lower_third_stays_calm() {
        let low = Life { at: (0.0, 700.0, 10.0, 60.0), ..life(Motion::Turn { seconds: 2.0 }) };
        assert!(!low.calm() && life(Motion::Turn { seconds: 2.0 }).calm());
        let falling = Life { at: (0.0, 600.0, 10.0, 60.0), ..life(Motion::Pass { by: (0.0, 200.0), seconds: 9.0, rest: 1.0 }) };
        assert!(!falling.calm());
    }

    #[test]
    fn a_light_changes_paint_and_nothing_else() {
        let light = Light { sky: "#112233".into(), horizon: "#445566".into(), through: "#FF8000".into(), people: "#FFFFFF".into() };
        let skies = Skies { sky: vec!["#8FD3F4".into()], horizon: vec!["#ddf3fb".into()] };
        let svg = r##"<g id="a"><stop stop-color="#8FD3F4"/><stop stop-color="#DDF3FB"/><rect fill="#FFFFFF"/><use href="#facade"/><path fill="url(#b)" stroke="#102"/></g>"##;
        let lit = relight(svg, &light, &skies);
        assert_eq!(
            lit,
            r##"<g id="a"><stop stop-color="#112233"/><stop stop-color="#445566"/><rect fill="#FF8000"/><use href="#facade"/><path fill="url(#b)" stroke="#102"/></g>"##
        );
    }
}
