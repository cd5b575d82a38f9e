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
        unseen: &Unseen,
    ) {
        let transform = self.transform.affine() * Affine2::from_translation(from + rect.center() - self.node.size() / 2.0);
        if unseen.holds(self.order.0, &transform, rect.size()) {
            return;
        }
        let [left, top, right, bottom] = told.border;
        extracted.uinodes.push(ExtractedUiMaterialNode {
            stack_index: self.order.0,
            transform,
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

/// What lies behind sheets that hide all, and so need not be painted.
#[derive(Debug, Default)]
pub struct Unseen(Vec<(u32, Rect)>);

impl Unseen {
    /// Adds a sheet that hides what lies behind it.
    pub fn add(&mut self, sheet: &LaidItem) {
        if sheet.visible.get() {
            self.0.push((sheet.order.0, around(&sheet.transform.affine(), sheet.node.size())));
        }
    }

    /// All of a rectangle lies behind a sheet.
    fn holds(&self, order: u32, transform: &Affine2, size: Vec2) -> bool {
        let hides = |(above, sheet): &(u32, Rect)| {
            let rect = around(transform, size);
            *above > order && sheet.contains(rect.min) && sheet.contains(rect.max)
        };
        self.0.iter().any(hides)
    }
}

/// The upright rectangle around one that stands in the middle of a transform.
fn around(transform: &Affine2, size: Vec2) -> Rect {
    let half = size / 2.0;
    let reach = (transform.matrix2.x_axis * half.x).abs() + (transform.matrix2.y_axis * half.y).abs();
    Rect::from_center_half_size(transform.translation, reach)
}

/// What the shader is told of a rectangle: the engine hands these two on as they are.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told {
    /// `border_widths`.
    pub border: [f32; 4],
    /// `border_radius`.
    pub radius: [f32; 4],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_wholly_behind_a_sheet_is_unseen() {
        let unseen = Unseen(vec![(5, Rect::new(0.0, 0.0, 100.0, 60.0))]);
        let at = |x: f32, y: f32| Affine2::from_translation(Vec2::new(x, y));
        let size = Vec2::new(20.0, 10.0);
        assert!(unseen.holds(4, &at(50.0, 30.0), size));
        assert!(unseen.holds(4, &at(10.0, 55.0), size), "up to the edge");
        assert!(!unseen.holds(4, &at(50.0, 56.0), size), "a part of it is below the sheet");
        assert!(!unseen.holds(5, &at(50.0, 30.0), size), "the sheet itself");
        assert!(!unseen.holds(6, &at(50.0, 30.0), size), "what lies on the sheet");
        // Turned, it reaches further up and down.
        let turned = Affine2::from_angle_translation(std::f32::consts::FRAC_PI_2, Vec2::new(50.0, 54.0));
        assert!(!unseen.holds(4, &turned, size));
        assert!(!Unseen::default().holds(0, &at(50.0, 30.0), size));
    }
}
