//! A network of friends and how something travels through it. All of it is drawn by one seed and whole numbers, so that
//! every machine and every child sees the same.

use super::super::chance;

/// Who is friends with whom, and what each passes on.
#[derive(Debug, Clone)]
pub(super) struct Network {
    /// The friends of each phone.
    friends: Vec<Vec<Friend>>,
    /// Each friendship once.
    pub links: Vec<(usize, usize)>,
    /// How many friendships lie between each phone and the first one.
    pub rings: Vec<usize>,
}

#[derive(Debug, Clone, Copy)]
struct Friend {
    phone: usize,
    /// Below the share of a hundred: it is passed on to this friend. One draw for all runs, so that who stops can only
    /// make it smaller.
    draw: u32,
    /// After how many rounds.
    delay: u32,
}

/// How something came to a phone: in which round, and from whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Arrival {
    pub round: u32,
    pub from: Option<usize>,
}

/// How something is sent.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sending<'a> {
    /// Of a hundred friends, how many get it.
    pub share: u32,
    /// How often it is passed on.
    pub rounds: u32,
    /// Who sends it to all friends from the beginning, beside the first phone.
    pub helpers: &'a [usize],
    /// Who does not pass it on.
    pub stopped: &'a [usize],
    /// The first phone takes it back after this round: it and those who have it from there pass it on no more.
    pub back: Option<u32>,
}

impl Network {
    pub fn draw(seed: u64, phones: usize, friends: usize) -> Self {
        let mut generator = chance::generator(seed);
        let mut below = |limit: usize| chance::below(&mut generator, limit.max(1) as u32) as usize;
        let mut links: Vec<(usize, usize)> = (1..phones).map(|phone| (below(phone), phone)).collect();
        let wanted = (phones * friends / 2).min(phones * phones.saturating_sub(1) / 2);
        // The tries are counted: in a small network most pairs are friends already.
        for _ in 0..wanted * 8 {
            let (one, other) = (below(phones), below(phones));
            let pair = (one.min(other), one.max(other));
            if links.len() < wanted && one != other && !links.contains(&pair) {
                links.push(pair);
            }
        }
        let mut network = Self { friends: vec![Vec::new(); phones], rings: vec![usize::MAX; phones], links };
        for (one, other) in network.links.clone() {
            for (from, phone) in [(one, other), (other, one)] {
                network.friends[from].push(Friend { phone, draw: below(100) as u32, delay: 1 + below(2) as u32 });
            }
        }
        network.measure();
        network
    }

    fn measure(&mut self) {
        let mut ring = vec![0];
        for distance in 0.. {
            let mut next = Vec::new();
            for phone in ring {
                if self.rings[phone] == usize::MAX {
                    self.rings[phone] = distance;
                    next.extend(self.friends[phone].iter().map(|friend| friend.phone));
                }
            }
            if next.is_empty() {
                return;
            }
            ring = next;
        }
    }

    /// Sends something from the first phone, and says how it came to each.
    pub fn send(&self, sending: Sending<'_>) -> Vec<Option<Arrival>> {
        let mut came: Vec<Option<Arrival>> = vec![None; self.friends.len()];
        for phone in std::iter::once(&0).chain(sending.helpers) {
            came[*phone] = Some(Arrival { round: 0, from: None });
        }
        for round in 1..=sending.rounds {
            let before = came.clone();
            for (from, arrival) in before.iter().enumerate().filter_map(|(phone, arrival)| Some((phone, (*arrival)?))) {
                let taken_back = sending.back.is_some_and(|back| round > back) && (from == 0 || arrival.from == Some(0));
                if taken_back || sending.stopped.contains(&from) {
                    continue;
                }
                let share = if sending.helpers.contains(&from) { 100 } else { sending.share };
                for friend in self.friends[from].iter().filter(|friend| friend.draw < share && arrival.round + friend.delay == round) {
                    came[friend.phone].get_or_insert(Arrival { round, from: Some(from) });
                }
            }
        }
        came
    }
}
