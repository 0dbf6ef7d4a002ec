//! A concept at a glance, beside the cell that may mean it: `GET /reconcile/preview` for a frame, `GET /reconcile/flyout` for a suggestion.

use axum::extract::State;
use axum::response::Response;
use maud::{DOCTYPE, Markup, html};
use serde::Serialize;

use super::Voice;
use super::entity::{domain_name, name};
use crate::model::{Concept, Glossary, Section};
use crate::web::api::{Found, answer, find};
use crate::web::app::App;
use crate::web::assets::Asset;
use crate::web::error::Error;
use crate::web::extract::Params;
use crate::web::view::fragment::word;

/// What a suggestion shows when it is pointed at.
#[derive(Debug, Serialize)]
struct Flyout<'c> {
    id: &'c str,
    html: String,
}

/// The name and the definition as a fragment.
pub(super) async fn flyout(State(app): State<App>, params: Params) -> Result<Response, Error> {
    let content = app.content();
    let voice = Voice::of(&params)?;
    let concept = asked(content.glossary(), &params)?;
    let html = html! {
        h1 { (label(content.glossary(), &voice, concept)) }
        (definition(content.glossary(), &voice, concept))
    };
    answer(&Flyout {
        id: concept.id.as_str(),
        html: html.into_string(),
    })
}

/// The name, the definition and the first choices as a page for a frame.
pub(super) async fn preview(State(app): State<App>, params: Params) -> Result<Markup, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let voice = Voice::of(&params)?;
    let concept = asked(glossary, &params)?;
    let language = voice.texts.language();
    let direction = glossary
        .languages
        .get(language)
        .map(|language| language.direction);
    let full = glossary.languages.iter().filter(|language| language.full);
    let full =
        full.filter_map(|language| Some((language, concept.section(&language.tag)?.label()?)));
    Ok(html! {
        (DOCTYPE)
        html lang=(language) dir=[direction] {
            head {
                meta charset="utf-8";
                title { (name(&voice, concept, None)) }
                link rel="stylesheet" href=(Asset::Style.address());
            }
            body .preview {
                main {
                    p .domain { (domain_name(glossary, &voice, concept)) }
                    h1 { (label(glossary, &voice, concept)) }
                    (definition(glossary, &voice, concept))
                    ul .choices {
                        @for (language, term) in full {
                            li { span .key { (language.name(&voice.languages)) } " " (word(language, &term.text)) }
                        }
                    }
                }
            }
        }
    })
}

/// The concept that `id` names, or the one that took its place.
fn asked<'g>(glossary: &'g Glossary, params: &Params) -> Result<&'g Concept, Error> {
    let Some(id) = params.get("id")? else {
        let remedy = "give the identifier of a concept";
        return Err(Error::parameter("id", "is missing", remedy));
    };
    let unknown = || Error::NoSuchConcept { id: id.to_owned() };
    match find(glossary, id)? {
        Found::Concept(concept) => Ok(concept),
        Found::Moved(new) => glossary.concept(new.as_str()).ok_or_else(unknown),
    }
}

/// The first choice for the reader, in its language.
fn label(glossary: &Glossary, voice: &Voice, concept: &Concept) -> Markup {
    let sections = voice
        .languages
        .iter()
        .filter_map(|tag| concept.section(tag));
    let mut sections = sections.chain(&concept.sections);
    let found = sections.find_map(|section: &Section| Some((section, section.label()?)));
    html! {
        @match found {
            Some((section, term)) => (word(glossary.language_of(section), &term.text)),
            None => (concept.id.as_str()),
        }
    }
}

fn definition(glossary: &Glossary, voice: &Voice, concept: &Concept) -> Markup {
    let found = concept.definition(&voice.languages);
    html! {
        @if let Some((tag, text)) = found {
            p lang=(tag) dir=[glossary.languages.get(tag).map(|language| language.direction)] { (text) }
        }
    }
}
