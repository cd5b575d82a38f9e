//! Where everything stands: each scene is laid out from left to right by a layout library, and the scenes follow each other
//! from top to bottom, like the lines of a page.

use layout::{
    core::{
        base::Orientation,
        format::{ClipHandle, RenderBackend},
        geometry::{Point, Position},
        style::StyleAttr,
    },
    std_shapes::shapes::{Arrow, Element, ShapeKind},
    topo::layout::VisualGraph,
};

use super::Sketch;
use crate::story::outline::When;

/// A place in the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rectangle {
    pub x: f64,
    pub y: f64,
    pub wide: f64,
    pub tall: f64,
}

/// An arrow: a path in the language of SVG, and where its words stand.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Way {
    /// By its place in the steps of the outline; `None` for one that leads out of the scene.
    pub step: Option<usize>,
    pub path: String,
    pub middle: (f64, f64),
}

/// A way out of a scene.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Exit {
    /// The scene that it leads to.
    pub to: usize,
    pub at: Rectangle,
}

/// A whole drawing.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Drawing {
    pub wide: f64,
    pub tall: f64,
    pub scenes: Vec<Rectangle>,
    /// For each piece of the outline.
    pub pieces: Vec<Rectangle>,
    pub ways: Vec<Way>,
    pub exits: Vec<Exit>,
}

const MARGIN: f64 = 28.0;
/// Above the pieces of a scene, for its name.
const HEAD: f64 = 40.0;
const BETWEEN_SCENES: f64 = 34.0;
/// Around each piece.
const AIR: (f64, f64) = (56.0, 18.0);
const EXIT: (f64, f64) = (150.0, 26.0);

/// Lays out a sketch whose pieces have these sizes.
pub(super) fn place(sketch: &Sketch, sizes: &[(f64, f64)], top: f64) -> Drawing {
    let nowhere = Rectangle { x: 0.0, y: 0.0, wide: 0.0, tall: 0.0 };
    let mut drawing = Drawing { pieces: vec![nowhere; sizes.len()], ..Drawing::default() };
    let mut y = top;
    for scene in 0..sketch.outline.scenes.len() {
        let (wide, tall) = one_scene(sketch, scene, sizes, y + HEAD, &mut drawing);
        drawing.scenes.push(Rectangle { x: MARGIN, y, wide: MARGIN.mul_add(2.0, wide), tall: tall + HEAD + 18.0 });
        y += tall + HEAD + 18.0 + BETWEEN_SCENES;
    }
    let widest = drawing.scenes.iter().map(|scene| scene.wide).fold(560.0, f64::max);
    for scene in &mut drawing.scenes {
        scene.wide = widest;
    }
    drawing.wide = MARGIN.mul_add(2.0, widest);
    drawing.tall = y;
    drawing
}

