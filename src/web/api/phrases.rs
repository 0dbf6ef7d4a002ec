//! `GET /api/v1/phrases`

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::json;
use super::languages::names;
use crate::model::{Language, Phrase, Utterance, Utterances};
use crate::web::app::App;
use crate::web::error::{Error, Problem};
use crate::web::extract::Params;
use crate::web::view::fragment::is_one_of;

/// What interpreters say as interpreters.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PhrasesAnswer<'a> {
    /// The edition that answers.
    edition: &'a str,
    total: usize,
    /// By moment, then by identifier.
    phrases: Vec<PhraseEntry<'a>>,
}

/// An intervention, in the third person.
#[derive(Debug, Serialize, ToSchema)]
struct PhraseEntry<'a> {
    /// Identifier.
    id: &'a str,
    /// `opening`, `address`, `words`, `course` or `limits`: when it is said.
    moment: &'static str,
    /// `client`, `professional` or `both`: whom `say` is said to.
    to: &'static str,
    /// Its name, by language.
    title: BTreeMap<String, &'a str>,
    /// When to say it, by language.
    note: BTreeMap<String, &'a str>,
    /// What is said, by language.
    say: BTreeMap<String, Vec<Sentence<'a>>>,
    /// What the other party is told of it, by language; empty where both are addressed.
    tell: BTreeMap<String, Vec<Sentence<'a>>>,
}

/// A sentence ready to say.
#[derive(Debug, Serialize, ToSchema)]
struct Sentence<'a> {
    text: &'a str,
    /// `masculine` or `feminine`, where it shows the gender of the interpreter.
    interpreter: Option<&'static str>,
    /// `masculine`, `feminine`, `neutral` or `plural`, where it shows whom it is said to or about.
    person: Option<&'static str>,
    /// Identifiers of sources.
    sources: Vec<&'a str>,
}

/// List what interpreters say as interpreters.
#[utoipa::path(
    get,
    path = "/api/v1/phrases",
    tag = "glossary",
    params(("to" = Option<String>, Query, description = "BCP 47 tags of the languages wanted, separated by commas; without it all", example = "nl,ar")),
    responses(
        (status = 200, description = "Every phrase", body = PhrasesAnswer<'_>),
        (status = 304, description = "The answer that `If-None-Match` names still holds"),
        (status = 400, description = "A parameter does not fit", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn phrases(State(app): State<App>, params: Params) -> Result<Response, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let languages = params.languages("to", glossary)?;
    let phrases = glossary.companions.phrases.iter();
    let phrases: Vec<_> = phrases.map(|phrase| entry(phrase, &languages)).collect();
    json::answer(&PhrasesAnswer {
        edition: &glossary.header.edition,
        total: phrases.len(),
        phrases,
    })
}

fn entry<'a>(phrase: &'a Phrase, languages: &[&Language]) -> PhraseEntry<'a> {
    PhraseEntry {
        id: phrase.id.as_str(),
        moment: phrase.moment.name(),
        to: phrase.to.name(),
        title: names(&phrase.title),
        note: names(&phrase.note),
        say: sentences(&phrase.say, languages),
        tell: sentences(&phrase.tell, languages),
    }
}

fn sentences<'a>(
    utterances: &'a Utterances,
    languages: &[&Language],
) -> BTreeMap<String, Vec<Sentence<'a>>> {
    let wanted = utterances
        .iter()
        .filter(|(tag, _)| languages.is_empty() || is_one_of(tag, languages));
    wanted
        .map(|(tag, sentences)| (tag.to_string(), sentences.iter().map(sentence).collect()))
        .collect()
}

fn sentence(utterance: &Utterance) -> Sentence<'_> {
    Sentence {
        text: &utterance.text,
        interpreter: utterance.interpreter.map(|speaker| speaker.name()),
        person: utterance.person.map(|person| person.name()),
        sources: utterance.sources.iter().map(|id| id.as_str()).collect(),
    }
}
