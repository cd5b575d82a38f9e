//! The game: arguments and the app, nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    sango::shell::web::run();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> bevy::app::AppExit {
    desktop::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod desktop {
    use std::path::PathBuf;

    use clap::{CommandFactory as _, Parser, error::ErrorKind};
    use sango::shell::{Wishes, bench::Subject, desktop};

    /// Sango: online safety adventures. Without any flag, just play.
    #[derive(Parser)]
    #[command(version)]
    struct Arguments {
        /// Follow edited .ron, .ftl and .svg files
        #[arg(long)]
        dev: bool,
        /// Start in this episode
        #[arg(long)]
        episode: Option<String>,
        /// Start in this scene of the episode
        #[arg(long, requires = "episode")]
        scene: Option<String>,
        /// In this language, for this run (en, en-NG, …; en-XA tries out long words)
        #[arg(long)]
        locale: Option<String>,
        /// For this age band, for this run: young, middle or older
        #[arg(long)]
        band: Option<String>,
        /// With this seed: the same seed gives the same story
        #[arg(long)]
        seed: Option<String>,
        /// Play this act at the start, again and again: advance, retry, go-on, hint, finish, back or an id to pick
        #[arg(long, requires = "episode")]
        act: Vec<String>,
        /// Start on this screen: first-run, title or map
        #[arg(long, conflicts_with = "episode")]
        screen: Option<String>,
        /// Open this over the screen: help, settings, leave, book or adults
        #[arg(long, conflicts_with = "episode")]
        open: Option<String>,
        /// Which tab of it, counted from 0
        #[arg(long, requires = "open")]
        tab: Option<String>,
        /// With the questions for a class, for this run: even or odd, as the class code is
        #[arg(long)]
        measure: Option<String>,
        /// Text size in percent, 100 to 200, for this run
        #[arg(long)]
        text_size: Option<String>,
        /// Less motion, for this run
        #[arg(long)]
        reduced_motion: bool,
        /// High contrast, for this run
        #[arg(long)]
        high_contrast: bool,
        /// Size of the window, for example 1366x768
        #[arg(long, value_parser = size)]
        size: Option<(u32, u32)>,
        /// Keep a picture of the first still moment in this PNG file and close
        #[arg(long)]
        screenshot: Option<PathBuf>,
        /// Keep what is done as a play plan in this file, for `sango-author test`
        #[arg(long)]
        record: Option<PathBuf>,
        /// Play this plan, and keep a picture of each step in the folder that --screenshot names
        #[arg(long, requires = "screenshot", conflicts_with_all = ["episode", "screen", "band", "seed"])]
        tour: Option<PathBuf>,
        /// Measure the start, frames and rest, print them and close: `game`, or `bare` for the engine with nothing in it
        #[arg(long, value_enum, num_args = 0..=1, default_missing_value = "game")]
        bench: Option<Bench>,
    }

    #[derive(Clone, Copy, clap::ValueEnum)]
    enum Bench {
        Game,
        Bare,
    }

    fn size(text: &str) -> Result<(u32, u32), String> {
        let parsed = text.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
        parsed
            .filter(|(width, height)| (320..=7680).contains(width) && (320..=4320).contains(height))
            .ok_or_else(|| "width x height, such as 1366x768".to_owned())
    }

    pub fn main() -> bevy::app::AppExit {
        let arguments = Arguments::parse();
        let mut wishes = Wishes::default();
        let flag = |on: bool| on.then(|| "true".to_owned());
        let named = [
            ("episode", arguments.episode),
            ("scene", arguments.scene),
            ("locale", arguments.locale),
            ("band", arguments.band),
            ("seed", arguments.seed),
            ("screen", arguments.screen),
            ("open", arguments.open),
            ("tab", arguments.tab),
            ("measure", arguments.measure),
            ("text-size", arguments.text_size),
            ("reduced-motion", flag(arguments.reduced_motion)),
            ("high-contrast", flag(arguments.high_contrast)),
        ];
        let given = named.into_iter().filter_map(|(name, value)| Some((name, value?)));
        for (name, value) in given.chain(arguments.act.into_iter().map(|act| ("act", act))) {
            if let Err(expected) = wishes.wish(name, &value) {
                Arguments::command().error(ErrorKind::InvalidValue, format!("--{name} {value}: expected {expected}")).exit();
            }
        }
        let bench = arguments.bench.map(|bench| match bench {
            Bench::Game => Subject::Game,
            Bench::Bare => Subject::Bare,
        });
        desktop::run(desktop::Options {
            wishes,
            dev: arguments.dev,
            screenshot: arguments.screenshot,
            tour: arguments.tour,
            record: arguments.record,
            size: arguments.size,
            bench,
        })
    }
}
