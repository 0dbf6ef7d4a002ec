//! Checks of the language guides.

use unic_langid::langid;

use super::Faults;
use super::text::fault_of;
use crate::load::KeyPath;
use crate::model::{Glossary, Localised};

pub(super) fn guides(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (tag, guide) in &glossary.guides {
        let file = format!("languages/{tag}.toml");
        let top = KeyPath::default();
        let Some(language) = glossary.languages.get(tag) else {
            let fault = format!("`{tag}` is not a listed language");
            faults.report(
                &file,
                top,
                fault,
                "list it in languages.toml, or rename the file",
            );
            continue;
        };
        let mut required = vec![langid!("nl"), langid!("en")];
        required.extend(language.full.then(|| tag.clone()));
        let questions = guide.ask.iter().enumerate();
        let questions = questions.map(|(place, text)| (top.key("ask").index(place), text));
        let parts = guide.parts().map(|(name, text)| (top.key(name), text));
        for (key, text) in parts.chain(questions) {
            for missing in required.iter().filter(|tag| text.get(tag).is_none()) {
                let fault = format!("is not written in `{missing}`");
                let remedy = "write it in Dutch and English, and in a full language itself";
                faults.report(&file, key.clone(), fault, remedy);
            }
            texts(glossary, text, &mut |tag, fault| {
                faults.report(&file, key.key(tag), fault, "see README.md of the dataset");
            });
        }
        if guide.ask.is_empty() {
            faults.report(
                &file,
                top.key("ask"),
                "is empty",
                "write what to ask at the start",
            );
        }
        for (place, source) in guide.sources.iter().enumerate() {
            if !glossary.sources.contains_key(source) {
                let fault = format!("`{source}` is not a source");
                let key = top.key("sources").index(place);
                faults.report(
                    &file,
                    key,
                    fault,
                    "add it to sources.toml, or correct the name",
                );
            }
        }
    }
}

/// What is wrong with the texts themselves.
fn texts(glossary: &Glossary, text: &Localised, fault: &mut dyn FnMut(String, String)) {
    for (tag, text) in text.iter() {
        if glossary.languages.get(tag).is_none() {
            fault(tag.to_string(), format!("`{tag}` is not a listed language"));
        }
        if let Some(found) = fault_of(text) {
            fault(tag.to_string(), found);
        }
    }
}
