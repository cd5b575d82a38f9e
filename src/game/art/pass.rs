//! The pass that paints: everything is part of the interface, so it is painted straight onto the window. The engine's own way
//! goes by a picture in between, which it clears, fills and copies; without a graphics card that is a third of a frame.

use bevy::{
    camera::CameraOutputMode,
    ecs::schedule::ScheduleLabel,
    prelude::*,
    render::{
        Render, RenderApp, RenderSystems,
        camera::{CameraRenderGraph, ExtractedCamera},
        render_phase::ViewSortedRenderPhases,
        render_resource::RenderPassDescriptor,
        renderer::{RenderContext, ViewQuery},
        view::{ExtractedView, ViewTarget, ViewTargetAttachments, prepare_view_attachments, prepare_view_targets},
    },
    ui_render::{TransparentUi, UiCameraView, UiViewTarget},
};

use crate::game::theme::motion::Curtain;

/// What a camera draws that looks straight onto the window: the interface and nothing else.
#[derive(ScheduleLabel, Debug, Clone, PartialEq, Eq, Hash)]
struct Straight;

/// The camera of the game.
#[must_use]
pub fn camera() -> impl Bundle {
    (Camera2d, CameraRenderGraph::new(Straight), Msaa::Off)
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, pause);
    let Some(render) = app.get_sub_app_mut(RenderApp) else { return };
    let format = format.in_set(RenderSystems::PrepareViews).after(prepare_view_attachments).before(prepare_view_targets);
    render.add_systems(Render, format).add_systems(Straight, paint);
}

/// Under a sheet of paper that lies still the window keeps its picture, and the processor is free for what comes.
fn pause(mut cameras: Query<&mut Camera>, curtains: Query<&Curtain>) {
    let covered = curtains.iter().any(Curtain::covers);
    for mut camera in &mut cameras {
        if matches!(camera.output_mode, CameraOutputMode::Skip) != covered {
            camera.output_mode = if covered { CameraOutputMode::Skip } else { CameraOutputMode::default() };
        }
    }
}

/// Pipelines are made for the format of the window (or of a screenshot of it), not for that of the picture in between.
fn format(
    attachments: Res<ViewTargetAttachments>,
    cameras: Query<(&ExtractedCamera, &UiCameraView)>,
    mut views: Query<&mut ExtractedView, With<UiViewTarget>>,
) {
    for (camera, UiCameraView(view)) in &cameras {
        let attachment = camera.target.as_ref().and_then(|target| attachments.get(target));
        if let (Some(attachment), Ok(mut view)) = (attachment, views.get_mut(*view)) {
            view.target_format = attachment.view_format;
        }
    }
}

fn paint(
    world: &World,
    camera: ViewQuery<(&ViewTarget, &UiCameraView)>,
    views: Query<&ExtractedView, With<UiViewTarget>>,
    phases: Res<ViewSortedRenderPhases<TransparentUi>>,
    paper: Res<ClearColor>,
    mut context: RenderContext,
) {
    let (target, UiCameraView(view)) = camera.into_inner();
    let Some(window) = target.out_texture_color_attachment(Some(paper.0.to_linear())) else { return };
    let mut pass = context.begin_tracked_render_pass(RenderPassDescriptor {
        label: Some("interface"),
        color_attachments: &[Some(window)],
        depth_stencil_attachment: None,
        timestamp_writes: None,
        occlusion_query_set: None,
        multiview_mask: None,
    });
    let phase = views.get(*view).ok().and_then(|extracted| phases.get(&extracted.retained_view_entity));
    if let Some(Err(error)) = phase.map(|phase| phase.render(&mut pass, world, *view)) {
        error!("The interface was not painted: {error:?}");
    }
}
