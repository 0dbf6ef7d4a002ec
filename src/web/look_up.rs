//! A look-up as pages and JSON ask for it: the same parameters, the same search.

use std::sync::Arc;

use super::app::Content;
use super::error::Error;
use super::extract::Params;
use super::reader::Reader;
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

    /// The languages asked for, each once: that of the text first.
    pub(super) fn languages(&self) -> Vec<&'c Language> {
        let mut languages: Vec<&Language> = Vec::new();
        for language in self.from.iter().chain(&self.to) {
            if !languages.iter().any(|earlier| earlier.tag == language.tag) {
                languages.push(language);
            }
        }
        languages
    }

    /// The two languages of a pair, when both are asked for and are two.
    pub(super) fn pair(&self) -> Option<(&'c Language, &'c Language)> {
        let (from, to) = (self.from?, *self.to.first()?);
        (from.tag != to.tag).then_some((from, to))
    }

    /// An address inside the site in this pair and country, with more parameters.
    pub(super) fn href(&self, reader: &Reader, path: &str, more: &[(&str, &str)]) -> String {
        self.href_with_pack(reader, path, more, reader.kept().picked.clone())
    }

    /// The same with other concepts picked.
    pub(super) fn href_with_pack(
        &self,
        reader: &Reader,
        path: &str,
        more: &[(&str, &str)],
        picked: Vec<String>,
    ) -> String {
        let from = self.from.map(|language| language.tag.to_string());
        let to = self.to.iter().map(|language| language.tag.to_string());
        let to = to.collect::<Vec<_>>().join(",");
        let mut all = vec![
            ("from", from.as_deref().unwrap_or_default()),
            ("to", to.as_str()),
            ("region", self.region.as_deref().unwrap_or_default()),
        ];
        all.extend(more);
        reader.href_with_pack(path, &all, picked)
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
