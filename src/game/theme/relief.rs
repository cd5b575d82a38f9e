//! Relief: the face of a surface with its lip and its shadow, painted in one go. The inside of a face hides what lies behind and
//! is not mixed with it; only the rim is. The engine paints each of the three whole, which without a graphics card is most of
//! what a frame costs.

use bevy::{
    asset::{AssetEventSystems, embedded_asset},
    prelude::*,
    render::{
        Extract, RenderApp,
        render_resource::{AsBindGroup, RenderPipelineDescriptor, ShaderType},
    },
    shader::ShaderRef,
    ui::{ComputedNode, UiSystems},
    ui_render::{ExtractedUiMaterialNodes, RenderUiSystems, UiCameraMap, stack_z_offsets},
};

use super::palette;
use crate::game::art::{
    pieces::Cover,
    quads::{Cutting, Hiding, Laid, Told, cut},
};

/// How a surface stands out. Its corners are those of its node.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct Relief {
    /// The colour of the face.
    pub face: Color,
    /// The colour of the lip below it.
    pub lip: Color,
    /// Height of the lip in logical pixels.
    pub height: f32,
    /// How far below the lip the shadow ends, in logical pixels.
    pub drop: f32,
    /// Only a line along the edge of the face is painted, so wide in logical pixels; 0 paints all of it.
    pub line: f32,
}

impl Relief {
    /// Without a lip: a face that throws a shadow.
    #[must_use]
    pub fn flat(face: Color, drop: f32) -> Self {
        Self { face, lip: Color::NONE, height: 0.0, drop, line: 0.0 }
    }

    /// Nothing but a line along the edge. A border of the engine paints all that it runs around, clear as it is.
    #[must_use]
    pub fn line(color: Color, width: f32) -> Self {
        Self { line: width, ..Self::flat(color, 0.0) }
    }
}

/// The paint on a relief: for its inside, which hides all, and for its rim.
#[derive(Component, Debug)]
struct Coat {
    shown: (Relief, f32),
    whole: Handle<Paint>,
    part: Handle<Paint>,
}

#[derive(ShaderType, Debug, Clone, Copy)]
struct Colors {
    face: LinearRgba,
    lip: LinearRgba,
    shadow: LinearRgba,
    /// How far below the face the lip and the shadow lie, and how wide its line is, in pixels.
    down: Vec4,
}

#[derive(AsBindGroup, Asset, TypePath, Debug, Clone)]
#[bind_group_data(Cover)]
struct Paint {
    #[uniform(0)]
    colors: Colors,
    cover: Cover,
}

impl From<&Paint> for Cover {
    fn from(paint: &Paint) -> Self {
        paint.cover
    }
}

impl Paint {
    /// The paint of a relief on a screen with so many pixels to a logical one.
    fn new((relief, scale): (Relief, f32), cover: Cover) -> Self {
        let shadow = if relief.drop > 0.0 { palette::SHADOW } else { Color::NONE };
        let down = Vec4::new(relief.height, relief.height + relief.drop, relief.line, 0.0) * scale;
        let colors = Colors { face: relief.face.to_linear(), lip: relief.lip.to_linear(), shadow: shadow.to_linear(), down };
        Self { colors, cover }
    }
}

impl UiMaterial for Paint {
    fn fragment_shader() -> ShaderRef {
        "embedded://sango/game/theme/relief.wgsl".into()
    }

    fn stack_z_offset() -> f32 {
        stack_z_offsets::BACKGROUND_COLOR
    }

