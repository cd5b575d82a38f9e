//! Seeded chance, the same on every machine. The order is worked out here and not by a library, so that no update of
//! one can change how an old save replays.

use rand_pcg::{Pcg32, rand_core::Rng};

const STREAM: u64 = 0x0a02_bdbf_7bb3_c0a7;

/// The generator of a playthrough.
pub(super) fn generator(seed: u64) -> Pcg32 {
    Pcg32::new(seed, STREAM)
}

/// A number below `limit`; `limit` is at least 1.
pub(super) fn below(generator: &mut Pcg32, limit: u32) -> u32 {
    ((u64::from(generator.next_u32()) * u64::from(limit)) >> 32) as u32
}

/// The numbers below `len` in an order that depends on the seed and the name alone.
pub(super) fn order(seed: u64, name: &str, len: usize) -> Vec<usize> {
    let mut generator = generator(seed ^ hash(name.as_bytes()));
    let mut order: Vec<usize> = (0..len).collect();
    for last in (1..len).rev() {
        order.swap(last, below(&mut generator, last as u32 + 1) as usize);
    }
    order
}

/// FNV-1a: short, stable, good enough to tell two versions of a file apart.
pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
