//! The concepts that a cell may mean, with scores from the classes of search.

use serde::Serialize;

use super::Voice;
use super::batch::{MOST_CANDIDATES, Question};
use super::entity::{CONCEPT, Kind, description, name};
use crate::model::{Concept, ConceptId};
use crate::search::{Hit, MatchClass, Query};
use crate::web::app::Content;
use crate::web::error::Error;

/// A concept that may be meant.
#[derive(Debug, Serialize)]
pub(super) struct Candidate {
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(rename = "type")]
    kinds: [Kind; 2],
    score: u8,
    /// Whether it is certain enough to be taken without asking.
    #[serde(rename = "match")]
    is_certain: bool,
    features: [Feature; 1],
}

/// A fact about a match, for those who make scores of their own.
#[derive(Debug, Serialize)]
struct Feature {
    id: &'static str,
    value: bool,
}

/// The candidates, best first.
pub(super) fn candidates(
    content: &Content,
    voice: &Voice,
    question: &Question<'_>,
) -> Result<Vec<Candidate>, Error> {
    let glossary = content.glossary();
    let results = content.searcher.search(&Query {
        text: question.text,
        from: question.from,
        region: None,
        limit: MOST_CANDIDATES,
    })?;
    let certain = certain(&results.hits, question);
    let wanted = results
        .hits
        .iter()
        .filter(|hit| is_wanted(hit.concept, question));
    let candidates = wanted.take(question.limit).map(|hit| Candidate {
        id: hit.concept.id.to_string(),
        name: name(voice, hit.concept, Some(hit.section)).to_owned(),
        description: description(voice, hit.concept).map(str::to_owned),
        kinds: Kind::of(glossary, voice, hit.concept),
        score: score(hit.class),
        is_certain: certain == Some(&hit.concept.id),
        features: [Feature {
            id: "may-be-said",
            value: may_be_said(hit),
        }],
    });
    Ok(candidates.collect())
}

/// The one concept that has the text as its own, of all that are found; none where the text must not be offered: someone has to see that the concept's name says it more kindly.
fn certain<'h>(hits: &[Hit<'h>], question: &Question<'_>) -> Option<&'h ConceptId> {
    let is_same = |hit: &&Hit<'h>| {
        let in_language = question
            .from
            .is_none_or(|from| hit.section.language == *from);
        in_language && matches!(hit.class, MatchClass::Exact | MatchClass::Folded)
    };
    let mut same = hits.iter().filter(is_same);
    match (same.next(), same.next()) {
        (Some(hit), None) if may_be_said(hit) => Some(&hit.concept.id),
        _ => None,
    }
}

/// Whether the term that matched may be offered as a rendering.
fn may_be_said(hit: &Hit<'_>) -> bool {
    hit.term.is_some_and(|term| term.usage.may_be_said())
}

/// Whether a concept is of one of the types that are asked for.
fn is_wanted(concept: &Concept, question: &Question<'_>) -> bool {
    let is_of = |kind: &String| {
        let domain = kind.strip_prefix("domain:");
        kind == CONCEPT || domain == Some(concept.domain.as_str())
    };
    question.kinds.is_empty() || question.kinds.iter().any(is_of)
}

/// Of a hundred; falls from class to class.
const fn score(class: MatchClass) -> u8 {
    match class {
        MatchClass::Exact => 100,
        MatchClass::Folded => 95,
        MatchClass::Words => 80,
        MatchClass::Prefix => 70,
        MatchClass::Inflected => 65,
        MatchClass::Joined => 60,
        MatchClass::Typo => 50,
        MatchClass::Romanised => 40,
        MatchClass::Text => 20,
    }
}
