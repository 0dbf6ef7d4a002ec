//! The order of matches: class, distance, asked language, asked region, then the order of texts.
//!
//! Texts are ordered once, when the index is built: the citation form before other forms, usage, shortness, and the concept's place. A document's number is its place in this order.

use super::Error;
use super::address::Address;
use super::class::MatchClass;
use crate::model::Glossary;

/// Every term and form of a glossary, as packed addresses, in the order in which they are shown within a class.
///
/// # Errors
///
/// When a place is beyond what an address holds.
pub(super) fn texts_in_order(glossary: &Glossary) -> Result<Vec<u64>, Error> {
    let mut texts = Vec::new();
    for (concept, content) in glossary.concepts().iter().enumerate() {
        for (section, content) in content.sections.iter().enumerate() {
            for (place, term) in content.terms.iter().enumerate() {
                for (form, text) in term.texts().enumerate() {
                    let address = Address {
                        concept,
                        section,
                        term: Some((place, form)),
                    };
                    let order = (form, term.usage, text.chars().count());
                    texts.push((packed_order(order), address.pack()?));
                }
            }
        }
    }
    texts.sort_unstable();
    Ok(texts.into_iter().map(|(_, address)| address).collect())
}

/// Form, usage and length as one number that keeps their order.
fn packed_order((form, usage, length): (usize, crate::model::Usage, usize)) -> u64 {
    let capped = |n: usize, most: u64| u64::try_from(n).unwrap_or(most).min(most);
    capped(form, 0xffff) << 40 | (usage as u64) << 32 | capped(length, 0xffff_ffff)
}

/// Why a document matches, and how well: smaller is better.
///
/// Class, distance, another language, another region and the document, in one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(u64);

/// The greatest distance that is told apart from greater ones.
const FARTHEST: usize = 63;

impl Key {
    pub(super) fn new(
        class: MatchClass,
        distance: usize,
        elsewhere: Elsewhere,
        document: u32,
    ) -> Self {
        let distance = distance.min(FARTHEST) as u64;
        let Elsewhere { language, region } = elsewhere;
        let place =
            (class as u64) << 8 | distance << 2 | u64::from(language) << 1 | u64::from(region);
        Self(place << 32 | u64::from(document))
    }

    /// The class.
    pub(super) fn class(self) -> MatchClass {
        MatchClass::ALL[(self.0 >> 40) as usize & 0xf]
    }

    /// The document.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the lower 32 bits are wanted"
    )]
    pub(super) const fn document(self) -> u32 {
        self.0 as u32
    }
}

/// Whether a match is not where it was asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Elsewhere {
    /// In another language.
    pub(super) language: bool,
    /// Of another region.
    pub(super) region: bool,
}

/// The best matches, one a concept, and how many concepts match.
#[derive(Debug)]
pub(super) struct Matches {
    /// The best keys with their concepts, best first, at most `limit`.
    best: Vec<(Key, usize)>,
    limit: usize,
    /// One bit a concept: whether it matches.
    seen: Vec<u64>,
    total: usize,
    /// How many texts were added, better or worse than what was there.
    n_texts: usize,
    /// Whether something matches in the asked language.
    in_asked_language: bool,
}

impl Matches {
    /// No matches yet, of so many concepts.
    pub(super) fn new(limit: usize, n_concepts: usize) -> Self {
        Self {
            best: Vec::with_capacity(limit + 1),
            limit,
            seen: vec![0; n_concepts.div_ceil(64)],
            total: 0,
            n_texts: 0,
            in_asked_language: false,
        }
    }

    /// How many concepts match.
    pub(super) const fn total(&self) -> usize {
        self.total
    }

    /// How many texts match, of concepts that match already too.
    pub(super) const fn n_texts(&self) -> usize {
        self.n_texts
    }

    /// Whether something matches in the language asked for, or in any when none was.
    pub(super) const fn in_asked_language(&self) -> bool {
        self.in_asked_language
    }

    /// The best matches, best first.
    pub(super) fn best(&self) -> impl Iterator<Item = Key> {
        self.best.iter().map(|(key, _)| *key)
    }

    /// Adds a match, unless its concept has a better one.
    pub(super) fn add(&mut self, key: Key, concept: usize, elsewhere: Elsewhere) {
        let (word, bit) = (&mut self.seen[concept / 64], 1 << (concept % 64));
        let known = *word & bit != 0;
        *word |= bit;
        self.total += usize::from(!known);
        self.n_texts += 1;
        self.in_asked_language |= !elsewhere.language;
        if self.best.len() == self.limit && self.best.last().is_none_or(|(worst, _)| *worst <= key)
        {
            return;
        }
        if known && let Some(place) = self.best.iter().position(|(_, own)| *own == concept) {
            if self.best[place].0 <= key {
                return;
            }
            self.best.remove(place);
        }
        let place = self.best.partition_point(|(other, _)| *other < key);
        self.best.insert(place, (key, concept));
        self.best.truncate(self.limit);
    }
}
