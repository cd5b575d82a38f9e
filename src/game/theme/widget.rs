//! The controls: buttons, cards, panels, tags. Each says what it is, what it is called and what it does, once, for pointer,
//! keyboard, screen reader and test alike.

use bevy::{
    input_focus::{InputFocus, InputFocusVisible},
    picking::{Pickable, hover::Hovered},
    prelude::*,
    ui::{ComputedNode, InteractionDisabled, Pressed, UiGlobalTransform},
    ui_widgets::{Activate, Button, ScrollArea},
};

use super::{
    look::Look,
    palette,
    relief::Relief,
    words::{Role, Words},
};
use crate::{
    game::{GameSystems, action::Action, art::Drawing},
    l10n::message::Message,
};

/// A control: what it is called, what it does, and a stable key for focus, screen reader and tests.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct Control {
    /// Stable while the control means the same, for example `option-goat-link-call`.
    pub key: String,
    /// Its accessible name.
    pub label: Message,
    /// What it does.
    pub action: Action,
    /// On or chosen; `None` where it has no such state.
    pub chosen: Option<bool>,
    /// It cannot be used now; its label says why.
    pub disabled: bool,
}

/// Text that a screen reader says when it changes: the line of dialogue, a feedback.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct Live(pub Vec<Message>);

/// Which layer of the screen a root belongs to; the twin and focus only see the top one, and the HUD.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// The screen.
    Screen,
    /// What lies over it.
    Overlay,
    /// Leave, Settings, Get help.
    Hud,
    /// A short message.
    Notice,
}

impl Layer {
    /// The order of drawing.
    #[must_use]
    pub fn z(self) -> GlobalZIndex {
        GlobalZIndex(match self {
            Self::Screen => 10,
            Self::Overlay => 20,
            Self::Hud => 30,
            Self::Notice => 40,
        })
    }
}

/// The tone of a surface: face, lip and the colour of words on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Teal: the way on.
    Primary,
    /// Paper: everything else.
    Paper,
    /// Marigold: Get help.
    Help,
    /// Blue: save proof.
    Info,
    /// Plum: block, banners.
    Plum,
    /// Red: report, and nothing else.
    Report,
    /// White: a chosen card, the other side's bubble.
    White,
    /// Mint: calm information.
    Mint,
    /// A locked or disabled thing.
    Off,
}

impl Tone {
    /// Face, lip, words.
    #[must_use]
    pub fn colors(self, look: &Look) -> (Color, Color, Color) {
        use palette::{
            BLUE, BLUE_LIP, DISABLED, DISABLED_LIP, INK, INK_2, MARIGOLD, MARIGOLD_DEEP, MINT, NIGHT, PAPER, PAPER_LIP, PLUM_DEEP,
            PLUM_LIP, REPORT, REPORT_LIP, SUN, TEAL_DEEP, TEAL_NIGHT, WHITE,
        };
        if look.high_contrast {
            return match self {
                Self::Help => (SUN, SUN, NIGHT),
                Self::Off => (NIGHT, INK_2, WHITE),
                _ => (NIGHT, WHITE, WHITE),
            };
        }
        match self {
            Self::Primary => (TEAL_DEEP, TEAL_NIGHT, WHITE),
            Self::Paper => (PAPER, PAPER_LIP, INK),
            Self::Help => (MARIGOLD, MARIGOLD_DEEP, INK),
            Self::Info => (BLUE, BLUE_LIP, WHITE),
            Self::Plum => (PLUM_DEEP, PLUM_LIP, WHITE),
            Self::Report => (REPORT, REPORT_LIP, WHITE),
            Self::White => (WHITE, PAPER_LIP, INK),
            Self::Mint => (MINT, PAPER_LIP, INK),
            Self::Off => (DISABLED, DISABLED_LIP, INK_2),
        }
    }

    /// The colour of words on it.
    #[must_use]
    pub fn ink(self, look: &Look) -> Color {
        self.colors(look).2
    }
}

/// A surface with a lip: how it looks at rest; the states are worked out from it.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct Surface(Relief);

/// A surface: face, lip, shadow, rounded corners. `node` gives size and layout.
pub fn surface(look: &Look, tone: Tone, radius: f32, lip: f32, shadow: f32, node: Node) -> impl Bundle {
    let (face, lip_color, _) = tone.colors(look);
    let outlined = look.high_contrast && tone != Tone::Help;
    let (height, drop) = if look.high_contrast { (0.0, 0.0) } else { (lip, shadow) };
    let relief = Relief { lip: lip_color, height, ..Relief::flat(face, drop) };
    (
        Node {
            border_radius: BorderRadius::all(Val::Px(radius)),
            border: if outlined { UiRect::all(Val::Px(4.0)) } else { UiRect::ZERO },
            direction: look.direction(),
            ..node
        },
        BorderColor::all(if outlined { lip_color } else { Color::NONE }),
        relief,
        Surface(relief),
    )
}

