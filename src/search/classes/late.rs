//! The dear classes one after the other, and those of them that need only the words: joined or split, words among others, running text.

use std::collections::HashMap;

use super::{Languages, Look};
use crate::search::Error;
use crate::search::class::MatchClass;
use crate::text::{Variant, is_han};

/// Letters of a word that running text is searched for, and of a joined beginning: shorter ones stand everywhere.
const TELLING: usize = 4;

/// A step through one class, in these languages.
type Step<'a> = fn(&mut Look<'a>, &Variant, Languages) -> Result<(), Error>;

impl<'a> Look<'a> {
    /// Every class after prefix but running text, until one of the steps finds something.
    pub(super) fn late(&mut self, languages: Languages) -> Result<(), Error> {
        let steps: [&[Step<'a>]; 5] = [
            &[Self::inflected, Self::joined],
            &[Self::typos, Self::romanised],
            &[Self::misheard],
            &[Self::compound],
            &[Self::contained],
        ];
        let before = self.matches.n_texts();
        for step in steps {
            for class in step {
                for variant in self.variants {
                    class(self, variant, languages)?;
                }
            }
            if self.matches.n_texts() > before {
                break;
            }
        }
        Ok(())
    }

    /// Texts that are the query when spaces and hyphens do not count, or that begin so.
    fn joined(&mut self, variant: &Variant, languages: Languages) -> Result<(), Error> {
        self.joined_whole(variant, languages);
        let reader = &self.searcher.reader;
        let telling = |joined: &String| joined.chars().nth(TELLING - 1).is_some();
        for joined in variant.joined().filter(telling) {
            for document in reader.phrases.beginning(&joined) {
                self.add_wanted(variant, *document, languages, MatchClass::Joined, 1);
            }
        }
        Ok(())
    }

    /// Texts that are the query when spaces and hyphens do not count; whether there are any where it was asked for.
    pub(super) fn joined_whole(&mut self, variant: &Variant, languages: Languages) -> bool {
        let reader = &self.searcher.reader;
        let mut found = false;
        for joined in variant.joined() {
            // A word of a longer text is not the whole of it.
            let words = reader.words.under(&joined).iter();
            let words = words.filter(|document| self.is_text(**document, &[&joined]));
            let documents: Vec<u32> = words
                .chain(reader.phrases.under(&joined))
                .copied()
                .collect();
            for document in documents {
                self.add_wanted(variant, document, languages, MatchClass::Joined, 0);
                found |= self.folds_like(variant, document) && !self.is_elsewhere(document);
            }
        }
        found
    }

    /// Terms that stand whole in the query, among words that are none of theirs.
    fn contained(&mut self, variant: &Variant, languages: Languages) -> Result<(), Error> {
        let reader = &self.searcher.reader;
        let words: Vec<&str> = variant.words().collect();
        let parts =
            (0..words.len()).flat_map(|first| (first..words.len()).map(move |last| first..=last));
        for part in parts.filter(|part| part.clone().count() < words.len()) {
            let part = &words[part];
            let lexicon = if part.len() == 1 {
                &reader.words
            } else {
                &reader.phrases
            };
            for document in lexicon.under(&part.concat()) {
                if self.is_text(*document, part) {
                    let left = words.len() - part.len();
                    self.add_wanted(variant, *document, languages, MatchClass::Words, left);
                }
            }
        }
        Ok(())
    }

    /// Definitions and notes that have every longer word of the query.
    pub(super) fn text(&mut self) -> Result<(), Error> {
        let reader = &self.searcher.reader;
        for variant in self.variants {
            let telling =
                |word: &&str| word.chars().nth(TELLING - 1).is_some() || word.chars().any(is_han);
            let words = variant.words().filter(telling);
            for document in reader.under_all(reader.fields.text, words)? {
                self.add(document, MatchClass::Text, 0);
            }
        }
        Ok(())
    }

    /// The analysers of a variant that are looked at.
    pub(super) fn places(&self, variant: &Variant, languages: Languages) -> Vec<usize> {
        let analysers = &self.searcher.analysers;
        let asked = self.query.from.map(|from| analysers.position(from));
        let places = variant.analysers();
        let places = places.filter(|place| self.searcher.reader.is_in_use(*place));
        places
            .filter(|place| languages == Languages::All || Some(*place) == asked)
            .collect()
    }

    /// A document's text, folded.
    pub(super) fn folded(&self, document: u32) -> String {
        let Self { searcher, .. } = self;
        let text = searcher.reader.address(document).text(&searcher.glossary);
        let analyser = searcher.reader.analyser(document);
        searcher.analysers.all()[analyser].folded(text)
    }

    /// Whether a document's text is these words and no others.
    pub(super) fn is_text(&self, document: u32, words: &[&str]) -> bool {
        self.folded(document).split(' ').eq(words.iter().copied())
    }
}

/// The documents that every word of a variant leads to, with the sum of their distances.
pub(super) fn under_every_word(
    variant: &Variant,
    mut under: impl FnMut(&str) -> Result<HashMap<u32, usize>, Error>,
) -> Result<HashMap<u32, usize>, Error> {
    let mut common: Option<HashMap<u32, usize>> = None;
    for word in variant.words() {
        let mut found = under(word)?;
        if let Some(earlier) = common {
            found.retain(|document, _| earlier.contains_key(document));
            for (document, distance) in &mut found {
                *distance += earlier[document];
            }
        }
        if found.is_empty() {
            return Ok(found);
        }
        common = Some(found);
    }
    Ok(common.unwrap_or_default())
}
