//! A concept as the protocol names it: identifier, name, description, types. Also `GET /reconcile/suggest`.

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;

use super::Voice;
use crate::model::{Concept, Glossary, Section};
use crate::search::Query;
use crate::web::api::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::extract::{Params, QUERY_LIMIT};

/// Suggestions of one answer.
const LIMIT: usize = 10;
/// The furthest suggestion.
const FURTHEST: usize = 200;

/// The type of every entity.
pub(super) const CONCEPT: &str = "concept";

/// A type of entities: a concept, or a concept of a domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Kind {
    pub(super) id: String,
    name: String,
}

impl Kind {
    /// The type of every concept.
    pub(super) fn concept(voice: &Voice) -> Self {
        Self {
            id: CONCEPT.to_owned(),
            name: voice.text("pack-concept").into_owned(),
        }
    }

    /// The types of a concept.
    pub(super) fn of(glossary: &Glossary, voice: &Voice, concept: &Concept) -> [Self; 2] {
        let domain = Self {
            id: format!("domain:{}", concept.domain),
            name: domain_name(glossary, voice, concept).to_owned(),
        };
        [Self::concept(voice), domain]
    }
}

/// The name of a concept's domain.
pub(super) fn domain_name<'g>(
    glossary: &'g Glossary,
    voice: &Voice,
    concept: &'g Concept,
) -> &'g str {
    let domain = glossary.domain(concept.domain.as_str());
    let name = domain.and_then(|domain| domain.names.best(&voice.languages));
    name.map_or(concept.domain.as_str(), |(_, name)| name)
}

/// The name of a concept: its first choice in the section that matched, else for the reader, else in any language; where there is none, how to say it.
pub(super) fn name<'c>(
    voice: &Voice,
    concept: &'c Concept,
    matched: Option<&'c Section>,
) -> &'c str {
    let readers = voice.languages.iter();
    let sections = || {
        let readers = readers.clone().filter_map(|tag| concept.section(tag));
        matched.into_iter().chain(readers).chain(&concept.sections)
    };
    let label = sections().find_map(|section| Some(&*section.label()?.text));
    let name = label.or_else(|| sections().find_map(|section| section.paraphrase.as_deref()));
    name.unwrap_or(concept.id.as_str())
}

/// The definition for the reader.
pub(super) fn description<'c>(voice: &'c Voice, concept: &'c Concept) -> Option<&'c str> {
    let definition = concept.definition(&voice.languages);
    definition.map(|(_, definition)| definition)
}

/// What may be meant by what one has typed.
#[derive(Debug, Serialize)]
struct Suggestions<'a> {
    result: Vec<Suggestion<'a>>,
}

#[derive(Debug, Serialize)]
struct Suggestion<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    notable: [Kind; 2],
}

/// The concepts that `prefix` may mean, beginning after the first `cursor`.
pub(super) async fn suggest(State(app): State<App>, params: Params) -> Result<Response, Error> {
    let content = app.content();
    let voice = Voice::of(&params)?;
    let Some(text) = params.get("prefix")? else {
        let remedy = "give what has been typed";
        return Err(Error::parameter("prefix", "is missing", remedy));
    };
    if text.chars().count() > QUERY_LIMIT {
        let remedy = "use at most 200 characters";
        return Err(Error::parameter("prefix", "is too long", remedy));
    }
    let skipped = match params.get("cursor")? {
        None | Some("0") => 0,
        Some(_) => params.number("cursor", FURTHEST)?.unwrap_or_default(),
    };
    let results = content.searcher.search(&Query {
        text,
        from: None,
        region: None,
        limit: skipped + LIMIT,
    })?;
    let hits = results.hits.iter().skip(skipped);
    let result = hits.map(|hit| Suggestion {
        id: hit.concept.id.as_str(),
        name: name(&voice, hit.concept, Some(hit.section)),
        description: description(&voice, hit.concept),
        notable: Kind::of(content.glossary(), &voice, hit.concept),
    });
    answer(&Suggestions {
        result: result.collect(),
    })
}
