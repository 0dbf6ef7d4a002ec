//! The classes one after the other, the cheap ones first.

use super::address::Address;
use super::build::{piece_token, stems};
use super::class::MatchClass;
use super::rank::Matches;
use super::reader::{intersection, unpacked};
use super::variant::{Variant, Variants};
use super::{Error, Query, Searcher, section_at};
use crate::text::{allowed_slips, is_han, is_latin, pieces_near, slips_within, swaps};

/// Everything that matches: the dear classes are tried only when the cheap ones found nothing.
pub(super) fn find(
    searcher: &Searcher,
    query: &Query<'_>,
    variants: &Variants<'_>,
) -> Result<Matches, Error> {
    let mut matches = beginnings(searcher, query, variants)?;
    let mut look = Look {
        searcher,
        query,
        variants,
        matches: &mut matches,
    };
    if look.matches.is_empty() {
        look.inflected()?;
        look.joined()?;
    }
    if look.matches.is_empty() {
        let near = look.near()?;
        look.typos(&near, |elsewhere| !elsewhere);
        look.romanised()?;
        // A slip in a language that was not asked for is nonsense more often than not,
        // so it counts only when the asked language has neither a slip nor a reading.
        if look.matches.is_empty() {
            look.typos(&near, |elsewhere| elsewhere);
        }
    }
    if look.matches.is_empty() {
        look.text()?;
    }
    Ok(matches)
}

/// What matches exactly, folded, by its words or by its beginning.
pub(super) fn beginnings(
    searcher: &Searcher,
    query: &Query<'_>,
    variants: &Variants<'_>,
) -> Result<Matches, Error> {
    let mut matches = Matches::default();
    let mut look = Look {
        searcher,
        query,
        variants,
        matches: &mut matches,
    };
    look.exact()?;
    look.folded()?;
    look.words_and_prefix()?;
    Ok(matches)
}

struct Look<'a> {
    searcher: &'a Searcher,
    query: &'a Query<'a>,
    variants: &'a Variants<'a>,
    matches: &'a mut Matches,
}

impl<'a> Look<'a> {
    fn exact(&mut self) -> Result<(), Error> {
        let reader = &self.searcher.reader;
        for address in unpacked(&reader.under(reader.fields.exact, &self.variants.written)?) {
            self.add(address, MatchClass::Exact, 0);
        }
        Ok(())
    }

    fn folded(&mut self) -> Result<(), Error> {
        let reader = &self.searcher.reader;
        for variant in &self.variants.all {
            let found = reader.under(reader.fields.folded, &variant.folded.text)?;
            self.add_all(variant, &found, MatchClass::Folded);
        }
        Ok(())
    }

    fn words_and_prefix(&mut self) -> Result<(), Error> {
        let reader = &self.searcher.reader;
        let field = reader.fields.word;
        for variant in &self.variants.all {
            let words: Vec<&str> = variant.folded.words().collect();
            let Some((last, earlier)) = words.split_last() else {
                continue;
            };
            let before = reader.under_all(field, earlier.iter().copied())?;
            if !earlier.is_empty() && before.is_empty() {
                continue;
            }
            let within = |found: Vec<u64>| {
                if earlier.is_empty() {
                    found
                } else {
                    intersection(&before, &found)
                }
            };
            let whole = within(reader.under(field, last)?);
            self.add_all(variant, &whole, MatchClass::Words);
            if last.chars().nth(1).is_some() || last.chars().all(is_han) {
                let begun = within(reader.beginning(field, last)?);
                self.add_all(variant, &begun, MatchClass::Prefix);
            }
        }
        Ok(())
    }

