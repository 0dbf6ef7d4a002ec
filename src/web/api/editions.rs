//! `GET /api/v1/editions` and `GET /api/v1/changes`

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::json;
use crate::model::{ConceptChange, LanguageChange, TermChange};
use crate::web::app::App;
use crate::web::error::{Error, Problem};
use crate::web::extract::Params;
use crate::web::pages::Compared;

/// The editions.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EditionsAnswer<'a> {
    /// The edition that answers where no other is asked for.
    edition: &'a str,
    /// The frozen ones, the oldest first.
    editions: Vec<EditionLine<'a>>,
}

/// A frozen edition: served for good under `url`, or by `?edition=`.
#[derive(Debug, Serialize, ToSchema)]
struct EditionLine<'a> {
    name: &'a str,
    /// The day from which it holds.
    date: &'a str,
    url: String,
}

/// What changed from one edition to another.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ChangesAnswer<'a> {
    /// The newer edition.
    edition: &'a str,
    /// The older edition; `null`: there is none yet.
    since: Option<&'a str>,
    total: usize,
    /// Sorted by concept.
    concepts: Vec<ConceptEntry<'a>>,
}

/// What happened to a concept.
#[derive(Debug, Serialize, ToSchema)]
struct ConceptEntry<'a> {
    concept: &'a str,
    /// `added`, `changed` or `removed`.
    change: &'static str,
    /// Whether domain, relations or addresses elsewhere changed.
    relations: bool,
    languages: Vec<LanguageEntry<'a>>,
}

/// What happened to a language section.
#[derive(Debug, Serialize, ToSchema)]
struct LanguageEntry<'a> {
    /// BCP 47 tag.
    language: String,
    change: &'static str,
    /// Keys whose text changed, such as `definition`.
    keys: Vec<&'static str>,
    terms: Vec<TermEntry<'a>>,
}

/// What happened to a term.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TermChangeEntry)]
struct TermEntry<'a> {
    text: &'a str,
    change: &'static str,
    /// Its usage before.
    was: Option<&'static str>,
    /// Its usage now.
    is: Option<&'static str>,
}

/// List the editions.
#[utoipa::path(
    get,
    path = "/api/v1/editions",
    tag = "glossary",
    responses(
        (status = 200, description = "Every frozen edition", body = EditionsAnswer<'_>),
        (status = 304, description = "The answer that `If-None-Match` names still holds"),
        (status = 400, description = "The address is not UTF-8", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn editions(State(app): State<App>, _: Params) -> Result<Response, Error> {
    let content = app.content();
    let editions = app.editions.list().map(|edition| EditionLine {
        name: &edition.name,
        date: &edition.date,
        url: format!("/editions/{}/", edition.name),
    });
    json::answer(&EditionsAnswer {
        edition: &content.glossary().header.edition,
        editions: editions.collect(),
    })
}

/// List what changed.
#[utoipa::path(
    get,
    path = "/api/v1/changes",
    tag = "glossary",
    params(
        ("from" = Option<String>, Query, description = "The older edition; without it the last one before", pattern = r"^[^\x00]*$"),
        ("to" = Option<String>, Query, description = "The newer edition; without it the current state", pattern = r"^[^\x00]*$"),
    ),
    responses(
        (status = 200, description = "Per concept, language and term", body = ChangesAnswer<'_>),
        (status = 304, description = "The answer that `If-None-Match` names still holds"),
        (status = 400, description = "A parameter does not fit", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such edition", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn changes(State(app): State<App>, params: Params) -> Result<Response, Error> {
    let Some(compared) = Compared::of(&app, &params).await? else {
        let content = app.content();
        return json::answer(&ChangesAnswer {
            edition: &content.glossary().header.edition,
            since: None,
            total: 0,
            concepts: Vec::new(),
        });
    };
    let all = compared.differences();
    json::answer(&ChangesAnswer {
        edition: &compared.new.glossary().header.edition,
        since: Some(&compared.old.glossary().header.edition),
        total: all.len(),
        concepts: all.iter().map(concept).collect(),
    })
}

fn concept<'a>(change: &'a ConceptChange<'_>) -> ConceptEntry<'a> {
    ConceptEntry {
        concept: change.id.as_str(),
        change: change.change.name(),
        relations: change.relations,
        languages: change.languages.iter().map(language).collect(),
    }
}

fn language<'a>(change: &'a LanguageChange<'_>) -> LanguageEntry<'a> {
    LanguageEntry {
        language: change.language.to_string(),
        change: change.change.name(),
        keys: change.keys.clone(),
        terms: change.terms.iter().map(term).collect(),
    }
}

fn term<'a>(change: &'a TermChange<'_>) -> TermEntry<'a> {
    TermEntry {
        text: change.text,
        change: change.change.name(),
        was: change.was.map(|usage| usage.name()),
        is: change.is.map(|usage| usage.name()),
    }
}