/// A paper panel of the interface spec.
pub fn panel(look: &Look, node: Node) -> impl Bundle {
    surface(
        look,
        Tone::Paper,
        look.pick(44.0, 24.0),
        look.pick(8.0, 4.0),
        look.pick(10.0, 5.0),
        Node { flex_direction: FlexDirection::Column, ..node },
    )
}

/// What makes any node a control. Give it a [`surface`] or another node of its own.
pub fn control(key: impl Into<String>, label: Message, action: Action) -> Control {
    Control { key: key.into(), label, action, chosen: None, disabled: false }
}

impl Control {
    /// Says that it is on or off, chosen or not.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = Some(chosen);
        self
    }

    /// Switches it off, when `disabled`.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = disabled;
        self
    }
}

/// How a [`button`] looks.
#[derive(Debug, Clone)]
pub struct ButtonLook {
    /// Its tone.
    pub tone: Tone,
    /// The role of its words.
    pub role: Role,
    /// An icon before the words.
    pub icon: Option<&'static str>,
    /// Least height, reference and phone.
    pub height: (f32, f32),
    /// Width; `Val::Auto` for as wide as its words.
    pub width: Val,
    /// Only the icon is seen; the label is for screen readers.
    pub icon_only: bool,
    /// A second, smaller line.
    pub note: Option<Message>,
    /// Takes the free space of its row.
    pub grow: f32,
    /// The icon points the other way: back instead of on.
    pub backwards: bool,
}

impl ButtonLook {
    /// A button of a tone.
    #[must_use]
    pub fn new(tone: Tone) -> Self {
        Self {
            tone,
            role: Role::Button,
            icon: None,
            height: (92.0, 56.0),
            width: Val::Auto,
            icon_only: false,
            note: None,
            grow: 0.0,
            backwards: false,
        }
    }

    /// The one way on.
    #[must_use]
    pub fn primary() -> Self {
        Self::new(Tone::Primary)
    }

    /// Any other way.
    #[must_use]
    pub fn quiet() -> Self {
        Self::new(Tone::Paper)
    }

    /// With an icon of `assets/art/ui/icons`.
    #[must_use]
    pub fn icon(mut self, name: &'static str) -> Self {
        self.icon = Some(name);
        self
    }

    /// Big.
    #[must_use]
    pub fn big(mut self) -> Self {
        self.role = Role::Big;
        self.height = (124.0, 68.0);
        self
    }

    /// As a pill of the HUD.
    #[must_use]
    pub fn hud(mut self) -> Self {
        self.role = Role::Hud;
        self.height = (84.0, 52.0);
        self
    }

    /// Only its icon.
    #[must_use]
    pub fn icon_only(mut self) -> Self {
        self.icon_only = true;
        self
    }

    /// As wide as this.
    #[must_use]
    pub fn width(mut self, width: Val) -> Self {
        self.width = width;
        self
    }

    /// With a smaller second line.
    #[must_use]
    pub fn note(mut self, note: Message) -> Self {
        self.note = Some(note);
        self
    }

    /// Takes the free space of its row.
    #[must_use]
    pub fn grow(mut self) -> Self {
        self.grow = 1.0;
        self
    }

    /// With its icon pointing the other way.
    #[must_use]
    pub fn backwards(mut self) -> Self {
        self.backwards = true;
        self
    }
}

/// Icons that have a direction: they point the other way in right-to-left languages.
const DIRECTED: [&str; 5] = ["next", "leave", "speaker", "bubble", "tell"];

/// An icon that points the way of reading, or back.
pub fn icon(parent: &mut ChildSpawnerCommands, look: &Look, name: &str, color: Color, size: f32, backwards: bool) -> Entity {
    let mirrored = backwards != (look.rtl && DIRECTED.contains(&name));
    let node = Node { width: Val::Px(size), height: Val::Px(size), flex_shrink: 0.0, ..default() };
    let transform = UiTransform::from_scale(Vec2::new(if mirrored { -1.0 } else { 1.0 }, 1.0));
    parent.spawn((Drawing::icon(name, color), node, transform, Pickable::IGNORE)).id()
}

