//! What stands beside the concepts.

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::{Exercise, Guide, Phrase, Setting};

/// Guides, phrases, settings and exercises of a glossary.
#[derive(Debug, Clone, Default)]
pub struct Companions {
    /// Guides to languages, sorted by tag.
    pub guides: BTreeMap<LanguageIdentifier, Guide>,
    /// What the interpreter says as interpreter: by moment, then by identifier.
    pub phrases: Vec<Phrase>,
    /// Kinds of assignment: by area, then by identifier.
    pub settings: Vec<Setting>,
    /// Renderings to judge: sorted by identifier.
    pub exercises: Vec<Exercise>,
}

impl Companions {
    /// The phrase with this identifier.
    #[must_use]
    pub fn phrase(&self, id: &str) -> Option<&Phrase> {
        self.phrases.iter().find(|phrase| phrase.id.as_str() == id)
    }

    /// The setting with this identifier.
    #[must_use]
    pub fn setting(&self, id: &str) -> Option<&Setting> {
        self.settings
            .iter()
            .find(|setting| setting.id.as_str() == id)
    }

    /// The exercise with this identifier.
    #[must_use]
    pub fn exercise(&self, id: &str) -> Option<&Exercise> {
        self.exercises
            .iter()
            .find(|exercise| exercise.id.as_str() == id)
    }
}
