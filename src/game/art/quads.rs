//! Rectangles of a node on their way to the engine: they go as its own UI materials do, but many to a node, and without what lies
//! behind others.

use bevy::{
    ecs::query::QueryData,
    math::Affine2,
    prelude::*,
    render::{RenderApp, sync_world::TemporaryRenderEntity},
    sprite::BorderRect,
    ui::{CalculatedClip, ComputedNode, ComputedStackIndex, ComputedUiTargetCamera, UiGlobalTransform},
    ui_render::{ExtractedUiMaterialNode, ExtractedUiMaterialNodes, RenderUiSystems, UiCameraMapper},
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
    /// `border_radius`. Its first two say what the shader finds at the lower right corner; they are cut with the rectangle.
    pub radius: [f32; 4],
}

/// Rectangles that hide all that lies behind them, in whole pixels of the screen, with their place in the order of painting.
#[derive(Resource, Debug, Default)]
pub struct Hiding(Vec<(u32, Rect)>);

/// To cut around less than so many pixels costs more than to paint them.
const LITTLE: f32 = 1600.0;

impl Hiding {
    /// The rectangle that was handed over last hides what lies behind it.
    pub fn add_last<M: UiMaterial>(&mut self, extracted: &ExtractedUiMaterialNodes<M>) {
        let Some(quad) = extracted.uinodes.last() else { return };
        let Some(mut rect) = upright(&quad.transform, quad.rect.size()) else { return };
        if let Some(clip) = quad.clip {
            rect = rect.intersect(clip);
        }
        let whole = Rect { min: rect.min.ceil(), max: rect.max.floor() };
        if area(whole) >= LITTLE {
            self.0.push((quad.stack_index, whole));
        }
    }

    /// What of a rectangle is to be seen, as rectangles that do not overlap.
    fn rest(&self, order: u32, rect: Rect) -> Vec<Rect> {
        let mut rest = vec![rect];
        for (_, hides) in self.0.iter().filter(|(above, _)| *above > order) {
            rest = rest.into_iter().flat_map(|rect| around(rect, *hides)).collect();
        }
        rest
    }
}

fn area(rect: Rect) -> f32 {
    let size = rect.size().max(Vec2::ZERO);
    size.x * size.y
}

/// What is left of a rectangle around another one: all of it if that covers only a little.
fn around(rect: Rect, hides: Rect) -> impl Iterator<Item = Rect> {
    let Rect { min, max } = rect.intersect(hides);
    let parts = if area(Rect { min, max }) < LITTLE.min(area(rect)) {
        [rect, Rect::EMPTY, Rect::EMPTY, Rect::EMPTY]
    } else {
        [
            Rect { min: rect.min, max: Vec2::new(rect.max.x, min.y) },
            Rect { min: Vec2::new(rect.min.x, min.y), max: Vec2::new(min.x, max.y) },
            Rect { min: Vec2::new(max.x, min.y), max: Vec2::new(rect.max.x, max.y) },
            Rect { min: Vec2::new(rect.min.x, max.y), max: rect.max },
        ]
    };
    parts.into_iter().filter(|part| area(*part) > 0.0)
}

/// The rectangle on the screen of one that stands in the middle of a transform, if it is not turned.
fn upright(transform: &Affine2, size: Vec2) -> Option<Rect> {
    let (x_axis, y_axis) = (transform.matrix2.x_axis, transform.matrix2.y_axis);
    let straight = x_axis.y == 0.0 && y_axis.x == 0.0 && x_axis.x > 0.0 && y_axis.y > 0.0;
    straight.then(|| Rect::from_center_size(transform.translation, size * Vec2::new(x_axis.x, y_axis.y)))
}

/// The steps from nodes to what is painted of them.
#[derive(SystemSet, Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cutting;

pub(super) fn plugin(app: &mut App) {
    let Some(render) = app.get_sub_app_mut(RenderApp) else { return };
    render
        .init_resource::<Hiding>()
        .configure_sets(ExtractSchedule, Cutting.after(RenderUiSystems::ExtractBackgrounds))
        .add_systems(ExtractSchedule, forget.after(Cutting));
}

/// Leaves out what lies behind something that hides it. Without a graphics card the painting of pixels is what a frame costs.
pub fn cut<M: UiMaterial>(mut commands: Commands, hiding: Res<Hiding>, mut extracted: ResMut<ExtractedUiMaterialNodes<M>>) {
    if hiding.0.is_empty() {
        return;
    }
    for quad in std::mem::take(&mut extracted.uinodes) {
        let Some(seen) = upright(&quad.transform, quad.rect.size()) else {
            extracted.uinodes.push(quad);
            continue;
        };
        let parts = hiding.rest(quad.stack_index, seen);
        if parts == [seen] {
            extracted.uinodes.push(quad);
            continue;
        }
        let mut entity = Some(quad.render_entity);
        for part in parts {
            let render_entity = entity.take().unwrap_or_else(|| commands.spawn(TemporaryRenderEntity).id());
            extracted.uinodes.push(part_of(&quad, seen, part, render_entity));
        }
    }
}

