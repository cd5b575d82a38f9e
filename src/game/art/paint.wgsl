#import bevy_render::view::View

@group(0) @binding(0) var<uniform> view: View;

@group(1) @binding(0) var drawing: texture_2d<f32>;
@group(1) @binding(1) var between: sampler;

struct Corner {
    @builtin(position) position: vec4<f32>,
    @location(0) uv: vec2<f32>,
    // Software drawing reads what comes with the corners faster than a buffer.
    @location(1) @interpolate(flat) tint: vec4<f32>,
}

// `uv` is 1 where the piece ends; `radius` holds where in the drawing that is, and `border` the tint.
@vertex
fn vertex(
    @location(0) position: vec3<f32>,
    @location(1) uv: vec2<f32>,
    @location(2) size: vec2<f32>,
    @location(3) border: vec4<f32>,
    @location(4) radius: vec4<f32>,
) -> Corner {
    return Corner(view.clip_from_world * vec4(position, 1.0), uv * radius.xy, border);
}

// From sRGB to light. The curve of the standard (IEC 61966-2-1) above its straight part as a polynomial: less than 0.3 of a step
// of 8 bits beside it, so all 256 steps come out as they went in.
fn light(color: vec3<f32>) -> vec3<f32> {
    let curve = ((0.330604 * color + 0.656203) * color + 0.0142042) * color + 0.00154825;
    return select(curve, color * (1.0 / 12.92), color <= vec3(0.04045));
}

// Where nothing shows through.
@fragment
fn whole(corner: Corner) -> @location(0) vec4<f32> {
    return vec4(light(textureSampleLevel(drawing, between, corner.uv, 0.0).rgb) * corner.tint.rgb, 1.0);
}

@fragment
fn part(corner: Corner) -> @location(0) vec4<f32> {
    let shown = textureSampleLevel(drawing, between, corner.uv, 0.0);
    return vec4(light(shown.rgb / max(shown.a, 1.0 / 255.0)), shown.a) * corner.tint;
}
