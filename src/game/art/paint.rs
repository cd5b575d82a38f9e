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
    whole: Handle<Paint>,
    part: Handle<Paint>,
}

impl Painted {
    pub(super) fn new(made: &Arc<Made>, paints: &mut Assets<Paint>) -> Self {
        let [whole, part] = [Cover::Whole, Cover::Part].map(|cover| paints.add(Paint { image: made.image.clone(), cover }));
        Self { made: made.clone(), whole, part }
    }

    /// Shows something else from now on.
    pub(super) fn follow(&mut self, made: &Arc<Made>, paints: &mut Assets<Paint>) {
        if Arc::ptr_eq(&self.made, made) {
            return;
        }
        self.made = made.clone();
        for paint in [&self.whole, &self.part] {
            if let Some(mut paint) = paints.get_mut(paint) {
                paint.image = made.image.clone();
            }
        }
    }
}

/// What the graphics card is told of the pieces of one drawing that cover in the same way.
#[derive(AsBindGroup, Asset, TypePath, Debug, Clone)]
#[bind_group_data(Cover)]
pub(super) struct Paint {
    #[texture(0)]
    #[sampler(1)]
    image: Handle<Image>,
    cover: Cover,
}

impl From<&Paint> for Cover {
    fn from(paint: &Paint) -> Self {
        paint.cover
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
        let entry = match key.bind_group_data {
            Cover::Whole => "whole",
            Cover::Part => "part",
        };
        if let Some(fragment) = &mut descriptor.fragment {
            fragment.entry_point = Some(entry.into());
        }
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
    nodes: Extract<Query<(Laid, &Painted, &Tint)>>,
    cameras: Extract<UiCameraMap>,
) {
    let mut cameras = cameras.get_mapper();
    for (laid, painted, Tint(tint)) in &nodes {
        let Some(camera) = laid.seen_by(&mut cameras) else { continue };
        let drawing = painted.made.size.as_vec2();
        // A drawing of another size is shown until there is one of this.
        let scale = laid.node.size() / drawing;
        let border = tint.to_linear().to_f32_array();
        for piece in &painted.made.pieces {
            // In a light that is not full nothing hides what lies behind.
            let cover = if tint.alpha() < 1.0 { Cover::Part } else { piece.cover };
            let min = UVec2::new(piece.x.start, piece.y.start).as_vec2();
            let max = UVec2::new(piece.x.end, piece.y.end).as_vec2();
            let told = Told { border, radius: [max.x / drawing.x, max.y / drawing.y, 0.0, 0.0] };
            let paint = match cover {
                Cover::Whole => &painted.whole,
                Cover::Part => &painted.part,
            };
            let rect = Rect { min: min * scale, max: max * scale };
            laid.hand_over(&mut commands, &mut extracted, camera, Vec2::ZERO, rect, told, paint.id());
            if cover == Cover::Whole {
                hiding.add_last(&extracted);
            }
        }
    }
}
