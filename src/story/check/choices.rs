//! Choices: how many options each band sees, and what a risky one owes to the child who takes it.

use super::{
    super::{
        compile::{has, offered},
        playthrough::MASCOT,
        script::{Band, BeatScript, ChoiceScript, OptionScript, Quality},
        walk::{Around, Node, walk},
    },
    Checker,
};

impl Checker<'_> {
    pub(super) fn choices(&mut self) {
        walk(self.script, &mut |node, path, around| match node {
            Node::Beat(BeatScript::Choose(choice)) => self.choice(choice, path, around),
            Node::Option(option) if option.quality == Quality::Risky => self.risky(option, path, around),
            _ => {}
        });
    }

    fn choice(&mut self, choice: &ChoiceScript, path: &str, around: Around) {
        for band in around.bands() {
            let options: Vec<&OptionScript> = choice.options.iter().filter(|option| offered(option, band)).collect();
            let (right, expected) = match band {
                Band::Young => (2..=2, "exactly two for Young"),
                Band::Middle | Band::Older => (3..=4, "three or four for Middle and Older"),
            };
            if !right.contains(&options.len()) {
                let options = match options.len() {
                    1 => "one option".to_owned(),
                    many => format!("{many} options"),
                };
                let message = format!("`{}` has {options} for {band:?}", choice.id);
                self.error("S050", &format!("{path}.id"), message, expected);
            } else if !options.iter().any(|option| option.quality == Quality::Strong) {
                let message = format!("`{}` has no strong option for {band:?}", choice.id);
                self.error("S051", &format!("{path}.id"), message, "at least one option that protects and gets help");
            }
        }
    }

    fn risky(&mut self, option: &OptionScript, path: &str, around: Around) {
        for band in around.bands() {
            if !says(&option.then, band, &|_| true) {
                let message = format!("nothing happens after `{}` for {band:?}", option.id);
                self.error("S052", path, message, "lines that show calmly what follows");
                return;
            }
            if option.pressure.is_empty() && !says(&option.then, band, &|who| who == MASCOT) {
                let message = format!("`{}` goes uncommented for {band:?}", option.id);
                self.error("S053", path, message, "`pressure: […]`, or a line of the mascot");
                return;
            }
        }
    }
}

/// Whether somebody says something in beats that a band sees.
fn says(beats: &[BeatScript], band: Band, who: &dyn Fn(&str) -> bool) -> bool {
    beats.iter().any(|beat| match beat {
        BeatScript::Say(speaker, ..) => who(speaker),
        BeatScript::Sound(..) => who("sound"),
        BeatScript::Only(only, beats) => has(Some(only), band) && says(beats, band, who),
        BeatScript::If(_, then, other) | BeatScript::Recall(_, then, other) => says(then, band, who) || says(other, band, who),
        BeatScript::Roll(arms) => arms.iter().any(|(_, beats)| says(beats, band, who)),
        _ => false,
    })
}
