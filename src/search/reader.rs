//! An index open for reading.

use std::sync::Arc;

use tantivy::index::InvertedIndexReader;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, Index, ReloadPolicy, SegmentReader, TERMINATED};

use super::Error;
use super::address::Address;
use super::lexicon::Lexicon;
use super::schema::{ADDRESS, Fields, PLACE, schema};
use super::slips::{AnalyserSet, Near, SlipIndex};
use crate::model::Glossary;
use crate::text::Analysers;

/// An index open for reading. A document is known by its number, which is its rank.
pub(super) struct IndexReader {
    pub(super) fields: Fields,
    /// Every word.
    pub(super) words: Lexicon,
    /// Every text of several words, written as one.
    pub(super) phrases: Lexicon,
    slips: SlipIndex,
    /// Every reading as it sounds.
    pub(super) heard: Lexicon,
    misheard: SlipIndex,
    segments: Vec<Segment>,
    /// For each document, its packed address.
    addresses: Vec<u64>,
    /// For each document, the place of its language.
    languages: Vec<u16>,
    /// For each document, how many different words its text has, at most 255.
    n_words: Vec<u8>,
    /// For each language, the place of its analyser.
    analysers: Vec<usize>,
    /// For each analyser, whether a text is in one of its languages.
    in_use: Vec<bool>,
    // Keeps the segments' files alive.
    _searcher: tantivy::Searcher,
}

/// A part of the index, whose documents are numbered from `base`.
struct Segment {
    base: u32,
    by_field: Vec<Arc<InvertedIndexReader>>,
}

impl std::fmt::Debug for IndexReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IndexReader")
            .field("documents", &self.addresses.len())
            .finish_non_exhaustive()
    }
}

impl IndexReader {
    pub(super) fn new(
        index: &Index,
        glossary: &Glossary,
        analysers: &Analysers,
    ) -> Result<Self, Error> {
        let (_, fields) = schema();
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        let searcher = reader.searcher();
        let segments = &in_order(searcher.segment_readers())?;
        let words = Lexicon::new(segments, fields.word)?;
        let phrases = Lexicon::new(segments, fields.phrase)?;
        let heard = Lexicon::new(segments, fields.heard)?;
        let addresses = addresses(segments)?;
        let languages: Vec<u16> = addresses
            .iter()
            .map(|packed| {
                let section = Address::unpack(*packed).section(glossary);
                let place = glossary.languages.position(&section.language);
                place
                    .and_then(|place| u16::try_from(place).ok())
                    .unwrap_or(u16::MAX)
            })
            .collect();
        let n_analysers = analysers.all().len();
        let tags = glossary.languages.iter().map(|language| &language.tag);
        let analysers: Vec<usize> = tags.map(|tag| analysers.position(tag)).collect();
        let mut in_use = vec![false; n_analysers];
        for language in &languages {
            in_use[analysers[usize::from(*language)]] = true;
        }
        let analyser = |document: u32| analysers[usize::from(languages[document as usize])];
        Ok(Self {
            fields,
            slips: SlipIndex::new(&[&words, &phrases], analyser),
            misheard: SlipIndex::new(&[&heard], analyser),
            heard,
            n_words: n_words(&words, addresses.len()),
            words,
            phrases,
            segments: opened(segments)?,
            languages,
            analysers,
            in_use,
            addresses,
            _searcher: searcher,
        })
    }

    /// The address of a document.
    pub(super) fn address(&self, document: u32) -> Address {
        Address::unpack(self.addresses[document as usize])
    }

    /// The place of a document's concept.
    pub(super) fn concept(&self, document: u32) -> usize {
        Address::concept_of(self.addresses[document as usize])
    }

    /// The place of a document's language.
    pub(super) fn language(&self, document: u32) -> u16 {
        self.languages[document as usize]
    }

    /// How many different words a document's text has.
    pub(super) fn n_words(&self, document: u32) -> usize {
        usize::from(self.n_words[document as usize])
    }

