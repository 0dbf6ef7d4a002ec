//! `GET /api/v1/languages`

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::model::{Glossary, Language, Localised};
use crate::web::app::App;
use crate::web::error::{Error, Problem};
use crate::web::extract::Params;

/// The languages of the edition.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LanguagesAnswer<'a> {
    /// The edition that answers.
    edition: &'a str,
    total: usize,
    languages: Vec<LanguageLine<'a>>,
}

/// A language.
#[derive(Debug, Serialize, ToSchema)]
struct LanguageLine<'a> {
    /// BCP 47 tag.
    tag: String,
    /// Its own name for itself.
    autonym: &'a str,
    /// Its name in other languages.
    names: BTreeMap<String, &'a str>,
    /// `ltr` or `rtl`.
    direction: &'static str,
    /// ISO 15924 codes, the most usual first.
    scripts: Vec<&'a str>,
    /// Whether every concept is written in it.
    full: bool,
    /// `required` or `optional`: whether a term needs a source.
    evidence: &'static str,
    /// Other tags that mean this language here.
    aliases: Vec<String>,
    varieties: Vec<VarietyLine<'a>>,
    /// Concepts with a section in it.
    concepts: usize,
}

/// A regional form.
#[derive(Debug, Serialize, ToSchema)]
struct VarietyLine<'a> {
    id: &'a str,
    names: BTreeMap<String, &'a str>,
    /// ISO 3166 codes.
    countries: Vec<&'a str>,
}

/// List the languages.
#[utoipa::path(
    get,
    path = "/api/v1/languages",
    tag = "glossary",
    responses(
        (status = 200, description = "Every language, the full ones first", body = LanguagesAnswer<'_>),
        (status = 304, description = "The answer that `If-None-Match` names still holds"),
        (status = 400, description = "The address is not UTF-8", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn languages(State(app): State<App>, _: Params) -> Result<Response, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let languages: Vec<_> = glossary
        .languages
        .iter()
        .map(|language| line(glossary, language))
        .collect();
    let answer = LanguagesAnswer {
        edition: &glossary.header.edition,
        total: languages.len(),
        languages,
    };
    Ok(Json(answer).into_response())
}

fn line<'a>(glossary: &Glossary, language: &'a Language) -> LanguageLine<'a> {
    let varieties = language.varieties.iter().map(|variety| VarietyLine {
        id: &variety.id,
        names: names(&variety.names),
        countries: variety.countries.iter().map(|code| &**code).collect(),
    });
    let concepts = glossary.concepts().iter();
    LanguageLine {
        tag: language.tag.to_string(),
        autonym: &language.autonym,
        names: names(&language.names),
        direction: language.direction.name(),
        scripts: language.scripts.iter().map(|script| &**script).collect(),
        full: language.full,
        evidence: language.evidence.name(),
        aliases: language.aliases.iter().map(ToString::to_string).collect(),
        varieties: varieties.collect(),
        concepts: concepts
            .filter(|concept| concept.section(&language.tag).is_some())
            .count(),
    }
}

/// A localised text, by language.
pub(super) fn names(names: &Localised) -> BTreeMap<String, &str> {
    names
        .iter()
        .map(|(language, name)| (language.to_string(), name))
        .collect()
}
