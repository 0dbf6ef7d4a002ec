//! A batch of queries: what the protocol sends, as far as it is understood.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use unic_langid::LanguageIdentifier;

use super::candidates::{Candidate, candidates};
use super::{Voice, parsed};
use crate::model::{Glossary, Language};
use crate::web::app::Content;
use crate::web::error::Error;
use crate::web::extract::QUERY_LIMIT;

/// The most queries of a batch.
const MOST_QUERIES: usize = 100;
/// Candidates where nothing else is asked, and the most.
const LIMIT: usize = 10;
pub(super) const MOST_CANDIDATES: usize = 50;

/// One query of a batch.
#[derive(Debug, Deserialize)]
struct Asked {
    query: Option<String>,
    #[serde(rename = "type")]
    kind: Option<OneOrMore>,
    limit: Option<u64>,
    #[serde(default)]
    properties: Vec<Property>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

/// The value of another column.
#[derive(Debug, Deserialize)]
struct Property {
    pid: String,
    v: Value,
}

/// The candidates of one query.
#[derive(Debug, Serialize)]
pub(super) struct Found {
    result: Vec<Candidate>,
}

/// A query as it is understood.
pub(super) struct Question<'q> {
    pub(super) text: &'q str,
    /// The language of the text, where it is said.
    pub(super) from: Option<&'q LanguageIdentifier>,
    /// The types wanted; empty: all.
    pub(super) kinds: &'q [String],
    pub(super) limit: usize,
}

/// The candidates of every query of a batch, under the same names.
pub(super) fn results(
    content: &Content,
    voice: &Voice,
    queries: &str,
) -> Result<BTreeMap<String, Found>, Error> {
    let batch: BTreeMap<String, Asked> = parsed("queries", queries)?;
    if batch.len() > MOST_QUERIES {
        let fault = format!("holds {} queries", batch.len());
        return Err(Error::parameter(
            "queries",
            fault,
            "send at most 100 in a batch",
        ));
    }
    let results = batch.into_iter().map(|(name, asked)| {
        let result = found(content, voice, &asked)?;
        Ok((name, Found { result }))
    });
    results.collect()
}

/// A cell that is no text to look up has no candidates: one of them must not spoil the batch.
fn found(content: &Content, voice: &Voice, asked: &Asked) -> Result<Vec<Candidate>, Error> {
    let glossary = content.glossary();
    let (text, from) = text_and_language(glossary, asked);
    let text = text.trim();
    if text.is_empty() || text.contains('\0') || text.chars().count() > QUERY_LIMIT {
        return Ok(Vec::new());
    }
    let kinds = match &asked.kind {
        None => &[],
        Some(OneOrMore::One(kind)) => std::slice::from_ref(kind),
        Some(OneOrMore::More(kinds)) => kinds.as_slice(),
    };
    let limit = asked.limit.map_or(LIMIT, |limit| {
        usize::try_from(limit)
            .unwrap_or(MOST_CANDIDATES)
            .min(MOST_CANDIDATES)
    });
    let question = Question {
        text,
        from: from.map(|language| &language.tag),
        kinds,
        limit,
    };
    candidates(content, voice, &question)
}

/// The text to look up, and its language: the property `language` names it; where there is no query, a label of another column is looked up.
fn text_and_language<'q>(
    glossary: &'q Glossary,
    asked: &'q Asked,
) -> (&'q str, Option<&'q Language>) {
    let language = |tag: &str| glossary.languages.resolve(&tag.parse().ok()?);
    let values = || {
        let properties = asked.properties.iter();
        properties.filter_map(|property| Some((&*property.pid, first_text(&property.v)?)))
    };
    let named = values().find(|(name, _)| *name == "language");
    let named = named.and_then(|(_, tag)| language(tag.trim()));
    if let Some(query) = &asked.query {
        return (query, named);
    }
    let label =
        values().find_map(|(name, text)| Some((text, language(name.strip_prefix("label:")?)?)));
    label.map_or(("", None), |(text, language)| (text, Some(language)))
}

/// The first text of a value: a text, an entity, or a list of them.
fn first_text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        Value::Array(values) => values.iter().find_map(first_text),
        Value::Object(entity) => entity.get("name").or(entity.get("id"))?.as_str(),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}
