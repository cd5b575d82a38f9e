//! Activities in words: the question, how far it is, what is in the hand, what was said about the last try.

use super::{Row, Style, row};
use crate::{
    author::content::say,
    l10n::{library::Library, message::Message, plain},
    story::{
        id::Id,
        view::{CompareView, NeedView, OrderView, PlanView, SettingsView, SortView, SpreadView, VignetteView, Waiting, Why},
    },
};

/// The rows of an activity that has a state of its own; nothing where lines and options say it all.
pub(super) fn rows(words: &Library, waiting: &Waiting) -> Vec<Row> {
    let mut teller = Teller { words, rows: Vec::new() };
    match waiting {
        Waiting::Sort(sort) => teller.sort(sort),
        Waiting::Settings(settings) => teller.settings(settings),
        Waiting::Spread(spread) => teller.spread(spread),
        Waiting::Order(order) => teller.order(order),
        Waiting::Compare(compare) => teller.compare(compare),
        Waiting::Plan(plan) => teller.plan(plan),
        Waiting::Vignette(vignette) => teller.vignette(vignette),
        _ => {}
    }
    teller.rows
}

struct Teller<'a> {
    words: &'a Library,
    rows: Vec<Row>,
}

impl Teller<'_> {
    fn say(&self, id: &str) -> String {
        say(self.words, id)
    }

    fn attribute(&self, id: &Id, name: &'static str) -> String {
        plain(&self.words.format(&Message::new(id.clone()).attr(name)))
    }

    fn list(&self, ids: &[Id]) -> String {
        if ids.is_empty() { "nothing".to_owned() } else { ids.iter().map(|id| self.say(id)).collect::<Vec<_>>().join(", ") }
    }

    fn tell(&mut self, style: Style, text: impl Into<String>) {
        self.rows.push(row(style, text));
    }

    fn ask(&mut self, id: &Id) {
        let asked = self.say(id);
        self.tell(Style::Ask, asked);
    }

    /// What is said about the last try, the last hint, and the word at the end.
    fn after(&mut self, why: Option<&Why>, hint: Option<&Id>, done: Option<&Id>) {
        if let Some(why) = why {
            let said = self.attribute(&why.id, "why");
            self.tell(Style::Aside, said);
        }
        for id in hint.into_iter().chain(done) {
            let said = self.say(id);
            self.tell(Style::Aside, said);
        }
    }

    fn sort(&mut self, sort: &SortView) {
        self.ask(&sort.ask);
        for bin in &sort.bins {
            let filled = format!("{}: {}", self.say(&bin.id), self.list(&bin.cards));
            self.tell(Style::Tool, filled);
        }
        if let Some(card) = &sort.lifted {
            let hand = format!("In your hand: {}. Where does it belong?", self.say(card));
            self.tell(Style::Tool, hand);
        }
        self.after(sort.why.as_ref(), sort.hint.as_ref(), sort.done.as_ref());
    }

    fn settings(&mut self, settings: &SettingsView) {
        self.ask(&settings.ask);
        for switch in &settings.switches {
            let set = format!("{}: {}", self.say(&switch.id), self.say(&switch.at));
            self.tell(Style::Tool, set);
        }
        for viewer in settings.viewers.iter().filter(|viewer| viewer.id == settings.looking) {
            let seen: Vec<String> = viewer.sees.iter().map(|id| self.attribute(id, "seen")).collect();
            let seen = if seen.is_empty() { self.say(&settings.nothing) } else { seen.join(", ") };
            let seen = format!("{} sees: {seen}", self.say(&viewer.id));
            self.tell(Style::Tool, seen);
        }
        for aim in &settings.aims {
            let aim = format!("[{}] {}", if aim.holds { "x" } else { " " }, self.say(&aim.id));
            self.tell(Style::Tool, aim);
        }
        self.after(settings.why.as_ref(), settings.hint.as_ref(), settings.done.as_ref());
    }

    fn spread(&mut self, spread: &SpreadView) {
        self.ask(&spread.ask);
        if let Some((picked, of)) = spread.picks {
            self.tell(Style::Tool, format!("{picked} of {of} phones are picked"));
        }
        let friends = |at: usize| spread.links.iter().filter(|(one, other)| *one == at || *other == at).count();
        let open = spread.phones.iter().enumerate().filter(|(_, phone)| phone.open);
        let open: Vec<String> = open.map(|(at, phone)| format!("{} has {} friends", phone.id, friends(at))).collect();
        if !open.is_empty() {
            self.tell(Style::Tool, open.join(", "));
        }
        let saw = spread.phones.iter().filter(|phone| phone.saw.is_some()).count();
        self.tell(Style::Tool, format!("{saw} of {} phones have it", spread.phones.len()));
        let result = spread.result.as_ref().map(|result| {
            let message = Message::new(result.id.clone());
            let said = result.counts.iter().fold(message, |message, (name, count)| message.arg(*name, i64::from(*count)));
            plain(&self.words.format(&said))
        });
        let remarks: Vec<String> = spread.remarks.iter().map(|id| self.say(id)).collect();
        for said in result.into_iter().chain(remarks) {
            self.tell(Style::Aside, said);
        }
        self.after(None, spread.hint.as_ref(), spread.done.as_ref());
    }

    fn order(&mut self, order: &OrderView) {
        self.ask(&order.ask);
        let so_far = format!("In order so far: {}", self.list(&order.row));
        self.tell(Style::Tool, so_far);
        self.after(order.why.as_ref(), order.hint.as_ref(), order.done.as_ref());
    }

    fn compare(&mut self, compare: &CompareView) {
        self.ask(&compare.ask);
        for source in &compare.sources {
            let says = format!("{}: {}", self.say(source), self.attribute(source, "says"));
            self.tell(Style::Line, says);
        }
        for field in &compare.fields {
            let answers: Vec<String> =
                field.answers.iter().map(|answer| if answer.open { self.say(&answer.id) } else { "?".to_owned() }).collect();
            let row = format!("{}: {}", self.say(&field.id), answers.join(" | "));
            self.tell(Style::Tool, row);
        }
        let (looked, enough) = compare.looked;
        self.tell(Style::Tool, format!("{looked} answers looked at, {enough} are enough"));
        self.after(compare.why.as_ref(), compare.hint.as_ref(), compare.done.as_ref());
    }

    fn needs(&mut self, needs: &[NeedView]) {
        for need in needs {
            let feels = format!("{}: {}", self.say(&need.id), self.attribute(&need.id, need.feeling.attribute()));
            self.tell(Style::Aside, feels);
        }
    }

    fn plan(&mut self, plan: &PlanView) {
        self.ask(&plan.ask);
        for part in &plan.parts {
            let filled = format!("{}: {}, {} hours free", self.say(&part.id), self.list(&part.blocks), part.free);
            self.tell(Style::Tool, filled);
        }
        if let Some(block) = &plan.lifted {
            let hand = format!("In your hand: {}. In which part of the day?", self.say(block));
            self.tell(Style::Tool, hand);
        }
        self.needs(&plan.needs);
        let (filled, enough) = plan.filled;
        self.tell(Style::Tool, format!("{filled} hours are filled, {enough} are enough"));
        self.after(None, plan.hint.as_ref(), plan.done.as_ref());
    }

    fn vignette(&mut self, vignette: &VignetteView) {
        let (at, of) = vignette.item;
        self.tell(Style::Tool, format!("Story {} of {of}", (at + 1).min(of)));
        let said = vignette.done.as_ref().unwrap_or(&vignette.situation);
        self.ask(&said.clone());
        if let Some(good) = &vignette.good {
            let good = format!("One good way: {}", self.say(good));
            self.tell(Style::Aside, good);
        } else if !vignette.sure.is_empty() {
            let picked = vignette.options.iter().find(|option| option.tried);
            let picked = picked.map(|option| self.say(&option.id)).unwrap_or_default();
            self.tell(Style::Tool, format!("Picked: {picked}. How sure?"));
        }
    }
}
