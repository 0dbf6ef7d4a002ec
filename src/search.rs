//! Finding concepts by what someone heard or half remembers.
//!
//! A query is tried in classes, from an exact match down to words of a definition ([`MatchClass`]); a better class always ranks above a worse one.
//! Results are concepts, each with the text that matched and why.
//!
//! ```text
//! glossary ── texts in the order in which they are shown ── tantivy ─┬─ words, phrases, readings ── unpacked into lexicons
//!             (rank)              (build: text → tokens)             │                             (lexicon, slips)
//!                                                                    └─ stems, consonants, running text, read where they are
//! query ── variants (text) ── early classes ── late classes ── the best of each concept (rank) ── hits
//! ```
//!
//! **Invariant:** this is the only module that names tantivy. It knows nothing of HTTP or HTML, and keeps no answer for later.

mod address;
mod build;
mod class;
mod classes;
mod lexicon;
mod ranges;
mod rank;
mod reader;
mod reading;
mod schema;
mod slips;
mod stems;

use std::path::Path;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

pub use class::MatchClass;

use crate::model::{Concept, Glossary, Profiles, Section, Term};
use crate::text::{Analysers, Variant};
use classes::Look;
use rank::Key;
use reader::IndexReader;
use reading::Readings;

/// What is looked for.
#[derive(Debug, Clone)]
pub struct Query<'a> {
    /// The text as typed.
    pub text: &'a str,
    /// The language it is believed to be in; its matches come first within a class.
    pub from: Option<&'a LanguageIdentifier>,
    /// A country (ISO 3166) whose terms come first within a class.
    pub region: Option<&'a str>,
    /// The most hits wanted.
    pub limit: usize,
}

/// What was found.
#[derive(Debug)]
pub struct Results<'a> {
    /// All concepts that match, also those beyond the limit.
    pub total: usize,
    /// The best, best first.
    pub hits: Vec<Hit<'a>>,
}

/// A concept that matches.
#[derive(Debug)]
pub struct Hit<'a> {
    /// The concept.
    pub concept: &'a Concept,
    /// The section whose text matched.
    pub section: &'a Section,
    /// The term that matched; `None` when words of a definition or note did.
    pub term: Option<&'a Term>,
    /// The text that matched: the term, one of its forms, or the first choice of the section.
    pub text: &'a str,
    /// Why it matched.
    pub class: MatchClass,
    /// The parts of `text` that matched, in code points.
    pub ranges: Vec<std::ops::Range<u32>>,
}

/// Why an index could not be built or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The engine failed.
    #[error("the index failed: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// The disk failed.
    #[error("the index cannot be read or written: {0}")]
    Disk(#[from] std::io::Error),
    /// The glossary is larger than the index can address.
    #[error("the glossary is too large: {0}")]
    TooLarge(String),
}

/// A glossary with its index.
#[derive(Debug)]
pub struct Searcher {
    glossary: Arc<Glossary>,
    analysers: Analysers,
    reader: IndexReader,
}

impl Searcher {
    /// Builds the index of a glossary in memory.
    ///
    /// # Errors
    ///
    /// When the engine fails or the glossary is too large.
    pub fn in_memory(glossary: Arc<Glossary>, profiles: Profiles) -> Result<Self, Error> {
        let analysers = Analysers::new(profiles, &glossary.languages);
        let index = build::in_memory(&glossary, &analysers)?;
        let reader = IndexReader::new(&index, &glossary, &analysers)?;
        Ok(Self {
            glossary,
            analysers,
            reader,
        })
    }

    /// Opens the index kept in `folder` under `fingerprint`, or builds it there.
    ///
    /// # Errors
    ///
    /// When the disk or the engine fails or the glossary is too large.
    pub fn on_disk(
        glossary: Arc<Glossary>,
        profiles: Profiles,
        folder: &Path,
        fingerprint: &str,
    ) -> Result<Self, Error> {
        let analysers = Analysers::new(profiles, &glossary.languages);
        let index = build::on_disk(&glossary, &analysers, folder, fingerprint)?;
        let reader = IndexReader::new(&index, &glossary, &analysers)?;
        Ok(Self {
            glossary,
            analysers,
            reader,
        })
    }

    /// The glossary that is searched.
    #[must_use]
    pub fn glossary(&self) -> &Glossary {
        &self.glossary
    }

    /// Looks up a query.
    ///
    /// # Errors
    ///
    /// When an index on disk can no longer be read.
    pub fn search(&self, query: &Query<'_>) -> Result<Results<'_>, Error> {
        let written = self.analysers.written(query.text);
        let variants = self.analysers.variants(&written);
        let mut look = Look::new(self, query, &written, &variants);
        look.through_all_classes()?;
        Ok(Results {
            total: look.matches.total(),
            hits: look
                .matches
                .best()
                .map(|key| self.hit(key, &variants))
                .collect(),
        })
    }

    /// The concepts whose terms begin most like `text`, for when nothing is found.
    ///
    /// # Errors
    ///
    /// When an index on disk can no longer be read.
    pub fn nearest(&self, text: &str, limit: usize) -> Result<Vec<&Concept>, Error> {
        let mut start: Vec<char> = text.trim().chars().collect();
        while start.len() > 3 {
            start.pop();
            let text: String = start.iter().collect();
            let written = self.analysers.written(&text);
            let variants = self.analysers.variants(&written);
            let query = Query {
                text: &text,
                from: None,
                region: None,
                limit,
            };
            let mut look = Look::new(self, &query, &written, &variants);
            look.beginnings();
            if look.matches.total() > 0 {
                let concepts = look
                    .matches
                    .best()
                    .map(|key| self.reader.concept(key.document()));
                return Ok(concepts
                    .map(|place| &self.glossary.concepts()[place])
                    .collect());
            }
        }
        Ok(Vec::new())
    }

    fn hit(&self, found: Key, variants: &[Variant]) -> Hit<'_> {
        let address = self.reader.address(found.document());
        let section = address.section(&self.glossary);
        let term = address.term(&self.glossary);
        let text = address.text(&self.glossary);
        let analyser = self.reader.analyser(found.document());
        let class = found.class();
        let ranges = if term.is_some() {
            let variant = variants.iter().find(|variant| variant.is_of(analyser));
            ranges::of(class, text, &self.analysers.all()[analyser], variant)
        } else {
            Vec::new()
        };
        Hit {
            concept: &self.glossary.concepts()[address.concept],
            section,
            term,
            text,
            class,
            ranges,
        }
    }

    /// The readings of a document.
    fn readings(&self, document: u32) -> Readings {
        reading::readings(
            &self.glossary,
            &self.analysers,
            self.reader.address(document),
        )
    }
}
