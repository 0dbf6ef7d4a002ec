//! Inflected forms, words with clitics, and compounds.

use std::collections::HashMap;

use super::late::under_every_word;
use super::{Languages, Look};
use crate::search::Error;
use crate::search::class::MatchClass;
use crate::search::schema::stem_token;
use crate::text::{Analyser, Variant};

/// Letters that two words have in common when both lost an ending.
const TELLING: usize = 5;
/// Distance of a text of more words than the query: beyond every ending.
const LONGER: usize = 20;
/// Distance of a part of a compound: beyond that.
const COMPOUND: usize = 2 * LONGER;

impl Look<'_> {
    /// Texts of which every word of the query is a form.
    pub(super) fn inflected(
        &mut self,
        variant: &Variant,
        languages: Languages,
    ) -> Result<(), Error> {
        let n_words = variant.words().count();
        for place in self.places(variant, languages) {
            let analyser = &self.searcher.analysers.all()[place];
            if !analyser.has_affixes() {
                continue;
            }
            let found = under_every_word(variant, |word| self.forms_of(place, analyser, word))?;
            for (document, taken) in found {
                let longer = self.searcher.reader.n_words(document) > n_words;
                let distance = taken.min(LONGER - 1) + if longer { LONGER } else { 0 };
                self.add_wanted(
                    variant,
                    document,
                    languages,
                    MatchClass::Inflected,
                    distance,
                );
            }
        }
        Ok(())
    }

    /// The documents with a word that `word` may be a form of, and the fewest letters that come off for it.
    fn forms_of(
        &self,
        place: usize,
        analyser: &Analyser,
        word: &str,
    ) -> Result<HashMap<u32, usize>, Error> {
        let reader = &self.searcher.reader;
        let mut found = HashMap::new();
        for stem in analyser.stems(word) {
            // Another language's word does not take this one's endings.
            let words = reader.words.under(&stem.text).iter();
            for document in words.filter(|document| reader.analyser(**document) == place) {
                found.entry(*document).or_insert(stem.taken);
            }
            // Two words that only have a short beginning in common are not forms of one.
            if stem.taken == 0 || stem.text.chars().nth(TELLING - 1).is_some() {
                let token = stem_token(place, &stem.text);
                for document in reader.under(reader.fields.stem, &token)? {
                    found.entry(document).or_insert(stem.taken + 1);
                }
            }
        }
        Ok(found)
    }

    /// Terms that are one of the two known words that the query runs together; the first one says what it is about.
    pub(super) fn compound(
        &mut self,
        variant: &Variant,
        languages: Languages,
    ) -> Result<(), Error> {
        if variant.text.contains(' ') {
            return Ok(());
        }
        for place in self.places(variant, languages) {
            let analyser = &self.searcher.analysers.all()[place];
            for (front, back) in analyser.cuts(&variant.text) {
                if self.is_known(place, front)? && self.is_known(place, back)? {
                    self.part(place, languages, front, COMPOUND);
                    self.part(place, languages, back, COMPOUND + 1);
                }
            }
        }
        Ok(())
    }

    fn part(&mut self, place: usize, languages: Languages, part: &str, distance: usize) {
        let reader = &self.searcher.reader;
        for document in reader.words.under(part) {
            let is_here = reader.analyser(*document) == place;
            if is_here && self.is_wanted(languages, *document) && self.is_text(*document, &[part]) {
                self.add(*document, MatchClass::Inflected, distance);
            }
        }
    }

    /// Whether a word stands in a term or in running text of a language with this analyser.
    fn is_known(&self, place: usize, word: &str) -> Result<bool, Error> {
        let reader = &self.searcher.reader;
        let is_here = |document: &u32| reader.analyser(*document) == place;
        Ok(reader.words.under(word).iter().any(is_here)
            || reader.under(reader.fields.text, word)?.iter().any(is_here))
    }
}
