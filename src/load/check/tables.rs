//! Checks of the tables beside the concepts.

use std::collections::HashMap;

use super::{Faults, file_of};
use crate::load::KeyPath;
use crate::model::{Glossary, Retired};

pub(super) fn languages(glossary: &Glossary, faults: &mut Faults<'_>) {
    const FILE: &str = "languages.toml";
    let mut meaning = HashMap::new();
    for language in glossary.languages.iter() {
        let key = KeyPath::default().key(language.tag.to_string());
        for wanted in glossary.languages.full() {
            if language.names.get(wanted).is_none() {
                let fault = format!("has no name in `{wanted}`");
                faults.report(
                    FILE,
                    key.key("names"),
                    fault,
                    "every language is named in every full language",
                );
            }
        }
        if language.scripts.is_empty() {
            faults.report(
                FILE,
                key.key("scripts"),
                "has no script",
                "write at least one ISO 15924 code",
            );
        }
        for tag in language.aliases.iter().chain([&language.tag]) {
            if let Some(other) = meaning.insert(tag.clone(), language.tag.clone()) {
                let fault = format!("`{tag}` also means `{other}`");
                faults.report(FILE, key.clone(), fault, "let each tag mean one language");
            }
        }
    }
}

pub(super) fn countries(glossary: &Glossary, faults: &mut Faults<'_>) {
    for language in glossary.languages.iter() {
        for (place, variety) in language.varieties.iter().enumerate() {
            for country in &variety.countries {
                let named = glossary.country(country);
                let full = |names: &crate::model::Localised| {
                    glossary
                        .languages
                        .full()
                        .all(|tag| names.get(tag).is_some())
                };
                if !named.is_some_and(|country| full(&country.names)) {
                    let key = KeyPath::default().key(language.tag.to_string());
                    let key = key.key("variety").index(place).key("countries");
                    let fault = format!("`{country}` has no name in every full language");
                    faults.report(
                        "languages.toml",
                        key,
                        fault,
                        "name the country in countries.toml",
                    );
                }
            }
        }
    }
}

pub(super) fn retired(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (id, retired) in &glossary.retired {
        let key = KeyPath::default().key(id.to_string());
        if let Some(concept) = glossary.concept(id.as_str()) {
            let fault = format!("`{id}` is in use: {}", file_of(concept));
            faults.report(
                "retired.toml",
                key.clone(),
                fault,
                "an identifier is never used again",
            );
        }
        if let Retired::ReplacedBy(new) = retired
            && glossary.concept(new.as_str()).is_none()
        {
            let fault = format!("`{new}` is not a concept");
            faults.report(
                "retired.toml",
                key.key("replaced_by"),
                fault,
                "name a concept that exists",
            );
        }
    }
}

pub(super) fn addresses(glossary: &Glossary, faults: &mut Faults<'_>) {
    const REMEDY: &str = "write the whole address, from https://";
    let is_address = |text: &str| text.starts_with("https://") || text.starts_with("http://");
    for (id, source) in &glossary.sources {
        if let Some(url) = source.url.as_deref().filter(|url| !is_address(url)) {
            let key = KeyPath::default().key(id.to_string()).key("url");
            faults.report(
                "sources.toml",
                key,
                format!("`{url}` is not an address"),
                REMEDY,
            );
        }
    }
    for concept in glossary.concepts() {
        for (place, url) in concept
            .same_as
            .iter()
            .enumerate()
            .filter(|(_, url)| !is_address(url))
        {
            let key = KeyPath::default().key("same_as").index(place);
            faults.concept(concept, key, format!("`{url}` is not an address"), REMEDY);
        }
    }
}
