//! Typing slips, and what was heard and typed in Latin letters.

use std::collections::HashMap;

use super::late::under_every_word;
use super::{Languages, Look};
use crate::search::Error;
use crate::search::class::MatchClass;
use crate::search::schema::{Sounds, heard_token};
use crate::text::{Skeleton, Variant, is_latin, same_but_for_vowels};

/// Sounds that a hearing must have, in the asked language and in others.
const SOUNDS: (usize, usize) = (2, 4);
/// Consonants that a hearing must have to be compared by them.
const CONSONANTS: usize = 3;
/// The same where the reading has no vowels, so that nothing else can be compared.
const BARE_CONSONANTS: usize = 5;

impl Look<'_> {
    /// Texts, or words of texts, that are a slip of the pen away; with several words, also word by word.
    pub(super) fn typos(&mut self, variant: &Variant, languages: Languages) -> Result<(), Error> {
        for joined in &variant.joined {
            for near in self.searcher.reader.near(joined) {
                for document in near.documents {
                    self.add_wanted(variant, *document, languages, MatchClass::Typo, near.slips);
                }
            }
        }
        if variant.text.contains(' ') {
            let found = under_every_word(variant, |word| Ok(self.near_to(word)))?;
            for (document, slips) in found {
                self.add_wanted(variant, document, languages, MatchClass::Typo, slips);
            }
        }
        Ok(())
    }

    /// The documents with this word or one that is a slip away, and how many slips.
    fn near_to(&self, word: &str) -> HashMap<u32, usize> {
        let reader = &self.searcher.reader;
        let same = reader.words.under(word).iter();
        let mut found: HashMap<u32, usize> = same.map(|document| (*document, 0)).collect();
        for near in reader.near(word) {
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
        if !is_latin(self.written) {
            return Ok(());
        }
        let analysers = &self.searcher.analysers;
        let typed = analysers.latin().folded(self.written);
        let mut tables = Vec::new();
        for place in self.places(variant, languages) {
            let analyser = &analysers.all()[place];
            let Some(table) = analyser.hears_by().filter(|table| !tables.contains(table)) else {
                continue;
            };
            tables.push(table);
            if let Some(skeleton) = analyser.skeleton(&typed) {
                self.sounding(table, &skeleton, languages)?;
            }
        }
        Ok(())
    }

    fn sounding(
        &mut self,
        table: &str,
        typed: &Skeleton,
        languages: Languages,
    ) -> Result<(), Error> {
        let reader = &self.searcher.reader;
        let asked = languages == Languages::Asked;
        let least = if asked { SOUNDS.0 } else { SOUNDS.1 };
        if typed.whole.chars().count() >= least {
            let token = heard_token(table, Sounds::All, &typed.whole);
            for document in reader.under(reader.fields.heard, &token)? {
                if self.is_wanted(languages, document) {
                    self.add(document, MatchClass::Romanised, 0);
                }
            }
        }
        // Elsewhere than asked, consonants alone are too little to go by.
        let n_consonants = typed.consonants.chars().count();
        if n_consonants < CONSONANTS || (self.from.is_some() && !asked) {
            return Ok(());
        }
        let token = heard_token(table, Sounds::Consonants, &typed.consonants);
        for document in reader.under(reader.fields.heard, &token)? {
            let alike = match self.searcher.skeleton(document) {
                Some((reading, true)) => same_but_for_vowels(typed, &reading),
                _ => asked || n_consonants >= BARE_CONSONANTS,
            };
            if alike && self.is_wanted(languages, document) {
                self.add(document, MatchClass::Romanised, 1);
            }
        }
        Ok(())
    }
}
