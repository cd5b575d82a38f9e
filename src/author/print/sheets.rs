//! Sheets to work on: an activity of the game as something to cut, draw, tick or number.

use super::{
    Book, MASCOT,
    page::{Page, share},
    walk::letter,
};
use crate::{
    l10n::message::Message,
    story::{
        hash,
        script::{
            ActivityScript, CompareScript, InspectScript, Mood, OrderScript, PassphraseScript, PlanScript, SettingsScript, SortScript,
            SpreadScript, Trial, VignetteScript, WordsStyle,
        },
        shown,
    },
};

/// The picture of an inspect activity is so wide and high, in units of its areas.
const PICTURE: (f32, f32) = (1240.0, 790.0);

/// The sheets of an activity. A chat and a tell have theirs in the workbook; a storybook tells them.
pub(super) fn of(book: &mut Book, activity: &ActivityScript) -> Vec<Page> {
    match activity {
        ActivityScript::Inspect(inspect) => self::inspect(book, inspect),
        ActivityScript::Sort(sort) => self::sort(book, sort),
        ActivityScript::Passphrase(passphrase) => vec![self::passphrase(book, passphrase)],
        ActivityScript::Settings(settings) => self::settings(book, settings),
        ActivityScript::Spread(spread) => vec![self::spread(book, spread)],
        ActivityScript::Order(order) => self::order(book, order),
        ActivityScript::Compare(compare) => self::compare(book, compare),
        ActivityScript::Plan(plan) => self::plan(book, plan),
        ActivityScript::Vignette(vignette) => self::vignette(book, vignette),
        ActivityScript::Chat(_) | ActivityScript::Tell(_) => Vec::new(),
    }
}

/// The top of a sheet: what it is, and what the mascot asks.
pub(super) fn top(book: &mut Book, title: &Message, ask: &Message, how: &Message) -> String {
    let face = book.pictures.portrait(MASCOT, Mood::Curious);
    format!(
        "<h1>{}</h1><div class=\"say mascot\">{face}<div class=\"bubble\">{}</div></div><p class=\"how\">{}</p>",
        book.html(title),
        book.html(ask),
        book.html(how)
    )
}

fn hints(book: &mut Book, hints: &[String]) -> String {
    let icon = book.pictures.icon("hint");
    let hints: String = hints.iter().map(|hint| format!("<p class=\"how\">{icon} {}</p>", book.line(hint))).collect();
    format!("<div>{hints}</div>")
}

/// The same order on every machine, and none that tells the answer.
fn mixed<T>(mut rows: Vec<T>, id: impl Fn(&T) -> &str) -> Vec<T> {
    rows.sort_by_key(|row| hash(id(row).as_bytes()));
    rows
}

fn page(html: String) -> Page {
    Page::new("sheet", html)
}

fn inspect(book: &mut Book, inspect: &InspectScript) -> Vec<Page> {
    let band = book.band;
    let ask = Message::new("inspect-ask");
    let how = Message::new("print-inspect-how");
    let top = top(book, &Message::new("inspect-title"), &ask, &how);
    let drawing = book.pictures.drawing(&inspect.picture);
    let mut words = String::new();
    for word in &inspect.words {
        let (left, top, width, height) = word.at;
        let (class, size) = match word.style {
            WordsStyle::Address => ("address", 30.0),
            WordsStyle::Heading => ("heading", 62.0),
            WordsStyle::Clock => ("clock", 44.0),
            WordsStyle::Alarm => ("alarm", 34.0),
            WordsStyle::Field => ("field", 32.0),
            WordsStyle::Button => ("button", 36.0),
            WordsStyle::Remark => ("remark", 26.0),
        };
        let text = book.text(&Message::new(word.id.as_str()));
        // What does not fit its place in another language becomes smaller.
        let room = width * 0.92 * (height / (size * 1.15)).floor().max(1.0);
        let size = size * (room / (book.measure.wide(&text) * size).max(1.0)).min(1.0);
        words += &format!(
            "<div class=\"words {class}\" style=\"left:{:.2}%;top:{:.2}%;width:{:.2}%;height:{:.2}%;font-size:{:.2}cqw\">{}</div>",
            left / PICTURE.0 * 100.0,
            top / PICTURE.1 * 100.0,
            width / PICTURE.0 * 100.0,
            height / PICTURE.1 * 100.0,
            size / PICTURE.0 * 100.0,
            book.line(&word.id)
        );
    }
    let find = if band == crate::story::script::Band::Young { inspect.find_young } else { inspect.find };
    let rows: String = (1..=find)
        .map(|number| format!("<div class=\"row grow\"><span class=\"letter\">{number}</span><span class=\"rules\"></span></div>"))
        .collect();
    let hints = hints(book, &inspect.hints);
    vec![page(format!(
        "{top}<div class=\"scene-box\" dir=\"ltr\">{drawing}{words}</div><p class=\"how\">{}</p>{rows}{hints}",
        book.html(&Message::new("print-inspect-why"))
    ))]
}

