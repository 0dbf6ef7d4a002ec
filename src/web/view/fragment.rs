//! The smallest fragments: a text in its language, a language's name, a link to a concept.

use maud::{Markup, html};
use unic_langid::LanguageIdentifier;

use crate::model::{Concept, Glossary, Language, Localised};
use crate::web::reader::Reader;

/// A short text in a language, with its `lang` and `dir`.
pub(in crate::web) fn word(language: &Language, text: &str) -> Markup {
    html! { bdi lang=(language.tag) dir=(language.direction) { (text) } }
}

/// A text in the best language for the reader; says so when that is not the reader's own.
pub(in crate::web) fn localised(glossary: &Glossary, reader: &Reader, text: &Localised) -> Markup {
    let Some((tag, text)) = text.best(&reader.languages) else {
        return html! {};
    };
    if *tag == *reader.language() {
        return html! { (text) };
    }
    html! {
        @match glossary.languages.get(tag) {
            Some(language) => {
                span lang=(tag) dir=(language.direction) { (text) }
                " " span .fallback { "(" (in_language(reader, language)) ")" }
            }
            None => span lang=(tag) dir="auto" { (text) },
        }
    }
}

/// "in Dutch", as the reader's language says it.
fn in_language(reader: &Reader, language: &Language) -> String {
    let name = language.name([reader.language()]);
    reader.texts.with("text-in", [("language", name.into())])
}

/// The name of a language for the reader.
pub(in crate::web) fn language_name<'a>(reader: &Reader, language: &'a Language) -> &'a str {
    language.name(&reader.languages)
}

/// The name of a country for the reader.
pub(in crate::web) fn country_name<'a>(
    glossary: &'a Glossary,
    reader: &Reader,
    code: &'a str,
) -> &'a str {
    let names = glossary
        .country(code)
        .and_then(|country| country.names.best(&reader.languages));
    names.map_or(code, |(_, name)| name)
}

/// The first choice for a concept in the reader's language, else in the next one that has it.
pub(in crate::web) fn label<'a>(
    glossary: &'a Glossary,
    reader: &Reader,
    concept: &'a Concept,
) -> (Option<&'a Language>, &'a str) {
    let sections = reader
        .languages
        .iter()
        .filter_map(|tag| concept.section(tag));
    let found = sections
        .chain(&concept.sections)
        .find_map(|section| Some((section, section.label()?)));
    match found {
        Some((section, term)) => (glossary.languages.get(&section.language), &term.text),
        None => (None, concept.id.as_str()),
    }
}

/// A link to a concept, named by its label.
pub(in crate::web) fn concept_link(
    glossary: &Glossary,
    reader: &Reader,
    concept: &Concept,
) -> Markup {
    let (language, text) = label(glossary, reader, concept);
    let href = reader.href(&format!("/concepts/{}", concept.id), &[]);
    html! {
        @match language {
            Some(language) => a href=(href) lang=(language.tag) dir=(language.direction) { (text) },
            None => a href=(href) { (text) },
        }
    }
}

/// Puts a concept into the pack or takes it out: this page again, with another address.
pub(in crate::web) fn pack_link(reader: &Reader, concept: &Concept) -> Markup {
    let mut picked = reader.kept().picked.clone();
    let place = picked.iter().position(|id| *id == *concept.id.as_str());
    let message = match place {
        Some(place) => {
            picked.remove(place);
            "pack-remove"
        }
        None => {
            picked.push(concept.id.to_string());
            "pack-add"
        }
    };
    html! {
        a .pick href=(reader.with_pack(picked)) rel="nofollow" data-picked[place.is_some()] { (reader.texts.get(message)) }
    }
}

/// The definition for the reader; says so when it is in another language.
pub(in crate::web) fn definition(
    glossary: &Glossary,
    reader: &Reader,
    concept: &Concept,
) -> Markup {
    let Some((tag, text)) = concept.definition(&reader.languages) else {
        return html! {};
    };
    let language = glossary.languages.get(tag);
    let direction = language
        .map(|language| language.direction.name())
        .unwrap_or("auto");
    html! {
        p .definition lang=(tag) dir=(direction) { (text) }
        @if tag != reader.language() && let Some(language) = language {
            p .fallback {
                (reader.texts.with("definition-fallback", [("language", language_name(reader, language).into())]))
            }
        }
    }
}

/// Whether a tag is one of these languages.
pub(in crate::web) fn is_one_of(tag: &LanguageIdentifier, languages: &[&Language]) -> bool {
    languages.iter().any(|language| language.tag == *tag)
}
