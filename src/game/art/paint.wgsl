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

// From sRGB to light. The curve of the standard (IEC 61966-2-1) above its straight part as a polynomial: less than 0.3 of a step
// of 8 bits beside it, so all 256 steps come out as they went in.
fn light(color: vec3<f32>) -> vec3<f32> {
    let curve = ((0.330604 * color + 0.656203) * color + 0.0142042) * color + 0.00154825;
    return select(curve, color / 12.92, color <= vec3(0.04045));
}

@fragment
fn fragment(corner: Corner) -> @location(0) vec4<f32> {
    let shown = textureSample(drawing, between, corner.uv);
    return vec4(light(shown.rgb / max(shown.a, 1.0 / 255.0)), shown.a) * tint;
}
