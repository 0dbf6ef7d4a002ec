//! Look-ups in the index: which addresses stand under a token.

use std::sync::Arc;

use tantivy::columnar::Column;
use tantivy::index::InvertedIndexReader;
use tantivy::postings::TermInfo;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, Index, ReloadPolicy, TERMINATED};

use super::Error;
use super::address::Address;
use super::schema::{ADDRESS, Fields};

/// An index open for reading.
pub(super) struct IndexReader {
    pub(super) fields: Fields,
    segments: Vec<Segment>,
    // Keeps the segments' files alive.
    _searcher: tantivy::Searcher,
}

struct Segment {
    by_field: Vec<Arc<InvertedIndexReader>>,
    addresses: Column<u64>,
}

impl std::fmt::Debug for IndexReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IndexReader")
            .field("segments", &self.segments.len())
            .finish_non_exhaustive()
    }
}

impl IndexReader {
    pub(super) fn new(index: &Index, fields: Fields) -> Result<Self, Error> {
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()?;
        let searcher = reader.searcher();
        let mut segments = Vec::new();
        for segment in searcher.segment_readers() {
            let fields = segment.schema().fields();
            let by_field = fields
                .filter(|(_, entry)| entry.is_indexed())
                .map(|(field, _)| segment.inverted_index(field))
                .collect::<Result<_, _>>()?;
            segments.push(Segment {
                by_field,
                addresses: segment.fast_fields().u64(ADDRESS)?,
            });
        }
        Ok(Self {
            fields,
            segments,
            _searcher: searcher,
        })
    }

    /// Every address under exactly this token.
    pub(super) fn under(&self, field: Field, token: &str) -> Result<Vec<u64>, Error> {
        let mut addresses = Vec::new();
        for segment in &self.segments {
            let index = segment.index(field);
            if let Some(info) = index.terms().get(token)? {
                segment.read(index, &info, &mut addresses)?;
            }
        }
        Ok(addresses)
    }

    /// Every address under a token that begins so.
    pub(super) fn beginning(&self, field: Field, start: &str) -> Result<Vec<u64>, Error> {
        let mut addresses = Vec::new();
        for segment in &self.segments {
            let index = segment.index(field);
            let mut tokens = index.terms().range().ge(start).into_stream()?;
            while tokens.advance() && tokens.key().starts_with(start.as_bytes()) {
                segment.read(index, tokens.value(), &mut addresses)?;
            }
        }
        addresses.sort_unstable();
        addresses.dedup();
        Ok(addresses)
    }

    /// Every address under all of these tokens.
    pub(super) fn under_all<'a>(
        &self,
        field: Field,
        tokens: impl Iterator<Item = &'a str>,
    ) -> Result<Vec<u64>, Error> {
        let mut common: Option<Vec<u64>> = None;
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

impl Segment {
    /// Indexed fields come first in the schema, so a field's number is its place here.
    fn index(&self, field: Field) -> &InvertedIndexReader {
        &self.by_field[field.field_id() as usize]
    }

    fn read(
        &self,
        index: &InvertedIndexReader,
        info: &TermInfo,
        addresses: &mut Vec<u64>,
    ) -> Result<(), Error> {
        let mut postings = index.read_postings_from_terminfo(info, IndexRecordOption::Basic)?;
        while postings.doc() != TERMINATED {
            addresses.extend(self.addresses.first(postings.doc()));
            postings.advance();
        }
        Ok(())
    }
}

/// What two lists have in common. Addresses rise with document numbers, so both are sorted.
pub(super) fn intersection(one: &[u64], other: &[u64]) -> Vec<u64> {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    short
        .iter()
        .copied()
        .filter(|address| long.binary_search(address).is_ok())
        .collect()
}

/// The addresses as places in the glossary.
pub(super) fn unpacked(addresses: &[u64]) -> impl Iterator<Item = Address> {
    addresses.iter().map(|packed| Address::unpack(*packed))
}