fn sort(book: &mut Book, sort: &SortScript) -> Vec<Page> {
    let band = book.band;
    let (ask, how) = (Message::new(sort.ask.as_str()), Message::new("print-sort-how"));
    let mut html = top(book, &Message::new("sort-title"), &ask, &how);
    let bins = sort.bins.iter().filter(|bin| shown(bin.young, band));
    let bins: String = bins.map(|bin| format!("<div class=\"bin\"><h3>{}</h3></div>", book.line(&bin.id))).collect();
    let hints = hints(book, &sort.hints);
    html += &format!("<div class=\"grid\">{bins}</div>{hints}");
    let cards = mixed(sort.cards.iter().filter(|card| shown(card.young, band)).collect(), |card| &card.id);
    let mut pages = vec![page(html)];
    for cards in share(cards, 10.0, |_| 1.0) {
        let cards: String = cards.iter().map(|card| format!("<div class=\"cut\"><p>{}</p></div>", book.line(&card.id))).collect();
        pages.push(page(format!(
            "<p class=\"how\">{}</p><div class=\"grid\">{cards}</div>",
            book.html(&Message::new("print-sort-cut"))
        )));
    }
    pages
}

fn passphrase(book: &mut Book, pass: &PassphraseScript) -> Page {
    let band = book.band;
    let (how, never) = (Message::new("print-passphrase-how"), Message::new("print-passphrase-never"));
    let top = top(book, &Message::new("passphrase-title"), &how, &never);
    let tiles = mixed(pass.tiles.iter().filter(|tile| shown(tile.young, band)).collect(), |tile| &tile.id);
    let tiles: String = tiles.iter().map(|tile| format!("<span class=\"tile\">{}</span>", book.line(&tile.id))).collect();
    page(format!(
        "{top}<div class=\"tiles\">{tiles}</div><div class=\"draw\"><p class=\"how\">{}</p></div><p class=\"how\">{}</p>",
        book.html(&Message::new("print-passphrase-draw")),
        book.line(&pass.feedback.note)
    ))
}

fn order(book: &mut Book, order: &OrderScript) -> Vec<Page> {
    let band = book.band;
    let (ask, how) = (Message::new(order.ask.as_str()), Message::new("print-order-how"));
    let top = top(book, &Message::new("order-title"), &ask, &how);
    let steps = mixed(order.steps.iter().filter(|step| shown(step.young, band)).collect(), |step| &step.id);
    let steps: String = steps
        .iter()
        .map(|step| format!("<div class=\"step\"><span class=\"square\"></span><p>{}</p></div>", book.line(&step.id)))
        .collect();
    let hints = hints(book, &order.hints);
    vec![page(format!("{top}<div class=\"steps\">{steps}</div>{hints}"))]
}

