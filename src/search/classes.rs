//! The classes of matches, the cheap ones first.
//!
//! Exact, folded, words and prefix are always tried: together they cost a few microseconds. The dear classes are tried only when nothing is found in the asked language, first there and then elsewhere, because a slip or a hearing in a language that was not asked for is nonsense more often than not.

mod early;
mod forms;
mod late;
mod sounds;

use super::class::MatchClass;
use super::rank::{Elsewhere, Key, Matches};
use super::{Error, Query, Searcher};
use crate::text::Variant;

/// A query on its way through the classes.
pub(super) struct Look<'a> {
    searcher: &'a Searcher,
    query: &'a Query<'a>,
    written: &'a str,
    variants: &'a [Variant],
    /// The place of the language asked for.
    from: Option<u16>,
    pub(super) matches: Matches,
}

/// Which languages are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Languages {
    /// The one that was asked for.
    Asked,
    /// All of them.
    All,
}

impl<'a> Look<'a> {
    pub(super) fn new(
        searcher: &'a Searcher,
        query: &'a Query<'a>,
        written: &'a str,
        variants: &'a [Variant],
    ) -> Self {
        let languages = &searcher.glossary.languages;
        let from = query.from.and_then(|from| languages.position(from));
        Self {
            searcher,
            query,
            written,
            variants,
            from: from.and_then(|place| u16::try_from(place).ok()),
            matches: Matches::new(query.limit, searcher.glossary.concepts().len()),
        }
    }

    /// Everything that matches.
    pub(super) fn through_all_classes(&mut self) -> Result<(), Error> {
        self.beginnings();
        if self.matches.in_asked_language() {
            return Ok(());
        }
        if self.from.is_some() {
            self.late(Languages::Asked)?;
        }
        if self.matches.total() == 0 {
            self.late(Languages::All)?;
        }
        if self.matches.total() == 0 {
            self.text()?;
        }
        Ok(())
    }

    /// Adds a document if its language folds as this variant does and is looked at.
    fn add_wanted(
        &mut self,
        variant: &Variant,
        document: u32,
        languages: Languages,
        class: MatchClass,
        distance: usize,
    ) {
        if self.folds_like(variant, document) && self.is_wanted(languages, document) {
            self.add(document, class, distance);
        }
    }

    fn add(&mut self, document: u32, class: MatchClass, distance: usize) {
        let elsewhere = Elsewhere {
            language: self.is_elsewhere(document),
            region: self.query.region.is_some_and(|region| {
                let address = self.searcher.reader.address(document);
                let term = address.term(&self.searcher.glossary);
                term.is_some_and(|term| !term.used_in(region))
            }),
        };
        let key = Key::new(class, distance, elsewhere, document);
        self.matches
            .add(key, self.searcher.reader.concept(document), elsewhere);
    }

    fn folds_like(&self, variant: &Variant, document: u32) -> bool {
        variant.is_of(self.searcher.reader.analyser(document))
    }

    fn is_elsewhere(&self, document: u32) -> bool {
        self.from
            .is_some_and(|from| self.searcher.reader.language(document) != from)
    }

    fn is_wanted(&self, languages: Languages, document: u32) -> bool {
        languages == Languages::All || !self.is_elsewhere(document)
    }
}
