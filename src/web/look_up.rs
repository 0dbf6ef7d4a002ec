//! A look-up as pages and JSON ask for it: the same parameters, the same search.

use std::sync::Arc;

use super::app::Content;
use super::error::Error;
use super::extract::Params;
use crate::model::Language;
use crate::search::{Query, Results};

/// Hits where nothing else is asked.
const LIMIT: usize = 10;
/// The most hits.
const MOST: usize = 50;

/// What is asked for.
#[derive(Debug)]
pub(super) struct Asked<'c> {
    /// The text; `None` when the box is empty.
    pub(super) text: Option<String>,
    /// The language of the text.
    pub(super) from: Option<&'c Language>,
    /// The languages wanted; empty: all.
    pub(super) to: Vec<&'c Language>,
    /// The country whose words are wanted.
    pub(super) region: Option<String>,
    /// The most hits.
    pub(super) limit: usize,
}

impl<'c> Asked<'c> {
    /// Reads `q`, `from`, `to`, `region` and `limit`.
    ///
    /// # Errors
    ///
    /// When one of them does not fit.
    pub(super) fn of(params: &Params, content: &'c Arc<Content>) -> Result<Self, Error> {
        let glossary = content.glossary();
        Ok(Self {
            text: params.query()?.map(str::to_owned),
            from: params.language("from", glossary)?,
            to: params.languages("to", glossary)?,
            region: params.region(glossary)?,
            limit: params.limit(MOST)?.unwrap_or(LIMIT),
        })
    }

    /// What is found, when there is a text.
    ///
    /// # Errors
    ///
    /// When the index fails.
    pub(super) fn results(&self, content: &'c Content) -> Result<Option<Results<'c>>, Error> {
        let Some(text) = &self.text else {
            return Ok(None);
        };
        let query = Query {
            text,
            from: self.from.map(|language| &language.tag),
            region: self.region.as_deref(),
            limit: self.limit,
        };
        Ok(Some(content.searcher.search(&query)?))
    }
}
