//! The shipped season can be read.

use ron::extensions::Extensions;
use sango::story::script::Script;

#[test]
fn the_first_episode_has_the_shape_of_an_episode() {
    let text = include_str!("../../levels/season-one/golden-goat.ron");
    let script: Script = ron::Options::default()
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES | Extensions::IMPLICIT_SOME)
        .from_str(text)
        .unwrap();
    assert_eq!(script.id, "golden-goat");
    assert_eq!(script.scenes.len(), 9);
}
