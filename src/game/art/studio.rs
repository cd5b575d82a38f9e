//! The studio: draws what is asked for at the size that is shown, off the main thread where there is one, and keeps it.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Condvar, Mutex, PoisonError},
    time::Duration,
};

use bevy::{
    asset::{AssetEventSystems, RenderAssetUsages},
    prelude::*,
    render::{
        render_resource::{Extent3d, TextureDimension, TextureFormat},
        renderer::RenderDevice,
    },
    tasks::{AsyncComputeTaskPool, Task, block_on, poll_once},
    ui::{ComputedNode, UiSystems},
};

use super::{
    Drawing, Drawn,
    catalogue::ArtProblem,
    paint::{Made, Paint, Painted},
    pieces::{self, Piece},
    placeholder, raster,
};
use crate::game::{
    content::Content,
    theme::motion::{Curtain, Moving},
};

/// How many drawings are still being made; a screenshot waits for none.
#[derive(Resource, Debug, Default, PartialEq, Eq)]
pub struct Pending(pub usize);

/// At most so many pixels are kept that nothing on screen shows (24 million: 96 MB).
const KEPT_PIXELS: usize = 24_000_000;
/// At most so many drawings are asked for in a frame; a browser has one thread for everything.
const AT_ONCE: usize = if cfg!(target_arch = "wasm32") { 1 } else { usize::MAX };
/// The same while a sheet of paper lies over everything and nothing else is to be done.
const AT_ONCE_UNSEEN: usize = if cfg!(target_arch = "wasm32") { 4 } else { usize::MAX };

/// So long at once whoever draws has the processor alone while a sheet of paper lies over everything. A press is heard in between.
const ASIDE: Duration = Duration::from_millis(10);

type Key = (Drawn, UVec2);

/// Drawings that were made, and those being made.
#[derive(Resource, Default)]
struct Studio {
    made: HashMap<Key, Kept>,
    making: HashMap<Key, Task<Result<Fresh, ArtProblem>>>,
    /// What was asked for in this frame.
    asked: Vec<Key>,
    failed: HashSet<Key>,
    unfinished: Arc<Unfinished>,
    /// Problems that are in the log already.
    said: HashSet<String>,
    edition: u32,
    clock: u64,
}

/// How many drawings are not done.
#[derive(Default)]
struct Unfinished {
    count: Mutex<usize>,
    none: Condvar,
}

impl Unfinished {
    fn add(&self) {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
    }

    fn done(&self) {
        let mut count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        *count -= 1;
        if *count == 0 {
            self.none.notify_all();
        }
    }

    /// Until all are done, but no longer than this.
    fn wait(&self, longest: Duration) {
        let count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.none.wait_timeout_while(count, longest, |count| *count > 0));
    }
}

/// What a task made.
struct Fresh {
    image: Image,
    pieces: Vec<Piece>,
    problem: Option<ArtProblem>,
}

struct Kept {
    made: Arc<Made>,
    used: u64,
}

pub(super) fn plugin(app: &mut App) {
    // Where nothing can be shown nothing is drawn.
    // Before the engine hears of new assets: what was drawn already is painted in the frame in which it is shown.
    let draw = (collect, ask).chain().after(UiSystems::PostLayout).before(AssetEventSystems);
    let draw = draw.run_if(resource_exists::<RenderDevice>);
    app.init_resource::<Studio>().init_resource::<Pending>();
    app.add_systems(PostUpdate, draw).add_systems(Last, (begin, step_aside).chain());
}

