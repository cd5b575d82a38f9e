//! Rectangles of a node on their way to the engine: they go as its own UI materials do, but many to a node.

use bevy::{
    ecs::query::QueryData,
    math::Affine2,
    prelude::*,
    render::sync_world::TemporaryRenderEntity,
    sprite::BorderRect,
    ui::{CalculatedClip, ComputedNode, ComputedStackIndex, ComputedUiTargetCamera, UiGlobalTransform},
    ui_render::{ExtractedUiMaterialNode, ExtractedUiMaterialNodes, UiCameraMapper},
};

/// A node and where it is.
#[derive(QueryData)]
pub struct Laid {
    entity: Entity,
    /// Its size.
    pub node: &'static ComputedNode,
    order: &'static ComputedStackIndex,
    transform: &'static UiGlobalTransform,
    visible: &'static InheritedVisibility,
    clip: Option<&'static CalculatedClip>,
    camera: &'static ComputedUiTargetCamera,
}

impl LaidItem<'_, '_> {
    /// The camera that sees it, if any does.
    pub fn seen_by(&self, cameras: &mut UiCameraMapper) -> Option<Entity> {
        (self.visible.get() && !self.node.is_empty()).then(|| cameras.map(self.camera))?
    }

    /// Hands over a rectangle of it, in pixels from a point that lies at `from` in it; it may lie outside. The shader finds 1 in `uv`
    /// at the lower right corner of the rectangle, so it must be told where that is.
    pub fn hand_over<M: UiMaterial>(
        &self,
        commands: &mut Commands,
        extracted: &mut ExtractedUiMaterialNodes<M>,
        camera: Entity,
        from: Vec2,
        rect: Rect,
        told: Told,
        material: AssetId<M>,
    ) {
        let [left, top, right, bottom] = told.border;
        extracted.uinodes.push(ExtractedUiMaterialNode {
            stack_index: self.order.0,
            transform: self.transform.affine() * Affine2::from_translation(from + rect.center() - self.node.size() / 2.0),
            rect,
            border: BorderRect { min_inset: Vec2::new(left, top), max_inset: Vec2::new(right, bottom) },
            border_radius: told.radius,
            material,
            clip: self.clip.map(|clip| clip.clip),
            extracted_camera_entity: camera,
            main_entity: self.entity.into(),
            render_entity: commands.spawn(TemporaryRenderEntity).id(),
        });
    }
}

/// What the shader is told of a rectangle: the engine hands these two on as they are.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told {
    /// `border_widths`.
    pub border: [f32; 4],
    /// `border_radius`.
    pub radius: [f32; 4],
}