fn plan(book: &mut Book, plan: &PlanScript) -> Vec<Page> {
    let band = book.band;
    let (ask, how) = (Message::new(plan.ask.as_str()), Message::new("print-plan-how"));
    let top = top(book, &Message::new("plan-title"), &ask, &how);
    let mut parts = String::new();
    for part in &plan.parts {
        let hours = "<span class=\"square\"></span>".repeat(part.hours.min(12) as usize);
        parts += &format!("<div class=\"bin\"><h3>{}</h3><p class=\"row\">{hours}</p></div>", book.line(&part.id));
    }
    let blocks = plan.blocks.iter().filter(|block| shown(block.young, band));
    let blocks: String = blocks
        .map(|block| {
            let hours = "<span class=\"ring small\"></span>".repeat(block.hours.min(12) as usize);
            format!("<span class=\"tile\">{} <span class=\"hours\">{hours}</span></span>", book.line(&block.id))
        })
        .collect();
    let needs = plan.needs.iter().filter(|need| shown(need.young, band));
    let needs: String = needs.map(|need| format!("<p class=\"row\"><span class=\"ring\"></span>{}</p>", book.line(&need.id))).collect();
    let hints = hints(book, &plan.hints);
    vec![
        page(format!(
            "{top}<div class=\"tiles\">{blocks}</div><p class=\"how\">{}</p>{hints}",
            book.html(&Message::new("print-plan-hour"))
        )),
        page(format!(
            "<h1>{}</h1><div class=\"grid\">{parts}</div><div class=\"box calm\"><h2>{}</h2>{needs}</div>",
            book.html(&Message::new("plan-title")),
            book.html(&Message::new("plan-feels"))
        )),
    ]
}

fn settings(book: &mut Book, settings: &SettingsScript) -> Vec<Page> {
    let band = book.band;
    let (ask, how) = (Message::new(settings.ask.as_str()), Message::new("print-settings-how"));
    let top = top(book, &Message::new("who-sees-title"), &ask, &how);
    let mut rows = format!("<h2>{}</h2>", book.line(&settings.app));
    for switch in settings.switches.iter().filter(|switch| shown(switch.young, band)) {
        let positions = switch.positions.iter();
        let positions: String = positions
            .map(|position| format!("<span class=\"row\"><span class=\"ring\"></span>{}</span>", book.line(&position.id)))
            .collect();
        rows += &format!("<div class=\"box\"><b>{}</b><div class=\"tiles\">{positions}</div></div>", book.line(&switch.id));
    }
    let viewers = settings.viewers.iter().filter(|viewer| shown(viewer.young, band));
    let viewers: String = viewers.map(|viewer| format!("<div class=\"bin\"><h3>{}</h3></div>", book.line(&viewer.id))).collect();
    let have = |id: &str| settings.switches.iter().any(|one| one.id == id && shown(one.young, band));
    let sees = |id: &str| settings.viewers.iter().any(|one| one.id == id && shown(one.young, band));
    let aims = settings.aims.iter().filter(|aim| have(&aim.switch) && sees(&aim.viewer));
    let aims: String = aims.map(|aim| format!("<p class=\"row\"><span class=\"square\"></span>{}</p>", book.line(&aim.id))).collect();
    let hints = hints(book, &settings.hints);
    vec![
        page(format!("{top}{rows}")),
        page(format!(
            "<h1>{}</h1><p class=\"how\">{}</p><div class=\"grid\">{viewers}</div><div class=\"box calm\"><h2>{}</h2>{aims}</div>{hints}",
            book.html(&Message::new("who-sees-title")),
            book.html(&Message::new("print-settings-draw")),
            book.html(&Message::new("who-sees-aims"))
        )),
    ]
}

fn spread(book: &mut Book, spread: &SpreadScript) -> Page {
    let band = book.band;
    let mut runs = String::new();
    for (at, run) in spread.runs.iter().filter(|run| shown(run.young, band)).enumerate() {
        runs += &format!("<div class=\"row\"><span class=\"letter\">{}</span><p>{}</p></div>", letter(at), book.line(&run.ask));
        if let Trial::TakeBack(moments) = &run.of {
            let moments: String = moments.iter().map(|moment| format!("<span class=\"tile\">{}</span>", book.line(&moment.id))).collect();
            runs += &format!("<div class=\"tiles\">{moments}</div>");
        }
    }
    let (ask, how) = (Message::new("print-spread-ask"), Message::new("print-spread-how"));
    let top = top(book, &Message::new("spread-title"), &ask, &how);
    let hints = hints(book, &spread.hints);
    page(format!("{top}{}<div class=\"steps\">{runs}</div>{hints}", network()))
}

