//! `GET /api/v1/concepts` and `GET /api/v1/concepts/{id}`

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::entry::{SectionEntry, Shown, TextIn, text_in};
use super::json::{self, Page};
use super::lookup::interface_language;
use crate::model::{Concept, ConceptId, Glossary, Retired};
use crate::web::app::App;
use crate::web::error::{Error, Problem};
use crate::web::extract::{Name, Params};
use crate::web::texts::Texts;

/// The most concepts of one answer, when a number is asked for.
const MOST: usize = 1000;

/// The concepts of the edition.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ConceptsAnswer<'a> {
    /// The edition that answers.
    edition: &'a str,
    /// All concepts of the edition.
    total: usize,
    /// Sorted by identifier.
    concepts: Vec<ConceptLine<'a>>,
}

/// A concept with its first choice in each language that has one.
#[derive(Debug, Serialize, ToSchema)]
struct ConceptLine<'a> {
    id: &'a str,
    domain: &'a str,
    #[schema(value_type = String)]
    url: Page<'a>,
    labels: BTreeMap<String, &'a str>,
}

/// A whole concept.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ConceptAnswer<'a> {
    /// The edition that answers.
    edition: &'a str,
    /// Identifier.
    concept: &'a str,
    domain: &'a str,
    #[schema(value_type = String)]
    url: Page<'a>,
    /// Concepts that include this one.
    broader: Vec<&'a str>,
    /// Concepts that this one includes.
    narrower: Vec<&'a str>,
    related: Vec<&'a str>,
    /// Concepts not to be confused with this one.
    contrast: Vec<&'a str>,
    /// Addresses of the same notion elsewhere.
    same_as: Vec<&'a str>,
    definitions: Vec<TextIn<'a>>,
    languages: Vec<SectionEntry<'a>>,
}

/// List the concepts.
#[utoipa::path(
    get,
    path = "/api/v1/concepts",
    tag = "glossary",
    params(
        ("after" = Option<String>, Query, description = "Only concepts after this identifier", pattern = r"^[^\x00]*$", example = "gay"),
        ("limit" = Option<u16>, Query, description = "The most concepts; without it all", minimum = 1, maximum = 1000, example = 100),
    ),
    responses(
        (status = 200, description = "Concepts sorted by identifier", body = ConceptsAnswer<'_>),
        (status = 304, description = "The answer that `If-None-Match` names still holds"),
        (status = 400, description = "A parameter does not fit", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn concepts(State(app): State<App>, params: Params) -> Result<Response, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let limit = params.limit(MOST)?.unwrap_or(usize::MAX);
    let after = params.get("after")?.unwrap_or_default();
    let start = glossary
        .concepts()
        .partition_point(|concept| concept.id.as_str() <= after);
    let concepts = glossary.concepts()[start..]
        .iter()
        .take(limit)
        .map(|concept| ConceptLine {
            id: concept.id.as_str(),
            domain: concept.domain.as_str(),
            url: Page(&concept.id),
            labels: labels(concept),
        });
    let answer = ConceptsAnswer {
        edition: &glossary.header.edition,
        total: glossary.concepts().len(),
        concepts: concepts.collect(),
    };
    json::answer(&answer)
}

/// Read one concept in every language.
#[utoipa::path(
    get,
    path = "/api/v1/concepts/{id}",
    tag = "glossary",
    params(
        ("id" = String, Path, description = "Identifier of the concept", example = "gay"),
        ("ui" = Option<String>, Query, description = "BCP 47 tag of the language for notes and advice", example = "nl"),
    ),
    responses(
        (status = 200, description = "The concept", body = ConceptAnswer<'_>),
        (status = 301, description = "The identifier was replaced: `Location` has the new one"),
        (status = 304, description = "The answer that `If-None-Match` names still holds"),
        (status = 400, description = "A parameter does not fit", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such concept", body = Problem, content_type = "application/problem+json"),
        (status = 410, description = "The concept is gone", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn concept(
    State(app): State<App>,
    Name(id): Name,
    params: Params,
) -> Result<Response, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let ui = interface_language(&params)?;
    let readers: Vec<_> = ui.iter().chain(Texts::languages()).cloned().collect();
    let concept = match find(glossary, &id)? {
        Found::Concept(concept) => concept,
        Found::Moved(new) => {
            return Ok(moved(&format!("/api/v1/concepts/{new}")));
        }
    };
    let shown = Shown {
        glossary,
        readers: &readers,
        region: None,
    };
    let definitions = concept
        .sections
        .iter()
        .filter_map(|section| Some(text_in(&section.language, section.definition.as_deref()?)));
    let answer = ConceptAnswer {
        edition: &glossary.header.edition,
        concept: concept.id.as_str(),
        domain: concept.domain.as_str(),
        url: Page(&concept.id),
        broader: ids(&concept.broader),
        narrower: ids(glossary.narrower(&concept.id)),
        related: ids(&concept.related),
        contrast: ids(&concept.contrast),
        same_as: concept.same_as.iter().map(|address| &**address).collect(),
        definitions: definitions.collect(),
        languages: concept
            .sections
            .iter()
            .map(|section| shown.section(section))
            .collect(),
    };
    json::answer(&answer)
}

/// What stands under an identifier.
pub(in crate::web) enum Found<'a> {
    /// A concept in use.
    Concept(&'a Concept),
    /// Another concept took its place.
    Moved(&'a ConceptId),
}

/// What stands under an identifier, in use or not.
pub(in crate::web) fn find<'a>(glossary: &'a Glossary, id: &str) -> Result<Found<'a>, Error> {
    if let Some(concept) = glossary.concept(id) {
        return Ok(Found::Concept(concept));
    }
    match glossary.retired.get(id) {
        Some(Retired::ReplacedBy(new)) => Ok(Found::Moved(new)),
        Some(Retired::Gone(reason)) => {
            let reason = reason.best(Texts::languages()).map_or("", |(_, text)| text);
            Err(Error::Retired {
                id: id.to_owned(),
                reason: reason.to_owned(),
            })
        }
        None => Err(Error::NoSuchConcept { id: id.to_owned() }),
    }
}

/// Moved for good (301).
pub(in crate::web) fn moved(address: &str) -> Response {
    let mut response = Redirect::permanent(address).into_response();
    *response.status_mut() = axum::http::StatusCode::MOVED_PERMANENTLY;
    response
}

fn ids(ids: &[ConceptId]) -> Vec<&str> {
    ids.iter().map(ConceptId::as_str).collect()
}

fn labels(concept: &Concept) -> BTreeMap<String, &str> {
    let sections = concept.sections.iter();
    let labels = sections
        .filter_map(|section| Some((section.language.to_string(), &*section.label()?.text)));
    labels.collect()
}
