#import bevy_ui::ui_vertex_output::UiVertexOutput

struct Colors {
    face: vec4<f32>,
    lip: vec4<f32>,
    shadow: vec4<f32>,
    // How far below the face the lip and the shadow lie, and how wide its line is, in pixels; 0 is a full face.
    down: vec4<f32>,
}

@group(1) @binding(0) var<uniform> colors: Colors;

// How much of a pixel lies in a box of this size around the origin, whose corners are round: top left, top right, bottom left,
// bottom right.
fn inside(at: vec2<f32>, size: vec2<f32>, radii: vec4<f32>) -> f32 {
    let pair = select(radii.xy, radii.zw, at.y > 0.0);
    let radius = select(pair.x, pair.y, at.x > 0.0);
    let out = abs(at) - 0.5 * size + radius;
    let distance = length(max(out, vec2(0.0))) + min(max(out.x, out.y), 0.0) - radius;
    return saturate(0.5 - distance);
}

// One colour over another; alpha not multiplied in.
fn over(above: vec4<f32>, below: vec4<f32>) -> vec4<f32> {
    let shown = below.a * (1.0 - above.a);
    let alpha = above.a + shown;
    return vec4((above.rgb * above.a + below.rgb * shown) / max(alpha, 0.0001), alpha);
}

// The inside of a face.
@fragment
fn face(rect: UiVertexOutput) -> @location(0) vec4<f32> {
    return colors.face;
}

// Its rim, with the lip and the shadow. `uv` is 1 where the rectangle ends; `border_radius` holds where that is in pixels from the
// corner of the face, and the size of the face; `border_widths` holds its corners.
@fragment
fn rim(rect: UiVertexOutput) -> @location(0) vec4<f32> {
    let size = rect.border_radius.zw;
    let at = rect.uv * rect.border_radius.xy - 0.5 * size;
    let corners = rect.border_widths;
    let shadow = inside(at - vec2(0.0, colors.down.y), size, corners);
    let lip = inside(at - vec2(0.0, colors.down.x), size, corners);
    // Without a branch: software drawing takes twice as long for a frame with one in it.
    let line = colors.down.z;
    let within = inside(at, size - 2.0 * line, max(corners - line, vec4(0.0)));
    let face = inside(at, size, corners) - select(0.0, within, line > 0.0);
    let behind = over(vec4(colors.lip.rgb, colors.lip.a * lip), vec4(colors.shadow.rgb, colors.shadow.a * shadow));
    return over(vec4(colors.face.rgb, colors.face.a * face), behind);
}
