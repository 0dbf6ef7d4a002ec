//! How a text of the glossary is read in Latin letters: for the index, and again when a hearing is compared with it.

use super::address::Address;
use crate::model::Glossary;
use crate::text::{Analysers, Skeleton};

/// The skeleton of a text's reading, and whether the reading has its vowels.
///
/// The reading is the one the term brings, else that of its letters. `None` where the language has no table for hearings.
pub(super) fn skeleton(
    glossary: &Glossary,
    analysers: &Analysers,
    address: Address,
) -> Option<(Skeleton, bool)> {
    let analyser = analysers.of(&address.section(glossary).language);
    analyser.hears_by()?;
    let own = address.term(glossary)?.romanised.as_ref();
    let is_citation = address.term.is_some_and(|(_, form)| form == 0);
    let (reading, has_vowels) = match own.filter(|_| is_citation) {
        Some(reading) => (analysers.latin().folded(reading), true),
        None => {
            let folded = analyser.folded(address.text(glossary));
            (analyser.reading(&folded)?, analyser.writes_vowels())
        }
    };
    Some((analyser.skeleton(&reading)?, has_vowels))
}