/// Asks for what the nodes on screen show, at their size in pixels.
fn ask(
    mut commands: Commands,
    content: Option<Res<Content>>,
    mut studio: ResMut<Studio>,
    mut paints: ResMut<Assets<Paint>>,
    mut pending: ResMut<Pending>,
    curtains: Query<&Curtain>,
    mut nodes: Query<(Entity, &Drawing, &ComputedNode, Option<&mut Painted>)>,
) {
    let Some(content) = content else { return };
    let studio = &mut *studio;
    if studio.edition != content.edition() {
        studio.edition = content.edition();
        studio.made.clear();
        studio.failed.clear();
        studio.said.clear();
        studio.making.clear();
        studio.asked.clear();
        studio.unfinished = Arc::default();
    }
    studio.clock += 1;
    let at_once = if curtains.iter().any(Curtain::waits) { AT_ONCE_UNSEEN } else { AT_ONCE };
    let mut waiting = 0;
    for (entity, drawing, computed, painted) in &mut nodes {
        let size = computed.size().round().as_uvec2().min(UVec2::splat(4096));
        if size.x < 2 || size.y < 2 {
            continue;
        }
        let key = (drawing.0.clone(), size);
        if let Some(kept) = studio.made.get_mut(&key) {
            kept.used = studio.clock;
            match painted {
                Some(mut painted) => painted.follow(&kept.made, &mut paints),
                None => {
                    commands.entity(entity).try_insert(Painted::new(&kept.made, &mut paints));
                }
            }
        } else if studio.failed.contains(&key) {
            // Said once in the log; the node stays empty.
        } else {
            waiting += 1;
            let begun = studio.making.len() + studio.asked.len();
            if begun < at_once && !studio.making.contains_key(&key) && !studio.asked.contains(&key) {
                studio.unfinished.add();
                studio.asked.push(key);
            }
        }
    }
    pending.set_if_neq(Pending(waiting));
}

/// Begins what was asked for, when all else of the frame is done: whoever draws would take the processor from it.
fn begin(content: Option<Res<Content>>, mut studio: ResMut<Studio>) {
    let Some(content) = content else { return };
    for key in std::mem::take(&mut studio.asked) {
        let (art, (drawn, size)) = (content.art().clone(), key.clone());
        let draw = move || {
            let (picture, instead) = (art.compose(&drawn), placeholder::instead_of(&drawn));
            let (mut pixels, problem) = raster::draw_or(picture, &instead, size.x, size.y)?;
            if matches!(drawn, Drawn::Disc(_)) {
                raster::round(&mut pixels, size.x, size.y);
            }
            let pieces = pieces::cut(&pixels, size.x, size.y);
            Ok(Fresh { image: image(pixels, size), pieces, problem })
        };
        let unfinished = studio.unfinished.clone();
        let task = AsyncComputeTaskPool::get().spawn(async move {
            let drawn = draw();
            unfinished.done();
            drawn
        });
        studio.making.insert(key, task);
    }
}

/// Under a sheet of paper nothing is to be seen, and a frame would only take the processor from whoever draws. A browser draws
/// between its frames.
fn step_aside(studio: Res<Studio>, curtains: Query<&Curtain>) {
    if cfg!(not(target_arch = "wasm32")) && curtains.iter().any(Curtain::waits) {
        studio.unfinished.wait(ASIDE);
    }
}

/// Takes in what is finished, and lets go of what has not been shown for longest.
fn collect(mut studio: ResMut<Studio>, mut images: ResMut<Assets<Image>>, moving: Res<Moving>) {
    let studio = &mut *studio;
    if studio.making.is_empty() {
        return;
    }
    moving.mark();
    let finished: Vec<_> =
        studio.making.iter_mut().filter_map(|(key, task)| block_on(poll_once(task)).map(|image| (key.clone(), image))).collect();
    for (key, image) in finished {
        studio.making.remove(&key);
        match image {
            Ok(Fresh { image, pieces, problem }) => {
                if let Some(problem) = problem.map(|problem| problem.to_string()).filter(|problem| !studio.said.contains(problem)) {
                    warn!("cannot draw {:?}, something neutral stands for it: {problem}", key.0);
                    studio.said.insert(problem);
                }
                let made = Arc::new(Made { image: images.add(image), size: key.1, pieces });
                studio.made.insert(key, Kept { made, used: studio.clock });
            }
            Err(problem) => {
                warn!("cannot draw {:?}: {problem}", key.0);
                studio.failed.insert(key);
            }
        }
    }
    let pixels = |key: &Key| (key.1.x * key.1.y) as usize;
    let mut kept: usize = studio.made.keys().map(pixels).sum();
    while kept > KEPT_PIXELS {
        let oldest = studio.made.iter().filter(|(_, kept)| kept.used + 2 < studio.clock).min_by_key(|(_, kept)| kept.used);
        let Some(key) = oldest.map(|(key, _)| key.clone()) else { break };
        kept -= pixels(&key);
        studio.made.remove(&key);
    }
}

/// The engine takes the pixels as they are: the shader reads their colours, once for each pixel that it paints and not for each
/// of the four that it looks at.
fn image(pixels: Vec<u8>, size: UVec2) -> Image {
    let extent = Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 };
    Image::new(extent, TextureDimension::D2, pixels, TextureFormat::Rgba8Unorm, RenderAssetUsages::RENDER_WORLD)
}
