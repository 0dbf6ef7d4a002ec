//! Stems that do not bring two concepts together.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::address::Address;
use crate::model::Glossary;
use crate::text::{Analyser, Analysers};

/// For each stem of a one-word text, whether all such texts of the language are of one concept.
pub(super) struct ClearStems(HashMap<u64, Meaning>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// Of the concept with this place.
    One(usize),
    /// Of several.
    Several,
}

impl ClearStems {
    /// Looks through every one-word text.
    pub(super) fn new(glossary: &Glossary, analysers: &Analysers, texts: &[u64]) -> Self {
        let mut meanings = HashMap::new();
        for address in texts.iter().map(|packed| Address::unpack(*packed)) {
            let place = analysers.position(&address.section(glossary).language);
            let analyser = &analysers.all()[place];
            if !analyser.has_affixes() {
                continue;
            }
            let folded = analyser.folded(address.text(glossary));
            if folded.contains(' ') {
                continue;
            }
            for stem in analyser.own_stems(&folded) {
                let own = Meaning::One(address.concept);
                let meaning = meanings.entry(key(place, &stem.text)).or_insert(own);
                if *meaning != own {
                    *meaning = Meaning::Several;
                }
            }
        }
        Self(meanings)
    }

    /// The stems of a word, itself left out, that lead to one concept only.
    pub(super) fn of(&self, place: usize, analyser: &Analyser, word: &str) -> Vec<String> {
        let clear = |stem: &str| self.0.get(&key(place, stem)) != Some(&Meaning::Several);
        let stems = analyser.own_stems(word).into_iter();
        let kept = stems.filter(|stem| stem.taken > 0 && clear(&stem.text));
        kept.map(|stem| stem.text).collect()
    }
}

fn key(place: usize, stem: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (place, stem).hash(&mut hasher);
    hasher.finish()
}
