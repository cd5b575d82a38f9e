//! Colours by name, as in the art bible; the pairs used for text reach WCAG AA, those of high contrast AAA.

use bevy::color::Color;

const fn hex(value: u32) -> Color {
    Color::srgb_u8((value >> 16) as u8, (value >> 8) as u8, value as u8)
}

/// All text and icon outlines; never pure black.
pub const INK: Color = hex(0x002B_2350);
/// Secondary text.
pub const INK_2: Color = hex(0x004A_4270);
/// Panels, dialogue box.
pub const PAPER: Color = hex(0x00FF_F8EA);
/// Bottom lip of paper panels.
pub const PAPER_LIP: Color = hex(0x00E5_D2AC);
/// Highlights, chat bubbles.
pub const WHITE: Color = hex(0x00FF_FFFF);
/// Primary buttons, name tag, links.
pub const TEAL_DEEP: Color = hex(0x000B_6F6E);
/// Lip of primary buttons.
pub const TEAL_NIGHT: Color = hex(0x0007_504F);
/// Rim light.
pub const TEAL_LIGHT: Color = hex(0x0063_DCC6);
/// Calm information panel.
pub const MINT: Color = hex(0x00D5_F3EC);
/// Own chat bubble.
pub const BUBBLE_ME: Color = hex(0x00C9_EFE3);
/// Warnings in words, lifebuoy.
pub const CORAL_DEEP: Color = hex(0x00C2_303F);
/// Report button only.
pub const REPORT: Color = hex(0x00B4_2938);
/// Its lip.
pub const REPORT_LIP: Color = hex(0x0085_1B28);
/// Get help, focus ring.
pub const MARIGOLD: Color = hex(0x00FF_B627);
/// Its lip.
pub const MARIGOLD_DEEP: Color = hex(0x00E0_8A12);
/// Save proof, information.
pub const BLUE: Color = hex(0x001F_5FBF);
/// Its lip.
pub const BLUE_LIP: Color = hex(0x0015_4388);
/// Done tag, check.
pub const LEAF_DEEP: Color = hex(0x002E_7D32);
/// Block button, season banner.
pub const PLUM_DEEP: Color = hex(0x004B_2E83);
/// Its lip.
pub const PLUM_LIP: Color = hex(0x0033_1F5C);
/// A locked card.
pub const LOCKED: Color = hex(0x00F1_ECF6);
/// A row inside a panel.
pub const ROW: Color = hex(0x00F3_EAD6);
/// Disabled face.
pub const DISABLED: Color = hex(0x00D3_CCDF);
/// Disabled lip.
pub const DISABLED_LIP: Color = hex(0x00B8_B0C8);
/// Switch off, dashed places.
pub const FAINT: Color = hex(0x008C_85A8);
/// A placed tile's words.
pub const PLACED: Color = hex(0x006B_6488);
/// Header inside a story screen.
pub const HEADER: Color = hex(0x0033_406B);
/// Strip and shape of the three choices, colour-blind safe: circle, triangle, square.
pub const CHOICES: [Color; 4] = [hex(0x0000_72B2), hex(0x00D5_5E00), hex(0x0033_205C), hex(0x0000_9E73)];
/// High contrast: the ground.
pub const NIGHT: Color = hex(0x000B_0820);
/// High contrast: focus, question, help.
pub const SUN: Color = hex(0x00FF_D84D);

/// Shadows: ink at 18 %, moved down, never blurred.
pub const SHADOW: Color = Color::srgba(0.169, 0.137, 0.314, 0.18);
/// A note over a picture: ink at 88 %.
pub const NOTE: Color = Color::srgba(0.169, 0.137, 0.314, 0.88);
/// Dims what lies behind an overlay.
pub const VEIL: Color = Color::srgba(0.169, 0.137, 0.314, 0.55);

/// Relative luminance after WCAG 2.1.
#[must_use]
pub fn luminance(color: Color) -> f32 {
    let linear = color.to_linear();
    0.2126f32.mul_add(linear.red, 0.7152f32.mul_add(linear.green, 0.0722 * linear.blue))
}

/// Contrast ratio after WCAG 2.1, 1 to 21.
#[must_use]
pub fn contrast(a: Color, b: Color) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
