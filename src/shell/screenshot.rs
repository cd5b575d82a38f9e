//! `--screenshot FILE`: waits until everything is drawn and still, keeps the picture and closes.

use std::path::PathBuf;

use bevy::{
    prelude::*,
    render::view::screenshot::{Screenshot, ScreenshotCaptured},
};

use crate::game::{
    action::Screen,
    art::Pending,
    dialogue::Typing,
    theme::motion::{Moving, Rise},
};

#[derive(Resource)]
struct Wanted {
    file: PathBuf,
    still: u32,
    asked: bool,
}

pub(super) fn plugin(app: &mut App, file: PathBuf) {
    app.insert_resource(Wanted { file, still: 0, asked: false }).add_systems(Last, take);
}

fn take(
    mut commands: Commands,
    mut wanted: ResMut<Wanted>,
    screen: Res<State<Screen>>,
    pending: Res<Pending>,
    typing: Res<Typing>,
    rising: Query<(), With<Rise>>,
    moving: Res<Moving>,
) {
    // The next frame comes at once, so that waiting takes no longer than drawing.
    let quiet = *screen.get() != Screen::Loading && pending.0 == 0 && !typing.running() && rising.is_empty();
    moving.mark();
    wanted.still = if quiet { wanted.still + 1 } else { 0 };
    if wanted.still < 20 || wanted.asked {
        return;
    }
    wanted.asked = true;
    let file = wanted.file.clone();
    commands.spawn(Screenshot::primary_window()).observe(move |captured: On<ScreenshotCaptured>, mut exit: MessageWriter<AppExit>| {
        match save(&captured.image, &file) {
            Ok(()) => exit.write(AppExit::Success),
            Err(problem) => {
                error!("the picture could not be kept in {}: {problem}", file.display());
                exit.write(AppExit::error())
            }
        };
    });
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
