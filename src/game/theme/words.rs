//! Words on screen: a message and a role become shaped text, in the language of the moment.

use bevy::{
    prelude::*,
    text::{LetterSpacing, LineBreak, LineHeight, TextLayoutInfo},
    ui::{ComputedNode, UiSystems},
};

use super::{look::Look, motion::Moving};
use crate::{game::content::Content, l10n::message::Message};

/// What a piece of text is for: it decides font, size, weight and line height (interface spec 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The name of the game.
    Logo,
    /// The title of a panel.
    Title,
    /// A banner.
    Banner,
    /// A heading in a panel, a name on a card.
    Heading,
    /// A big button.
    Big,
    /// A button, the label of a row.
    Button,
    /// Leave, Get help.
    Hud,
    /// A line of dialogue.
    Line,
    /// The question under a line.
    Question,
    /// An option.
    Choice,
    /// A chat bubble.
    Bubble,
    /// Body text in panels.
    Body,
    /// A note, state or counter.
    Note,
    /// A name tag.
    Name,
}

impl Role {
    /// Display face or text face, size on the reference canvas and on phones, line height.
    const fn style(self) -> (bool, f32, f32, f32) {
        match self {
            Self::Logo => (true, 150.0, 76.0, 1.1),
            Self::Title => (true, 52.0, 30.0, 1.2),
            Self::Banner => (true, 44.0, 22.0, 1.2),
            Self::Heading | Self::Big => (true, 42.0, 22.0, 1.2),
            Self::Button => (true, 36.0, 20.0, 1.2),
            Self::Hud => (true, 32.0, 19.0, 1.2),
            Self::Line => (false, 40.0, 20.0, 1.42),
            Self::Question => (true, 38.0, 20.0, 1.25),
            Self::Choice => (false, 31.0, 19.0, 1.3),
            Self::Bubble => (false, 30.0, 19.0, 1.36),
            Self::Body => (false, 32.0, 19.0, 1.42),
            Self::Note => (false, 28.0, 16.5, 1.3),
            Self::Name => (true, 38.0, 20.0, 1.2),
        }
    }

    /// The font size in units at a text size.
    #[must_use]
    pub fn size(self, look: &Look) -> f32 {
        let (_, reference, phone, _) = self.style();
        look.pick(reference, phone) * look.text
    }
}

/// Words on screen. Everything that a player reads goes through this component.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Text, TextColor)]
pub struct Words {
    /// What is said.
    pub message: Message,
    /// What for.
    pub role: Role,
    /// In which colour.
    pub color: Color,
    /// In the middle, instead of at the start.
    pub centred: bool,
    /// Only so many characters are visible; the rest keeps its place.
    pub typed: Option<usize>,
    /// Kept left to right and on one line: a phone number, a web address.
    pub literal: bool,
    /// Of this size, whatever the role and the text size say: words that are part of a picture.
    pub fixed: Option<f32>,
}

impl Words {
    /// Words in a role and colour, at the start of the line.
    #[must_use]
    pub fn new(message: Message, role: Role, color: Color) -> Self {
        Self { message, role, color, centred: false, typed: None, literal: false, fixed: None }
    }

    /// In the middle.
    #[must_use]
    pub fn centred(mut self) -> Self {
        self.centred = true;
        self
    }
}

/// The part of a text that is still to be typed: there, so that nothing jumps, and not yet seen.
#[derive(Component)]
struct Untyped;

/// The fonts of the language of the moment.
#[derive(Resource, Default)]
pub struct Fonts {
    /// For what is read.
    pub text: Handle<Font>,
    /// For titles, names and buttons.
    pub display: Handle<Font>,
    /// For what is data: names in their own script, whatever the language of the moment.
    pub names: Handle<Font>,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Fonts>().add_systems(PostUpdate, (set_words.before(UiSystems::Prepare), make_room.after(UiSystems::PostLayout)));
}

/// Sizes are rounded after they were measured, so a line may break that was measured whole: its words then get the room.
fn make_room(mut words: Query<(&TextLayoutInfo, &ComputedNode, &mut Node), (With<Words>, Changed<TextLayoutInfo>)>, moving: Res<Moving>) {
    for (layout, computed, mut node) in &mut words {
        let lacking = layout.size.y - computed.size().y * computed.inverse_scale_factor();
        if lacking > 1.0 && node.min_height != Val::Px(layout.size.y) {
            node.min_height = Val::Px(layout.size.y);
            moving.mark();
        }
    }
}

fn set_words(
    mut commands: Commands,
    content: Option<Res<Content>>,
    look: Res<Look>,
    fonts: Res<Fonts>,
    mut words: Query<(Entity, Ref<Words>, &mut Text, &mut TextColor, Option<&Children>)>,
    mut rest: Query<&mut TextSpan, With<Untyped>>,
) {
    let Some(content) = content else { return };
    let all = look.is_changed() || fonts.is_changed() || content.is_changed();
    for (entity, words, mut text, mut color, children) in &mut words {
        if !all && !words.is_changed() {
            continue;
        }
        let (display, _, _, line_height) = words.role.style();
        let said = content.words(&words.message);
        let (seen, unseen) = split(&said, words.typed, look.rtl);
        if text.0 != seen {
            seen.clone_into(&mut text.0);
        }
        color.0 = words.color;
        let font = TextFont {
            font: match display {
                _ if words.message.is_data() => &fonts.names,
                true => &fonts.display,
                false => &fonts.text,
            }
            .clone()
            .into(),
            font_size: FontSize::Px(words.fixed.unwrap_or_else(|| words.role.size(&look))),
            ..default()
        };
        let mut span_found = false;
        for child in children.into_iter().flatten() {
            if let Ok(mut span) = rest.get_mut(*child) {
                span_found = true;
                if span.0 != unseen {
                    unseen.clone_into(&mut span.0);
                }
            }
        }
        if !span_found && !unseen.is_empty() {
            let hidden = (TextSpan::new(unseen), font.clone(), TextColor(Color::NONE), Untyped);
            commands.entity(entity).with_child(hidden);
        }
        let justify = if words.centred {
            Justify::Center
        } else if words.literal {
            Justify::Left
        } else {
            Justify::Start
        };
        let linebreak = if words.literal { LineBreak::NoWrap } else { LineBreak::WordBoundary };
        commands.entity(entity).insert((
            font,
            LineHeight::RelativeToFont(line_height),
            LetterSpacing::Px(0.0),
            TextLayout::new(justify, linebreak),
        ));
    }
}

/// What is seen of a text, and what is still to come. Letters of scripts that are written from right to left join, and would
/// change their shape at a cut: these are seen word by word.
fn split(said: &str, typed: Option<usize>, joined: bool) -> (&str, &str) {
    let Some((at, _)) = typed.and_then(|count| said.char_indices().nth(count)) else { return (said, "") };
    let at = if joined { said[..at].rfind(' ').map_or(0, |space| space + 1) } else { at };
    said.split_at(at)
}
