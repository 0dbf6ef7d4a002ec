//! Checks of what stands beside the concepts: guides, phrases, settings, exercises.

mod exercises;
mod guides;
mod phrases;
mod settings;

use std::fmt::Display;

use unic_langid::{LanguageIdentifier, langid};

use super::Faults;
use super::text::fault_of;
use crate::load::KeyPath;
use crate::model::{Glossary, Localised, SourceId};

pub(super) use exercises::exercises;
pub(super) use guides::guides;
pub(super) use phrases::phrases;
pub(super) use settings::settings;

/// One file with the glossary it belongs to, and where its faults go.
struct File<'a, 'p> {
    glossary: &'a Glossary,
    faults: &'a mut Faults<'p>,
    path: String,
}

impl File<'_, '_> {
    fn report(&mut self, key: &KeyPath, fault: impl Into<String>, remedy: &str) {
        self.faults.report(&self.path, key.clone(), fault, remedy);
    }

    /// A text is in clean characters and in listed languages, the required ones among them.
    fn localised(&mut self, key: &KeyPath, text: &Localised, required: &[LanguageIdentifier]) {
        for missing in required.iter().filter(|tag| text.get(tag).is_none()) {
            let fault = format!("is not written in `{missing}`");
            self.report(key, fault, &written_in(required));
        }
        for (tag, text) in text.iter() {
            self.language(&key.key(tag.to_string()), tag);
            self.text(&key.key(tag.to_string()), text);
        }
    }

    /// A text is in clean characters.
    fn text(&mut self, key: &KeyPath, text: &str) {
        if let Some(fault) = fault_of(text) {
            self.report(key, fault, "see README.md of the dataset");
        }
    }

    /// A language is listed.
    fn language(&mut self, key: &KeyPath, tag: &LanguageIdentifier) {
        if self.glossary.languages.get(tag).is_none() {
            let fault = format!("`{tag}` is not a listed language");
            self.report(key, fault, "use a tag of languages.toml");
        }
    }

    fn sources(&mut self, key: &KeyPath, sources: &[SourceId]) {
        for (place, source) in sources.iter().enumerate() {
            if !self.glossary.sources.contains_key(source) {
                let fault = format!("`{source}` is not a source");
                let remedy = "add it to sources.toml, or correct the name";
                self.report(&key.key("sources").index(place), fault, remedy);
            }
        }
    }

    /// Identifiers exist, and each stands once in `key`.
    fn named<Id: Display + PartialEq>(
        &mut self,
        key: &KeyPath,
        ids: &[Id],
        what: &str,
        exists: impl Fn(&Glossary, &Id) -> bool,
    ) {
        for (place, id) in ids.iter().enumerate() {
            let key = key.index(place);
            if !exists(self.glossary, id) {
                let fault = format!("`{id}` is not {what}");
                self.report(&key, fault, "name one that exists, or take it out");
            }
            if ids[..place].contains(id) {
                self.report(&key, format!("`{id}` stands here twice"), "name it once");
            }
        }
    }
}

/// The languages in which notes are written.
fn notes() -> Vec<LanguageIdentifier> {
    vec![langid!("nl"), langid!("en")]
}

/// The languages in which everything is written.
fn full(glossary: &Glossary) -> Vec<LanguageIdentifier> {
    glossary.languages.full().cloned().collect()
}

fn written_in(required: &[LanguageIdentifier]) -> String {
    let tags: Vec<_> = required.iter().map(|tag| format!("`{tag}`")).collect();
    format!("write it in {}", tags.join(", "))
}
