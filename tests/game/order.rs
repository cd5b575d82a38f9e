//! No two systems of a frame reach for the same thing in an order that is left to chance.

use bevy::{
    ecs::schedule::{LogLevel, ScheduleBuildSettings},
    prelude::*,
};
use sango::{
    game::screens::writer,
    shell::{Wishes, engine, memory::Memory},
};

use super::app::shipped;

#[test]
fn the_order_of_every_frame_is_settled() {
    let mut app = engine::app(engine::Setup {
        storage: Box::new(Memory::default()),
        wishes: Wishes::default(),
        languages: Vec::new(),
        size: UVec2::new(1366, 768),
        root: shipped(),
        watch: false,
        headless: true,
    });
    app.add_plugins(writer::plugin);
    app.finish();
    app.cleanup();
    // The engine's systems share the other schedules, and are not ours to order.
    app.edit_schedule(Update, |schedule| {
        schedule.set_build_settings(ScheduleBuildSettings { ambiguity_detection: LogLevel::Error, ..default() });
    });
    app.world_mut().schedule_scope(Update, |world, schedule| {
        let Err(problem) = schedule.initialize(world) else { return };
        let said = problem.to_string(schedule.graph(), world);
        // Each system of the game is in a set; those of the engine in this schedule are in none.
        let ours: Vec<&str> = said.lines().filter(|line| line.matches("(in set").count() == 2).collect();
        assert!(said.contains(" -- "), "this is no list of pairs: {said}");
        assert!(ours.is_empty(), "{} pairs run in any order:\n{}", ours.len(), ours.join("\n"));
    });
}
