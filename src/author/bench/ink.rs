//! An episode in another narrative language, to measure both on the same story: ink, by Inkle.

use std::{collections::BTreeSet, fmt::Write};

use crate::story::{
    episode::Episode,
    outline::{Outline, What, When},
    script::Band,
};

/// The structure of an episode as ink: its lines, choices, conditions and chance, with the ids of messages as words. What is
/// done inside an activity is left out; its lines are kept.
#[must_use]
pub fn ink(episode: &Episode, band: Band) -> String {
    let outline = Outline::new(episode, band);
    let mut names: BTreeSet<String> = outline.pieces.iter().flat_map(|piece| &piece.sets).map(|flag| name(flag)).collect();
    let mut text = String::new();
    for (at, piece) in outline.pieces.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n=== k{at} ===");
        for flag in &piece.sets {
            let _ = writeln!(text, "~ {} = true", name(flag));
        }
        // An option is read where it is picked.
        let read = usize::from(matches!(piece.what, What::Option { .. } | What::Adult { .. }));
        for line in piece.lines.iter().skip(read) {
            let _ = writeln!(text, "{}", line.text);
        }
        let ways: BTreeSet<(When, usize)> = outline.after(at).map(|step| (step.when, step.to)).collect();
        let to = |when: When| ways.iter().find(|way| way.0 == when).map_or("END".to_owned(), |way| format!("k{}", way.1));
        let _ = match &piece.what {
            What::Condition(asks) => {
                let asks = name(&asks.replace("played ", "played-"));
                let words = asks.split([' ', '(', ')']).filter(|word| !["", "not", "and", "or"].contains(word));
                names.extend(words.map(str::to_owned));
                writeln!(text, "{{ {asks}: -> {} | -> {} }}", to(When::Yes), to(When::No))
            }
            What::Chance => {
                let arms: String = ways.iter().map(|way| format!("\n- -> k{}", way.1)).collect();
                writeln!(text, "{{ shuffle:{arms}\n}}")
            }
            _ => match ways.len() {
                0 => writeln!(text, "-> END"),
                1 => ways.iter().try_for_each(|way| writeln!(text, "-> k{}", way.1)),
                _ => ways.iter().try_for_each(|way| writeln!(text, "+ [{}] -> k{}", outline.pieces[way.1].id, way.1)),
            },
        };
    }
    let declared: String = names.iter().map(|name| format!("VAR {name} = false\n")).collect();
    format!("{declared}-> k0\n{text}")
}

/// A name as ink writes it.
fn name(id: &str) -> String {
    id.replace('-', "_")
}
