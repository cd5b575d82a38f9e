//! Build a passphrase from word tiles. Nothing is stored: it is practice.

use super::{
    super::{
        chance,
        check::Checker,
        compile::Compiler,
        episode::{Op, UseKind},
        facts::Facts,
        id::Id,
        playthrough::Table,
        script::{Band, PassphraseFeedback, PassphraseScript, Skill, Weakness},
        source::Source,
        view::{Act, Cue, PassphraseView, TileView},
        walk::Around,
    },
    Activity, Step,
};

#[derive(Debug)]
pub(in super::super) struct Passphrase {
    pub id: Id,
    pub skills: Vec<Skill>,
    pub tiles: Vec<(Id, Option<Weakness>)>,
    pub words: usize,
    pub feedback: PassphraseFeedback,
    pub after: u32,
}

pub(super) fn compile(script: &PassphraseScript, index: u16, to: &mut Compiler<'_>, path: &str) {
    let young = to.band == Band::Young;
    let tiles = script.tiles.iter().filter(|tile| !young || tile.young);
    to.op(Op::Play(index), path);
    to.program.activities.push(Activity::Passphrase(Passphrase {
        id: (&script.id).into(),
        skills: script.skills.clone(),
        tiles: tiles.map(|tile| (Id::from(&tile.id), tile.weak)).collect(),
        words: if young { script.words_young } else { script.words },
        feedback: script.feedback.clone(),
        after: to.here(),
    }));
}

pub(super) fn facts(script: &PassphraseScript, facts: &mut Facts, source: &Source, path: &str) {
    for (at, tile) in script.tiles.iter().enumerate() {
        facts.message(source, &format!("{path}.tiles[{at}].id"), &tile.id, UseKind::Label);
    }
    let texts = &script.feedback;
    let plain = [
        ("short", &texts.short),
        ("name", &texts.name),
        ("known", &texts.known),
        ("row", &texts.row),
        ("common", &texts.common),
        ("note", &texts.note),
    ];
    for (field, text) in plain {
        facts.message(source, &format!("{path}.feedback.{field}"), text, UseKind::Bubble);
    }
    let path = format!("{path}.feedback.strong");
    facts.attribute(source, &path, &texts.strong, None, &["count"], UseKind::Bubble);
}

pub(super) fn rules(script: &PassphraseScript, checker: &mut Checker<'_>, path: &str, around: Around) {
    for band in around.bands() {
        let young = band == Band::Young;
        let (field, words) = if young { ("words_young", script.words_young) } else { ("words", script.words) };
        let good = script.tiles.iter().filter(|tile| tile.weak.is_none() && (!young || tile.young)).count();
        if words == 0 || words > good {
            let message = format!("{band:?} needs {words} words and has {good} good ones");
            checker.error("S080", &format!("{path}.{field}"), message, format!("1 to {good}"));
            break;
        }
    }
}

#[derive(Debug, Clone)]
pub(in super::super) struct Run {
    /// How the tiles lie, as indices.
    order: Vec<usize>,
    placed: Vec<usize>,
    pub missed: usize,
}

impl Run {
    pub fn begin(of: &Passphrase, table: &Table<'_>) -> Self {
        Self { order: chance::order(table.seed, &of.id, of.tiles.len()), placed: Vec::new(), missed: 0 }
    }

    fn strength(&self, of: &Passphrase) -> usize {
        self.placed.iter().filter(|at| of.tiles[**at].1.is_none()).count().min(of.words)
    }

    /// Long enough, and nothing in it that others would try first.
    fn strong(&self, of: &Passphrase) -> bool {
        self.strength(of) >= of.words && self.placed.iter().all(|at| of.tiles[*at].1.is_none())
    }

    /// The newest weak word is explained first; then the length counts.
    fn feedback<'a>(&self, of: &'a Passphrase) -> Option<&'a String> {
        if self.placed.is_empty() {
            return None;
        }
        let texts = &of.feedback;
        Some(match self.placed.iter().rev().find_map(|at| of.tiles[*at].1) {
            Some(Weakness::Name) => &texts.name,
            Some(Weakness::Known) => &texts.known,
            Some(Weakness::Row) => &texts.row,
            Some(Weakness::Common) => &texts.common,
            None if self.strong(of) => &texts.strong,
            None => &texts.short,
        })
    }

    pub fn act(&mut self, of: &Passphrase, act: &Act, table: &mut Table<'_>) -> Option<Step> {
        match act {
            Act::Pick(id) => {
                let at = of.tiles.iter().position(|(tile, _)| tile == id)?;
                if let Some(place) = self.placed.iter().position(|placed| *placed == at) {
                    self.placed.remove(place);
                } else {
                    self.placed.push(at);
                    let weak = of.tiles[at].1.is_some();
                    self.missed += usize::from(weak);
                    table.cues.push(if weak { Cue::Missed(id.clone()) } else { Cue::Found(id.clone()) });
                }
                Some(Step::Stay)
            }
            Act::Finish => self.strong(of).then_some(Step::Done),
            _ => None,
        }
    }

    pub fn acts(&self, of: &Passphrase, acts: &mut Vec<Act>) {
        acts.extend(self.order.iter().map(|at| Act::Pick(of.tiles[*at].0.clone())));
        if self.strong(of) {
            acts.push(Act::Finish);
        }
    }

    /// What leads to the end: weak words come out, good ones go in.
    pub fn onward(&self, of: &Passphrase, acts: &mut Vec<Act>) {
        if self.strong(of) {
            return acts.push(Act::Finish);
        }
        let useful = self.order.iter().filter(|at| self.placed.contains(at) == of.tiles[**at].1.is_some());
        acts.extend(useful.map(|at| Act::Pick(of.tiles[*at].0.clone())));
    }

    pub fn view(&self, of: &Passphrase) -> PassphraseView {
        let tile = |at: &usize| TileView { id: of.tiles[*at].0.clone(), placed: self.placed.contains(at), weak: of.tiles[*at].1 };
        PassphraseView {
            id: of.id.clone(),
            tiles: self.order.iter().map(tile).collect(),
            placed: self.placed.iter().map(|at| of.tiles[*at].0.clone()).collect(),
            words: of.words,
            strength: self.strength(of),
            feedback: self.feedback(of).map(Id::from),
            strong: self.strong(of),
            note: (&of.feedback.note).into(),
        }
    }
}
