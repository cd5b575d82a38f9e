//! How sure a child is: the same faces after a verdict and after a situation.

use super::super::{
    episode::UseKind,
    facts::Facts,
    source::Source,
    view::{Sure, SureView},
};

pub(super) fn facts(facts: &mut Facts, source: &Source, path: &str) {
    for sure in [Sure::Not, Sure::Bit, Sure::Very] {
        facts.message(source, &format!("{path}.id"), &sure.id(), UseKind::Label);
    }
}

pub(super) fn view(of: &[Sure], picked: Option<Sure>) -> Vec<SureView> {
    of.iter().map(|sure| SureView { sure: *sure, id: sure.id(), picked: picked == Some(*sure) }).collect()
}