/// A button.
pub fn button(parent: &mut ChildSpawnerCommands, look: &Look, control: Control, style: ButtonLook) -> Entity {
    let tone = if control.disabled { Tone::Off } else { style.tone };
    let height = look.pick(style.height.0, style.height.1);
    let ink = tone.ink(look);
    let radius = if style.role == Role::Hud { height / 2.0 } else { (height / 2.6).min(36.0) };
    let side = if style.icon_only { 0.0 } else { look.pick(30.0, 16.0) };
    let icon_size = height * if style.icon_only { 0.58 } else { 0.5 } * look.text.sqrt().min(1.2);
    let mut face = parent.spawn((
        surface(
            look,
            tone,
            radius,
            look.pick(if style.role == Role::Hud { 7.0 } else { 9.0 }, 4.0),
            look.pick(7.0, 3.0),
            Node {
                width: if style.icon_only { Val::Px(height) } else { style.width },
                min_height: Val::Px(height),
                flex_grow: style.grow,
                flex_shrink: if style.icon_only { 0.0 } else { 1.0 },
                padding: UiRect::axes(Val::Px(side), Val::Px(look.pick(10.0, 6.0))),
                column_gap: look.px(16.0, 10.0),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..default()
            },
        ),
        control.clone(),
    ));
    face.with_children(|face| {
        if let Some(name) = style.icon {
            icon(face, look, name, ink, icon_size, style.backwards);
        }
        if style.icon_only {
            return;
        }
        if let Some(note) = style.note.clone() {
            let column = Node { flex_direction: FlexDirection::Column, flex_shrink: 1.0, direction: look.direction(), ..default() };
            face.spawn((column, Pickable::IGNORE)).with_children(|column| {
                label(column, Words::new(control.label.clone(), style.role, ink));
                label(column, Words::new(note, Role::Note, ink));
            });
        } else {
            label(face, Words { centred: style.icon.is_none(), ..Words::new(control.label.clone(), style.role, ink) });
        }
    });
    face.id()
}

/// Words inside a control: they do not take the pointer.
pub fn label(parent: &mut ChildSpawnerCommands, words: Words) -> Entity {
    parent.spawn((words, Node { flex_shrink: 1.0, ..default() }, Pickable::IGNORE)).id()
}

/// Words that stand for themselves.
pub fn text(parent: &mut ChildSpawnerCommands, words: Words) -> Entity {
    label(parent, words)
}

/// A drawing of a fixed size.
pub fn drawing(parent: &mut ChildSpawnerCommands, drawing: Drawing, width: Val, height: Val) -> Entity {
    parent.spawn((drawing, Node { width, height, flex_shrink: 0.0, ..default() }, Pickable::IGNORE)).id()
}

/// A column or row that only lays out.
pub fn stack(look: &Look, direction: FlexDirection, gap: f32) -> Node {
    Node { flex_direction: direction, row_gap: Val::Px(gap), column_gap: Val::Px(gap), direction: look.direction(), ..default() }
}

/// A column that scrolls when it must.
pub fn scroller(node: Node) -> impl Bundle {
    (
        Node { overflow: Overflow::scroll_y(), min_width: Val::ZERO, min_height: Val::ZERO, flex_direction: FlexDirection::Column, ..node },
        ScrollArea,
    )
}

/// A banner: the name of a screen or an activity.
pub fn banner(parent: &mut ChildSpawnerCommands, look: &Look, message: Message) -> Entity {
    let height = look.pick(84.0, 48.0);
    parent
        .spawn(surface(
            look,
            Tone::Plum,
            height / 2.0,
            look.pick(7.0, 4.0),
            look.pick(6.0, 3.0),
            Node {
                min_height: Val::Px(height),
                padding: UiRect::axes(look.px(48.0, 24.0), look.px(8.0, 4.0)),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..default()
            },
        ))
        .with_children(|banner| {
            label(banner, Words::new(message, Role::Banner, Tone::Plum.ink(look)).centred());
        })
        .id()
}

/// A progress bar, 0 to 1.
pub fn progress(parent: &mut ChildSpawnerCommands, look: &Look, part: f32, width: Val) -> Entity {
    let height = look.pick(28.0, 14.0);
    let round = BorderRadius::all(Val::Px(height / 2.0));
    let (track, fill) = if look.high_contrast { (palette::INK_2, palette::SUN) } else { (palette::PAPER_LIP, palette::TEAL_DEEP) };
    parent
        .spawn((
            Node {
                width,
                height: Val::Px(height),
                border_radius: round,
                overflow: Overflow::clip(),
                direction: look.direction(),
                ..default()
            },
            BackgroundColor(track),
        ))
        .with_children(|bar| {
            bar.spawn((
                Node { width: Val::Percent(part.clamp(0.0, 1.0) * 100.0), height: Val::Percent(100.0), border_radius: round, ..default() },
                BackgroundColor(fill),
            ));
        })
        .id()
}

