//! With `--dev`, for a writer: a saved file opens the game at the scene that it changed, and a margin over the picture says
//! where the story stands. F2 puts the margin away and brings it back.

use bevy::{picking::Pickable, prelude::*};

use super::arrive;
use crate::{
    game::{
        GameSystems,
        action::Action,
        content::Content,
        session::{Session, follow_content},
        theme::{
            look::Look,
            palette,
            widget::label,
            words::{Role, Words},
        },
    },
    l10n::message::Message,
    story::{
        playthrough::Playthrough,
        view::{Evidence, Waiting},
    },
};

/// A writer plays. What is hidden from children is on the map too.
#[derive(Resource, Debug)]
pub struct Writer {
    /// The margin is seen.
    margin: bool,
}

#[derive(Component)]
struct Margin;

/// For writers only; the game has none of it.
pub fn plugin(app: &mut App) {
    app.insert_resource(Writer { margin: true }).add_systems(
        Update,
        (
            open_saved.after(arrive).after(follow_content).in_set(GameSystems::Arrive),
            toggle.in_set(GameSystems::Press),
            draw.in_set(GameSystems::Draw),
        ),
    );
}

/// A scene that was just saved comes up, unless it is up already: then it has followed the file by itself.
fn open_saved(content: Option<Res<Content>>, session: Res<Session>, mut actions: MessageWriter<Action>) {
    let Some(content) = content.filter(DetectChanges::is_changed) else { return };
    let Some(saved) = content.edited() else { return };
    let there = |playthrough: &Playthrough| *playthrough.episode().id() == *saved.episode && playthrough.stage().scene == *saved.scene;
    if !session.playthrough().is_some_and(there) {
        actions.write(Action::PlayScene(saved.clone()));
    }
}

fn toggle(keys: Res<ButtonInput<KeyCode>>, mut writer: ResMut<Writer>) {
    if keys.just_pressed(KeyCode::F2) {
        writer.margin = !writer.margin;
    }
}

fn draw(
    mut commands: Commands,
    writer: Res<Writer>,
    content: Option<Res<Content>>,
    session: Res<Session>,
    look: Res<Look>,
    shown: Query<Entity, With<Margin>>,
    mut turn: Local<Option<u64>>,
) {
    let Some(content) = content else { return };
    let same = *turn == Some(session.turn) && !content.is_changed() && !writer.is_changed() && !look.is_changed();
    if same {
        return;
    }
    *turn = Some(session.turn);
    for margin in &shown {
        commands.entity(margin).despawn();
    }
    let mistakes: Vec<String> = content.broken().iter().take(3).map(|mistake| content.in_words(mistake)).collect();
    let lines = session.playthrough().map(|playthrough| notes(playthrough, &content)).unwrap_or_default();
    if !writer.margin || (lines.is_empty() && mistakes.is_empty()) {
        return;
    }
    let place = Node {
        position_type: PositionType::Absolute,
        left: Val::Px(look.pick(36.0, 8.0)),
        top: Val::Px(super::parts::head(&look)),
        max_width: Val::Percent(96.0),
        padding: UiRect::all(Val::Px(8.0)),
        border_radius: BorderRadius::all(Val::Px(8.0)),
        flex_direction: FlexDirection::Column,
        overflow: Overflow::clip(),
        ..default()
    };
    let ground = BackgroundColor(palette::NIGHT.with_alpha(0.82));
    commands.spawn((Margin, place, ground, GlobalZIndex(50), Pickable::IGNORE)).with_children(|margin| {
        let mut note = |line: String, color: Color| {
            let size = Some(look.pick(22.0, 12.0));
            label(margin, Words { literal: true, fixed: size, ..Words::new(Message::data(line), Role::Note, color) });
        };
        lines.into_iter().for_each(|line| note(line, palette::WHITE));
        mistakes.into_iter().for_each(|line| note(line, palette::SUN));
    });
}

/// Where the story stands, for who writes it.
fn notes(playthrough: &Playthrough, content: &Content) -> Vec<String> {
    let episode = playthrough.episode();
    let now = playthrough.snapshot();
    let message = match playthrough.waiting() {
        Waiting::Line(line) => Some(line.text),
        Waiting::Choice(choice) => Some(choice.ask),
        Waiting::Reflect(reflect) => Some(reflect.answered.unwrap_or(reflect.ask)),
        Waiting::Badge(badge) => Some(badge.badge),
        _ => playthrough.activity().cloned(),
    };
    let span = message.as_ref().and_then(|id| episode.messages_used().iter().find(|one| one.id == *id)?.span.clone());
    let span = span.or_else(|| episode.scenes().iter().find(|scene| scene.id == *now.scene)?.span.clone());
    let mut lines = vec![
        format!("{}  {}  beat {}  {:?}  seed {}", now.episode, now.scene, playthrough.beat(), now.band, now.seed),
        format!("{}  {}", message.unwrap_or_default(), content.place_in(episode, span.map_or(0, |span| span.start))),
    ];
    if !now.flags.is_empty() {
        lines.push(format!("flags  {}", now.flags.join("  ")));
    }
    let evidence = playthrough.evidence();
    let first = evidence.len().saturating_sub(3);
    lines.extend((first + 1..).zip(&evidence[first..]).map(|(nth, one)| format!("evidence {nth}  {}", practised(one))));
    lines
}

fn practised(evidence: &Evidence) -> String {
    match evidence {
        Evidence::Chose { choice, option, quality, skills, .. } => format!("{choice} → {option}  {quality:?}  {skills:?}"),
        Evidence::Finished { activity, skills, hints, missed } => format!("{activity}  {hints} hints, {missed} missed  {skills:?}"),
        Evidence::Told { activity, adult } => format!("{activity} → {adult}"),
        Evidence::Judged { item, answer, score, sure, .. } => format!("{item} → {answer}  {score}, {sure:?}"),
        Evidence::Reflected { question } => question.to_string(),
    }
}