    fn inflected(&mut self) -> Result<(), Error> {
        let reader = &self.searcher.reader;
        for variant in &self.variants.all {
            for analyser in &variant.analysers {
                let stems = stems(
                    &self.variants.analysers.all()[*analyser],
                    &variant.folded.text,
                );
                // One word, or the whole text, which comes last.
                if let Some(stem) = stems.last() {
                    for address in unpacked(&reader.under(reader.fields.stem, stem)?) {
                        if self.analyser_of(address) == *analyser {
                            self.add(address, MatchClass::Inflected, 0);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn joined(&mut self) -> Result<(), Error> {
        let reader = &self.searcher.reader;
        for variant in &self.variants.all {
            let found = reader.under(reader.fields.joined, &variant.joined)?;
            self.add_all(variant, &found, MatchClass::Joined);
        }
        Ok(())
    }

    /// Where texts stand that may be a slip away, with the variant of the query that they are near to.
    fn near(&self) -> Result<Vec<(&'a Variant, Address)>, Error> {
        let reader = &self.searcher.reader;
        let mut near = Vec::new();
        for variant in &self.variants.all {
            let mut candidates = Vec::new();
            for piece in pieces_near(&variant.joined) {
                candidates.extend(reader.under(reader.fields.piece, &piece_token(&piece))?);
            }
            for swapped in swaps(&variant.joined) {
                candidates.extend(reader.under(reader.fields.joined, &swapped)?);
                candidates.extend(reader.under(reader.fields.word, &swapped)?);
            }
            candidates.sort_unstable();
            candidates.dedup();
            near.extend(unpacked(&candidates).map(|address| (variant, address)));
        }
        Ok(near)
    }

    /// Slips, in those languages for which `wanted` holds: it is told whether another language was asked for.
    fn typos(&mut self, near: &[(&Variant, Address)], wanted: impl Fn(bool) -> bool) {
        for (variant, address) in near {
            if wanted(self.is_in_another_language(*address))
                && let Some(slips) = self.slips(variant, *address)
            {
                self.add(*address, MatchClass::Typo, slips);
            }
        }
    }

    /// The fewest slips between the query and the text at `address`, or one of its words, if not too many.
    fn slips(&self, variant: &Variant, address: Address) -> Option<usize> {
        if !variant.analysers.contains(&self.analyser_of(address)) {
            return None;
        }
        let section = section_at(&self.searcher.glossary, address);
        let (term, form) = address.term?;
        let text = section.terms[term].texts().nth(form)?;
        let folded = self.variants.analysers.of(&section.language).fold(text);
        let joined = folded.joined();
        let whole = if folded.text == joined {
            None
        } else {
            Some(joined.as_str())
        };
        let keys = folded.words().chain(whole);
        let length = variant.joined.chars().count();
        keys.filter_map(|key| {
            let most = allowed_slips(length.min(key.chars().count()));
            slips_within(&variant.joined, key, most).filter(|slips| *slips > 0)
        })
        .min()
    }

    fn romanised(&mut self) -> Result<(), Error> {
        if !is_latin(&self.variants.written) {
            return Ok(());
        }
        let reader = &self.searcher.reader;
        let analysers = self.variants.analysers;
        let folded = analysers.latin().fold(&self.variants.written);
        for (place, analyser) in analysers.all().iter().enumerate() {
            let Some(skeleton) = analyser.heard(&folded.text).filter(|s| s.len() > 1) else {
                continue;
            };
            for address in unpacked(&reader.under(reader.fields.heard, &skeleton)?) {
                if self.analyser_of(address) == place {
                    self.add(address, MatchClass::Romanised, 0);
                }
            }
        }
        Ok(())
    }

    fn text(&mut self) -> Result<(), Error> {
        let reader = &self.searcher.reader;
        for variant in &self.variants.all {
            // Short words stand in every note.
            let long = |word: &&str| word.chars().count() > 3 || word.chars().any(is_han);
            let words: Vec<&str> = variant.folded.words().filter(long).collect();
            let found = reader.under_all(reader.fields.text, words.into_iter())?;
            for address in unpacked(&found) {
                self.add(address, MatchClass::Text, 0);
            }
        }
        Ok(())
    }

    /// Adds what stands in languages that fold as this variant does.
    fn add_all(&mut self, variant: &Variant, found: &[u64], class: MatchClass) {
        for address in unpacked(found) {
            if variant.analysers.contains(&self.analyser_of(address)) {
                self.add(address, class, 0);
            }
        }
    }

    fn add(&mut self, address: Address, class: MatchClass, slips: usize) {
        self.matches
            .add(&self.searcher.glossary, self.query, address, class, slips);
    }

    fn is_in_another_language(&self, address: Address) -> bool {
        let section = section_at(&self.searcher.glossary, address);
        self.query
            .from
            .is_some_and(|from| *from != section.language)
    }

    fn analyser_of(&self, address: Address) -> usize {
        let section = section_at(&self.searcher.glossary, address);
        self.variants.analysers.position(&section.language)
    }
}