/// The part of a rectangle that is seen at `part` of the screen, where all of it would be seen at `all`.
fn part_of<M: UiMaterial>(quad: &ExtractedUiMaterialNode<M>, all: Rect, part: Rect, render_entity: Entity) -> ExtractedUiMaterialNode<M> {
    let scale = quad.rect.size() / all.size();
    let rect = Rect { min: quad.rect.min + (part.min - all.min) * scale, max: quad.rect.max - (all.max - part.max) * scale };
    let [across, down, third, fourth] = quad.border_radius;
    ExtractedUiMaterialNode {
        stack_index: quad.stack_index,
        transform: Affine2 { matrix2: quad.transform.matrix2, translation: part.center() },
        rect,
        border: quad.border,
        border_radius: [across * rect.max.x / quad.rect.max.x, down * rect.max.y / quad.rect.max.y, third, fourth],
        material: quad.material,
        clip: quad.clip,
        extracted_camera_entity: quad.extracted_camera_entity,
        main_entity: quad.main_entity,
        render_entity,
    }
}

fn forget(mut hiding: ResMut<Hiding>) {
    hiding.0.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rect(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
        Rect::new(left, top, right, bottom)
    }

    #[test]
    fn what_lies_behind_is_left_out_and_the_rest_is_painted_once() {
        let hiding = Hiding(vec![
            (5, rect(0.0, 0.0, 100.0, 60.0)),
            (7, rect(80.0, 40.0, 200.0, 100.0)),
            (5, rect(150.0, 0.0, 160.0, 10.0)),
        ]);
        for (order, wanted) in [(4, 100.0 * 60.0 + 120.0 * 60.0 - 20.0 * 20.0), (5, 120.0 * 60.0), (7, 0.0)] {
            let all = rect(-10.0, -10.0, 210.0, 110.0);
            let rest = hiding.rest(order, all);
            assert_eq!(rest.iter().copied().map(area).sum::<f32>(), area(all) - wanted, "{order}: {rest:?}");
            for (nth, one) in rest.iter().enumerate() {
                assert!(rest[nth + 1..].iter().all(|other| area(one.intersect(*other)) == 0.0), "{order}: {rest:?}");
                let covers = |(above, hides): &(u32, Rect)| *above > order && area(*hides) >= LITTLE && area(one.intersect(*hides)) > 0.0;
                assert!(!hiding.0.iter().any(covers), "{order}: {one:?} is not seen");
            }
        }
        assert!(hiding.rest(4, rect(10.0, 10.0, 90.0, 50.0)).is_empty(), "wholly behind");
        assert!(hiding.rest(4, rect(90.0, 50.0, 99.0, 59.0)).is_empty(), "wholly behind, and little");
    }

    #[test]
    fn a_part_shows_what_the_whole_would_show_there() {
        let mut world = World::new();
        let mut quad = |transform| ExtractedUiMaterialNode::<crate::game::art::paint::Paint> {
            stack_index: 0,
            transform,
            rect: rect(40.0, 20.0, 140.0, 70.0),
            border: BorderRect::default(),
            border_radius: [0.7, 0.35, 0.0, 0.0],
            material: AssetId::default(),
            clip: None,
            extracted_camera_entity: Entity::PLACEHOLDER,
            main_entity: Entity::PLACEHOLDER.into(),
            render_entity: world.spawn_empty().id(),
        };
        // Twice as large on the screen: from 300 to 500 and from 200 to 300.
        let quad = quad(Affine2::from_scale_angle_translation(Vec2::splat(2.0), 0.0, Vec2::new(400.0, 250.0)));
        let all = upright(&quad.transform, quad.rect.size()).expect("upright");
        assert_eq!(all, rect(300.0, 200.0, 500.0, 300.0));
        let part = part_of(&quad, all, rect(300.0, 240.0, 400.0, 300.0), quad.render_entity);
        assert_eq!(part.rect, rect(40.0, 40.0, 90.0, 70.0));
        assert_eq!(upright(&part.transform, part.rect.size()), Some(rect(300.0, 240.0, 400.0, 300.0)));
        // What the shader finds in the middle of the drawing is the same: 140 pixels are 0.7 of it.
        assert!((part.border_radius[0] - 0.45).abs() < 1e-6 && (part.border_radius[1] - 0.35).abs() < 1e-6);
        assert_eq!(upright(&Affine2::from_angle(0.2), Vec2::ONE), None, "turned");
    }
}
