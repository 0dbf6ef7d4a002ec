//! The tokens of a field in their order, each with the texts it stands in.
//!
//! Unpacked from the index when it is opened: tantivy needs a microsecond to find a token and another to read its texts; a look-up here takes a tenth of that, and the texts under all tokens with the same beginning lie side by side.

use std::cmp::Ordering;
use std::ops::Range;

use tantivy::postings::TermInfo;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, InvertedIndexReader, SegmentReader, TERMINATED};

use super::Error;

/// Tokens in the order of their bytes, with the documents they stand in.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    /// Every token, one after the other.
    letters: String,
    /// Where each token ends in `letters`.
    ends: Vec<u32>,
    /// The documents of every token, one token after the other, rising within a token.
    documents: Vec<u32>,
    /// Where the documents of each token end in `documents`.
    last: Vec<u32>,
    /// The first bytes of each token as a number: most comparisons end here, in one place of memory.
    heads: Vec<u64>,
    /// For each two bytes that a token may begin with, the first token that does not come before them.
    shelves: Vec<u32>,
}

/// What stands under the beginning of a token.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found<'a> {
    /// The documents of exactly this token, rising.
    pub(super) whole: &'a [u32],
    /// The documents of every token that begins so, one token after the other.
    pub(super) begun: &'a [u32],
}

impl Lexicon {
    /// Reads a field of every segment; documents are numbered through the segments.
    pub(super) fn new(segments: &[SegmentReader], field: Field) -> Result<Self, Error> {
        let mut lexicon = Self::default();
        let mut readers = Vec::new();
        for segment in segments {
            readers.push(segment.inverted_index(field)?);
        }
        let mut base = 0;
        let mut streams = Vec::new();
        for (segment, reader) in segments.iter().zip(&readers) {
            let mut tokens = reader.terms().stream()?;
            if tokens.advance() {
                streams.push((base, reader, tokens));
            }
            base += segment.max_doc();
        }
        // The segments' tokens are merged; they stand in the order of their documents.
        while let Some(token) = streams
            .iter()
            .map(|(_, _, tokens)| tokens.key().to_vec())
            .min()
        {
            let mut at = 0;
            while let Some((base, reader, tokens)) = streams.get_mut(at) {
                let mut more = true;
                if *tokens.key() == *token {
                    lexicon.add_documents(*base, reader, tokens.value())?;
                    more = tokens.advance();
                }
                if more {
                    at += 1;
                } else {
                    streams.remove(at);
                }
            }
            lexicon.add_token(&String::from_utf8_lossy(&token))?;
        }
        lexicon.letters.shrink_to_fit();
        lexicon.documents.shrink_to_fit();
        lexicon.shelve();
        Ok(lexicon)
    }

    fn add_documents(
        &mut self,
        base: u32,
        reader: &InvertedIndexReader,
        info: &TermInfo,
    ) -> Result<(), Error> {
        let mut postings = reader.read_postings_from_terminfo(info, IndexRecordOption::Basic)?;
        while postings.doc() != TERMINATED {
            self.documents.push(base + postings.doc());
            postings.advance();
        }
        Ok(())
    }

    fn add_token(&mut self, token: &str) -> Result<(), Error> {
        self.letters.push_str(token);
        let place = |n: usize| {
            u32::try_from(n).map_err(|_| Error::TooLarge("more than 4 GiB of words".to_owned()))
        };
        self.ends.push(place(self.letters.len())?);
        self.last.push(place(self.documents.len())?);
        Ok(())
    }

