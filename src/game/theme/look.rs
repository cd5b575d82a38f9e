//! How things are laid out just now: size class, text size, contrast, direction, language.
//!
//! Numbers in screens are units of the interface spec: reference units at 1920 × 1080 on wide and compact screens, CSS
//! pixels on phones. `UiScale` turns them into pixels, so no screen multiplies.

use bevy::{prelude::*, ui::InlineDirection, window::PrimaryWindow};

use crate::game::preferences::Chosen;

/// The size class (interface spec 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Class {
    /// Desktop, classroom projector.
    #[default]
    Wide,
    /// Tablet, small window.
    Compact,
    /// A phone held upright.
    Portrait,
    /// A phone held sideways.
    Landscape,
}

/// Everything that a screen must know to lay itself out. When it changes, screens are built anew.
#[derive(Resource, Debug, Clone, PartialEq, Default)]
pub struct Look {
    /// The size class.
    pub class: Class,
    /// Pixels per unit.
    pub scale: f32,
    /// The window in units.
    pub width: f32,
    /// The window in units.
    pub height: f32,
    /// Text size, 1.0 to 2.0.
    pub text: f32,
    /// High contrast.
    pub high_contrast: bool,
    /// Less motion.
    pub still: bool,
    /// Right to left.
    pub rtl: bool,
    /// The language, by its tag.
    pub locale: String,
    /// Counts reloads of content, so that screens follow.
    pub edition: u32,
}

impl Look {
    /// One of the two phone classes.
    #[must_use]
    pub fn phone(&self) -> bool {
        matches!(self.class, Class::Portrait | Class::Landscape)
    }

    /// Text so large that everything goes under each other (interface spec 7, above 130 %).
    #[must_use]
    pub fn stacked(&self) -> bool {
        self.text > 1.3
    }

    /// A number for the reference canvas, and the one for phones.
    #[must_use]
    pub fn pick<T>(&self, reference: T, phone: T) -> T {
        if self.phone() { phone } else { reference }
    }

    /// The same in pixels of the layout.
    #[must_use]
    pub fn px(&self, reference: f32, phone: f32) -> Val {
        Val::Px(self.pick(reference, phone))
    }

    /// The direction of reading, for a node that holds others.
    #[must_use]
    pub fn direction(&self) -> InlineDirection {
        if self.rtl { InlineDirection::Rtl } else { InlineDirection::Ltr }
    }

    /// The class, scale and size in units for a window in logical pixels.
    #[must_use]
    pub fn measure(width: f32, height: f32) -> (Class, f32, Vec2) {
        let class = if width < 600.0 {
            Class::Portrait
        } else if height < 500.0 {
            Class::Landscape
        } else if width >= 1280.0 && height >= 700.0 {
            Class::Wide
        } else {
            Class::Compact
        };
        let scale = match class {
            Class::Wide => (width / 1920.0).min(height / 1080.0).clamp(0.75, 2.0),
            Class::Compact => 0.75,
            Class::Portrait | Class::Landscape => 1.0,
        };
        (class, scale, Vec2::new(width, height) / scale)
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Look>().add_systems(PreUpdate, follow);
}

fn follow(
    window: Query<&Window, With<PrimaryWindow>>,
    chosen: Res<Chosen>,
    content: Option<Res<crate::game::content::Content>>,
    mut look: ResMut<Look>,
    mut ui_scale: ResMut<UiScale>,
) {
    let Ok(window) = window.single() else { return };
    let (class, scale, size) = Look::measure(window.width().max(1.0), window.height().max(1.0));
    let preferences = &chosen.0;
    let (locale, rtl, edition) =
        content.map_or((String::new(), false, 0), |content| (content.locale().to_owned(), content.rtl(), content.edition()));
    let now = Look {
        class,
        scale,
        width: size.x,
        height: size.y,
        text: f32::from(preferences.text_size.clamp(100, 200)) / 100.0,
        high_contrast: preferences.high_contrast,
        still: preferences.reduced_motion,
        rtl,
        locale,
        edition,
    };
    if *look != now {
        ui_scale.0 = scale;
        *look = now;
    }
}