/// The whole window, as a root of a layer.
pub fn root(look: &Look, layer: Layer) -> impl Bundle {
    (
        Node {
            position_type: PositionType::Absolute,
            width: Val::Percent(100.0),
            height: Val::Percent(100.0),
            direction: look.direction(),
            ..default()
        },
        layer,
        layer.z(),
        Pickable::IGNORE,
    )
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<InputFocusVisible>()
        .add_observer(make_control)
        .add_observer(activate)
        .add_systems(Update, show_states.after(super::motion::rise).in_set(GameSystems::Rise))
        .add_systems(PostUpdate, ring.after(bevy::ui::UiSystems::PostLayout));
}

/// A control gets what the engine needs to press it.
fn make_control(added: On<Insert, Control>, controls: Query<&Control>, mut commands: Commands) {
    let Ok(control) = controls.get(added.entity) else { return };
    let mut entity = commands.entity(added.entity);
    entity.insert((Button, Hovered::default()));
    if control.disabled {
        entity.insert(InteractionDisabled);
    }
}

fn activate(event: On<Activate>, controls: Query<&Control>, mut actions: MessageWriter<Action>) {
    if let Ok(control) = controls.get(event.entity) {
        actions.write(control.action.clone());
    }
}

fn show_states(
    mut controls: Query<(&Surface, &Hovered, Has<Pressed>, &mut Relief, &mut UiTransform), (With<Control>, Without<InteractionDisabled>)>,
) {
    for (Surface(rest), hovered, pressed, mut relief, mut transform) in &mut controls {
        let (face, down, height, drop) = if pressed {
            (rest.face.mix(&palette::INK, 0.12), rest.height - 2.0, 2.0, 0.0)
        } else if hovered.get() {
            (rest.face.mix(&palette::WHITE, 0.08), -2.0, rest.height, rest.drop + 2.0)
        } else {
            (rest.face, 0.0, rest.height, rest.drop)
        };
        let (down, height) = if rest.height == 0.0 { (0.0, 0.0) } else { (down, height) };
        if relief.set_if_neq(Relief { face, height, drop, ..*rest }) {
            transform.translation.y = Val::Px(down);
        }
    }
}

/// A frame around what has its corner, its size and its roundness: so far outside of it, and so wide.
#[must_use]
pub fn frame(corner: Vec2, size: Vec2, radius: Val, out: f32, width: f32) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: Val::Px(corner.x - out),
        top: Val::Px(corner.y - out),
        width: Val::Px(2.0f32.mul_add(out, size.x)),
        height: Val::Px(2.0f32.mul_add(out, size.y)),
        border: UiRect::all(Val::Px(width)),
        border_radius: BorderRadius::all(match radius {
            Val::Px(radius) => Val::Px(radius + out),
            _ => Val::Px(out),
        }),
        ..default()
    }
}

/// The focus ring: ink, marigold, ink, so that it shows on every ground.
#[derive(Component)]
struct Ring;

fn ring(
    mut commands: Commands,
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    look: Res<Look>,
    controls: Query<(&ComputedNode, &UiGlobalTransform, &Node), (With<Control>, Without<Ring>)>,
    mut ring: Query<(Entity, &mut Node, &mut Visibility), With<Ring>>,
) {
    let place = focus.get().filter(|_| visible.0).and_then(|entity| controls.get(entity).ok()).map(|(computed, transform, node)| {
        let size = computed.size() * computed.inverse_scale_factor();
        let centre = transform.translation * computed.inverse_scale_factor();
        (centre - size / 2.0, size, node.border_radius.top_left)
    });
    let Ok((_, mut node, mut visibility)) = ring.single_mut() else {
        spawn_ring(&mut commands);
        return;
    };
    let Some((corner, size, radius)) = place else {
        visibility.set_if_neq(Visibility::Hidden);
        return;
    };
    let out = look.pick(14.0, 7.0);
    let wanted = frame(corner, size, radius, out, out);
    if *node != wanted {
        *node = wanted;
    }
    visibility.set_if_neq(Visibility::Inherited);
}

fn spawn_ring(commands: &mut Commands) {
    let layer = |inset: f32, width: f32, color: Color| {
        (
            Node {
                position_type: PositionType::Absolute,
                left: Val::Px(inset),
                right: Val::Px(inset),
                top: Val::Px(inset),
                bottom: Val::Px(inset),
                border: UiRect::all(Val::Px(width)),
                border_radius: BorderRadius::all(Val::Px(40.0)),
                ..default()
            },
            BorderColor::all(color),
            Pickable::IGNORE,
        )
    };
    commands.spawn((
        Ring,
        Node::default(),
        Visibility::Hidden,
        GlobalZIndex(100),
        Pickable::IGNORE,
        children![layer(-14.0, 14.0, palette::INK), layer(-10.0, 6.0, palette::MARIGOLD)],
    ));
}
