//! The browser: the address, `localStorage`, the page's words and buttons, spoken lines, and a word to the page after a crash.

use std::{cell::RefCell, collections::HashMap, fmt, path::PathBuf};

use bevy::prelude::*;
use js_sys::{Array, Reflect};
use tracing::{
    Event as Said, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{CustomEvent, Document, Element, Event, SpeechSynthesisUtterance, Window, console};

use super::{Wishes, engine};
use crate::{
    game::{
        access::twin::{PressKey, Twin, TwinControl},
        action::{Action, Preference, Screen},
        art::Pending,
        audio::Voice,
        preferences::Chosen,
    },
    progress::storage::{Storage, StorageError},
};

thread_local! {
    /// Keys of the page's buttons that were pressed since the last frame.
    static PRESSED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Runs the game in the page.
pub fn run() {
    std::panic::set_hook(Box::new(|info| {
        console::error_1(&JsValue::from_str(&info.to_string()));
        tell_page("sango-panic");
    }));
    // Fails only where somebody listens already.
    let _ = tracing::subscriber::set_global_default(Console);
    listen();
    engine::app(engine::Setup {
        storage: Box::new(LocalStorage),
        wishes: wishes(),
        languages: languages(),
        root: PathBuf::new(),
        size: UVec2::new(1280, 720),
        watch: false,
        headless: false,
    })
    .add_systems(First, press)
    .add_systems(Last, (greet, mirror, speak))
    .run();
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn tell_page(event: &str) {
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new(event)) {
        // It fails only for an event that is being sent already.
        let _ = window.dispatch_event(&event);
    }
}

/// The address after `?`, and what the system prefers.
fn wishes() -> Wishes {
    let mut wishes = Wishes::default();
    let Some(window) = window() else { return wishes };
    if window.match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches()) {
        wishes.preferences.push(Preference::ReducedMotion(true));
    }
    let search = window.location().search().unwrap_or_default();
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        js_sys::decode_uri_component(&text).map_or(text, String::from)
    };
    for pair in search.trim_start_matches('?').split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, "true"));
        let (name, value) = (decode(name), decode(value));
        if let Err(expected) = wishes.wish(&name, &value) {
            warn!("{name}={value}: expected {expected}");
        }
    }
    wishes
}

fn languages() -> Vec<String> {
    window().map(|window| window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}

/// One listener for all buttons: they come and go, it stays.
fn listen() {
    let Some(actions) = document().and_then(|document| document.get_element_by_id("twin-actions")) else { return };
    let heard = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("button").ok().flatten());
        if let Some(key) = button.and_then(|button| button.get_attribute("data-key")) {
            PRESSED.with_borrow_mut(|pressed| pressed.push(key));
        }
    });
    if actions.add_event_listener_with_callback("click", heard.as_ref().unchecked_ref()).is_ok() {
        heard.forget();
    }
}

fn press(mut keys: MessageWriter<PressKey>) {
    keys.write_batch(PRESSED.take().into_iter().map(PressKey));
}

/// Tells the page, once, that there is something to see.
fn greet(screen: Res<State<Screen>>, pending: Res<Pending>, mut greeted: Local<bool>) {
    if !*greeted && *screen.get() != Screen::Loading && pending.0 == 0 {
        *greeted = true;
        tell_page("sango-ready");
    }
}

/// Keeps the page's words and buttons as the twin is. Buttons that stay are kept, and with them the focus.
fn mirror(twin: Res<Twin>) {
    if !twin.is_changed() {
        return;
    }
    let Some(document) = document() else { return };
    if let Some(root) = document.document_element() {
        set(&root, "lang", Some(&twin.lang));
    }
    if let Some(main) = document.get_element_by_id("twin") {
        set(&main, "dir", Some(twin.dir));
    }
    if let Some(live) = document.get_element_by_id("twin-live")
        && live.text_content().as_deref() != Some(twin.live.as_str())
    {
        live.set_text_content(Some(&twin.live));
    }
    if let Some(actions) = document.get_element_by_id("twin-actions")
        && let Err(problem) = mirror_controls(&document, &actions, &twin.controls)
    {
        console::warn_1(&problem);
    }
}