    /// The place of the analyser of a document's language.
    pub(super) fn analyser(&self, document: u32) -> usize {
        self.analysers[usize::from(self.language(document))]
    }

    /// Whether any text is in a language of this analyser.
    pub(super) fn is_in_use(&self, analyser: usize) -> bool {
        self.in_use[analyser]
    }

    /// The tokens of some languages that are a slip away from a query.
    pub(super) fn near(&self, query: &str, among: AnalyserSet) -> Vec<Near<'_>> {
        self.slips.near(&[&self.words, &self.phrases], query, among)
    }

    /// The readings in some languages that sound almost like a query.
    pub(super) fn nearly_heard(&self, token: &str, among: AnalyserSet) -> Vec<Near<'_>> {
        self.misheard.near(&[&self.heard], token, among)
    }

    /// Every document under exactly this token, rising.
    pub(super) fn under(&self, field: Field, token: &str) -> Result<Vec<u32>, Error> {
        let mut documents = Vec::new();
        for segment in &self.segments {
            // Indexed fields come first in the schema, so a field's number is its place here.
            let index = &segment.by_field[field.field_id() as usize];
            let Some(info) = index.terms().get(token)? else {
                continue;
            };
            let option = IndexRecordOption::Basic;
            let mut postings = index.read_postings_from_terminfo(&info, option)?;
            while postings.doc() != TERMINATED {
                documents.push(segment.base + postings.doc());
                postings.advance();
            }
        }
        Ok(documents)
    }

    /// Every document under all of these tokens.
    pub(super) fn under_all<'a>(
        &self,
        field: Field,
        tokens: impl Iterator<Item = &'a str>,
    ) -> Result<Vec<u32>, Error> {
        let mut common: Option<Vec<u32>> = None;
        for token in tokens {
            let found = self.under(field, token)?;
            let both = match common {
                None => found,
                Some(earlier) => intersection(&earlier, &found),
            };
            if both.is_empty() {
                return Ok(both);
            }
            common = Some(both);
        }
        Ok(common.unwrap_or_default())
    }
}

/// The segments in the order of their documents.
fn in_order(segments: &[SegmentReader]) -> Result<Vec<SegmentReader>, Error> {
    let mut ordered = Vec::new();
    for segment in segments {
        let first = segment.fast_fields().u64(PLACE)?.first(0);
        ordered.push((first, segment.clone()));
    }
    ordered.sort_by_key(|(first, _)| *first);
    Ok(ordered.into_iter().map(|(_, segment)| segment).collect())
}

fn opened(segments: &[SegmentReader]) -> Result<Vec<Segment>, Error> {
    let mut base = 0;
    let mut opened = Vec::new();
    for segment in segments {
        let fields = segment.schema().fields();
        let by_field = fields
            .filter(|(_, entry)| entry.is_indexed())
            .map(|(field, _)| segment.inverted_index(field))
            .collect::<Result<_, _>>()?;
        opened.push(Segment { base, by_field });
        base += segment.max_doc();
    }
    Ok(opened)
}

fn n_words(words: &Lexicon, n_documents: usize) -> Vec<u8> {
    let mut counts = vec![0_u8; n_documents];
    for token in 0..words.len() {
        for document in words.documents_of(token) {
            let count = &mut counts[*document as usize];
            *count = count.saturating_add(1);
        }
    }
    counts
}

fn addresses(segments: &[SegmentReader]) -> Result<Vec<u64>, Error> {
    let mut addresses = Vec::new();
    for segment in segments {
        let column = segment.fast_fields().u64(ADDRESS)?;
        let values = (0..segment.max_doc()).filter_map(|document| column.first(document));
        addresses.extend(values);
    }
    Ok(addresses)
}

/// What two rising lists have in common.
pub(super) fn intersection(one: &[u32], other: &[u32]) -> Vec<u32> {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let both = short.iter().copied();
    both.filter(|document| long.binary_search(document).is_ok())
        .collect()
}

#[cfg(test)]
mod tests;