    /// How many tokens there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Every token, in order.
    pub(super) fn tokens(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|number| self.token(number))
    }

    /// A token by its number.
    pub(super) fn token(&self, number: usize) -> &str {
        &self.letters[begin(&self.ends, number)..self.ends[number] as usize]
    }

    /// The documents of a token by its number.
    pub(super) fn documents_of(&self, number: usize) -> &[u32] {
        self.documents_within(number..number + 1)
    }

    /// The documents of exactly this token.
    pub(super) fn under(&self, token: &str) -> &[u32] {
        let number = self.first_from(token);
        if self.is(number, token) {
            self.documents_of(number)
        } else {
            &[]
        }
    }

    /// The documents of every token that begins so, one token after the other.
    pub(super) fn beginning(&self, start: &str) -> &[u32] {
        self.find(start).begun
    }

    /// What stands under a token, and under every token that begins with it.
    pub(super) fn find(&self, start: &str) -> Found<'_> {
        let first = self.first_from(start);
        // Found in steps that double: seldom do many tokens begin so.
        let begins = |number| self.begins(number, start);
        let mut step = 1;
        let mut within = first;
        while within + step <= self.len() && begins(within + step - 1) {
            within += step;
            step *= 2;
        }
        let behind = partition(within..(within + step).min(self.len()), begins);
        let begun = self.documents_within(first..behind);
        let n_whole = if self.is(first, start) {
            self.documents_of(first).len()
        } else {
            0
        };
        Found {
            whole: &begun[..n_whole],
            begun,
        }
    }

    /// Whether a token begins so.
    fn begins(&self, number: usize, start: &str) -> bool {
        if start.len() > HEAD {
            return self.token(number).starts_with(start);
        }
        let others = u64::MAX.checked_shr(8 * start.len() as u32).unwrap_or(0);
        self.heads[number] & !others == head(start)
    }

    fn is(&self, number: usize, token: &str) -> bool {
        number < self.len() && self.token(number) == token
    }

    fn documents_within(&self, tokens: Range<usize>) -> &[u32] {
        let first = begin(&self.last, tokens.start);
        &self.documents[first..begin(&self.last, tokens.end).max(first)]
    }

    /// The number of the first token that is not less.
    fn first_from(&self, token: &str) -> usize {
        let shelf = shelf(token);
        let shelves = self.shelves.get(shelf..shelf + 2);
        let tokens = shelves.map_or(0..0, |ends| ends[0] as usize..ends[1] as usize);
        let head = head(token);
        partition(tokens, |n| match self.heads[n].cmp(&head) {
            Ordering::Equal => self.token(n) < token,
            unequal => unequal.is_lt(),
        })
    }

    /// Notes where the tokens of each shelf begin, and with what.
    fn shelve(&mut self) {
        let mut shelves = vec![0_u32; SHELVES + 1];
        for number in 0..self.len() {
            shelves[shelf(self.token(number)) + 1] += 1;
        }
        for shelf in 1..shelves.len() {
            shelves[shelf] += shelves[shelf - 1];
        }
        self.shelves = shelves;
        self.heads = self.tokens().map(head).collect();
    }
}

/// Pairs of bytes.
const SHELVES: usize = 1 << 16;

/// The shelf of a token: its first two bytes, in the order of tokens.
fn shelf(token: &str) -> usize {
    let byte = |place| usize::from(token.as_bytes().get(place).copied().unwrap_or(0));
    byte(0) << 8 | byte(1)
}

/// Bytes of a head.
const HEAD: usize = 8;

/// The first bytes of a token as a number that keeps the order of tokens; shorter tokens are filled up with zeros.
fn head(token: &str) -> u64 {
    let mut bytes = [0; HEAD];
    for (own, byte) in bytes.iter_mut().zip(token.as_bytes()) {
        *own = *byte;
    }
    u64::from_be_bytes(bytes)
}

/// Where entry `number` begins: where the one before it ends.
fn begin(ends: &[u32], number: usize) -> usize {
    number
        .checked_sub(1)
        .map_or(0, |before| ends[before] as usize)
}

/// The first number of a range for which `holds` no longer holds.
fn partition(mut range: Range<usize>, holds: impl Fn(usize) -> bool) -> usize {
    while range.start < range.end {
        let middle = usize::midpoint(range.start, range.end);
        if holds(middle) {
            range.start = middle + 1;
        } else {
            range.end = middle;
        }
    }
    range.start
}