/// A tree of phones: one tells three, each of them three more, to be coloured in.
fn network() -> String {
    let phone =
        |x: f32, y: f32| format!("<rect x=\"{}\" y=\"{}\" width=\"34\" height=\"56\" rx=\"8\" class=\"phone\"/>", x - 17.0, y - 28.0);
    let way = |from: (f32, f32), to: (f32, f32)| {
        format!("<path d=\"M{} {} L{} {}\" class=\"thread\"/>", from.0, from.1 + 32.0, to.0, to.1 - 32.0)
    };
    let (first, mut ways, mut phones) = ((500.0, 40.0), String::new(), phone(500.0, 40.0));
    for friend in 0..3_u8 {
        let second = (f32::from(friend).mul_add(330.0, 170.0), 190.0);
        ways += &way(first, second);
        phones += &phone(second.0, second.1);
        for further in 0..3_u8 {
            let third = (f32::from(further).mul_add(100.0, second.0 - 100.0), 340.0);
            ways += &way(second, third);
            phones += &phone(third.0, third.1);
        }
    }
    format!("<svg class=\"network\" viewBox=\"0 0 1000 380\" aria-hidden=\"true\">{ways}{phones}</svg>")
}

fn compare(book: &mut Book, compare: &CompareScript) -> Vec<Page> {
    let band = book.band;
    let (ask, how) = (Message::new(compare.ask.as_str()), Message::new("print-compare-how"));
    let top = top(book, &Message::new("compare-title"), &ask, &how);
    let (one, two) = &compare.sources;
    let source = |book: &Book, id: &str| {
        let says = Message::new(id).attr("says");
        format!("<div class=\"bin\"><h3>{}</h3><p>{}</p></div>", book.line(id), book.html(&says))
    };
    let sources = source(book, &one.id) + &source(book, &two.id);
    let fields = compare.fields.iter().filter(|field| shown(field.young, band));
    let rows: String = fields
        .map(|field| {
            format!(
                "<tr><th colspan=\"2\">{}</th></tr><tr><td>{}</td><td>{}</td></tr>",
                book.line(&field.id),
                book.line(&field.answers.0),
                book.line(&field.answers.1)
            )
        })
        .collect();
    let verdicts = compare.verdicts.iter().filter(|verdict| shown(verdict.young, band));
    let verdicts: String = verdicts
        .map(|verdict| format!("<div class=\"step\"><span class=\"ring\"></span><p>{}</p></div>", book.line(&verdict.id)))
        .collect();
    let sure = sure(book);
    let hints = hints(book, &compare.hints);
    vec![
        page(format!("{top}<div class=\"two\">{sources}</div><table class=\"grow\">{rows}</table>{hints}")),
        page(format!(
            "<h1>{}</h1><div class=\"steps\">{verdicts}</div><h2>{}</h2><div class=\"buttons\">{sure}</div><div class=\"draw\"><p \
             class=\"how\">{}</p></div>",
            book.html(&Message::new("compare-think")),
            book.html(&Message::new("compare-sure")),
            book.html(&Message::new("print-because"))
        )),
    ]
}

/// How sure: three faces to colour.
fn sure(book: &mut Book) -> String {
    [("sure_not", "sure-not"), ("sure_bit", "sure-bit"), ("sure_very", "sure-very")]
        .into_iter()
        .map(|(icon, id)| format!("<span>{} {}</span>", book.pictures.icon(icon), book.line(id)))
        .collect()
}

fn vignette(book: &mut Book, vignette: &VignetteScript) -> Vec<Page> {
    let band = book.band;
    let mut pages = Vec::new();
    for item in vignette.items.iter().filter(|item| shown(item.young, band)) {
        for situation in [&item.a, &item.b] {
            let (ask, how) = (Message::new(situation.id.as_str()), Message::new("print-tick"));
            let top = top(book, &Message::new("vignette-title"), &ask, &how);
            let options = situation.options.iter().filter(|option| shown(option.young, band));
            let options: String = options
                .map(|option| format!("<div class=\"step\"><span class=\"ring\"></span><p>{}</p></div>", book.line(&option.id)))
                .collect();
            let (ask, sure) = (book.html(&Message::new("vignette-sure")), sure(book));
            pages.push(page(format!("{top}<div class=\"steps\">{options}</div><h2>{ask}</h2><div class=\"buttons\">{sure}</div>")));
        }
    }
    pages
}
