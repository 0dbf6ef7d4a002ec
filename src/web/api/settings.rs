//! `GET /api/v1/settings` and `GET /api/v1/settings/{id}`

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::json;
use super::languages::names;
use crate::model::{Glossary, Remark, Setting, Stage};
use crate::web::app::App;
use crate::web::error::{Error, Problem};
use crate::web::extract::{Name, Params};

/// The kinds of assignment of the edition.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SettingsAnswer<'a> {
    /// The edition that answers.
    edition: &'a str,
    total: usize,
    /// By area, then by identifier.
    settings: Vec<SettingLine<'a>>,
}

/// A kind of assignment.
#[derive(Debug, Serialize, ToSchema)]
struct SettingLine<'a> {
    /// Identifier.
    id: &'a str,
    /// `asylum`, `health`, `justice`, `youth` or `administration`.
    area: &'static str,
    url: String,
    /// Its name, by language.
    title: BTreeMap<String, &'a str>,
    /// Who meets whom for what, by language.
    summary: BTreeMap<String, &'a str>,
    /// Identifiers of its concepts, in the order in which they come up.
    concepts: Vec<&'a str>,
}

/// A whole setting.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SettingAnswer<'a> {
    /// The edition that answers.
    edition: &'a str,
    #[serde(flatten)]
    setting: SettingLine<'a>,
    /// The stages in the order in which they come.
    stages: Vec<StageEntry<'a>>,
    /// Identifiers of phrases, as `/api/v1/phrases` has them.
    phrases: Vec<&'a str>,
    /// What usually goes wrong.
    wrong: Vec<RemarkEntry<'a>>,
    /// What to do.
    advice: Vec<RemarkEntry<'a>>,
}

/// A part of an assignment.
#[derive(Debug, Serialize, ToSchema)]
struct StageEntry<'a> {
    title: BTreeMap<String, &'a str>,
    concepts: Vec<&'a str>,
}

/// A statement with its sources.
#[derive(Debug, Serialize, ToSchema)]
struct RemarkEntry<'a> {
    text: BTreeMap<String, &'a str>,
    sources: Vec<&'a str>,
}

/// List the kinds of assignment.
#[utoipa::path(
    get,
    path = "/api/v1/settings",
    tag = "glossary",
    responses(
        (status = 200, description = "Every setting", body = SettingsAnswer<'_>),
        (status = 304, description = "The answer that `If-None-Match` names still holds"),
        (status = 400, description = "The address is not UTF-8", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn settings(State(app): State<App>, _: Params) -> Result<Response, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let settings = glossary.companions.settings.iter();
    let settings: Vec<_> = settings.map(|setting| line(glossary, setting)).collect();
    json::answer(&SettingsAnswer {
        edition: &glossary.header.edition,
        total: settings.len(),
        settings,
    })
}

/// Read one kind of assignment.
#[utoipa::path(
    get,
    path = "/api/v1/settings/{id}",
    tag = "glossary",
    params(("id" = String, Path, description = "Identifier of the setting", example = "asylum-interview")),
    responses(
        (status = 200, description = "The setting", body = SettingAnswer<'_>),
        (status = 304, description = "The answer that `If-None-Match` names still holds"),
        (status = 400, description = "The address is not UTF-8", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such setting", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn setting(
    State(app): State<App>,
    Name(id): Name,
    _: Params,
) -> Result<Response, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let setting = glossary.companions.setting(&id);
    let setting = setting.ok_or(Error::NoSuchSetting { id })?;
    json::answer(&SettingAnswer {
        edition: &glossary.header.edition,
        setting: line(glossary, setting),
        stages: setting
            .stages
            .iter()
            .map(|stage| stage_entry(glossary, stage))
            .collect(),
        phrases: setting.phrases.iter().map(|id| id.as_str()).collect(),
        wrong: setting.wrong.iter().map(remark).collect(),
        advice: setting.advice.iter().map(remark).collect(),
    })
}

fn line<'a>(glossary: &Glossary, setting: &'a Setting) -> SettingLine<'a> {
    let concepts = setting.stages.iter();
    let concepts = concepts.flat_map(|stage| stage_entry(glossary, stage).concepts);
    SettingLine {
        id: setting.id.as_str(),
        area: setting.area.name(),
        url: format!("/settings/{}", setting.id),
        title: names(&setting.title),
        summary: names(&setting.summary),
        concepts: concepts.collect(),
    }
}

/// A stage with those of its concepts that the edition has: an edition of before may lack some.
fn stage_entry<'a>(glossary: &Glossary, stage: &'a Stage) -> StageEntry<'a> {
    let concepts = stage.concepts.iter().map(|id| id.as_str());
    StageEntry {
        title: names(&stage.title),
        concepts: concepts
            .filter(|id| glossary.concept(id).is_some())
            .collect(),
    }
}

fn remark(remark: &Remark) -> RemarkEntry<'_> {
    RemarkEntry {
        text: names(&remark.text),
        sources: remark.sources.iter().map(|id| id.as_str()).collect(),
    }
}