/// Lays out the pieces of a scene below `top`, and says how large they are together.
fn one_scene(sketch: &Sketch, scene: usize, sizes: &[(f64, f64)], top: f64, drawing: &mut Drawing) -> (f64, f64) {
    let outline = &sketch.outline;
    let own = |piece: usize| outline.pieces[piece].scene == scene;
    let pieces: Vec<usize> = (0..outline.pieces.len()).filter(|piece| own(*piece)).collect();
    let mut graph = VisualGraph::new(Orientation::LeftToRight);
    let add = |graph: &mut VisualGraph, (wide, tall): (f64, f64)| {
        let size = Point::new(wide, tall);
        let mut element = Element::create(ShapeKind::Box(String::new()), StyleAttr::simple(), Orientation::LeftToRight, size);
        element.pos = Position::new(Point::zero(), size, Point::zero(), Point::new(AIR.0, AIR.1));
        graph.add_node(element)
    };
    let handles: Vec<_> = pieces.iter().map(|piece| add(&mut graph, sizes[*piece])).collect();
    let handle = |piece: usize| pieces.iter().position(|one| *one == piece).map(|at| handles[at]);
    let mut exits: Vec<(usize, _)> = Vec::new();
    for (at, step) in outline.steps.iter().enumerate().filter(|(_, step)| own(step.from)) {
        // The way back is a mark on the option: as an arrow it would cross everything.
        if matches!(step.when, When::Retry | When::Another) {
            continue;
        }
        let Some(from) = handle(step.from) else { continue };
        let to = handle(step.to).unwrap_or_else(|| {
            let to = outline.pieces[step.to].scene;
            exits.iter().find(|(scene, _)| *scene == to).map(|(_, exit)| *exit).unwrap_or_else(|| {
                let exit = add(&mut graph, EXIT);
                exits.push((to, exit));
                exit
            })
        });
        if from != to {
            graph.add_edge(Arrow::simple_with_properties(&sketch.remark(step), at.to_string()), from, to);
        }
    }
    if pieces.is_empty() {
        return (0.0, 0.0);
    }
    let mut seen = Seen::default();
    graph.do_it(false, false, false, &mut seen);

    let ends: Vec<_> = handles.iter().copied().chain(exits.iter().map(|(_, exit)| *exit)).collect();
    let boxes: Vec<(Point, Point)> = ends.iter().map(|end| graph.pos(*end).bbox(false)).collect();
    let paths = seen.arrows.iter().flat_map(|(_, path)| path.iter().flat_map(|(a, b)| [*a, *b]));
    let corners: Vec<Point> = boxes.iter().flat_map(|(a, b)| [*a, *b]).chain(paths).collect();
    let least = |of: fn(&Point) -> f64| corners.iter().map(of).fold(f64::INFINITY, f64::min);
    let most = |of: fn(&Point) -> f64| corners.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    let (left, up) = (least(|point| point.x), least(|point| point.y));
    let at = |point: &Point| (point.x - left + MARGIN * 2.0, point.y - up + top);
    let rectangle = |(from, to): &(Point, Point)| {
        let (x, y) = at(from);
        Rectangle { x, y, wide: to.x - from.x, tall: to.y - from.y }
    };
    for (piece, corners) in pieces.iter().zip(&boxes) {
        drawing.pieces[*piece] = rectangle(corners);
    }
    let out = exits.iter().zip(&boxes[pieces.len()..]);
    drawing.exits.extend(out.map(|((to, _), corners)| Exit { to: *to, at: rectangle(corners) }));
    drawing.ways.extend(seen.arrows.iter().map(|(step, path)| Way { step: *step, path: curve(path, at), middle: middle(path, at) }));
    (most(|point| point.x) - left, most(|point| point.y) - up)
}

type Path = Vec<(Point, Point)>;

/// The library's path as SVG: it leaves by the first pair and arrives by the others.
fn curve(path: &Path, at: impl Fn(&Point) -> (f64, f64)) -> String {
    let show = |point: &Point| {
        let (x, y) = at(point);
        format!("{x:.1} {y:.1}")
    };
    let [first, second, rest @ ..] = path.as_slice() else { return String::new() };
    let mut out = format!("M{} C{}, {}, {}", show(&first.0), show(&first.1), show(&second.0), show(&second.1));
    for (control, point) in rest {
        out.push_str(&format!(" S{}, {}", show(control), show(point)));
    }
    out
}

fn middle(path: &Path, at: impl Fn(&Point) -> (f64, f64)) -> (f64, f64) {
    match path.as_slice() {
        // Through a connector, which stands where there is room for words.
        [_, _, ..] if path.len() > 2 => at(&path[path.len() / 2].1),
        [first, second] => {
            let (a, b) = (at(&first.0), at(&second.1));
            (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1))
        }
        _ => (0.0, 0.0),
    }
}

/// What the library would draw: only the arrows are wanted.
#[derive(Default)]
struct Seen {
    arrows: Vec<(Option<usize>, Path)>,
}

impl RenderBackend for Seen {
    fn draw_rect(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>, _: Option<ClipHandle>) {}

    fn draw_line(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_circle(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_text(&mut self, _: Point, _: &str, _: &StyleAttr) {}

    fn draw_arrow(
        &mut self,
        path: &[(Point, Point)],
        _: bool,
        (start, _): (bool, bool),
        _: &StyleAttr,
        properties: Option<String>,
        _: &str,
    ) {
        let mut path = path.to_vec();
        // An arrow that the library turned around to lay it out comes back to front.
        if start {
            let last = path.len() - 1;
            for (at, pair) in path.iter_mut().enumerate() {
                // At the ends the two points change places; between, the curve comes in from the other side.
                *pair = if at == 0 || at == last { (pair.1, pair.0) } else { (pair.1.scale(2.0).sub(pair.0), pair.1) };
            }
            path.reverse();
        }
        self.arrows.push((properties.and_then(|step| step.parse().ok()), path));
    }

    fn create_clip(&mut self, _: Point, _: Point, _: usize) -> ClipHandle {
        0
    }
}
