//! Tokens that are a slip of the pen away.

use super::lexicon::Lexicon;
use crate::text::{LetterSet, Pattern, pieces};

/// For each piece of a token, the tokens that have it: those of one lexicon after those of another.
///
/// A piece lies in the slot that its code falls into. Others may lie there too; comparing letters tells them apart.
#[derive(Debug)]
pub(super) struct SlipIndex {
    /// Where the tokens of each slot end.
    ends: Vec<u32>,
    tokens: Vec<Entry>,
}

/// A token under a piece. Most of those that share a piece with a query are too far from it or in other languages, and show it here, where they are read one after the other.
#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    number: u32,
    analysers: AnalyserSet,
    letters: LetterSet,
}

/// The analysers of the languages that something stands in, a few of them to a bit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct AnalyserSet(u32);

impl AnalyserSet {
    fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl FromIterator<usize> for AnalyserSet {
    fn from_iter<I: IntoIterator<Item = usize>>(analysers: I) -> Self {
        Self(
            analysers
                .into_iter()
                .fold(0, |bits, place| bits | 1 << (place % 32)),
        )
    }
}

/// A token that is near to a query.
#[derive(Debug, Clone, Copy)]
pub(super) struct Near<'a> {
    /// Slips between the two, at least one.
    pub(super) slips: usize,
    /// The documents it stands in.
    pub(super) documents: &'a [u32],
}

impl SlipIndex {
    /// Indexes the tokens of the lexicons; `analyser` gives the place of a document's.
    pub(super) fn new(lexicons: &[&Lexicon], analyser: impl Fn(u32) -> usize) -> Self {
        let n_tokens: usize = lexicons.iter().map(|lexicon| lexicon.len()).sum();
        let n_slots = (2 * n_tokens).next_power_of_two();
        let mut ends = vec![0_u32; n_slots];
        each_piece(lexicons, &analyser, |code, _| {
            ends[slot(code, n_slots)] += 1;
        });
        let mut total = 0;
        for end in &mut ends {
            total += *end;
            // Filled from the back below, so that each slot then begins where it ends now.
            *end = total;
        }
        let mut tokens = vec![Entry::default(); total as usize];
        each_piece(lexicons, &analyser, |code, entry| {
            let end = &mut ends[slot(code, n_slots)];
            *end -= 1;
            tokens[*end as usize] = entry;
        });
        // `ends` holds where each slot begins: that is where the one before it ends.
        ends.rotate_left(1);
        if let Some(last) = ends.last_mut() {
            *last = total;
        }
        Self { ends, tokens }
    }

    /// The tokens of some languages within the allowed slips of a query, the query itself left out.
    pub(super) fn near<'a>(
        &self,
        lexicons: &[&'a Lexicon],
        query: &str,
        among: AnalyserSet,
    ) -> Vec<Near<'a>> {
        let Some(pattern) = Pattern::new(query) else {
            return Vec::new();
        };
        let letters = LetterSet::of(query);
        let may_be_near =
            |entry: &&Entry| entry.letters.may_be_near(letters) && entry.analysers.meets(among);
        let mut candidates: Vec<u32> = Vec::new();
        for code in pattern.pieces() {
            let near = self.slot(code).iter().filter(may_be_near);
            candidates.extend(near.map(|entry| entry.number));
        }
        candidates.sort_unstable();
        candidates.dedup();
        let near = candidates.into_iter().filter_map(|token| {
            let (mut lexicon, mut number) = (lexicons.first()?, token as usize);
            for next in &lexicons[1..] {
                if number < lexicon.len() {
                    break;
                }
                number -= lexicon.len();
                lexicon = next;
            }
            let slips = pattern.slips(lexicon.token(number))?;
            let documents = lexicon.documents_of(number);
            (slips > 0).then_some(Near { slips, documents })
        });
        near.collect()
    }

    fn slot(&self, code: u64) -> &[Entry] {
        let slot = slot(code, self.ends.len());
        let begin = slot.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.tokens[begin as usize..self.ends[slot] as usize]
    }
}

/// Calls `each` with the code of every piece of every token, and what is kept under it.
fn each_piece(
    lexicons: &[&Lexicon],
    analyser: impl Fn(u32) -> usize,
    mut each: impl FnMut(u64, Entry),
) {
    let mut letters = Vec::new();
    let mut number = 0;
    for lexicon in lexicons {
        for place in 0..lexicon.len() {
            let token = lexicon.token(place);
            let documents = lexicon.documents_of(place).iter();
            let entry = Entry {
                number,
                analysers: documents.map(|document| analyser(*document)).collect(),
                letters: LetterSet::of(token),
            };
            letters.clear();
            letters.extend(token.chars());
            pieces(&letters).for_each(|code| each(code, entry));
            number += 1;
        }
    }
}

/// The slot of a code, of so many: a power of two.
#[expect(clippy::cast_possible_truncation, reason = "the lower bits are wanted")]
const fn slot(code: u64, n_slots: usize) -> usize {
    code as usize & (n_slots - 1)
}
