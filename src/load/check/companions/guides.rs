//! Language guides.

use super::super::Faults;
use super::{File, notes};
use crate::load::KeyPath;
use crate::model::Glossary;

/// A guide is written in Dutch and English, and in a full language itself.
pub(in crate::load::check) fn guides(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (tag, guide) in &glossary.companions.guides {
        let mut file = File {
            glossary,
            faults,
            path: format!("languages/{tag}.toml"),
        };
        let top = KeyPath::default();
        let Some(language) = glossary.languages.get(tag) else {
            let fault = format!("`{tag}` is not a listed language");
            let remedy = "list it in languages.toml, or rename the file";
            file.report(&top, fault, remedy);
            continue;
        };
        let mut required = notes();
        required.extend((language.full && !required.contains(tag)).then(|| tag.clone()));
        for (name, text) in guide.parts() {
            file.localised(&top.key(name), text, &required);
        }
        for (place, text) in guide.ask.iter().enumerate() {
            file.localised(&top.key("ask").index(place), text, &required);
        }
        if guide.ask.is_empty() {
            let remedy = "write what to ask at the start";
            file.report(&top.key("ask"), "is empty", remedy);
        }
        file.sources(&top, &guide.sources);
    }
}
