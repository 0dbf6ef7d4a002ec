//! A concept for search engines: `DefinedTerm` of schema.org, in the reader's language.
//!
//! What stands here may be shown as a snippet beside any query, without a word of advice: only words to say are in it.

use serde_json::{Map, Value, json};
use unic_langid::LanguageIdentifier;

use super::skos::licence;
use crate::model::{Concept, Glossary, Section};

/// The concept as JSON-LD, named in the first language of the reader that has a word to say.
#[must_use]
pub fn defined_term(
    glossary: &Glossary,
    concept: &Concept,
    readers: &[LanguageIdentifier],
    base_url: &str,
) -> Value {
    let named = named(concept, readers);
    let address = format!("{base_url}/concepts/{}", concept.id);
    let mut term = Map::new();
    let mut put = |key: &str, value: Value| term.insert(key.to_owned(), value);
    put("@context", json!("https://schema.org"));
    put("@type", json!("DefinedTerm"));
    put("@id", json!(address));
    put("url", json!(address));
    put("termCode", json!(concept.id.as_str()));
    if let Some((section, names)) = &named {
        put("name", json!(names.first()));
        if names.len() > 1 {
            put("alternateName", json!(names[1..]));
        }
        put("inLanguage", json!(section.language.to_string()));
    } else {
        put("name", json!(concept.id.as_str()));
    }
    let language = named.as_ref().map(|(section, _)| &section.language);
    if let Some((tag, text)) = concept.definition(language.into_iter().chain(readers)) {
        let description = if language.is_some_and(|language| language == tag) {
            json!(text)
        } else {
            json!({ "@language": tag.to_string(), "@value": text })
        };
        put("description", description);
    }
    if !concept.same_as.is_empty() {
        put("sameAs", json!(concept.same_as));
    }
    put("inDefinedTermSet", set(glossary, readers, base_url));
    Value::Object(term)
}

/// The words to say, each once, in the first language that has any; of a concept about words nobody should choose, what to say in their place.
fn named<'c>(
    concept: &'c Concept,
    readers: &[LanguageIdentifier],
) -> Option<(&'c Section, Vec<&'c str>)> {
    let sections = || {
        let own = readers.iter().filter_map(|tag| concept.section(tag));
        own.chain(&concept.sections)
    };
    let said = sections().find(|section| section.label().is_some());
    if let Some(section) = said {
        let mut names: Vec<&str> = Vec::new();
        for term in section.say() {
            if !names.contains(&&*term.text) {
                names.push(&term.text);
            }
        }
        return Some((section, names));
    }
    sections().find_map(|section| Some((section, vec![section.paraphrase.as_deref()?])))
}

fn set(glossary: &Glossary, readers: &[LanguageIdentifier], base_url: &str) -> Value {
    let header = &glossary.header;
    let title = header.title.best(readers).map(|(_, title)| title);
    let licence = licence(&header.licence);
    json!({
        "@type": "DefinedTermSet",
        "@id": format!("{base_url}/#glossary"),
        "name": title,
        "url": format!("{base_url}/"),
        "version": header.edition,
        "license": licence.map_or_else(|| header.licence.to_string(), |iri| iri.into_string()),
    })
}
