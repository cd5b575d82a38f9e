//! A last line that proves a kept text to be whole, so that a cut or torn file is noticed and never half-read.

const MARK: &str = "# fnv1a ";

/// The text with its seal as the last line.
#[must_use]
pub fn seal(body: &str) -> String {
    format!("{body}\n{MARK}{:016x}\n", fnv1a(body.as_bytes()))
}

/// The text without its seal; `None` when the seal is missing or belongs to another text.
#[must_use]
pub fn unseal(text: &str) -> Option<&str> {
    // Editors and version control may have turned the ends of the lines around.
    let (body, line) = text.trim_end().rsplit_once('\n')?;
    let body = body.strip_suffix('\r').unwrap_or(body);
    let sum = u64::from_str_radix(line.strip_prefix(MARK)?, 16).ok()?;
    (sum == fnv1a(body.as_bytes())).then_some(body)
}

/// FNV-1a with 64 bits: small, portable, and enough against accidents.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3))
}
