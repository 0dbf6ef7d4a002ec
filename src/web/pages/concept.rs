//! The page of a concept: every language, what to say beside what to understand.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::exchange::{Format, defined_term};
use crate::model::{Concept, ConceptId, Glossary, Section};
use crate::web::api::{Found, find, moved};
use crate::web::app::App;
use crate::web::correction::Correction;
use crate::web::error::Error;
use crate::web::export::Whole;
use crate::web::extract::{Name, Params};
use crate::web::look_up::Asked;
use crate::web::negotiate::Form;
use crate::web::reader::Reader;
use crate::web::view::citation::citation;
use crate::web::view::escape::data_block;
use crate::web::view::fragment::{concept_link, definition, label, language_name, pack_link};
use crate::web::view::layout::{Extra, Place, page_with};
use crate::web::view::section;

/// A concept as a page or as linked data, or where it has gone.
pub(super) async fn concept(
    State(app): State<App>,
    Name(id): Name,
    form: Form,
    reader: Reader,
    params: Params,
) -> Result<Response, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let glossary = content.glossary();
    let concept = match find(glossary, &id)? {
        Found::Concept(concept) => concept,
        Found::Moved(new) => return Ok(moved(&reader.href(&format!("/concepts/{new}"), &[]))),
    };
    let whole = Whole {
        app: &app,
        glossary,
        asked: &asked,
        reader: &reader,
    };
    match form {
        Form::Page => Ok(concept_page(&whole, concept).into_response()),
        Form::Data(format) => whole.concept(format, concept),
    }
}

fn concept_page(whole: &Whole<'_>, concept: &Concept) -> Markup {
    let Whole {
        app,
        glossary,
        asked,
        reader,
    } = whole;
    let (_, title) = label(glossary, reader, concept);
    let correction = Correction::of(&app.options, glossary, concept);
    let base_url = app.options.base_url();
    let main = entry(glossary, reader, concept, asked, correction, base_url);
    let term = defined_term(glossary, concept, &reader.languages, base_url);
    let head = html! {
        @for (format, media_type) in [(Format::SkosTurtle, "text/turtle"), (Format::SkosJsonLd, "application/ld+json")] {
            @let only = vec![concept.id.to_string()];
            link rel="alternate" type=(media_type) href=(reader.href_with_pack(&format!("/export/{format}"), &[], only));
        }
        (data_block(&term))
    };
    let extra = Extra {
        head: Some(&head),
        ..Extra::default()
    };
    page_with(glossary, reader, Place::Elsewhere, title, extra, &main)
}

fn entry(
    glossary: &Glossary,
    reader: &Reader,
    concept: &Concept,
    asked: &Asked<'_>,
    correction: Option<Correction<'_>>,
    base_url: &str,
) -> Markup {
    let texts = reader.texts;
    let (language, title) = label(glossary, reader, concept);
    let sections = in_order(reader, concept, asked);
    let domain = glossary.domain(concept.domain.as_str());
    let domain_name = domain.and_then(|domain| domain.names.best(&reader.languages));
    html! {
        article .concept {
            header {
                @if let Some((_, name)) = domain_name {
                    p .domain { a href=(reader.href(&format!("/domains/{}", concept.domain), &[])) { (name) } }
                }
                h1 lang=[language.map(|l| &l.tag)] dir=[language.map(|l| l.direction)] { (title) }
                (definition(glossary, reader, concept))
                (relations(glossary, reader, concept))
                p .small .choices {
                    (pack_link(reader, concept))
                    a href=(asked.href(reader, &format!("/train/{}", concept.id), &[])) { (texts.get("train-screen")) }
                }
                nav aria-label=(texts.get("concept-languages")) {
                    ul .choices {
                        @for section in &sections {
                            @let name = language_name(reader, glossary.language_of(section));
                            li { a href={ "#" (section.language) } { (name) } }
                        }
                    }
                }
            }
            @for each in &sections { (section::full(glossary, reader, each, asked.region.as_deref(), correction)) }
            (citation(glossary, reader, concept, title, base_url))
            @if !concept.same_as.is_empty() {
                p .small {
                    (texts.get("elsewhere")) " "
                    @for (place, address) in concept.same_as.iter().enumerate() {
                        @if place > 0 { (texts.get("list-separator")) }
                        a href=(address) rel="noreferrer" { (address) }
                    }
                }
            }
        }
    }
}

/// The pair asked for first, then the reader's language, then the order of the file.
fn in_order<'a>(reader: &Reader, concept: &'a Concept, asked: &Asked<'_>) -> Vec<&'a Section> {
    let pair = asked
        .from
        .iter()
        .chain(&asked.to)
        .map(|language| &language.tag);
    let first: Vec<_> = pair.chain([reader.language()]).collect();
    let mut sections: Vec<&Section> = concept.sections.iter().collect();
    sections.sort_by_key(|section| {
        first
            .iter()
            .position(|tag| **tag == section.language)
            .unwrap_or(first.len())
    });
    sections
}

fn relations(glossary: &Glossary, reader: &Reader, concept: &Concept) -> Markup {
    let relations: [(&str, &[ConceptId]); 4] = [
        ("concept-contrast", &concept.contrast),
        ("concept-broader", &concept.broader),
        ("concept-narrower", glossary.narrower(&concept.id)),
        ("concept-related", &concept.related),
    ];
    html! {
        dl .relations {
            @for (message, ids) in relations {
                @let concepts: Vec<_> = ids.iter().filter_map(|id| glossary.concept(id.as_str())).collect();
                @if !concepts.is_empty() {
                    div data-relation=(message) {
                        dt { (reader.texts.get(message)) }
                        @for concept in concepts { dd { (concept_link(glossary, reader, concept)) } }
                    }
                }
            }
        }
    }
}