fn mirror_controls(document: &Document, actions: &Element, controls: &[TwinControl]) -> Result<(), JsValue> {
    let mut there: HashMap<String, Element> = HashMap::new();
    let mut child = actions.first_element_child();
    while let Some(button) = child {
        child = button.next_element_sibling();
        let key = button.get_attribute("data-key").unwrap_or_default();
        if controls.iter().any(|control| control.key == key) && !there.contains_key(&key) {
            there.insert(key, button);
        } else {
            button.remove();
        }
    }
    let mut next = actions.first_element_child();
    for control in controls {
        let button = match there.remove(&control.key) {
            Some(button) => button,
            None => {
                let button = document.create_element("button")?;
                button.set_attribute("type", "button")?;
                button.set_attribute("data-key", &control.key)?;
                button
            }
        };
        if button.text_content().as_deref() != Some(control.label.as_str()) {
            button.set_text_content(Some(&control.label));
        }
        set(&button, "aria-pressed", control.chosen.map(|chosen| if chosen { "true" } else { "false" }));
        set(&button, "disabled", control.disabled.then_some(""));
        if next.as_ref().is_some_and(|next| next.is_same_node(Some(&button))) {
            next = button.next_element_sibling();
        } else {
            actions.insert_before(&button, next.as_deref())?;
        }
    }
    Ok(())
}

/// An attribute, touched only when it changes: a screen reader speaks of every change.
fn set(element: &Element, name: &str, value: Option<&str>) {
    if element.get_attribute(name).as_deref() == value {
        return;
    }
    let done = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
    if let Err(problem) = done {
        console::warn_1(&problem);
    }
}

/// Says lines aloud: when asked to, and by itself where the player wants that. Only with a voice that lives on this device,
/// because others send the words to a server.
fn speak(twin: Res<Twin>, chosen: Res<Chosen>, mut actions: MessageReader<Action>, mut recorded: ResMut<Voice>, mut said: Local<String>) {
    let asked = actions.read().any(|action| *action == Action::Speak);
    let new = *said != twin.live;
    let Some(speech) = window().and_then(|window| window.speech_synthesis().ok()) else { return };
    // Music steps back while the voice speaks.
    if recorded.aloud != speech.speaking() {
        recorded.aloud = !recorded.aloud;
    }
    if !(asked || new) {
        return;
    }
    said.clone_from(&twin.live);
    speech.cancel();
    if twin.live.is_empty() || recorded.recorded || !(asked || chosen.0.read_aloud) {
        return;
    }
    let Some(voice) = voice_on_this_device(&speech, &twin.lang) else { return };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(&twin.live) else { return };
    utterance.set_lang(&twin.lang);
    utterance.set_volume(f32::from(chosen.0.voice) / 100.0);
    if Reflect::set(&utterance, &"voice".into(), &voice).is_ok() {
        speech.speak(&utterance);
    }
}

fn voice_on_this_device(speech: &web_sys::SpeechSynthesis, lang: &str) -> Option<JsValue> {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    let list = get(speech, "getVoices")?.dyn_into::<js_sys::Function>().ok()?.call0(speech).ok()?;
    let here: Vec<(String, JsValue)> = Array::from(&list)
        .iter()
        .filter(|voice| get(voice, "localService").is_some_and(|local| local.is_truthy()))
        .filter_map(|voice| Some((get(&voice, "lang")?.as_string()?.replace('_', "-"), voice)))
        .collect();
    let language = lang.split('-').next().unwrap_or(lang);
    let exact = here.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(lang));
    exact.or_else(|| here.iter().find(|(tag, _)| tag.split('-').next() == Some(language))).map(|(_, voice)| voice.clone())
}

/// The browser's store of texts. Its keys begin with the game's name: other pages of the same host keep theirs there too.
struct LocalStorage;

impl LocalStorage {
    fn open() -> Result<web_sys::Storage, StorageError> {
        window().and_then(|window| window.local_storage().ok().flatten()).ok_or(StorageError::Absent)
    }

    fn key(key: &str) -> String {
        format!("sango.{key}")
    }
}

fn problem(error: &JsValue) -> StorageError {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StorageError::Full,
        "SecurityError" => StorageError::Absent,
        _ => StorageError::Other(name),
    }
}

impl Storage for LocalStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        Self::open()?.get_item(&Self::key(key)).map_err(|error| problem(&error))
    }

    fn write(&mut self, key: &str, text: &str) -> Result<(), StorageError> {
        Self::open()?.set_item(&Self::key(key), text).map_err(|error| problem(&error))
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        Self::open()?.remove_item(&Self::key(key)).map_err(|error| problem(&error))
    }
}

/// Warnings and errors go to the browser's console; a full logger would cost a child's download.
struct Console;

impl Subscriber for Console {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event() && *metadata.level() <= Level::WARN
    }

    fn event(&self, event: &Said<'_>) {
        let mut text = Text(String::new());
        event.record(&mut text);
        let line = JsValue::from_str(&format!("{}: {}", event.metadata().target(), text.0));
        if *event.metadata().level() == Level::ERROR {
            console::error_1(&line);
        } else {
            console::warn_1(&line);
        }
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let text = if field.name() == "message" { format!("{value:?}") } else { format!(" {}={value:?}", field.name()) };
        self.0.push_str(&text);
    }
}
