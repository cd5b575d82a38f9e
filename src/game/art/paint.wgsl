#import bevy_render::view::View

@group(0) @binding(0) var<uniform> view: View;

@group(1) @binding(0) var<uniform> tint: vec4<f32>;
@group(1) @binding(1) var drawing: texture_2d<f32>;
@group(1) @binding(2) var between: sampler;

struct Corner {
    @builtin(position) position: vec4<f32>,
    @location(0) uv: vec2<f32>,
}

// `uv` is 1 where the piece ends; `radius` holds where in the drawing that is.
@vertex
fn vertex(
    @location(0) position: vec3<f32>,
    @location(1) uv: vec2<f32>,
    @location(2) size: vec2<f32>,
    @location(3) border: vec4<f32>,
    @location(4) radius: vec4<f32>,
) -> Corner {
    return Corner(view.clip_from_world * vec4(position, 1.0), uv * radius.xy);
}

@fragment
fn fragment(corner: Corner) -> @location(0) vec4<f32> {
    return textureSample(drawing, between, corner.uv) * tint;
}
