//! How a text of the glossary is read in Latin letters: for the index, and again when a hearing is compared with it.

use super::address::Address;
use crate::model::Glossary;
use crate::text::{Analysers, Skeleton};

/// The readings of a text.
#[derive(Debug, Default)]
pub(super) struct Readings {
    /// Each reading as it sounds.
    pub(super) skeletons: Vec<Skeleton>,
    /// Whether they have their vowels.
    pub(super) have_vowels: bool,
}

/// The readings that the term brings, else that of its letters; none where the language has no table for hearings.
///
/// A term may bring several, separated by slashes, brackets, or commas where its text has none; what one is called stands before a colon.
pub(super) fn readings(glossary: &Glossary, analysers: &Analysers, address: Address) -> Readings {
    let analyser = analysers.of(&address.section(glossary).language);
    let own = address
        .term(glossary)
        .and_then(|term| term.romanised.as_ref());
    let is_citation = address.term.is_some_and(|(_, form)| form == 0);
    let (readings, have_vowels) = match own.filter(|_| is_citation) {
        Some(readings) => {
            let has_comma = address.text(glossary).contains([',', '،']);
            let ends = |c: char| matches!(c, '/' | '(' | ')') || c == ',' && !has_comma;
            let each = readings.split(ends);
            let each = each.map(|one| one.rsplit(':').next().unwrap_or(one));
            let each = each.map(|one| analysers.latin().folded(one));
            (each.filter(|one| !one.is_empty()).collect(), true)
        }
        None => {
            let folded = analyser.folded(address.text(glossary));
            let reading: Vec<String> = analyser.reading(&folded).into_iter().collect();
            (reading, analyser.writes_vowels())
        }
    };
    Readings {
        skeletons: readings
            .iter()
            .filter_map(|reading| analyser.skeleton(reading))
            .collect(),
        have_vowels,
    }
}
