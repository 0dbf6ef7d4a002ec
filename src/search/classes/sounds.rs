//! Typing slips, and what was heard and typed in Latin letters.

use std::collections::HashMap;

use super::late::under_every_word;
use super::{Languages, Look};
use crate::search::Error;
use crate::search::class::MatchClass;
use crate::search::schema::heard_token;
use crate::search::slips::AnalyserSet;
use crate::text::{Analyser, Skeleton, Variant, is_latin, same_but_for_vowels};

/// Sounds that a hearing must have, in the asked language and in others.
const SOUNDS: (usize, usize) = (2, 4);
/// Consonants that a hearing must have to be compared by them: when the language asked for is in another script, and else.
const CONSONANTS: (usize, usize) = (2, 3);
/// Sounds that a hearing must have for one of them to be wrong, in other scripts and in Latin script.
const NEARLY: (usize, usize) = (4, 7);
/// The same where the reading has no vowels, so that nothing else can be compared.
const BARE_CONSONANTS: (usize, usize) = (3, 5);

impl Look<'_> {
    /// Texts, or words of texts, that are a slip of the pen away; where the whole is not, word by word.
    pub(super) fn typos(&mut self, variant: &Variant, languages: Languages) -> Result<(), Error> {
        let among = self.places(variant, languages).into_iter().collect();
        let before = self.matches.n_texts();
        for joined in variant.joined() {
            for near in self.searcher.reader.near(&joined, among) {
                for document in near.documents {
                    self.add_slipped(variant, *document, languages, near.slips);
                }
            }
        }
        if self.matches.n_texts() == before && variant.text.contains(' ') {
            let found = under_every_word(variant, |word| Ok(self.near_to(word, among)))?;
            for (document, slips) in found {
                self.add_slipped(variant, document, languages, slips);
            }
        }
        Ok(())
    }

    /// Adds a text with slips: after as many slips, the whole of a text comes before a part of one.
    fn add_slipped(
        &mut self,
        variant: &Variant,
        document: u32,
        languages: Languages,
        slips: usize,
    ) {
        let longer = self.searcher.reader.n_words(document) > variant.words().count();
        let distance = 2 * slips + usize::from(longer);
        self.add_wanted(variant, document, languages, MatchClass::Typo, distance);
    }

    /// The documents with this word or one that is a slip away, and how many slips.
    fn near_to(&self, word: &str, among: AnalyserSet) -> HashMap<u32, usize> {
        let reader = &self.searcher.reader;
        let same = reader.words.under(word).iter();
        let mut found: HashMap<u32, usize> = same.map(|document| (*document, 0)).collect();
        for near in reader.near(word, among) {
            for document in near.documents {
                let slips = found.entry(*document).or_insert(near.slips);
                *slips = near.slips.min(*slips);
            }
        }
        found
    }

    /// Texts whose reading sounds like the query, or has the same consonants.
    pub(super) fn romanised(
        &mut self,
        variant: &Variant,
        languages: Languages,
    ) -> Result<(), Error> {
        for (table, typed) in self.hearings(variant, languages) {
            self.sounding(table, &typed, languages)?;
        }
        Ok(())
    }

    /// Texts whose reading sounds almost like the query, in the language asked for.
    ///
    /// Where the script is Latin, slips say nearly the same, so more has to agree.
    pub(super) fn misheard(
        &mut self,
        variant: &Variant,
        languages: Languages,
    ) -> Result<(), Error> {
        if languages == Languages::All {
            return Ok(());
        }
        let least = if self.asks_for_another_script() {
            NEARLY.0
        } else {
            NEARLY.1
        };
        let among = self.places(variant, languages).into_iter().collect();
        for (table, typed) in self.hearings(variant, languages) {
            if typed.whole.chars().count() >= least {
                let token = heard_token(table, &typed.whole);
                for near in self.searcher.reader.nearly_heard(&token, among) {
                    self.add_heard(near.documents, languages, 1 + near.slips);
                }
            }
        }
        Ok(())
    }

    /// What was typed as each table hears it that the languages use; none when it is not in Latin letters.
    fn hearings(&self, variant: &Variant, languages: Languages) -> Vec<(usize, Skeleton)> {
        if !is_latin(self.written) {
            return Vec::new();
        }
        let analysers = &self.searcher.analysers;
        let typed = analysers.latin().folded(self.written);
        let mut hearings: Vec<(usize, Skeleton)> = Vec::new();
        for place in self.places(variant, languages) {
            let analyser = &analysers.all()[place];
            let table = analyser.hears_by();
            let new = table.filter(|table| hearings.iter().all(|(known, _)| known != table));
            hearings.extend(new.zip(analyser.skeleton(&typed)));
        }
        hearings
    }

    fn sounding(
        &mut self,
        table: usize,
        typed: &Skeleton,
        languages: Languages,
    ) -> Result<(), Error> {
        let reader = &self.searcher.reader;
        let asked = languages == Languages::Asked;
        if typed.whole.chars().count() >= if asked { SOUNDS.0 } else { SOUNDS.1 } {
            let token = heard_token(table, &typed.whole);
            self.add_heard(reader.heard.under(&token), languages, 0);
        }
        // Elsewhere than asked, less than the whole is too little to go by.
        let n_consonants = typed.consonants.chars().count();
        let another_script = asked && self.asks_for_another_script();
        let least = |(there, elsewhere)| if another_script { there } else { elsewhere };
        if n_consonants < least(CONSONANTS) || (self.from.is_some() && !asked) {
            return Ok(());
        }
        let token = heard_token(table, &typed.consonants);
        let mut alike = reader.under(reader.fields.consonants, &token)?;
        alike.retain(|document| {
            let readings = self.searcher.readings(*document);
            let mut skeletons = readings.skeletons.iter();
            if readings.have_vowels {
                skeletons.any(|reading| same_but_for_vowels(typed, reading))
            } else {
                n_consonants >= least(BARE_CONSONANTS)
            }
        });
        self.add_heard(&alike, languages, 1);
        Ok(())
    }

    /// Whether a language was asked for whose letters are not Latin, so that Latin ones were heard.
    fn asks_for_another_script(&self) -> bool {
        let asked = self.query.from.map(|from| self.searcher.analysers.of(from));
        asked.is_some_and(Analyser::is_read_by_letters)
    }

    fn add_heard(&mut self, documents: &[u32], languages: Languages, distance: usize) {
        for document in documents {
            if self.is_wanted(languages, *document) {
                self.add(*document, MatchClass::Romanised, distance);
            }
        }
    }
}
