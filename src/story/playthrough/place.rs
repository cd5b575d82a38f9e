//! Keeping a place in an episode, and finding it again, also after the episode was edited.

use std::sync::Arc;

use super::{
    super::{
        episode::Episode,
        id::Id,
        view::{Act, Beginning, Cue, Snapshot},
    },
    Playthrough, Restored, Start,
};

impl Playthrough {
    /// Where it stands.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            episode: self.episode.id.to_string(),
            content: self.episode.hash,
            band: self.start.band,
            seed: self.start.seed,
            form: self.start.form,
            carried: self.start.carried.iter().cloned().collect(),
            played: self.start.played.iter().cloned().collect(),
            from: self.from.clone(),
            acts: self.acts.clone(),
            scene: self.state.stage.scene.to_string(),
            flags: self.flags_set(),
            evidence: self.evidence.clone(),
            told: self.state.stage.told.as_ref().map(Id::to_string),
        }
    }

    /// Goes on from where it stood; when the episode was edited since, from the start of that scene.
    #[must_use]
    pub fn restore(episode: Arc<Episode>, snapshot: &Snapshot) -> (Self, Restored) {
        let start = Start {
            band: snapshot.band,
            seed: snapshot.seed,
            form: snapshot.form,
            carried: snapshot.carried.iter().cloned().collect(),
            played: snapshot.played.iter().cloned().collect(),
        };
        // What was taken back is not among the acts of an honest snapshot; replaying a thousand ways back would take ages.
        let honest = !snapshot.acts.iter().any(|act| matches!(act, Act::Back | Act::Retry));
        if episode.hash == snapshot.content && honest {
            let (mut playthrough, _) = Self::begin(episode.clone(), start.clone(), snapshot.from.clone());
            if playthrough.replay(snapshot.acts.iter().cloned()) {
                playthrough.evidence.clone_from(&snapshot.evidence);
                return (playthrough, Restored::Exact);
            }
        }
        let from = Beginning { scene: snapshot.scene.clone(), flags: snapshot.flags.clone(), told: snapshot.told.clone() };
        let (mut playthrough, _) = Self::begin(episode, start, Some(from));
        playthrough.evidence.clone_from(&snapshot.evidence);
        let scene = playthrough.state.stage.scene.clone();
        (playthrough, Restored::SceneStart(scene))
    }

    /// Goes to the start of a scene, for trying it out. Where the band has no such scene, nothing happens.
    pub fn jump(&mut self, scene: &str) -> Vec<Cue> {
        if self.scene_start(scene).is_none() {
            return Vec::new();
        }
        let told = self.state.stage.told.as_ref().map(Id::to_string);
        self.from = Some(Beginning { scene: scene.to_owned(), flags: self.flags_set(), told });
        self.reset()
    }

    /// Where the first moment is: its step, flags and the adult who was told.
    pub(super) fn beginning(&self) -> (u32, u64, Option<Id>) {
        let carried = self.episode.flags.iter().enumerate();
        let carried = carried.filter(|(_, flag)| flag.from.is_some() && self.start.carried.contains(flag.id.as_str()));
        let flags = carried.fold(0, |flags, (bit, _)| flags | 1 << bit);
        match &self.from {
            None => (0, flags, None),
            Some(from) => {
                let set = from.flags.iter().filter_map(|flag| self.episode.flag(flag));
                let flags = set.fold(flags, |flags, bit| flags | 1 << bit);
                (self.scene_start(&from.scene).unwrap_or(0), flags, from.told.as_deref().map(Id::from))
            }
        }
    }

    fn scene_start(&self, id: &str) -> Option<u32> {
        let scenes = &self.program().scenes;
        scenes.iter().find(|(scene, _)| self.episode.scenes[*scene as usize].id == *id).map(|(_, start)| *start)
    }

    fn flags_set(&self) -> Vec<String> {
        let flags = self.episode.flags.iter().enumerate();
        flags.filter(|(bit, _)| self.state.flags & (1 << bit) != 0).map(|(_, flag)| flag.id.to_string()).collect()
    }
}
