//! How the pieces of a drawing come to the screen: their pixels times a tint.

use std::sync::Arc;

use bevy::{
    asset::embedded_asset,
    prelude::*,
    render::{
        Extract, RenderApp,
        render_resource::{AsBindGroup, RenderPipelineDescriptor},
    },
    shader::ShaderRef,
    ui_render::{ExtractedUiMaterialNodes, RenderUiSystems, UiCameraMap},
};

use super::{
    pieces::{Cover, Piece},
    quads::{Cutting, Hiding, Laid, Told, cut},
};

/// The light on a drawing: each of its colours is multiplied by this one.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct Tint(pub Color);

impl Default for Tint {
    fn default() -> Self {
        Self(Color::WHITE)
    }
}

/// A drawing that was made: its pixels and what of them must be painted.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) image: Handle<Image>,
    pub(super) size: UVec2,
    pub(super) pieces: Vec<Piece>,
}

/// What a node shows.
#[derive(Component, Debug)]
pub(super) struct Painted {
    made: Arc<Made>,
    tint: Tint,
    whole: Handle<Paint>,
    part: Handle<Paint>,
}

impl Painted {
    pub(super) fn new(made: &Arc<Made>, tint: Tint, paints: &mut Assets<Paint>) -> Self {
        let [whole, part] = [Cover::Whole, Cover::Part].map(|cover| paints.add(Paint::new(made, tint, cover)));
        Self { made: made.clone(), tint, whole, part }
    }

    /// Shows something else from now on, or the same in another light.
    pub(super) fn follow(&mut self, made: &Arc<Made>, tint: Tint, paints: &mut Assets<Paint>) {
        if Arc::ptr_eq(&self.made, made) && self.tint == tint {
            return;
        }
        (self.made, self.tint) = (made.clone(), tint);
        for (paint, cover) in [(&self.whole, Cover::Whole), (&self.part, Cover::Part)] {
            if let Some(mut paint) = paints.get_mut(paint) {
                *paint = Paint::new(made, tint, cover);
            }
        }
    }
}

/// What the graphics card is told of the pieces of one drawing that cover in the same way.
#[derive(AsBindGroup, Asset, TypePath, Debug, Clone)]
#[bind_group_data(Cover)]
pub(super) struct Paint {
    #[uniform(0)]
    tint: LinearRgba,
    #[texture(1)]
    #[sampler(2)]
    image: Handle<Image>,
    cover: Cover,
}

impl From<&Paint> for Cover {
    fn from(paint: &Paint) -> Self {
        paint.cover
    }
}

impl Paint {
    fn new(made: &Made, Tint(tint): Tint, cover: Cover) -> Self {
        // In a light that is not full nothing hides what lies behind.
        Self { tint: tint.to_linear(), image: made.image.clone(), cover: if tint.alpha() < 1.0 { Cover::Part } else { cover } }
    }
}

/// Both shaders of it.
const SHADER: &str = "embedded://sango/game/art/paint.wgsl";

impl UiMaterial for Paint {
    fn vertex_shader() -> ShaderRef {
        SHADER.into()
    }

    fn fragment_shader() -> ShaderRef {
        SHADER.into()
    }

    fn specialize(descriptor: &mut RenderPipelineDescriptor, key: UiMaterialKey<Self>) {
        key.bind_group_data.specialize(descriptor);
    }
}

pub(super) fn plugin(app: &mut App) {
    embedded_asset!(app, "paint.wgsl");
    app.add_plugins(UiMaterialPlugin::<Paint>::default());
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        let extract = extract.in_set(RenderUiSystems::ExtractBackgrounds);
        render.add_systems(ExtractSchedule, (extract, cut::<Paint>.in_set(Cutting)));
    }
}

/// Hands the pieces of every drawing over.
fn extract(
    mut commands: Commands,
    mut extracted: ResMut<ExtractedUiMaterialNodes<Paint>>,
    mut hiding: ResMut<Hiding>,
    nodes: Extract<Query<(Laid, &Painted)>>,
    cameras: Extract<UiCameraMap>,
) {
    let mut cameras = cameras.get_mapper();
    for (laid, painted) in &nodes {
        let Some(camera) = laid.seen_by(&mut cameras) else { continue };
        let drawing = painted.made.size.as_vec2();
        // A drawing of another size is shown until there is one of this.
        let scale = laid.node.size() / drawing;
        for piece in &painted.made.pieces {
            let min = UVec2::new(piece.x.start, piece.y.start).as_vec2();
            let max = UVec2::new(piece.x.end, piece.y.end).as_vec2();
            let told = Told { radius: [max.x / drawing.x, max.y / drawing.y, 0.0, 0.0], ..default() };
            let paint = match piece.cover {
                Cover::Whole => &painted.whole,
                Cover::Part => &painted.part,
            };
            let rect = Rect { min: min * scale, max: max * scale };
            laid.hand_over(&mut commands, &mut extracted, camera, Vec2::ZERO, rect, told, paint.id());
            if piece.cover == Cover::Whole && painted.tint.0.alpha() >= 1.0 {
                hiding.add_last(&extracted);
            }
        }
    }
}
