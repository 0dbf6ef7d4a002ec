//! The languages, and what each of them has.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use unic_langid::LanguageIdentifier;

use crate::model::{Concept, Glossary, Language};
use crate::web::api::moved;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::extract::Name;
use crate::web::reader::Reader;
use crate::web::view::fragment::{
    concept_link, country_name, label, language_name, localised, word,
};
use crate::web::view::layout::{Place, page};
use crate::web::view::sorting;
use crate::web::view::term::source;

/// All languages with what they have.
pub(super) async fn languages(State(app): State<App>, reader: Reader) -> Result<Markup, Error> {
    let content = app.content();
    let (glossary, texts) = (content.glossary(), reader.texts);
    let (full, others): (Vec<_>, Vec<_>) = glossary.languages.iter().partition(|l| l.full);
    let main = html! {
        h1 { (texts.get("languages-title")) }
        p .lead { (texts.get("languages-intro")) }
        h2 { (texts.get("languages-full")) }
        (list(glossary, &reader, &full))
        h2 { (texts.get("languages-evidence")) }
        (list(glossary, &reader, &others))
    };
    Ok(page(
        glossary,
        &reader,
        Place::Languages,
        &texts.get("languages-title"),
        &main,
    ))
}

fn list(glossary: &Glossary, reader: &Reader, languages: &[&Language]) -> Markup {
    html! {
        ul .languages {
            @for language in languages {
                @let concepts = having(glossary, language).count();
                li {
                    a href=(reader.href(&format!("/languages/{}", language.tag), &[])) { (language_name(reader, language)) }
                    " " span .autonym { (word(language, &language.autonym)) }
                    " " span .small { (reader.texts.with("concept-count", [("count", concepts.into())])) }
                }
            }
        }
    }
}

/// One language: varieties, concepts, gaps.
pub(super) async fn language(
    State(app): State<App>,
    Name(tag): Name,
    reader: Reader,
) -> Result<Response, Error> {
    let content = app.content();
    let (glossary, texts) = (content.glossary(), reader.texts);
    let parsed: LanguageIdentifier = tag.parse().map_err(|_| Error::NoSuchPage)?;
    let language = glossary
        .languages
        .resolve(&parsed)
        .ok_or(Error::NoSuchPage)?;
    if language.tag.to_string() != tag {
        return Ok(moved(
            &reader.href(&format!("/languages/{}", language.tag), &[]),
        ));
    }
    let name = language_name(&reader, language);
    let in_name = |message: &str| texts.with(message, [("language", name.into())]);
    let missing = |concept: &&Concept| concept.section(&language.tag).is_none();
    let gaps: Vec<_> = glossary.concepts().iter().filter(missing).collect();
    let rule = format!("evidence-rule-{}", language.evidence);
    let main = html! {
        h1 { (name) " " span .autonym { (word(language, &language.autonym)) } }
        p .lead { (texts.get(&rule)) }
        (varieties(glossary, &reader, language))
        (guide(glossary, &reader, language))
        h2 { (in_name("language-concepts")) }
        ul .inline { @for concept in sorted(glossary, &reader, having(glossary, language).collect()) { li { (concept_link(glossary, &reader, concept)) } } }
        @if !gaps.is_empty() {
            h2 { (texts.get("language-missing")) }
            p { (texts.get("language-missing-explained")) }
            ul .inline .gaps { @for concept in sorted(glossary, &reader, gaps) { li { (concept_link(glossary, &reader, concept)) } } }
        }
    };
    Ok(page(glossary, &reader, Place::Languages, name, &main).into_response())
}

fn varieties(glossary: &Glossary, reader: &Reader, language: &Language) -> Markup {
    html! {
        @if !language.varieties.is_empty() {
            h2 { (reader.texts.get("language-varieties")) }
            dl .varieties {
                @for variety in &language.varieties {
                    div {
                        dt { (variety.names.best(&reader.languages).map_or(&*variety.id, |(_, name)| name)) }
                        dd {
                            @for (place, code) in variety.countries.iter().enumerate() {
                                @if place > 0 { (reader.texts.get("list-separator")) }
                                (country_name(glossary, reader, code))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How the language is spoken about gender, and what to ask at the start.
fn guide(glossary: &Glossary, reader: &Reader, language: &Language) -> Markup {
    let Some(guide) = glossary.companions.guides.get(&language.tag) else {
        return html! {};
    };
    let texts = reader.texts;
    html! {
        section .guide aria-labelledby="guide" {
            h2 #guide { (texts.get("guide")) }
            @for (name, text) in guide.parts() {
                h3 { (texts.get(&format!("guide-{name}"))) }
                p { (localised(glossary, reader, text)) }
            }
            h3 { (texts.get("guide-ask")) }
            ul {
                @for question in &guide.ask {
                    li {
                        (localised(glossary, reader, question))
                        @if language.tag != *reader.language() && let Some(own) = question.get(&language.tag) {
                            br; (word(language, own))
                        }
                    }
                }
            }
            @if !guide.sources.is_empty() {
                details .evidence {
                    summary { (texts.get("sources")) " (" (guide.sources.len()) ")" }
                    ul { @for id in &guide.sources { li { (source(glossary, id)) } } }
                }
            }
        }
    }
}

fn having<'a>(glossary: &'a Glossary, language: &'a Language) -> impl Iterator<Item = &'a Concept> {
    glossary
        .concepts()
        .iter()
        .filter(|concept| concept.section(&language.tag).is_some())
}

fn sorted<'a>(
    glossary: &Glossary,
    reader: &Reader,
    mut concepts: Vec<&'a Concept>,
) -> Vec<&'a Concept> {
    let order = sorting::order(reader.language());
    concepts.sort_by(|a, b| order(label(glossary, reader, a).1, label(glossary, reader, b).1));
    concepts
}
