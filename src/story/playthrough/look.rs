//! What a playthrough shows: what it waits for, what can be done, what was read.

use super::{
    super::{
        activity::Run,
        chance,
        episode::{Choice, Way},
        id::Id,
        script::{Band, Quality, Skill},
        view::{Act, BadgeView, ChoiceView, Evidence, OptionView, ReflectView, Stage, Waiting},
    },
    Entry, Episode, Playthrough, Wait,
};

impl Playthrough {
    /// The episode.
    #[must_use]
    pub fn episode(&self) -> &Episode {
        &self.episode
    }

    /// The age band that is played.
    #[must_use]
    pub fn band(&self) -> Band {
        self.program().band
    }

    /// The picture as it stands.
    #[must_use]
    pub fn stage(&self) -> &Stage {
        &self.state.stage
    }

    /// What was read and picked on the way here, the oldest first.
    #[must_use]
    pub fn history(&self) -> &[Entry] {
        &self.history
    }

    /// What was practised, with what was taken back.
    #[must_use]
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// The activity that is being played, the innermost.
    #[must_use]
    pub fn activity(&self) -> Option<&Id> {
        let running = self.state.runs.last()?;
        Some(self.program().activities[running.index as usize].id())
    }

    /// How many steps of the scene were taken, for who writes it.
    #[must_use]
    pub fn beat(&self) -> u32 {
        let start = self.program().scenes.get(self.state.scene as usize).map_or(0, |(_, start)| *start);
        self.state.pc.saturating_sub(start)
    }

    /// The scene that is played, counted from 0, and how many there are.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.state.scene as usize, self.program().scenes.len())
    }

    /// The flags that are set and kept for later episodes.
    #[must_use]
    pub fn flags_kept(&self) -> Vec<String> {
        let flags = self.episode.flags.iter().enumerate();
        let kept = flags.filter(|(bit, flag)| flag.keep && flag.from.is_none() && self.state.flags & (1 << bit) != 0);
        kept.map(|(_, flag)| flag.id.to_string()).collect()
    }

    /// What it waits for.
    #[must_use]
    pub fn waiting(&self) -> Waiting {
        if let Some((_, line)) = &self.state.aside {
            return Waiting::Line(line.clone());
        }
        let program = self.program();
        match &self.state.wait {
            Wait::Line(line) => Waiting::Line(line.clone()),
            Wait::Choice(index) => Waiting::Choice(self.choice(&program.choices[*index as usize])),
            Wait::Outcome(choice, option) => {
                let option = &program.choices[*choice as usize].options[*option as usize];
                Waiting::Outcome {
                    pressures: option.pressure.clone(),
                    retry: matches!(option.way, Way::Retry | Way::RetryOrOn),
                    go_on: option.way != Way::Retry,
                }
            }
            Wait::Activity => {
                let running = self.state.runs.last();
                running.and_then(|one| one.run.waiting(&program.activities[one.index as usize])).unwrap_or(Waiting::Ended)
            }
            Wait::Reflect(index, answered) => {
                let reflect = &program.reflects[*index as usize];
                Waiting::Reflect(ReflectView {
                    id: reflect.id.clone(),
                    ask: reflect.ask.clone(),
                    options: reflect.options.iter().map(|id| OptionView { id: id.clone(), tried: false }).collect(),
                    answered: answered.then(|| reflect.end.clone()),
                })
            }
            Wait::Badge => Waiting::Badge(BadgeView {
                badge: self.episode.badge.id.clone(),
                picture: self.episode.badge.picture.clone(),
                talk: program.talk.clone(),
                skills: self.practised(),
            }),
            Wait::Ended => Waiting::Ended,
        }
    }

    /// All acts that are possible now, in the order shown, [`Act::Back`] last.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = Vec::new();
        let program = self.program();
        match &self.state.wait {
            _ if self.state.aside.is_some() => acts.push(Act::Advance),
            Wait::Line(_) | Wait::Badge | Wait::Reflect(_, true) => acts.push(Act::Advance),
            Wait::Choice(index) => {
                let choice = &program.choices[*index as usize];
                acts.extend(self.order(choice).map(|id| Act::Pick(id.clone())));
            }
            Wait::Outcome(choice, option) => {
                let way = program.choices[*choice as usize].options[*option as usize].way;
                if matches!(way, Way::Retry | Way::RetryOrOn) {
                    acts.push(Act::Retry);
                }
                if way != Way::Retry {
                    acts.push(Act::GoOn);
                }
            }
            Wait::Activity => {
                if let Some(running) = self.state.runs.last() {
                    running.run.acts(&program.activities[running.index as usize], &mut acts);
                }
            }
            Wait::Reflect(index, false) => {
                acts.extend(program.reflects[*index as usize].options.iter().map(|id| Act::Pick(id.clone())));
            }
            Wait::Ended => {}
        }
        if let (Wait::Line(_) | Wait::Choice(_), None) = (&self.state.wait, &self.state.aside)
            && let Some(Run::Chat(chat)) = self.state.runs.last().map(|running| &running.run)
        {
            acts.extend(chat.buttons().map(|id| Act::Pick(id.clone())));
        }
        if !self.acts.is_empty() {
            acts.push(Act::Back);
        }
        acts
    }

    /// What leads on, for players who are simulated: all acts but going back, and in an activity only those that bring it
    /// nearer to its end.
    #[must_use]
    pub fn onward(&self) -> Vec<Act> {
        let running = self.state.runs.last().filter(|_| matches!(self.state.wait, Wait::Activity) && self.state.aside.is_none());
        match running {
            Some(running) => {
                let mut acts = Vec::new();
                running.run.onward(&self.program().activities[running.index as usize], &mut acts);
                acts
            }
            None => self.acts().into_iter().filter(|act| *act != Act::Back).collect(),
        }
    }

    fn choice(&self, choice: &Choice) -> ChoiceView {
        let tried = |id: &Id| {
            self.evidence.iter().any(|one| matches!(one, Evidence::Chose { choice: at, option, .. } if *at == choice.id && option == id))
        };
        ChoiceView {
            id: choice.id.clone(),
            by: choice.by.clone(),
            ask: choice.ask.clone(),
            mood: choice.mood,
            options: self.order(choice).map(|id| OptionView { id: id.clone(), tried: tried(id) }).collect(),
        }
    }

    fn order<'a>(&self, choice: &'a Choice) -> impl Iterator<Item = &'a Id> {
        let count = choice.options.len();
        let order = if choice.offer { (0..count).collect() } else { chance::order(self.start.seed, &choice.id, count) };
        order.into_iter().map(|at| &choice.options[at].id)
    }

    /// The skills of what was done well so far, in the episode's order.
    fn practised(&self) -> Vec<Skill> {
        let done = |skill: &Skill| {
            self.evidence.iter().any(|one| match one {
                Evidence::Chose { quality, skills, .. } => *quality != Quality::Risky && skills.contains(skill),
                Evidence::Finished { skills, .. } => skills.contains(skill),
                Evidence::Told { .. } | Evidence::Judged { .. } | Evidence::Reflected { .. } => false,
            })
        };
        self.episode.skills.iter().copied().filter(done).collect()
    }
}