    fn specialize(descriptor: &mut RenderPipelineDescriptor, key: UiMaterialKey<Self>) {
        key.bind_group_data.specialize(descriptor);
        let entry = match key.bind_group_data {
            Cover::Whole => "face",
            Cover::Part => "rim",
        };
        if let Some(fragment) = &mut descriptor.fragment {
            fragment.entry_point = Some(entry.into());
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    embedded_asset!(app, "relief.wgsl");
    // Before the engine hears of new assets: a surface that comes is painted in the same frame.
    let coat = coat.after(UiSystems::PostLayout).before(AssetEventSystems);
    app.add_plugins(UiMaterialPlugin::<Paint>::default()).add_systems(PostUpdate, coat);
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        let extract = extract.in_set(RenderUiSystems::ExtractBackgrounds);
        render.add_systems(ExtractSchedule, (extract, cut::<Paint>.in_set(Cutting)));
    }
}

/// Every relief is painted as it stands.
fn coat(
    mut commands: Commands,
    mut paints: ResMut<Assets<Paint>>,
    mut reliefs: Query<(Entity, &Relief, &ComputedNode, Option<&mut Coat>), Or<(Changed<Relief>, Changed<ComputedNode>)>>,
) {
    for (entity, relief, node, coat) in &mut reliefs {
        let shown = (*relief, node.inverse_scale_factor().recip());
        match coat {
            None => {
                let [whole, part] = [Cover::Whole, Cover::Part].map(|cover| paints.add(Paint::new(shown, cover)));
                commands.entity(entity).try_insert(Coat { shown, whole, part });
            }
            Some(mut coat) if coat.shown != shown => {
                coat.shown = shown;
                for (paint, cover) in [(&coat.whole, Cover::Whole), (&coat.part, Cover::Part)] {
                    if let Some(mut paint) = paints.get_mut(paint) {
                        *paint = Paint::new(shown, cover);
                    }
                }
            }
            Some(_) => {}
        }
    }
}

/// A line along the edge, as rectangles in pixels from the corner of the face.
fn edges(size: Vec2, radius: f32, width: f32) -> Vec<Rect> {
    // The last pixel on both sides of a line may be soft.
    let (corner, width) = (radius.max(width).ceil() + 1.0, width.ceil() + 1.0);
    if (size - 2.0 * corner).min_element() <= 0.0 {
        return vec![Rect::new(0.0, 0.0, size.x, size.y)];
    }
    ring(size, corner, width, 0.0)
}

/// The corners of a face and strips of that width between them; those at the bottom reach `below` so far under it.
fn ring(size: Vec2, corner: f32, width: f32, below: f32) -> Vec<Rect> {
    let (right, bottom) = (size.x - corner, size.y - corner);
    vec![
        Rect::new(0.0, 0.0, corner, corner),
        Rect::new(corner, 0.0, right, width),
        Rect::new(right, 0.0, size.x, corner),
        Rect::new(0.0, corner, width, bottom),
        Rect::new(size.x - width, corner, size.x, bottom),
        Rect::new(0.0, bottom, corner, size.y + below),
        Rect::new(corner, size.y - width, right, size.y + below),
        Rect::new(right, bottom, size.x, size.y + below),
    ]
}

/// The inside of a face and its rim, as rectangles in pixels from its corner. The rim reaches `below` so far under it.
fn parts(size: Vec2, radius: f32, below: f32) -> (Vec<Rect>, Vec<Rect>) {
    // The last pixel of a face is soft when it stands between two.
    let corner = radius.ceil().max(1.0);
    let (right, bottom) = (size.x - corner, size.y - corner);
    if right <= corner || bottom <= corner {
        return (Vec::new(), vec![Rect::new(0.0, 0.0, size.x, size.y + below)]);
    }
    let whole = vec![
        Rect::new(corner, 1.0, right, corner),
        Rect::new(1.0, corner, size.x - 1.0, bottom),
        Rect::new(corner, bottom, right, size.y - 1.0),
    ];
    (whole, ring(size, corner, 1.0, below))
}

/// Hands the parts of every relief over.
fn extract(
    mut commands: Commands,
    mut extracted: ResMut<ExtractedUiMaterialNodes<Paint>>,
    mut hiding: ResMut<Hiding>,
    nodes: Extract<Query<(Laid, &Coat)>>,
    cameras: Extract<UiCameraMap>,
) {
    let mut cameras = cameras.get_mapper();
    for (laid, coat) in &nodes {
        let Some(camera) = laid.seen_by(&mut cameras) else { continue };
        let (relief, scale) = coat.shown;
        // Under a border the face ends a pixel early, so that its soft edge does not shine out from behind.
        let under = laid.node.border();
        let inset = Vec2::splat(if (under.min_inset + under.max_inset).min_element() > 2.0 { 1.0 } else { 0.0 });
        let (size, radii) = (laid.node.size() - 2.0 * inset, laid.node.border_radius());
        let border = [radii.top_left, radii.top_right, radii.bottom_left, radii.bottom_right].map(|radius| (radius - inset.x).max(0.0));
        let radius = border.into_iter().fold(0.0, f32::max);
        let (whole, rim) = if relief.line > 0.0 {
            (Vec::new(), edges(size, radius, relief.line * scale))
        } else {
            parts(size, radius, (relief.height + relief.drop) * scale)
        };
        let solid = relief.face.alpha() >= 1.0;
        for (rects, paint, hides) in [(whole, if solid { &coat.whole } else { &coat.part }, solid), (rim, &coat.part, false)] {
            for rect in rects.into_iter().filter(|rect| !rect.is_empty()) {
                let told = Told { border, radius: [rect.max.x, rect.max.y, size.x, size.y] };
                laid.hand_over(&mut commands, &mut extracted, camera, inset, rect, told, paint.id());
                if hides {
                    hiding.add_last(&extracted);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often each pixel is painted.
    fn painted(rects: &[Rect], width: usize, height: usize) -> Vec<u8> {
        let mut times = vec![0; width * height];
        for rect in rects.iter().filter(|rect| !rect.is_empty()) {
            for y in rect.min.y as usize..rect.max.y as usize {
                for x in rect.min.x as usize..rect.max.x as usize {
                    times[y * width + x] += 1;
                }
            }
        }
        times
    }

    #[test]
    fn every_pixel_of_a_face_its_lip_and_its_shadow_is_painted_once() {
        for (width, height, radius, below) in [(200, 90, 36.0, 16.0), (80, 80, 40.0, 11.0), (300, 60, 0.0, 0.0), (30, 20, 4.5, 3.0)] {
            let (whole, rim) = parts(Vec2::new(width as f32, height as f32), radius, below);
            let all: Vec<Rect> = whole.iter().chain(&rim).copied().collect();
            let times = painted(&all, width, height + below as usize);
            assert!(times.iter().all(|times| *times == 1), "{width} × {height}, {radius}: {all:?}");
        }
    }

    #[test]
    fn a_line_is_painted_once_and_little_of_what_it_runs_around() {
        let (width, height, radius, line) = (200, 90, 39.0, 5.0);
        let rects = edges(Vec2::new(width as f32, height as f32), radius, line);
        let times = painted(&rects, width, height);
        for (at, times) in times.iter().enumerate() {
            let from_edge = Vec2::new((at % width) as f32, (at / width) as f32)
                .min(Vec2::new(199.0, 89.0) - Vec2::new((at % width) as f32, (at / width) as f32));
            assert!(*times <= 1 && (*times == 1 || from_edge.min_element() >= line), "{from_edge}");
        }
        assert!(times.iter().map(|times| usize::from(*times)).sum::<usize>() < width * height / 2);
        assert_eq!(edges(Vec2::new(30.0, 20.0), 12.0, 2.0), [Rect::new(0.0, 0.0, 30.0, 20.0)]);
    }

    #[test]
    fn the_inside_holds_no_pixel_of_a_corner_or_an_edge() {
        let (whole, _) = parts(Vec2::new(200.0, 90.0), 36.0, 16.0);
        for rect in whole {
            for corner in [rect.min, rect.max, Vec2::new(rect.min.x, rect.max.y), Vec2::new(rect.max.x, rect.min.y)] {
                // Distance to the edge of the rounded face, inwards.
                let out = ((corner - Vec2::new(100.0, 45.0)).abs() - Vec2::new(64.0, 9.0)).max(Vec2::ZERO);
                assert!(out.length() <= 36.0 - 0.9, "{corner} is at the edge");
            }
        }
    }
}
