//! `GET /api/v1/suggest`

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::json::{self, Page};
use super::lookup::FoundText;
use crate::web::app::App;
use crate::web::error::{Error, Problem};
use crate::web::extract::Params;
use crate::web::look_up::Asked;

/// Concepts as one types.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SuggestAnswer<'a> {
    /// The edition that answers.
    edition: &'a str,
    /// All concepts that match.
    total: usize,
    suggestions: Vec<Suggestion<'a>>,
}

/// A concept that may be meant.
#[derive(Debug, Serialize, ToSchema)]
struct Suggestion<'a> {
    /// Identifier of the concept.
    concept: &'a str,
    /// Its page.
    #[schema(value_type = String)]
    url: Page<'a>,
    #[serde(rename = "match")]
    found: FoundText<'a>,
}

/// Suggest concepts while someone types.
#[utoipa::path(
    get,
    path = "/api/v1/suggest",
    tag = "glossary",
    params(
        ("q" = String, Query, description = "What has been typed", max_length = 200, min_length = 1, pattern = r"^[^\x00]*\S[^\x00]*$", example = "lesb"),
        ("from" = Option<String>, Query, description = "BCP 47 tag of the language it is believed to be in", example = "nl"),
        ("region" = Option<String>, Query, description = "ISO 3166 code of the country whose words are wanted", example = "BE"),
        ("limit" = Option<u8>, Query, description = "The most suggestions", minimum = 1, maximum = 50, example = 5),
    ),
    responses(
        (status = 200, description = "What may be meant, best first", body = SuggestAnswer<'_>),
        (status = 304, description = "The answer that `If-None-Match` names still holds"),
        (status = 400, description = "A parameter does not fit", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn suggest(State(app): State<App>, params: Params) -> Result<Response, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let results = asked.results(&content)?.ok_or(Error::NoQuery)?;
    let suggestions = results.hits.iter().map(|hit| Suggestion {
        concept: hit.concept.id.as_str(),
        url: Page(&hit.concept.id),
        found: FoundText::of(hit),
    });
    let answer = SuggestAnswer {
        edition: &content.glossary().header.edition,
        total: results.total,
        suggestions: suggestions.collect(),
    };
    json::answer(&answer)
}
