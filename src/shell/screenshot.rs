//! `--screenshot FILE`: waits until everything is drawn and still, keeps the picture and closes. With `--tour PLAN` it does so
//! at each step of a play, into a folder.

use std::{collections::VecDeque, path::PathBuf};

use bevy::{
    prelude::*,
    render::view::screenshot::{Screenshot, ScreenshotCaptured},
};

use crate::{
    game::{
        action::{Action, Screen},
        art::Pending,
        dialogue::Typing,
        theme::motion::{Curtain, Moving, Rise},
    },
    story::view::Act,
};

#[derive(Resource)]
struct Wanted {
    file: PathBuf,
    /// What is done between pictures; `None` for a single picture.
    steps: Option<VecDeque<Act>>,
    taken: u32,
    still: u32,
    asked: bool,
}

/// So many frames in which nothing changes are a still moment.
const STILL: u32 = 20;
/// The same between the steps of a play, where fonts and drawings are there already.
const STILL_BETWEEN: u32 = 4;

pub(super) fn plugin(app: &mut App, file: PathBuf, steps: Option<Vec<Act>>) {
    let steps = steps.map(VecDeque::from);
    app.insert_resource(Wanted { file, steps, taken: 0, still: 0, asked: false }).add_systems(Last, take);
}

fn take(
    mut commands: Commands,
    mut wanted: ResMut<Wanted>,
    screen: Res<State<Screen>>,
    pending: Res<Pending>,
    typing: Res<Typing>,
    rising: Query<(), Or<(With<Rise>, With<Curtain>)>>,
    moving: Res<Moving>,
) {
    // The next frame comes at once, so that waiting takes no longer than drawing.
    let quiet = *screen.get() != Screen::Loading && pending.0 == 0 && !typing.running() && rising.is_empty();
    moving.mark();
    wanted.still = if quiet { wanted.still + 1 } else { 0 };
    if wanted.still < if wanted.taken == 0 { STILL } else { STILL_BETWEEN } || wanted.asked {
        return;
    }
    wanted.asked = true;
    let file = match wanted.steps {
        Some(_) => wanted.file.join(format!("{:03}.png", wanted.taken)),
        None => wanted.file.clone(),
    };
    commands.spawn(Screenshot::primary_window()).observe(
        move |captured: On<ScreenshotCaptured>,
              mut wanted: ResMut<Wanted>,
              mut actions: MessageWriter<Action>,
              mut exit: MessageWriter<AppExit>| {
            if let Err(problem) = save(&captured.image, &file) {
                error!("the picture could not be kept in {}: {problem}", file.display());
                exit.write(AppExit::error());
                return;
            }
            (wanted.taken, wanted.still, wanted.asked) = (wanted.taken + 1, 0, false);
            match wanted.steps.as_mut().and_then(VecDeque::pop_front) {
                Some(act) => {
                    actions.write(Action::Act(act));
                }
                None => {
                    wanted.asked = true;
                    exit.write(AppExit::Success);
                }
            }
        },
    );
}

fn save(image: &Image, file: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    let picture = image.clone().try_into_dynamic()?.to_rgba8();
    let out = std::io::BufWriter::new(std::fs::File::create(file)?);
    let mut encoder = png::Encoder::new(out, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(&picture)?;
    Ok(())
}
